"""Averages the weights of runs that went on from one another into one checkpoint for export.py and evaluate.py.

    python training/average.py ../training-run-2/last.pt ../training-run-3/last.pt --out ../training-run-3/mean.pt

Of each run the running average of its weights is taken (Wortsman et al. 2022, "Model soups"). The runs must share their vocabulary.
"""
import argparse
from pathlib import Path

import torch


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('checkpoints', type=Path, nargs='+')
    parser.add_argument('--shares', type=lambda text: [float(part) for part in text.split(',')], help='share of each run, parted by commas; else all alike')
    parser.add_argument('--out', type=Path, required=True)
    options = parser.parse_args()
    states = [torch.load(path, weights_only=True) for path in options.checkpoints]
    shares = options.shares or [1 / len(states)] * len(states)
    if len(shares) != len(states):
        raise SystemExit(f'--shares gives {len(shares)} numbers for {len(states)} checkpoints')
    if any(state['vocabulary'] != states[0]['vocabulary'] for state in states):
        raise SystemExit('the checkpoints have different vocabularies: they are not of one line of runs')
    total = sum(shares)
    mean = {name: sum(state['average'][name].float() * (share / total) for state, share in zip(states, shares)).to(tensor.dtype)
            if tensor.is_floating_point() else tensor for name, tensor in states[-1]['average'].items()}
    torch.save({**states[-1], 'model': mean, 'average': mean, 'done': {**states[-1]['done'], 'averaged': shares}}, options.out)


if __name__ == '__main__':
    main()
