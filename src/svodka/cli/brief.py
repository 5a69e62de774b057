"""`svodka brief`: the main stories, every line of which opens to its words."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from svodka.cli.app import examples
from svodka.cli.compared import compared, load_readings, read_bodies
from svodka.cli.options import bodies_option, lang_option, store_option
from svodka.cli.since import read_since
from svodka.cli.stored import open_store
from svodka.cli.terminal import columns, json_line, many_lines

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from svodka.pipeline import Pipeline
    from svodka.records import Brief, Reading
    from svodka.store import Store

#: The forms of a brief.
FORMATS = ("text", "markdown", "html", "json")


def _read_since(ctx: click.Context, parameter: click.Parameter, words: str | None) -> datetime | None:
    try:
        return None if words is None else read_since(words, now=datetime.now(UTC))
    except ValueError as error:
        raise click.BadParameter(str(error), ctx=ctx, param=parameter) from None


@click.command("brief", short_help="Write a brief.", epilog=examples(
    "svodka brief --since 24h", "svodka brief --lang en --format html > brief.html"))
@click.option("--since", metavar="WHEN", callback=_read_since,
              help="Only articles published since then: 30m, 24h, 7d, 2w ago, or a date such as 2025-11-14 (UTC).")
@lang_option
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", show_default=True, help="Form.")
@click.option("--limit", type=click.IntRange(1, 1000), default=10, show_default=True, help="How many stories.")
@bodies_option
@store_option
def command(*, since: datetime | None, lang: str, form: str, limit: int, bodies: Path | None, store: str | None) -> None:
    """Write a brief of the main stories in the store.

    For each: what is claimed, by whom and through whom, how many articles, outlets and independent origins carry it,
    who denies or confirms it, when and where. All words are the sources' own, connecting words aside; `svodka trace ID`
    opens any line.
    """
    from svodka.pipeline import Pipeline  # noqa: PLC0415  (light start)

    place = open_store(store)
    readings = load_readings(place)
    brief = make_brief(place, Pipeline(), readings, lang=lang, limit=limit, since=since,
                       bodies=read_bodies(bodies))
    click.echo(write(brief, readings, form))


def make_brief(store: Store, pipeline: Pipeline, readings: dict[str, Reading], *, lang: str, limit: int,
               since: datetime | None = None, bodies: str = "") -> Brief:
    """Compare what is new, write the brief, and keep it so that its lines open with `svodka trace`."""
    comparison = compared(store, pipeline, readings, bodies=bodies)
    brief = pipeline.brief(comparison, readings, lang=lang, limit=limit, since=since)
    store.save_brief(brief)
    return brief


def write(brief: Brief, readings: Mapping[str, Reading], form: str) -> str:
    """Write the brief in one of its forms."""
    from svodka import render  # noqa: PLC0415  (light start)
    from svodka.languages import part  # noqa: PLC0415

    if form == "json":
        return json_line(render.brief_json(brief, readings))
    phrases = part(brief.lang, "phrases").PHRASES
    if form == "html":
        return render.brief_html(brief, readings, phrases=phrases)
    if form == "markdown":
        return many_lines(render.brief_markdown(brief, readings, phrases=phrases))
    return many_lines(render.brief_text(brief, readings, phrases=phrases, width=columns()))
