"""Who tells a claim in each article that carries it, and through whom: the same ways that a story's news took."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from svodka.compare.contents import Said
from svodka.compare.keys import name_keys, stem
from svodka.compare.leads import Lead
from svodka.compare.links import Keys, Seen, media_keys, named_once
from svodka.compare.voices import known_names
from svodka.compare.ways import trace_way
from svodka.records import Reading

Teller = tuple[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """What a story's articles know together."""

    readings: Mapping[str, Reading]
    #: One name for all names of each holder.
    names: Mapping[str, str]
    #: The words of the names of persons and bodies.
    known: frozenset[str]
    #: The names of media.
    media: frozenset[Keys]
    seen: dict[str, Seen] = field(default_factory=dict)

    def see(self, reading: Reading) -> Seen:
        """Give an article with the names that are media's."""
        name = reading.document.id
        if name not in self.seen:
            self.seen[name] = Seen(reading=reading, media=self.media, every=True)
        return self.seen[name]


def scope_of(readings: Sequence[Reading], names: Mapping[str, str]) -> Scope:
    """Gather what a story's articles know together."""
    outlets = (frozenset(name_keys(one.document.outlet)) for one in readings if "." not in one.document.outlet)
    return Scope(readings={one.document.id: one for one in readings}, names=names, known=known_names(readings),
                 media=frozenset((*(key for reading in readings for key in media_keys(reading)), *filter(None, outlets))))


def tellers(said: Sequence[Said], carrying: Sequence[str], scope: Scope) -> list[Lead]:
    """Give one way for each teller of each article, in order of time, then those articles that only repeat another's words."""
    told: dict[Teller, list[Said]] = {}
    for one in sorted(said, key=_place):
        told.setdefault(_teller(one, scope), []).append(one)
    found = [_lead(at, group, scope) for at, group in enumerate(told.values())]
    return [*found, *(Lead(at=at, reading=scope.readings[name], statements=(), links=())
                      for at, name in enumerate(carrying, len(found)))]


def _lead(at: int, group: Sequence[Said], scope: Scope) -> Lead:
    first = group[0]
    links = () if first.is_own else tuple(named_once(trace_way(first.statement, scope.see(first.reading))[1]))
    return Lead(at=at, reading=first.reading, statements=tuple(one.statement for one in group), links=links, own=first.is_own)


def _place(said: Said) -> tuple[int, int, str]:
    return said.at, said.statement.content[0].start, said.statement.id


def _teller(said: Said, scope: Scope) -> Teller:
    """Tell whom an article names; one that speaks twice of a source without a name means one source."""
    if said.is_own:
        return said.document_id, True
    holder = said.statement.holder
    if said.is_nameless:
        return said.document_id, frozenset(stem(word) for word in holder.split())
    return said.document_id, scope.names.get(holder, holder)
