"""Who is who across articles: firm keys meet at once; shorter names only where the articles share other actors."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from svodka.records import ActorKind
from svodka.resolve.actors.local import Local
from svodka.resolve.actors.sounds import has_letters, surname

#: Other actors that two articles must share before «Верховный суд» in both is taken for one court, «Мэй» for one person.
_SHARED = {ActorKind.BODY: 3, ActorKind.PERSON: 2}
#: Groups of one unsure name that are looked through; a pile with more differs too much to tell.
_MOST_GROUPS = 40
#: Kinds of actors that tell what an article is about.
_TELLING = frozenset({ActorKind.PERSON, ActorKind.BODY, ActorKind.PLACE})
#: Letters of a surname in which only one may differ between two spellings.
_SHORT = 5
#: Other actors that a group remembers.
_MOST_COMPANY = 400


@dataclass(slots=True, kw_only=True, eq=False)
class Group:
    """Local actors that are one."""

    #: What the group's id is made of.
    key: tuple[str, ...]
    locals: list[Local] = field(default_factory=list)
    #: Keys of the other actors in its articles.
    company: set[str] = field(default_factory=set)
    #: Locals that came in by company alone.
    by_company: set[int] = field(default_factory=set)

    def take(self, local: Local, company: Iterable[str], *, unsure: bool = False) -> None:
        """Add a local actor and those who stand beside it."""
        self.locals.append(local)
        if len(self.company) < _MOST_COMPANY:
            self.company.update(company)
        if unsure:
            self.by_company.add(id(local))


def join_articles(articles: Sequence[Sequence[Local]]) -> list[Group]:
    """Join the local actors of articles that stand in order of time."""
    groups: dict[str, Group] = {}
    unsure: list[Local] = []
    company = {locals_[0].document_id: _company(locals_) for locals_ in articles if locals_}
    for local in (one for locals_ in articles for one in locals_):
        if _is_firm(local):
            groups.setdefault(local.key, Group(key=(local.key,))).take(local, company[local.document_id])
        else:
            unsure.append(local)
    _split_patronymics(groups)
    _split_spellings(groups)
    return [*groups.values(), *_join_unsure(unsure, company, _bearers(groups.values()))]


def _is_firm(local: Local) -> bool:
    return local.firm and not (local.person is not None and local.person.is_common and not local.person.patronymic)


def _company(locals_: Sequence[Local]) -> frozenset[str]:
    """Give the actors that tell what an article is about: no states, no media, which stand everywhere."""
    return frozenset(local.key for local in locals_ if local.firm and local.kind in _TELLING)


def _split_patronymics(groups: dict[str, Group]) -> None:
    """Иван Петрович and Иван Сергеевич are two; who has no patronymic stays with neither."""
    for key, group in list(groups.items()):
        kinds = {local.person.patronymic_key for local in group.locals if local.person and local.person.patronymic}
        if len(kinds) > 1:
            del groups[key]
            for local in group.locals:
                own = f"{key} {local.person.patronymic_key}" if local.person and local.person.patronymic else local.local_id
                groups.setdefault(own, Group(key=(own,))).take(local, group.company)


def _split_spellings(groups: dict[str, Group]) -> None:
    """Part Цеков from Скоков, whose consonants are alike: surnames in one alphabet have to be spelt nearly alike."""
    for key, group in list(groups.items()):
        if not key.startswith("person:"):
            continue
        counts = Counter(_spelling(local) for local in group.locals)
        lead = near_spellings(counts)
        for local in [local for local in group.locals if _spelling(local) not in lead]:
            group.locals.remove(local)
            own = f"{key} {_spelling(local)}"
            groups.setdefault(own, Group(key=(own,))).take(local, group.company)


def _spelling(local: Local) -> str:
    return surname(local.person.family) if local.person is not None else ""


def near_spellings(counts: Mapping[str, int]) -> set[str]:
    """Give the commonest spelling and those that lead to it by steps of a letter or two; other alphabets stay.

    >>> sorted(near_spellings({"ризв": 9, "резв": 2, "ривз": 1, "rizv": 1, "рязов": 1}))
    ['rizv', 'резв', 'ривз', 'ризв']
    """
    cyrillic = [one for one in counts if has_letters([one], cyrillic=True)]
    found = {max(sorted(cyrillic or counts), key=lambda one: counts[one])}
    waiting = set(cyrillic) - found
    while near := {one for one in waiting if any(_is_near(one, other) for other in found)}:
        found |= near
        waiting -= near
    return found | (set(counts) - set(cyrillic))


def _is_near(one: str, other: str) -> bool:
    most = 2 if min(len(one), len(other)) > _SHORT else 1
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= 1 - most / max(len(one), len(other))


def _bearers(groups: Iterable[Group]) -> Mapping[str, list[Group]]:
    """Give those with a full name by their surname, as the shorter name's key has it."""
    found: defaultdict[str, list[Group]] = defaultdict(list)
    for group in groups:
        person = group.locals[0].person
        if person is not None and person.is_full:
            found[f"person?surname {person.family_key}"].append(group)
    return found


def _join_unsure(unsure: Sequence[Local], company: Mapping[str, frozenset[str]],
                 bearers: Mapping[str, list[Group]]) -> Iterator[Group]:
    """Join a shorter name to the one bearer of the surname, or to others like it, by the company it keeps."""
    groups: defaultdict[str, list[Group]] = defaultdict(list)
    for local in unsure:
        if local.kind is ActorKind.OFFICE and local.speaks_for is None:
            yield Group(key=(local.key, local.document_id), locals=[local])
            continue
        beside = company[local.document_id] - {local.key}
        near = [*_one_bearer(bearers.get(local.key, ())), *groups[local.key][-_MOST_GROUPS:]]
        best = max(near, key=lambda group: len(group.company & beside), default=None)
        if best is None or len(best.company & beside) < _SHARED.get(local.kind, 3):
            best = Group(key=(local.key, local.document_id))
            groups[local.key].append(best)
            best.take(local, beside)
        else:
            best.take(local, beside, unsure=True)
    for found in groups.values():
        yield from found


def _one_bearer(groups: Sequence[Group]) -> Sequence[Group]:
    """Give the bearer, unless two people of the pile share the surname."""
    return groups if len(groups) == 1 else ()
