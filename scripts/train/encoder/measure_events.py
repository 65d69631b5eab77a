"""Precision and recall of triggers, of whole claims at several thresholds, and of participants where the trigger is given."""
from dataclasses import dataclass, field

import torch
from torch import Tensor

from batches import make_batches
from event_examples import EventExample
from event_reader import EventReader
from events import TYPES

THRESHOLDS = (0.2, 0.3, 0.4, 0.5, 0.6)
ROLE_THRESHOLD = 0.4
MUTUAL = ("CONSULT", "COOPERATE", "AGREE")


@dataclass
class Tally:
    hits: int = 0
    found: int = 0
    gold: int = 0

    def __str__(self) -> str:
        precision, recall = self.hits / max(1, self.found), self.hits / max(1, self.gold)
        return f"P {precision:.3f} R {recall:.3f} F {2 * self.hits / max(1, self.found + self.gold):.3f}"


@dataclass
class Figures:
    claims: dict[float, Tally] = field(default_factory=lambda: {t: Tally() for t in THRESHOLDS})
    triggers: dict[float, Tally] = field(default_factory=lambda: {t: Tally() for t in THRESHOLDS})
    items: Tally = field(default_factory=Tally)
    subjects: int = 0
    objects: int = 0
    given: int = 0

    def __str__(self) -> str:
        lines = [f"   θ {t} claims {self.claims[t]} | triggers {self.triggers[t]}" for t in THRESHOLDS]
        subject, obj = self.subjects / max(1, self.given), self.objects / max(1, self.given)
        lines.append(f"   args given trigger: subj {subject:.3f} obj {obj:.3f} of {self.given} | items {self.items}")
        return "\n".join(lines)


@dataclass(frozen=True)
class Gold:
    """What people say of a sentence: required and optional, with phrases by number (below 0: words outside of any)."""

    row: dict
    phrase_at: dict[int, int]

    def place(self, span: list[int]) -> int:
        return self.phrase_at.get(span[0], -span[0] - 1)

    def triggers(self, required: bool) -> set[tuple]:
        return {(t["word"], t["relation"]) for t in self._those(required)}

    def claims(self, required: bool) -> set[tuple]:
        return {
            (t["relation"], self.place(subject), self.place(obj))
            for t in self._those(required)
            for subject in t["subjects"]
            for obj in t["objects"]
        }

    def _those(self, required: bool) -> list[dict]:
        return [t for t in self.row["triggers"] if (t["weight"] == 1) == required]


def score_events(reader: EventReader, examples: list[EventExample], budget: int) -> Figures:
    figures = Figures()
    reader.events.eval()
    with torch.no_grad():
        for group in make_batches(examples, budget, False):
            kinds, roles = reader.scores(group)
            kinds = torch.softmax(kinds, -1)
            for number, example in enumerate(group):
                row = example.facts
                last_word = len(row["forms"]) - 1
                spans = enumerate((first, min(extent, last_word)) for first, extent, _, _ in row["phrases"])
                gold = Gold(row, {word: phrase for phrase, (first, end) in spans for word in range(first, end + 1)})
                count_given(figures, reader, gold, roles[number])
                for threshold in THRESHOLDS:
                    count_found(figures, threshold, reader, gold, (kinds[number], roles[number]))
    return figures


def count_given(figures: Figures, reader: EventReader, gold: Gold, roles: Tensor) -> None:
    """Best subject and object, and items, of the triggers people marked."""
    row = gold.row
    for trigger in row["triggers"]:
        if trigger["weight"] != 1 or not trigger["subjects"] or not trigger["objects"] or not row["phrases"]:
            continue
        scores = reader.phrase_scores(roles, row, trigger["word"])
        subject = int(scores[:, 0].argmax())
        scores[subject, 1] = -99
        figures.given += 1
        figures.subjects += subject in map(gold.place, trigger["subjects"])
        figures.objects += int(scores[:, 1].argmax()) in map(gold.place, trigger["objects"])
        if trigger["items"]:
            found = set((reader.item_scores(roles, row, trigger["word"]) > 0).nonzero().flatten().tolist())
            figures.items.hits += len(found & set(trigger["items"]))
            figures.items.found += len(found)
            figures.items.gold += len(trigger["items"])


def count_found(figures: Figures, threshold: float, reader: EventReader, gold: Gold, scores: tuple[Tensor, Tensor]) -> None:
    """Triggers over the threshold, and claims of every subject with every object; optional ones found cost nothing."""
    kinds, roles = scores
    required, optional = gold.triggers(True), gold.triggers(False)
    sure = (kinds[: len(gold.row["forms"]), : len(TYPES)] >= threshold).nonzero().tolist()
    found = [(word, TYPES[kind]) for word, kind in sure]
    triggers, claims = figures.triggers[threshold], figures.claims[threshold]
    triggers.found += sum(one not in optional for one in found)
    triggers.hits += sum(one in required and one not in optional for one in found)
    triggers.gold += len(required)
    predicted = {claim for word, relation in found for claim in claims_of(reader, gold.row, roles, (word, relation))}
    required, optional = gold.claims(True), gold.claims(False)
    claims.hits += sum(is_among(claim, required) for claim in predicted)
    claims.found += sum(claim not in optional for claim in predicted)
    claims.gold += len(required)


def claims_of(reader: EventReader, row: dict, roles: Tensor, trigger: tuple[int, str]) -> set[tuple]:
    word, relation = trigger
    scores = reader.phrase_scores(roles, row, word)
    if scores is None:
        return set()
    likely = torch.sigmoid(scores) > ROLE_THRESHOLD
    subjects, objects = (likely[:, role].nonzero().flatten().tolist() for role in (0, 1))
    return {(relation, subject, obj) for subject in subjects for obj in objects if subject != obj}


def is_among(claim: tuple, required: set[tuple]) -> bool:
    relation, subject, obj = claim
    return claim in required or (relation in MUTUAL and (relation, obj, subject) in required)
