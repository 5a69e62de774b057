"""Names in Russian by slovnet's neural tagger, whose weights the natasha wheel carries."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from svodka.annotate.names import Nominative, as_printed
from svodka.records import Name, NameKind, Sentence, Span, Token

if TYPE_CHECKING:
    from slovnet import NER

_WEIGHTS = Path("data", "model", "slovnet_ner_news_v1.tar")
_VECTORS = Path("data", "emb", "navec_news_v1_1B_250K_300d_100q.tar")
#: A batch is as wide as its longest sentence: longer ones are cut, so that a 20 MB line stays cheap.
_MOST_TOKENS = 200
_BATCH = 16


@dataclass(frozen=True, slots=True)
class SlovnetFiles:
    """Where the model lies on this machine."""

    #: The tagger's weights.
    weights: Path
    #: The word vectors.
    vectors: Path
    #: Version of the package that carries them.
    version: str = ""


def locate_slovnet() -> SlovnetFiles | None:
    """Find the model's files in the installed natasha package, or None.

    The package itself is never imported: it needs pkg_resources, which newer Pythons lack. The pipeline calls
    this, not the room.
    """
    spec = find_spec("natasha")
    roots = [Path(place) for place in spec.submodule_search_locations or ()] if spec else []
    root = next((root for root in roots if (root / _WEIGHTS).is_file() and (root / _VECTORS).is_file()), None)
    if root is None:
        return None
    try:
        number = version("natasha")
    except PackageNotFoundError:
        number = ""
    return SlovnetFiles(root / _WEIGHTS, root / _VECTORS, number)


@dataclass(frozen=True, slots=True)
class _Window:
    start: int
    tokens: Sequence[Token]
    text: str


class SlovnetNames:
    """Finds people, bodies and places in Russian; the model is read at the first sentence and kept."""

    def __init__(self, files: SlovnetFiles, *, nominative: Nominative = as_printed) -> None:
        self.name = f"slovnet-ner {files.version}".strip()
        self._files = files
        self._nominative = nominative

    @cached_property
    def _model(self) -> NER:
        from navec import Navec  # noqa: PLC0415  (0.2 s and 60 MB that other languages never need)
        from slovnet import NER  # noqa: PLC0415

        return NER.load(str(self._files.weights), batch_size=_BATCH).navec(Navec.load(str(self._files.vectors)))

    def find(self, text: str, sentences: Sequence[Sentence], lang: str) -> list[Name]:
        """Find the names in the sentences of a Russian text, in order."""
        windows = sorted(_windows(text, sentences), key=lambda window: len(window.tokens))
        marked = self._model.map([window.text for window in windows])
        names = [self._make(window, span.start, span.stop, span.type)
                 for window, markup in zip(windows, marked, strict=True) for span in markup.spans]
        return sorted(names, key=lambda name: name.span)

    def _make(self, window: _Window, start: int, end: int, kind: str) -> Name:
        span = Span(window.start + start, window.start + end)
        tokens = [token for token in window.tokens if token.span.meets(span)]
        lemma = self._nominative(tokens) if tokens else window.text[start:end]
        return Name(span=span, kind=NameKind(kind), lemma=lemma, made_by=self.name)


def _windows(text: str, sentences: Sequence[Sentence]) -> Iterator[_Window]:
    for sentence in sentences:
        for at in range(0, len(sentence.tokens), _MOST_TOKENS):
            tokens = sentence.tokens[at:at + _MOST_TOKENS]
            yield _Window(tokens[0].start, tokens, text[tokens[0].start:tokens[-1].end])
