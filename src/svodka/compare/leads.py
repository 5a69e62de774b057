"""What an article leads with, and on whose word: one claim, and its chain from the outlet outwards.

The lead is what headline and first lines tell. Of the article's statements the one that holds most of the headline's
words and stands nearest to the start carries it; its speaker may be a medium behind which a later sentence shows the
source («…, сообщает Reuters. «…», говорится в заявлении канцелярии»). Without such a statement the outlet tells it itself.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace

from svodka.compare.keys import WORD, content_words, is_outlet_name, name_keys, stem
from svodka.compare.wording import ALSO, COMPANIES, MEDIA, OFFICE_WORDS, SOURCES, SPOKES, is_told
from svodka.records import OUTLET, UNNAMED, Act, Evidence, NameKind, Reading, Span, Statement

#: What a statement may weigh: share of the headline's words, nearness to the start, and what speaks against it.
_NEAR, _FAR = 0.5, 1200
_NESTED, _NOBODY, _HEADLINE, _OWN, _DEED, _CROWD = 1.0, 0.35, 0.6, 0.6, 0.15, 0.3
#: A source that carriers lead to is more likely the lead's.
_CARRIED = 0.15
#: A first line with more letters is no headline.
_HEADLINE_LETTERS = 220
#: A statement below this does not carry the lead.
_LEAST = 0.3
#: So many letters after the lead's end a source behind the medium, or a medium before the source, is looked for.
_BEHIND = 160
#: The same medium may be named again so far on.
_FURTHER = 500
_SAYING = frozenset({Act.SAY, Act.DOCUMENT, Act.ANNOUNCE, Act.CONFIRM, Act.OPINION, Act.DEMAND})
#: Acts by which somebody does something; who tells of it may be another.
_DEEDS = frozenset({Act.ANNOUNCE, Act.PROMISE, Act.DEMAND, Act.OPINION, Act.ASK})


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """One name of a chain."""

    name: str
    #: A medium that passes on; not the one who knows.
    medium: bool
    #: A source without a name.
    nameless: bool
    #: Where it is named.
    span: Span | None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Lead:
    """An article's lead claim and its way."""

    at: int
    reading: Reading
    #: The statements that carry it, the leading one first; none where the outlet tells it itself.
    statements: tuple[Statement, ...]
    #: From the outlet outwards; empty where no source is named.
    links: tuple[Link, ...]

    @property
    def document_id(self) -> str:
        """Give the id of its article."""
        return self.reading.document.id

    @property
    def outlet(self) -> str:
        """Give the name of its article's outlet, or of the article if the outlet is unknown."""
        return self.reading.document.outlet or self.reading.document.name


def find_leads(pile: Sequence[Reading]) -> list[Lead]:
    """Find what each article of a pile leads with; a name that is a medium's in one article is one in all."""
    media = frozenset(key for reading in pile for key in _media_keys(reading))
    return [find_lead(at, reading, media) for at, reading in enumerate(pile)]


def find_lead(at: int, reading: Reading, media: Set[Keys] = frozenset()) -> Lead:
    """Find what an article leads with, and on whose word."""
    seen = _Seen(reading=reading, media=frozenset(media) | frozenset(_media_keys(reading)))
    weighed = {one.label: _weight(one, seen) for one in reading.statements}
    ranked = sorted(reading.statements, key=lambda one: (-weighed[one.label], one.content[0].start))
    if not ranked or weighed[ranked[0].label] < _LEAST:
        return Lead(at=at, reading=reading, statements=(), links=())
    statements, links = _trace(ranked[0], seen)
    return Lead(at=at, reading=reading, statements=statements, links=tuple(_named_once(links)))


def find_speaker(lead: Lead, known: Set[str]) -> Lead | None:
    """Find the statement of an article, the likeliest of its lead, whose speaker has one of these words in his name."""
    seen = _Seen(reading=lead.reading, media=frozenset(_media_keys(lead.reading)))
    ranked = sorted(lead.reading.statements, key=lambda one: (-_weight(one, seen), one.content[0].start))
    for one in ranked:
        links = _links(one, seen)
        if not one.parent and links and not links[-1].medium and known & set(name_keys(links[-1].name)):
            return replace(lead, statements=(one,), links=tuple(_named_once(links)))
    return None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class _Seen:
    """An article and the names that are media's."""

    reading: Reading
    media: frozenset[Keys]

    def text(self, *spans: Span) -> str:
        """Give the words of some spans."""
        return " ".join(span.of(self.reading.document.text) for span in spans)


# --- which statement carries the lead ---------------------------------------------------------------------------------


def _weight(one: Statement, seen: _Seen) -> float:
    end = headline_end(seen.reading)
    start = one.content[0].start - end
    told = _keys(f"{seen.text(*one.content, *one.cue)} {one.holder}")
    wanted = _keys(headline(seen.reading)) or told
    share = len(wanted & told) / len(wanted) if wanted else 0.0
    against = ((_NESTED, one.parent is not None), (_NOBODY, one.holder == UNNAMED), (_HEADLINE, one.content[-1].end <= end),
               (_OWN, one.holder.startswith(OUTLET)), (_DEED, one.act in _DEEDS and not one.via),
               (_CROWD, one.anonymous and not one.via and one.holder != UNNAMED), (-_CARRIED, bool(one.via)))
    return share + _NEAR * max(0.0, 1 - max(0, start) / _FAR) - sum(amount for amount, holds in against if holds)


def headline_end(reading: Reading) -> int:
    """Give where the headline ends in the text, or its first line if that is short; 0 where there is none."""
    text, title = reading.document.text, reading.document.title.strip()
    if title and text.startswith(title):
        return len(title)
    end = text.find("\n")
    return end if 0 < end <= _HEADLINE_LETTERS else 0


def headline(reading: Reading) -> str:
    """Give the headline, also one that stands outside the text."""
    return reading.document.text[: headline_end(reading)] or reading.document.title


def _keys(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in content_words(text))


# --- its way ----------------------------------------------------------------------------------------------------------


def _trace(chosen: Statement, seen: _Seen) -> tuple[tuple[Statement, ...], list[Link]]:
    """Give the statements and names through which the lead came; of the rules the first answer wins."""
    links = _links(chosen, seen)
    for rule in (_teller_of_deed, _source_behind, _medium_before, _same_speaker_carried, _reported_speech):
        other = rule(chosen, links, seen)
        if other is not None:
            return other
    return (chosen,), links


Traced = tuple[tuple[Statement, ...], list[Link]] | None


def _teller_of_deed(chosen: Statement, links: list[Link], seen: _Seen) -> Traced:
    """«Пилоты объявили забастовку. Она начнётся в пятницу, сообщил профсоюз»: the union tells, the pilots act."""
    if chosen.act not in _DEEDS or not links or links[-1].medium:
        return None
    for one in _near(chosen, seen):
        found = _links(one, seen)
        starts_at_once = one.content[0].start - chosen.content[-1].end <= _AT_ONCE
        if starts_at_once and one.act in _TELLS and found and found[-1].name != links[-1].name and not found[-1].medium:
            return (chosen, one), found
    return None


#: The next sentence starts so near; acts of those who tell.
_AT_ONCE = 4
_TELLS = frozenset({Act.SAY, Act.DOCUMENT})


def _source_behind(chosen: Statement, links: list[Link], seen: _Seen) -> Traced:
    """«…, сообщает Reuters. «…», говорится в заявлении канцелярии»: the office stands behind Reuters."""
    if not links or not links[-1].medium:
        return None
    for one in _near(chosen, seen):
        if _names_source(one, chosen, seen):
            return (chosen, one), [*links, *(link for link in _links(one, seen) if not link.medium)]
    for one in _near(chosen, seen, _FURTHER):
        through = {key for carrier in one.via for key in name_keys(carrier.name)}
        if through & set(name_keys(links[-1].name)) and _names_source(one, chosen, seen):
            return (chosen, one), [*links, *(link for link in _links(one, seen)[-1:] if not link.medium)]
    return None


def _medium_before(chosen: Statement, links: list[Link], seen: _Seen) -> Traced:
    """«Ryanair отменила рейсы. Как сообщает BBC, …»: the company is heard through the BBC."""
    if not links or one_via(chosen) or links[-1].medium:
        return None
    for one in _near(chosen, seen):
        found = _links(one, seen)
        if found and found[-1].medium and len(found) == 1 and chosen.act in _DEEDS:
            return (chosen, one), [*found, *links]
    return None


def one_via(one: Statement) -> bool:
    """Tell whether somebody passed the statement on."""
    return bool(one.via)


def _same_speaker_carried(chosen: Statement, links: list[Link], seen: _Seen) -> Traced:
    """«Маас назвал санкции неприемлемыми. «…», цитирует министра Reuters»: the quotation shows the carrier."""
    if not links or chosen.via or links[-1].medium:
        return None
    for one in _near(chosen, seen):
        found = _links(one, seen)
        if len(found) > 1 and _alike(found[-1].name, links[-1].name) and all(link.medium for link in found[:-1]):
            return (chosen, one), [*found[:-1], *links]
    return None


def _reported_speech(chosen: Statement, links: list[Link], seen: _Seen) -> Traced:
    """«Авиакомпания объявила, что отменяет рейсы, передает CNN»: what CNN passes on is the company's word."""
    if not links or not links[-1].medium:
        return None
    start = chosen.content[0].start
    for one in seen.reading.statements:
        opens = min(one.content[0].start, one.source.start if one.source else one.content[0].start) - start <= _OPENS
        if one.parent == chosen.label and opens and _is_somebody(one, seen):
            return (chosen, one), [*links, *_links(one, seen)[-1:]]
    return None


def _as_company(words: list[str], seen: _Seen) -> str:
    """«Представители компании» are those of the company that the article names most."""
    body = main_body(seen.reading)
    return " ".join([*(word for word in words if is_told(SPOKES, word)), body]) if body else " ".join(words)


def main_body(reading: Reading) -> str:
    """Give the body that an article names most, if it does so often; empty otherwise."""
    counts = Counter(one.lemma for one in reading.names if one.kind is NameKind.ORGANISATION)
    most = min(counts, key=lambda name: (-counts[name], name), default="")
    return most if most and counts[most] >= _OFTEN else ""


#: A body named so often is what an article is about.
_OFTEN = 3


def _with_what_follows(word: str, span: Span, seen: _Seen) -> str:
    """«Сообщила пресс-служба аэропорта Скавста», of which only «пресс-служба» was taken."""
    text = seen.reading.document.text
    for one in seen.reading.names:
        between = text[span.end : one.span.start] if 0 < one.span.start - span.end <= _FOLLOWS else "."
        if between.startswith(" ") and between.replace(" ", "a").isalpha() and all(len(part) > 3 for part in between.split()):
            return f"{word}{between}{one.span.of(text)}"
    return word


#: A name follows the word for its body within so many letters.
_FOLLOWS = 25
#: «Хайко Мас (Heiko Maas)»: the other alphabet's spelling is no part of the name.
_IN_BRACKETS = re.compile(r"\s*\([^)]*\)")
#: A reported speech opens what is passed on.
_OPENS = 5


def _near(chosen: Statement, seen: _Seen, letters: int = _BEHIND) -> list[Statement]:
    """Give the statements that follow within so many letters."""
    end = max(span.end for span in (*chosen.content, *chosen.cue))
    after = [one for one in seen.reading.statements if one.content[0].start > chosen.content[0].start and not one.parent]
    return [one for one in after if one.content[0].start - end <= letters]


def _names_source(one: Statement, chosen: Statement, seen: _Seen) -> bool:
    """Tell whether a statement goes on with the lead, told by somebody who is not named beside its source."""
    if one.act not in _SAYING or not _is_somebody(one, seen):
        return False
    goes_on = _keys(seen.text(*one.content)) & _keys(seen.text(*chosen.content))
    if not goes_on and not _is_told_to_medium(one, seen):
        return False
    around = seen.reading.document.text[one.cue[0].start : one.cue[-1].end + 12] if one.cue else ""
    return not is_told(ALSO, around)


def _is_told_to_medium(one: Statement, seen: _Seen) -> bool:
    """«В правительстве изданию пояснили»: what the medium heard."""
    spans = [*one.cue, *([one.source] if one.source else [])]
    start, end = min((span.start for span in spans), default=0), max((span.end for span in spans), default=0)
    return is_told(MEDIA, seen.reading.document.text[start : end + _RECIPIENT])


#: The recipient stands so near the cue.
_RECIPIENT = 14


def _is_somebody(one: Statement, seen: _Seen) -> bool:
    """Tell a person, a body, an office or a source from a medium and from what only looks like a speaker."""
    if one.holder == UNNAMED or one.holder.startswith(OUTLET) or is_medium(one.holder, one.source, seen):
        return False
    return _is_known(one.holder, seen)


def _is_known(name: str, seen: _Seen) -> bool:
    """Tell a name, an office or a source from a stray word that was taken for the speaker."""
    named = any(one.kind in _SPEAKING and set(name_keys(one.lemma)) & set(name_keys(name)) for one in seen.reading.names)
    return named or is_told((*OFFICE_WORDS, *SOURCES, *SPOKES), name)


_SPEAKING = frozenset({NameKind.PERSON, NameKind.ORGANISATION})


def _alike(one: str, other: str) -> bool:
    """Tell whether two names share a word, by its sound."""
    return bool(set(name_keys(one)) & set(name_keys(other)))


# --- names ------------------------------------------------------------------------------------------------------------


def _links(one: Statement, seen: _Seen) -> list[Link]:
    """Give the names of a statement's chain but those of the outlet itself."""
    named = [(carrier.name, carrier.span, False) for carrier in one.via]
    if one.holder == UNNAMED:
        named += _named_after(one, seen)
    elif not one.anonymous and _cites_sources(one, seen):
        named += [(one.holder, one.source, False), ("", _sources_after(one, seen), True)]
    elif not one.holder.startswith(OUTLET):
        named.append((one.holder, one.source, one.anonymous))
    if _is_lost(one, seen):
        named = [*named[:-1], *(each for each in _named_after(one, seen) if not _runs_on(each[1], seen))]
    made = [_link(name or seen.text(*([span] if span else [])), span, nameless, one, seen) for name, span, nameless in named]
    others = [link for link in made if not is_own(link.name, seen.reading)]
    kept = [link for link in others if link.medium or link.nameless or link is others[0] or _is_known(link.name, seen)]
    return _in_one_piece([link for link in kept if link is kept[-1] or _is_a_name(link)], seen)


def _is_a_name(link: Link) -> bool:
    """Tell a carrier from a stray word."""
    return link.medium or any(word[:1].isupper() for word in link.name.split()) or is_told(_DESCRIBED, link.name)


_DESCRIBED = (*MEDIA, *SOURCES, *OFFICE_WORDS, *SPOKES)


#: «Следует из ежеквартального отчёта Газпрома»: so far from the cue, and with no mark between.
_PAPER, _MARK = 40, re.compile(r"[.,;:—\n]")
#: A name after a cue that no finder knows: «По оценкам Ryanair».
_CAPITAL = re.compile(r"\s[«\"]?([A-ZА-ЯІЇЄҐЁ][\w-]+)")


def _cites_sources(one: Statement, seen: _Seen) -> bool:
    """«Передаёт радио, сославшись на источники»: the sources stand behind, though nobody took them for the speaker."""
    span = _sources_after(one, seen)
    return span is not None and not (one.source and one.source.meets(span))


def _sources_after(one: Statement, seen: _Seen) -> Span | None:
    end = one.cue[-1].end if one.cue else 0
    word = WORD.search(seen.reading.document.text, end, end + 30) if one.cue else None
    return Span(*word.span()) if word and word.start() - end <= 2 and is_told(SOURCES, word.group()) else None


def _is_lost(one: Statement, seen: _Seen) -> bool:
    """«Про це повідомляє Барклі замінить…»: the page has lost the source's name, the next sentence's subject took its place.

    It stands just behind the cue, runs on without a mark, and is what the claim itself is about.
    """
    text, source = seen.reading.document.text, one.source
    if source is None or not one.cue:
        return False
    before_cue = text[one.content[-1].end : one.cue[0].start]
    if any(span.meets(source) for span in one.content) and before_cue.strip(" »\"”\n") == ".":
        return True  # «… став Стівен Барклі. Про це повідомляє»: whom the claim is about
    if source.end <= one.content[0].start and one.content[-1].end <= one.cue[0].start and "." not in before_cue:
        return True  # «Суд постановил арестовать акции, следует из отчёта»: the court is in the claim
    between = text[one.content[-1].end : source.start]
    if one.content[-1].end <= source.start < one.cue[0].start and between.replace(" ", "a").isalpha():
        return True  # «Министром стал Стивен Барклай, сообщили в правительстве»: the claim runs on to the name
    if not 0 <= source.start - one.cue[-1].end <= 2:
        return False
    return _runs_on(source, seen) and bool(set(name_keys(one.holder)) & set(name_keys(seen.text(*one.content))))


def _runs_on(span: Span | None, seen: _Seen) -> bool:
    """Tell whether a sentence goes on behind a name without a mark."""
    behind = seen.reading.document.text[span.end : span.end + 2] if span else ""
    return behind[:1] == " " and behind[1:].isalpha()


def _named_after(one: Statement, seen: _Seen) -> list[tuple[str, Span | None, bool]]:
    """«Об этом говорится в отчёте Газпрома»: the name stands just after the cue."""
    if not one.cue:
        return []
    text, end = seen.reading.document.text, one.cue[-1].end
    for name in seen.reading.names:
        between = text[end : name.span.start]
        if name.span.start < end:
            continue
        if len(between) <= 2 or (len(between) <= _PAPER and is_told(SPOKES, between) and not _MARK.search(between)):
            return [(name.lemma, name.span, False)]
    bare = _CAPITAL.match(text, end)
    return [(bare[1], Span(*bare.span(1)), False)] if bare else []


def _link(name: str, span: Span | None, nameless: bool, one: Statement, seen: _Seen) -> Link:
    told, name = name, _completed(name, span, seen)
    nameless = nameless and not (name != told and is_told(COMPANIES, told))
    medium = not nameless and is_medium(name, span, seen)
    spans = [span] if span else list(one.cue) or [one.content[0]]
    return Link(name=name, medium=medium, nameless=nameless, span=span,
                evidence=tuple(Evidence(document_id=seen.reading.document.id, span=each) for each in spans))


def _completed(name: str, span: Span | None, seen: _Seen) -> str:
    """Finish a name that was cut: «глава МИД ФРГ Хайко» where the text has «Хайко Маас»."""
    name = _IN_BRACKETS.sub("", name).strip() or name
    words = name.split()
    if is_told(COMPANIES, name) and name.islower() and not is_told(SOURCES, name):
        return _as_company(words, seen)
    if span is not None and name.islower() and len(words) == 1 and not is_told(SOURCES, name):
        return _with_what_follows(name, span, seen)
    media = [one for one in seen.reading.names if one.kind is NameKind.MEDIA]
    whole = [one.lemma for one in media if span and one.span.holds(span) and one.span != span]
    if whole:
        return whole[0]
    for found in seen.reading.names:
        tail = found.lemma.split()
        cut = found.span.start < span.end < found.span.end if span else False
        if len(tail) > 1 and tail[:1] == words[-1:] and (cut or found.kind is NameKind.PERSON):
            return " ".join([*words, *tail[1:]])
    return name


def _in_one_piece(links: list[Link], seen: _Seen) -> list[Link]:
    """Put together a name that was taken apart: Bild, am, Sonntag."""
    whole: list[Link] = []
    for link in links:
        last = whole[-1] if whole else None
        if last and last.span and link.span and last.span.end + 1 == link.span.start and _as_written(last, link, seen):
            whole[-1] = replace(last, name=f"{last.name} {link.name}", span=Span(last.span.start, link.span.end),
                                medium=last.medium or link.medium)
        else:
            whole.append(link)
    return whole


def _as_written(one: Link, other: Link, seen: _Seen) -> bool:
    return all(link.span and link.name.lower() == seen.text(link.span).lower() for link in (one, other))


def _named_once(links: Sequence[Link]) -> Iterator[Link]:
    """Leave out a name that an earlier or later link holds: «газета The Telegraph», «The Sunday Telegraph»."""
    for at, link in enumerate(links):
        keys = set(name_keys(link.name))
        if not any(keys and keys <= set(name_keys(other.name)) for other in links[at + 1 :]):
            yield link


def is_own(name: str, reading: Reading) -> bool:
    """Tell whether a name is the article's own outlet: «передает УНН» on unn.com.ua."""
    return bool(reading.document.outlet) and is_outlet_name(name, reading.document.outlet)


Keys = frozenset[str]
#: A medium's name is told by its consonants if it has more than these.
_LEAST_SOUNDS = 2


def _media_keys(reading: Reading) -> Iterator[Keys]:
    """Give the names of media in an article, and of those that pass on what others say."""
    yield from (frozenset(name_keys(one.lemma)) for one in reading.names if one.kind is NameKind.MEDIA)
    for one in reading.statements:  # «По подсчётам издания»: whoever is called so is a medium
        behind = reading.document.text[one.cue[-1].end :][:_RECIPIENT] if one.cue else ""
        called = one.source.of(reading.document.text) if one.source else " ".join(behind.split()[:1])
        if not one.via and not one.anonymous and one.holder != UNNAMED and is_told(MEDIA, called):
            yield frozenset(name_keys(one.holder))


def is_medium(name: str, span: Span | None, seen: _Seen) -> bool:
    """Tell whether a name is that of somebody who passes news on, not of somebody who knows."""
    if is_told(SOURCES, name):
        return False
    if span is not None and any(one.kind is NameKind.MEDIA and one.span.meets(span) for one in seen.reading.names):
        return True
    spelled = frozenset(name_keys(name))
    return is_told(MEDIA, name) or any(
        keys == spelled or (keys <= spelled and len("".join(keys)) > _LEAST_SOUNDS) for keys in seen.media if keys)
