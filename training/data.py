"""Treebanks in CoNLL-U to numbers: reading, vocabulary, variants of the text (augmentation), batches."""
import gzip
import random
from collections import Counter
from dataclasses import asdict, dataclass, field
from pathlib import Path

import torch

from encoder import MAX_PIECES, Pieces, pad
from lemma import make_script

IGNORE = -100
MAX_WORDS = 120


@dataclass
class Source:
    """A training file: its share is drawn anew for each round; `copies` times it is seen in one round."""
    treebank: str
    path: str
    copies: int = 1
    share: float = 1.
    gold: bool = False


SOURCES = [
    Source('en_ewt', 'ud/en_ewt.train', copies=2, gold=True),
    Source('ru_taiga', 'ud/ru_taiga.train', copies=2, gold=True),
    Source('uk_parlamint', 'ud/uk_parlamint.train', copies=2, gold=True),
    Source('en_readouts', 'silver/en_readouts.silver'),
    Source('ru_wikinews', 'silver/ru_wikinews.silver'),
    Source('uk_mixed', 'silver/uk_mixed.silver'),
    Source('en_kremlin', 'silver/en_kremlin.silver', share=.6),
    Source('ru_kremlin', 'silver/ru_kremlin.silver'),
    Source('ru_opencorpora', 'silver/ru_opencorpora.silver', share=.5),
    Source('ru_taiga_dev', 'ud/ru_taiga.dev', copies=2, gold=True),
    Source('ru_gsd', 'ud/ru_gsd.dev', copies=2, gold=True),
]
LEFT_OUT = ('pud-uk',)  # sentence numbers that begin so are kept for measuring


@dataclass
class Word:
    form: str
    lemma: str
    upos: str
    features: dict[str, str]
    head: int  # 1-based, 0 the root
    relation: str


@dataclass
class Sentence:
    treebank: str
    id: str
    words: list[Word]
    agreement: float = 1.  # share of tokens on which the teachers of a silver tree agree
    gold: bool = False

    @property
    def language(self) -> str:
        return self.treebank[:2]


def read_conllu(path: Path, treebank: str, gold: bool = False) -> list[Sentence]:
    """All sentences of a (gzipped) file; ranges and empty nodes are left out, heads that are no numbers become -1."""
    opened = gzip.open if path.suffix == '.gz' else open
    sentences, words, about = [], [], {}
    with opened(path, 'rt', encoding='utf-8') as lines:
        for line in lines:
            line = line.rstrip('\n')
            if line.startswith('#'):
                key, _, value = line[1:].partition('=')
                about[key.strip()] = value.strip()
            elif line:
                cells = line.split('\t')
                if cells[0].isdigit():
                    features = dict(pair.split('=', 1) for pair in cells[5].split('|')) if cells[5] != '_' else {}
                    words.append(Word(cells[1], cells[2], cells[3], features, int(cells[6]) if cells[6].isdigit() else -1, cells[7]))
            else:
                if words:
                    sentences.append(Sentence(treebank, about.get('sent_id', ''), words, float(about.get('agree', 1)), gold))
                words, about = [], {}
    if words:
        sentences.append(Sentence(treebank, about.get('sent_id', ''), words, float(about.get('agree', 1)), gold))
    return sentences


def is_tree(sentence: Sentence) -> bool:
    """One root, and every word reaches it."""
    heads = [0] + [word.head for word in sentence.words]
    if heads[1:].count(0) != 1 or any(not 0 <= head < len(heads) for head in heads):
        return False
    for word in range(1, len(heads)):
        steps = 0
        while word and steps <= len(heads):
            word, steps = heads[word], steps + 1
        if word:
            return False
    return True


def training_sentences(data: Path) -> dict[str, list[Sentence]]:
    """→ usable sentences of every source, by treebank"""
    found = {}
    for source in SOURCES:
        sentences = read_conllu(data / f'{source.path}.conllu.gz', source.treebank, source.gold)
        found[source.treebank] = [s for s in sentences if is_tree(s) and len(s.words) <= MAX_WORDS and not s.id.startswith(LEFT_OUT)]
    return found


@dataclass
class Vocabulary:
    """The names behind the numbers. A feature's value 0 is its absence."""
    layers: list[int]
    treebanks: list[str] = field(default_factory=list)
    upos: list[str] = field(default_factory=list)
    relations: list[str] = field(default_factory=list)
    features: list[dict] = field(default_factory=list)          # {'attribute': …, 'values': ['', …]}
    scripts: list[str] = field(default_factory=list)
    unused: dict[str, list[str]] = field(default_factory=dict)  # treebank → attributes that it does not annotate

    def __post_init__(self):
        index = lambda names: {name: number for number, name in enumerate(names)}
        self.treebank_ids, self.upos_ids, self.relation_ids, self.script_ids = map(
            index, (self.treebanks, self.upos, self.relations, self.scripts))
        self.value_ids = [index(entry['values']) for entry in self.features]

    def as_dict(self) -> dict:
        return asdict(self)

    @classmethod
    def build(cls, found: dict[str, list[Sentence]], start: dict, least: int = 3, most_scripts: int = 2500) -> 'Vocabulary':
        """From all training sentences; names of the start model keep their numbers."""
        upos, relations, scripts = Counter(), Counter(), Counter()
        values: dict[str, Counter] = {}
        used: dict[str, Counter] = {}
        for treebank, sentences in found.items():
            counts = used[treebank] = Counter()
            for sentence in sentences:
                for word in sentence.words:
                    counts[''] += 1
                    upos[word.upos] += 1
                    relations[word.relation] += 1
                    if usable_lemma(word):
                        scripts[make_script(word.form, word.lemma)] += 1
                    for attribute, value in word.features.items():
                        counts[attribute] += 1
                        values.setdefault(attribute, Counter())[value] += 1
        scripts.pop(None, None)
        features = []
        for attribute in sorted(values):
            kept = sorted(value for value, count in values[attribute].items() if count >= least)
            if kept:
                features.append({'attribute': attribute, 'values': [''] + kept})
        append = lambda known, counted: known + sorted(name for name in counted if name not in known)
        return cls(layers=start['keep'], treebanks=list(start['treebanks']) + [t for t in found if t not in start['treebanks']],
                   upos=append(list(start['upos']), upos), relations=append(list(start['relations']), relations), features=features,
                   scripts=[script for script, count in scripts.most_common(most_scripts) if count >= least],
                   unused={t: unused_attributes(t, used, [f['attribute'] for f in features]) for t in found})


def unused_attributes(treebank: str, used: dict[str, Counter], attributes: list[str]) -> list[str]:
    """Attributes a treebank has less than a tenth as often as the treebank of its language that has them most."""
    rate = lambda name, attribute: used[name][attribute] / max(1, used[name][''])
    found = []
    for attribute in attributes:
        most = max(rate(name, attribute) for name in used if name[:2] == treebank[:2])
        if most and rate(treebank, attribute) < most / 10:
            found.append(attribute)
    return found


def usable_lemma(word: Word) -> bool:
    return word.lemma != '_' or word.form == '_'


class Encoded:
    """A sentence as numbers. Scripts are looked up per variant, since they depend on the form's case."""

    def __init__(self, sentence: Sentence, vocabulary: Vocabulary):
        self.sentence = sentence
        words = sentence.words
        self.treebank = vocabulary.treebank_ids[sentence.treebank]
        self.upos = [vocabulary.upos_ids.get(word.upos, IGNORE) for word in words]
        self.heads = [word.head for word in words]
        self.relations = [vocabulary.relation_ids.get(word.relation, IGNORE) for word in words]
        skipped = set(vocabulary.unused[sentence.treebank])
        self.features = torch.tensor([
            [IGNORE if entry['attribute'] in skipped else ids.get(word.features.get(entry['attribute'], ''), IGNORE)
             for entry, ids in zip(vocabulary.features, vocabulary.value_ids)] for word in words], dtype=torch.int16)
        self.weight = 1. if sentence.gold else min(1., max(.5, 2 * sentence.agreement - 1))

    def scripts(self, forms: list[str], vocabulary: Vocabulary) -> list[int]:
        return [vocabulary.script_ids.get(make_script(form, word.lemma), IGNORE) if usable_lemma(word) else IGNORE
                for form, word in zip(forms, self.sentence.words)]


STRAIGHT_TO_CURLY = str.maketrans({"'": '’'})


def variant(sentence: Sentence, rng: random.Random) -> tuple[list[str], int]:
    """→ the forms, perhaps written in another way, and how many of the words are kept (a dropped full stop is the last)"""
    forms, kept = [word.form for word in sentence.words], len(sentence.words)
    if sentence.gold and sentence.language == 'en' and rng.random() < .3:
        forms = other_quotes(forms, '“”')
        forms = [form.translate(STRAIGHT_TO_CURLY) for form in forms]
    elif sentence.language != 'en' and rng.random() < .1:
        forms = other_quotes(forms, '«»')
    last = sentence.words[-1]
    if kept > 3 and last.form == '.' and last.head != 0 and rng.random() < .05 \
            and all(word.head != kept for word in sentence.words):
        kept -= 1
    chance = rng.random()
    if chance < .015:
        forms = [form.lower() for form in forms]
    elif chance < .03:
        forms = [form.upper() for form in forms]
    return forms, kept


def other_quotes(forms: list[str], pair: str) -> list[str]:
    """Straight double quotes become opening and closing ones, by turns."""
    out, opened = [], False
    for form in forms:
        if form in ('"', "''", '``'):
            form, opened = pair[opened], not opened
        out.append(form)
    return out


@dataclass
class Batch:
    """B sentences, L pieces, W words, F attributes. Targets to be left out are IGNORE."""
    ids: torch.Tensor        # [B, L]
    mask: torch.Tensor       # [B, L]
    first: torch.Tensor      # [B, W] place of each word's first piece
    last: torch.Tensor       # [B, W] place of each word's last piece
    words: torch.Tensor      # [B, W] true on words
    treebank: torch.Tensor   # [B]
    upos: torch.Tensor       # [B, W]
    features: torch.Tensor   # [B, W, F]
    scripts: torch.Tensor    # [B, W]
    heads: torch.Tensor      # [B, W] 0 the root
    relations: torch.Tensor  # [B, W]
    weight: torch.Tensor     # [B] of the tree's loss


def make_batch(sentences: list[Encoded], vocabulary: Vocabulary, pieces: Pieces, rng: random.Random | None = None,
               treebank: str | None = None) -> Batch:
    """With `rng` the text is varied; `treebank` overrides the sentences' own."""
    rows = []
    for encoded in sentences:
        original = [word.form for word in encoded.sentence.words]
        forms, kept = variant(encoded.sentence, rng) if rng else (original, len(original))
        ids, first = pieces.words(forms[:kept])
        if rng and len(ids) > MAX_PIECES:
            forms, kept = original, len(original)
            ids, first = pieces.words(forms)
        rows.append((encoded, ids, first, encoded.scripts(forms, vocabulary), kept))
    ids, mask = pad([row[1] for row in rows])
    B, W = len(rows), max(row[4] for row in rows)
    target = lambda: torch.full((B, W), IGNORE)
    places = lambda: torch.zeros(B, W, dtype=torch.long)
    batch = Batch(ids, mask, places(), places(), torch.zeros(B, W, dtype=torch.bool), torch.zeros(B, dtype=torch.long),
                  target(), torch.full((B, W, len(vocabulary.features)), IGNORE), target(), target(), target(), torch.ones(B))
    for b, (encoded, row, first, scripts, n) in enumerate(rows):
        batch.first[b, :n] = torch.tensor(first[:n])
        batch.last[b, :n] = torch.tensor([*first[1:n], len(row) - 1]) - 1
        batch.words[b, :n] = True
        batch.upos[b, :n] = torch.tensor(encoded.upos[:n])
        batch.features[b, :n] = encoded.features[:n].long()
        batch.scripts[b, :n] = torch.tensor(scripts[:n])
        batch.heads[b, :n] = torch.tensor(encoded.heads[:n])
        batch.relations[b, :n] = torch.tensor(encoded.relations[:n])
        batch.treebank[b], batch.weight[b] = encoded.treebank, encoded.weight
    if treebank:
        batch.treebank[:] = vocabulary.treebank_ids[treebank]
    return batch


def groups(lengths: list[int], size: int, rng: random.Random | None) -> list[list[int]]:
    """Numbers of rows of like length, together at most `size` pieces when padded; shuffled if `rng` is given."""
    noise = (lambda: rng.random() * 3) if rng else (lambda: 0)
    out, current, longest = [], [], 0
    for length, number in sorted((length + noise(), number) for number, length in enumerate(lengths)):
        if current and max(longest, lengths[number]) * (len(current) + 1) > size:
            out.append(current)
            current, longest = [], 0
        current.append(number)
        longest = max(longest, lengths[number])
    if current:
        out.append(current)
    if rng:
        rng.shuffle(out)
    return out


def one_round(found: dict[str, list[Encoded]], pieces: Pieces, size: int, rng: random.Random):
    """→ the batches (lists of sentences) of one round over all sources"""
    chosen = []
    for source in SOURCES:
        sentences = found[source.treebank]
        drawn = rng.sample(sentences, int(len(sentences) * source.share)) if source.share < 1 else sentences
        chosen += drawn * source.copies
    lengths = [2 + sum(len(pieces.word(word.form)) for word in encoded.sentence.words) for encoded in chosen]
    fitting = [number for number, length in enumerate(lengths) if length <= MAX_PIECES]
    for group in groups([lengths[number] for number in fitting], size, rng):
        yield [chosen[fitting[number]] for number in group]
