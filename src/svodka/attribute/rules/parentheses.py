"""Cues set off by commas: «как сообщает X», «…, сообщил X», «…, говорится в сообщении»."""

from __future__ import annotations

from svodka.attribute.draft import Draft
from svodka.attribute.phrases import Phrase
from svodka.attribute.rules.making import is_passing_on, make_draft, told_to
from svodka.attribute.site import Site
from svodka.records import Span


def _around(site: Site, first: int, last: int) -> list[Span | None]:
    """Give the sentence without the group: what stands before it and what after it."""
    start = _left_edge(site, first)
    before = site.stretch(start, first)
    stop = right_edge(site, last)
    after = site.stretch(last, stop)
    if before is not None and after is not None and len(after) < 12 and last >= site.size - 2:
        after = None
    return [before, after]


def _left_edge(site: Site, first: int) -> int:
    """Give where the content before a group begins: after the «что» of a cue before it, else at the sentence's start."""
    start = 0
    for at in range(first):
        if site.text_at(at) == ";":
            start = at + 1
    return start


def right_edge(site: Site, start: int) -> int:
    """Give where content must stop: before a second cue that is joined on («…, и добавил, что», «…, отметив»)."""
    for cue in site.cues:
        if cue.first <= start or cue.verb is None:
            continue
        at = cue.first - 1
        while at > start and (
            site.tokens[at].norm in site.scene.facts.BETWEEN
            or (site.tokens[at].readings and site.tokens[at].readings[0].pos in {"ADV", "PART"})
        ):
            at -= 1
        if site.text_at(at) == "," and cue.verb.verb_form == "Conv":
            return at
        if site.norm_at(at) in site.scene.facts.COORDINATION and site.that_before(cue) is None:
            return at
        if site.is_aside(cue):
            return at
    return site.size


def see_as_said(site: Site) -> Draft | None:
    """«Как сообщает X, …», «…, как заявил X, …»."""
    if not site.said_as():
        return None
    first = site.before_cue() + 1
    speaker = site.speaker_after(site.cue.last)
    after = max(site.cue.last, speaker.last if speaker else 0)
    group = _group_end(site, after)
    edge = first - 1 if site.text_at(first - 1) in {",", "—", "–", "-", "("} else first
    cue = [site.span(_as_index(site, first), site.cue.last)]
    return make_draft(
        "as said",
        site,
        _around(site, max(edge, 0), group),
        speaker=speaker,
        cue=cue,
        carriers=told_to(site, speaker, group),
        passing_on=is_passing_on(site),
    )


def _as_index(site: Site, first: int) -> int:
    return next((at for at in range(first, site.cue.first) if site.norm_at(at) in site.scene.facts.AS), site.cue.first)


def _group_end(site: Site, at: int) -> int:
    """Give the index of the comma that ends «как сообщает X …», going over one inside «в пятницу, 5 мая,»."""
    return site.end_of_group(at)


def see_said_after(site: Site) -> Draft | None:
    """«…, сообщил X.», «…, сообщил X, …»: the cue follows what was said."""
    if site.cue.verb is None or site.cue.verb.verb_form not in {"Fin", "Part", ""} or not site.is_aside(site.cue):
        return None
    edge = site.before_cue()
    while site.norm_at(edge) in site.scene.facts.PRONOUNS:
        edge -= 1
    speaker: Phrase | None = site.speaker_after(site.cue.last)
    if speaker is None and site.norm_at(site.cue.first - 1) in site.scene.facts.PRONOUNS:
        speaker = site.phrase_at(site.cue.first - 1)
    after = max(site.cue.last, speaker.last if speaker and speaker.last > site.cue.last else 0)
    group = site.end_of_group(after)
    return make_draft(
        "said after",
        site,
        _around(site, edge, group),
        speaker=speaker,
        carriers=told_to(site, speaker, group),
        passing_on=is_passing_on(site),
    )


def see_impersonal_aside(site: Site) -> Draft | None:
    """«…, говорится в сообщении ведомства», «Как сообщается, …», «…, сообщается на сайте X»."""
    edge = site.before_cue()
    if not site.said_as() and not (edge >= 0 and site.text_at(edge) in {",", "—", "–", "-"} and edge > 1):
        return None
    if site.that_after(site.cue.last) is not None and not site.said_as():
        return None
    cue, speaker = document_group(site)
    after = max(cue.last if cue else site.cue.last, speaker.last if speaker else 0)
    group = site.end_of_group(after)
    first = site.cue.first if not site.said_as() else _as_index(site, edge + 1)
    span = site.span(first, cue.last if cue else site.cue.last)
    return make_draft("impersonal aside", site, _around(site, max(edge, 0), group), speaker=speaker, cue=[span])


def document_group(site: Site) -> tuple[Phrase | None, Phrase | None]:
    """Read «в сообщении ведомства» after an impersonal verb: the document's words, and who issued it."""
    at = site.cue.last
    token, following = site.token(at), site.token(at + 1)
    if token is None or following is None or not token.readings or token.readings[0].pos != "ADP":
        return None, None
    for here in range(at + 1, min(at + 5, site.size)):
        if any(reading.lemma in site.scene.facts.DOCUMENTS for reading in site.tokens[here].readings):
            document = Phrase(at, here + 1, here)
            issuer = (
                site.phrase_at(here + 1)
                if (here + 1 < site.size and site.tokens[here + 1].is_word) or site.text_at(here + 1) in {"«", '"'}
                else None
            )
            return document, issuer
        if not site.tokens[here].is_word:
            break
    phrase = site.phrase_at(at + 1)
    return None, phrase
