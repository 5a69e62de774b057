"""FactRuEval 2016, first track: names counted by the rules of the task's own scorer.

The rules (dialogue-evaluation/factRuEval-2016, scripts/dialent): an object is the set of its tokens, those that
describe it («мэрия», «президент») weighing nothing; a found name gets the share tp / (tp + fp + fn) of the tokens
that it has in common with an object of its kind, where only a token outside the object is a false one; objects
without a name, objects inside another and the place of two objects with the same tokens are not asked for, and what
was found for them does not count. A country or a city that acts (LocOrg) is a place. Punctuation is no token.
The scorer tries every way of pairing; here the best overlap pairs first.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from svodka.evaluation.corpora import records_of
from svodka.evaluation.entity_counts import KINDS, Count, Counts, kind_of
from svodka.records import Name, Span

_KINDS = {"Person": "PER", "Org": "ORG", "Location": "LOC", "LocOrg": "LOC"}
_NAME_WORDS = {
    "PER": frozenset({"name", "patronymic", "nickname", "surname"}),
    "LOC": frozenset({"org_name", "loc_name"}),
    "ORG": frozenset({"org_name", "loc_name"}),
}
#: In what an object may lie so that it is not asked for.
_MAY_LIE_IN = {"PER": ("LOC", "ORG"), "LOC": ("LOC", "ORG"), "ORG": ("ORG",)}

Tokens = frozenset[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenObject:
    """A marked object: its tokens by the offset of their first character."""

    #: PER, LOC or ORG.
    kind: str
    #: All its tokens, punctuation left out.
    tokens: Tokens
    #: Those that are the name itself.
    named: Tokens


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenArticle:
    """An article of the task."""

    #: Its name.
    name: str
    #: Its text.
    text: str
    #: Its tokens that are words.
    tokens: tuple[Span, ...]
    #: Its objects.
    objects: tuple[TokenObject, ...]

    def covered(self, span: Span) -> Tokens:
        """Give the tokens that a span meets."""
        return frozenset(token.start for token in self.tokens if token.meets(span))


def read_token_articles(folder: Path | None) -> Iterator[TokenArticle]:
    """Give the articles of FactRuEval with the objects of its first track."""
    for record in records_of(folder, "factrueval"):
        text, words = record["text"], dict(_tokens(record["tokens"]))
        tokens = {number: span for number, span in words.items() if any(map(str.isalnum, span.of(text)))}
        yield TokenArticle(name=record["id"], text=text, tokens=tuple(tokens.values()),
                           objects=tuple(_objects(record, tokens)))


def _tokens(lines: str) -> Iterator[tuple[str, Span]]:
    for line in filter(str.strip, lines.splitlines()):
        number, start, length = line.split()[:3]
        yield number, Span(int(start), int(start) + int(length))


def _objects(record: dict[str, Any], tokens: dict[str, Span]) -> Iterator[TokenObject]:
    spans = {number: (kind, covered) for number, kind, covered in _spans(record["spans"], tokens)}
    for line in filter(str.strip, record["objects"].splitlines()):
        _, word, *numbers = line.split("#")[0].split()
        kind, parts = _KINDS.get(word, ""), [spans[number] for number in numbers if number in spans]
        if kind:
            yield TokenObject(kind=kind, tokens=frozenset().union(*(covered for _, covered in parts)),
                              named=frozenset().union(*(covered for one, covered in parts if one in _NAME_WORDS[kind])))


def _spans(lines: str, tokens: dict[str, Span]) -> Iterator[tuple[str, str, Tokens]]:
    """Read «22763 loc_name 37 6 143790 1  # 143790 Москвы»: after the mark stand the tokens, then their words."""
    for line in filter(str.strip, lines.splitlines()):
        left, _, right = line.partition("  # ")
        number, kind, _, _, _, length = left.split()[:6]
        covered = [token for token in right.split()[:int(length)] if token in tokens]
        yield number, kind, frozenset(tokens[token].start for token in covered)


def count_objects(names: Sequence[Name], article: TokenArticle) -> Counts:
    """Count one article by the task's rules."""
    found = [(kind_of(name), tokens) for name in names if (tokens := article.covered(name.span))]
    paired = _pair(found, article.objects)
    counts = dict.fromkeys(KINDS, Count())
    for at, (kind, _) in enumerate(found):
        if at not in paired.values():
            counts[kind] += Count(found=1)
    taken: set[tuple[str, Tokens]] = set()
    for number, one in enumerate(article.objects):
        if _is_asked(number, article.objects, paired) and (one.kind, one.tokens) not in taken:
            taken.add((one.kind, one.tokens))
            hit = paired.get(number)
            right = _quality(found[hit][1], one) if hit is not None else 0.0
            counts[one.kind] += Count(right=right, found=int(hit is not None), wanted=1)
    return counts


def _pair(found: Sequence[tuple[str, Tokens]], objects: Sequence[TokenObject]) -> dict[int, int]:
    """Pair objects with found names of their kind, the greatest share of common tokens first."""
    overlaps = sorted(((-len(tokens & one.tokens) / len(tokens | one.tokens), number, at)
                       for number, one in enumerate(objects) for at, (kind, tokens) in enumerate(found)
                       if kind == one.kind and tokens & one.tokens))
    paired: dict[int, int] = {}
    for _, number, at in overlaps:
        if number not in paired and at not in paired.values():
            paired[number] = at
    return paired


def _is_asked(number: int, objects: Sequence[TokenObject], paired: dict[int, int]) -> bool:
    one = objects[number]
    if not one.named or any(other.kind in _MAY_LIE_IN[one.kind] and one.tokens < other.tokens for other in objects):
        return False
    twin = next((at for at, other in enumerate(objects)
                 if other.kind != one.kind and other.tokens == one.tokens and {one.kind, other.kind} != {"PER"}), None)
    if twin is None:
        return True
    if (number in paired) == (twin in paired):
        return one.kind == "ORG"
    return number in paired


def _quality(tokens: Tokens, one: TokenObject) -> float:
    right, missed, false = len(tokens & one.named), len(one.named - tokens), len(tokens - one.tokens)
    return right / (right + missed + false) if right + missed + false else 0.0
