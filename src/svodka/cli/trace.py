"""`svodka trace`: from any id to the exact words behind it."""

from __future__ import annotations

import click

from svodka.cli.app import examples
from svodka.cli.options import json_option, store_option
from svodka.cli.stored import open_store
from svodka.cli.terminal import colours, show_json


@click.command("trace", short_help="Open an id to its words.", epilog=examples(
    "svodka trace l-4be1c09a7f2d6e35", "svodka trace --json l-4be1"))
@click.argument("wanted", metavar="ID")
@json_option("One JSON object.")
@store_option
def command(wanted: str, as_json: bool, store: str | None) -> None:
    """Open an id to the exact words behind it, in their article.

    ID is that of a line of a brief, a story, a claim, a statement, a reprint or an article, or its beginning if no
    other id starts like it. The words stand between marks, with what stands around them.
    """
    from svodka.cli.opened import BOLD_MARKS, PLAIN_MARKS, trace_json, trace_lines  # noqa: PLC0415  (light start)

    trace = open_store(store).trace(wanted)
    if as_json:
        show_json(trace_json(trace))
        return
    for line in trace_lines(trace, marks=BOLD_MARKS if colours() else PLAIN_MARKS):
        click.echo(line)
