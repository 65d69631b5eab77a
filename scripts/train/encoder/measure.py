"""Held-out scores: UPOS, UAS and LAS (universal labels, punctuation counted) and exact-span F1 of names."""
from collections.abc import Callable

import numpy as np
import torch
from torch import Tensor

from batches import Batch, Example, make_batches, to_tensors
from name_sets import LABELS, spans
from spanning_tree import best_tree

Run = Callable[[Batch], tuple[Tensor, ...]]
Relate = Callable[[Tensor, Tensor, Tensor], Tensor]


def score_trees(run: Run, relate: Relate, examples: list[Example], deprels: list[str]) -> tuple[float, float, float]:
    universal = np.array([name.split(":")[0] for name in deprels])
    right, words = np.zeros(3), 0
    for group in make_batches(examples, 1600, False):
        batch = to_tensors(group, deprels)
        upos, arcs, dependent, head, _ = run(batch)
        heads = torch.zeros_like(batch.heads)
        for row, example in enumerate(group):
            length = len(example.sentence.forms)
            tree = best_tree(torch.log_softmax(arcs[row, : length + 1, : length + 1].float(), -1).double().numpy())
            heads[row, :length] = torch.from_numpy(tree[1:].astype(np.int64))
        labels = relate(dependent, head, heads).argmax(-1)
        for row, example in enumerate(group):
            sentence, length = example.sentence, len(example.sentence.forms)
            arc = heads[row, :length] == torch.tensor(sentence.heads)
            gold = np.array([name.split(":")[0] for name in sentence.deprels])
            label = torch.from_numpy(universal[labels[row, :length].numpy()] == gold)
            tag = upos[row, :length].argmax(-1) == batch.upos[row, :length]
            right += [tag.sum().item(), arc.sum().item(), (arc & label).sum().item()]
            words += length
    return tuple(round(100 * float(value) / words, 2) for value in right)


def score_names(run: Run, examples: list[Example], deprels: list[str]) -> float:
    hits = predicted = gold = 0
    for group in make_batches(examples, 1600, False):
        names = run(to_tensors(group, deprels))[4].float()
        for row, example in enumerate(group):
            found = spans(best_labels(torch.log_softmax(names[row, : len(example.sentence.forms)], -1).numpy()))
            true = spans(list(example.sentence.names))
            hits, predicted, gold = hits + len(found & true), predicted + len(found), gold + len(true)
    return round(200 * hits / max(1, predicted + gold), 2)


def best_labels(scores: np.ndarray) -> list[str]:
    """The best sequence in which I-X follows only B-X or I-X (Viterbi)."""
    allowed = np.array([[0.0 if b[0] != "I" or a[1:] == b[1:] else -1e9 for b in LABELS] for a in LABELS])
    value = scores[0] + np.array([-1e9 if label[0] == "I" else 0.0 for label in LABELS])
    back = []
    for row in scores[1:]:
        total = value[:, None] + allowed
        back.append(total.argmax(0))
        value = total.max(0) + row
    path = [int(value.argmax())]
    for row in reversed(back):
        path.append(int(row[path[-1]]))
    return [LABELS[number] for number in reversed(path)]
