"""Writes a checkpoint as rapporteur.weights (FORMAT.md) and test vectors beside it.

    python training/export.py ../training-run/last.pt weights/rapporteur.weights
"""
import argparse
import copy
import json
import struct
from pathlib import Path

import numpy as np
import torch

from data import SOURCES, Encoded, Sentence, Vocabulary, Word, make_batch
from encoder import BOS, EOS, MAX_PIECES, MAX_PIECES_PER_WORD, PAD, UNK, Pieces
from lemma import apply_script
from model import ARC, LABEL, Model
from train import new_model
from tree import best_tree

HERE = Path(__file__).resolve().parent
DEFAULT_TREEBANK = {'en': 'en_ewt', 'ru': 'ru_taiga', 'uk': 'uk_parlamint'}
TEST_SENTENCES = {
    'en': ['The two presidents discussed the ceasefire and agreed to meet again in Vienna next week .',
           '“ We do n’t want a new war , ” the minister told reporters on Friday .',
           'Both sides stressed that humanitarian aid must reach the civilians without delay .',
           'No joint statement was issued , according to a senior official who spoke on condition of anonymity .',
           'Peace talks'],
    'ru': ['Президенты обсудили перемирие и договорились встретиться в Вене на следующей неделе .',
           '« Мы не хотим новой войны » , — заявил министр журналистам в пятницу .',
           'Стороны подчеркнули , что гуманитарная помощь должна поступать без задержек .',
           'По словам Иванова , совместное заявление подписано не было .'],
    'uk': ['Президенти обговорили перемир’я та домовилися зустрітися у Відні наступного тижня .',
           'Міністерка заявила , що об’єднана делегація прибуде до Києва 12 березня .',
           'Сторони наголосили на необхідності звільнення всіх полонених .'],
}


def load(path: Path, shared: Path, averaged: bool = True) -> tuple[Model, dict]:
    """→ the model of a checkpoint, with the running average of its weights unless told otherwise, and what it has seen"""
    state = torch.load(path, weights_only=True)
    model = new_model(shared, Vocabulary(**state['vocabulary']))
    weights = state['average'] if averaged and state['average_steps'] else state['model']
    left = model.load_state_dict(weights, strict=False)
    if left.unexpected_keys or set(left.missing_keys) - {'encoder.word.weight'}:
        raise ValueError(f'the checkpoint does not fit: {left}')
    return model.eval(), state['done']


def matrices(model: Model) -> dict[str, tuple[torch.Tensor, torch.Tensor]]:
    """→ weight [rows, columns] and bias [rows] of everything that is a linear layer for the runtime (views of the parameters)"""
    found = {}
    for number, layer in enumerate(model.encoder.layers):
        for name in ('qkv', 'out', 'inner', 'outer'):
            linear = getattr(layer, name)
            found[f'layer.{number}.{name}'] = (linear.weight, linear.bias)
    names = {'upos': 'upos', 'features': 'features', 'scripts': 'scripts', 'arcHead': 'arc_head', 'arcDependent': 'arc_dependent',
             'labelHead': 'label_head', 'labelDependent': 'label_dependent', 'sentence': 'sentence'}
    for name, own in names.items():
        linear = getattr(model, own)
        found[name] = (linear.weight, linear.bias)
    found['arc'] = (model.arc[:ARC].T, model.arc[ARC])
    found['label'] = (model.label[:, :LABEL, :LABEL].transpose(1, 2), model.label[:, LABEL, :LABEL])
    found['labelOfDependent'] = (model.label[:, :LABEL, LABEL], model.label[:, LABEL, LABEL])
    return found


def quantise(weight: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """weight [..., columns] → int8 values of the same shape, float32 scale of each row"""
    scale = weight.abs().amax(-1, keepdim=True).clamp(min=1e-8) / 127
    return torch.round(weight / scale).clamp(-127, 127).to(torch.int8), scale


def quantise_in_place(model: Model) -> None:
    """Replaces every exported matrix by what the file will hold of it."""
    with torch.no_grad():
        for weight, _ in matrices(model).values():
            values, scale = quantise(weight)
            weight.copy_(values.float() * scale)
        model.encoder.position.weight.copy_(model.encoder.position.weight.half().float())


class Writer:
    """Gathers tensors, each at a multiple of 64 bytes."""

    def __init__(self):
        self.entries, self.data = [], bytearray()

    def put(self, raw: bytes) -> int:
        self.data.extend(b'\0' * (-len(self.data) % 64))
        offset = len(self.data)
        self.data.extend(raw)
        return offset

    def add(self, name: str, kind: str, shape: list[int], raw: bytes, **more) -> None:
        self.entries.append({'name': name, 'type': kind, 'shape': shape, 'offset': self.put(raw), 'length': len(raw), **more})

    def floats(self, name: str, tensor: torch.Tensor, kind: str = 'f32') -> None:
        values = tensor.detach().numpy().astype('<f4' if kind == 'f32' else '<f2')
        self.add(name, kind, list(values.shape), values.tobytes())

    def matrix(self, name: str, weight: torch.Tensor, bias: torch.Tensor) -> None:
        values, scale = quantise(weight.detach())
        values, scale = values.reshape(-1, values.shape[-1]), scale.reshape(-1)
        raw = values.numpy().tobytes()
        self.add(f'{name}.weight', 'i8', list(values.shape), raw, scaleOffset=self.put(scale.numpy().astype('<f4').tobytes()))
        self.floats(f'{name}.bias', bias.reshape(-1))

    def write(self, path: Path, header: dict) -> int:
        text = json.dumps({**header, 'tensors': self.entries}, ensure_ascii=False, separators=(',', ':')).encode('utf-8')
        start = b'RAPWGT01' + struct.pack('<I', len(text)) + text
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(start + b'\0' * (-len(start) % 64) + bytes(self.data))
        return path.stat().st_size


def export(model: Model, done: dict, shared: Path, pieces: Pieces, path: Path) -> int:
    """→ bytes written"""
    base = shared / 'models' / 'e5-small'
    meta = json.loads((base / 'encoder.json').read_text(encoding='utf-8'))
    words = next(entry for entry in meta['tensors'] if entry['name'] == 'embeddings.word')
    vocabulary, encoder, writer = model.vocabulary, model.encoder, Writer()
    writer.add('pieces.text', 'utf8', [len(pieces.table)], '\n'.join(piece for piece, _ in pieces.table).encode('utf-8'))
    writer.floats('pieces.score', torch.tensor([score for _, score in pieces.table]))
    writer.add('embeddings.word', 'q4', words['shape'], (base / 'encoder.bin').read_bytes()[words['offset']:words['offset'] + words['bytes']])
    writer.floats('embeddings.position', encoder.position.weight, 'f16')
    norms = {'embeddings.norm': encoder.norm}
    for number, layer in enumerate(encoder.layers):
        norms |= {f'layer.{number}.norm1': layer.norm1, f'layer.{number}.norm2': layer.norm2}
    for name, norm in norms.items():
        writer.floats(f'{name}.weight', norm.weight)
        writer.floats(f'{name}.bias', norm.bias)
    for name, (weight, bias) in matrices(model).items():
        writer.matrix(name, weight, bias)
    writer.floats('treebank', model.treebank.weight)
    writer.floats('root', model.root)
    header = {'version': 1, 'layers': len(encoder.layers), 'width': meta['hidden'], 'heads': meta['heads'], 'inner': meta['inner'],
              'epsilon': meta['epsilon'], 'pieceCount': len(pieces.table), 'maxPieces': MAX_PIECES, 'maxPiecesPerWord': MAX_PIECES_PER_WORD,
              'wordState': 'ends', 'special': {'bos': BOS, 'pad': PAD, 'eos': EOS, 'unk': UNK}, 'treebanks': vocabulary.treebanks, 'defaultTreebank': DEFAULT_TREEBANK,
              'treebankAttributes': vocabulary.unused, 'upos': vocabulary.upos, 'features': vocabulary.features, 'relations': vocabulary.relations,
              'lemmaScripts': vocabulary.scripts, 'arcWidth': ARC, 'labelWidth': LABEL, 'mix': torch.softmax(model.mix, 0).tolist(),
              'training': {**done, 'seconds': round(done['seconds']), 'layersOfBase': vocabulary.layers, 'data': [source.path for source in SOURCES]}}
    return writer.write(path, header)


def seven_bits(x: torch.Tensor) -> torch.Tensor:
    """Activations [..., columns] rounded as the runtime rounds them (FORMAT.md, "Integer arithmetic")"""
    low, high = x.amin(-1, keepdim=True).clamp(max=0), x.amax(-1, keepdim=True).clamp(min=0)
    scale = ((high - low) / 127).clamp(min=1e-12)
    zero = torch.round(-low / scale)
    return ((torch.round(x / scale) + zero).clamp(0, 127) - zero) * scale


def with_seven_bits(model: Model) -> Model:
    model = copy.deepcopy(model)
    for layer in model.encoder.layers:
        for linear in (layer.qkv, layer.out, layer.inner, layer.outer):
            linear.register_forward_pre_hook(lambda module, inputs: (seven_bits(inputs[0]),))
    return model


def test_vectors(model: Model, pieces: Pieces) -> list[dict]:
    """model: quantised. → the results for the test sentences"""
    vocabulary, integer, found = model.vocabulary, with_seven_bits(model), []
    for language, sentences in TEST_SENTENCES.items():
        treebank = DEFAULT_TREEBANK[language]
        for text in sentences:
            words = text.split(' ')
            sentence = Sentence(treebank, '', [Word(word, '_', 'X', {}, 0, 'dep') for word in words])
            batch = make_batch([Encoded(sentence, vocabulary)], vocabulary, pieces)
            entry = {'language': language, 'treebank': treebank, 'words': words, 'pieces': batch.ids[0].tolist(), 'first': batch.first[0].tolist(), 'last': batch.last[0].tolist()}
            entry['float'] = results(model, batch, words)
            entry['int8'] = {name: value for name, value in results(integer, batch, words).items() if name in ('states', 'upos', 'heads', 'sentence')}
            found.append(entry)
    return found


def results(model: Model, batch, words: list[str]) -> dict:
    vocabulary, rounded = model.vocabulary, lambda values: [round(float(value), 3) for value in values]
    with torch.no_grad():
        states = model.word_states(model.encoder(batch.ids, batch.mask), batch)[0]
        out = model(batch)
        arcs = torch.log_softmax(out['arcs'][0], 1).numpy()
        heads = best_tree(arcs)
        labels = model.labels(out, torch.from_numpy(heads.copy())[None])[0]
        labels[:, vocabulary.relation_ids['root']] = -1e9
        vector = model.sentence_vectors(batch.ids, batch.mask)[0]
    scripts = [vocabulary.scripts[number] for number in out['scripts'][0].argmax(1)]
    values = [part[0].argmax(1).tolist() for part in out['features'].split(model.sizes, -1)]
    return {'states': [rounded(row[:8]) for row in states], 'upos': [vocabulary.upos[number] for number in out['upos'][0].argmax(1)],
            'features': ['|'.join(f'{entry["attribute"]}={entry["values"][row[w]]}' for entry, row in zip(vocabulary.features, values) if row[w]) or '_'
                         for w in range(len(words))],
            'scripts': scripts, 'lemmas': [apply_script(script, word) for script, word in zip(scripts, words)], 'heads': heads.tolist(),
            'relations': ['root' if head == 0 else vocabulary.relations[number] for head, number in zip(heads, labels.argmax(1))],
            'headScores': rounded(arcs[w, head] for w, head in enumerate(heads)), 'sentence': [round(float(value), 4) for value in vector[:8]]}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('checkpoint', type=Path)
    parser.add_argument('out', type=Path)
    parser.add_argument('--shared', type=Path, default=HERE.parent.parent / 'shared')
    parser.add_argument('--live', action='store_true', help='the weights themselves instead of their running average')
    options = parser.parse_args()
    torch.set_num_threads(1)
    pieces = Pieces(options.shared / 'models' / 'e5-small')
    model, done = load(options.checkpoint, options.shared, not options.live)
    print(export(model, done, options.shared, pieces, options.out), 'bytes', done)
    quantise_in_place(model)
    vectors = {'weights': options.out.name, 'training': done, 'sentences': test_vectors(model, pieces)}
    path = options.out.with_suffix('.vectors.json')
    path.write_text(json.dumps(vectors, ensure_ascii=False, separators=(',', ':')), encoding='utf-8')
    print(path.stat().st_size, 'bytes of test vectors')


if __name__ == '__main__':
    main()
