"""`svodka actors`: who is who in the stored articles, and why each name is taken for whose."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from svodka.cli.app import examples
from svodka.cli.compared import load_readings, read_bodies
from svodka.cli.options import bodies_option, json_option, store_option
from svodka.cli.stored import open_store
from svodka.cli.terminal import one_line, show_json, tell

if TYPE_CHECKING:
    from collections.abc import Iterable

    from svodka.records import Actor, Cast

#: Names of an actor that are shown to a person.
_MOST = 12


@click.command("actors", short_help="List who is who.", epilog=examples(
    "svodka actors", "svodka actors Песков", "svodka actors --bodies my-bodies.toml --json"))
@click.argument("words", metavar="[NAME]...", nargs=-1)
@click.option("--limit", type=click.IntRange(1, 1_000_000), default=20, show_default=True, help="How many actors.")
@bodies_option
@json_option("One JSON object an actor.")
@store_option
def command(words: tuple[str, ...], limit: int, bodies: Path | None, as_json: bool, store: str | None) -> None:
    """List the people, bodies and states in the store, the most often named first, with all their names.

    With NAME only those who bear the name, or whose id begins so. Every name says why it is this actor's; `svodka same`
    and `svodka differ` correct what is wrong.
    """
    from svodka.pipeline import Pipeline  # noqa: PLC0415  (light start)

    place = open_store(store)
    cast = Pipeline(rules_only=True).actors(load_readings(place).values(), bodies=read_bodies(bodies),
                                            judgements=place.judgements())
    found = list(chosen(cast, " ".join(words)))
    names = {actor.id: actor.name for actor in cast.actors}
    for actor in found[:limit]:
        if as_json:
            show_json(actor_json(actor))
        else:
            click.echo(actor_lines(actor, names.get(actor.speaks_for, "")))
    if not found:
        tell("nobody of that name")


def chosen(cast: Cast, wanted: str) -> Iterable[Actor]:
    """Give the actors that bear a name, or whose id begins so; places only if asked for by name."""
    asked = wanted.casefold()
    for actor in cast.actors:
        if (asked and (actor.id.startswith(wanted) or any(asked in alias.text.casefold() for alias in actor.aliases))) or (
                not asked and actor.kind.value != "place"):
            yield actor


def actor_json(actor: Actor) -> dict[str, object]:
    """Give an actor for a program; evidence is a span of code points in an article."""
    return {"id": actor.id, "name": actor.name, "kind": actor.kind.value, "country": actor.country,
            "speaks_for": actor.speaks_for, "documents": list(actor.document_ids),
            "aliases": [{"text": alias.text, "why": alias.rule.value,
                         "document_id": alias.evidence.document_id if alias.evidence else None,
                         "span": [alias.evidence.span.start, alias.evidence.span.end] if alias.evidence else None}
                        for alias in actor.aliases]}


def actor_lines(actor: Actor, speaks_for: str = "") -> str:
    """Write an actor on two lines: who, and all names with their reasons.

    >>> from svodka.records import Actor, ActorKind, Alias, LinkRule
    >>> print(actor_lines(Actor(id="n-1", name="Кремль", kind=ActorKind.BODY, country="RU",
    ...                         aliases=(Alias(text="Kremlin", rule=LinkRule.KNOWN),))))
    n-1  Кремль (RU) · body · articles 0
         Kremlin [known]
    """
    voice = f" · speaks for {one_line(speaks_for)}" if speaks_for else ""
    names = " · ".join(f"{one_line(alias.text)} [{alias.rule.value}]" for alias in actor.aliases[:_MOST])
    more = f" · and {len(actor.aliases) - _MOST} more" if len(actor.aliases) > _MOST else ""
    head = f"{actor.id}  {one_line(str(actor))} · {actor.kind.value} · articles {len(actor.document_ids)}{voice}"
    return f"{head}\n{' ' * len(actor.id)}  {names}{more}"
