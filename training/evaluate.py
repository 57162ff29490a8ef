"""Measures a checkpoint on gold tokens of test treebanks, and its sentence vectors on the parallel files.

    python training/evaluate.py ../training-run/last.pt [--int8] [--only en_pud,ru_pud]

Test treebanks, PUD and IU are for measuring only. Where a treebank has a vector of its own, or its other parts have, that style is
asked for; else the default of the language (README.md says why).
"""
import argparse
import json
from pathlib import Path

import torch

from data import read_conllu
from encoder import Pieces
from export import load, quantise_in_place, with_seven_bits
from predict import alignment, predict, score

HERE = Path(__file__).resolve().parent
TESTS = {  # name: (file, treebank vector, LAS wanted of the first version)
    'en_ewt': ('ud/en_ewt.test.conllu.gz', 'en_ewt', 86.5),
    'en_pud': ('ud/en_pud.test.conllu.gz', 'en_ewt', 85),
    'en_readouts': ('silver/en_readouts.gold.conllu', 'en_readouts', 92),
    'ru_gsd': ('ud/ru_gsd.test.conllu.gz', 'ru_gsd', 81),
    'ru_taiga': ('ud/ru_taiga.test.conllu.gz', 'ru_taiga_dev', 75),
    'ru_pud': ('ud/ru_pud.test.conllu.gz', 'ru_taiga', 85),
    'uk_parlamint': ('ud/uk_parlamint.test.conllu.gz', 'uk_parlamint', 83),
    'uk_iu': ('ud/uk_iu.test.conllu.gz', 'uk_parlamint', 76),
}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('checkpoint', type=Path)
    parser.add_argument('--shared', type=Path, default=HERE.parent.parent / 'shared')
    parser.add_argument('--int8', action='store_true', help='weights and activations rounded as in the runtime')
    parser.add_argument('--live', action='store_true', help='the weights themselves instead of their running average')
    parser.add_argument('--only', help='names of tests, parted by commas')
    parser.add_argument('--treebank', help='this treebank vector for all tests')
    parser.add_argument('--most', type=int, help='so many sentences of each test')
    parser.add_argument('--threads', type=int, default=1)
    parser.add_argument('--json', type=Path, help='writes the figures there too')
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    pieces = Pieces(options.shared / 'models' / 'e5-small')
    model, done = load(options.checkpoint, options.shared, not options.live)
    if options.int8:
        quantise_in_place(model)
        model = with_seven_bits(model)
    print(done)
    print('| test | UPOS | UFeats | UFeats* | lemma | UAS | LAS | wanted |\n|---|---|---|---|---|---|---|---|')
    found = {'training': done}
    chosen = options.only.split(',') if options.only else [*TESTS, 'vectors']
    for name in chosen:
        if name == 'vectors':
            continue
        file, treebank, wanted = TESTS[name]
        sentences = read_conllu(options.shared / 'data' / file, name)[:options.most]
        figures = found[name] = score(sentences, predict(model, sentences, pieces, options.treebank or treebank))
        print(f'| {name} |', ' | '.join(f'{value:.1f}' for value in figures.values()), f'| {wanted} |', flush=True)
    if 'vectors' in chosen:
        found['P@1'] = alignment(model, options.shared / 'data', pieces)
        print('P@1 of 300:', ', '.join(f'{name} {value:.1f}' for name, value in found['P@1'].items()))
    if options.json:
        options.json.write_text(json.dumps(found, indent=1, ensure_ascii=False), encoding='utf-8')


if __name__ == '__main__':
    main()
