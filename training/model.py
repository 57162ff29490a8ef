"""The student: encoder, word states, the heads above them, the sentence vector, and their losses.

Shapes: B sentences, L pieces, W words, H = 384 hidden units, A = 256 arc units, R = 128 label units.
"""
import torch
import torch.nn as nn
import torch.nn.functional as F

from data import IGNORE, Batch, Vocabulary
from encoder import Encoder, mean_pool

ARC, LABEL = 256, 128


class Model(nn.Module):
    def __init__(self, encoder: Encoder, vocabulary: Vocabulary, dropout: float = .15):
        super().__init__()
        H = encoder.meta['hidden']
        self.encoder, self.vocabulary = encoder, vocabulary
        self.mix = nn.Parameter(torch.zeros(len(encoder.layers) + 1))
        self.treebank = nn.Embedding(len(vocabulary.treebanks), H)
        nn.init.zeros_(self.treebank.weight)
        self.upos = nn.Linear(H, len(vocabulary.upos))
        self.sizes = [len(entry['values']) for entry in vocabulary.features]
        self.features = nn.Linear(H, sum(self.sizes))
        self.scripts = nn.Linear(H, len(vocabulary.scripts))
        self.arc_head, self.arc_dependent = nn.Linear(H, ARC), nn.Linear(H, ARC)
        self.label_head, self.label_dependent = nn.Linear(H, LABEL), nn.Linear(H, LABEL)
        self.arc = nn.Parameter(torch.randn(ARC + 1, ARC) * .01)
        self.label = nn.Parameter(torch.randn(len(vocabulary.relations), LABEL + 1, LABEL + 1) * .005)
        self.root = nn.Parameter(torch.randn(H) * .02)
        self.sentence = nn.Linear(H, H)
        nn.init.eye_(self.sentence.weight)
        nn.init.zeros_(self.sentence.bias)
        self.dropout, self.head_dropout = nn.Dropout(dropout), nn.Dropout(.2)

    def word_states(self, states: list[torch.Tensor], batch: Batch) -> torch.Tensor:
        """The layers' states, mixed; of each word the mean of its first and its last piece, where stem and ending stand [B, W, H]"""
        weights = torch.softmax(self.mix, 0)
        mixed = sum(weight * state.float() for weight, state in zip(weights, states))
        at = lambda places: mixed.gather(1, places[..., None].expand(-1, -1, mixed.shape[-1]))
        return (at(batch.first) + at(batch.last)) / 2

    def forward(self, batch: Batch) -> dict[str, torch.Tensor]:
        """→ scores: upos [B, W, U], features [B, W, sum of sizes], scripts [B, W, S], arcs [B, W, W + 1] (column 0 is the root),
        and the label units: label_head [B, W + 1, R], label_dependent [B, W, R]"""
        states = self.encoder(batch.ids, batch.mask)
        words = self.dropout(self.word_states(states, batch)) + self.treebank(batch.treebank)[:, None]
        B, W, H = words.shape
        heads = torch.cat([self.root.expand(B, 1, H), words], 1)
        unit = lambda layer, x: self.head_dropout(F.gelu(layer(x)))
        arc_head, arc_dependent = unit(self.arc_head, heads), unit(self.arc_dependent, words)
        arcs = F.pad(arc_dependent, (0, 1), value=1.) @ self.arc @ arc_head.transpose(1, 2)
        allowed = F.pad(batch.words, (1, 0), value=True)[:, None] & ~torch.eye(W + 1, dtype=torch.bool)[1:]
        return {'upos': self.upos(words), 'features': self.features(words), 'scripts': self.scripts(words),
                'arcs': arcs.float().masked_fill(~allowed, -1e9),
                'label_head': unit(self.label_head, heads), 'label_dependent': unit(self.label_dependent, words)}

    def labels(self, out: dict[str, torch.Tensor], heads: torch.Tensor) -> torch.Tensor:
        """Scores of the relations to the given heads [B, W] → [B, W, relations]"""
        head = out['label_head'].gather(1, heads[..., None].expand(-1, -1, LABEL))
        return torch.einsum('bwi,lij,bwj->bwl', F.pad(out['label_dependent'], (0, 1), value=1.), self.label, F.pad(head, (0, 1), value=1.))

    def sentence_vectors(self, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """Unit vectors [B, H]: mean of the last layer over all pieces (BOS and EOS too), one linear map"""
        return F.normalize(self.sentence(mean_pool(self.encoder(ids, mask)[-1], mask)).float(), dim=1)


def tree_loss(model: Model, batch: Batch) -> dict[str, torch.Tensor]:
    """→ the losses by name, each a mean over words"""
    out = model(batch)
    labels = model.labels(out, batch.heads.clamp(min=0))
    flat = lambda scores, target: F.cross_entropy(scores.float().flatten(0, 1), target.flatten(), ignore_index=IGNORE, reduction='none')
    known = batch.words.sum()
    weight = (batch.weight[:, None] * batch.words).flatten()
    features = sum(flat(scores, batch.features[..., f]).sum() for f, scores in enumerate(out['features'].split(model.sizes, -1)))
    return {'arc': (flat(out['arcs'], batch.heads) * weight).sum() / weight.sum(),
            'label': (flat(labels, batch.relations) * weight).sum() / weight.sum(),
            'upos': flat(out['upos'], batch.upos).sum() / known,
            'features': features / known,
            'lemma': flat(out['scripts'], batch.scripts).sum() / known}


WEIGHTS = {'arc': 1., 'label': 1., 'upos': .5, 'features': .5, 'lemma': .4, 'cosine': 2., 'similarity': 20.}


def vector_loss(model: Model, ids: torch.Tensor, mask: torch.Tensor, teacher: torch.Tensor) -> dict[str, torch.Tensor]:
    """teacher [B, H]: centred unit vectors. Each vector should be the teacher's, and lie to the others as the teacher's do."""
    student = model.sentence_vectors(ids, mask)
    off = ~torch.eye(len(ids), dtype=torch.bool)
    similarity = (student @ student.T - teacher @ teacher.T)[off].square().mean() if len(ids) > 1 else student.sum() * 0
    return {'cosine': 1 - (student * teacher).sum(1).mean(), 'similarity': similarity}


def warm_start(model: Model, path, vocabulary_of_start: dict) -> None:
    """Takes over what a prototype's file (safetensors) holds; new treebanks begin with the vector of a related one."""
    from safetensors.torch import load_file
    old = {name: tensor.float() for name, tensor in load_file(path).items()}
    names = {'E.': 'encoder.', 'U': 'arc', 'V': 'label', 'ah.0.': 'arc_head.', 'ad.0.': 'arc_dependent.', 'rh.0.': 'label_head.',
             'rd.0.': 'label_dependent.', 'up.': 'upos.', 'tb.': 'treebank.', 'mix': 'mix', 'root': 'root'}
    own = model.state_dict()
    with torch.no_grad():
        for name, tensor in old.items():
            prefix = next((p for p in names if name == p or (p.endswith('.') and name.startswith(p))), None)
            if prefix is None:
                continue
            target = own[names[prefix] + name[len(prefix):]]
            target[tuple(slice(0, size) for size in tensor.shape)].copy_(tensor)
        related = {'en_kremlin': 'en_readouts', 'ru_kremlin': 'ru_wikinews', 'ru_opencorpora': 'ru_wikinews', 'ru_taiga_dev': 'ru_taiga', 'ru_gsd': 'ru_taiga'}
        number = model.vocabulary.treebank_ids
        for treebank, like in related.items():
            own['treebank.weight'][number[treebank]].copy_(own['treebank.weight'][number[like]])
