"""The graph of origins as text and in DOT: a way that several articles show is told once."""

from svodka.records import Edge, EdgeKind, Node, NodeKind, Provenance
from svodka.render import provenance_dot, provenance_text

NODES = (Node(name="Берег", kind=NodeKind.OUTLET), Node(name='Агентство "Полюс"', kind=NodeKind.CARRIER))
EDGES = tuple(Edge(taker="Берег", giver='Агентство "Полюс"', kind=EdgeKind.CITES, document_id=name) for name in ("d-1", "d-2"))
LINK = Edge(taker="Берег", giver="Маяк", kind=EdgeKind.LINKS, document_id="d-1")
KNOWN = Provenance(accounts=(), nodes=NODES, edges=(*EDGES, LINK), origins=(), origin_range=(1, 2))


def test_a_way_is_told_once_with_its_articles():
    assert provenance_text(KNOWN).splitlines() == [
        "0 articles, 1 outlet, 1-2 origins", '  Берег -> Агентство "Полюс" (cites, in 2 articles)', "  Берег -> Маяк (links)"]


def test_dot_holds_each_edge_between_known_nodes_once():
    lines = provenance_dot(KNOWN).splitlines()
    assert lines[2:] == [
        '  n1 [label="Агентство \\"Полюс\\"", shape=ellipse];', '  n0 -> n1 [label="cites, in 2 articles"];', "}"]
