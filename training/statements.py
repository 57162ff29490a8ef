"""Heads that propose statements, above the frozen encoder: which word reports, where what it reports begins and ends, who speaks, which act.

    python training/statements.py weights/rapporteur.weights

Learned from what the rules say of raw texts (bench/statement-labels.ts), over the states that the runtime itself computes (bench/word-states.ts), and
written into the weight file as optional tensors (FORMAT.md). `--measure` measures on the hand-annotated documents too, alone and learned from four
fifths of them, and writes nothing.
"""
import argparse
import json
import random
import struct
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from export import Writer

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
IGNORE = -100
TRUNK, UNITS, JOINT, REACH = 128, 96, 96, 40
POINTERS = ['begin', 'end', 'speaker']
TAGS = ['none', 'cue', 'part']
ACTS = ('discuss state stress assess predict announce ask confirm deny doubt thank congratulate welcome regret concern complain criticise accuse condemn '
        'support oppose propose request urge demand warn threaten ready promise agree task refuse').split()
FORMS = ['direct', 'mixed', 'indirect', 'nominal']
SHARES = {'en': .4, 'ru': .35, 'uk': .25}  # of the words learned from


@dataclass
class Sentence:
    states: np.ndarray  # [words, H] float16
    tags: list[int]
    statements: list[dict]
    document: str
    language: str
    rules: list[dict]
    forms: list[str]


def read(path: Path, states: np.ndarray | None, width: int) -> list[Sentence]:
    sentences, at = [], 0
    for line in open(path, encoding='utf-8'):
        row = json.loads(line)
        count = len(row['forms'])
        tags = [0] * count
        for word in row['ignored']:
            tags[word] = IGNORE
        for statement in row['statements']:
            for word in statement['cue']:
                tags[word] = 2
        for statement in row['statements']:
            tags[statement['anchor']] = 1
        sentences.append(Sentence(states[at:at + count] if states is not None else np.zeros((0, width)), tags, row['statements'], row.get('document', ''),
                                  row['language'], row.get('rules', []), row['forms']))
        at += count
    return sentences


class Heads(nn.Module):
    """H word units in. Scores, not probabilities, out."""

    def __init__(self, width: int):
        super().__init__()
        self.trunk, self.tag = nn.Linear(width, TRUNK), nn.Linear(TRUNK, len(TAGS))
        self.query, self.key = nn.Linear(width, len(POINTERS) * UNITS), nn.Linear(width, len(POINTERS) * UNITS)
        self.nobody = nn.Linear(width, len(POINTERS))  # score of pointing at no word of the sentence
        self.distance = nn.Parameter(torch.zeros(len(POINTERS), 2 * REACH + 1))
        self.joint, self.act, self.form = nn.Linear(2 * width, JOINT), nn.Linear(JOINT, len(ACTS)), nn.Linear(JOINT, len(FORMS))
        self.dropout = nn.Dropout(.2)

    def tags(self, states: torch.Tensor) -> torch.Tensor:
        """states [N, H] → [N, tags]"""
        return self.tag(self.dropout(F.gelu(self.trunk(self.dropout(states)))))

    def points(self, states: torch.Tensor, cues: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """states [S, W, H] of the sentences of S cues, cues [S] word numbers, mask [S, W] → [S, pointers, W + 1]; the last is no word"""
        S, W, _ = states.shape
        cue = self.dropout(states[torch.arange(S), cues])
        query = F.gelu(self.query(cue)).view(S, len(POINTERS), 1, UNITS)
        key = F.gelu(self.key(self.dropout(states))).view(S, W, len(POINTERS), UNITS).permute(0, 2, 3, 1)
        places = (torch.arange(W)[None] - cues[:, None]).clamp(-REACH, REACH) + REACH
        scores = (query @ key)[:, :, 0] * UNITS ** -.5 + self.distance[:, places].transpose(0, 1)
        return torch.cat([scores.masked_fill(~mask[:, None], -1e9), self.nobody(cue)[..., None]], 2)

    def kinds(self, cue: torch.Tensor, content: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """states of the cue [S, H], mean of the content's [S, H] → acts [S, A], forms [S, F]"""
        joint = self.dropout(F.gelu(self.joint(self.dropout(torch.cat([cue, content], 1)))))
        return self.act(joint), self.form(joint)


def padded(sentences: list[Sentence]) -> tuple[torch.Tensor, torch.Tensor]:
    longest = max(len(s.states) for s in sentences)
    states = torch.zeros(len(sentences), longest, sentences[0].states.shape[1])
    mask = torch.zeros(len(sentences), longest, dtype=torch.bool)
    for n, s in enumerate(sentences):
        states[n, :len(s.states)] = torch.from_numpy(s.states.astype(np.float32))
        mask[n, :len(s.states)] = True
    return states, mask


def content_mean(states: torch.Tensor, statement: dict) -> torch.Tensor:
    begin, end = statement['content']
    begin, end = max(begin, 0), end if end >= 0 else len(states) - 1
    return states[begin:end + 1].mean(0) if begin <= end else states.mean(0)


def target(statement: dict, words: int) -> list[int]:
    """→ the word pointed at by each pointer, `words` (no word) where it lies elsewhere"""
    begin, end = statement['content']
    return [begin if begin >= 0 else words, end if end >= 0 else words, statement['speaker'] if statement['speaker'] >= 0 else words]


def loss_of(heads: Heads, sentences: list[Sentence]) -> torch.Tensor:
    states, mask = padded(sentences)
    width = states.shape[1]
    tags = torch.full(mask.shape, IGNORE)
    for n, s in enumerate(sentences):
        tags[n, :len(s.tags)] = torch.tensor(s.tags)
    total = F.cross_entropy(heads.tags(states[mask]), tags[mask], ignore_index=IGNORE) * 6
    pairs = [(n, statement) for n, s in enumerate(sentences) for statement in s.statements]
    if not pairs:
        return total
    rows = torch.tensor([n for n, _ in pairs])
    cues = torch.tensor([statement['anchor'] for _, statement in pairs])
    scores = heads.points(states[rows], cues, mask[rows])
    wanted = torch.tensor([target(statement, width) for _, statement in pairs])
    total = total + F.cross_entropy(scores.flatten(0, 1), wanted.flatten())
    contents = torch.stack([content_mean(states[n, :len(sentences[n].states)], statement) for n, statement in pairs])
    act, form = heads.kinds(states[rows, cues], contents)
    return total + .5 * F.cross_entropy(act, torch.tensor([ACTS.index(s['act']) for _, s in pairs])) + .3 * F.cross_entropy(form, torch.tensor([FORMS.index(s['form']) for _, s in pairs]))


def train(heads: Heads, sentences: list[Sentence], rounds: int, rate: float, seed: int = 1, say=None) -> Heads:
    random.seed(seed)
    heads.train()
    optimiser = torch.optim.AdamW(heads.parameters(), lr=rate, weight_decay=.01)
    order = sorted(range(len(sentences)), key=lambda n: len(sentences[n].states) + random.random())
    groups = [order[n:n + 64] for n in range(0, len(order), 64)]
    steps, step = rounds * len(groups), 0
    for _ in range(rounds):
        random.shuffle(groups)
        for group in groups:
            for parameters in optimiser.param_groups:
                parameters['lr'] = rate * min(1, (step + 1) / 30) * (1 - step / steps)
            loss = loss_of(heads, [sentences[n] for n in group])
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(heads.parameters(), 1.)
            optimiser.step()
            step += 1
            if say and step % 200 == 0:
                say(f'step {step} of {steps}, loss {loss.item():.3f}')
    return heads.eval()


def chosen(sentences: list[Sentence], words: int) -> list[Sentence]:
    """Of each language its share; every second sentence without any report is left out."""
    random.seed(2)
    sentences = [s for s in sentences if s.statements or random.random() < .5]
    random.shuffle(sentences)
    left = {language: words * share for language, share in SHARES.items()}
    found = []
    for s in sentences:
        if left[s.language] > 0 and len(s.forms) > 3:
            left[s.language] -= len(s.forms)
            found.append(s)
    return found


class Measure:
    """Counts of right answers by name."""

    def __init__(self):
        self.counts: dict[str, list[float]] = {}

    def add(self, name: str, right: float, of: float = 1.) -> None:
        entry = self.counts.setdefault(name, [0., 0.])
        entry[0] += right
        entry[1] += of

    def share(self, name: str) -> str:
        right, of = self.counts.get(name, (0., 0.))
        return f'{100 * right / of:5.1f}' if of else '    –'


def measure(heads: Heads, sentences: list[Sentence], found: Measure, threshold: float = .5) -> None:
    """Cues against the gold's; pointers, acts and forms at the gold's cues; the rules likewise, where nothing found is wrong."""
    for s in sentences:
        words = len(s.forms)
        states = torch.from_numpy(s.states.astype(np.float32))
        with torch.no_grad():
            cues = torch.softmax(heads.tags(states), 1)[:, 1]
        gold = [set(t['cue']) for t in s.statements]
        for name, anchors in (('heads', [w for w in range(words) if cues[w] > threshold]), ('rules', [r['anchor'] for r in s.rules])):
            if name == 'heads':
                claimed = {w for r in s.rules for w in r['cue']}
                for least in (.3, .5, .7, .9):
                    for w in range(words):
                        if cues[w] >= least and w not in claimed:
                            found.add(f'beyond {least} {s.language}', any(w in g for g in gold))
                            if VERBOSE and least == .3:
                                print(f'   {cues[w]:.2f} {any(w in g for g in gold)} {s.language} {s.forms[w]} | {" ".join(s.forms[max(0, w - 6):w + 7])}')
                for most in (.02, .05, .1, .2, .3):
                    for r in s.rules:
                        if max(cues[w] for w in r['cue']) < most:
                            found.add(f'veto {most} {s.language}', not any(set(r['cue']) & g for g in gold))
            for key in ('all', s.language):
                for w in anchors:
                    found.add(f'{name} {key} precision', any(w in g for g in gold))
                for g in gold:
                    found.add(f'{name} {key} recall', any(w in g for w in anchors))
        for t in s.statements:
            with torch.no_grad():
                points = heads.points(states[None], torch.tensor([t['anchor']]), torch.ones(1, words, dtype=torch.bool))[0].argmax(1).tolist()
                begin, end = points[0] if points[0] < words else 0, points[1] if points[1] < words else words - 1
                content = states[begin:end + 1].mean(0) if begin <= end else states.mean(0)
                act, form = heads.kinds(states[t['anchor']][None], content[None])
            own = {'points': points, 'act': ACTS[act[0].argmax()], 'form': FORMS[form[0].argmax()]}
            rule = next((r for r in s.rules if set(r['cue']) & set(t['cue'])), None)
            theirs = rule and {'points': target(rule, words), 'act': rule['act'], 'form': rule['form']}
            wanted = target(t, words)
            for name, answer in (('heads', own), ('rules', theirs)) + ((('heads where rules', own), ('rules where rules', theirs)) if rule else ()):
                for key in ('all', s.language):
                    for p, pointer in enumerate(POINTERS):
                        found.add(f'{name} {key} {pointer}', bool(answer) and answer['points'][p] == wanted[p])
                    found.add(f'{name} {key} content', bool(answer) and answer['points'][:2] == wanted[:2])
                    for what in ('act', 'form'):
                        found.add(f'{name} {key} {what}', bool(answer) and answer[what] == t[what])


def show(title: str, found: Measure) -> None:
    columns = ['precision', 'recall', *POINTERS, 'content', 'act', 'form']
    print(f'\n{title}\n{"":26}' + ' '.join(f'{c:>9}' for c in columns))
    for name in ('heads', 'rules', 'heads where rules', 'rules where rules'):
        for key in ('all', 'en', 'ru', 'uk'):
            print(f'{name + " " + key:26}' + ' '.join(f'{found.share(f"{name} {key} {c}"):>9}' for c in columns))


    for kind, levels in (('beyond', (.3, .5, .7, .9)), ('veto', (.02, .05, .1, .2, .3))):
        for level in levels:
            print(kind, level, ' '.join(f'{language} {found.counts.get(f"{kind} {level} {language}", [0, 0])}' for language in SHARES))


VERBOSE = False


def open_weights(path: Path) -> tuple[dict, bytes]:
    """→ header, tensors' bytes"""
    raw = path.read_bytes()
    length = struct.unpack('<I', raw[8:12])[0]
    start = -(-(12 + length) // 64) * 64
    return json.loads(raw[12:12 + length]), raw[start:]


def write(heads: Heads, path: Path, out: Path, about: dict) -> int:
    """Adds the heads to a weight file, in place of those that it has; → bytes written"""
    header, data = open_weights(path)
    kept = [t for t in header['tensors'] if not t['name'].startswith('report.')]
    size = max(max(t['offset'] + t['length'], t.get('scaleOffset', 0) + 4 * t['shape'][0] if t['type'] == 'i8' else 0) for t in kept)
    writer = Writer()
    writer.entries, writer.data = kept, bytearray(data[:size])
    for name in ('trunk', 'tag', 'query', 'key', 'nobody', 'joint', 'act', 'form'):
        layer = getattr(heads, name)
        writer.matrix(f'report.{name}', layer.weight, layer.bias)
    writer.floats('report.distance', heads.distance)
    del header['tensors']
    header['report'] = {'tags': TAGS, 'pointers': POINTERS, 'units': UNITS, 'reach': REACH, 'acts': ACTS, 'forms': FORMS, 'training': about}
    return writer.write(out, header)


def add_vectors(heads: Heads, out: Path, states_of) -> None:
    """Writes what the heads say of the stored test sentences beside these (rapporteur.vectors.json)."""
    path = out.with_suffix('.vectors.json')
    if not path.exists():
        return
    stored = json.loads(path.read_text(encoding='utf-8'))
    for entry, states in zip(stored['sentences'], states_of([(s['language'], s['words']) for s in stored['sentences']])):
        states = torch.from_numpy(states.astype(np.float32))
        words = len(states)
        with torch.no_grad():
            cues = torch.softmax(heads.tags(states), 1)[:, 1]
            cue = int(cues.argmax())
            points = torch.softmax(heads.points(states[None], torch.tensor([cue]), torch.ones(1, words, dtype=torch.bool))[0], 1)
        entry['report'] = {'cues': [round(float(c), 3) for c in cues], 'cue': cue, 'speaker': [round(float(p), 3) for p in points[POINTERS.index('speaker')]]}
    path.write_text(json.dumps(stored, ensure_ascii=False, separators=(',', ':')), encoding='utf-8')


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('weights', type=Path)
    parser.add_argument('--out', type=Path, help='where to write; by default the weight file itself')
    parser.add_argument('--work', type=Path, default=ROOT.parent / 'training-run' / 'statements', help='folder of labels and states')
    parser.add_argument('--words', type=int, default=400_000)
    parser.add_argument('--rounds', type=int, default=4)
    parser.add_argument('--measure', action='store_true')
    parser.add_argument('--learned', type=Path, help='heads that --save wrote: nothing is learned, they are written into the weight file')
    parser.add_argument('--save', type=Path, help='where to keep the heads')
    parser.add_argument('--keep', action='store_true', help='take labels and states that lie in the folder as they are')
    options = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(1)
    begun = time.time()
    say = lambda text: print(f'{time.time() - begun:5.0f} s  {text}', flush=True)
    options.work.mkdir(parents=True, exist_ok=True)
    width = open_weights(options.weights)[0]['width']

    def labels(name: str, *arguments: str) -> Path:
        path = options.work / f'{name}.jsonl'
        if not path.exists():
            subprocess.run(['npx', 'node', 'bench/statement-labels.ts', *arguments, str(path)], cwd=ROOT, check=True)
        return path

    def states_of(name: str, sentences: list[tuple[str, list[str]]]) -> list[np.ndarray]:
        listed, states = options.work / f'{name}.chosen.jsonl', options.work / f'{name}.f16'
        if not (options.keep and states.exists()):
            with open(listed, 'w', encoding='utf-8') as file:
                for language, forms in sentences:
                    file.write(json.dumps({'language': language, 'forms': forms}, ensure_ascii=False) + '\n')
            subprocess.run(['npx', 'node', 'bench/word-states.ts', str(options.weights.resolve()), str(listed.resolve()), str(states.resolve())], cwd=ROOT, check=True)
        values, at, found = np.memmap(states, np.float16, 'r').reshape(-1, width), 0, []
        for _, forms in sentences:
            found.append(values[at:at + len(forms)])
            at += len(forms)
        return found

    def with_states(name: str, rows: Path, pick) -> list[Sentence]:
        sentences = pick(read(rows, None, width))
        for s, states in zip(sentences, states_of(name, [(s.language, s.forms) for s in sentences])):
            s.states = states
        return sentences

    out = options.out or options.weights
    if options.learned:
        heads = Heads(width)
        state = torch.load(options.learned, weights_only=True)
        heads.load_state_dict(state['heads'])
        add_vectors(heads.eval(), out, lambda sentences: states_of('vectors', sentences))
        print(write(heads, options.weights, out, state['about']), 'bytes')
        return

    silver = with_states('silver', labels('silver'), lambda rows: chosen(rows, options.words))
    count = sum(len(s.forms) for s in silver)
    say(f'{len(silver)} sentences, {count} words, {sum(len(s.statements) for s in silver)} statements')
    heads = train(Heads(width), silver, options.rounds, 2e-3, say=say)
    say('trained')
    if options.measure:
        gold = with_states('gold', labels('gold', '--gold'), lambda rows: rows)
        found = Measure()
        measure(heads, gold, found)
        show('learned from the rules alone, on the annotated documents', found)
        documents = sorted({s.document for s in gold})
        found, state = Measure(), {name: value.clone() for name, value in heads.state_dict().items()}
        for fold in range(5):
            held = set(documents[fold::5])
            heads.load_state_dict(state)
            train(heads, [s for s in gold if s.document not in held] + random.sample(silver, 1200), 6, 4e-4)
            measure(heads, [s for s in gold if s.document in held], found)
        show('learned on from four fifths of the annotated documents, on the other fifth', found)
        return
    about = {'words': count, 'sentences': len(silver), 'rounds': options.rounds}
    if options.save:
        torch.save({'heads': heads.state_dict(), 'about': about}, options.save)
    add_vectors(heads, out, lambda sentences: states_of('vectors', sentences))
    print(write(heads, options.weights, out, about), 'bytes')


if __name__ == '__main__':
    main()
