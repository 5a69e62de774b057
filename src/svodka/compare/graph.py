"""The graph of who has it from whom: outlet, carrier, holder, with the words that show each step."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from svodka.compare.contents import span_evidence
from svodka.compare.direction import links_to, traces
from svodka.compare.leads import Lead
from svodka.compare.links import Link
from svodka.compare.media import call_media
from svodka.compare.reprints import ReprintLink
from svodka.records import Account, Edge, EdgeKind, Node, NodeKind


def draw(leads: Sequence[Lead], accounts: Sequence[Account], links: Sequence[ReprintLink], *,
         parties: Set[str]) -> tuple[tuple[Node, ...], tuple[Edge, ...]]:
    """Give the nodes and edges of a story's leads; a holder and a medium are called by their one name in the story."""
    chains = [_chain(lead, account) for lead, account in zip(leads, accounts, strict=True)]
    media = [name for chain in chains for name, link in chain if link.medium]
    called = call_media(media, [lead.outlet for lead in leads])
    named = [[(called.get(name, name) if link.medium else name, link) for name, link in chain] for chain in chains]
    nodes: dict[str, Node] = {}
    for node in _nodes(leads, named, parties):
        nodes.setdefault(node.name, node)
    edges = (*_cited(leads, named), *_reprinted(leads, links), *_linked(leads))
    return tuple(nodes.values()), tuple(dict.fromkeys(edge for edge in edges if edge.taker != edge.giver))


#: The names of a chain from the outlet outwards, with where each is named.
Chain = Sequence[tuple[str, Link]]


def _chain(lead: Lead, account: Account) -> list[tuple[str, Link]]:
    """Give an article's chain; who stands at its end goes by the origin's name."""
    last = len(lead.links) - 1
    return [(account.origin or link.name if at == last else link.name, link) for at, link in enumerate(lead.links)]


def _nodes(leads: Sequence[Lead], chains: Sequence[Chain], parties: Set[str]) -> Iterator[Node]:
    yield from (Node(name=lead.outlet, kind=NodeKind.OUTLET) for lead in leads)
    for chain in chains:
        for at, (name, link) in enumerate(chain, 1):
            kind = NodeKind.HOLDER if at == len(chain) and not link.medium else NodeKind.CARRIER
            yield Node(name=name, kind=kind, anonymous=link.nameless, party=name in parties)


def _cited(leads: Sequence[Lead], chains: Sequence[Chain]) -> Iterator[Edge]:
    for lead, chain in zip(leads, chains, strict=True):
        taker = lead.outlet
        for giver, link in chain:
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
