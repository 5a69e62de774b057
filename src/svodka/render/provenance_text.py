"""The graph of a story's origins as plain text, and in the DOT language that graph programs read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from svodka.records import Node, NodeKind, Provenance

_SHAPES = {NodeKind.OUTLET: "box", NodeKind.CARRIER: "ellipse", NodeKind.HOLDER: "doublecircle"}


def provenance_text(provenance: Provenance) -> str:
    """Tell who has a claim from whom, line by line, then which origins are left and why.

    >>> print(provenance_text(Provenance(accounts=(), nodes=(), edges=(), origins=(), origin_range=(0, 0))))
    0 articles, 0 outlets, 0 origins
    """
    return "\n".join(_lines(provenance))


def _lines(provenance: Provenance) -> Iterator[str]:
    low, high = provenance.origin_range
    outlets = sum(node.kind is NodeKind.OUTLET for node in provenance.nodes)
    number = str(low) if low == high else f"{low}-{high}"
    yield f"{_counted(len(provenance.accounts), 'article')}, {_counted(outlets, 'outlet')}, {number} origin{'s' * (high != 1)}"
    for (taker, giver, kind), count in _steps(provenance).items():
        yield f"  {taker} -> {giver} ({kind}{_in_articles(count)})"
    parties = {node.name for node in provenance.nodes if node.party}
    for origin in provenance.origins:
        yield f"{origin.name}{' (a party)' if origin.name in parties else ''}: {_counted(len(origin.document_ids), 'article')}"
        yield from (f"  not counted apart: {collapse.reason}" for collapse in origin.collapses)
    yield from (f"{response.act}: {response.holder}" for response in provenance.responses)


def _steps(provenance: Provenance) -> Counter[tuple[str, str, str]]:
    """Count in how many articles one has it from another in one way."""
    return Counter((edge.taker, edge.giver, str(edge.kind)) for edge in provenance.edges)


def _counted(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def _in_articles(count: int) -> str:
    return f", in {count} articles" if count > 1 else ""


def provenance_dot(provenance: Provenance) -> str:
    """Write the graph in DOT, from who has it to whom it is from."""
    numbers = {node.name: f"n{at}" for at, node in enumerate(provenance.nodes)}
    nodes = (f"  {numbers[node.name]} [{_style(node)}];" for node in provenance.nodes)
    edges = (f'  {numbers[taker]} -> {numbers[giver]} [label="{kind}{_in_articles(count)}"];'
             for (taker, giver, kind), count in _steps(provenance).items() if taker in numbers and giver in numbers)
    return "\n".join(("digraph origins {", *nodes, *edges, "}"))


def _style(node: Node) -> str:
    name = node.name.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ")
    dashed = ", style=dashed" if node.anonymous else ""
    return f'label="{name}", shape={_SHAPES[node.kind]}{dashed}'
