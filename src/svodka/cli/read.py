"""`svodka read`: one article on the terminal, its statements marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from svodka.cli.account import Account
from svodka.cli.app import examples
from svodka.cli.inputs import attempt, list_files, read_files
from svodka.cli.options import json_option, rules_option
from svodka.cli.terminal import colours, columns, show_json, tell
from svodka.records.issue import Issue

if TYPE_CHECKING:
    from svodka.records import Reading


@click.command("read", short_help="Show who says what.", epilog=examples(
    "svodka read article.html", "cat article.txt | svodka read --trace -", "svodka read --json day.jsonl > read.jsonl"))
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(allow_dash=True))
@json_option("One JSON object a document on stdout, issues as JSON lines on stderr.")
@rules_option
@click.option("--trace", is_flag=True, help="Show who made each statement: the rule, or the tagger.")
@click.pass_context
def command(ctx: click.Context, files: tuple[str, ...], as_json: bool, rules_only: bool, trace: bool) -> None:
    """Show who says what in an article, on whose word, and of each statement whom, where, when and how many.

    FILE is a text, a page, or JSON lines; a folder stands for the files in it, - for standard input. Nothing is stored.
    Spans in the JSON are code points into its "text".
    """
    from svodka.pipeline import Pipeline  # noqa: PLC0415  (light start)
    from svodka.read import read_stream  # noqa: PLC0415

    pipeline = Pipeline(rules_only=rules_only)
    account = Account(tell=tell, as_json=as_json)
    for item in read_files(list_files(files), read_stream):
        found = item if isinstance(item, Issue) else attempt(item, pipeline.analyse)
        if isinstance(found, Issue):
            account.issue(found)
            continue
        _show(found, as_json=as_json, trace=trace)
        account.shown += 1
    ctx.exit(account.exit)


def _show(reading: Reading, *, as_json: bool, trace: bool) -> None:
    from svodka.render import reading_json, reading_terminal  # noqa: PLC0415  (light start)

    if as_json:
        show_json(reading_json(reading))
    else:
        click.echo(reading_terminal(reading, width=columns(), colour=colours(), trace=trace))
