"""The Indonesian Universal Dependencies treebanks, read in place. A held-out fifth of CSUI and of PUD is never trained on."""
from dataclasses import dataclass
from pathlib import Path

UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()
GSD, CSUI, PUD = 0, 1, 2


@dataclass(frozen=True)
class Sentence:
    """Words of one sentence; `heads` count from 1 and 0 is the root; `glued` says that no space precedes the word."""

    domain: int
    forms: tuple[str, ...]
    glued: tuple[bool, ...]
    upos: tuple[str, ...] = ()
    heads: tuple[int, ...] = ()
    deprels: tuple[str, ...] = ()
    names: tuple[str, ...] = ()


def load_treebanks(shared: Path) -> tuple[list[Sentence], dict[str, list[Sentence]]]:
    folder = shared / "nlp" / "data" / "ud-id"
    gsd = read(folder / "id_gsd-train-converted.conllu", GSD) + read(folder / "id_gsd-ud-dev.conllu", GSD)
    csui = read(folder / "id_csui-ud-train.conllu", CSUI)
    pud = read(folder / "id_pud-ud-test.conllu", PUD)
    train = gsd + [s for i, s in enumerate(csui) if i % 5] + [s for i, s in enumerate(pud) if i % 5]
    held = {"GSD": read(folder / "id_gsd-ud-test.conllu", GSD), "CSUI": csui[::5], "PUD": pud[::5]}
    return train, held


def read(path: Path, domain: int) -> list[Sentence]:
    blocks = path.read_text("utf8").split("\n\n")
    return [_sentence(block.splitlines(), domain) for block in blocks if block.strip()]


# Subtypes that all three treebanks have; any other is cut to the universal label.
KEPT_SUBTYPES = set("nsubj:pass csubj:pass obl:agent obl:tmod nmod:tmod nmod:poss flat:name acl:relcl advmod:emph".split())


def _sentence(lines: list[str], domain: int) -> Sentence:
    rows, glued = [], []
    end_of_token, spaced = 0, True
    for line in lines:
        fields = line.split("\t")
        if line.startswith("#") or "." in fields[0]:
            continue
        if "-" in fields[0]:
            end_of_token = int(fields[0].split("-")[1])
            token_spaced = "SpaceAfter=No" not in fields[9]
            continue
        number = int(fields[0])
        rows.append(fields)
        glued.append(not spaced and number > 1)
        inside = number <= end_of_token
        spaced = (token_spaced if number == end_of_token else False) if inside else "SpaceAfter=No" not in fields[9]
    deprels = (f[7] if f[7] in KEPT_SUBTYPES else f[7].split(":")[0] for f in rows)
    return Sentence(
        domain=domain,
        forms=tuple(f[1] for f in rows),
        glued=tuple(glued),
        upos=tuple(f[3] for f in rows),
        heads=tuple(int(f[6]) for f in rows),
        deprels=tuple(deprels),
    )
