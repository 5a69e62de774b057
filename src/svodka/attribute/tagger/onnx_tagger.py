"""The shipped tagger: a small multilingual encoder, trained on our annotation, run by onnxruntime on one core."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from svodka.attribute.scene import Scene
from svodka.attribute.tagger.marks import Marks
from svodka.attribute.tagger.pieces import Pieces, Stretch, cut_pieces, cut_stretches
from svodka.attribute.tagger.tokens import Numbered

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

#: A word that is less likely part of a cue opens none; the decoder asks for more.
_FAINT = 0.3
#: A word this likely to be a cue's first begins a new one.
_BEGINS = 0.5
#: Pieces before and after a cue's first that its window holds, as in training.
_BEFORE, _AFTER = 128, 80
#: Windows read at once: memory stays flat.
_BATCH = 12
#: The encoder's row of states for a pad.
_KINDS = 5
#: Longer articles are read by the rules alone: a book is no news.
LONGEST = 60_000


@dataclass(frozen=True, slots=True, kw_only=True)
class TaggerFiles:
    """The model's files, read by the shell."""

    #: Shared half of the network (ONNX).
    encode: bytes
    #: Upper half (ONNX).
    read: bytes
    #: 4-bit embeddings and places (NPZ).
    embeddings: bytes
    #: The tokenizer (JSON).
    tokenizer: str
    #: Name, version, sources, licence (JSON).
    card: str


@dataclass(frozen=True, slots=True)
class _Run:
    """A cue in the making: its words and how sure the encoder is."""

    first: int
    last: int
    sure: float


class OnnxTagger:
    """Finds cues and weighs the words around them; the model is loaded at the first article."""

    def __init__(self, files: TaggerFiles) -> None:
        self._files = files
        card: dict[str, Any] = json.loads(files.card)
        self.name: str = card["name"]
        self.version: str = card["version"]
        self.langs: frozenset[str] = frozenset(card["langs"])

    @cached_property
    def _model(self) -> _Model:
        return _Model(self._files)

    def mark(self, scene: Scene) -> list[Marks]:
        """Give the marks of every cue of an article, in text order; none for a text longer than any article."""
        tokens = Numbered(scene)
        if not len(tokens) or len(scene.text) > LONGEST:
            return []
        pieces = cut_pieces(self._model.tokenizer, scene.text, tokens)
        if not pieces.ids:
            return []
        stretches = cut_stretches(len(pieces.ids))
        states, cues = self._encode(pieces, stretches)
        runs = list(_runs(tokens, pieces, cues))
        return [
            marks
            for at in range(0, len(runs), _BATCH)
            for marks in self._read(tokens, pieces, stretches, states, runs[at : at + _BATCH])
        ]

    def _encode(self, pieces: Pieces, stretches: Sequence[Stretch]) -> tuple[list[Floats], Floats]:
        """Give the states of each stretch, and each piece's cue probabilities from the stretch that sees most around it."""
        import numpy as np  # noqa: PLC0415  (light start)

        states: list[Floats] = []
        cues = np.zeros((len(pieces.ids), 3), np.float32)
        for stretch in stretches:
            embedded = self._model.embed(pieces.ids[stretch.start : stretch.end])[None]
            made, found = self._model.encode.run(
                None, {"embedded": embedded, "mask": np.ones(embedded.shape[:2], np.float32)}
            )
            states.append(made[0])
            cues[stretch.sees_from : stretch.sees_to] = found[0][
                stretch.sees_from - stretch.start : stretch.sees_to - stretch.start
            ]
        return states, cues

    def _read(
        self,
        tokens: Numbered,
        pieces: Pieces,
        stretches: Sequence[Stretch],
        states: Sequence[Floats],
        runs: Sequence[_Run],
    ) -> Iterator[Marks]:
        """Give the marks of a batch of cues."""
        import numpy as np  # noqa: PLC0415  (light start)

        size = _BEFORE + _AFTER
        rows = np.zeros((len(runs), size, states[0].shape[-1]), np.float32)
        mask, marked = np.zeros((len(runs), size), np.float32), np.zeros((len(runs), size), np.float32)
        places: list[tuple[int, int]] = []
        for at, run in enumerate(runs):
            first, last = pieces.of(run.first)[0], pieces.of(run.last - 1)[-1] + 1
            number = next(n for n, stretch in enumerate(stretches) if stretch.sees_from <= first < stretch.sees_to)
            stretch = stretches[number]
            start, end = max(stretch.start, first - _BEFORE), min(stretch.end, first + _AFTER)
            rows[at, : end - start] = states[number][start - stretch.start : end - stretch.start]
            mask[at, : end - start] = 1
            marked[at, first - start : last - start] = 1
            places.append((start, end))
        longest = max(end - start for start, end in places)
        words = self._model.read.run(
            None, {"states": rows[:, :longest], "mask": mask[:, :longest], "marked": marked[:, :longest]}
        )[0]
        for run, (start, end), scores in zip(runs, places, words, strict=True):
            yield _marks(tokens, pieces, run, start, scores[: end - start])


def _runs(tokens: Numbered, pieces: Pieces, cues: Floats) -> Iterator[_Run]:
    """Join words that are likely parts of cues; a word that likely begins one begins a new one."""
    inside = [
        1 - float(cues[pieces.of(number), 0].mean()) if pieces.of(number) else 0.0 for number in range(len(tokens))
    ]
    first = [float(cues[pieces.of(number)[0], 1]) if pieces.of(number) else 0.0 for number in range(len(tokens))]
    number = 0
    while number < len(tokens):
        if inside[number] <= _FAINT or not (tokens[number].is_word or tokens[number].text == ":"):
            number += 1
            continue
        last = number + 1
        while last < len(tokens) and inside[last] > _FAINT and tokens[last].is_word and first[last] < _BEGINS:
            last += 1
        yield _Run(number, last, sum(inside[number:last]) / (last - number))
        number = last


def _marks(tokens: Numbered, pieces: Pieces, run: _Run, start: int, scores: Floats) -> Marks:
    """Average the pieces' scores over the words."""
    numbers = [number for number in range(pieces.word_at(start), len(tokens)) if pieces.of(number)]
    rows: list[list[float]] = []
    first = numbers[0] if numbers else run.first
    for number in range(first, len(tokens)):
        own = [piece - start for piece in pieces.of(number) if 0 <= piece - start < len(scores)]
        if pieces.of(number) and not own and pieces.of(number)[0] - start >= len(scores):
            break
        rows.append([float(value) for value in scores[own].mean(0)] if own else [1.0, *[0.0] * (_KINDS - 1)])
    column = list(zip(*rows, strict=True))
    return Marks(
        first=run.first,
        last=run.last,
        sure=run.sure,
        start=first,
        source=column[1],
        content=column[2],
        carrier=column[3],
        goes_on=column[4],
    )


class _Model:
    """The loaded network."""

    def __init__(self, files: TaggerFiles) -> None:
        import io  # noqa: PLC0415

        import numpy as np  # noqa: PLC0415  (light start)
        from onnxruntime import InferenceSession, SessionOptions  # noqa: PLC0415
        from tokenizers import Tokenizer  # noqa: PLC0415

        options = SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self.encode = InferenceSession(files.encode, options, providers=["CPUExecutionProvider"])
        self.read = InferenceSession(files.read, options, providers=["CPUExecutionProvider"])
        self.tokenizer = Tokenizer.from_str(files.tokenizer)
        packed = np.load(io.BytesIO(files.embeddings), allow_pickle=False)
        self._codes, self._scale, self._place = packed["codes"], packed["scale"], packed["place"].astype(np.float32)

    def embed(self, ids: Sequence[int]) -> Floats:
        """Give the embeddings of pieces, unpacked from 4 bits."""
        import numpy as np  # noqa: PLC0415

        scale = self._scale[list(ids)].astype(np.float32)
        codes = self._codes[list(ids)].reshape(len(ids), scale.shape[1], -1)
        blocks = np.concatenate([codes & 15, codes >> 4], axis=-1).astype(np.float32) - 8
        made: Floats = (blocks * scale[..., None]).reshape(len(ids), -1) + self._place[: len(ids)]
        return made
