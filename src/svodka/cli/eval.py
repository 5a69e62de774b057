"""`svodka eval`: how well svodka reads, measured against articles that people have marked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from svodka.cli.app import examples
from svodka.cli.options import json_option, rules_option
from svodka.cli.terminal import many_lines, show_json

if TYPE_CHECKING:
    from svodka.evaluation import Read


@click.command("eval", short_help="Measure svodka.", epilog=examples(
    "svodka eval statements --gold gold/dev",
    "svodka eval statements --gold gold/dev --json --predictions found.jsonl",
    "svodka eval dates",
    "svodka eval entities --data data",
    "svodka eval cross --gold gold/cross --data data"))
@click.argument("name")
@click.option("--gold", metavar="DIR", type=click.Path(path_type=Path),
              help="Folder with the marked articles; for `dates` a table or a folder of tables.")
@click.option("--data", metavar="DIR", type=click.Path(path_type=Path), help="Folder with other data sets.")
@click.option("--predictions", metavar="FILE", type=click.Path(dir_okay=False, path_type=Path),
              help="Write what svodka found into FILE, one JSON object an article.")
@json_option("One flat JSON object, measure: value.")
@rules_option
@click.option("--misses", metavar="N", type=click.IntRange(0, 1000), default=0,
              help="Show up to N examples of each common error.")
def command(*, name: str, gold: Path | None, data: Path | None, predictions: Path | None, as_json: bool,
            rules_only: bool, misses: int) -> None:
    """Measure svodka against articles that people have marked.

    NAME is the evaluation: `statements` for who says what, on whose word; the gold is a folder of NAME.txt and
    NAME.json pairs. `quantities` for numbers with their units; the gold is a folder of ru.tsv, uk.tsv and en.tsv, by
    default the shipped table of 180 phrases. `identity` for whether the names of one actor are one; SlavicNER lies in
    --data. `dates` for times and the intervals they stand for; the gold is a table or a folder of tables, by default
    the shipped ones. `entities` for names and their nominative; the data is a folder with corpora that others marked.
    `cross` for
    origins across articles; the gold is a folder that holds origins.json, the data a folder that holds the articles.
    `places` for places on the map; the gold, where given, is a folder with a places.tsv.
    """
    from svodka.evaluation import evaluate  # noqa: PLC0415  (light start)

    pipelines = _pipelines(rules_only=rules_only)
    report = evaluate(name, gold=gold, data=data, read=_reader(pipelines), predictions=predictions,
                      analyse=lambda document: next(pipelines).analyse(document),
                      trace=lambda readings: next(pipelines).trace(readings))
    if as_json:
        show_json(report.measures)
    else:
        click.echo(many_lines(report.table(misses)))


def _reader(pipelines: Iterator[Any]) -> Read:
    """Give the function that reads one article of the gold; the pipeline is made when the first is read."""

    def read(text: str, name: str) -> list[dict[str, Any]]:
        from svodka.render import reading_json  # noqa: PLC0415  (light start)

        found: list[dict[str, Any]] = reading_json(next(pipelines).read_text(text, name=name))["statements"]
        return found

    return read


def _pipelines(*, rules_only: bool) -> Iterator[Any]:
    from svodka.pipeline import Pipeline  # noqa: PLC0415  (light start)

    pipeline = Pipeline(rules_only=rules_only)
    while True:
        yield pipeline
