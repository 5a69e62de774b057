"""The graph of who has it from whom: outlet, carrier, holder, with the words that show each step."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from svodka.compare.contents import span_evidence
from svodka.compare.direction import links_to, traces
from svodka.compare.leads import Lead
from svodka.compare.reprints import ReprintLink
from svodka.records import Account, Edge, EdgeKind, Node, NodeKind


def draw(leads: Sequence[Lead], accounts: Sequence[Account], links: Sequence[ReprintLink], *,
         parties: Set[str]) -> tuple[tuple[Node, ...], tuple[Edge, ...]]:
    """Give the nodes and edges of a story's leads; a holder is called by its one name in the story."""
    nodes: dict[str, Node] = {}
    for node in _nodes(leads, accounts, parties):
        nodes.setdefault(node.name, node)
    edges = (*_cited(leads, accounts), *_reprinted(leads, links), *_linked(leads))
    return tuple(nodes.values()), tuple(dict.fromkeys(edge for edge in edges if edge.taker != edge.giver))


def _nodes(leads: Sequence[Lead], accounts: Sequence[Account], parties: Set[str]) -> Iterator[Node]:
    yield from (Node(name=lead.outlet, kind=NodeKind.OUTLET) for lead in leads)
    for lead, account in zip(leads, accounts, strict=True):
        for at, link in enumerate(lead.links):
            is_last = at == len(lead.links) - 1
            name = (account.origin or link.name) if is_last else link.name
            kind = NodeKind.HOLDER if is_last and not link.medium else NodeKind.CARRIER
            yield Node(name=name, kind=kind, anonymous=link.nameless, party=name in parties)


def _cited(leads: Sequence[Lead], accounts: Sequence[Account]) -> Iterator[Edge]:
    for lead, account in zip(leads, accounts, strict=True):
        taker = lead.outlet
        for at, link in enumerate(lead.links):
            giver = (account.origin or link.name) if at == len(lead.links) - 1 else link.name
            yield Edge(taker=taker, giver=giver, kind=EdgeKind.CITES, document_id=lead.document_id, evidence=link.evidence)
            taker = giver


def _reprinted(leads: Sequence[Lead], links: Sequence[ReprintLink]) -> Iterator[Edge]:
    outlets = {lead.document_id: lead.outlet for lead in leads}
    for link in links:
        one, other = link.reprint.reprint_id, link.reprint.original_id
        if one in outlets and other in outlets:
            yield Edge(taker=outlets[one], giver=outlets[other], kind=EdgeKind.REPRINTS, document_id=one,
                       evidence=tuple(shown for _, new in link.runs[:1] for shown in span_evidence(one, new)))


def _linked(leads: Sequence[Lead]) -> Iterator[Edge]:
    """Give the links from one article to another; a Telegram forward is one, where its address stands in the links."""
    traced = [traces(lead.reading) for lead in leads]
    linking = [(lead, mine) for lead, mine in zip(leads, traced, strict=True) if mine.linked]
    for lead, mine in linking:
        for other, theirs in zip(leads, traced, strict=True):
            if other is not lead and links_to(mine, theirs):
                yield Edge(taker=lead.outlet, giver=other.outlet, kind=EdgeKind.LINKS, document_id=lead.document_id)
