"""A finder's names after the visible repairs of `name_repairs`."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.annotate.name_agreement import Nominatives, agree
from svodka.annotate.name_repairs import REPAIRS, Repair
from svodka.annotate.name_rules import Scene, Seen, given_names, stems_of
from svodka.annotate.names import NameFinder, Nominative, as_printed
from svodka.records import Name, NameKind, Sentence, Span, Token


def printed_alone(word: Token) -> frozenset[str]:
    """Give the word as it stands: the only nominative for one who knows no morphology."""
    return frozenset({word.text})


class RepairedNames:
    """Asks a finder and repairs what it gives; a name that no repair touched stays the finder's own."""

    def __init__(self, finder: NameFinder, *, repairs: Sequence[Repair] = REPAIRS, nominative: Nominative = as_printed,
                 nominatives: Nominatives = printed_alone) -> None:
        self.name = f"{finder.name} + repairs"
        self._finder = finder
        self._repairs = repairs
        self._nominative = nominative
        self._nominatives = nominatives

    def find(self, text: str, sentences: Sequence[Sentence], lang: str) -> list[Name]:
        """Find the names in the sentences of a text, in order."""
        found = self._finder.find(text, sentences, lang)
        people = surnames(found, sentences)
        repaired, words = list[Name](), list[Sequence[Token]]()
        for sentence, names in by_sentence(found, sentences):
            scene = Scene.of(sentence.tokens, lang, people)
            seen = [_seen(name, sentence) for name in names]
            known = dict(zip(seen, names, strict=True))
            for repair in self._repairs:
                seen = repair(scene, seen)
            repaired.extend(self._keep(known.get(one), one, sentence) for one in seen)
            words.extend(sentence.tokens[one.first:one.after] for one in seen)
        return agree(repaired, words, self._nominatives, given_names(lang))

    def _keep(self, name: Name | None, seen: Seen, sentence: Sentence) -> Name:
        """Keep the finder's own name; only a person's begins and ends with whole words: «Б.Обама»."""
        whole = Span(sentence.tokens[seen.first].start, sentence.tokens[seen.after - 1].end)
        return name if name and (name.span == whole or name.kind is not NameKind.PERSON) else self._make(seen, sentence)

    def _make(self, seen: Seen, sentence: Sentence) -> Name:
        tokens = sentence.tokens[seen.first:seen.after]
        return Name(span=Span(tokens[0].start, tokens[-1].end), kind=seen.kind,
                    lemma=seen.lemma or self._nominative(tokens), made_by=self.name)


def _seen(name: Name, sentence: Sentence) -> Seen:
    """Give the tokens that a name covers."""
    inside = [at for at, token in enumerate(sentence.tokens) if token.span.meets(name.span)]
    return Seen(inside[0], inside[-1] + 1, name.kind)


def by_sentence(names: Sequence[Name], sentences: Sequence[Sentence]) -> list[tuple[Sentence, list[Name]]]:
    """Give every sentence with its names; both come in order."""
    parts, at = [], 0
    for sentence in sentences:
        mine = []
        while at < len(names) and names[at].span.start < sentence.span.end:
            mine.append(names[at])
            at += 1
        parts.append((sentence, mine))
    return parts


def surnames(names: Sequence[Name], sentences: Sequence[Sentence]) -> frozenset[str]:
    """Give the last words, and their stems, of the people named in full."""
    last = (sentence.tokens[_seen(name, sentence).after - 1] for sentence, mine in by_sentence(names, sentences)
            for name in mine if name.kind is NameKind.PERSON and " " in name.lemma)
    return frozenset(stem for token in last if token.is_word and not token.text.isupper() for stem in stems_of(token.norm))
