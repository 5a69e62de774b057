"""What a rule may read: a time of its own, or a piece that is one only together with its neighbour."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from svodka.annotate.dates.atoms import Atom
from svodka.annotate.dates.calendar import Anchor, Interval, Named

#: The words of a match by the name of their group; a group that did not match is missing.
Words = Mapping[str, Atom]


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a day."""

    #: Hours from its midnight, end excluded.
    hours: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of the clock."""

    #: 0 to 23.
    hour: int
    #: 0 to 59, or None for the whole hour.
    minute: int | None
    #: The zone that the text names (see `zones`); empty for the newsroom's own.
    zone: str = ""


@dataclass(frozen=True, slots=True)
class Hours:
    """From one time of the clock to another."""

    #: The first moment.
    first: Clock
    #: The moment after.
    last: Clock


@dataclass(frozen=True, slots=True)
class Zone:
    """A time zone that the text names after a time of the clock."""

    #: Its key in `zones`.
    name: str


@dataclass(frozen=True, slots=True)
class Edge:
    """The beginning, middle, end or half of the period that follows."""

    #: B, H, E, or 1 and 2 for the halves.
    kind: str


Value = Interval | Named | Part | Clock | Hours | Zone | Edge


@dataclass(frozen=True, slots=True)
class Rule:
    """One way to tell a time."""

    #: What it sees, as a reader would call it.
    name: str
    #: A regular expression over letters.
    pattern: re.Pattern[str]
    #: Gives the time, or None where the words tell none.
    read: Callable[[Words, Anchor | None], Value | None]
    #: The flag of a language that has it.
    needs: str = ""
