"""What an evaluation is given."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from svodka.records import Document, Provenance, Reading

#: Reads one article: its text and its name -> what svodka found, as dicts with the gold's own field names.
Read = Callable[[str, str], list[dict[str, Any]]]
#: Reads one article as a pile needs it.
Analyse = Callable[[Document], Reading]
#: Tells where the leading claim of articles on one piece of news comes from.
Trace = Callable[[Sequence[Reading]], Provenance]


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """Everything an evaluation needs: where the gold lies, how to read an article, where predictions go."""

    #: Folder with annotated articles; None where the caller knows of none.
    gold: Path | None
    #: Folder with other data sets; None where the caller knows of none.
    data: Path | None
    #: Reads one article.
    read: Read
    #: Where to write the predictions; None to keep them nowhere.
    predictions: Path | None = None
    #: Reads one article whole, and follows one piece of news: for the evaluations across articles.
    analyse: Analyse | None = None
    trace: Trace | None = None
