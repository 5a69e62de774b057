"""Content as an object, an infinitive or what is spoken about: «опроверг обвинения», «пообещал помочь», «рассказал о планах»."""

from __future__ import annotations

from svodka.attribute.cues import CueKind
from svodka.attribute.draft import Draft
from svodka.attribute.rules.making import make_draft
from svodka.attribute.rules.parentheses import right_edge
from svodka.attribute.site import Site
from svodka.records import Act, Span

#: An object of fewer letters says nothing («это», «их»).
_SHORTEST = 8


def see_object(site: Site) -> Draft | None:
    """«опроверг обвинения», «отказался комментировать», «обвинил США в имитации борьбы»."""
    if site.cue.kind is not CueKind.EXPRESSION and site.cue.lemma not in site.scene.lexicon.object:
        return None
    stop = right_edge(site, site.cue.last)
    speaker = site.speaker_before()
    first = _accused_of(site, stop) if site.cue.act is Act.ACCUSE else site.cue.last
    content = site.stretch(first, stop)
    if content is None or len(content) < _SHORTEST or (speaker is None and not _has_conv(site) and not site.goes_on()):
        return None
    return make_draft("object", site, [content], speaker=speaker)


def see_accusation(site: Site) -> Draft | None:
    """«обвинил США в имитации борьбы с терроризмом: американцы …»: what somebody is accused of, to the sentence's end."""
    if site.cue.act is not Act.ACCUSE or site.cue.lemma not in site.scene.lexicon.object:
        return None
    stop = right_edge(site, site.cue.last)
    first = _accused_of(site, stop)
    speaker = site.speaker_before()
    if first == site.cue.last or speaker is None:
        return None
    return make_draft("accusation", site, [site.stretch(first, stop)], speaker=speaker)


def _has_conv(site: Site) -> bool:
    return bool(site.cue.verb and site.cue.verb.verb_form == "Conv")


def _accused_of(site: Site, stop: int) -> int:
    """Give the index after «в» in «обвинил США в имитации борьбы»."""
    for at in range(site.cue.last, stop):
        if site.norm_at(at) in site.scene.facts.ACCUSED_OF:
            return at + 1
    return site.cue.last


def see_about(site: Site) -> Draft | None:
    """«рассказал о планах», «заявив про намір»."""
    if site.cue.act not in {Act.SAY, Act.ANNOUNCE, Act.PROMISE, Act.DEMAND}:
        return None
    stop = right_edge(site, site.cue.last)
    for at in range(site.cue.last, min(stop, site.cue.last + 9)):
        if site.norm_at(at) in site.scene.facts.ABOUT and at + 1 < stop:
            speaker = site.speaker_before() or site.speaker_after(site.cue.last, at)
            content = site.stretch(at + 1, stop)
            if content is None or speaker is None or len(content) < _SHORTEST:
                return None
            return make_draft("spoken about", site, [content], speaker=speaker, carriers=_between(site, at))
        if site.text_at(at) in {",", ";"}:
            return None
    return None


def _between(site: Site, stop: int) -> list[Span]:
    return site.carriers(site.cue.last, stop)


def see_quotation_after(site: Site) -> Draft | None:
    """«назвал это «спектаклем для избирателей»»: the speaker's own words are the content."""
    stop = right_edge(site, site.cue.last)
    for at in range(site.cue.last, stop):
        quotation = site.scene.quotation_from(site.tokens[at])
        if quotation is not None and site.scene.speech_at(quotation.span.start) is quotation:
            speaker = site.speaker_before()
            if speaker is None:
                return None
            return make_draft("quotation after", site, [site.stretch(at, stop)], speaker=speaker)
    return None
