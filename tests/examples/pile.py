"""Reads the examples with the standard library alone, so that the pile is checked apart from svodka's own readers."""

from __future__ import annotations

import html
import json
import re
from dataclasses import dataclass
from datetime import datetime
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parents[2] / "examples"
#: Blocks of a page that hold furniture wherever they stand.
FURNITURE = {"article__inset", "promo", "newsletter", "read-more", "standfirst", "byline", "post-date"}


@dataclass(frozen=True, slots=True)
class Article:
    id: str
    file: str
    outlet: str | None
    published: datetime | None
    title: str
    url: str
    text: str


def flatten(text: str) -> str:
    """Make every run of blanks, no-break spaces too, one space: pages set «80 %» with one, the key does not."""
    return re.sub(r"\s+", " ", text).strip()


class Paragraphs(HTMLParser):
    """Collect the paragraphs inside <article>, without what stands in a furniture block."""

    def __init__(self) -> None:
        super().__init__()
        self.paragraphs: list[str] = []
        self.path: list[tuple[str, bool]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in {"meta", "link", "img", "input", "br"}:
            return
        classes = set((dict(attrs).get("class") or "").split())
        self.path.append((tag, tag in {"aside", "footer"} or bool(classes & FURNITURE)))
        if tag == "p":
            self.paragraphs.append("")

    def handle_endtag(self, tag: str) -> None:
        opened, _ = self.path.pop()
        assert opened == tag, f"</{tag}> closes <{opened}>"

    def handle_data(self, data: str) -> None:
        tags = [tag for tag, _ in self.path]
        inside = "article" in tags and "p" in tags
        if inside and not any(furniture for _, furniture in self.path):
            self.paragraphs[-1] += data


def meta(page: str, name: str) -> str:
    found = re.findall(rf'<meta property="{name}" content="([^"]*)">', page)
    assert len(found) == 1, f"{name}: {found}"
    return html.unescape(found[0])


def read_page(path: Path) -> Article:
    page = path.read_text(encoding="utf-8")
    parser = Paragraphs()
    parser.feed(page)
    assert parser.path == [], "a tag was left open"
    text = "\n\n".join(p for p in parser.paragraphs if p.strip())
    return Article(path.stem, path.name, meta(page, "og:site_name"),
                   datetime.fromisoformat(meta(page, "article:published_time").replace("Z", "+00:00")),
                   meta(page, "og:title"), meta(page, "og:url"), text)


def read_wire(path: Path) -> list[Article]:
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [Article(row["id"], path.name, row["outlet"], datetime.fromisoformat(row["published"]), row["title"],
                    row["url"], row["text"]) for row in rows]


def read_text(path: Path) -> Article:
    text = path.read_text(encoding="utf-8")
    title, blank, _ = text.split("\n", 2)
    assert blank == "", "the headline stands alone on the first line"
    return Article(path.stem, path.name, None, None, title, "", text)


def read_pile() -> dict[str, Article]:
    articles = [read_page(path) for path in sorted(FOLDER.glob("*.html"))]
    articles += read_wire(FOLDER / "wire.jsonl")
    articles += [read_text(path) for path in sorted(FOLDER.glob("*.txt"))]
    assert len({article.id for article in articles}) == len(articles), "two articles share an id"
    return {article.id: article for article in articles}


def read_key() -> dict[str, Any]:
    return dict(json.loads((FOLDER / "expected.json").read_text(encoding="utf-8")))
