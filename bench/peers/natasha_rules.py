"""The same small set of rules on natasha's Russian trees and lemmas."""
from natasha import Doc, MorphVocab, NewsEmbedding, NewsMorphTagger, NewsSyntaxParser, Segmenter

from common import run
from dependency_rules import find_statements

segmenter, vocabulary, embedding = Segmenter(), MorphVocab(), NewsEmbedding()
tagger, parser = NewsMorphTagger(embedding), NewsSyntaxParser(embedding)


def find(text, cues):
    doc = Doc(text)
    doc.segment(segmenter)
    doc.tag_morph(tagger)
    doc.parse_syntax(parser)
    sentences = []
    for sentence in doc.sents:
        place = {t.id: k for k, t in enumerate(sentence.tokens)}
        words = []
        for k, t in enumerate(sentence.tokens):
            if t.pos == "VERB":
                t.lemmatize(vocabulary)
            head = place.get(t.head_id)
            words.append((t.start, t.stop, (t.lemma or t.text).lower(), t.pos, t.rel, None if head == k else head))
        sentences.append(words)
    return find_statements(text, sentences, cues)


run(find)
