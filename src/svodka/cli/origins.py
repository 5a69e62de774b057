"""`svodka origins`: who has a story's news from whom, and how many independent origins stand behind it."""

from __future__ import annotations

import click

from svodka.cli.app import examples
from svodka.cli.compared import compared
from svodka.cli.options import store_option
from svodka.cli.stored import open_store
from svodka.cli.terminal import json_line, many_lines
from svodka.records import Story


@click.command("origins", short_help="Show who has it from whom.", epilog=examples(
    "svodka origins t-3f2a1b0c9d8e7f60", "svodka origins --format dot t-3f2a1b0c9d8e7f60 | dot -Tsvg > origins.svg"))
@click.argument("story")
@click.option("--format", "form", type=click.Choice(["text", "dot", "json"]), default="text", show_default=True, help="Form.")
@store_option
def command(story: str, form: str, store: str | None) -> None:
    """Show where the news of STORY (an id that `svodka stories` shows, or its beginning) comes from.

    Outlets, the carriers they cite and the holders at the end; which articles were folded into which origin and why; who
    denies, confirms or does not comment; which articles share a paragraph or a quotation though neither is a reprint.
    """
    from svodka import render  # noqa: PLC0415  (light start)
    from svodka.pipeline import Pipeline  # noqa: PLC0415  (light start)

    place = open_store(store)
    compared(place, Pipeline())
    found = place.find(story)
    if not isinstance(found, Story) or found.provenance is None:
        raise click.UsageError(f"{story} is no story")
    if form == "json":
        click.echo(json_line(render.provenance_json(found.provenance)))
    elif form == "dot":
        click.echo(many_lines(render.provenance_dot(found.provenance)))
    else:
        documents = {name: place.reading(name).document for pair in found.shared for name in (pair.first_id, pair.later_id)}
        click.echo(many_lines("\n".join(filter(None, (render.provenance_text(found.provenance),
                                                       render.shared_text(found, documents))))))
