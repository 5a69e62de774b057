"""`svodka differ`: a person's word that two are not the same; it is kept and wins over every rule."""

from __future__ import annotations

import click

from svodka.cli.app import examples
from svodka.cli.judged import about_option, judge
from svodka.cli.options import store_option


@click.command("differ", short_help="Say that two are not the same.", epilog=examples(
    'svodka differ "Сергей Иванов" n-3f2a1b0c9d8e7f60', "svodka differ d-0c9d8e7f603f2a1b d-d9c0b1a2f360f7e8",
    "svodka differ r-9d8e7f603f2a1b0c"))
@click.argument("one")
@click.argument("other", required=False, default="")
@about_option
@store_option
def command(one: str, other: str, about: str | None, store: str | None) -> None:
    """Say that ONE and OTHER are not the same.

    Names, or ids that `svodka actors` shows, are two actors; articles (d-) or stories (t-) are not one story; claims (c-) or
    statements (s-) do not say the same, and every other statement goes with the one it is more like; with --as origin two
    names stand for two origins. A reprint's id (r-) alone says that it is none. It holds for every article in the store and
    every one that comes later; the newest word on a pair counts.
    """
    judge(one, other, same=False, about=about, store=store)
