"""How a rule writes down what it saw."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from svodka.attribute.cues import CueKind
from svodka.attribute.draft import Draft
from svodka.attribute.phrases import Phrase
from svodka.attribute.site import Site
from svodka.records import Span


def make_draft(
    rule: str,
    site: Site,
    content: Iterable[Span | None],
    *,
    speaker: Phrase | None = None,
    source: Span | None = None,
    cue: Sequence[Span] = (),
    carriers: Sequence[Span] = (),
    passing_on: bool = False,
    unnamed: bool = False,
) -> Draft | None:
    """Make a draft, or None where no content is left."""
    spans = [span for span in content if span is not None]
    if not spans:
        return None
    if speaker is not None:
        source = site.span(speaker.first, speaker.last)
    nobody = unnamed or (site.cue.kind is CueKind.IMPERSONAL and source is None)
    return Draft(
        rule=rule,
        act=site.cue.act,
        sentence=site.number,
        content=spans,
        cue=list(cue) or [site.cue_span()],
        source=source,
        carriers=list(carriers),
        lemma=site.cue.lemma,
        passing_on=passing_on,
        unnamed=nobody,
        same_speaker=source is None and (site.goes_on() or bool(site.cue.verb and site.cue.verb.verb_form == "Conv")),
    )


def is_passing_on(site: Site) -> bool:
    """Tell whether the cue's verb is one by which media pass on what others said."""
    return site.cue.lemma in site.scene.facts.CARRYING


def told_to(site: Site, speaker: Phrase | None, group: int) -> list[Span]:
    """Find the media around the speaker that he told it to: «рассказал РИА Новости источник», «сказал он в эфире CNN»."""
    if speaker is None or speaker.first < site.cue.last:
        return site.carriers(site.cue.last, group)
    return [*site.carriers(site.cue.last, speaker.first), *site.carriers(speaker.last, group)]
