"""`svodka stories`: the events that the stored articles are about."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from svodka.cli.app import examples
from svodka.cli.compared import compared, read_bodies
from svodka.cli.options import bodies_option, json_option, store_option
from svodka.cli.stored import open_store
from svodka.cli.terminal import one_line, show_json

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from svodka.records import Story


@click.command("stories", short_help="List the stories.", epilog=examples(
    "svodka stories", "svodka stories --json --limit 100"))
@click.option("--limit", type=click.IntRange(1, 100_000), default=20, show_default=True, help="How many stories.")
@click.option("--all", "every", is_flag=True, help="Also what is no news: advertisements, greetings, horoscopes.")
@json_option("One JSON object a story.")
@bodies_option
@store_option
def command(limit: int, every: bool, bodies: Path | None, as_json: bool, store: str | None) -> None:
    """List the stories in the store, the main one first: how many articles, outlets and independent origins."""
    from svodka.pipeline import Pipeline  # noqa: PLC0415  (light start)

    place = open_store(store)
    found = compared(place, Pipeline(), bodies=read_bodies(bodies)).stories
    for story in [one for one in found if every or not one.why_no_news][:limit]:
        facts = story_facts(story)
        if as_json:
            show_json(facts)
        else:
            click.echo(story_line(facts))


def story_facts(story: Story) -> dict[str, object]:
    """Give what there is to know of a story at one glance."""
    main = story.claims[0] if story.claims else None
    return {
        "id": story.id,
        "title": story.title,
        "articles": len(story.document_ids),
        "outlets": len(story.outlets),
        "claims": len(story.claims),
        "origins": list(main.origin_range) if main else None,
        "first": story.first.isoformat() if story.first else None,
        "last": story.last.isoformat() if story.last else None,
    }


def story_line(facts: Mapping[str, object]) -> str:
    """Write a story on two lines: what it is, and how much stands behind it.

    >>> print(story_line({"id": "y-1", "title": "Дамба прорвана", "articles": 9, "outlets": 7, "origins": [1, 2],
    ...                   "first": "2025-11-14T06:10:00+00:00"}))
    y-1  Дамба прорвана
         2025-11-14 06:10 · articles 9 · outlets 7 · independent origins of the main claim 1-2
    """
    identity = str(facts["id"])
    parts = [str(facts["first"])[:16].replace("T", " ")] if facts.get("first") else []
    parts += [f"articles {facts['articles']}", f"outlets {facts['outlets']}"]
    if isinstance(facts.get("origins"), list):
        parts.append(f"independent origins of the main claim {_range(facts['origins'])}")
    return f"{identity}  {one_line(str(facts['title']))}\n{' ' * len(identity)}  {' · '.join(parts)}"


def _range(bounds: object) -> str:
    low, high = bounds if isinstance(bounds, list) else (0, 0)
    return str(low) if low == high else f"{low}-{high}"
