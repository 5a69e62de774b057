"""An article and its statements as plain data: the contract that measurements rely on."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from svodka.records import Carrier, Name, Place, PlaceCandidate, Quantity, Reading, Span, Statement, When
from svodka.render.facts_json import facts_json


def reading_json(reading: Reading) -> dict[str, Any]:
    """Give an article as a dictionary that JSON can hold: the text unchanged, spans as code points into it.

    >>> from svodka.records import Document
    >>> reading_json(Reading(document=Document.of("Мост закрыт", name="a")))["text"]
    'Мост закрыт'
    """
    document, facts = reading.document, facts_json(reading)
    return {
        "id": document.name,
        "document_id": document.id,
        "lang": document.lang,
        "title": document.title,
        "outlet": document.outlet,
        "url": document.url,
        "published": document.published.isoformat() if document.published else None,
        "text": document.text,
        "furniture": _pairs(document.furniture),
        "statements": [_statement(one) | facts[one.label] for one in reading.statements],
        "names": [_name(one) for one in reading.names],
        "whens": [_when(one) for one in reading.whens],
        "places": [_place(one) for one in reading.places],
        "quantities": [_quantity(one) for one in reading.quantities],
    }


def _pair(span: Span) -> list[int]:
    return [span.start, span.end]


def _pairs(spans: Iterable[Span]) -> list[list[int]]:
    return [_pair(span) for span in spans]


def _statement(one: Statement) -> dict[str, Any]:
    return {
        "id": one.label,
        "key": one.id,
        "content": _pairs(one.content),
        "cue": _pairs(one.cue),
        "source": _pair(one.source) if one.source else None,
        "holder": one.holder,
        "aliases": list(one.aliases),
        "via": [_carrier(carrier) for carrier in one.via],
        "act": one.act.value,
        "mode": one.mode.value,
        "basis": one.basis.value,
        "anonymous": one.anonymous,
        "parent": one.parent,
        "hedges": _pairs(one.hedges),
        "rule": one.maker.rule,
        "maker": f"{one.maker.name} {one.maker.version}",
    }


def _carrier(one: Carrier) -> dict[str, Any]:
    return {"name": one.name, "span": _pair(one.span) if one.span else None}


def _name(one: Name) -> dict[str, Any]:
    return {"span": _pair(one.span), "kind": one.kind.value, "lemma": one.lemma, "made_by": one.made_by}


def _when(one: When) -> dict[str, Any]:
    return {"span": _pair(one.span), "start": one.start.isoformat(), "end": one.end.isoformat(),
            "precision": one.precision.value, "rule": one.rule}


def _place(one: Place) -> dict[str, Any]:
    return {"span": _pair(one.span), "name": one.name, "country": one.country, "latitude": one.latitude,
            "longitude": one.longitude, "radius_km": one.radius_km, "gazetteer_id": one.gazetteer_id,
            "kind": one.kind.value if one.kind else None, "precision": one.precision.value if one.precision else None,
            "reason": one.reason, "score": one.score, "alternatives": [_candidate(other) for other in one.alternatives]}


def _candidate(one: PlaceCandidate) -> dict[str, Any]:
    return {"gazetteer_id": one.gazetteer_id, "name": one.name, "country": one.country, "score": one.score}


def _quantity(one: Quantity) -> dict[str, Any]:
    return {"span": _pair(one.span), "value": one.value, "upper": one.upper, "unit": one.unit, "counted": one.counted,
            "bound": one.bound.value, "role": one.role.value}
