"""Sentences with names marked (person, organisation, location), from the sets that a shipped model may learn from."""
from pathlib import Path

from treebanks import CSUI, GSD, Sentence

LABELS = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"]
_KIND = {"PERSON": "PER", "ORGANIZATION": "ORG", "ORGANISATION": "ORG", "LOCATION": "LOC", "PLACE": "LOC"}


def load_names(shared: Path) -> tuple[list[Sentence], list[Sentence]]:
    """Training: idner-news-2k (MIT; news, so of CSUI's domain) and NERGrit (Apache-2.0; wiki-like, so of GSD's). Test: idner-news-2k."""
    folder = shared / "nlp" / "data" / "ner"
    idner = [s for part in ("train", "dev") for s in read(folder / f"idner-news-2k.{part}.txt", CSUI)]
    nergrit = [s for part in ("train", "valid") for s in read(folder / f"nergrit_ner-grit.{part}.txt", GSD)]
    return idner + nergrit, read(folder / "idner-news-2k.test.txt", CSUI)


def read(path: Path, domain: int) -> list[Sentence]:
    blocks = path.read_text("utf8").replace("\r", "").split("\n\n")
    return [_sentence(block, domain) for block in blocks if block.strip()]


def _sentence(block: str, domain: int) -> Sentence:
    rows = [line.split("\t") if "\t" in line else line.split(" ") for line in block.splitlines() if line.strip()]
    forms = tuple(row[0] for row in rows)
    return Sentence(domain, forms, (False,) * len(forms), names=tuple(_label(row[-1]) for row in rows))


def _label(raw: str) -> str:
    place, _, kind = raw.partition("-")
    label = f"{place}-{_KIND.get(kind, kind)}"
    return label if label in LABELS else "O"


def spans(labels: list[str]) -> set[tuple[int, int, str]]:
    """(first, end, kind) of every name; a stray I- begins one, as in conlleval."""
    found, start, kind = set(), None, ""
    for at, label in enumerate([*labels, "O"]):
        if start is not None and label != f"I-{kind}":
            found.add((start, at, kind))
            start = None
        if label != "O" and start is None:
            start, kind = at, label[2:]
    return found
