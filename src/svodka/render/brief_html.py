"""A brief as one page that needs nothing else: each line opens to the exact words, without a script."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping

from svodka.records import Brief, BriefItem, Document, Line, LineKind, Reading
from svodka.records.phrases import Phrases
from svodka.render.brief_text import heading
from svodka.render.escape import http_url, markup, one_line
from svodka.render.excerpts import Excerpt, excerpts
from svodka.render.page_style import STYLE


def brief_html(brief: Brief, readings: Mapping[str, Reading], *, phrases: Phrases) -> str:
    """Write a brief as a whole HTML page: it works on a phone, in the dark, on paper and without a network."""
    stories = "\n".join(_story(number, item, readings, phrases) for number, item in enumerate(brief.items, start=1))
    title = markup(heading(brief, phrases))
    return f"""<!doctype html>
<html lang="{markup(brief.lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_policy()}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
<style>{STYLE}</style>
</head>
<body>
<header><h1>{markup(phrases.brief)}</h1><p>{title.removeprefix(markup(phrases.brief)).removeprefix(" · ")}</p></header>
<main>
{stories or f"<p>{markup(phrases.nothing)}</p>"}
</main>
<footer>{markup(phrases.footnote)}</footer>
</body>
</html>
"""


def _policy() -> str:
    """Allow this one style sheet, named by its hash, and nothing else: no script, picture, frame or form."""
    digest = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def _story(number: int, item: BriefItem, readings: Mapping[str, Reading], phrases: Phrases) -> str:
    first, *rest = item.lines
    lines = "\n".join(f"<li>{_line(line, _told(line, phrases), readings, phrases)}</li>" for line in rest)
    title = f'<h2><span class="number">{number}</span><span>{_told(first, phrases)}</span></h2>'
    return f"""<article id="{markup(item.story_id)}">
{_line(first, title, readings, phrases)}
<ul>
{lines}
</ul>
</article>"""


def _line(line: Line, told: str, readings: Mapping[str, Reading], phrases: Phrases) -> str:
    found = "\n".join(_excerpt(one, phrases) for one in excerpts(line.evidence, readings))
    return (f'<details class="{line.kind.value}" id="{markup(line.id)}"><summary>{told}</summary>\n'
            f'<div class="words"><p class="note">{markup(phrases.exact_words)} · <code>{markup(line.id)}</code></p>\n'
            f"{found}</div></details>")


def _told(line: Line, phrases: Phrases) -> str:
    words = one_line(line.text)
    if line.kind is LineKind.HEADLINE:
        return markup(words)
    labels = (*phrases.who.values(), *phrases.responses.values(), phrases.through, phrases.when, phrases.where,
              phrases.own_voice, phrases.not_counted, phrases.may_be_one)
    label = next((one for one in labels if words.startswith(f"{one}: ")), "")
    return f"<b>{markup(label)}</b> {markup(words[len(label) + 2:])}" if label else markup(words)


def _excerpt(excerpt: Excerpt, phrases: Phrases) -> str:
    body = "".join(f"<mark>{markup(words)}</mark>" if marked else markup(words) for words, marked in excerpt.pieces)
    source = _source(excerpt.document, phrases)
    return f"<figure><blockquote>{body}</blockquote><figcaption>{source}</figcaption></figure>"


def _source(document: Document, phrases: Phrases) -> str:
    outlet = one_line(document.outlet) or f"{one_line(document.name)} ({phrases.no_outlet})"
    url = http_url(document.url)
    link = (f'<a href="{markup(url)}" rel="noopener nofollow noreferrer">{markup(phrases.open_article)}</a>'
            if url else "")
    title = phrases.quote(one_line(document.title)) if document.title.strip() else ""
    parts = (f"<b>{markup(outlet)}</b>", markup(title), markup(phrases.moment(document.published)), link)
    return " · ".join(part for part in parts if part)
