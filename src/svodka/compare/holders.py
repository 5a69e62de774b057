"""Which names mean one holder: same words, an abbreviation of them, another alphabet, or a shorter form.

A first answer only, to be replaced by real actors. A missed merge is preferred to a wrong one: a shorter form that
fits two longer ones («Минобороны» beside «Минобороны РФ» and «Минобороны Украины») is joined to neither.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from svodka.compare.keys import WORD, fold, skeleton
from svodka.records import OUTLET, UNNAMED, Statement

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


def identify(statements: Iterable[Statement], outlets: Iterable[str] = ()) -> Mapping[str, str]:
    """Give each name of a holder, carrier or outlet the fullest name of those that mean the same.

    >>> from svodka.records import Maker, Span
    >>> made = dict(label="s1", content=(Span(0, 1),), maker=Maker(name="rules", version="1"))
    >>> short, full = (Statement.of("d", holder=holder, **made) for holder in ("Минобороны", "Министерство обороны РФ"))
    >>> identify([short, full])["Минобороны"]
    'Министерство обороны РФ'
    """
    listed = [row for one in statements for row in _names_of(one)] + [(name,) for name in outlets if name]
    counts = Counter(name for row in listed for name in row)
    known = sorted(counts, key=lambda name: (-counts[name], name))[:_MOST_NAMES]
    forms = _read_forms(known)
    own = {form.text for form in forms if form.proper}
    leads = {name: name for name in counts}
    for row in sorted(set(listed)):
        _unite_all(leads, [row[0], *(alias for alias in row[1:] if alias in own)])
    for alike in (*_by_words(forms), *_by_sounds(forms)):
        _unite_all(leads, alike)
    _join_shorter(leads, forms)
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


def _join_shorter(leads: dict[str, str], forms: Sequence[_Form]) -> None:
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
            _unite(leads, short.text, longer[0].text)


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


def _unite(leads: dict[str, str], one: str, other: str) -> None:
    first, second = sorted((_lead(leads, one), _lead(leads, other)))
    leads[second] = first


def _unite_all(leads: dict[str, str], names: Sequence[str]) -> None:
    for name in names[1:]:
        _unite(leads, names[0], name)


def _canonical(leads: dict[str, str], counts: Mapping[str, int]) -> Mapping[str, str]:
    """Give each name the fullest of its group, the more frequent of equally full ones."""
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for name in sorted(leads):
        groups[_lead(leads, name)].append(name)
    best = {lead: min(group, key=lambda name: (-len(WORD.findall(name)), -counts[name], name))
            for lead, group in groups.items()}
    return {name: best[_lead(leads, name)] for name in leads}
