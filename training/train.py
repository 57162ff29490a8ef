"""Trains the student: trees and tags from the treebanks, sentence vectors from the base's. See README.md.

    python training/train.py --minutes 100 --out ../training-run
"""
import argparse
import json
import os
import random
import time
from pathlib import Path

import numpy as np
import torch

from data import Encoded, Vocabulary, groups, make_batch, one_round, read_conllu, training_sentences
from encoder import Encoder, Pieces, mean_pool, pad
from model import WEIGHTS, Model, tree_loss, vector_loss, warm_start
from predict import alignment, predict, score
from rewrite import rewritten

HERE = Path(__file__).resolve().parent


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--shared', type=Path, default=HERE.parent.parent / 'shared', help='folder with data/ and models/')
    parser.add_argument('--out', type=Path, required=True, help='folder for checkpoints and the log')
    budget = parser.add_mutually_exclusive_group(required=True)
    budget.add_argument('--words', type=int, help='train on so many words, then stop')
    budget.add_argument('--minutes', type=float, help='train so long, then stop')
    parser.add_argument('--vectors', type=Path, help='teacher vectors (vectors.py); may appear while the training runs')
    parser.add_argument('--resume', action='store_true', help='go on from OUT/last.pt')
    parser.add_argument('--start', type=Path, help='begin with the averaged weights of this checkpoint instead of the prototype')
    parser.add_argument('--rewritten', action='store_true', help='adds reports in which the clause comes first, made of those in which it comes last (rewrite.py)')
    parser.add_argument('--distil', type=int, default=4, help='every so many steps one is for the sentence vectors')
    parser.add_argument('--threads', type=int, default=1)
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--batch', type=int, default=1600, help='pieces a step')
    parser.add_argument('--encoder-rate', type=float, default=1.5e-4)
    parser.add_argument('--head-rate', type=float, default=1e-3)
    parser.add_argument('--average', type=float, default=.998, help='decay of the running average of the weights')
    parser.add_argument('--report-minutes', type=float, default=20)
    parser.add_argument('--save-minutes', type=float, default=10)
    return parser.parse_args()


def new_model(shared: Path, vocabulary: Vocabulary) -> Model:
    return Model(Encoder(shared / 'models' / 'e5-small', vocabulary.layers), vocabulary)


def begin_with(model: Model, path: Path) -> None:
    """The averaged weights of a checkpoint with the same vocabulary"""
    state = torch.load(path, weights_only=True)
    if state['vocabulary'] != model.vocabulary.as_dict():
        raise ValueError(f'{path} was trained on other data: its vocabulary differs')
    model.load_state_dict(state['average'], strict=False)


def trained(model: Model) -> dict[str, torch.Tensor]:
    return {name: parameter for name, parameter in model.named_parameters() if parameter.requires_grad}


class Average:
    """A running average of the trained weights, which is what is measured and exported."""

    def __init__(self, model: Model, decay: float):
        self.decay, self.steps = decay, 0
        self.names, self.live = zip(*trained(model).items())
        self.values = [parameter.detach().clone() for parameter in self.live]

    def update(self):
        self.steps += 1
        decay = min(self.decay, (1 + self.steps) / (10 + self.steps))
        torch._foreach_lerp_(self.values, [p.detach() for p in self.live], 1 - decay)

    def restart(self, prefix: str):
        for name, live, value in zip(self.names, self.live, self.values):
            if name.startswith(prefix):
                value.copy_(live.detach())

    def swap(self):
        """Exchanges the live weights and the averaged ones."""
        with torch.no_grad():
            for live, value in zip(self.live, self.values):
                live.data, value.data = value.data, live.data


class TeacherVectors:
    """Batches of texts with the base's vectors, from the file that vectors.py writes."""

    def __init__(self, path: Path, pieces: Pieces, size: int, rng: random.Random):
        self.path, self.time = path, path.stat().st_mtime
        stored = np.load(path, allow_pickle=False)
        self.vectors = torch.from_numpy(stored['vectors'].astype('f4'))
        self.rows = [pieces.words(text.split(' '))[0] for text in json.loads(str(stored['texts']))]
        self.size, self.rng, self.queue = size, rng, []

    def next(self):
        """→ ids, mask, centred teacher vectors"""
        if not self.queue:
            # lengths are rounded up to eights, so that a batch holds texts drawn anew in each round
            self.queue = groups([8 * ((len(row) + 7) // 8) for row in self.rows], self.size, self.rng)
        chosen = self.queue.pop()
        ids, mask = pad([self.rows[number] for number in chosen])
        return ids, mask, self.vectors[chosen]


def fit_sentence_map(model: Model, teacher: TeacherVectors, count: int = 2000, ridge: float = .1) -> None:
    """Begins the sentence vector's linear map with the least-squares one from the student's pooled states to the teacher's vectors."""
    model.eval()
    pooled, wanted = [], []
    with torch.no_grad():
        while sum(map(len, wanted)) < count:
            ids, mask, vectors = teacher.next()
            with torch.autocast('cpu', torch.bfloat16):
                pooled.append(mean_pool(model.encoder(ids, mask)[-1], mask))
            wanted.append(vectors)
        x, y = torch.cat(pooled), torch.cat(wanted)
        mean = x.mean(0)
        x = x - mean
        gram = x.T @ x
        gram += ridge * gram.diagonal().mean() * torch.eye(len(gram))
        model.sentence.weight.copy_(torch.linalg.solve(gram, x.T @ y).T)
        model.sentence.bias.copy_(-model.sentence.weight @ mean)


def evaluate(model: Model, shared: Path, pieces: Pieces, vectors: bool) -> dict:
    found = {}
    for name in ('en_ewt', 'uk_parlamint'):
        sentences = read_conllu(shared / 'data' / 'ud' / f'{name}.dev.conllu.gz', name)[:300]
        found[name] = score(sentences, predict(model, sentences, pieces))
    if vectors:
        found['P@1'] = alignment(model, shared / 'data', pieces)
    return found


def main():
    options = arguments()
    options.out.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(options.threads)
    random_state = random.Random(options.seed)
    torch.manual_seed(options.seed)
    log = open(options.out / 'train.log', 'a', encoding='utf-8')

    def say(*parts):
        line = ' '.join([time.strftime('%H:%M:%S'), *map(str, parts)])
        print(line, flush=True)
        print(line, file=log, flush=True)

    pieces = Pieces(options.shared / 'models' / 'e5-small')
    start = options.shared / 'models' / 'prototype-6'
    names = json.loads((start / 'vocabulary.json').read_text(encoding='utf-8'))
    found = training_sentences(options.shared / 'data')
    vocabulary = Vocabulary.build(found, names)
    encoded = {name: [Encoded(sentence, vocabulary) for sentence in sentences] for name, sentences in found.items()}
    say({name: len(sentences) for name, sentences in found.items()})
    if options.rewritten:
        added = {name: rewritten(sentences, options.seed) for name, sentences in found.items()}
        for name, sentences in added.items():
            encoded[name] += [Encoded(sentence, vocabulary) for sentence in sentences]
        say('rewritten', {name: len(sentences) for name, sentences in added.items()})
    say('relations', len(vocabulary.relations), 'features', len(vocabulary.features), 'values', sum(len(f['values']) for f in vocabulary.features),
        'scripts', len(vocabulary.scripts), 'unused', vocabulary.unused)

    model = new_model(options.shared, vocabulary)
    if options.start:
        begin_with(model, options.start)
    else:
        warm_start(model, start / 'weights.safetensors', names)
    old = ('arc', 'label', 'upos', 'root', 'mix')
    parts = {'encoder': [], 'old': [], 'new': []}
    for name, parameter in trained(model).items():
        parts['encoder' if name.startswith('encoder.') else 'old' if name.startswith(old) else 'new'].append(parameter)
    rates = {'encoder': options.encoder_rate, 'old': options.head_rate / 2, 'new': options.head_rate}
    optimiser = torch.optim.AdamW([{'params': parts[name], 'lr': rates[name], 'weight_decay': .01 if name == 'encoder' else 0} for name in parts],
                                  betas=(.9, .98), fused=True)
    average = Average(model, options.average)
    done = {'steps': 0, 'words': 0, 'distilled': 0, 'seconds': 0., 'seed': options.seed}

    def save(name: str):
        state = {'model': dict(trained(model)), 'average': dict(zip(average.names, average.values)), 'average_steps': average.steps,
                 'optimiser': optimiser.state_dict(), 'vocabulary': vocabulary.as_dict(), 'done': done}
        torch.save(state, options.out / f'{name}.new')
        os.replace(options.out / f'{name}.new', options.out / name)

    if options.resume:
        state = torch.load(options.out / 'last.pt', weights_only=True)
        model.load_state_dict(state['model'], strict=False)
        average.values, average.steps = [state['average'][name] for name in average.names], state['average_steps']
        optimiser.load_state_dict(state['optimiser'])
        done = state['done']
        random_state.seed(options.seed + done['steps'])
        torch.manual_seed(options.seed + done['steps'])
        say('resumed at', done)
    else:
        save('start.pt')

    began, before = time.time(), done['seconds']
    last_report = last_save = last_line = time.time()
    teacher, means, queue = None, {}, iter(())
    words_line = 0
    while True:
        done['seconds'] = before + time.time() - began
        progress = done['words'] / options.words if options.words else done['seconds'] / 60 / options.minutes
        if progress >= 1:
            break
        factor = min(1., progress / .03 + .02, max(.01, (1 - progress) / .97))
        for group, name in zip(optimiser.param_groups, parts):
            group['lr'] = rates[name] * factor
        model.train()
        if options.vectors and done['steps'] % 20 == 0 and options.vectors.exists() \
                and (teacher is None or options.vectors.stat().st_mtime > teacher.time):
            teacher = TeacherVectors(options.vectors, pieces, options.batch, random_state)
            say('teacher vectors', len(teacher.rows))
            if not done['distilled'] and not options.start:
                fit_sentence_map(model, teacher)
                average.restart('sentence.')
                model.train()
        if teacher and done['steps'] % options.distil == options.distil - 1:
            with torch.autocast('cpu', torch.bfloat16):
                losses = vector_loss(model, *teacher.next())
            done['distilled'] += 1
        else:
            group = next(queue, None)
            if group is None:
                queue = one_round(encoded, pieces, options.batch, random_state)
                say('new round at', done)
                group = next(queue)
            batch = make_batch(group, vocabulary, pieces, random_state)
            with torch.autocast('cpu', torch.bfloat16):
                losses = tree_loss(model, batch)
            words = int(batch.words.sum())
            done['words'] += words
            words_line += words
        optimiser.zero_grad()
        sum(WEIGHTS[name] * loss for name, loss in losses.items()).backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 2.)
        optimiser.step()
        average.update()
        done['steps'] += 1
        for name, loss in losses.items():
            means[name] = .97 * means.get(name, loss.item()) + .03 * loss.item()
        now = time.time()
        if now - last_line > 60 or done['steps'] in (5, 20):
            say(f'step {done["steps"]} words {done["words"]} progress {progress:.3f} words/s {words_line / (now - last_line):.0f}',
                ' '.join(f'{name} {value:.3f}' for name, value in means.items()))
            last_line, words_line = now, 0
        if now - last_save > 60 * options.save_minutes:
            save('last.pt')
            last_save = now
        if now - last_report > 60 * options.report_minutes:
            average.swap()
            for name, figures in evaluate(model, options.shared, pieces, teacher is not None).items():
                say(name, {key: round(value, 1) for key, value in figures.items()})
            average.swap()
            last_report = time.time()

    save('last.pt')
    average.swap()
    say('end', done)
    for name, figures in evaluate(model, options.shared, pieces, teacher is not None).items():
        say(name, {key: round(value, 1) for key, value in figures.items()})


if __name__ == '__main__':
    main()
