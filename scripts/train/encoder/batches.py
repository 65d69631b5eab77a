"""Sentences as tensors, batched by length."""
import random
from dataclasses import dataclass

import torch
from torch import Tensor

from name_sets import LABELS
from pieces import Segmenter
from treebanks import UPOS, Sentence

IGNORED = -100


@dataclass(frozen=True)
class Example:
    sentence: Sentence
    pieces: list[int]
    word_of: list[int]
    """Which word a piece belongs to; −1 for the marks at both ends."""


@dataclass(frozen=True)
class Batch:
    examples: list[Example]
    ids: Tensor
    mask: Tensor
    pool: Tensor
    domain: Tensor
    upos: Tensor
    heads: Tensor
    deprels: Tensor
    names: Tensor
    nodes: Tensor
    """True for the root and for words: what may be a head."""


def to_examples(sentences: list[Sentence], segmenter: Segmenter, marks: tuple[int, int]) -> list[Example]:
    examples = []
    for sentence in sentences:
        pieces, word_of = [marks[0]], [-1]
        for number, form in enumerate(sentence.forms):
            found = segmenter.word(form, sentence.glued[number])
            pieces += found
            word_of += [number] * len(found)
        if len(pieces) < 500:
            examples.append(Example(sentence, [*pieces, marks[1]], [*word_of, -1]))
    return examples


def make_batches(examples: list[Example], budget: int, shuffle: bool) -> list[list[Example]]:
    """Groups of examples whose padded size stays under `budget` pieces; shuffled in windows so that lengths stay alike."""
    examples = list(examples)
    if shuffle:
        random.shuffle(examples)
    window = 1600 if shuffle else len(examples)
    groups: list[list[Example]] = []
    for start in range(0, len(examples), window):
        current: list[Example] = []
        for example in sorted(examples[start : start + window], key=lambda e: len(e.pieces)):
            if current and (len(current) + 1) * len(example.pieces) > budget:
                groups.append(current)
                current = []
            current.append(example)
        groups.append(current)
    if shuffle:
        random.shuffle(groups)
    return groups


def to_tensors(examples: list[Example], deprels: list[str]) -> Batch:
    size, pieces = len(examples), max(len(e.pieces) for e in examples)
    words = max(len(e.sentence.forms) for e in examples)
    relation = {name: number for number, name in enumerate(deprels)}
    ids, mask = torch.zeros(size, pieces, dtype=torch.long), torch.zeros(size, pieces)
    pool, nodes = torch.zeros(size, words, pieces), torch.zeros(size, words + 1, dtype=torch.bool)
    upos, heads, labels, names = (torch.full((size, words), IGNORED) for _ in range(4))
    for row, example in enumerate(examples):
        sentence, length = example.sentence, len(example.sentence.forms)
        ids[row, : len(example.pieces)] = torch.tensor(example.pieces)
        mask[row, : len(example.pieces)] = 1
        nodes[row, : length + 1] = True
        for piece, word in enumerate(example.word_of):
            if word >= 0:
                pool[row, word, piece] = 1 / example.word_of.count(word)
        if sentence.heads:
            upos[row, :length] = torch.tensor([UPOS.index(tag) for tag in sentence.upos])
            heads[row, :length] = torch.tensor(sentence.heads)
            labels[row, :length] = torch.tensor([relation.get(name, IGNORED) for name in sentence.deprels])
        if sentence.names:
            names[row, :length] = torch.tensor([LABELS.index(label) for label in sentence.names])
    domain = torch.tensor([e.sentence.domain for e in examples])
    return Batch(examples, ids, mask, pool, domain, upos, heads, labels, names, nodes)
