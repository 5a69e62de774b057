"""The four forms of a brief: the same lines, each leading to its words, no harm from any of them."""

import json
import re
from dataclasses import replace
from datetime import UTC, datetime
from html.parser import HTMLParser

import pytest

from svodka.records import Brief
from svodka.render import brief_html, brief_json, brief_markdown, brief_text

#: Elements that a page of a brief is made of; whatever else turns up came from a source.
OWN = {"html", "head", "meta", "title", "style", "body", "header", "h1", "h2", "p", "main", "article", "details",
       "summary", "span", "ul", "li", "div", "code", "figure", "blockquote", "mark", "figcaption", "b", "a", "footer"}
VOID = {"meta"}


class Page(HTMLParser):
    """Reads a page or a fragment strictly: every element is closed in its order."""

    def __init__(self, page):
        super().__init__()
        self.open, self.elements, self.words, self.attributes = [], [], [], []
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.elements.append(tag)
        self.attributes.extend((tag, *pair) for pair in attrs)
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append((self.open[-1] if self.open else "", data))

    def inside(self, tag):
        return [words for element, words in self.words if element == tag]

    def values(self, name):
        return [value for _, attribute, value in self.attributes if attribute == name]


def test_text_shows_each_line_and_its_id(calm, phrases):
    text = brief_text(calm.brief, calm.readings, phrases=phrases)
    first, second = calm.brief.items[0].lines
    assert text == (f"Сводка · 1 статья\n\n1. опора треснула  [{first.id}]\n"
                    f"   - Через кого: Берег → агентство «Полюс» → мэр  [{second.id}]\n\n{phrases.footnote}\n")


def test_text_can_leave_the_ids_out_and_keeps_its_width(calm, phrases):
    text = brief_text(calm.brief, calm.readings, phrases=phrases, width=40, ids=False)
    assert "[l-" not in text
    assert max(map(len, text.splitlines()[:-1])) <= 40


def test_since_is_told_with_its_zone(phrases):
    brief = Brief(lang="ru", items=(), since=datetime(2025, 1, 2, 3, 4, tzinfo=UTC), articles=5)
    assert brief_text(brief, {}, phrases=phrases) == (
        "Сводка · 5 статей · с 2 января 2025, 03:04 (UTC)\n\nСообщений нет.\n")


def test_markdown_links_to_the_article(calm, phrases):
    text = brief_markdown(calm.brief, calm.readings, phrases=phrases)
    assert "## 1. опора треснула\n" in text
    assert ("- Через кого: Берег → агентство «Полюс» → мэр ([Берег, 2 января 2025](https://bereg.example/most)) `l-"
            in text)


def test_json_writes_the_words_out(calm):
    told = json.loads(json.dumps(brief_json(calm.brief, calm.readings)))
    line = told["items"][0]["lines"][0]
    assert (line["kind"], line["text"], line["id"]) == ("headline", "опора треснула", calm.brief.items[0].lines[0].id)
    assert [(one["words"], one["outlet"], one["published"]) for one in line["evidence"]] == [
        ("опора треснула", "Берег", "2025-01-02T10:30:00+03:00")]


def test_each_line_of_the_page_opens_to_its_words(calm, phrases):
    page = Page(brief_html(calm.brief, calm.readings, phrases=phrases))
    ids = [value for tag, name, value in page.attributes if (tag, name) == ("details", "id")]
    assert ids == [line.id for line in calm.brief.items[0].lines]
    assert page.inside("mark") == ["опора треснула", "по словам мэра"]
    assert "Берег" in page.inside("b")
    assert any("«Мост закрыт» · 2 января 2025, 10:30 (UTC+3)" in words for words in page.inside("figcaption"))
    assert page.values("href") == ["https://bereg.example/most"] * 2
    assert set(page.values("rel")) == {"noopener nofollow noreferrer"}


def test_the_page_needs_nothing_from_outside(calm, phrases):
    page = brief_html(calm.brief, calm.readings, phrases=phrases)
    assert "default-src 'none'; style-src 'sha256-" in page
    assert not {"script", "link", "img", "iframe", "form"} & set(Page(page).elements)
    assert not re.search(r"url\(|@import", page)
    assert 'name="viewport"' in page
    assert "prefers-color-scheme:dark" in page


def test_an_outlet_without_a_name_goes_by_its_file(calm, phrases):
    reading = replace(calm.reading, document=replace(calm.reading.document, outlet="", url="", published=None))
    page = Page(brief_html(calm.brief, {reading.document.id: reading}, phrases=phrases))
    assert "most (издание не указано)" in page.inside("b")
    assert page.values("href") == []
    assert any("без даты" in words for words in page.inside("figcaption"))


@pytest.mark.parametrize("form", [brief_text, brief_markdown, brief_html])
def test_no_control_character_gets_through(form, hostile, phrases):
    told = form(hostile.brief, hostile.readings, phrases=phrases)
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]", told)
    assert r"\x1b[31m" in told.replace(r"\\", "\\").replace(r"\[", "[")
    assert r"\u202e" in told.replace(r"\\", "\\")


def test_a_hostile_title_adds_nothing_to_the_page(hostile, phrases):
    page = Page(brief_html(hostile.brief, hostile.readings, phrases=phrases))
    assert set(page.elements) <= OWN
    assert page.values("href") == []
    assert not [name for _, name, _ in page.attributes if name.startswith("on")]


def test_a_hostile_title_adds_nothing_to_markdown(hostile, phrases):
    text = brief_markdown(hostile.brief, hostile.readings, phrases=phrases)
    assert "<" not in text
    assert not re.search(r"(?<!\\)\[", text.replace(r"\\", ""))
    assert "](javascript" not in text.replace(r"\]", "")


@pytest.mark.parametrize("form", [brief_text, brief_markdown, brief_html])
def test_an_article_that_is_not_at_hand_is_no_crash(form, calm, phrases):
    assert "опора треснула" in form(calm.brief, {}, phrases=phrases)
