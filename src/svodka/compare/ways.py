"""Through whom an article's lead came: a visible list of rules completes the chain, the first answer wins."""

from __future__ import annotations

from svodka.compare.keys import name_keys
from svodka.compare.links import RECIPIENT, Link, Seen, is_known, is_medium, keys_of, links_of
from svodka.compare.wording import ALSO, MEDIA, is_told
from svodka.records import OUTLET, UNNAMED, Act, Statement

#: So many letters after the lead's end a source behind the medium, or a medium before the source, is looked for.
_BEHIND = 160
#: The same medium may be named again so far on.
_FURTHER = 500
_SAYING = frozenset({Act.SAY, Act.DOCUMENT, Act.ANNOUNCE, Act.CONFIRM, Act.OPINION, Act.DEMAND})
#: Acts by which somebody does something; who tells of it may be another.
DEEDS = frozenset({Act.ANNOUNCE, Act.PROMISE, Act.DEMAND, Act.OPINION, Act.ASK})


def trace_way(chosen: Statement, seen: Seen) -> tuple[tuple[Statement, ...], list[Link]]:
    """Give the statements and names through which the lead came; of the rules the first answer wins."""
    links = links_of(chosen, seen)
    for rule in (_teller_of_deed, _source_behind, _medium_before, _same_speaker_carried, _reported_speech):
        other = rule(chosen, links, seen)
        if other is not None:
            return other
    return (chosen,), links


Traced = tuple[tuple[Statement, ...], list[Link]] | None


def _teller_of_deed(chosen: Statement, links: list[Link], seen: Seen) -> Traced:
    """«Пилоты объявили забастовку. Она начнётся в пятницу, сообщил профсоюз»: the union tells, the pilots act."""
    if chosen.act not in DEEDS or not links or links[-1].medium:
        return None
    for one in _near(chosen, seen):
        found = links_of(one, seen)
        starts_at_once = one.content[0].start - chosen.content[-1].end <= _AT_ONCE
        if starts_at_once and one.act in _TELLS and found and found[-1].name != links[-1].name and not found[-1].medium:
            return (chosen, one), found
    return None


#: The next sentence starts so near; acts of those who tell.
_AT_ONCE = 4
_TELLS = frozenset({Act.SAY, Act.DOCUMENT})


def _source_behind(chosen: Statement, links: list[Link], seen: Seen) -> Traced:
    """«…, сообщает Reuters. «…», говорится в заявлении канцелярии»: the office stands behind Reuters."""
    if not links or not links[-1].medium:
        return None
    for one in _near(chosen, seen):
        if _names_source(one, chosen, seen):
            return (chosen, one), [*links, *(link for link in links_of(one, seen) if not link.medium)]
    for one in _near(chosen, seen, _FURTHER):
        through = {key for carrier in one.via for key in name_keys(carrier.name)}
        if through & set(name_keys(links[-1].name)) and _names_source(one, chosen, seen):
            return (chosen, one), [*links, *(link for link in links_of(one, seen)[-1:] if not link.medium)]
    return None


def _medium_before(chosen: Statement, links: list[Link], seen: Seen) -> Traced:
    """«Ryanair отменила рейсы. Как сообщает BBC, …»: the company is heard through the BBC."""
    if not links or one_via(chosen) or links[-1].medium:
        return None
    for one in _near(chosen, seen):
        found = links_of(one, seen)
        if found and found[-1].medium and len(found) == 1 and chosen.act in DEEDS:
            return (chosen, one), [*found, *links]
    return None


def one_via(one: Statement) -> bool:
    """Tell whether somebody passed the statement on."""
    return bool(one.via)


def _same_speaker_carried(chosen: Statement, links: list[Link], seen: Seen) -> Traced:
    """«Маас назвал санкции неприемлемыми. «…», цитирует министра Reuters»: the quotation shows the carrier."""
    if not links or chosen.via or links[-1].medium:
        return None
    for one in _near(chosen, seen):
        found = links_of(one, seen)
        if len(found) > 1 and _alike(found[-1].name, links[-1].name) and all(link.medium for link in found[:-1]):
            return (chosen, one), [*found[:-1], *links]
    return None


def _reported_speech(chosen: Statement, links: list[Link], seen: Seen) -> Traced:
    """«Авиакомпания объявила, что отменяет рейсы, передает CNN»: what CNN passes on is the company's word."""
    if not links or not links[-1].medium:
        return None
    start = chosen.content[0].start
    for one in seen.reading.statements:
        opens = min(one.content[0].start, one.source.start if one.source else one.content[0].start) - start <= _OPENS
        if one.parent == chosen.label and opens and _is_somebody(one, seen):
            return (chosen, one), [*links, *links_of(one, seen)[-1:]]
    return None


#: A reported speech opens what is passed on.
_OPENS = 5


def _near(chosen: Statement, seen: Seen, letters: int = _BEHIND) -> list[Statement]:
    """Give the statements that follow within so many letters."""
    end = max(span.end for span in (*chosen.content, *chosen.cue))
    after = [one for one in seen.reading.statements if one.content[0].start > chosen.content[0].start and not one.parent]
    return [one for one in after if one.content[0].start - end <= letters]


def _names_source(one: Statement, chosen: Statement, seen: Seen) -> bool:
    """Tell whether a statement goes on with the lead, told by somebody who is not named beside its source."""
    if one.act not in _SAYING or not _is_somebody(one, seen):
        return False
    goes_on = keys_of(seen.text(*one.content)) & keys_of(seen.text(*chosen.content))
    if not goes_on and not _is_told_to_medium(one, seen):
        return False
    around = seen.reading.document.text[one.cue[0].start : one.cue[-1].end + 12] if one.cue else ""
    return not is_told(ALSO, around)


def _is_told_to_medium(one: Statement, seen: Seen) -> bool:
    """«В правительстве изданию пояснили»: what the medium heard."""
    spans = [*one.cue, *([one.source] if one.source else [])]
    start, end = min((span.start for span in spans), default=0), max((span.end for span in spans), default=0)
    return is_told(MEDIA, seen.reading.document.text[start : end + RECIPIENT])


def _is_somebody(one: Statement, seen: Seen) -> bool:
    """Tell a person, a body, an office or a source from a medium and from what only looks like a speaker."""
    if one.holder == UNNAMED or one.holder.startswith(OUTLET) or is_medium(one.holder, one.source, seen):
        return False
    return is_known(one.holder, seen)


def _alike(one: str, other: str) -> bool:
    """Tell whether two names share a word, by its sound."""
    return bool(set(name_keys(one)) & set(name_keys(other)))
