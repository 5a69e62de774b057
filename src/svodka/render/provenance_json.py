"""The graph of a story's origins as plain data."""

from __future__ import annotations

from typing import Any

from svodka.records import Evidence, Origin, Provenance


def provenance_json(provenance: Provenance) -> dict[str, Any]:
    """Give the origins behind a story's news, the graph that leads to them, and who answers; evidence is spans of articles.

    >>> provenance_json(Provenance(accounts=(), nodes=(), edges=(), origins=(), origin_range=(0, 0)))["origin_range"]
    [0, 0]
    """
    return {
        "articles": len(provenance.accounts),
        "origin_range": list(provenance.origin_range),
        "origins": [_origin(one) for one in provenance.origins],
        "accounts": [{"document_id": one.document_id, "chain": list(one.chain), "origin": one.origin,
                      "stance": one.stance.value if one.stance else None, "statements": list(one.statement_ids)}
                     for one in provenance.accounts],
        "nodes": [{"name": one.name, "kind": one.kind.value, "anonymous": one.anonymous, "party": one.party}
                  for one in provenance.nodes],
        "edges": [{"taker": one.taker, "giver": one.giver, "kind": one.kind.value, "document_id": one.document_id,
                   "evidence": [_evidence(words) for words in one.evidence]} for one in provenance.edges],
        "responses": [{"act": one.act.value, "holder": one.holder, "document_id": one.document_id,
                       "statement": one.statement_id, "published": one.published.isoformat() if one.published else None,
                       "evidence": [_evidence(words) for words in one.evidence]} for one in provenance.responses],
    }


def _origin(one: Origin) -> dict[str, Any]:
    folded = [{"kind": step.kind.value, "document_id": step.document_id, "reason": step.reason,
               "evidence": [_evidence(words) for words in step.evidence]} for step in one.collapses]
    return {"name": one.name, "anonymous": one.anonymous, "own_report": one.own_report, "articles": list(one.document_ids),
            "folded": folded}


def _evidence(one: Evidence) -> dict[str, Any]:
    return {"document_id": one.document_id, "span": [one.span.start, one.span.end]}
