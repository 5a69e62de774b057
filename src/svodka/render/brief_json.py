"""A brief as plain data, with the words behind each line written out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from svodka.records import Brief, Evidence, Line, Reading


def brief_json(brief: Brief, readings: Mapping[str, Reading]) -> dict[str, Any]:
    """Give a brief as a dictionary that JSON can hold.

    >>> brief_json(Brief(lang="ru", items=()), {})
    {'lang': 'ru', 'since': None, 'articles': 0, 'items': []}
    """
    return {
        "lang": brief.lang,
        "since": brief.since.isoformat() if brief.since else None,
        "articles": brief.articles,
        "items": [
            {"story_id": item.story_id, "lines": [_line(line, readings) for line in item.lines]}
            for item in brief.items
        ],
    }


def _line(line: Line, readings: Mapping[str, Reading]) -> dict[str, Any]:
    return {
        "id": line.id,
        "kind": line.kind.value,
        "text": line.text,
        "evidence": [_words(one, readings) for one in line.evidence if one.document_id in readings],
    }


def _words(evidence: Evidence, readings: Mapping[str, Reading]) -> dict[str, Any]:
    document = readings[evidence.document_id].document
    return {
        "document_id": document.id,
        "name": document.name,
        "outlet": document.outlet,
        "title": document.title,
        "url": document.url,
        "published": document.published.isoformat() if document.published else None,
        "span": [evidence.span.start, evidence.span.end],
        "words": evidence.span.of(document.text),
    }
