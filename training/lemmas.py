"""The lemma lexicon: which lemma a form has, told from the training treebanks, for what the encoder's lemma head does not know or gets wrong.

    python training/lemmas.py weights/rapporteur.lemmas [--shared ../shared] [--without ud/ru_taiga.dev ...]

`FORMAT.md` describes the file. Needs the standard library only.
"""
import argparse
import gzip
import json
import struct
from collections import Counter, defaultdict
from pathlib import Path

from lemma import make_script

GOLD, SILVER, TAGS = 5, 1, .2
SOURCES = {
    'en': {'ud/en_ewt.train': GOLD, 'silver/en_readouts.silver': SILVER, 'silver/en_kremlin.silver': SILVER},
    'ru': {'ud/ru_taiga.train': GOLD, 'ud/ru_taiga.dev': GOLD, 'ud/ru_gsd.dev': GOLD, 'silver/ru_wikinews.silver': SILVER,
           'silver/ru_kremlin.silver': SILVER, 'silver/ru_opencorpora.silver': SILVER, 'ud/ru_opencorpora.tags-only': TAGS},
    'uk': {'ud/uk_parlamint.train': GOLD, 'silver/uk_mixed.silver': SILVER},
}
LEFT_OUT = ('pud-uk',)  # sentences that are kept for measuring
FOLDED = {'ru': {'ё': 'е'}}  # letters that lemmas write another way
APOSTROPHES = str.maketrans('’ʼ`', "'''")

OPEN = ('NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV')
CLOSED = ('AUX', 'DET', 'PRON', 'NUM', 'PART', 'SCONJ', 'CCONJ', 'ADP', 'INTJ')
UNCLEAR = '='        # in the place of a script: the form is a lemma, but perhaps not its own

CLEAR = .9            # share of a form's occurrences that its lemma must have
LONGEST_ENDING = 5
RULE_LEMMAS = 5       # so many forms must follow a rule,
RULE_SHARE = .05      # and of those with its ending
RULE_SCRIPTS = 4      # most scripts that an ending keeps
RULE_MARK = '-'       # before an ending among the forms
BLOCK = 32            # entries in a block of the file
LONGEST_FORM = 40
MAGIC = b'RAPLEM01'
Pair = tuple[str, str]  # UPOS, script


def words(path: Path):
    """→ (form, UPOS, lemma, features as written) of each word"""
    left_out = False
    with gzip.open(path, 'rt', encoding='utf-8') as lines:
        for line in lines:
            if line.startswith('# sent_id'):
                left_out = line.partition('=')[2].strip().startswith(LEFT_OUT)
            cells = line.rstrip('\n').split('\t')
            if len(cells) > 5 and cells[0].isdigit() and not left_out:
                yield cells[1], cells[3], cells[2], cells[5]


def follows_ud(upos: str, features: str) -> bool:
    """Whether OpenCorpora's own lemma is the one that the treebanks give: participles and gerunds have other ones there."""
    return upos in ('NOUN', 'ADJ', 'ADV') or upos == 'VERB' and ('VerbForm=Inf' in features or 'VerbForm=Fin' in features)


class Observed:
    """What the sources say of one language: (folded form, UPOS) → the weight of each script."""

    def __init__(self, language: str, data: Path, without: tuple[str, ...] = ()):
        self.folds = FOLDED.get(language, {})
        self.table = str.maketrans(self.folds | {a.upper(): b.upper() for a, b in self.folds.items()})
        self.scripts: dict[tuple[str, str], Counter] = defaultdict(Counter)
        for source, weight in SOURCES[language].items():
            if source in without:
                continue
            for (form, upos, lemma, features), count in Counter(words(data / f'{source}.conllu.gz')).items():
                if weight == TAGS and not follows_ud(upos, features):
                    continue
                if upos in OPEN + CLOSED and lemma != '_' and form[0] != RULE_MARK and len(form) <= LONGEST_FORM and any(map(str.isalpha, form)):
                    self.add(form, upos, lemma.lower() if weight == TAGS else lemma, weight * count)

    def add(self, form: str, upos: str, lemma: str, weight: float):
        form = form.translate(self.table)
        script = make_script(form.translate(APOSTROPHES), lemma.translate(self.table).translate(APOSTROPHES))
        if script:
            self.scripts[self.key(form), upos][script] += weight

    def key(self, form: str) -> str:
        return form.translate(self.table).translate(APOSTROPHES).lower()


def lowered(script: str, form: str) -> str:
    """The lower-cased lemma"""
    _, front, before, end, after = script.split('|')
    return (before + form[int(front):len(form) - int(end)] + after).lower()


def lexicon(observed: Observed) -> dict[str, list[Pair]]:
    """→ folded form → UPOS with its script, where that is clear; a lemma never seen as a form stands for itself"""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    lemmas: dict[Pair, Counter] = defaultdict(Counter)
    for (form, upos), scripts in observed.scripts.items():
        script, weight = max(scripts.items(), key=lambda pair: (pair[1], pair[0]))
        if weight >= CLEAR * sum(scripts.values()):
            found[form][upos] = script
        for one, own in scripts.items():
            if own >= 2 or own == weight:
                lemmas[lowered(one, form), upos][one[0]] += 1
    for (lemma, upos), cases in lemmas.items():
        if 0 < len(lemma) <= LONGEST_FORM and lemma[0] != RULE_MARK:
            unseen = (lemma, upos) not in observed.scripts
            found[lemma].setdefault(upos, f'{cases.most_common(1)[0][0]}|0||0|' if unseen else UNCLEAR)
    return {form: sorted(pairs.items()) for form, pairs in found.items() if pairs}


def rules(observed: Observed) -> dict[str, list[Pair]]:
    """→ ending, behind the mark → scripts of its forms, those of the most forms first; an ending that says what the shorter one says is left out"""
    counted: dict[Pair, Counter] = defaultdict(Counter)
    for (form, upos), scripts in observed.scripts.items():
        script = scripts.most_common(1)[0][0]
        _, front, before, end, _ = script.split('|')
        if upos in OPEN and front == '0' and not before:
            for length in range(max(1, int(end)), min(LONGEST_ENDING, len(form) - 1) + 1):
                counted[form[-length:], upos][script] += 1
    kept = {}
    for key, scripts in counted.items():
        least = max(RULE_LEMMAS, RULE_SHARE * sum(scripts.values()))
        kept[key] = [script for script, count in scripts.most_common(RULE_SCRIPTS) if count >= least]
    found = defaultdict(list)
    for (ending, upos), scripts in sorted(kept.items()):
        if scripts and kept.get((ending[1:], upos)) != scripts:
            found[RULE_MARK + ending] += [(upos, script) for script in scripts]
    return found


def pack(entries: dict[str, list[Pair]], letters: str, classes: dict[Pair, int]) -> tuple[bytes, list[int]]:
    """→ the entries, each after the one before it, and where each block of them begins"""
    numbers = {letter: number for number, letter in enumerate(letters)}
    data, starts, last = bytearray(), [], b''
    rows = sorted((bytes(numbers[letter] for letter in form), pairs) for form, pairs in entries.items() if all(letter in numbers for letter in form))
    for row, (form, pairs) in enumerate(rows):
        if row % BLOCK == 0:
            starts.append(len(data))
            last = b''
        shared = 0
        while shared < min(len(form), len(last)) and form[shared] == last[shared]:
            shared += 1
        known = [classes[pair] for pair in pairs if pair in classes]
        data += bytes([shared, len(form) - shared, len(known)]) + form[shared:] + struct.pack(f'<{len(known)}H', *known)
        last = form
    return bytes(data), starts


def write(path: Path, languages: dict[str, dict[str, list[Pair]]], folds: dict[str, dict[str, str]]):
    counted = Counter(pair for entries in languages.values() for pairs in entries.values() for pair in pairs)
    classes = {pair: number for number, (pair, _) in enumerate(counted.most_common(1 << 16))}
    header = {'version': 1, 'classes': [list(pair) for pair in classes], 'languages': {}}
    tensors = b''
    for language, entries in languages.items():
        used = Counter(letter for form in entries for letter in form)
        letters = ''.join(sorted(letter for letter, _ in used.most_common(256)))
        data, starts = pack(entries, letters, classes)
        index = struct.pack(f'<{len(starts)}I', *starts)
        header['languages'][language] = {'letters': letters, 'folds': folds[language], 'blocks': len(starts), 'entries': len(entries),
                                         'index': len(tensors), 'data': len(tensors) + len(index), 'length': len(data)}
        tensors += index + data
    text = json.dumps(header, ensure_ascii=False, separators=(',', ':')).encode()
    path.write_bytes(MAGIC + struct.pack('<I', len(text)) + text + tensors)


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument('out', type=Path)
    arguments.add_argument('--shared', type=Path, default=Path(__file__).resolve().parents[2] / 'shared')
    arguments.add_argument('--without', nargs='*', default=[], help='sources to leave out, to measure on them')
    given = arguments.parse_args()
    languages, folds = {}, {}
    for language in SOURCES:
        observed = Observed(language, given.shared / 'data', tuple(given.without))
        languages[language] = lexicon(observed) | rules(observed)
        folds[language] = observed.folds
        print(language, len(languages[language]), 'entries')
    write(given.out, languages, folds)
    print(given.out, given.out.stat().st_size, 'bytes')


if __name__ == '__main__':
    main()
