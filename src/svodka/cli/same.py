"""`svodka same`: a person's word that two are the same; it is kept and wins over every rule."""

from __future__ import annotations

import click

from svodka.cli.app import examples
from svodka.cli.judged import about_option, judge
from svodka.cli.options import store_option


@click.command("same", short_help="Say that two are the same.", epilog=examples(
    'svodka same "Сайфул Малук" "Саиф уль-Малук"', "svodka same t-3f2a1b0c9d8e7f60 t-60f7e8d9c0b1a2f3",
    "svodka same --as reprint d-0c9d8e7f603f2a1b d-d9c0b1a2f360f7e8"))
@click.argument("one")
@click.argument("other")
@about_option
@store_option
def command(one: str, other: str, about: str | None, store: str | None) -> None:
    """Say that ONE and OTHER are the same.

    Names, or ids that `svodka actors` shows, are one actor; stories (t-, or an article d- of each) are one story; claims (c-,
    or a statement s- of each) say the same; with --as origin two names stand for one origin, with --as reprint one article
    is a reprint of the other. It holds for every article in the store and every one that comes later; the newest word on
    a pair counts.
    """
    judge(one, other, same=True, about=about, store=store)
