"""One vector for the headline and lead of an article, near to that of the same news in any language."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Protocol

from svodka.compare.stories.lead import plain
from svodka.records import Reading

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

#: Letters of an article that are cut into pieces; of these the card says how many are read.
_LETTERS = 400
#: Texts read at once: memory stays flat.
_BATCH = 16


class Encoder(Protocol):
    """Gives one vector of length 1 for each article."""

    #: Name and version, part of what made a vector.
    name: str
    version: str

    def vectors(self, readings: Sequence[Reading]) -> Mapping[str, Floats]:
        """Give the vectors by document id."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class EncoderFiles:
    """The model's files, read by the shell."""

    #: The network (ONNX).
    encode: bytes
    #: 4-bit embeddings of the pieces (NPZ), the tagger's.
    embeddings: bytes
    #: The tokenizer (JSON), the tagger's.
    tokenizer: str
    #: The mean vector of each language (NPZ): what is the same in all texts of a language says nothing of one.
    means: bytes
    #: Name, version, sources, licence (JSON).
    card: str


class OnnxEncoder:
    """The shipped encoder, run by onnxruntime on one core; it is loaded at the first text."""

    def __init__(self, files: EncoderFiles) -> None:
        self._files = files
        card: dict[str, Any] = json.loads(files.card)
        self.name: str = card["name"]
        self.version: str = card["version"]
        self._longest: int = card["longest"]
        self._prefix: str = card["prefix"]

    def vectors(self, readings: Sequence[Reading]) -> Mapping[str, Floats]:
        """Give the vectors of headline and lead by document id, each language centred."""
        import numpy as np  # noqa: PLC0415  (light start)

        rows = self.encode([plain(reading, _LETTERS) for reading in readings])
        found: dict[str, Floats] = {}
        for reading, row in zip(readings, rows, strict=True):
            centred = row - self._model.means.get(reading.document.lang, 0)
            found[reading.document.id] = centred / np.float32(np.linalg.norm(centred) or 1)
        return found

    def encode(self, texts: Sequence[str]) -> Floats:
        """Give the plain vectors, one row a text; texts of like length are read together."""
        import numpy as np  # noqa: PLC0415  (light start)

        cut = [self._cut(text) for text in texts]
        order = sorted(range(len(cut)), key=lambda at: len(cut[at]))
        made = np.zeros((len(cut), self._model.width), np.float32)
        for start in range(0, len(order), _BATCH):
            rows = order[start : start + _BATCH]
            made[rows] = self._model.run([cut[at] for at in rows])
        return made

    def _cut(self, text: str) -> list[int]:
        return self._model.cut(self._prefix + text, self._longest)

    @cached_property
    def _model(self) -> _Model:
        return _Model(self._files)


class _Model:
    """The loaded network."""

    def __init__(self, files: EncoderFiles) -> None:
        import io  # noqa: PLC0415

        import numpy as np  # noqa: PLC0415  (light start)
        from onnxruntime import InferenceSession, SessionOptions  # noqa: PLC0415
        from tokenizers import Tokenizer  # noqa: PLC0415

        options = SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self._session = InferenceSession(files.encode, options, providers=["CPUExecutionProvider"])
        self._tokenizer = Tokenizer.from_str(files.tokenizer)
        packed = np.load(io.BytesIO(files.embeddings), allow_pickle=False)
        self._codes, self._scale = packed["codes"], packed["scale"]
        self.means: Mapping[str, Floats] = dict(np.load(io.BytesIO(files.means), allow_pickle=False))
        self.width = 2 * self._codes.shape[1]

    def cut(self, text: str, longest: int) -> list[int]:
        """Give the numbers of a text's pieces between its two marks."""
        first, last = (self._tokenizer.token_to_id(mark) or 0 for mark in ("<s>", "</s>"))
        ids: list[int] = self._tokenizer.encode(text, add_special_tokens=False).ids
        return [first, *ids[: longest - 2], last]

    def run(self, rows: Sequence[Sequence[int]]) -> Floats:
        """Give the vectors of a batch."""
        import numpy as np  # noqa: PLC0415

        size = max(map(len, rows))
        embedded, mask = np.zeros((len(rows), size, self.width), np.float32), np.zeros((len(rows), size), np.float32)
        for at, ids in enumerate(rows):
            embedded[at, : len(ids)], mask[at, : len(ids)] = self._embed(ids), 1
        made: Floats = self._session.run(None, {"embedded": embedded, "mask": mask})[0]
        return made

    def _embed(self, ids: Sequence[int]) -> Floats:
        import numpy as np  # noqa: PLC0415

        scale = self._scale[list(ids)].astype(np.float32)
        codes = self._codes[list(ids)].reshape(len(ids), scale.shape[1], -1)
        blocks = np.concatenate([codes & 15, codes >> 4], axis=-1).astype(np.float32) - 8
        made: Floats = (blocks * scale[..., None]).reshape(len(ids), -1)
        return made
