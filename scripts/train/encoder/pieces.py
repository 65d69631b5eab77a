"""Cuts words into pieces: the unigram segmentation of SentencePiece (Kudo 2018) over the pieces that are kept."""
import math

SPACE = "\u2581"


class Segmenter:
    """Segments one word at a time; a word that follows a space begins with SPACE, a glued one does not."""

    def __init__(self, pieces: list[str], scores: list[float], normaliser: dict[str, str], unknown: int):
        self.index = {}
        for number, piece in enumerate(pieces):
            self.index.setdefault(piece, number)
        self.scores, self.normaliser, self.unknown = scores, normaliser, unknown
        self.longest = max(map(len, pieces))
        self.unknown_score = min(scores) - 10
        self.cache: dict[tuple[str, bool], list[int]] = {}

    def word(self, form: str, glued: bool, most: int = 12) -> list[int]:
        key = (form, glued)
        if key not in self.cache:
            self.cache[key] = self._best("" if glued else SPACE, form)[:most] or [self.unknown]
        return self.cache[key]

    def _best(self, prefix: str, form: str) -> list[int]:
        text = prefix + "".join(self.normaliser.get(c, c) for c in form).strip().replace(" ", SPACE)
        size = len(text)
        best = [-math.inf] * (size + 1)
        best[0] = 0.0
        back = [(0, self.unknown)] * (size + 1)
        for start in range(size):
            for end in range(start + 1, min(size, start + self.longest) + 1):
                piece = self.index.get(text[start:end])
                if piece is None or piece == self.unknown:
                    continue
                value = best[start] + self.scores[piece]
                if value > best[end]:
                    best[end], back[end] = value, (start, piece)
            value = best[start] + self.unknown_score
            if value > best[start + 1]:
                best[start + 1], back[start + 1] = value, (start, self.unknown)
        found, at = [], size
        while at > 0:
            at, piece = back[at]
            found.append(piece)
        return found[::-1]
