"""Which names mean one holder: same words, an abbreviation of them, another alphabet, or a shorter form.

Actors, where the pipeline hands them in, are asked first: they join names that share no word («Кремль»,
«администрация президента РФ») and keep apart what only looks alike. Without them the words alone decide.
A missed merge is preferred to a wrong one: a shorter form that fits two longer ones («Минобороны» beside
«Минобороны РФ» and «Минобороны Украины») is joined to neither.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from svodka.compare.keys import WORD, fold, skeleton
from svodka.records import OUTLET, UNNAMED, Cast, Statement

#: Letters of a name's consonants that must agree before two alphabets are believed to say the same.
_LEAST_SOUNDS = 4
#: The same for a shorter form in the same alphabet or another: «МИД» has two consonants and is let pass as one word.
_LEAST_SHORT = 2
#: «Министерство обороны» is contracted to «Минобороны», «Государственная дума» to «Госдума».
_CONTRACTED = 3
#: Names of one story that are looked at; more is no story.
_MOST_NAMES = 3000

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Form:
    """A name in one of the forms it is written in: in full, contracted, abbreviated."""

    #: The name as it stands in a statement.
    text: str
    words: Words
    #: Positions of the words that are this holder's own: in capitals, and nowhere in small letters.
    proper: tuple[int, ...]


def identify(statements: Sequence[Statement], outlets: Sequence[str] = (), cast: Cast | None = None) -> Mapping[str, str]:
    """Give each name of a holder, carrier or outlet the fullest name of those that mean the same.

    >>> from svodka.records import Maker, Span
    >>> made = dict(label="s1", content=(Span(0, 1),), maker=Maker(name="rules", version="1"))
    >>> short, full = (Statement.of("d", holder=holder, **made) for holder in ("Минобороны", "Министерство обороны РФ"))
    >>> identify([short, full])["Минобороны"]
    'Министерство обороны РФ'
    """
    actors = _sure_actors(cast, {one.document_id for one in statements}) if cast is not None else {}
    listed = [row for one in statements for row in _names_of(one)] + [(name,) for name in outlets if name]
    counts = Counter(name for row in listed for name in row)
    known = sorted(counts, key=lambda name: (-counts[name], name))[:_MOST_NAMES]
    forms = _read_forms(known)
    own = {form.text for form in forms if form.proper}
    leads = {name: name for name in counts}
    for group in _grouped(actors, counts):
        _unite_all(leads, group)
    apart = _Apart(actors)
    for row in sorted(set(listed)):
        _unite_all(leads, [row[0], *(alias for alias in row[1:] if alias in own)], apart)
    for alike in (*_by_words(forms), *_by_sounds(forms)):
        _unite_all(leads, alike, apart)
    _join_shorter(leads, forms, apart)
    return _canonical(leads, counts)


def _names_of(statement: Statement) -> Iterator[Words]:
    """Give the holder with its aliases («военное ведомство» is none: it may mean any ministry), and each carrier."""
    yield from ((carrier.name,) for carrier in statement.via)
    if not statement.anonymous and statement.holder != UNNAMED and not statement.holder.startswith(OUTLET):
        yield (statement.holder, *sorted(set(statement.aliases) - {statement.holder}))


def _read_forms(texts: Iterable[str]) -> list[_Form]:
    cut = {text: tuple(match.group() for match in WORD.finditer(text)) for text in texts}
    small = {fold(word) for words in cut.values() for word in words if word[:1].islower()}
    return [_Form(text=text, words=form, proper=_proper(form, small))
            for text, words in sorted(cut.items()) for form in _written(words)]


def _proper(words: Words, small: Set[str]) -> tuple[int, ...]:
    return tuple(at for at, word in enumerate(words) if word[:1].isupper() and fold(word) not in small)


def _written(words: Words) -> Iterator[Words]:
    """Give a name's words in full, then with two or three of them contracted: «Минобороны РФ», «МИД РФ»."""
    yield words
    for at in range(len(words) - 1):
        one, two = words[at : at + 2]
        if min(len(one), len(two)) > _CONTRACTED:
            yield (*words[:at], one[:_CONTRACTED] + two.lower(), *words[at + 2 :])
        if len(words) >= at + 3:
            yield (*words[:at], "".join(word[0].upper() for word in words[at : at + 3]), *words[at + 3 :])


def _by_words(forms: Iterable[_Form]) -> list[list[str]]:
    """Give the names that have the same words, in any order."""
    rows: defaultdict[frozenset[str], list[str]] = defaultdict(list)
    for form in forms:
        rows[frozenset(fold(word) for word in form.words)].append(form.text)
    return [rows[key] for key in sorted(rows, key=sorted) if key]


def _by_sounds(forms: Iterable[_Form]) -> list[list[str]]:
    """Give the names that sound alike: «Дмитрий Песков», Dmitry Peskov."""
    rows: defaultdict[frozenset[str], list[str]] = defaultdict(list)
    for form in forms:
        sounds = frozenset(skeleton(word) for word in form.words)
        if len(form.proper) == len(form.words) == len(sounds) and len("".join(sounds)) >= _LEAST_SOUNDS:
            rows[sounds].append(form.text)
    return [rows[key] for key in sorted(rows, key=sorted)]


def _join_shorter(leads: dict[str, str], forms: Sequence[_Form], apart: _Apart) -> None:
    """Join a shorter form to the longer one, if all longer ones are one holder already."""
    holding: defaultdict[str, list[_Form]] = defaultdict(list)
    for form in forms:
        for word in {_sound(word) for word in form.words}:
            holding[word].append(form)
    for short in sorted(forms, key=lambda form: (-len(form.words), form.text, form.words)):
        if not short.proper:
            continue
        near = holding[_sound(short.words[short.proper[0]])]
        longer = [form for form in near if form.text != short.text and _is_shorter(short, form)]
        if len({_lead(leads, form.text) for form in longer}) == 1:
            _unite(leads, short.text, longer[0].text, apart)


def _sound(word: str) -> str:
    """Give a word by its sound, marked if it ends in a vowel: «Трамп» is not in «пресс-секретарь Трампа».

    >>> _sound("Трамп"), _sound("Трампа"), _sound("Trump")
    ('trmp', 'trmp+', 'trmp')
    """
    return f"{skeleton(word)}{'+' if fold(word)[-1:] in 'аеиоуюяaeiouy' and fold(word)[-2:] != 'ии' else ''}"


def _is_shorter(short: _Form, long: _Form) -> bool:
    """Tell whether all words of one name stand in a longer one, as its head or as the surname at its end."""
    if len(short.words) >= len(long.words) or not long.proper:
        return False
    mine, theirs = [_sound(word) for word in short.words], [_sound(word) for word in long.words]
    if not set(mine) <= set(theirs) or len("".join(mine)) < _LEAST_SHORT:
        return False
    first, last = theirs[long.proper[0]], theirs[long.proper[-1]]
    return first in mine or (last in mine and _ends_in_surname(long))


def _ends_in_surname(form: _Form) -> bool:
    """Tell «Дмитрий Песков» from "President of Israel" and «Госдеп США», whose last word is a country."""
    last = form.proper[-1]
    before = form.words[last - 1] if last else ""
    is_country = form.words[last].isupper() or (before.islower() and len(before) <= 3)
    return last == len(form.words) - 1 and not is_country


def _lead(leads: dict[str, str], name: str) -> str:
    while leads[name] != name:
        leads[name] = leads[leads[name]]
        name = leads[name]
    return name


class _Apart:
    """Who each group of names is known to be: groups of two known actors are never joined."""

    def __init__(self, actors: Mapping[str, str]) -> None:
        self._actors = dict(actors)

    def allows(self, first: str, second: str) -> bool:
        """Tell whether two groups may be one, and if so remember who it is."""
        one, other = self._actors.get(first), self._actors.get(second)
        if one and other and one != other:
            return False
        if one or other:
            self._actors[first] = self._actors[second] = one or other or ""
        return True


def _sure_actors(cast: Cast, documents: Set[str]) -> Mapping[str, str]:
    """Give the names that mean one known actor in all articles of a story."""
    sure = {actor.id for actor in cast.actors if actor.sure}
    found: defaultdict[str, set[str]] = defaultdict(set)
    for (document_id, name), actor in cast.voices.items():
        if document_id in documents:
            found[name].add(actor)
    return {name: next(iter(ids)) for name, ids in found.items() if len(ids) == 1 and ids <= sure}


def _grouped(actors: Mapping[str, str], names: Iterable[str]) -> list[list[str]]:
    rows: defaultdict[str, list[str]] = defaultdict(list)
    for name in sorted(names):
        if name in actors:
            rows[actors[name]].append(name)
    return [rows[actor] for actor in sorted(rows)]


def _unite(leads: dict[str, str], one: str, other: str, apart: _Apart | None = None) -> None:
    first, second = sorted((_lead(leads, one), _lead(leads, other)))
    if apart is None or apart.allows(first, second):
        leads[second] = first


def _unite_all(leads: dict[str, str], names: Sequence[str], apart: _Apart | None = None) -> None:
    for name in names[1:]:
        _unite(leads, names[0], name, apart)


def _canonical(leads: dict[str, str], counts: Mapping[str, int]) -> Mapping[str, str]:
    """Give each name the fullest of its group, the more frequent of equally full ones."""
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for name in sorted(leads):
        groups[_lead(leads, name)].append(name)
    best = {lead: min(group, key=lambda name: (-len(WORD.findall(name)), -counts[name], name))
            for lead, group in groups.items()}
    return {name: best[_lead(leads, name)] for name in leads}
