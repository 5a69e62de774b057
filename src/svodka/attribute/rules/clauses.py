"""Content in a clause of its own: after «что», after a colon."""

from __future__ import annotations

from svodka.attribute.cues import CueKind
from svodka.attribute.draft import Draft
from svodka.attribute.phrases import Phrase
from svodka.attribute.rules.making import make_draft
from svodka.attribute.rules.parentheses import document_group, right_edge
from svodka.attribute.site import Site
from svodka.attribute.stretches import trim
from svodka.records import Span


def _speaker(site: Site, stop: int) -> Phrase | None:
    """Give the subject before the cue, else the one between the cue and its content."""
    if site.cue.verb is not None and site.cue.verb.verb_form == "Conv":
        return None
    if site.cue.kind is CueKind.IMPERSONAL:
        return document_group(site)[1]
    before = site.speaker_before()
    if before is not None:
        return before
    after = site.speaker_after(site.cue.last, stop)
    return after if after is not None and after.last <= stop else None


def see_that_clause(site: Site) -> Draft | None:
    """«Песков заявил, что решения нет»; «Заявил он и о том, что …»."""
    that = site.that_after(site.cue.last)
    if that is None:
        return None
    comma, first = that
    speaker = _speaker(site, comma)
    content = site.stretch(first, right_edge(site, first))
    return make_draft("that-clause", site, [content], speaker=speaker, carriers=_carriers(site, speaker, comma))


def _carriers(site: Site, speaker: Phrase | None, stop: int) -> list[Span]:
    """Find carriers between the cue and its content, outside the speaker's own name."""
    start = speaker.last if speaker and speaker.first >= site.cue.last else site.cue.last
    return site.carriers(start, stop)


def see_colon(site: Site) -> Draft | None:
    """«Песков заявил: «Решения нет»»; «Он добавил: решения нет»."""
    colon = _colon(site)
    if colon is None:
        return None
    speaker = _speaker(site, colon)
    return make_draft(
        "colon", site, [_after_colon(site, colon)], speaker=speaker, carriers=_carriers(site, speaker, colon)
    )


def _colon(site: Site) -> int | None:
    stop = site.next_cue()
    for at in range(site.cue.last, stop.first if stop else site.size):
        if site.text_at(at) == ":":
            return at
        if site.text_at(at) in {";", "»"}:
            return None
    return None


def _after_colon(site: Site, colon: int) -> Span | None:
    """Give the quotation after the colon whole, also where it runs on over sentences; else the rest of the sentence."""
    if colon + 1 >= site.size:
        return _next_paragraph(site)
    quotation = site.scene.quotation_from(site.tokens[colon + 1])
    if quotation is not None and site.scene.speech_at(quotation.span.start) is quotation:
        return trim(site.scene.text, quotation.inner.start, quotation.inner.end)
    return site.stretch(colon + 1, site.size)


def _next_paragraph(site: Site) -> Span | None:
    """Give the block quotation that a colon at a paragraph's end announces."""
    number = site.number + 1
    if number >= len(site.scene.sentences):
        return None
    following = site.scene.sentences[number]
    quotation = site.scene.speech_at(following.span.start)
    if quotation is not None:
        return trim(site.scene.text, quotation.inner.start, quotation.inner.end)
    return trim(site.scene.text, following.span.start, following.span.end)
