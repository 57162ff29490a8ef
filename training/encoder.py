"""The encoder: the trimmed multilingual-e5-small (12 layers) or a student with some of its layers.

The base is read from `<data root>/models/e5-small`: `encoder.json` lists the tensors of `encoder.bin`, `pieces.tsv` holds the
unigram pieces. Shapes below: B sentences, L pieces, H = 384 hidden units.
"""
import json
import unicodedata
from pathlib import Path

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
from tokenizers import Tokenizer, models, pre_tokenizers

BOS, PAD, EOS, UNK = 0, 1, 2, 3
MAX_PIECES = 512          # rows of the position table
MAX_PIECES_PER_WORD = 12  # further pieces of a word are dropped


class Pieces:
    """Words to piece numbers: NFKC, "▁" + word, best unigram segmentation, at most 12 pieces a word."""

    def __init__(self, base: Path):
        rows = (line.rstrip('\n').split('\t') for line in open(base / 'pieces.tsv', encoding='utf-8'))
        self.table = [(piece, float(score)) for piece, score, _ in rows]
        self.unigram = Tokenizer(models.Unigram(self.table, unk_id=UNK))
        self.unigram.pre_tokenizer = pre_tokenizers.Metaspace(replacement='▁', prepend_scheme='always')
        self.cache: dict[str, list[int]] = {}

    def word(self, word: str) -> list[int]:
        found = self.cache.get(word)
        if found is None:
            ids = self.unigram.encode(unicodedata.normalize('NFKC', word)).ids
            found = self.cache[word] = (ids or [UNK])[:MAX_PIECES_PER_WORD]
        return found

    def words(self, words: list[str]) -> tuple[list[int], list[int]]:
        """→ piece numbers with BOS and EOS, and for every word the place of its first piece"""
        ids, first = [BOS], []
        for word in words:
            first.append(len(ids))
            ids.extend(self.word(word))
        return ids + [EOS], first

    def text(self, text: str) -> list[int]:
        """Running text as the base was trained on it (white space parts the words); at most 512 pieces."""
        return [BOS] + self.unigram.encode(unicodedata.normalize('NFKC', text)).ids[:MAX_PIECES - 2] + [EOS]


def base_tensors(base: Path) -> tuple[dict, dict[str, torch.Tensor]]:
    """→ the base's description and its tensors as float32"""
    meta = json.loads((base / 'encoder.json').read_text(encoding='utf-8'))
    data = (base / 'encoder.bin').read_bytes()
    tensors = {}
    for entry in meta['tensors']:
        raw = np.frombuffer(data, np.uint8, entry['bytes'], entry['offset'])
        values = raw.copy().view('<f4') if entry['kind'] == 'f32' else unpack_q4(raw)
        tensors[entry['name']] = torch.from_numpy(values.reshape(entry['shape']))
    return meta, tensors


def unpack_q4(raw: np.ndarray) -> np.ndarray:
    """Blocks of 18 bytes, 32 weights each: a float16 scale, then weights 0–15 in the low and 16–31 in the high halves, minus 8."""
    blocks = raw.reshape(-1, 18)
    scale = blocks[:, :2].copy().view('<f2').astype('f4')
    halves = np.concatenate([blocks[:, 2:] & 15, blocks[:, 2:] >> 4], axis=1).astype('f4')
    return (halves - 8) * scale


class Layer(nn.Module):
    """One transformer layer, normalised after each sum as in BERT."""

    def __init__(self, hidden: int, heads: int, inner: int, epsilon: float, dropout: float):
        super().__init__()
        self.qkv, self.out = nn.Linear(hidden, 3 * hidden), nn.Linear(hidden, hidden)
        self.inner, self.outer = nn.Linear(hidden, inner), nn.Linear(inner, hidden)
        self.norm1, self.norm2 = nn.LayerNorm(hidden, epsilon), nn.LayerNorm(hidden, epsilon)
        self.heads, self.dropout = heads, nn.Dropout(dropout)

    def forward(self, x: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
        """x [B, L, H], bias [B, 1, 1, L] added to the attention scores → [B, L, H]"""
        B, L, H = x.shape
        query, key, value = self.qkv(x).view(B, L, 3, self.heads, H // self.heads).permute(2, 0, 3, 1, 4)
        # written out: on a CPU the fused attention's gradient is slower than all the rest of the layer
        scores = (query * (H // self.heads) ** -.5) @ key.transpose(-1, -2) + bias.to(query.dtype)
        mixed = torch.softmax(scores, -1).to(value.dtype) @ value
        x = self.norm1(x + self.dropout(self.out(mixed.transpose(1, 2).reshape(B, L, H))))
        return self.norm2(x + self.dropout(self.outer(F.gelu(self.inner(x)))))


class Encoder(nn.Module):
    """The chosen layers of the base; piece embeddings stay frozen, so that the base's own 4-bit blocks can be shipped."""

    def __init__(self, base: Path, layers=tuple(range(12)), dropout: float = .1):
        super().__init__()
        meta, tensors = base_tensors(base)
        self.meta, self.kept = meta, list(layers)
        self.word = nn.Embedding.from_pretrained(tensors['embeddings.word'], freeze=True)
        self.position = nn.Embedding.from_pretrained(tensors['embeddings.position'], freeze=False)
        self.norm = nn.LayerNorm(meta['hidden'], meta['epsilon'])
        self.norm.load_state_dict({kind: tensors[f'embeddings.norm.{kind}'] for kind in ('weight', 'bias')})
        self.dropout = nn.Dropout(dropout)
        self.layers = nn.ModuleList()
        for number in self.kept:
            layer = Layer(meta['hidden'], meta['heads'], meta['inner'], meta['epsilon'], dropout)
            layer.load_state_dict(self._layer_state(tensors, number))
            self.layers.append(layer)

    @staticmethod
    def _layer_state(tensors: dict[str, torch.Tensor], number: int) -> dict[str, torch.Tensor]:
        names = {'out': 'attention.output', 'inner': 'feed.inner', 'outer': 'feed.output',
                 'norm1': 'attention.norm', 'norm2': 'feed.norm'}
        state = {}
        for kind in ('weight', 'bias'):
            state[f'qkv.{kind}'] = torch.cat(
                [tensors[f'layer.{number}.attention.{part}.{kind}'] for part in ('query', 'key', 'value')])
            for ours, theirs in names.items():
                state[f'{ours}.{kind}'] = tensors[f'layer.{number}.{theirs}.{kind}']
        return state

    def forward(self, ids: torch.Tensor, mask: torch.Tensor) -> list[torch.Tensor]:
        """ids [B, L] piece numbers, mask [B, L] true on pieces → the embeddings and the state after every layer, each [B, L, H]"""
        x = self.dropout(self.norm(self.word(ids) + self.position.weight[:ids.shape[1]]))
        bias = torch.zeros(mask.shape).masked_fill(~mask, -1e9)[:, None, None, :]
        states = [x]
        for layer in self.layers:
            x = layer(x, bias)
            states.append(x)
        return states


def pad(rows: list[list[int]]) -> tuple[torch.Tensor, torch.Tensor]:
    """→ ids [B, L] filled up with PAD, mask [B, L]"""
    length = max(map(len, rows))
    ids = torch.tensor([row + [PAD] * (length - len(row)) for row in rows])
    mask = torch.tensor([[True] * len(row) + [False] * (length - len(row)) for row in rows])
    return ids, mask


def mean_pool(states: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
    """states [B, L, H] → the mean over all pieces, BOS and EOS among them [B, H]"""
    weight = mask[..., None].float()
    return (states.float() * weight).sum(1) / weight.sum(1)
