"""What the number that svodka ends with means: scripts rely on it."""

from __future__ import annotations

from enum import IntEnum

from svodka.records.errors import BadBodies, MissingData, StoreError, SvodkaError, UnknownEval, UnknownId


class Exit(IntEnum):
    """The exit codes, each with its meaning in `MEANINGS`."""

    DONE = 0
    REFUSED = 1
    USAGE = 2
    NOTHING = 3
    UNKNOWN = 4
    STORE = 5
    MISSING = 6
    FAULT = 70
    INTERRUPTED = 130
    PIPE = 141


#: In words, for the reference and for `svodka --help`.
MEANINGS: dict[Exit, str] = {
    Exit.DONE: "everything was read; what was asked for was done",
    Exit.REFUSED: "some input was refused (each with a line on stderr), the rest was done",
    Exit.USAGE: "the command line was not understood",
    Exit.NOTHING: "nothing could be read, or the store holds no articles",
    Exit.UNKNOWN: "no record has this id, or no evaluation this name",
    Exit.STORE: "the store is not there or cannot be used",
    Exit.MISSING: "a file or folder that was asked for is missing or cannot be read or written",
    Exit.FAULT: "a fault in svodka itself; SVODKA_DEBUG=1 shows where",
    Exit.INTERRUPTED: "stopped with Ctrl-C; what was stored stays stored",
    Exit.PIPE: "the program that read the output stopped reading (`| head`)",
}

class EmptyStoreError(SvodkaError):
    """The store holds no articles."""

    def __init__(self) -> None:
        super().__init__("the store holds no articles; `svodka add PATH` puts some in")


#: First match wins.
_OF_ERRORS: tuple[tuple[type[Exception], Exit], ...] = (
    (UnknownId, Exit.UNKNOWN),
    (UnknownEval, Exit.UNKNOWN),
    (StoreError, Exit.STORE),
    (MissingData, Exit.MISSING),
    (BadBodies, Exit.REFUSED),
    (EmptyStoreError, Exit.NOTHING),
    (SvodkaError, Exit.FAULT),
    (OSError, Exit.MISSING),
)


def exit_of(error: Exception) -> Exit:
    """Give the exit code for an error.

    >>> exit_of(UnknownId("l-0")).name, exit_of(ValueError()).name
    ('UNKNOWN', 'FAULT')
    """
    return next((code for kind, code in _OF_ERRORS if isinstance(error, kind)), Exit.FAULT)
