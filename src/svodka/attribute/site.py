"""One cue in its place: the sentence around it, its neighbours, and how far its content may reach."""

from __future__ import annotations

from dataclasses import dataclass

from svodka.attribute.cues import Cue, CueKind
from svodka.attribute.media import media_end
from svodka.attribute.phrases import Phrase, agrees, read_phrase
from svodka.attribute.scene import Scene
from svodka.attribute.stretches import trim
from svodka.attribute.subjects import find_speaker_after, find_speaker_before
from svodka.records import Sentence, Span, Token

_DASHES = frozenset("—–-−")


@dataclass(frozen=True, slots=True)
class Site:
    """What a rule looks at."""

    scene: Scene
    number: int
    sentence: Sentence
    cue: Cue
    #: All cues of the sentence.
    cues: tuple[Cue, ...]

    @property
    def tokens(self) -> tuple[Token, ...]:
        """Give the sentence's tokens."""
        return self.sentence.tokens

    @property
    def size(self) -> int:
        """Give how many tokens the sentence has."""
        return len(self.sentence.tokens)

    def token(self, at: int) -> Token | None:
        """Give a token, or None outside the sentence."""
        return self.tokens[at] if 0 <= at < self.size else None

    def text_at(self, at: int) -> str:
        """Give a token's text; empty outside the sentence."""
        token = self.token(at)
        return token.text if token else ""

    def norm_at(self, at: int) -> str:
        """Give a token's norm; empty outside the sentence."""
        token = self.token(at)
        return token.norm if token else ""

    def span(self, first: int, last: int) -> Span:
        """Give the stretch of text from one token to before another."""
        return Span(self.tokens[first].start, self.tokens[last - 1].end)

    def stretch(self, first: int, last: int) -> Span | None:
        """Give the content between two tokens, trimmed; None if no word is there."""
        if first >= last:
            return None
        return trim(self.scene.text, self.tokens[first].start, self.tokens[last - 1].end)

    def cue_span(self) -> Span:
        """Give the words of the cue."""
        return self.span(self.cue.first, self.cue.last)

    def next_cue(self) -> Cue | None:
        """Give the cue after this one in the sentence."""
        return next((cue for cue in self.cues if cue.first >= self.cue.last), None)

    def previous_cue(self) -> Cue | None:
        """Give the cue before this one in the sentence."""
        return next((cue for cue in reversed(self.cues) if cue.last <= self.cue.first), None)

    def is_dash(self, at: int) -> bool:
        """Tell whether a dash stands at this token."""
        return self.text_at(at) in _DASHES

    def before_cue(self) -> int:
        """Give the index of the last token before the cue that is no adverb, «как» or «также»."""
        at = self.cue.first - 1
        while at >= 0 and self._is_slight(self.tokens[at]):
            at -= 1
        return at

    def _is_slight(self, token: Token) -> bool:
        if not token.is_word or not token.readings:
            return False
        return (
            token.norm in self.scene.facts.AS
            or token.readings[0].pos in {"ADV", "PART"}
            or token.norm in self.scene.facts.SELF_REFERENCE
        )

    def goes_on(self) -> bool:
        """Tell whether the cue is joined to the one before and has no subject of its own: «…, и добавил, что …»."""
        at = self.before_cue()
        return at > 0 and self.norm_at(at) in self.scene.facts.COORDINATION and self.previous_cue() is not None

    def said_as(self) -> bool:
        """Tell whether «как» stands before the cue."""
        return any(self.norm_at(at) in self.scene.facts.AS for at in range(self.before_cue() + 1, self.cue.first))

    def that_after(self, at: int, reach: int = 30) -> tuple[int, int] | None:
        """Give the indices of the «что» clause's comma and of its first word, if one follows before anything else is said."""
        stop = min(self.size, at + reach)
        following = self.next_cue()
        if following is not None and following.kind is not CueKind.REFERENCE:
            stop = min(stop, following.first + 1)
        for here in range(at, stop):
            token = self.tokens[here]
            if token.norm in self.scene.facts.THAT and self._opens_clause(here):
                return self._link_start(here), here + 1
            if token.norm in self.scene.facts.ASKING and self.text_at(here - 1) == ",":
                return here - 1, here
            if token.text in {":", ";"} or (
                token.pos == "VERB"
                and token.readings[0].verb_form == "Fin"
                and token.norm not in self.scene.facts.THAT_LINK
            ):
                return None
        return None

    def _opens_clause(self, at: int) -> bool:
        link = self._link_start(at)
        return self.text_at(link) == "," or self.norm_at(at) in {"that"} or link < at

    def _link_start(self, at: int) -> int:
        """Go back over «о том,» to the comma or the word that opens the link."""
        here = at - 1
        while here > 0 and (
            (self.text_at(here) == "," and self.norm_at(here - 1) in self.scene.facts.THAT_LINK)
            or self.norm_at(here) in self.scene.facts.THAT_LINK
        ):
            here -= 1
        return here if self.text_at(here) == "," else here + 1

    def speaker_after(self, at: int, stop: int | None = None) -> Phrase | None:
        """Give the speaker after the cue."""
        return find_speaker_after(self.scene, self.sentence, at, self.size if stop is None else stop, self.cue.verb)

    def clause_start(self) -> int:
        """Give the index where the clause of the cue may begin: after a semicolon, a «что», or a cue's group."""
        start = 0
        for at in range(self.cue.first):
            if self.tokens[at].text == ";" or (
                self.tokens[at].norm in self.scene.facts.THAT and self.text_at(at - 1) == ","
            ):
                start = at + 1
        return start

    def speaker_before(self) -> Phrase | None:
        """Give the subject before the cue; none where the speaker of the cue before goes on."""
        if self.goes_on():
            return None
        return find_speaker_before(self.scene, self.sentence, self.clause_start(), self.cue.first, self.cue.verb)

    def phrase_at(self, at: int) -> Phrase | None:
        """Read the name phrase that starts at a token."""
        return read_phrase(self.scene, self.sentence, at, self.size)

    def end_of_group(self, at: int) -> int:
        """Give the index of the mark that ends the words around a parenthetical cue, or the sentence's size."""
        for here in range(at, self.size):
            if self.text_at(here) in {",", ":", ";"} or (self.is_dash(here) and here > at) or self._ends_sentence(here):
                return here
        return self.size

    def _ends_sentence(self, at: int) -> bool:
        if self.text_at(at) not in {".", "!", "?", "…"}:
            return False
        following = self.token(at + 1)
        return following is None or not following.is_word or following.start > self.tokens[at].end

    def carriers(self, first: int, last: int) -> list[Span]:
        """Find the media that the tail of a cue names as those it was said to: «в интервью X», «сказал он РИА Новости»."""
        found: list[Span] = []
        at = first
        while at < last:
            end = media_end(self.tokens, at)
            if end is not None and end <= self.size:
                found.append(self.span(at, end))
                at = end
                continue
            venue = self._venue_at(at, last)
            if venue is not None:
                found.append(self.span(venue.first, venue.last))
                at = venue.last
                continue
            at += 1
        return found

    def _venue_at(self, at: int, last: int) -> Phrase | None:
        """Read X in «в интервью X», «в эфире телеканала X»."""
        if not any(reading.lemma in self.scene.facts.VENUE for reading in self.tokens[at].readings):
            return None
        here = at + 1
        while here < last and self.tokens[here].readings and self.tokens[here].readings[0].pos == "ADP":
            here += 1
        if here >= last or (not self.tokens[here].is_word and self.text_at(here) not in '«"„“'):
            return None
        phrase = self.phrase_at(here)
        named = phrase and any(
            token.text[:1].isupper() or token.text in '«"„“' for token in self.tokens[phrase.first : phrase.last]
        )
        return phrase if named else None

    def that_before(self, cue: Cue) -> int | None:
        """Give the index of a «что» between this cue and a later one that opens the later one's own clause."""
        for at in range(cue.first - 1, max(self.cue.last, cue.first - 12), -1):
            if self.text_at(at) in {",", ";"} and self.norm_at(at + 1) in self.scene.facts.THAT:
                return at + 1
            if self.text_at(at) in {",", ";"}:
                return None
        return None

    def is_aside(self, cue: Cue) -> bool:
        """Tell whether a cue is set off by a comma or a dash after what was said: «…, сообщил X.»."""
        if cue.verb is None or cue.verb.verb_form not in {"Fin", "Part", ""}:
            return False
        own = Site(self.scene, self.number, self.sentence, cue, self.cues)
        edge = own.before_cue()
        while edge >= 0 and own.norm_at(edge) in self.scene.facts.PRONOUNS:
            edge -= 1
        if edge < 2 or own.text_at(edge) not in {",", "—", "–", "-", "!", "?", "…"}:
            return False
        if own.said_as():
            return True
        speaker = own.speaker_after(cue.last)
        if speaker is None:
            return own.before_cue() != edge and own.that_after(cue.last) is None
        end = own.text_at(speaker.last)
        return (
            own._agrees(speaker)
            and own.that_after(cue.last, 4) is None
            and (not end or not end[0].isalnum() or own._tail_is_slight(speaker.last))
            and end != ":"
        )

    def _agrees(self, speaker: Phrase) -> bool:
        if self.norm_at(speaker.first - 1) in self.scene.facts.INSIDE:
            return True
        return any(agrees(self.cue.verb, token) for token in self.tokens[speaker.first : speaker.head + 1])

    def _tail_is_slight(self, at: int) -> bool:
        """Tell whether only a place, a day or a listener stands between the speaker and the next mark."""
        end = self.end_of_group(at)
        return end - at <= 12 and not any(
            token.readings and token.readings[0].pos == "VERB" and token.readings[0].verb_form == "Fin"
            for token in self.tokens[at:end]
        )
