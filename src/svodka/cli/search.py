"""`svodka search`: articles by their words, in any form of the word."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from svodka.cli.app import examples
from svodka.cli.options import json_option, store_option
from svodka.cli.stored import open_store
from svodka.cli.terminal import one_line, show_json, tell

if TYPE_CHECKING:
    from svodka.store import Hit

@click.command("search", short_help="Find articles.", epilog=examples(
    "svodka search взрывы на газопроводе", "svodka search --json дамба"))
@click.argument("words", metavar="WORDS...", nargs=-1, required=True)
@click.option("--limit", type=click.IntRange(1, 10_000), default=20, show_default=True, help="How many articles.")
@json_option("One JSON object an article.")
@store_option
def command(words: tuple[str, ...], limit: int, as_json: bool, store: str | None) -> None:
    """Find articles in the store that have all the words, in any form: «взрывы» finds «взрывов» too.

    A phrase in quotation marks stands exactly so, and a word with a minus before it (after --) leaves articles out.
    """
    from svodka.pipeline import Pipeline  # noqa: PLC0415  (light start)

    hits = open_store(store).search(" ".join(words), lemmatise=Pipeline().lemmatise, limit=limit)
    for hit in hits:
        if as_json:
            show_json(hit_json(hit))
        else:
            click.echo(hit_lines(hit))
    if not hits:
        tell("nothing found")


def hit_json(hit: Hit) -> dict[str, object]:
    """Give a hit for a program; spans are code points of the article's text."""
    return {"id": hit.document_id, "title": hit.title, "outlet": hit.outlet,
            "published": hit.published.isoformat() if hit.published else None, "score": round(hit.score, 4),
            "snippet": [hit.snippet.start, hit.snippet.end] if hit.snippet else None, "text": hit.text,
            "matches": [[span.start, span.end] for span in hit.matches]}


def hit_lines(hit: Hit) -> str:
    """Write a hit on two lines: the article, and the stretch that shows why it was found."""
    published = f"{hit.published:%Y-%m-%d %H:%M}" if hit.published else ""
    parts = (hit.document_id, published, hit.outlet, hit.title)
    return one_line("  ".join(part for part in parts if part)) + "\n    " + _marked(hit)


def _marked(hit: Hit) -> str:
    """Mark the words that were looked for."""
    start = hit.snippet.start if hit.snippet else 0
    parts, here = [], 0
    for span in sorted(hit.matches):
        if span.start - start >= here:
            parts += [hit.text[here : span.start - start], "⟦", hit.text[span.start - start : span.end - start], "⟧"]
            here = span.end - start
    return one_line(" ".join("".join((*parts, hit.text[here:])).split()))
