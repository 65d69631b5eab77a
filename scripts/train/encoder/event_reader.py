"""The heads for events over the frozen analyser, whose states of every sentence are computed once."""
import torch
import torch.nn.functional as F
from torch import Tensor

from batches import make_batches, to_tensors
from event_examples import EventExample, distances, lexicon_tensor, phrase_features
from events import Events
from network import Analyser

BUDGET = 3000


class EventReader:
    """Scores of sentences that were remembered before."""

    def __init__(self, model: Analyser, table: Tensor, events: Events, features: dict[str, int]):
        self.model, self.table, self.events, self.features = model, table, events, features
        self.states: dict[int, tuple[Tensor, Tensor]] = {}

    def remember(self, examples: list[EventExample]) -> None:
        """Runs the analyser; its states are kept in half precision."""
        self.model.eval()
        with torch.no_grad():
            for group in make_batches(examples, BUDGET, False):
                batch = to_tensors(group, [])
                with torch.autocast("cpu", torch.bfloat16):
                    total, last = self.model.encode(self.table[batch.ids], batch.mask, batch.domain)
                    words = self.model.pooled(total, batch.pool, batch.domain)
                for row, example in enumerate(group):
                    nodes = len(example.facts["forms"]) + 1
                    kept = last[row, : len(example.pieces)], words[row, :nodes]
                    self.states[id(example)] = tuple(part.to(torch.bfloat16).clone() for part in kept)

    def scores(self, group: list[EventExample]) -> tuple[Tensor, Tensor]:
        """Those of kinds (words × types and none) and of roles (nodes × nodes × roles); with dropout in training."""
        batch = to_tensors(group, [])
        remembered = [self.states[id(example)] for example in group]
        last, words = (torch.nn.utils.rnn.pad_sequence([one[part] for one in remembered], True).float() for part in (0, 1))
        words = F.dropout(words, 0.2, self.events.training)
        with torch.autocast("cpu", torch.bfloat16):
            states = self.events.states(last, batch.mask, batch.pool, words)
            kinds, roles = self.events(states, lexicon_tensor(group, batch.pool.shape[1]))
        return kinds.float(), roles.float()

    def phrase_scores(self, roles: Tensor, row: dict, carrier: int) -> Tensor | None:
        """Phrases × (subject, object) of one sentence's carrier; None where no phrase stands."""
        if not row["phrases"]:
            return None
        heads = torch.tensor([head + 1 for _, _, head, _ in row["phrases"]])
        scores = roles[carrier + 1, heads][:, :2]
        found = phrase_features(row, carrier, self.features)
        return scores if found is None else scores + self.events.feats(*found)

    def item_scores(self, roles: Tensor, row: dict, carrier: int) -> Tensor:
        """Every word as head of what the carrier's event is about."""
        words = len(row["forms"])
        return roles[carrier + 1, 1 : words + 1, 2] + self.events.distance[distances(carrier, words)]

    def absence_scores(self, roles: Tensor, carrier: int) -> Tensor:
        """That subject and object are not in the sentence."""
        return roles[carrier + 1, 0, :2] + self.events.null
