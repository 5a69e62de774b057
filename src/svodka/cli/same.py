"""`svodka same`: a person's word that two names are the same; it is kept and wins over every rule."""

from __future__ import annotations

import click

from svodka.cli.app import examples
from svodka.cli.judged import judge
from svodka.cli.options import store_option


@click.command("same", short_help="Say that two are the same.", epilog=examples(
    'svodka same "Сайфул Малук" "Саиф уль-Малук"', "svodka same n-3f2a1b0c9d8e7f60 n-60f7e8d9c0b1a2f3"))
@click.argument("one")
@click.argument("other")
@store_option
def command(one: str, other: str, store: str | None) -> None:
    """Say that ONE and OTHER are the same: names in quotation marks, or ids that `svodka actors` shows.

    It holds for every article in the store and every one that comes later; the newest word on a pair counts.
    """
    judge(one, other, same=True, store=store)
