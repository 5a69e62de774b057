"""The table of known states and bodies, compiled from the languages' data and a user's own file."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from svodka.languages import CODES, part
from svodka.records import ActorKind, BadBodies
from svodka.resolve.actors.sounds import runs, stems, words_of

Stems = tuple[str, ...]
#: Words that say nothing in a body's name: Ministry of Defence of the Russian Federation.
_SMALL = frozenset({"of", "the", "for"})
#: Words of the longest name of a state: Донецкая народная республика.
_LONGEST_STATE = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the table knows a name to be."""

    #: "RU", "RU.defence-ministry", "nato"; a role without its state begins with a point: ".defence-ministry".
    key: str
    #: State or body.
    kind: ActorKind
    #: ISO code of the state, or empty.
    country: str = ""
    #: True if a capital was named, which is the state only where it acts.
    metonym: bool = False

    @property
    def is_role(self) -> bool:
        """Tell a body whose state is not said."""
        return self.key.startswith(".")


@dataclass(slots=True)
class BodyTable:
    """Known states and bodies by the stems of their names.

    >>> table = known_bodies()
    >>> [table.find(name).key for name in ("Минобороны РФ", "российское Минобороны", "Міністерство оборони Росії",
    ...                                    "Russian Defence Ministry", "военное ведомство России")]
    ['RU.defence-ministry', 'RU.defence-ministry', 'RU.defence-ministry', 'RU.defence-ministry', 'RU.defence-ministry']
    >>> table.find("Минобороны").key, table.find("Кремль").key, table.find("Росія").key
    ('.defence-ministry', 'RU.presidency', 'RU')
    """

    states: dict[Stems, str] = field(default_factory=dict)
    adjectives: dict[Stems, str] = field(default_factory=dict)
    capitals: dict[Stems, str] = field(default_factory=dict)
    roles: dict[Stems, str] = field(default_factory=dict)
    bodies: dict[Stems, tuple[str, str]] = field(default_factory=dict)
    #: Bodies named with their state: ("RU", stems of the rest).
    of_state: dict[tuple[str, Stems], str] = field(default_factory=dict)
    #: The first name given to a key, as a reader would write it.
    names: dict[str, str] = field(default_factory=dict)

    def find(self, text: str, *, speaks: bool = False) -> Known | None:
        """Tell which state or body a whole name means, or None."""
        return self.find_words(words_of(text), speaks=speaks)

    def find_words(self, words: Sequence[str], *, speaks: bool = False) -> Known | None:
        """Do the same for the words of a name; what is written in capitals may be an abbreviation or a headline."""
        found = self._find(words, speaks=speaks)
        if found is None and any(word.isupper() for word in words):
            return self._find([word.title() for word in words], speaks=speaks)
        return found

    def _find(self, words: Sequence[str], *, speaks: bool) -> Known | None:
        row = bare(words)
        if not row:
            return None
        if row in self.states and _is_proper(words):
            return Known(key=self.states[row], kind=ActorKind.STATE, country=self.states[row])
        if row in self.bodies and _is_proper(words):
            key, country = self.bodies[row]
            return Known(key=key, kind=ActorKind.BODY, country=country)
        if row in self.capitals and speaks:
            code = self.capitals[row]
            return Known(key=code, kind=ActorKind.STATE, country=code, metonym=True)
        return self._with_state(row)

    def _with_state(self, row: Stems) -> Known | None:
        code, rest = self.split(row)
        if code and (code, rest) in self.of_state:
            return Known(key=self.of_state[code, rest], kind=ActorKind.BODY, country=code)
        role = self.roles.get(rest)
        if role is None:
            return None
        return Known(key=f"{code}.{role}", kind=ActorKind.BODY, country=code)

    def split(self, row: Stems) -> tuple[str, Stems]:
        """Take the name of one state out of a name: «МИД Великобритании» -> GB, МИД; two states are none.

        >>> known_bodies().split(("британск", "МИД"))
        ('GB', ('МИД',))
        """
        found = [(start, end, code) for start, end in runs(len(row), _LONGEST_STATE)
                 if (code := self.states.get(row[start:end]) or self.adjectives.get(row[start:end]))]
        if not found:
            return "", row
        start, end, code = found[0]
        rest = row[:start] + row[end:]
        if any(other != code for first, last, other in found if last <= start or first >= end):
            return "", row
        return code, rest

    def states_in(self, words: Sequence[str]) -> str:
        """Give the state that the words name or describe, or nothing."""
        return self.split(bare(words))[0]

    def name_of(self, key: str) -> str:
        """Give the usual name of a state or body, or nothing."""
        return self.names.get(key, "")


def bare(words: Sequence[str]) -> Stems:
    """Give the stems of a name without the small words of English.

    >>> bare(("Ministry", "of", "Defence"))
    ('ministry', 'defence')
    """
    return tuple(one for one in stems(word.removesuffix("'s").removesuffix("’s") for word in words) if one not in _SMALL)


def _is_proper(words: Sequence[str]) -> bool:
    """Tell «Яблоко» and «ВОЗ» from «яблоко» and «воз»."""
    return any(letter.isupper() for word in words for letter in word)


@cache
def known_bodies() -> BodyTable:
    """Give the table that svodka ships; it is compiled once, in some 20 ms."""
    table = BodyTable()
    for code in CODES:
        facts = part(code, "actors")
        for state, names, adjectives, *capital in facts.STATES:
            _add_state(table, state[0], names, adjectives, capital[0] if capital else ())
        for role, names in facts.ROLES:
            table.roles.update((bare(words_of(name)), role[0]) for name in names)
    for code in CODES:
        for state, body, names in part(code, "bodies").BODIES:
            _add_body(table, "" if state[0] == "-" else state[0], body[0], names)
    return table


def with_own(text: str) -> BodyTable:
    """Give the shipped table with a user's own bodies, written in TOML.

    >>> own = with_own('''
    ... [coast-guard]
    ... country = "UA"
    ... names = ["Морська охорона", "Морская охрана", "Sea Guard"]
    ... ''')
    >>> own.find("Морская охрана").key, own.find("Sea Guard").country
    ('UA.coast-guard', 'UA')
    """
    shipped = known_bodies()
    table = BodyTable(**{name: dict(getattr(shipped, name)) for name in BodyTable.__slots__})
    for body, row in _read_own(text).items():
        names, country = row.get("names"), row.get("country", "")
        if not isinstance(names, list) or not names or not all(isinstance(one, str) for one in (*names, country)):
            raise BadBodies(f"the body {body!r} needs names = [\"…\", …] and may have country = \"UA\"")
        _add_body(table, str(country), body, [str(name) for name in names])
    return table


def _read_own(text: str) -> Mapping[str, dict[str, object]]:
    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadBodies(f"the file of bodies is no TOML: {error}") from error
    stray = next((name for name, row in found.items() if not isinstance(row, dict)), None)
    if stray is not None:
        raise BadBodies(f"{stray!r} stands outside a body; a body begins with a line like [coast-guard]")
    return found


def _add_state(table: BodyTable, code: str, names: Iterable[str], adjectives: Iterable[str], capital: Iterable[str]) -> None:
    for name in names:
        table.states.setdefault(bare(words_of(name)), code)
        table.names.setdefault(code, name)
    for name in adjectives:
        table.adjectives.setdefault(bare(words_of(name)), code)
    for name in capital:
        table.capitals.setdefault(bare(words_of(name)), code)


def _add_body(table: BodyTable, country: str, body: str, names: Iterable[str]) -> None:
    key = f"{country}.{body}" if country else body
    for name in names:
        table.names.setdefault(key, name)
        row = bare(words_of(name))
        code, rest = table.split(row)
        if code and code == country and rest:
            table.of_state[code, rest] = key
        else:
            table.bodies[row] = (key, country)
            table.of_state.setdefault((country, row), key)
