"""Texts for the distillation of sentence vectors, and the unchanged 12-layer base's vectors of them.

    python training/vectors.py --out ../training-run/teacher.npz

Sentences and clauses of 4–15 words (cut at punctuation marks), a third of each language as far as there are texts. The file is written
anew after every `--save` texts, so that a training that already runs can begin with a part of it.
"""
import argparse
import gzip
import json
import os
import random
import re
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from data import LEFT_OUT
from encoder import Encoder, Pieces, mean_pool, pad
from predict import TOKEN

HERE = Path(__file__).resolve().parent
CORPORA = {'en': ['wh-readouts', 'kremlin-en-1999-2020', 'ukraine-kremlin-en-2021-2022'], 'ru': ['wikinews-ru', 'kremlin-ru-2025-clean'], 'uk': []}
TREEBANKS = {'en': ['silver/en_readouts.silver', 'silver/en_kremlin.silver', 'ud/en_ewt.train'],
             'ru': ['silver/ru_wikinews.silver', 'silver/ru_kremlin.silver', 'silver/ru_opencorpora.silver', 'ud/ru_taiga.train'],
             'uk': ['silver/uk_mixed.silver', 'ud/uk_parlamint.train']}
SHARES = {'en': .34, 'ru': .33, 'uk': .33}
SENTENCE_END = re.compile(r'(?<=[.!?…])["”»]?\s+(?=["“«„]?[A-ZА-ЯЁІЇЄҐ])')
CLAUSE_END = re.compile(r'[,;:()«»“”„"—–]+(?:\s|$)|\s[—–-]\s')


def texts(data: Path, language: str) -> list[str]:
    """All sentences of a language: those of the treebanks as they are, those of the corpora cut at full stops."""
    found = []
    for name in TREEBANKS[language]:
        skip = False
        with gzip.open(data / f'{name}.conllu.gz', 'rt', encoding='utf-8') as lines:
            for line in lines:
                if line.startswith('# sent_id = '):
                    skip = line[12:].startswith(LEFT_OUT)
                elif line.startswith('# text = ') and not skip:
                    found.append(line[9:].strip())
    for name in CORPORA[language]:
        with gzip.open(data / 'corpora' / f'{name}.jsonl.gz', 'rt', encoding='utf-8') as lines:
            for line in lines:
                for paragraph in json.loads(line)['text'].split('\n'):
                    found += SENTENCE_END.split(paragraph.strip())
    return found


def choose(data: Path, count: int, rng: random.Random) -> list[str]:
    """Half sentences of 4–32 words, half clauses, no text twice; in random order"""
    chosen = []
    for language, share in SHARES.items():
        everything = texts(data, language)
        rng.shuffle(everything)
        clauses = [part.strip() for sentence in everything for part in CLAUSE_END.split(sentence)]
        rng.shuffle(clauses)
        seen, wanted = set(), int(count * share / 2)
        for source, least, most in ((everything, 4, 32), (clauses, 4, 15)):
            kept = 0
            for text in source:
                if kept == wanted:
                    break
                if text not in seen and least <= len(TOKEN.findall(text)) <= most:
                    seen.add(text)
                    chosen.append(text)
                    kept += 1
        print(language, 'sentences', len(everything), 'texts chosen so far', len(chosen), flush=True)
    rng.shuffle(chosen)
    return chosen


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--shared', type=Path, default=HERE.parent.parent / 'shared')
    parser.add_argument('--out', type=Path, required=True)
    parser.add_argument('--count', type=int, default=60000)
    parser.add_argument('--save', type=int, default=6000)
    parser.add_argument('--seed', type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(1)
    base = options.shared / 'models' / 'e5-small'
    pieces, encoder = Pieces(base), Encoder(base).eval()
    chosen = choose(options.shared / 'data', options.count, random.Random(options.seed))
    vectors, began = np.zeros((len(chosen), 384), np.float32), time.time()
    for start in range(0, len(chosen), options.save):
        part = range(start, min(start + options.save, len(chosen)))
        rows = {number: pieces.text('query: ' + chosen[number]) for number in part}
        order = sorted(part, key=lambda number: len(rows[number]))
        for a in range(0, len(order), 48):
            group = order[a:a + 48]
            ids, mask = pad([rows[number] for number in group])
            with torch.no_grad(), torch.autocast('cpu', torch.bfloat16):
                vectors[group] = F.normalize(mean_pool(encoder(ids, mask)[-1], mask), dim=1).numpy()
        write(options.out, chosen[:part.stop], vectors[:part.stop])
        print(part.stop, f'{time.time() - began:.0f} s', flush=True)


def write(path: Path, chosen: list[str], vectors: np.ndarray):
    """Centred by their mean and normalised; the texts split into words, joined by spaces."""
    centred = vectors - vectors.mean(0)
    centred /= np.linalg.norm(centred, axis=1, keepdims=True)
    split = json.dumps([' '.join(TOKEN.findall(text)) for text in chosen], ensure_ascii=False)
    partial = path.with_suffix('.part.npz')
    np.savez(partial, vectors=centred.astype('f2'), texts=np.array(split))
    os.replace(partial, path)


if __name__ == '__main__':
    main()
