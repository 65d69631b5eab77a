"""Examples of ../claims/prepare-examples.ts as tensors: kinds of events on words, phrases and items beside them."""
import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from batches import Example, to_examples
from events import NONE, TYPES
from pieces import Segmenter
from treebanks import CSUI, Sentence

LONGEST_WORDS, LONGEST_PIECES = 160, 400
# Beside words whose carrying word is unknown the others speak less surely of "none".
LOOSE_WEIGHT = 0.3
EDGES = (1, 2, 4, 8, 15)


@dataclass(frozen=True)
class EventExample(Example):
    facts: dict
    """The line of the file: triggers, phrases, lex, pairs, loose."""


def read_rows(path: Path) -> list[dict]:
    rows = (json.loads(line) for line in path.read_text("utf8").splitlines() if line.strip())
    return [row for row in rows if 0 < len(row["forms"]) <= LONGEST_WORDS]


def to_event_examples(rows: list[dict], segmenter: Segmenter, marks: tuple[int, int]) -> list[EventExample]:
    examples = []
    for row in rows:
        for example in to_examples([Sentence(CSUI, tuple(row["forms"]), tuple(row["glued"]))], segmenter, marks):
            if len(example.pieces) <= LONGEST_PIECES:
                examples.append(EventExample(example.sentence, example.pieces, example.word_of, row))
    return examples


def feature_numbers(rows: list[dict], least: int = 3) -> dict[str, int]:
    """Features seen often enough beside carriers, numbered from 1: 0 is "none of them"."""
    seen = Counter(
        name
        for row in rows
        for trigger in row["triggers"]
        for phrase in row["pairs"].get(str(trigger["word"]), [])
        for name in phrase
    )
    return {name: number for number, name in enumerate(sorted(n for n, times in seen.items() if times >= least), 1)}


def phrase_features(row: dict, carrier: int, numbers: dict[str, int]) -> tuple[Tensor, Tensor] | None:
    """Numbers of the features of every phrase beside a carrier, and where each phrase's begin."""
    phrases = row["pairs"].get(str(carrier))
    if not phrases:
        return None
    known = [[numbers[name] for name in names if name in numbers] or [0] for names in phrases]
    starts = torch.tensor([0] + [len(names) for names in known[:-1]]).cumsum(0)
    return torch.tensor([number for names in known for number in names]), starts


def lexicon_tensor(group: list[EventExample], words: int) -> Tensor:
    """Which types the lexicon gives a word, as a verb and as a noun."""
    known = torch.zeros(len(group), words, 2 * NONE)
    for row, example in enumerate(group):
        for word, relation, kind in example.facts["lex"]:
            if relation in TYPES:
                known[row, word, TYPES.index(relation) + (NONE if kind == "n" else 0)] = 1
    return known


def kind_targets(group: list[EventExample], words: int) -> tuple[Tensor, Tensor]:
    """The type of every word, and how much it counts."""
    kinds, weights = torch.full((len(group), words), NONE), torch.zeros(len(group), words)
    for row, example in enumerate(group):
        facts = example.facts
        weights[row, : len(facts["forms"])] = LOOSE_WEIGHT if facts["loose"] else 1
        for trigger in facts["triggers"]:
            kinds[row, trigger["word"]] = TYPES.index(trigger["relation"])
            weights[row, trigger["word"]] = trigger["weight"]
    return kinds, weights


def phrase_targets(row: dict, trigger: dict, role: str) -> Tensor:
    """1 for phrases that meet an end, with their appositions."""
    spans = trigger[role]
    meets = [any(first <= b and a <= extent for a, b in spans) for first, extent, _, _ in row["phrases"]]
    return torch.tensor(meets, dtype=torch.float32)


def item_targets(row: dict, trigger: dict) -> Tensor:
    target = torch.zeros(len(row["forms"]))
    target[trigger["items"]] = 1
    return target


def distances(carrier: int, words: int) -> Tensor:
    """Buckets of the way from a carrier to every word: 0 to 5 for those before it, 6 to 11 for those behind, 13 for itself."""
    found = []
    for word in range(words):
        bucket = next((place for place, edge in enumerate(EDGES) if abs(word - carrier) <= edge), len(EDGES))
        found.append(13 if word == carrier else bucket + (0 if word < carrier else 6))
    return torch.tensor(found)
