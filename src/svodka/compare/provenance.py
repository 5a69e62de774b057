"""Where a story's leading claim comes from: how many independent origins stand behind its articles, and why so many.

Three steps. Each article's chain ends in a voice (`leads`, `voices`); an article that names none inherits that of the text
it repeats. Articles that answer the claim are set apart (`stances`). What is left is folded by a visible list of rules:
a medium into those it passes on, a description without a name into a named one, a source without a name into its medium's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from svodka.compare.contents import span_evidence
from svodka.compare.folding import Folds
from svodka.compare.graph import draw
from svodka.compare.ground import Ground, name_of, survey
from svodka.compare.judged import Word
from svodka.compare.keys import name_keys
from svodka.compare.leads import Lead, headline
from svodka.compare.origins import count_origins
from svodka.compare.reprints import ReprintLink
from svodka.compare.voices import MEDIUM, NAMED, NOBODY
from svodka.records import (
    Account,
    Act,
    Provenance,
    Reading,
    Response,
)

#: Somebody named in so large a share of the leads is a party to what is told.
_PARTY = 0.5


def find_provenance(readings: Sequence[Reading], links: Sequence[ReprintLink], word: Word | None = None) -> Provenance:
    """Tell where the leading claim of a story comes from; its articles stand in order of time, `word` is a person's."""
    ground = survey(readings, links, word)
    counted = count_origins(ground)
    names = {home: name_of(_known_as(home, ground, counted.folds), ground) for home in set(ground.homes)}
    accounts = tuple(_account(at, ground, names) for at in range(len(ground.leads)))
    nodes, edges = draw(ground.leads, accounts, links, parties=_parties(ground, names))
    return Provenance(accounts=accounts, nodes=nodes, edges=edges, origins=counted.origins, origin_range=counted.span,
                      responses=_responses(ground, names))


def _known_as(home: int, ground: Ground, folds: Folds) -> int:
    """Follow a description to whom it means; a medium stays what the article says, though it adds no origin."""
    while home in folds and ground.voices[home].kind != MEDIUM:
        home = folds[home].into
    return home


def _account(at: int, ground: Ground, names: Mapping[int, str]) -> Account:
    lead, home = ground.leads[at], ground.homes[at]
    known = ground.voices[at].kind != NOBODY
    return Account(document_id=lead.document_id, statement_ids=tuple(one.id for one in lead.statements),
                   chain=tuple(link.name for link in lead.links), origin=names[home] if known else "",
                   stance=ground.stances[at])


def _parties(ground: Ground, names: Mapping[int, str]) -> frozenset[str]:
    """Give those named voices that most articles tell of: they are parties to the event."""
    leads = [set(_lead_names(lead)) for lead in ground.leads]
    return frozenset(
        names[home] for home in set(ground.homes) if ground.voices[home].kind == NAMED and ground.voices[home].own
        and sum(bool(ground.voices[home].own & told) for told in leads) >= _PARTY * len(leads))


def _lead_names(lead: Lead) -> Iterable[str]:
    text = lead.reading.document.text
    told = [span.of(text) for one in lead.statements for span in one.content]
    return (key for part in (headline(lead.reading), *told) for key in name_keys(part))


def _responses(ground: Ground, names: Mapping[int, str]) -> tuple[Response, ...]:
    """Give one answer for each voice and act, in order of time."""
    found: dict[tuple[int, Act], Response] = {}
    for at, act in enumerate(ground.stances):
        lead = ground.leads[at]
        if act is not None and lead.statements and (ground.homes[at], act) not in found:
            first = lead.statements[0]
            found[ground.homes[at], act] = Response(
                act=act, holder=names[ground.homes[at]], statement_id=first.id, document_id=lead.document_id,
                evidence=span_evidence(lead.document_id, *first.content), published=lead.reading.document.published)
    return tuple(found.values())
