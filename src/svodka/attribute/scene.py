"""The article as the rules see it: sentences by index, quotations by place, names by place."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property
from types import ModuleType

from svodka.attribute.lexicon import Lexicon, lexicon
from svodka.attribute.outlet import find_outlet_names
from svodka.records import Annotated, Name, NameKind, Quotation, Sentence, Span, Token

#: A quotation of fewer words is a name, a nickname or a term («Северный поток — 2»), no speech.
_LEAST_WORDS_OF_SPEECH = 3


class Scene:
    """One article with what the rules ask of it again and again, each answered in constant or logarithmic time."""

    def __init__(self, seen: Annotated) -> None:
        self.seen = seen
        self.text = seen.document.text
        self.lang = seen.document.lang
        self.sentences: tuple[Sentence, ...] = seen.sentences
        self.lexicon: Lexicon = lexicon(self.lang)
        self.facts: ModuleType = self.lexicon.facts
        self.speeches = tuple(one for one in seen.quotations if one.depth == 0 and self._is_speech(one))
        self.outlet_names = find_outlet_names(seen)
        self.people = tuple(name for name in seen.names if name.kind is NameKind.PERSON and name.lemma.strip())
        self._starts = [one.span.start for one in self.speeches]
        self._marks = {one.span.start: one for one in seen.quotations}

    @cached_property
    def title_end(self) -> int:
        """Give the offset where the headline ends; 0 without one. A headline is a first line of its own without a full stop."""
        own = [sentence for sentence in self.sentences[:2] if sentence.paragraph == self.sentences[0].paragraph]
        if len(own) != 1 or len(self.sentences) < 2:
            return 0
        return 0 if own[0].span.of(self.text).endswith((".", "…", ";")) else own[0].span.end

    def speech_at(self, offset: int) -> Quotation | None:
        """Give the outer quotation of speech that holds this character, its marks included."""
        at = bisect_right(self._starts, offset) - 1
        if at < 0:
            return None
        one = self.speeches[at]
        return one if one.span.start <= offset < one.span.end else None

    def named_before(self, here: int, kind: NameKind) -> Name | None:
        """Give the name of a kind that stands nearest before an offset."""
        last = bisect_right(self.seen.names, here, key=lambda name: name.span.end)
        near = self.seen.names[max(0, last - 20) : last]
        return next((name for name in reversed(near) if name.kind is kind and name.lemma.strip()), None)

    def speeches_within(self, span: Span) -> tuple[Quotation, ...]:
        """Give the outer quotations of speech that open inside a stretch."""
        return self.speeches[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]

    def quotation_from(self, token: Token) -> Quotation | None:
        """Give the quotation that this mark opens."""
        return self._marks.get(token.start)

    def _is_speech(self, quotation: Quotation) -> bool:
        return len(quotation.inner.of(self.text).split()) >= _LEAST_WORDS_OF_SPEECH

    def norms(self, sentence: Sentence, first: int, last: int) -> Sequence[str]:
        """Give the norms of a stretch of a sentence's tokens."""
        return [token.norm for token in sentence.tokens[first:last]]
