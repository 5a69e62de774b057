"""Texts in the encodings that old Russian and Ukrainian files come in."""

import pytest

from svodka.read.encoding import decode

RU = "Мэр Альтора опроверг сообщения об отставке: «Я остаюсь», — заявил он журналистам в понедельник."
UK = "Мер Альтора заперечив повідомлення про відставку: її не буде, заявив він журналістам у понеділок."
SHORT = ["Мэр ушёл в отставку", "По данным Полюса", "В городе нет света", "яют после аварии"]

SAID = [
    # text, written in, seen as
    (RU, "utf-8", "utf-8"),
    (RU, "utf-8-sig", "utf-8"),
    (RU, "utf-16", "utf-16-le"),
    (UK, "utf-16", "utf-16-le"),
    ("The mayor said no.", "utf-16", "utf-16-le"),
    (RU, "utf-32", "utf-32-le"),
]
GUESSED = [
    (RU, "cp1251", "cp1251"), (RU, "utf-16-le", "utf-16-le"), (RU, "utf-16-be", "utf-16-be"),
    ("The mayor of Altor said no.", "utf-16-le", "utf-16-le"), ("The mayor of Altor said no.", "utf-16-be", "utf-16-be"),
    (RU.replace("«", '"').replace("»", '"').replace("—", "-"), "koi8-r", "koi8-u"),
    (RU.replace("«", '"').replace("»", '"').replace("—", "-"), "cp866", "cp866"),
    (UK, "cp1251", "cp1251"), (UK, "koi8-u", "koi8-u"), (UK, "cp1125", "cp1125"),
    ("The café’s owner said “no” – twice.", "cp1252", "cp1252"),
    *[(text, "cp1251", "cp1251") for text in SHORT], *[(text, "koi8-r", "koi8-u") for text in SHORT],
    *[(text, "cp866", "cp866") for text in SHORT],
]


@pytest.mark.parametrize(("text", "written", "seen"), SAID)
def test_what_the_bytes_prove_is_no_guess(text, written, seen):
    found = decode(text.encode(written))
    assert (found.text, found.encoding, found.doubt) == (text, seen, "")


@pytest.mark.parametrize(("text", "written", "seen"), GUESSED)
def test_a_guess_is_right_and_says_that_it_is_one(text, written, seen):
    found = decode(text.encode(written))
    assert (found.text, found.encoding) == (text, seen)
    assert found.doubt == f"the encoding was guessed: {seen}"


def test_a_text_cut_in_the_middle_of_a_letter_is_still_utf8():
    found = decode(RU.encode()[:-2])
    assert found.encoding == "utf-8"
    assert found.text == RU[:-2] + "\ufffd"
    assert found.doubt == "1 broken characters stand as \ufffd"


def test_a_page_is_believed_where_its_bytes_allow_it():
    assert decode("Ці слова".encode("cp1251"), declared="windows-1251").doubt == ""
    assert decode("Ці слова".encode(), declared="windows-1251").text == "Ці слова"
    assert decode(RU.encode("cp1251"), declared="rot13").text == RU
    assert decode(RU.encode("cp1251"), declared="utf-8").text == RU


@pytest.mark.parametrize("raw", [bytes(200), bytes(range(256)), b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" * 3])
def test_bytes_that_are_no_text(raw):
    assert decode(raw) is None


def test_an_issue_tells_of_the_guess_and_the_document_comes_after_it(read):
    [document], [issue] = read(RU.encode("cp1251"))
    assert document.text == RU
    assert (issue.code, issue.fatal) == ("encoding", False)
