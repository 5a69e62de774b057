"""What `svodka same` and `svodka differ` share: keep a person's word, on whatever it is about."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from svodka.cli.stored import open_store
from svodka.cli.terminal import one_line, tell
from svodka.records import Claim, Document, Judged, Judgement, Reprint, Statement, Story

if TYPE_CHECKING:
    from svodka.store import Store

#: Beginnings of ids that have only one meaning here; anything else is a name.
_BY_ID = {"t-": Judged.STORY, "d-": Judged.STORY, "c-": Judged.CLAIM, "s-": Judged.CLAIM, "r-": Judged.REPRINT}
#: What an id may stand for where two of a kind are judged.
_FITTING: dict[Judged, tuple[type, ...]] = {
    Judged.STORY: (Story, Document), Judged.CLAIM: (Claim, Statement), Judged.REPRINT: (Document,)}

about_option: Callable[..., Callable[..., None]] = click.option(
    "--as", "about", type=click.Choice([one.value for one in Judged]),
    help="What they are; without it ids tell, and names are actors.")


def judge(one: str, other: str, *, same: bool, about: str | None, store: str | None) -> None:
    """Keep the judgement, and say on stderr whether it is news."""
    place = open_store(store)
    said = read_judgement(place, one, other, same=same, about=Judged(about) if about else None)
    new = place.judge(said, datetime.now(UTC))
    words = "the same" if same else "not the same"
    tell(f"{'kept' if new else 'known already'}: {one_line(said.one)} and {one_line(said.other)} are {words} ({said.about})")
    if said.same and said.about is Judged.CLAIM and are_in_two_stories(place, said):
        tell("they stand in two stories: the word counts once these are one (`svodka same` on an article of each)")


def are_in_two_stories(store: Store, said: Judgement) -> bool:
    """Tell whether the statements of a judgement are told in two stories, where claims are never one."""
    statements = (store.find(name) for name in (said.one, said.other))
    documents = {one.document_id for one in statements if isinstance(one, Statement)}
    return any(len(documents & set(story.document_ids)) == 1 for story in store.stories()) and len(documents) > 1


def read_judgement(store: Store, one: str, other: str, *, same: bool, about: Judged | None) -> Judgement:
    """Tell what a person means: ids may be shortened, and a reprint's id alone names both its articles."""
    kind = about or _BY_ID.get(one[:2], Judged.ACTOR)
    if kind is Judged.REPRINT and not other:
        reprint = store.find(one)
        if not isinstance(reprint, Reprint):
            raise click.UsageError(f"{one_line(one)} is no reprint")
        one, other = reprint.original_id, reprint.reprint_id
    if not one.strip() or not other.strip() or one == other:
        raise click.UsageError("two different names or ids are needed")
    if kind in _FITTING:
        one, other = (_look_up(store, wanted, kind) for wanted in (one, other))
        if one == other:
            raise click.UsageError("both mean one thing already")
    return Judgement(one=one, other=other, same=same, about=kind)


def _look_up(store: Store, wanted: str, kind: Judged) -> str:
    """Give the id that is kept for what a person named."""
    record = store.find(wanted)
    if not isinstance(record, _FITTING[kind]):
        raise click.UsageError(f"{one_line(wanted)} is no {' or '.join(one.__name__.lower() for one in _FITTING[kind])}")
    # A claim's id changes when a statement joins it; its first statement stays.
    return record.statement_ids[0] if isinstance(record, Claim) else record.id
