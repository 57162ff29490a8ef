"""The model's answers on gold tokens, their scores, and how well sentence vectors find their translations."""
import csv
import re
from dataclasses import dataclass
from pathlib import Path

import torch

from data import Encoded, Sentence, groups, make_batch
from encoder import MAX_PIECES, Pieces, pad
from lemma import apply_script
from model import Model
from tree import best_tree

TOKEN = re.compile(r"\w+(?:[’'ʼ]\w+)*|[^\w\s]")


@dataclass
class Answer:
    upos: str
    features: dict[str, str]
    lemma: str
    script: str
    head: int
    relation: str


def predict(model: Model, sentences: list[Sentence], pieces: Pieces, treebank: str | None = None) -> list[list[Answer]]:
    """Greedy tags, best trees. `treebank` is whose style to write; else the sentences' own."""
    model.eval()
    vocabulary, answers = model.vocabulary, [None] * len(sentences)
    if treebank:
        sentences = [Sentence(treebank, s.id, s.words) for s in sentences]
    encoded = [Encoded(sentence, vocabulary) for sentence in sentences]
    lengths = [sum(len(pieces.word(word.form)) for word in s.words) + 2 for s in sentences]
    for group in groups(lengths, 2400, None):
        if max(lengths[number] for number in group) > MAX_PIECES:
            raise ValueError('a sentence of more than 512 pieces')
        batch = make_batch([encoded[number] for number in group], vocabulary, pieces)
        with torch.no_grad(), torch.autocast('cpu', torch.bfloat16):
            out = model(batch)
            arcs = torch.log_softmax(out['arcs'].float(), 2).numpy()
            heads = torch.zeros_like(batch.heads)
            for b, number in enumerate(group):
                n = len(sentences[number].words)
                heads[b, :n] = torch.from_numpy(best_tree(arcs[b, :n, :n + 1]).copy())
            labels = model.labels(out, heads).float()
        labels[..., vocabulary.relation_ids['root']] = -1e9
        labels, upos, scripts = labels.argmax(2).tolist(), out['upos'].argmax(2).tolist(), out['scripts'].argmax(2).tolist()
        features = torch.stack([scores.argmax(2) for scores in out['features'].split(model.sizes, -1)], 2).tolist()
        for b, number in enumerate(group):
            answers[number] = []
            for w, word in enumerate(sentences[number].words):
                named = {entry['attribute']: entry['values'][value] for entry, value in zip(vocabulary.features, features[b][w]) if value}
                script, head = vocabulary.scripts[scripts[b][w]], int(heads[b, w])
                relation = vocabulary.relations[labels[b][w]] if head else 'root'
                answers[number].append(Answer(vocabulary.upos[upos[b][w]], named, apply_script(script, word.form), script, head, relation))
    return answers


def score(sentences: list[Sentence], answers: list[list[Answer]]) -> dict[str, float]:
    """Per cent of words. `UFeats*` counts only attributes that the sentences' treebank uses at all; LAS without subtypes, with punctuation."""
    used = {attribute for sentence in sentences for word in sentence.words for attribute in word.features}
    right = dict.fromkeys(('UPOS', 'UFeats', 'UFeats*', 'lemma', 'UAS', 'LAS'), 0)
    total = 0
    for sentence, row in zip(sentences, answers):
        for word, answer in zip(sentence.words, row):
            total += 1
            right['UPOS'] += word.upos == answer.upos
            right['UFeats'] += word.features == answer.features
            right['UFeats*'] += word.features == {a: v for a, v in answer.features.items() if a in used}
            right['lemma'] += word.lemma == answer.lemma
            attached = word.head == answer.head
            right['UAS'] += attached
            right['LAS'] += attached and word.relation.split(':')[0] == answer.relation.split(':')[0]
    return {name: 100 * count / total for name, count in right.items()}


def text_vectors(model: Model, texts: list[str], pieces: Pieces) -> torch.Tensor:
    """Unit vectors [N, H] of texts, split into words and marks as the runtime would, nearly."""
    model.eval()
    rows = [pieces.words(TOKEN.findall(text))[0][:MAX_PIECES] for text in texts]
    out = [None] * len(rows)
    for group in groups([len(row) for row in rows], 2400, None):
        ids, mask = pad([rows[number] for number in group])
        with torch.no_grad(), torch.autocast('cpu', torch.bfloat16):
            vectors = model.sentence_vectors(ids, mask)
        for number, vector in zip(group, vectors):
            out[number] = vector
    return torch.stack(out)


def retrieval(vectors: list[torch.Tensor]) -> float:
    """Share of the first list's texts whose nearest text in the second has the same place, per cent"""
    first, second = vectors
    return 100 * ((first @ second.T).argmax(1) == torch.arange(len(first))).float().mean().item()


def alignment(model: Model, data: Path, pieces: Pieces, most: int = 300) -> dict[str, float]:
    """P@1 on the parallel files (measuring only)"""
    columns = {'pud.en-ru-uk.dev': ('en', 'ru', 'uk'), 'wmt22.ru-en.dev': ('ru', 'en'), 'wmt22.uk-en.dev': ('uk', 'en')}
    found = {}
    for name, languages in columns.items():
        with open(data / 'parallel' / f'{name}.tsv', encoding='utf-8') as lines:
            rows = [row for row in csv.reader(lines, delimiter='\t', quoting=csv.QUOTE_NONE) if len(row) > len(languages)][:most]
        vectors = {language: text_vectors(model, [row[column] for row in rows], pieces) for column, language in enumerate(languages, 1)}
        pairs = (('ru', 'en'), ('uk', 'en'), ('ru', 'uk')) if len(languages) == 3 else (languages,)
        for a, b in pairs:
            found[f'{name.split(".")[0]} {a}→{b}'] = retrieval([vectors[a], vectors[b]])
    return found
