"""Who is who inside one article: full names first, then what is shorter and leans on them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from svodka.records import ActorKind, LinkRule, Name, NameKind, Reading
from svodka.resolve.actors.bodies import OrgName, place_key, read_organisation
from svodka.resolve.actors.lexicon import acts, is_region_noun
from svodka.resolve.actors.local import Local
from svodka.resolve.actors.persons import PersonName, given_key, is_given, read_person
from svodka.resolve.actors.sounds import fold, skeleton, surname, words_of
from svodka.resolve.actors.table import BodyTable, Known, Stems, bare

#: Share of the states named in an article that one of them must have before a bare «МИД» is taken for its own.
_MOSTLY = 0.75
#: Times that it must be named.
_OFTEN = 3
#: Bodies whose bare name may be another's: «Совет Безопасности» the UN's, «ВВС» the BBC typed in Cyrillic.
_NOT_BY_STATE = frozenset({".air-force", ".security-council", ".armed-forces", ".parliament", ".government", ".presidency"})
#: Letters before a name in which the adjective of a state is looked for.
_FAR = 30
_AFTER = re.compile(r" ([^\W\d_]+(?: [^\W\d_]+)?)")
_BEFORE = re.compile(r"(?<![^\W_])([^\W\d_]+) $")
_NEXT_WORD = re.compile(r"[\s»”\"]+([^\W\d_]+)")


@dataclass(slots=True, kw_only=True)
class Article:
    """An article being read: its actors by their keys."""

    reading: Reading
    table: BodyTable
    #: ISO code of the state where its outlet stands, or empty.
    home: str = ""
    actors: dict[str, Local] = field(default_factory=dict)
    #: Stems under which a body was named here, for shorter names.
    bodies: dict[Stems, Local] = field(default_factory=dict)
    #: Persons with a given name, in order of the text.
    people: list[Local] = field(default_factory=list)
    states: Counter[str] = field(default_factory=Counter)

    def local(self, key: str, kind: ActorKind, *, firm: bool = True, country: str = "",
              person: PersonName | None = None) -> Local:
        """Give the actor with this key; it is new at its first name."""
        found = self.actors.get(key)
        if found is None:
            found = self.actors[key] = Local(document_id=self.reading.document.id, key=key, kind=kind, firm=firm,
                                             country=country, person=person)
        return found


def read_article(reading: Reading, table: BodyTable, home: str) -> Article:
    """Find the actors of an article."""
    article = Article(reading=reading, table=table, home=home)
    waiting: list[tuple[Name, Callable[[Article, Name], None]]] = []
    for name in reading.names:
        later = _READERS[name.kind](article, name)
        if later is not None:
            waiting.append((name, later))
    for name, later in waiting:
        later(article, name)
    return article


Later = Callable[[Article, Name], None]


def see_known(article: Article, known: Known, name: Name, rule: LinkRule = LinkRule.KNOWN) -> Local:
    """Note a state or body of the table."""
    kind = "state" if known.kind is ActorKind.STATE else "body"
    local = article.local(f"{kind}:{known.key}", known.kind, country=known.country)
    local.see(name.lemma, LinkRule.METONYM if known.metonym else rule, name.span)
    if known.country:
        article.states[known.country] += 1
    if known.kind is ActorKind.BODY:
        _remember(article, name.lemma, local)
    return local


def _remember(article: Article, text: str, local: Local) -> None:
    """Keep the stems of a body's name, with and without its state, for shorter names that follow."""
    row = bare(words_of(text))
    article.bodies[row] = local
    code, rest = article.table.split(row)
    if code and rest:
        article.bodies.setdefault(rest, local)


def _find(article: Article, name: Name) -> Known | None:
    """Look a name up as its nominative, as it stands, and with the state that stands beside it: «Минобороны» «РФ»."""
    known = article.table.find(name.lemma, speaks=_speaks(article, name)) or article.table.find(article_text(article, name))
    if known is not None and not known.is_role:
        return known
    beside = (article.table.find(f"{name.lemma} {state}") for state in _states_beside(article, name))
    return next((whole for whole in beside if whole is not None and not whole.is_role), known)


def _states_beside(article: Article, name: Name) -> list[str]:
    """Give the words right after a name and right before it, if they name or describe a state."""
    text = article.reading.document.text
    after = _AFTER.match(text, name.span.end)
    before = _BEFORE.search(text, max(0, name.span.start - _FAR), name.span.start)
    words = [row for row in (after.group(1).split()[:1] if after else [], before.group(1).split() if before else []) if row]
    longer_ = [after.group(1).split()] if after else []
    return [" ".join(row) for row in (*longer_, *words) if article.table.states_in(row)]


def _note(article: Article, known: Known, name: Name) -> Later | None:
    if known.is_role:
        return _read_role
    see_known(article, known, name)
    return None


# --- one reader for each kind of name: it notes the name, or gives what is to be done when all full names are known ---


def _read_place(article: Article, name: Name) -> Later | None:
    known = _find(article, name)
    if known is not None and not (known.kind is ActorKind.STATE and _is_region(article, name)):
        return _note(article, known, name)
    local = article.local(f"place:{place_key(name.lemma)}", ActorKind.PLACE)
    local.see(name.lemma, LinkRule.SAME_NAME, name.span)
    return None


def _is_region(article: Article, name: Name) -> bool:
    """Tell «округ Колумбия» from Колумбия."""
    before = _BEFORE.search(article.reading.document.text, max(0, name.span.start - _FAR), name.span.start)
    return before is not None and is_region_noun(before.group(1))


def _read_body(article: Article, name: Name) -> Later | None:
    known = _find(article, name)
    if known is not None:
        return _note(article, known, name)
    own = read_organisation(name.lemma, article.table)
    if not own.firm and name.kind is not NameKind.MEDIA:
        return _read_bare
    _see_own(article, own, name)
    return None


def _see_own(article: Article, own: OrgName, name: Name, rule: LinkRule = LinkRule.SAME_NAME) -> Local:
    local = article.local(own.key, ActorKind.BODY, country=own.country, firm=own.firm)
    local.see(name.lemma, rule, name.span)
    _remember(article, name.lemma, local)
    return local


def _read_role(article: Article, name: Name) -> None:
    """«Минобороны»: whose it is, is told by a full name in the article, else by the article's own state."""
    known = article.table.find(name.lemma) or article.table.find(article_text(article, name))
    assert known is not None
    same = [local for key, local in article.actors.items() if key.startswith("body:") and key.endswith(known.key)]
    near = same or longer(article, bare(words_of(name.lemma)))
    if len(near) == 1:
        near[0].see(name.lemma, LinkRule.SHORTER, name.span)
        return
    state = "" if near else own_state(article)
    if state and known.key not in _NOT_BY_STATE:
        local = article.local(f"body:{state}{known.key}", ActorKind.BODY, country=state)
        local.see(name.lemma, LinkRule.CONTEXT, name.span)
        return
    local = article.local(f"body?{main_state(article)}{known.key}", ActorKind.BODY, firm=False)
    local.see(name.lemma, LinkRule.SAME_NAME, name.span)


def _read_bare(article: Article, name: Name) -> None:
    """«Верховный суд» after «Верховный суд Пакистана»."""
    near = longer(article, bare(words_of(name.lemma)))
    if len(near) == 1:
        near[0].see(name.lemma, LinkRule.SHORTER, name.span)
        return
    own = read_organisation(name.lemma, article.table)
    _see_own(article, replace(own, key=f"{own.key} in {main_state(article)}"), name)


def main_state(article: Article) -> str:
    """Give the state that the article names most: «ЦИК» of Ukraine and of Israel have to stay two."""
    return min(article.states, key=lambda state: (-article.states[state], state), default="")


def longer(article: Article, row: Stems) -> list[Local]:
    """Give the bodies of the article whose names begin or end with these words."""
    found = {id(local): local for stems, local in article.bodies.items()
             if stems == row or stems[:len(row)] == row or stems[-len(row):] == row}
    return list(found.values())


def own_state(article: Article) -> str:
    """Give the state whose bodies need no adjective here: the outlet's, unless the article is about another one."""
    named, times = next(iter(article.states.most_common(1)), ("", 0))
    mostly = times >= _OFTEN and times >= _MOSTLY * article.states.total()
    if article.home:
        return article.home if not named or named == article.home or not mostly else ""
    return named if mostly else ""


def _read_person(article: Article, name: Name) -> Later | None:
    person = read_person(name.lemma)
    if person is None:
        return _read_other
    if not person.is_full:
        return _read_shorter
    local = article.local(f"person:{person.key}", ActorKind.PERSON, person=person)
    if person.patronymic and local.person is not None and not local.person.patronymic:
        local.person = person
    local.see(name.lemma, LinkRule.SAME_NAME, name.span)
    article.people = [*article.people, local] if local not in article.people else article.people
    return None


def _read_other(article: Article, name: Name) -> None:
    key = " ".join(fold(word) for word in words_of(name.lemma)) or fold(name.lemma)
    article.local(f"person?{key}", ActorKind.PERSON, firm=False).see(name.lemma, LinkRule.SAME_NAME, name.span)


def _read_shorter(article: Article, name: Name) -> None:
    """«Мэй», «Т. Мэй», «Тереза» after «Тереза Мэй»."""
    person = read_person(name.lemma)
    assert person is not None
    fit = fitting(article.people, person)
    if len(fit) == 1:
        fit[0].see(name.lemma, LinkRule.SHORTER, name.span)
        return
    kind = "given" if is_given(person.family) and not person.given else "surname"
    word = given_key(person.family) if kind == "given" else person.family_key
    local = article.local(f"person?{kind} {word}", ActorKind.PERSON, firm=False, person=person)
    local.see(name.lemma, LinkRule.SAME_NAME, name.span)


def fitting(people: Iterable[Local], person: PersonName) -> list[Local]:
    """Give those whom a shorter name may mean: by surname and initial, the exact surname first; else by given name."""
    known = [(local, local.person) for local in people if local.person is not None]
    by_surname = [(local, full) for local, full in known if full.family_key == person.family_key
                  and (not person.given or fold(full.given).startswith(fold(person.given)))]
    exact = [local for local, full in by_surname if fold(full.family) == fold(person.family)]
    if by_surname:
        return exact if len(exact) == 1 else [local for local, _ in by_surname]
    if person.given:
        return []
    return [local for local, full in known if _same_given(full.given, person.family)]


def _same_given(one: str, other: str) -> bool:
    return surname(one) == surname(other) or (skeleton(one) == skeleton(other) and len(skeleton(one)) > 2)


def _speaks(article: Article, name: Name) -> bool:
    """Tell a capital that says or does something: a statement's source, or «Москва отказалась»."""
    sources = (one.source for one in article.reading.statements)
    if any(source is not None and source.meets(name.span) and len(source) - len(name.span) <= 2 for source in sources):
        return True
    text = article.reading.document.text
    follows = _NEXT_WORD.match(text, name.span.end)
    return follows is not None and name.span.of(text) == name.lemma and acts(follows.group(1))


def article_text(article: Article, name: Name) -> str:
    """Give a name as it stands in the text."""
    return name.span.of(article.reading.document.text)


_READERS: dict[NameKind, Callable[[Article, Name], Later | None]] = {
    NameKind.PERSON: _read_person,
    NameKind.ORGANISATION: _read_body,
    NameKind.MEDIA: _read_body,
    NameKind.LOCATION: _read_place,
}
