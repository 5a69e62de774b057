"""`svodka add`: read articles and keep them; every document is accounted for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, BinaryIO

import click

from svodka.cli.account import Account
from svodka.cli.app import examples
from svodka.cli.exits import Exit
from svodka.cli.inputs import attempt, list_files, read_files
from svodka.cli.options import json_option, rules_option, store_option
from svodka.cli.progress import Progress
from svodka.cli.stored import make_store
from svodka.cli.terminal import show_json, tell
from svodka.records import Document
from svodka.records.issue import Issue, IssueCode

if TYPE_CHECKING:
    from svodka.pipeline import Pipeline
    from svodka.store import Store


@click.command("add", short_help="Keep articles in the store.", epilog=examples(
    "svodka add news/ day.jsonl", "cat article.txt | svodka add -", "svodka add --json --store day.sqlite news/"))
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=click.Path(allow_dash=True))
@store_option
@rules_option
@click.option("--again", is_flag=True, help="Read articles again that are there already, after an update of svodka.")
@json_option("One JSON line a document and one with the counts on stdout, issues as JSON lines on stderr.")
@click.pass_context
def command(ctx: click.Context, *, paths: tuple[str, ...], store: str | None, rules_only: bool, again: bool,
            as_json: bool) -> None:
    """Read articles and keep them in the store.

    PATH is a text, a page, JSON lines, or a folder of them with all its folders; - is standard input. Every document
    ends up stored, was there already, or is named with the reason why it could not be read. Adding an article twice
    changes nothing. Each new article finds its story at once, and only the stories that changed are told again. Stopped
    with Ctrl-C or killed, the store keeps what was stored, and a second run does the rest.
    """
    files = list(list_files(paths))
    with Progress(files) as progress:
        account = Account(tell=progress.tell, as_json=as_json)
        try:
            add_files(files, make_store(store), account, again=again, rules_only=rules_only,
                      watch=progress.watch, report=show_json if as_json else _say_nothing)
        except KeyboardInterrupt:
            ctx.exit(_close(account, as_json, Exit.INTERRUPTED))
    ctx.exit(_close(account, as_json, account.exit))


def add_files(files: Iterable[str], store: Store, account: Account, *, again: bool = False, rules_only: bool = False,
              watch: Callable[[BinaryIO | None], None] = lambda _: None,
              report: Callable[[dict[str, object]], None] = lambda _: None) -> None:
    """Read every file, keep what is new, and write each document into the account."""
    from svodka.pipeline import Pipeline  # noqa: PLC0415  (light start)
    from svodka.read import read_stream  # noqa: PLC0415  (light start)

    pipeline = Pipeline(rules_only=rules_only)
    follower = store.follow(pipeline)
    for item in read_files(files, read_stream, watch=watch):
        kept = item if isinstance(item, Issue) else _keep(item, store, pipeline, again=again)
        if isinstance(kept, Issue):
            account.issue(kept)
            store.add_issue(kept)
        elif isinstance(item, Document):
            account.stored += kept
            account.already += not kept
            stories = {change.document_id: {"story": change.story_id, "change": change.kind} for change in follower.follow()}
            report({"id": item.id, "name": item.name, "status": "stored" if kept else "already", **stories.get(item.id, {})})
    follower.settle()


def _keep(document: Document, store: Store, pipeline: Pipeline, *, again: bool) -> bool | Issue:
    """Store one document and tell whether it is new; what was read before is not read again unless asked."""
    from svodka.store import UnstorableError  # noqa: PLC0415  (light start)

    if not again and store.has(document.id):
        return False
    reading = attempt(document, pipeline.analyse)
    if isinstance(reading, Issue):
        return reading
    try:
        return store.add(reading)
    except UnstorableError as error:
        return Issue(code=IssueCode.FAILED, message=str(error), document=document.name)


def _close(account: Account, as_json: bool, code: Exit) -> Exit:
    """Say the counts, so that every document is accounted for."""
    if as_json:
        show_json(account.summary())
    else:
        tell(closing_line(account) + (" (stopped; run it again to do the rest)" if code is Exit.INTERRUPTED else ""))
    return code


def closing_line(account: Account) -> str:
    """Say what became of all the documents.

    >>> closing_line(Account(tell=print, stored=12, already=1))
    '12 stored, 1 already there, 0 refused'
    """
    line = f"{account.stored} stored, {account.already} already there, {account.refused} refused"
    kinds = ", ".join(f"{code} {count}" for code, count in sorted(account.issues.items()))
    doubts = f", {account.doubts} with a doubt" if account.doubts else ""
    return line + doubts + (f" ({kinds})" if kinds else "")


def _say_nothing(record: dict[str, object]) -> None:
    """Report no document one by one: a person reads the closing line."""
