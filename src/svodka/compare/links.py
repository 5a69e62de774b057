"""The names of a chain: what they are in full, whose they are, which of them are media.

A reading names a source as far as the tagger saw it; here cut names are finished, lost ones left out, a company found
behind «авиакомпания», and a medium told from somebody who knows.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from svodka.compare.keys import WORD, content_words, is_outlet_name, name_keys, stem
from svodka.compare.wording import COMPANIES, MEDIA, OFFICE_WORDS, SOURCES, SPOKES, is_told
from svodka.records import OUTLET, UNNAMED, Evidence, NameKind, Reading, Span, Statement

#: The recipient stands so near the cue.
RECIPIENT = 14


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
class Seen:
    """An article and the names that are media's."""

    reading: Reading
    media: frozenset[Keys]
    #: True where every speaker is somebody, also one that no finder of names knows.
    every: bool = False

    def text(self, *spans: Span) -> str:
        """Give the words of some spans."""
        return " ".join(span.of(self.reading.document.text) for span in spans)


def keys_of(text: str) -> frozenset[str]:
    """Give the stems of a text's words."""
    return frozenset(stem(word) for word in content_words(text))


def links_of(one: Statement, seen: Seen) -> list[Link]:
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
    kept = [link for link in others
            if seen.every or link.medium or link.nameless or link is others[0] or is_known(link.name, seen)]
    return _in_one_piece([link for link in kept if link is kept[-1] or _is_a_name(link)], seen)


def _is_a_name(link: Link) -> bool:
    """Tell a carrier from a stray word."""
    return link.medium or any(word[:1].isupper() for word in link.name.split()) or is_told(_DESCRIBED, link.name)


_DESCRIBED = (*MEDIA, *SOURCES, *OFFICE_WORDS, *SPOKES)


#: «Следует из ежеквартального отчёта Газпрома»: so far from the cue, and with no mark between.
_PAPER, _MARK = 40, re.compile(r"[.,;:—\n]")
#: A name after a cue that no finder knows: «По оценкам Ryanair».
_CAPITAL = re.compile(r"\s[«\"]?([A-ZА-ЯІЇЄҐЁ][\w-]+)")


def _cites_sources(one: Statement, seen: Seen) -> bool:
    """«Передаёт радио, сославшись на источники»: the sources stand behind, though nobody took them for the speaker."""
    span = _sources_after(one, seen)
    return span is not None and not (one.source and one.source.meets(span))


def _sources_after(one: Statement, seen: Seen) -> Span | None:
    end = one.cue[-1].end if one.cue else 0
    word = WORD.search(seen.reading.document.text, end, end + 30) if one.cue else None
    return Span(*word.span()) if word and word.start() - end <= 2 and is_told(SOURCES, word.group()) else None


def _is_lost(one: Statement, seen: Seen) -> bool:
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


def _runs_on(span: Span | None, seen: Seen) -> bool:
    """Tell whether a sentence goes on behind a name without a mark."""
    behind = seen.reading.document.text[span.end : span.end + 2] if span else ""
    return behind[:1] == " " and behind[1:].isalpha()


def _named_after(one: Statement, seen: Seen) -> list[tuple[str, Span | None, bool]]:
    """«Об этом говорится в отчёте Газпрома»: the name stands just after the cue."""
    if not one.cue:
        return []
    text, end = seen.reading.document.text, one.cue[-1].end
    for name in seen.reading.names:
        between = text[end : name.span.start]
        if name.span.start < end:
            continue
        if _runs_on(name.span, seen):
            break  # «Про це повідомляє Барклі замінить…»
        if len(between) <= 2 or (len(between) <= _PAPER and is_told(SPOKES, between) and not _MARK.search(between)):
            return [(name.lemma, name.span, False)]
    bare = _CAPITAL.match(text, end)
    return [(bare[1], Span(*bare.span(1)), False)] if bare else []


def _link(name: str, span: Span | None, nameless: bool, one: Statement, seen: Seen) -> Link:
    told, name = name, _completed(name, span, seen)
    nameless = nameless and not (name != told and is_told(COMPANIES, told))
    medium = not nameless and is_medium(name, span, seen)
    spans = [span] if span else list(one.cue) or [one.content[0]]
    return Link(name=name, medium=medium, nameless=nameless, span=span,
                evidence=tuple(Evidence(document_id=seen.reading.document.id, span=each) for each in spans))


def _completed(name: str, span: Span | None, seen: Seen) -> str:
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


def _in_one_piece(links: list[Link], seen: Seen) -> list[Link]:
    """Put together a name that was taken apart: Bild, am, Sonntag."""
    whole: list[Link] = []
    for link in links:
        last = whole[-1] if whole else None
        if last and last.span and link.span and _goes_on(last, link, seen):
            whole[-1] = replace(last, name=f"{last.name} {link.name}", span=Span(last.span.start, link.span.end),
                                medium=last.medium or link.medium)
        else:
            whole.append(link)
    return whole


def _goes_on(one: Link, other: Link, seen: Seen) -> bool:
    """Tell one name taken apart from two side by side: «цитирует министра информагентство Reuters»."""
    beside = bool(one.span and other.span and one.span.end + 1 == other.span.start)
    return beside and _as_written(one, other, seen) and not (other.medium and not one.medium)


def _as_written(one: Link, other: Link, seen: Seen) -> bool:
    return all(link.span and link.name.lower() == seen.text(link.span).lower() for link in (one, other))


def named_once(links: Sequence[Link]) -> Iterator[Link]:
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


def media_keys(reading: Reading) -> Iterator[Keys]:
    """Give the names of media in an article, and of those that pass on what others say."""
    yield from (frozenset(name_keys(one.lemma)) for one in reading.names if one.kind is NameKind.MEDIA)
    for one in reading.statements:  # «По подсчётам издания»: whoever is called so is a medium
        behind = reading.document.text[one.cue[-1].end :][:RECIPIENT] if one.cue else ""
        called = one.source.of(reading.document.text) if one.source else " ".join(behind.split()[:1])
        if not one.via and not one.anonymous and one.holder != UNNAMED and is_told(MEDIA, called):
            yield frozenset(name_keys(one.holder))


def is_medium(name: str, span: Span | None, seen: Seen) -> bool:
    """Tell whether a name is that of somebody who passes news on, not of somebody who knows."""
    if is_told(SOURCES, name):
        return False
    if span is not None and any(one.kind is NameKind.MEDIA and one.span.meets(span) for one in seen.reading.names):
        return True
    spelled = frozenset(name_keys(name))
    return is_told(MEDIA, name) or any(
        keys == spelled or (keys <= spelled and len("".join(keys)) > _LEAST_SOUNDS) for keys in seen.media if keys)


def _as_company(words: list[str], seen: Seen) -> str:
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


def _with_what_follows(word: str, span: Span, seen: Seen) -> str:
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


def is_known(name: str, seen: Seen) -> bool:
    """Tell a name, an office or a source from a stray word that was taken for the speaker."""
    named = any(one.kind in _SPEAKING and set(name_keys(one.lemma)) & set(name_keys(name)) for one in seen.reading.names)
    return named or is_told((*OFFICE_WORDS, *SOURCES, *SPOKES), name)


_SPEAKING = frozenset({NameKind.PERSON, NameKind.ORGANISATION})
