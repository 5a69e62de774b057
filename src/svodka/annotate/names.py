"""Names of people, bodies, places and media, by rules or by a model behind one door."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Protocol

from svodka.annotate.name_rules import RULES, Rule, Scene, Seen, stems_of
from svodka.records import Name, NameKind, Sentence, Span, Token

#: Gives the nominative of the words of a name.
Nominative = Callable[[Sequence[Token]], str]


class NameFinder(Protocol):
    """Finds names; `name` says who spoke."""

    #: The finder's name and version.
    name: str

    def find(self, text: str, sentences: Sequence[Sentence], lang: str) -> list[Name]:
        """Find the names in the sentences of a text, in order."""
        ...


def as_printed(tokens: Sequence[Token]) -> str:
    """Give the words of a name as they stand: the nominative of one who knows no morphology.

    >>> as_printed([Token(3, 8, "Марии", "марии"), Token(9, 18, "Захаровой", "захаровой")])
    'Марии Захаровой'
    """
    words, end = "", tokens[0].start
    for token in tokens:
        words += " " * (token.start > end) + token.text
        end = token.end
    return words


class RuleNames:
    """Finds names by a visible list of rules and lists of known names; `kinds` keeps only some.

    >>> from svodka.annotate.tokens import split_tokens
    >>> text = "Как пишет «Коммерсантъ», в Дамаске был Рекс Тиллерсон."
    >>> sentence = Sentence(span=Span(0, len(text)), paragraph=0, tokens=tuple(split_tokens(text)))
    >>> [(name.lemma, str(name.kind)) for name in RuleNames().find(text, [sentence], "ru")]
    [('Коммерсантъ', 'MEDIA'), ('Дамаск', 'LOC'), ('Рекс Тиллерсон', 'PER')]
    """

    name = "rules"

    def __init__(self, *, rules: Sequence[Rule] = RULES, kinds: frozenset[NameKind] = frozenset(NameKind),
                 nominative: Nominative = as_printed) -> None:
        self._rules = rules
        self._kinds = kinds
        self._nominative = nominative

    def find(self, text: str, sentences: Sequence[Sentence], lang: str) -> list[Name]:
        """Find the names in the sentences of a text, in order."""
        first = [(sentence, list(self._see(Scene.of(sentence.tokens, lang)))) for sentence in sentences]
        surnames = frozenset(stem for sentence, found in first for seen in found
                             if seen.kind is NameKind.PERSON and seen.after - seen.first > 1
                             for stem in stems_of(sentence.tokens[seen.after - 1].norm))
        if surnames:
            first = [(sentence, list(self._see(Scene.of(sentence.tokens, lang, surnames)))) for sentence in sentences]
        return [self._make(seen, sentence) for sentence, found in first for seen in found]

    def _see(self, scene: Scene) -> Iterator[Seen]:
        at = 0
        while at < len(scene.tokens):
            answers = (rule(scene, at) for rule in self._rules)
            seen = next((found for found in answers if found and found.kind in self._kinds), None)
            if seen:
                yield seen
            at = seen.after if seen else at + 1

    def _make(self, seen: Seen, sentence: Sentence) -> Name:
        tokens = sentence.tokens[seen.first:seen.after]
        return Name(span=Span(tokens[0].start, tokens[-1].end), kind=seen.kind,
                    lemma=seen.lemma or self._nominative(tokens), made_by=self.name)


class JoinedNames:
    """Asks several finders; where two names meet, the earlier finder's stays."""

    def __init__(self, *finders: NameFinder) -> None:
        self._finders = finders
        self.name = " + ".join(finder.name for finder in finders)

    def find(self, text: str, sentences: Sequence[Sentence], lang: str) -> list[Name]:
        """Find the names in the sentences of a text, in order."""
        kept: list[Name] = []
        for finder in self._finders:
            kept = _merge(kept, finder.find(text, sentences, lang))
        return kept


def _merge(kept: Sequence[Name], more: Sequence[Name]) -> list[Name]:
    """Add the names that meet none of those kept; both come in order, so one pass does."""
    free, at = [], 0
    for name in more:
        while at < len(kept) and kept[at].span.end <= name.span.start:
            at += 1
        if at == len(kept) or not kept[at].span.meets(name.span):
            free.append(name)
    return sorted([*kept, *free], key=lambda name: name.span)


class NamesByLanguage:
    """Asks one finder for each language, and another for those without one of their own."""

    def __init__(self, finders: Mapping[str, NameFinder], default: NameFinder) -> None:
        self._finders = dict(finders)
        self._default = default
        self.name = ", ".join([*(f"{lang}: {finder.name}" for lang, finder in finders.items()), default.name])

    def find(self, text: str, sentences: Sequence[Sentence], lang: str) -> list[Name]:
        """Find the names in the sentences of a text, in order."""
        return self._finders.get(lang, self._default).find(text, sentences, lang)
