"""Whatever is wrong with a file has a code of its own, and costs nothing else."""

import gzip
import lzma
import os
from datetime import UTC, datetime
from io import BytesIO

import pytest

from svodka.read import read_stream
from svodka.records import Document

NOW = datetime(2025, 1, 1, tzinfo=UTC)

LEAD = "Мэр города заявил, что решения по мосту нет и до весны не будет, сообщает агентство «Полюс»."
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20
MENU = "<!doctype html><title>Вход</title><nav><ul><li><a href=/a>Политика</a><li><a href=/b>Спорт</a></ul></nav>"
LOGIN = "<html><body><form><p>Забыли пароль?</p><input name=q></form></body></html>"

NOT_READ = [
    # what, file name, bytes, code
    ("empty file", "a.txt", b"", "empty"),
    ("only blanks", "a.txt", b" \n\t\r\n ", "empty"),
    ("only a UTF-8 mark", "a.txt", b"\xef\xbb\xbf", "empty"),
    ("empty page", "a.html", b"", "empty"),
    ("empty JSON lines", "a.jsonl", b"\n\n", "empty"),
    ("empty archive", "a.txt.gz", gzip.compress(b""), "empty"),
    ("picture called a text", "a.txt", PICTURE, "binary"),
    ("picture called a page", "a.html", PICTURE, "binary"),
    ("PDF called a text", "a.txt", b"%PDF-1.7\n1 0 obj", "binary"),
    ("Word document", "a.docx", b"PK\x03\x04\x14\0\6\0", "binary"),
    ("zeros", "a.txt", bytes(5000), "binary"),
    ("noise", "a.txt", bytes(range(256)) * 40, "binary"),
    ("archive in an archive", "a.txt.gz", gzip.compress(gzip.compress(b"text")), "binary"),
    ("20 MB of one line", "a.txt", b"word " * 4_000_000, "too-large"),
    ("20 MB page", "a.html", b"<html>" + b"<p>word</p>" * 2_000_000, "too-large"),
    ("text just above 2 MB", "a.txt", b"a" * (2 << 20) + b"b", "too-large"),
    ("page of 30,000 elements", "a.html", b"<html>" + b"<p>word</p>" * 30_000, "too-large"),
    ("tag of 5,000 attributes", "a.html", b"<html><p " + b"".join(b"a%d=1 " % n for n in range(5000)) + b">", "too-large"),
    ("gzip bomb", "a.txt.gz", gzip.compress(bytes(100_000_000)), "too-large"),
    ("xz bomb", "a.txt.xz", lzma.compress(bytes(100_000_000)), "too-large"),
    ("archive cut off", "a.txt.gz", gzip.compress(os.urandom(3000))[:500], "unreadable"),
    ("archive with a wrong byte", "a.txt.xz", lzma.compress(b"word " * 200)[:40] + b"\1\2\3\4" * 9, "unreadable"),
    ("feed", "a.xml", b"<?xml version='1.0'?><rss version='2.0'><channel/></rss>", "unknown-format"),
    ("web archive", "a.warc", b"WARC/1.0\r\nWARC-Type: response\r\n", "unknown-format"),
    ("other XML", "a.xml", b"<?xml version='1.0'?><invoice/>", "unknown-format"),
    ("JSON over several lines", "a.json", b'{\n "id": "1"\n}', "unknown-format"),
    ("JSON list", "a.json", b'[{"id": "1", "text": "a"}]', "unknown-format"),
    ("menu without an article", "a.html", MENU.encode(), "no-article"),
    ("login form", "a.html", LOGIN.encode(), "no-article"),
    ("100,000 nested elements", "a.html", b"<html>" + b"<div>" * 100_000 + LEAD.encode(), "no-article"),
    ("page of one word", "a.html", b"<html><body>404", "no-article"),
]


@pytest.mark.parametrize(("name", "raw", "code"), [row[1:] for row in NOT_READ], ids=[row[0] for row in NOT_READ])
def test_a_file_that_is_not_read_has_one_fatal_issue(read, name, raw, code):
    documents, issues = read(raw, name)
    assert documents == []
    assert [(one.code, one.document, one.fatal) for one in issues] == [(code, name, True)]
    assert issues[0].message


class Failing(BytesIO):
    """A disk that fails after the first piece."""

    def read(self, size=-1):
        if self.tell():
            raise OSError(5, "Input/output error")
        return super().read(size)


def test_a_failing_disk_is_an_issue():
    [issue] = read_stream(Failing(b"word " * 200_000), name="a.txt", now=NOW)
    assert str(issue) == "a.txt: reading stopped: Input/output error [unreadable]"


def test_lines_before_the_cut_of_an_archive_are_kept(read):
    lines = b"".join(b'{"id": "%d", "text": "The mayor said no. %s"}\n' % (n, os.urandom(20).hex().encode()) for n in range(4000))
    packed = gzip.compress(lines)
    documents, issues = read(packed[: len(packed) * 3 // 4], "a.jsonl.gz")
    assert len(documents) > 100
    assert [one.code for one in issues if one.fatal][-1] == "unreadable"


@pytest.mark.parametrize("pack", [gzip.compress, lzma.compress])
def test_any_format_may_be_packed(read, pack):
    [document], issues = read(pack(LEAD.encode()), "day/mayor.txt.gz")
    assert (document.name, document.text, issues) == ("mayor", LEAD, [])


def test_archives_joined_in_one_file_are_read_on(read):
    line = b'{"id": "%d", "text": "The mayor said no."}\n'
    for pack in (gzip.compress, lzma.compress):
        documents, issues = read(pack(line % 1) + pack(line % 2), "a.jsonl.gz")
        assert ([one.name for one in documents], issues) == (["1", "2"], [])


FILE_NAMES = [("\udcff.txt", "\ufffd.txt"), ("a\x1b[2J.txt", "a [2J.txt"), ("", "-"), ("a\n.txt", "a .txt")]


@pytest.mark.parametrize(("name", "shown"), FILE_NAMES, ids=ascii)
def test_a_hostile_file_name_is_made_safe(read, name, shown):
    _, [issue] = read(b"", name)
    assert issue.document == shown
    [document], _ = read(LEAD, name)
    assert isinstance(document, Document)
    document.name.encode()
