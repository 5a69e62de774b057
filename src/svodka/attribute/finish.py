"""From links to statements: mode, act, anonymity, hedges, labels in text order."""

from __future__ import annotations

import re
from collections.abc import Sequence

from svodka.attribute.forms import words_of
from svodka.attribute.links import Link
from svodka.attribute.scene import Scene
from svodka.records import UNNAMED, Maker, Mode, Span, Statement

#: Quoted words inside a content that make it mixed; fewer are a nickname or a term.
_LEAST_QUOTED = 3
#: A name in quotation marks after a noun has at most so many words.
_LONGEST_NAME = 6


def finish(scene: Scene, links: Sequence[Link], version: str) -> tuple[Statement, ...]:
    """Give the statements in text order of their content, labelled s1, s2, …."""
    ordered = sorted(links, key=lambda one: (one.draft.content[0].start, -one.draft.content[-1].end))
    labels = {id(one): f"s{number}" for number, one in enumerate(ordered, start=1)}
    return tuple(_statement(scene, one, labels, version) for one in ordered)


def _statement(scene: Scene, one: Link, labels: dict[int, str], version: str) -> Statement:
    draft = one.draft
    content = tuple(sorted(draft.content))
    return Statement.of(
        scene.seen.document.id,
        label=labels[id(one)],
        content=content,
        holder=one.holder,
        maker=Maker(name=draft.model or "rules", version=version, rule=draft.rule),
        cue=tuple(sorted(draft.cue)),
        source=draft.source,
        aliases=_aliases(one),
        via=one.via or (),
        act=draft.act,
        mode=find_mode(scene, content),
        basis=draft.basis,
        anonymous=_is_anonymous(scene, one),
        parent=labels[id(one.parent)] if one.parent is not None else None,
        hedges=find_hedges(scene, content),
    )


def _aliases(one: Link) -> tuple[str, ...]:
    return tuple(form for form in one.speaker.forms if form != one.holder) if one.speaker else ()


def _is_anonymous(scene: Scene, one: Link) -> bool:
    if one.holder == UNNAMED:
        return True
    return bool(one.speaker and one.speaker.is_anonymous)


def find_mode(scene: Scene, content: Sequence[Span]) -> Mode:
    """Tell whose words they are: all in quotation marks, some, or none."""
    quoted = [_is_quoted(scene, span) for span in content]
    if all(quoted):
        return Mode.DIRECT
    if any(quoted) or any(_holds_quotation(scene, span) for span in content):
        return Mode.MIXED
    return Mode.INDIRECT


def _is_quoted(scene: Scene, span: Span) -> bool:
    speech = scene.speech_at(span.start)
    if speech is not None and speech.span.end >= span.end:
        return True
    before = scene.text[max(0, span.start - 2) : span.start].strip()
    return before in {"—", "–"} and scene.text[max(0, span.start - 3) : span.start].count("\n") > 0


def _holds_quotation(scene: Scene, span: Span) -> bool:
    return any(
        span.start <= one.span.start
        and one.span.end <= span.end + 1
        and len(words_of(one.inner.of(scene.text))) >= _LEAST_QUOTED
        and not _is_name(scene, one.inner)
        for one in scene.speeches_within(span)
    )


def _is_name(scene: Scene, inner: Span) -> bool:
    """Tell a long name in quotation marks («Об обращении с военнопленными») from words that somebody said."""
    words = words_of(inner.of(scene.text))
    before = scene.text[max(0, inner.start - 4) : inner.start - 1].rstrip()
    return words[0][:1].isupper() and len(words) <= _LONGEST_NAME and before[-1:].isalpha()


def find_hedges(scene: Scene, content: Sequence[Span]) -> tuple[Span, ...]:
    """Find words that weaken the claim: якобы, нібито, allegedly."""
    return tuple(
        Span(span.start + word.start(), span.start + word.end())
        for span in content
        for word in re.finditer(r"[\w-]+", span.of(scene.text))
        if word.group().lower() in scene.facts.HEDGES
    )
