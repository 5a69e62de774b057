"""From the names on the command line to documents: files, folders, standard input; none is passed over in silence."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO, Protocol, TypeVar

from svodka.records import Document, Reading
from svodka.records.issue import Issue, IssueCode

#: The name of standard input on the command line.
STDIN = "-"

Found_co = TypeVar("Found_co", covariant=True)
Item = TypeVar("Item")


class Reader(Protocol[Found_co]):
    """Whatever reads a stream: the room `read`, or the whole pipeline."""

    def __call__(self, stream: BinaryIO, /, *, name: str, now: datetime) -> Iterator[Found_co | Issue]:
        """Give what the stream holds, one at a time."""
        ...


def list_files(paths: Iterable[str]) -> Iterator[str]:
    """Name every file to read: a folder stands for the files in and under it, in order; hidden ones are left alone."""
    for path in paths:
        if path != STDIN and Path(path).is_dir():
            yield from _walk(path)
        else:
            yield path


def read_files(files: Iterable[str], reader: Reader[Item], *,
               watch: Callable[[BinaryIO | None], None] = lambda _: None) -> Iterator[Item | Issue]:
    """Read one file after the other. Trouble with one becomes an `Issue` and never costs the others.

    `watch` is called with the open stream after each thing read and with None after each file: progress is drawn there.
    """
    now = datetime.now(UTC)
    for file in files:
        try:
            with _open(file) as stream:
                yield from _watched(reader(stream, name=file if file != STDIN else "stdin", now=now), stream, watch)
        except OSError as error:
            yield Issue(code=IssueCode.UNREADABLE, message=_why(error), document=file)
        except ImportError:
            raise  # a broken installation is no trouble with one file
        except Exception as error:  # noqa: BLE001  (one bad document never costs the others)
            yield failure(file, error)
        watch(None)


def failure(document: str, error: Exception) -> Issue:
    """Tell that svodka itself failed on a document.

    >>> print(failure("day.html", RecursionError("too deep")))
    day.html: svodka failed on it: RecursionError: too deep [failed]
    """
    return Issue(code=IssueCode.FAILED, message=f"svodka failed on it: {type(error).__name__}: {error}",
                 document=document)


def attempt(document: Document, analyse: Callable[[Document], Reading]) -> Reading | Issue:
    """Analyse one article; if svodka fails on it, that is an issue and the others go on."""
    try:
        return analyse(document)
    except ImportError:
        raise  # a broken installation is no trouble with one article
    except Exception as error:  # noqa: BLE001  (one bad document never costs the others)
        return failure(document.name, error)


def _watched(items: Iterator[Item], stream: BinaryIO, watch: Callable[[BinaryIO | None], None]) -> Iterator[Item]:
    for item in items:
        yield item
        watch(stream)


def _walk(folder: str) -> Iterator[str]:
    """List the regular files of a folder: a pipe or a device in it would hang or never end."""
    for root, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            path = Path(root, name)
            if not name.startswith(".") and _is_regular(path):
                yield str(path)


def _is_regular(path: Path) -> bool:
    try:
        return stat.S_ISREG(path.stat().st_mode)
    except OSError:
        return True  # a dangling link: opening it gives the Issue that tells so


def _open(file: str) -> AbstractContextManager[BinaryIO]:
    # standard input is not ours to close
    return nullcontext(sys.stdin.buffer) if file == STDIN else Path(file).open("rb")


def _why(error: OSError) -> str:
    return f"cannot be opened: {error.strerror or error}"
