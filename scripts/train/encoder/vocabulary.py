"""Which word pieces the model keeps: those that Indonesian and English news uses, and every single letter, digit and sign."""
import json
import pickle
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from pieces import SPACE, Segmenter
from weights_file import WeightsFile

# Word lists and texts are only counted; LICENCES.md names each as allowed. detik.com and `media-` articles are left out.
_LISTS = ("lexica/geovedi-ivanlanin2011.lst", "gazetteer/cldr-id-territories.json", "gazetteer/i18n-iso-countries-id.json")
_TREEBANKS = ("ud-id/*.conllu", "ner/idner-news-2k.*.txt", "ner/nergrit*.txt", "ner/uner-en*.iob2")
_LATIN = re.compile(r"^[▁\u0020-\u024f\u2010-\u203a€₫₩₹°]+$")


def kept_pieces(source: WeightsFile, shared: Path) -> list[int]:
    """Sorted ids of the pieces to keep; the four special ones are always among them."""
    segmenter = Segmenter(source.pieces, source.scores.tolist(), source.normaliser, source.unknown)
    counts: Counter[int] = Counter()
    for word in _words(shared):
        for glued in (False, True):
            counts.update(segmenter.word(word, glued, 30))
    # A cut vocabulary falls back on shorter pieces, so all short Latin ones stay.
    short = {i for i, piece in enumerate(source.pieces) if _LATIN.match(piece) and len(piece.lstrip(SPACE)) <= 3}
    single = {i for i, piece in enumerate(source.pieces) if len(piece) == 1 and ord(piece) < 0x3000}
    latin = {i for i in counts if _LATIN.match(source.pieces[i])}
    special = {source.begin, source.end, source.padding, source.unknown}
    return sorted(latin | short | single | special)


def _words(shared: Path) -> set[str]:
    words: set[str] = set()
    for text in _texts(shared):
        words.update(re.findall(r"[^\W_]+|[^\w\s]", text))
    with open(shared / "nlp/data/lexica/malindo-rootlist.pkl", "rb") as file:
        roots = [root for root in pickle.load(file) if isinstance(root, str) and len(root) <= 12]
    words.update(roots[::4])  # 256,000 forms, many obsolete: a quarter shows which pieces are productive
    return words


def _texts(shared: Path) -> Iterator[str]:
    data = shared / "nlp" / "data"
    for pattern in (*_LISTS, *_TREEBANKS):
        for path in sorted(data.glob(pattern)):
            yield path.read_text("utf8")
    for path in sorted((*(shared / "gold").glob("*/*.txt"), *(shared / "articles").glob("*/*.txt"))):
        meta = path.with_suffix(".meta.json")
        outlet = json.loads(meta.read_text("utf8")).get("outlet") if meta.exists() else None
        if not path.name.startswith(("media-", "detik-")) and "detik" not in str(outlet).lower():
            yield path.read_text("utf8")
