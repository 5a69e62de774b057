"""Cues that point back: «Об этом пишет X со ссылкой на Y» is about the sentence before."""

from __future__ import annotations

from svodka.attribute.draft import Draft
from svodka.attribute.rules.making import is_passing_on, make_draft, told_to
from svodka.attribute.site import Site
from svodka.attribute.stretches import trim
from svodka.records import Span


def see_back_pointing(site: Site) -> Draft | None:
    """«Об этом пишет "РИА Новости" со ссылкой на Минобороны РФ.»."""
    opening = _opening(site)
    if opening is None:
        return None
    that = site.that_after(site.cue.last)
    if that is not None and that[0] <= site.cue.last + 1:
        return None
    before = site.speaker_before() if site.cue.first > opening + 2 else None
    speaker = site.speaker_after(site.cue.last) or before
    cue = _cue(site, opening, before is not None)
    content = _content(site)
    after = max(site.cue.last, speaker.last if speaker else 0)
    group = site.end_of_group(after)
    return make_draft(
        "back-pointing",
        site,
        [content],
        speaker=speaker,
        cue=cue,
        carriers=told_to(site, speaker, group),
        passing_on=is_passing_on(site),
    )


def _opening(site: Site) -> int | None:
    """Give the index of «об» in «Об этом», within the clause of the cue."""
    for at in range(max(0, site.cue.first - 12), site.cue.first):
        points = (
            site.norm_at(at) in site.scene.facts.BACK_PREPOSITIONS
            and site.norm_at(at + 1) in site.scene.facts.BACK_PRONOUNS
        )
        if (
            points
            and (at == 0 or site.text_at(at - 1) in {",", "(", "—", "-", "–"} or at <= 2)
            and not _reads_on(site, at)
        ):
            return at
    return None


def _reads_on(site: Site, at: int) -> bool:
    """Tell «о том, что …» (which reads on) from «об этом» (which points back)."""
    return site.norm_at(at + 1) in {"том", "те"} and site.text_at(at + 2) == ","


def _cue(site: Site, opening: int, speaker_between: bool) -> list[Span]:
    if speaker_between or site.cue.first > opening + 4:
        return [site.span(opening, opening + 2), site.cue_span()]
    return [site.span(opening, site.cue.last)]


def _content(site: Site) -> Span | None:
    """Give the sentence before; never the headline: a cue with only the headline before it speaks of the sentence after."""
    scene, number = site.scene, site.number
    lead = site.tokens[0].start
    if _points_inside(site):
        return trim(scene.text, lead, site.tokens[_opening(site) or 0].start)
    previous = number - 1
    if previous >= 0 and scene.sentences[previous].span.end > scene.title_end:
        return trim(scene.text, scene.sentences[previous].span.start, scene.sentences[previous].span.end)
    if number + 1 < len(scene.sentences):
        return trim(scene.text, scene.sentences[number + 1].span.start, scene.sentences[number + 1].span.end)
    return None


def _points_inside(site: Site) -> bool:
    """Tell «…, об этом сообщает X», which points to its own sentence, from one that opens a sentence."""
    return (_opening(site) or 0) > 4
