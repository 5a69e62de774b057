"""What `svodka same` and `svodka differ` share: keep a person's word on who is who."""

from __future__ import annotations

from datetime import UTC, datetime

import click

from svodka.cli.stored import open_store
from svodka.cli.terminal import one_line, tell
from svodka.records import Judgement


def judge(one: str, other: str, *, same: bool, store: str | None) -> None:
    """Keep the judgement, and say on stderr whether it is news."""
    if not one.strip() or not other.strip() or one == other:
        raise click.UsageError("two different names or ids are needed")
    new = open_store(store).judge(Judgement(one=one, other=other, same=same), datetime.now(UTC))
    words = "the same" if same else "not the same"
    tell(f"{'kept' if new else 'known already'}: {one_line(one)} and {one_line(other)} are {words}")
