"""One name for each medium of a story: «агентство Reuters», «Рейтер» and "Reuters" are one carrier, and may be an outlet here."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from svodka.compare.keys import WORD, fold, skeleton
from svodka.compare.media_names import HOSTS, SYNONYMS
from svodka.compare.wording import MEDIA, is_told

_ROWS = {fold(" ".join(WORD.findall(name))): row[0] for row in SYNONYMS for name in row}
#: Short for «information agency»; «radio» and the like belong to a name.
_SHORT = frozenset({"иа", "ia"})
_PART_OF_NAME = ("радио", "телерадио", "media")


def call_media(names: Sequence[str], outlets: Iterable[str] = ()) -> Mapping[str, str]:
    """Give each medium's name the one that all its names are called by: the outlet's of this story, else the commonest bare one.

    >>> called = call_media(["агентство Reuters", "Reuters", "ИА «Рейтер»", "РБК-Украина"], ["rbc.ua"])
    >>> called["агентство Reuters"], called["ИА «Рейтер»"], called["РБК-Украина"]
    ('Reuters', 'Reuters', 'rbc.ua')
    """
    counts, groups = Counter(names), defaultdict[str | frozenset[str], list[str]](list)
    for name in sorted(counts):
        groups[_key(name)].append(name)
    here = {key: outlet for outlet in reversed(dict.fromkeys(outlets)) if outlet for key in _keys_of_outlet(outlet)}
    best = {key: here.get(key) or _best(group, counts) for key, group in groups.items()}
    return {name: best[key] for key, group in groups.items() for name in group}


def _best(group: Sequence[str], counts: Mapping[str, int]) -> str:
    return min(group, key=lambda name: (len(_words(name)) - len(_bare(name)), -counts[name], name))


def _keys_of_outlet(outlet: str) -> Iterator[str | frozenset[str]]:
    """Give the keys of an outlet's name, or of what stands for it where it is known by its host alone."""
    yield _key(outlet)
    host = outlet.lower().removeprefix("www.")
    if "." in host and " " not in host:
        yield from map(_key, HOSTS.get(host) or (max(host.split(".")[:-1], key=len),))


def _key(name: str) -> str | frozenset[str]:
    """Give what a medium's names share: its row above, or how its own words sound."""
    words = _bare(name) or _words(name)
    return _ROWS.get(fold(" ".join(words))) or frozenset(skeleton(word) or fold(word) for word in words) or name


def _bare(name: str) -> list[str]:
    """Give a name's words without those that say what it is."""
    return [word for word in _words(name) if fold(word) not in _SHORT
            and (is_told(_PART_OF_NAME, word) or word[:1].isupper() or not is_told(MEDIA, word))]


def _words(name: str) -> list[str]:
    return [match.group() for match in WORD.finditer(name)]
