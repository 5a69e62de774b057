"""Records to bytes and back: JSON, and never a byte that cannot be read again."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from typing import TypeVar

import msgspec

from svodka.records import Reading, Span, StoreError, content_id
from svodka.store.errors import UnstorableError

_Record = TypeVar("_Record")
_encoder = msgspec.json.Encoder()


def encode(record: object, record_id: str) -> bytes:
    r"""Write a record as JSON, and refuse one that would not come back the same.

    >>> encode(Span(0, 6), "x")
    b'{"start":0,"end":6}'
    >>> encode("\ud800", "d-1")
    Traceback (most recent call last):
    ...
    svodka.store.errors.UnstorableError: d-1 cannot be stored: ...surrogates not allowed
    """
    try:
        body = _encoder.encode(record)
        same = msgspec.json.decode(body, type=type(record)) == record
    except (ValueError, TypeError, OverflowError, RecursionError) as error:
        raise UnstorableError(record_id, str(error)) from error
    if not same:
        raise UnstorableError(record_id, "it would not come back as it is")
    return body


def decode(body: bytes, kind: type[_Record]) -> _Record:
    """Read a record from JSON; damaged bytes are a `StoreError`."""
    try:
        return msgspec.json.decode(body, type=kind)
    except (msgspec.DecodeError, ValueError) as error:
        raise StoreError(f"the store is damaged: a {kind.__name__} cannot be read: {error}") from error


def digest(*bodies: bytes) -> str:
    """Give a fingerprint of some bytes."""
    joined = hashlib.sha256()
    for body in bodies:
        joined.update(len(body).to_bytes(8, "big") + body)
    return joined.hexdigest()[:32]


def writable(text: str) -> str:
    r"""Spell out what UTF-8 cannot hold: a file name's bytes that are in no encoding.

    >>> writable("новость\udcff.txt")
    'новость\\udcff.txt'
    """
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def utc_text(moment: datetime | None, record_id: str) -> str | None:
    """Write a time so that the order of the texts is the order of the times.

    >>> from datetime import timedelta, timezone
    >>> utc_text(datetime(2017, 11, 9, 1, 30, tzinfo=timezone(timedelta(hours=3))), "d-1")
    '2017-11-08T22:30:00.000000+00:00'
    """
    if moment is None:
        return None
    try:
        return moment.astimezone(UTC).isoformat(timespec="microseconds")
    except OverflowError as error:
        raise UnstorableError(record_id, f"no such time in UTC: {moment}") from error


def name_maker(reading: Reading) -> str:
    """Name all that took part in an analysis, with versions: "rules 1; slovnet-ner 1.6.0"."""
    statements = {f"{one.maker.name} {one.maker.version}" for one in reading.statements}
    return writable("; ".join(sorted(statements | {name.made_by for name in reading.names})))


def name_analysis(reading: Reading, maker: str) -> str:
    """Give the id of an analysis: a hash of content and maker, whatever the file was called."""
    nameless = replace(reading, document=replace(reading.document, name=""))
    return content_id("a", maker, digest(_encoder.encode(nameless)))


def check_evidence(reading: Reading) -> None:
    """Refuse a reading that points outside its own text: no span, no statement."""
    document, spans = reading.document, list(_spans(reading))
    if any(one.document_id != document.id for one in reading.statements):
        raise UnstorableError(document.id, "a statement of another document is among its statements")
    outside = next((span for span in spans if span.end > len(document.text)), None)
    if outside is not None:
        raise UnstorableError(document.id, f"[{outside.start}, {outside.end}) lies outside its text")


def _spans(reading: Reading) -> Iterable[Span]:
    for one in reading.statements:
        yield from (*one.content, *one.cue, *one.hedges)
        yield from (span for span in (one.source, *(carrier.span for carrier in one.via)) if span)
    for found in (reading.names, reading.whens, reading.places, reading.quantities, reading.facts):
        yield from (thing.span for thing in found)
