"""Words from outside are shown, never obeyed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from svodka.render import http_url, markdown, markup, visible

SHOWN = [
    ("Мост закрыт\nОбъезд", "Мост закрыт\nОбъезд"),
    ("крас\x1b[31mно", r"крас\x1b[31mно"),
    ("звон\x07ок", r"звон\x07ок"),
    ("\x9b2Jстёрто", r"\x9b2Jстёрто"),
    ("видно\rспрятано", "видно\nспрятано"),
    ("строка\r\nстрока", "строка\nстрока"),
    ("фото\u202egpj.exe", r"фото\u202egpj.exe"),
    ("\u2066изолят\u2069", r"\u2066изолят\u2069"),
    ("половина \ud83d пары", r"половина \ud83d пары"),
]


@pytest.mark.parametrize(("raw", "expected"), SHOWN)
def test_control_characters_are_shown_as_codes(raw, expected):
    assert visible(raw) == expected


@given(st.text())
def test_nothing_that_moves_the_cursor_survives(text):
    assert not [mark for mark in visible(text) if mark not in "\n\t" and (ord(mark) < 32 or 127 <= ord(mark) < 160)]
    assert visible(visible(text)) == visible(text)
    visible(text).encode("utf-8")


@given(st.text())
def test_no_tag_and_no_attribute_can_begin(text):
    assert not set("<>\"'") & set(markup(text))


ADDRESSES = [
    ("https://bereg.example/most?id=1&x=2", True), ("http://bereg.example", True), ("HTTPS://bereg.example/", True),
    ("javascript:alert(1)", False), ("data:text/html,<b>", False), ("//bereg.example/most", False),
    ("ftp://b.example", False),
    ("https://user:pass@b.example/", False), ("https://b.example/\n", False), ("https://b.example/<b>", False),
    ('https://b.example/" onclick="x', False), ("https://[::1", False), ("https://b.example/\u202egpj", False),
    ("https://b.example/" + "a" * 3000, False), ("java\tscript:alert(1)", False), ("", False),
]


@pytest.mark.parametrize(("url", "safe"), ADDRESSES)
def test_only_plain_web_addresses_are_linked(url, safe):
    assert http_url(url) == (url if safe else "")


MARKDOWN = [
    ("Мост закрыт.", "Мост закрыт."),
    ("# Мост", r"\# Мост"), ("- мост", r"\- мост"), ("12. мост", r"12\. мост"), ("+ мост", r"\+ мост"),
    ("*мост* _и_ `код`", r"\*мост\* \_и\_ \`код\`"),
    ("![мост](x)", r"\!\[мост\](x)"),
    ("<b>мост</b>", "&lt;b&gt;мост&lt;/b&gt;"), ("&copy;", "&amp;copy;"),
    ("см. https://b.example и www.b.example", r"см. https\://b.example и www\.b.example"),
    ("почта a@b.example", r"почта a\@b.example"),
    ("мост\n\n# закрыт", r"мост \# закрыт"),
]


@pytest.mark.parametrize(("raw", "expected"), MARKDOWN)
def test_markdown_is_inert(raw, expected):
    assert markdown(raw) == expected
