"""A progress bar on stderr, on a terminal only."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, BinaryIO

from svodka.cli.terminal import one_line, tell

if TYPE_CHECKING:
    from rich.progress import Progress as Bar

#: Fewer files than this, none of them large, are read before a bar could be looked at.
_FILES, _BYTES = 3, 200_000


class Progress:
    """Shows how much of the files and how many articles have been read; does nothing where nobody looks."""

    def __init__(self, files: Sequence[str]) -> None:
        self._sizes = [_size(file) for file in files]
        self._files = iter(self._sizes)
        self._done = 0
        self._articles = 0
        self._bar: Bar | None = None
        self._stack = ExitStack()

    def __enter__(self) -> Progress:
        long = len(self._sizes) >= _FILES or sum(self._sizes) >= _BYTES
        if long and sys.stderr.isatty():
            self._bar = self._stack.enter_context(_draw())
            self._bar.add_task("reading", total=sum(self._sizes) or None, articles=0)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        self._stack.close()

    def watch(self, stream: BinaryIO | None) -> None:
        """Move the bar to where the stream is; None says that a file is done."""
        if stream is None:
            self._done += next(self._files, 0)
        else:
            self._articles += 1
        if self._bar is not None:
            self._bar.update(self._bar.task_ids[0], completed=self._done + _position(stream),
                             articles=self._articles)

    def tell(self, message: str) -> None:
        """Say something above the bar."""
        if self._bar is None:
            tell(message)
        else:
            self._bar.console.print(one_line(message), markup=False, highlight=False, soft_wrap=True)


def _draw() -> Bar:
    """Make the bar; rich is imported only where one is drawn."""
    from rich.console import Console  # noqa: PLC0415  (light start)
    from rich.progress import BarColumn, TextColumn, TimeElapsedColumn  # noqa: PLC0415
    from rich.progress import Progress as Bar  # noqa: PLC0415

    return Bar(TextColumn("{task.description}"), BarColumn(), TextColumn("{task.fields[articles]} articles"),
               TimeElapsedColumn(), console=Console(stderr=True), transient=True)


def _size(file: str) -> int:
    try:
        return Path(file).stat().st_size
    except OSError:
        return 0  # standard input, or a file that will become an Issue


def _position(stream: BinaryIO | None) -> int:
    try:
        return stream.tell() if stream is not None and not stream.closed else 0
    except OSError:
        return 0  # a pipe does not know where it is
