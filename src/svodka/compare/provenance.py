"""Where a story's leading claim comes from: how many independent origins stand behind its articles, and why so many.

Three steps. Each article's chain ends in a voice (`leads`, `voices`); an article that names none inherits that of the text
it repeats. Articles that answer the claim are set apart (`stances`). What is left is folded by a visible list of rules:
a medium into those it passes on, a description without a name into a named one, a source without a name into its medium's.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from svodka.compare.contents import span_evidence
from svodka.compare.folding import Folds, end_of, fold_origins
from svodka.compare.graph import draw
from svodka.compare.ground import OPENING, Ground, name_of, survey
from svodka.compare.judged import Word
from svodka.compare.keys import name_keys
from svodka.compare.leads import Lead, headline, headline_end
from svodka.compare.reprints import ReprintLink
from svodka.compare.voices import MEDIUM, NAMED, NAMELESS, NOBODY
from svodka.records import (
    Account,
    Act,
    Collapse,
    CollapseKind,
    Evidence,
    Origin,
    Provenance,
    Reading,
    Response,
    Span,
)

#: Somebody named in so large a share of the leads is a party to what is told.
_PARTY = 0.5


def find_provenance(readings: Sequence[Reading], links: Sequence[ReprintLink], word: Word | None = None) -> Provenance:
    """Tell where the leading claim of a story comes from; its articles stand in order of time, `word` is a person's."""
    ground = survey(readings, links, word)
    folds = fold_origins(ground)
    origins, span = _origins(ground, folds)
    names = {home: name_of(_known_as(home, ground, folds), ground) for home in set(ground.homes)}
    accounts = tuple(_account(at, ground, names) for at in range(len(ground.leads)))
    nodes, edges = draw(ground.leads, accounts, links, parties=_parties(ground, names))
    return Provenance(accounts=accounts, nodes=nodes, edges=edges, origins=origins, origin_range=span,
                      responses=_responses(ground, names))


def _origins(ground: Ground, folds: Folds) -> tuple[tuple[Origin, ...], tuple[int, int]]:
    ends: defaultdict[int, list[int]] = defaultdict(list)
    for home, members in ground.carrying.items():
        ends[end_of(home, folds)] += members
    origins = [_origin(home, sorted(members), ground, folds) for home, members in ends.items()]
    doubts = sum(fold.doubtful for fold in folds.values())
    low = max(1, len(origins)) if ground.leads else 0
    return tuple(sorted(origins, key=lambda one: (-len(one.document_ids), one.name))), (low, low + doubts)


def _origin(home: int, members: Sequence[int], ground: Ground, folds: Folds) -> Origin:
    voice, first = ground.voices[home], next(at for at in members if ground.homes[at] == home)
    collapses = [_collapse(at, first, ground, folds) for at in members if at != first]
    return Origin(
        name=name_of(home, ground), anonymous=voice.kind == NAMELESS,
        statement_ids=tuple(one.id for at in members for one in ground.leads[at].statements),
        document_ids=tuple(ground.leads[at].document_id for at in members), collapses=tuple(collapses))


def _collapse(at: int, first: int, ground: Ground, folds: Folds) -> Collapse:
    """Say why an article adds no origin: its text, its voice, or what the voice was folded into."""
    lead, home = ground.leads[at], ground.homes[at]
    name, shown = name_of(ground.homes[first], ground), _shown(lead)
    if at in ground.inherited:
        link = ground.inherited[at]
        original = next(one.outlet for one in ground.leads if one.document_id == link.reprint.original_id)
        return Collapse(kind=CollapseKind.INHERITED, document_id=lead.document_id, evidence=_run(link) or shown,
                        reason=f"{lead.outlet} repeats the text of {original} and names no source of its own")
    if home in folds:
        return Collapse(kind=CollapseKind.CARRIER if ground.voices[home].kind == MEDIUM else CollapseKind.SAME_HOLDER,
                        document_id=lead.document_id, reason=folds[home].reason,
                        evidence=(*shown, *_shown(ground.leads[folds[home].into])))
    through = ", ".join(link.name for link in lead.links[:-1])
    named = lead.links[-1].name if lead.links else name
    reason = f"{lead.outlet} has it from {name} through {through}" if through else f"{lead.outlet} names {named} too"
    return Collapse(kind=CollapseKind.CARRIER if through else CollapseKind.SAME_HOLDER, document_id=lead.document_id,
                    reason=reason, evidence=(*shown, *_shown(ground.leads[first])))


def _shown(lead: Lead) -> tuple[Evidence, ...]:
    """Give the words that name an article's sources; its headline where it names none."""
    named = tuple(dict.fromkeys(evidence for link in lead.links for evidence in link.evidence))
    text = lead.reading.document.text
    opening = Span(0, headline_end(lead.reading) or min(len(text), OPENING)) if text else None
    return named or (span_evidence(lead.document_id, opening) if opening else ())


def _run(link: ReprintLink) -> tuple[Evidence, ...]:
    return tuple(evidence for old, new in link.runs[:1] for evidence in (
        *span_evidence(link.reprint.reprint_id, new), *span_evidence(link.reprint.original_id, old)))


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
