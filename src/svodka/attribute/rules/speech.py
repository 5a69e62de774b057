"""Direct speech: a quotation before its cue, one cut by its cue, and lines that begin with a dash."""

from __future__ import annotations

from svodka.attribute.draft import Draft
from svodka.attribute.phrases import Phrase
from svodka.attribute.rules.making import make_draft, told_to
from svodka.attribute.site import Site
from svodka.attribute.stretches import trim
from svodka.records import Quotation, Span

#: Marks between the words of a quotation and its cue.
_BETWEEN = frozenset(',.!?…»”"“—–-−*')


def _speaker(site: Site) -> Phrase | None:
    """Give the speaker after the cue, else the one right before it («он сказал»)."""
    after = site.speaker_after(site.cue.last)
    if after is not None:
        return after
    at = site.cue.first - 1
    return site.phrase_at(at) if at >= 0 and site.norm_at(at) in site.scene.facts.PRONOUNS else None


def _mark_before(site: Site) -> int:
    """Give the index of the mark before the cue, going over «он», adverbs and «как»."""
    at = site.before_cue()
    while at >= 0 and site.norm_at(at) in site.scene.facts.PRONOUNS:
        at -= 1
    return at


def see_interrupted_quotation(site: Site) -> Draft | None:
    """«Мы не хотим, — сказал он, — усиливать зависимость»: one quotation, cut by its cue."""
    quotation = site.scene.speech_at(site.tokens[site.cue.first].start)
    at = _mark_before(site)
    if quotation is None or not site.is_dash(at) or site.text_at(at - 1) not in {",", "!", "?", "…", "."}:
        return None
    speaker = _speaker(site)
    after = max(site.cue.last, speaker.last if speaker else 0)
    group = site.end_of_group(after)
    first = trim(site.scene.text, quotation.inner.start, site.tokens[at].start)
    resume = site.tokens[group].end if group < site.size else site.sentence.span.end
    second = trim(site.scene.text, resume, quotation.inner.end) if resume < quotation.inner.end else None
    return make_draft(
        "interrupted quotation", site, [first, second], speaker=speaker, carriers=told_to(site, speaker, group)
    )


def see_quotation_before(site: Site) -> Draft | None:
    """«Решения нет», — заявил Песков. «И не будет»: a quotation, its cue, and the quotation that goes on after it."""
    at = _mark_before(site)
    while at >= 0 and site.text_at(at) in _BETWEEN:
        quotation = site.scene.speech_at(site.tokens[at].start)
        if (
            quotation is not None
            and quotation.span.end >= site.tokens[at].end
            and quotation.span.end <= site.tokens[site.cue.first].start
        ):
            return _quotation_draft(site, quotation)
        at -= 1
    return None


def _quotation_draft(site: Site, quotation: Quotation) -> Draft | None:
    speaker = _speaker(site)
    after = max(site.cue.last, speaker.last if speaker and speaker.last > site.cue.last else 0)
    group = site.end_of_group(after)
    content: list[Span | None] = [trim(site.scene.text, _start_of_saying(site, quotation), quotation.inner.end)]
    following = _quotation_after(site, group)
    if following is not None:
        content.append(trim(site.scene.text, following.inner.start, following.inner.end))
    return make_draft(
        "quotation before the cue", site, content, speaker=speaker, carriers=told_to(site, speaker, group)
    )


def _start_of_saying(site: Site, quotation: Quotation) -> int:
    """Give where the content starts: «Трамп "не намерен уходить", — сказал он» starts before the quotation."""
    lead = site.scene.text[site.sentence.span.start : quotation.span.start].strip(" \xa0—–-")
    if not lead or quotation.span.start < site.sentence.span.start or ":" in lead:
        return quotation.inner.start
    previous = site.previous_cue()
    if previous is not None and site.tokens[previous.first].start < quotation.span.start:
        return quotation.inner.start
    return site.sentence.span.start


def _quotation_after(site: Site, group: int) -> Quotation | None:
    """Give the quotation that goes on right after the cue's group, in this sentence or at the start of the next one."""
    if group < site.size - 1:
        for at in range(group, min(group + 4, site.size)):
            quotation = site.scene.quotation_from(site.tokens[at])
            if quotation is not None and site.scene.speech_at(quotation.span.start) is quotation:
                return quotation
    number = site.number + 1
    if number < len(site.scene.sentences):
        following = site.scene.sentences[number]
        if following.paragraph == site.sentence.paragraph and following.tokens:
            quotation = site.scene.speech_at(following.span.start)
            whole = quotation is not None and quotation.span.start == following.span.start
            if whole and quotation is not None and quotation.span.end >= following.span.end - 1:
                return quotation
    return None


def see_dash_speech(site: Site) -> Draft | None:
    """— Решения нет, — заявил Песков: speech that a dash opens, without quotation marks."""
    at = _mark_before(site)
    first = site.tokens[0]
    if not site.is_dash(at) or site.text_at(at - 1) not in {",", "!", "?", "…"} or at < 3:
        return None
    if site.scene.speech_at(site.tokens[at - 1].start) is not None:
        return None
    speaker = _speaker(site)
    after = max(site.cue.last, speaker.last if speaker and speaker.last > site.cue.last else 0)
    group = site.end_of_group(after)
    start = 1 if site.is_dash(0) else 0
    second = (
        site.stretch(group + 1, site.size)
        if (group < site.size and site.is_dash(group + 1)) or site.is_dash(group)
        else None
    )
    rule = "dash speech" if first.text in "—–-" else "said after a dash"
    return make_draft(
        rule,
        site,
        [site.stretch(start, at), second],
        speaker=speaker,
        carriers=told_to(site, speaker, group),
        passing_on=site.cue.lemma in site.scene.facts.CARRYING,
    )
