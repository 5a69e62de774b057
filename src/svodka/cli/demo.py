"""`svodka demo`: the main job on the shipped examples."""

from __future__ import annotations

import tempfile
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

import click

import svodka
from svodka.cli.account import Account
from svodka.cli.add import add_files, closing_line
from svodka.cli.app import examples
from svodka.cli.brief import make_brief, write
from svodka.cli.compared import compared, load_readings
from svodka.cli.inputs import list_files
from svodka.cli.options import lang_option
from svodka.cli.stories import story_facts, story_line
from svodka.cli.terminal import columns, one_line, tell
from svodka.records.errors import MissingData

if TYPE_CHECKING:
    from svodka.records import Brief, Reading
    from svodka.store import Store


#: What the articles among the examples end in.
_ARTICLES = frozenset({".txt", ".html", ".jsonl"})


@click.command("demo", short_help="Try svodka.", epilog=examples(
    "svodka demo", "svodka demo --lang en --html brief.html", "svodka demo --store demo.sqlite"))
@lang_option
@click.option("--html", metavar="FILE", type=click.Path(dir_okay=False, path_type=Path),
              help="Write the brief as a page into FILE too.")
@click.option("--store", metavar="FILE", type=click.Path(dir_okay=False, path_type=Path),
              help="Keep the store in FILE, to look around in it. Default: a temporary one.")
def command(lang: str, html: Path | None, store: Path | None) -> None:
    """Run the main job on the shipped examples.

    Reads invented articles in Russian, Ukrainian and English, finds who says what on whose word, lists the stories,
    writes the brief and opens its first line to the words behind it.
    """
    from svodka.store import Store  # noqa: PLC0415  (light start)

    folder: AbstractContextManager[str | None] = nullcontext() if store else tempfile.TemporaryDirectory()
    with folder as name:
        path = store or Path(str(name), "demo.sqlite")
        with Store(path) as opened:
            _run(opened, lang=lang, html=html, kept=store)


def find_examples() -> Path:
    """Give the folder of the examples: inside the installed package, or beside the sources of a checkout."""
    package = Path(str(svodka.__file__)).parent
    for folder in (package / "examples", package.parents[1] / "examples"):
        if folder.is_dir():
            return folder
    raise MissingData("the examples are not there; reinstall svodka")


def _run(store: Store, *, lang: str, html: Path | None, kept: Path | None) -> None:
    """Do the main job step by step, as its user would."""
    from svodka.pipeline import Pipeline  # noqa: PLC0415  (light start)

    _read_examples(store)
    pipeline, readings = Pipeline(), load_readings(store)
    _heading("stories")
    for story in compared(store, pipeline).stories:
        click.echo(story_line(story_facts(story)))
    brief = make_brief(store, pipeline, readings, lang=lang, limit=10)
    _heading(f"brief --lang {lang}")
    click.echo(write(brief, readings, "text"))
    _open_a_line(store, brief, kept)
    if html is not None:
        _write_page(brief, readings, html)


def _read_examples(store: Store) -> None:
    folder = find_examples()
    _heading("add examples/")
    account = Account(tell=tell)
    # the folder also holds the README and the key, which are no articles
    files = (file for file in list_files([str(folder)]) if Path(file).suffix in _ARTICLES)
    add_files(files, store, account)
    for reading in store.readings():
        click.echo(_article_line(reading))
    click.echo(closing_line(account))


def _article_line(reading: Reading) -> str:
    document, said = reading.document, len(reading.statements)
    published = f"{document.published:%Y-%m-%d %H:%M}" if document.published else ""
    title = document.title or document.text.partition("\n")[0]
    line = f"{published:<16}  {document.lang}  {said:>2} statements  {document.outlet or document.name}: {title}"
    return one_line(line if len(line) <= columns() else f"{line[: columns() - 1]}…")


def _open_a_line(store: Store, brief: Brief, kept: Path | None) -> None:
    """Show that a line of the brief opens to its words, and how to open the others."""
    from svodka.cli.opened import trace_lines  # noqa: PLC0415  (light start)

    if not brief.items:
        return
    line = brief.items[0].lines[0]
    _heading(f"trace {line.id}")
    for words in trace_lines(store.trace(line.id)):
        click.echo(words)
    place = kept or "demo.sqlite"
    again = "" if kept else f"svodka demo --store {place}, then "
    click.echo(f"\nEvery line opens like this: {again}svodka trace ID --store {place}")


def _write_page(brief: Brief, readings: dict[str, Reading], html: Path) -> None:
    try:
        html.write_text(write(brief, readings, "html"), encoding="utf-8")
    except OSError as error:
        raise MissingData(f"the page cannot be written to {html}: {error.strerror or error}") from error
    click.echo(f"The brief as a page: {one_line(str(html))}")


def _heading(command_line: str) -> None:
    click.echo(click.style(f"\n$ svodka {command_line}", bold=True))
