"""Whatever the bytes are: only documents and issues, text that can be stored, spans inside the text and in order."""

import gzip
import lzma
from datetime import UTC, datetime
from io import BytesIO
from itertools import pairwise

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from svodka.read import read_stream
from svodka.read.furniture import find_furniture
from svodka.records import Document, Issue

NOW = datetime(2025, 1, 1, tzinfo=UTC)
NAMES = st.sampled_from(["a.txt", "a.html", "a.jsonl", "a.gz", "a", "-", "a.json"])
STARTS = st.sampled_from([
    b"", b"<html>", b"<!doctype html><body><article>", b'{"id":"1","text":"', b"\xff\xfe", b"\x1f\x8b\x08", b"\xfd7zXZ\0",
    "Мэр ".encode(), "Мэр ".encode("cp1251"),
])
PIECES = st.sampled_from([
    "<p>", "</p>", "<div>", "<a href='http://[x'>", "</a>", "<h1>", "<br>", "<ul><li>", "<table><tr><td>",
    "<time datetime='1'>", "<!--", "&#0;",
    "&#xD800;", "<script type='application/ld+json'>", '{"datePublished": "0000-00-00"}', "</script>",
    "<meta property='article:published_time' content='9999-12-31'>",
    "<meta charset='utf-7'>", "Читайте также:", "Подпишитесь на наш канал", "Мэр заявил, что решения по мосту нет.",
    " ", "\n", "\0", "\x1b", "🎯",
])
SETTINGS = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def _check(raw, name):
    for item in read_stream(BytesIO(raw), name=name, now=NOW):
        assert isinstance(item, Document | Issue)
        if isinstance(item, Issue):
            str(item).encode()
            continue
        for field in (item.text, item.title, item.outlet, item.url, item.name, *item.links):
            field.encode()
            assert "\0" not in field
            assert "\x1b" not in field
        assert item.text.strip()
        ends = [(span.start, span.end) for span in item.furniture]
        assert all(start < end <= len(item.text) for start, end in ends)
        assert all(one[1] <= two[0] for one, two in pairwise(ends))


@SETTINGS
@given(STARTS, st.binary(max_size=400), NAMES)
@example(b"", b"\xff\xfe", "a.txt")
def test_any_bytes(start, raw, name):
    _check(start + raw, name)


@SETTINGS
@given(st.lists(PIECES, max_size=60).map("".join), NAMES)
def test_any_page(page, name):
    _check(b"<!doctype html><body>" + page.encode(), name)


@SETTINGS
@given(st.text(max_size=300), NAMES, st.sampled_from(["utf-8", "utf-16", "cp1251", "koi8-r", "cp866"]))
def test_any_text_in_any_encoding(text, name, encoding):
    _check(text.encode(encoding, "ignore"), name)


@SETTINGS
@given(st.binary(max_size=300), st.sampled_from([gzip.compress, lzma.compress]), st.integers(0, 400))
def test_any_archive_and_any_part_of_it(raw, pack, size):
    _check(pack(raw), "a.gz")
    _check(pack(raw)[:size], "a.gz")


@SETTINGS
@given(st.lists(PIECES, max_size=40).map("".join))
def test_same_text_same_furniture_and_none_of_it_blank(text):
    spans = find_furniture(text)
    assert spans == find_furniture(text)
    assert all(span.of(text).strip() for span in spans)
