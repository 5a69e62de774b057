"""Whose voice is heard: the actor behind a holder's or carrier's name, and the body that a spokesman speaks for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from svodka.languages import CODES, part
from svodka.records import OUTLET, UNNAMED, ActorKind, LinkRule, NameKind, Span
from svodka.resolve.actors.article import Article, fitting, longer, main_state
from svodka.resolve.actors.bodies import own_words, read_organisation
from svodka.resolve.actors.lexicon import is_ordinary, spokesman_nouns
from svodka.resolve.actors.local import Local
from svodka.resolve.actors.persons import is_given, read_person
from svodka.resolve.actors.sounds import stem, words_of
from svodka.resolve.actors.table import Stems, bare

#: Letters before a name in which its «официальный представитель …» is looked for.
_BEFORE = 120
_SENTENCE_END = re.compile(r"[.!?;]\s|\n")
#: «бывший пресс-секретарь» and «заместитель пресс-секретаря» are no voice.
_NO_VOICE = re.compile(r"(?:бывш\w*|экс|заместител\w*|зам|колишн\w*|former|ex|deputy)[\s-]*$", re.IGNORECASE)


def hear_voices(article: Article) -> None:
    """Give every holder, carrier and the outlet its actor, and every spokesman his body."""
    _link_spokesmen(article)
    for name, span in _names(article):
        local = _actor_of(article, name, span)
        if name not in local.voices:
            local.voices.append(name)
        if name not in local.forms:
            local.see(name, LinkRule.SAME_NAME if local.forms else LinkRule.KNOWN, span)


def _names(article: Article) -> Iterator[tuple[str, Span | None]]:
    """Give the names of those who speak, each once; with the words that name them."""
    seen: set[str] = set()
    for one in article.reading.statements:
        speakers = [] if one.anonymous or one.holder == UNNAMED or one.holder.startswith(OUTLET) else [(one.holder, one.source)]
        for name, span in [*speakers, *((carrier.name, carrier.span) for carrier in one.via)]:
            if name not in seen and words_of(name):
                seen.add(name)
                yield name, span
    outlet = article.reading.document.outlet
    if outlet not in seen and words_of(outlet):
        yield outlet, None


# --- who a name of a holder means: first answer wins ------------------------------------------------------------------


def _actor_of(article: Article, name: str, span: Span | None) -> Local:
    """«министр обороны РФ Сергей Шойгу» is the person, «пресс-служба Нафтогаза» a voice of its own."""
    for rule in (_person, _known, _same_words, _voice):
        local = rule(article, name, span)
        if local is not None:
            return local
    return _office(article, name)


def _person(article: Article, name: str, span: Span | None) -> Local | None:
    """Find the person whom the holder's last words name and who is in the article."""
    person = read_person(name)
    if person is None or words_of(name)[-1][:1].islower():
        return None
    if person.is_full:
        found = article.actors.get(f"person:{person.key}")
        if found is None and is_given(person.given):
            found = article.local(f"person:{person.key}", ActorKind.PERSON, person=person)
        if found is not None:
            return found
    same = [local for key in (f"person?surname {person.family_key}",) if (local := article.actors.get(key))]
    fit = fitting(article.people, person) if not _is_phrase(name) or person.is_full else []
    return (fit or same)[0] if len(fit or same) == 1 else None


def _is_phrase(name: str) -> bool:
    """Tell «глава Пентагона», where the last word need not be the speaker's own, from «Лавров»."""
    return any(word[:1].islower() for word in words_of(name))


def _known(article: Article, name: str, span: Span | None) -> Local | None:
    known = article.table.find(name, speaks=True) or article.table.find_words(own_words(words_of(name)))
    if known is None:
        return None
    if not known.is_role:
        kind = "state" if known.kind is ActorKind.STATE else "body"
        return article.local(f"{kind}:{known.key}", known.kind, country=known.country)
    near = [local for local in article.actors.values() if name in local.forms] or longer(article, bare(words_of(name)))
    return near[0] if len(near) == 1 else article.local(f"body?{main_state(article)}{known.key}", ActorKind.BODY, firm=False)


def _same_words(article: Article, name: str, span: Span | None) -> Local | None:
    """Find who is named in the article in the same words, or by a body's name without its kind."""
    row = bare(words_of(name))
    found = article.bodies.get(row)
    if found is None and name[:1].isupper() and not read_person(name):
        found = article.actors.get(read_organisation(name, article.table).key)
    if found is None:
        found = article.actors.get(read_organisation(name, article.table).key)
    return found


def _voice(article: Article, name: str, span: Span | None) -> Local | None:
    """«пресс-служба Нафтогаза», «официальный представитель МИД»: a voice of its own that speaks for the body."""
    noun = spokesman_nouns().match(name)
    if noun is None:
        return None
    body = _spoken_for(article, name[noun.end():])
    if body is None:
        return None
    local = article.local(f"voice{':' if body.firm else '?'}{_kind_of_voice(noun.group())} {body.key}", ActorKind.OFFICE,
                          firm=body.firm, country=body.country)
    local.speaks_for = body
    return local


def _kind_of_voice(noun: str) -> str:
    return stem(words_of(noun)[-1])


def _office(article: Article, name: str) -> Local:
    """«губернатор Флориды» is known by what he governs, «губернатор» only in his own article."""
    words = words_of(name)
    alone = len(words) == 1 and words[0][:1].isupper() and not is_ordinary(words[0])
    firm = alone or any(word[:1].isupper() for word in words[1:])
    return article.local(f"office{':' if firm else '?'}{' '.join(bare(words))}", ActorKind.OFFICE, firm=firm,
                         country=article.table.states_in(words))


# --- spokesmen --------------------------------------------------------------------------------------------------------


def _link_spokesmen(article: Article) -> None:
    """«официальный представитель Минобороны генерал-майор Игорь Конашенков» speaks for Минобороны."""
    people = {span: local for local in article.actors.values() if local.kind is ActorKind.PERSON for span, _ in local.spans}
    for name in article.reading.names:
        local = people.get(name.span)
        if name.kind is NameKind.PERSON and local is not None and local.speaks_for is None:
            local.speaks_for = _body_before(article, name.span) or _body_after(article, name.span)


def _body_before(article: Article, span: Span) -> Local | None:
    text = article.reading.document.text
    window = _SENTENCE_END.split(text[max(0, span.start - _BEFORE) : span.start])[-1]
    nouns = list(spokesman_nouns().finditer(window))
    if not nouns or _NO_VOICE.search(window[: nouns[-1].start()]):
        return None
    between = window[nouns[-1].end() :].strip()
    if between:
        return _spoken_for(article, between)
    return _spoken_for(article, " ".join(words_of(window[: nouns[-1].start()])[-2:]))


def _body_after(article: Article, span: Span) -> Local | None:
    """«Дмитрий Песков, пресс-секретарь президента РФ»."""
    window = re.split(r"[.!?;]\s|\n", article.reading.document.text[span.end : span.end + _BEFORE])[0]
    noun = spokesman_nouns().match(window, len(window) - len(window.lstrip(" ,—–-("))) if window[:1] in ",—– (" else None
    return _spoken_for(article, window[noun.end() :].split(",")[0]) if noun else None


def _spoken_for(article: Article, phrase: str) -> Local | None:
    """Give the body that a phrase begins with: «президента РФ», «Минобороны РФ генерал-майор», "the Kremlin"."""
    words = [word for word in words_of(phrase) if word.lower() not in {"the", "for", "of"}]
    if any(mark in phrase for mark in ",:()"):
        return None
    for length in range(min(len(words), 6), 0, -1):
        rest = words[length:]
        if any(word[:1].isupper() for word in rest):
            return None
        found = _body(article, words[:length])
        if found is not None:
            return found
    return None


def _body(article: Article, words: Sequence[str]) -> Local | None:
    row = bare(words)
    if row in article.bodies:
        return article.bodies[row]
    known = article.table.find_words(words)
    if known is not None and not known.is_role:
        kind = "state" if known.kind is ActorKind.STATE else "body"
        return article.local(f"{kind}:{known.key}", known.kind, country=known.country)
    if known is not None:
        return next((local for key, local in article.actors.items() if key.endswith(known.key)), None)
    code, rest = article.table.split(row)
    role = _offices().get(rest)
    if role is None:
        return next((local for stems, local in article.bodies.items() if stems[: len(row)] == row), None)
    state = code or article.home
    return article.local(f"body:{state}.{role}", ActorKind.BODY, country=state) if state else None


@cache
def _offices() -> dict[Stems, str]:
    return {bare(words_of(name)): role[0] for code in CODES for _, names, role in part(code, "actors").OFFICES for name in names}
