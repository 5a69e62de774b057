"""The door of the room: readings in, actors with the reason for each of their names out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from urllib.parse import urlsplit

from svodka.records import Actor, ActorKind, Alias, Cast, Document, Judgement, LinkRule, Mention, Reading
from svodka.resolve.actors.across import Group, join_articles
from svodka.resolve.actors.article import read_article
from svodka.resolve.actors.judging import apply_judgements, group_id
from svodka.resolve.actors.local import Form, Local
from svodka.resolve.actors.table import BodyTable, known_bodies
from svodka.resolve.actors.voices import hear_voices

#: Names that an actor keeps, the commonest first.
_MOST_NAMES = 60
#: Domains of states whose media write about their own country.
_DOMAINS = {"ru": "RU", "su": "RU", "рф": "RU", "ua": "UA", "by": "BY", "kz": "KZ", "uk": "GB", "pl": "PL", "de": "DE"}


def cast_actors(readings: Iterable[Reading], *, table: BodyTable | None = None, judgements: Iterable[Judgement] = ()) -> Cast:
    """Tell who is who in a pile of articles, which stand in order of time.

    The same pile gives the same ids; a firm actor (a full name, a known body) has the same id in every pile.

    >>> cast_actors([])
    Cast(actors=(), mentions=(), voices={})
    """
    bodies = table or known_bodies()
    articles = [_locals(reading, bodies) for reading in readings]
    groups, judged = apply_judgements(join_articles(articles), judgements)
    ids = {id(local): group_id(group) for group in groups for local in group.locals}
    actors = [_actor(group, ids, judged, bodies) for group in groups]
    return Cast(actors=tuple(sorted(actors, key=lambda one: (-len(one.document_ids), one.name, one.id))),
                mentions=tuple(_mentions(articles, groups, ids, judged)),
                voices={(local.document_id, name): ids[id(local)]
                        for locals_ in articles for local in locals_ for name in local.voices})


def _locals(reading: Reading, table: BodyTable) -> list[Local]:
    article = read_article(reading, table, home_of(reading.document, table))
    hear_voices(article)
    return list(article.actors.values())


def home_of(document: Document, table: BodyTable) -> str:
    """Give the state where an article's outlet stands: by its name, its address, or its language.

    >>> home_of(Document.of("Текст", name="a", outlet="ТАСС"), known_bodies())
    'RU'
    """
    known = table.find(document.outlet)
    if known is not None and known.country:
        return known.country
    host = urlsplit(document.url).hostname or document.outlet.strip().lower()
    domain = _DOMAINS.get(host.rpartition(".")[2], "") if "." in host else ""
    return domain or ("UA" if document.lang == "uk" else "")


def _actor(group: Group, ids: Mapping[int, str], judged: frozenset[int], table: BodyTable) -> Actor:
    lead = group.locals[0]
    counts: Counter[str] = Counter()
    first: dict[str, Alias] = {}
    for local in group.locals:
        for text, form in local.forms.items():
            counts[text] += form.count
            first.setdefault(text, Alias(text=text, rule=_rule(group, local, form, judged), evidence=form.evidence))
    names = sorted(counts, key=lambda text: (-counts[text], text))
    voices = Counter(ids[id(local.speaks_for)] for local in group.locals if local.speaks_for is not None)
    return Actor(id=group_id(group), name=_best_name(group, names, first), kind=lead.kind, country=lead.country,
                 aliases=tuple(first[text] for text in names[:_MOST_NAMES]),
                 sure=len(group.key) == 1 and lead.kind is not ActorKind.OFFICE,
                 speaks_for=min(voices, key=lambda one: (-voices[one], one), default=""),
                 document_ids=tuple(dict.fromkeys(local.document_id for local in group.locals)))


def _rule(group: Group, local: Local, form: Form, judged: frozenset[int]) -> LinkRule:
    if id(local) in judged:
        return LinkRule.JUDGED
    return LinkRule.COMPANY if id(local) in group.by_company and form.rule is LinkRule.SAME_NAME else form.rule


def _best_name(group: Group, names: Sequence[str], first: Mapping[str, Alias]) -> str:
    """Give a person's commonest full name, a body's commonest name that says whose it is."""
    whole = [text for text in names if first[text].rule in {LinkRule.SAME_NAME, LinkRule.KNOWN}]
    lead = group.locals[0]
    if lead.kind is ActorKind.PERSON and lead.person is not None and lead.person.is_full:
        whole = [text for text in whole if len(text.split()) > 1 and text[:1].isupper()] or whole
    return (whole or list(names) or [lead.key])[0]


def _mentions(articles: Sequence[Sequence[Local]], groups: Sequence[Group], ids: Mapping[int, str],
              judged: frozenset[int]) -> Iterable[Mention]:
    unsure = {one for group in groups for one in group.by_company}
    for locals_ in articles:
        found = [Mention(local.document_id, span, ids[id(local)], _mention_rule(local, rule, unsure, judged))
                 for local in locals_ for span, rule in local.spans]
        yield from sorted(set(found), key=lambda one: (one.span, one.actor_id))


def _mention_rule(local: Local, rule: LinkRule, unsure: set[int], judged: frozenset[int]) -> LinkRule:
    if id(local) in judged:
        return LinkRule.JUDGED
    return LinkRule.COMPANY if id(local) in unsure and rule is LinkRule.SAME_NAME else rule
