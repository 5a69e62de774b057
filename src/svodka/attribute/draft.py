"""A statement in the making: what the rules see before anybody asks who the speaker really is."""

from __future__ import annotations

from dataclasses import dataclass, field

from svodka.records import Act, Basis, Span


@dataclass(slots=True)
class Draft:
    """One act of saying as its own sentence shows it; the speaker is still words, not a name."""

    #: The rule that saw it.
    rule: str
    #: What the speaker does by saying it.
    act: Act
    #: Index of the sentence that holds the cue, or of the content's first sentence without one.
    sentence: int
    #: What is claimed.
    content: list[Span]
    #: The reporting words.
    cue: list[Span] = field(default_factory=list)
    #: The words that name the speaker.
    source: Span | None = None
    #: The words that name those who passed it on, from the outlet outward.
    carriers: list[Span] = field(default_factory=list)
    #: Lemma of the cue's verb or noun; empty without one.
    lemma: str = ""
    #: Own cue, or the speaker goes on.
    basis: Basis = Basis.EXPLICIT
    #: True where the cue says that nobody is named ("по предварительным данным").
    unnamed: bool = False
    #: True where the cue can be a mere passing on ("передаёт X").
    passing_on: bool = False
    #: The model that saw it, name and version; empty for a rule.
    model: str = ""
    #: True where the speaker is that of the clause before ("..., добавив, что").
    same_speaker: bool = False

    @property
    def start(self) -> int:
        """Give the offset at which a reader meets it: the first word of cue or content."""
        return min(span.start for span in (*self.content, *self.cue))
