"""Prepositional cues: «По словам X, …», «…, по данным X, …», «… по мнению X»."""

from __future__ import annotations

from svodka.attribute.draft import Draft
from svodka.attribute.phrases import Phrase
from svodka.attribute.rules.making import make_draft
from svodka.attribute.rules.parentheses import right_edge
from svodka.attribute.site import Site
from svodka.records import Span

#: «При этом, по словам X, …»: words before the cue at the start of a sentence that are no content.
_LEAD_WORDS = 3


def _speaker(site: Site) -> tuple[Phrase | None, Span | None]:
    """Give the speaker after the cue, or the pronoun inside it («по его словам»)."""
    for at in range(site.cue.first, site.cue.last):
        if site.norm_at(at) in site.scene.facts.POSSESSIVES:
            return None, site.span(at, at + 1)
    phrase = site.phrase_at(site.cue.last) if site.cue.last < site.size else None
    if phrase is not None and _is_unnamed(site) and not _only_genitive(site, phrase):
        return None, None
    return phrase, None


def _only_genitive(site: Site, phrase: Phrase) -> bool:
    """Tell «по предварительным данным полиции» from «по предварительным данным полиция …»."""
    cases = {reading.case for reading in site.tokens[phrase.head].readings}
    return ("Gen" in cases and "Nom" not in cases) or not cases - {"", "Gen"}


def _is_unnamed(site: Site) -> bool:
    middle = site.tokens[site.cue.first + 1]
    return site.cue.last - site.cue.first > 2 and any(
        reading.lemma in site.scene.facts.UNNAMED_WORDS for reading in middle.readings
    )


def _draft(
    rule: str, site: Site, content: list[Span | None], speaker: Phrase | None, source: Span | None
) -> Draft | None:
    nobody = speaker is None and source is None
    if nobody and not _is_unnamed(site):
        return None
    return make_draft(rule, site, content, speaker=speaker, source=source, unnamed=nobody)


def _group(site: Site, speaker: Phrase | None) -> int:
    """Give the index after the cue's group: the comma after the speaker and what hangs on him."""
    after = max(site.cue.last, speaker.last if speaker else 0)
    end = site.end_of_group(after)
    if end - after > 8 or end >= site.size:
        return after
    return end


def see_at_start(site: Site) -> Draft | None:
    """«По словам Пескова, решения нет.»."""
    lead = [token for token in site.tokens[: site.cue.first] if token.is_word]
    if len(lead) > _LEAD_WORDS or any(token.readings and token.readings[0].pos == "VERB" for token in lead):
        return None
    speaker, source = _speaker(site)
    group = _group(site, speaker)
    return _draft("phrase at the start", site, [site.stretch(group, right_edge(site, group))], speaker, source)


def see_inside(site: Site) -> Draft | None:
    """«Решения, по словам Пескова, нет.»."""
    if site.text_at(site.cue.first - 1) not in {",", "—", "–", "("}:
        return None
    speaker, source = _speaker(site)
    group = _group(site, speaker)
    start = site.clause_start()
    before, after = site.stretch(start, site.cue.first), site.stretch(group, right_edge(site, group))
    return _draft("phrase inside", site, [before, after], speaker, source)


def see_at_end(site: Site) -> Draft | None:
    """«Погибли трое, по данным полиции.»; «… по данным полиции погибли трое»."""
    speaker, source = _speaker(site)
    group = _group(site, speaker)
    before = site.stretch(site.clause_start(), site.cue.first)
    after = site.stretch(group, right_edge(site, group))
    return _draft("phrase at the end", site, [before, after], speaker, source)
