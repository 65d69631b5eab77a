"""A transformer encoder with three heads over words: part of speech, dependency tree (Dozat & Manning 2017), names."""
import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from weights_file import WeightsFile

DOMAINS = 3
# Layers that the parser and the heads for events share.
BRANCH = 3


class Layer(nn.Module):
    """One post-norm transformer layer with the weights of the pre-trained encoder."""

    def __init__(self, source: WeightsFile, number: int, dropout: float):
        super().__init__()
        hidden, inner = source.hidden, source.inner
        self.heads, self.dropout = source.heads, dropout
        parts = [_linear(source, f"l{number}.{name}", hidden, hidden) for name in "qkv"]
        self.qkv = nn.Linear(hidden, 3 * hidden)
        self.qkv.weight.data = torch.cat([part.weight.data for part in parts])
        self.qkv.bias.data = torch.cat([part.bias.data for part in parts])
        self.out = _linear(source, f"l{number}.ao", hidden, hidden)
        self.up = _linear(source, f"l{number}.fi", hidden, inner)
        self.down = _linear(source, f"l{number}.fo", inner, hidden)
        self.norm_attention = _norm(source, f"l{number}.aln")
        self.norm_output = _norm(source, f"l{number}.oln")

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        batch, length, hidden = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, self.heads, hidden // self.heads).permute(2, 0, 3, 1, 4)
        weights = torch.softmax(q @ k.transpose(-1, -2) / math.sqrt(hidden // self.heads) + bias.to(q.dtype), -1)
        mixed = (F.dropout(weights, self.dropout, self.training) @ v).transpose(1, 2).reshape(batch, length, hidden)
        x = self.norm_attention(x + F.dropout(self.out(mixed), self.dropout, self.training))
        y = self.down(F.gelu(self.up(x)))
        return self.norm_output(x + F.dropout(y, self.dropout, self.training))


class Analyser(nn.Module):
    """
    Takes word-piece embeddings (batch × pieces × hidden, frozen and kept outside), a piece mask and a matrix that averages
    pieces to words. The domain (treebank) is added at the input and at the heads: the treebanks label differently.
    """

    def __init__(self, source: WeightsFile, layers: int, deprels: int, labels: int):
        super().__init__()
        hidden = source.hidden
        self.position = nn.Parameter(torch.from_numpy(source.float_tensor("emb.pos").reshape(-1, hidden)))
        self.register_buffer("kind", torch.from_numpy(source.float_tensor("emb.type").reshape(-1, hidden)[0]))
        self.norm = _norm(source, "emb.ln")
        self.layers = nn.ModuleList([Layer(source, number, 0.1) for number in range(layers)])
        self.domain = nn.Embedding(DOMAINS, hidden)
        nn.init.zeros_(self.domain.weight)
        self.head_domain = nn.Embedding(DOMAINS, 32)
        self.mix = nn.Parameter(torch.zeros(layers + 1))
        self.root = nn.Parameter(torch.randn(hidden) * 0.02)
        width = hidden + 32
        self.upos = _classifier(width, 17)
        self.names = _classifier(width, labels)
        self.arc_dependent, self.arc_head = _projection(width, 400), _projection(width, 400)
        self.relation_dependent, self.relation_head = _projection(width, 128), _projection(width, 128)
        self.arc = nn.Parameter(torch.zeros(401, 400))
        self.relation = nn.Parameter(torch.zeros(deprels, 129, 129))

    def encoder_parameters(self) -> list[nn.Parameter]:
        return [self.position, *self.norm.parameters(), *self.layers.parameters()]

    def forward(self, pieces: Tensor, mask: Tensor, pool: Tensor, domain: Tensor) -> tuple[Tensor, ...]:
        """UPOS scores (words), arc scores (dependent × head, 0 is the root), label features of both ends, name scores (words)."""
        words = self.words(pieces, mask, pool, domain)
        ends = _with_one(self.relation_dependent(words)), _with_one(self.relation_head(words))
        return self.upos(words[:, 1:]), self.arcs(words), *ends, self.names(words[:, 1:])

    def arcs(self, words: Tensor) -> Tensor:
        """Scores (dependent × head) of every arc."""
        return (_with_one(self.arc_dependent(words)) @ self.arc) @ self.arc_head(words).transpose(1, 2)

    def best_labels(self, words: Tensor) -> Tensor:
        """The best label (an index) of every possible arc (dependent × head)."""
        dependent, head = _with_one(self.relation_dependent(words)), _with_one(self.relation_head(words))
        labels, width, _ = self.relation.shape
        table = self.relation.permute(1, 0, 2).reshape(width, labels * width)
        batch, nodes = words.shape[0], words.shape[1]
        left = (dependent @ table).reshape(batch, nodes * labels, width)
        return (left @ head.transpose(1, 2)).reshape(batch, nodes, labels, nodes).argmax(2)

    def relations(self, dependent: Tensor, head: Tensor, heads: Tensor) -> Tensor:
        """Label scores (batch × words × labels) of the arcs in `heads`."""
        chosen = torch.gather(head, 1, heads[..., None].expand(-1, -1, head.shape[-1]))
        return torch.einsum("bni,oij,bnj->bno", dependent[:, 1:], self.relation, chosen)

    def words(self, pieces: Tensor, mask: Tensor, pool: Tensor, domain: Tensor) -> Tensor:
        """States of the root and of every word: a learned mix of all layers, averaged over a word's pieces, and the domain."""
        return self.pooled(self.encode(pieces, mask, domain)[0], pool, domain)

    def encode(self, pieces: Tensor, mask: Tensor, domain: Tensor) -> tuple[Tensor, Tensor]:
        """A learned mix of all layers, and the states where the branch for events begins."""
        x = pieces + self.position[: pieces.shape[1]][None] + self.kind + self.domain(domain)[:, None]
        x = F.dropout(self.norm(x), 0.1, self.training)
        share = torch.softmax(self.mix, 0)
        total = share[0] * x.float()
        for number, layer in enumerate(self.layers):
            x = layer(x, attention_bias(mask))
            total = total + share[number + 1] * x.float()
            if number + 1 == BRANCH:
                lower = x
        return total, lower

    def pooled(self, total: Tensor, pool: Tensor, domain: Tensor) -> Tensor:
        words = torch.bmm(pool, total)
        words = torch.cat([self.root[None, None].expand(words.shape[0], 1, words.shape[2]), words], 1)
        words = torch.cat([words, self.head_domain(domain)[:, None].expand(words.shape[0], words.shape[1], 32)], -1)
        return F.dropout(words, 0.2, self.training)


def attention_bias(mask: Tensor) -> Tensor:
    return (1.0 - mask)[:, None, None, :] * -1e4


def _linear(source: WeightsFile, name: str, inputs: int, outputs: int) -> nn.Linear:
    linear = nn.Linear(inputs, outputs)
    linear.weight.data = torch.from_numpy(source.matrix(f"{name}.w", inputs))
    linear.bias.data = torch.from_numpy(source.float_tensor(f"{name}.b"))
    return linear


def _norm(source: WeightsFile, name: str) -> nn.LayerNorm:
    norm = nn.LayerNorm(source.hidden, eps=source.epsilon)
    norm.weight.data = torch.from_numpy(source.float_tensor(f"{name}.w"))
    norm.bias.data = torch.from_numpy(source.float_tensor(f"{name}.b"))
    return norm


def _classifier(inputs: int, outputs: int) -> nn.Sequential:
    return nn.Sequential(nn.Linear(inputs, 256), nn.GELU(), nn.Dropout(0.3), nn.Linear(256, outputs))


def _projection(inputs: int, outputs: int) -> nn.Sequential:
    return nn.Sequential(nn.Linear(inputs, outputs), nn.LeakyReLU(0.1), nn.Dropout(0.33))


def _with_one(x: Tensor) -> Tensor:
    return torch.cat([x, torch.ones_like(x[..., :1])], -1)
