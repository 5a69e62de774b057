"""`svodka differ`: a person's word that two names are not the same; it is kept and wins over every rule."""

from __future__ import annotations

import click

from svodka.cli.app import examples
from svodka.cli.judged import judge
from svodka.cli.options import store_option


@click.command("differ", short_help="Say that two are not the same.", epilog=examples(
    'svodka differ "Сергей Иванов" n-3f2a1b0c9d8e7f60', 'svodka differ "МИД" "МИД Польши"'))
@click.argument("one")
@click.argument("other")
@store_option
def command(one: str, other: str, store: str | None) -> None:
    """Say that ONE and OTHER are not the same: names in quotation marks, or ids that `svodka actors` shows.

    It holds for every article in the store and every one that comes later; the newest word on a pair counts.
    """
    judge(one, other, same=False, store=store)
