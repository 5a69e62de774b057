"""A brief as plain text for a terminal or a letter."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping

from svodka.records import Brief, BriefItem, Reading
from svodka.records.phrases import Phrases
from svodka.render.escape import one_line


def brief_text(
    brief: Brief, readings: Mapping[str, Reading], *, phrases: Phrases, width: int = 100, ids: bool = True
) -> str:
    """Write a brief as text; behind each line stands the id that `svodka trace` opens.

    `readings` are not needed for the words themselves; every form of a brief is asked for in the same way.
    """
    lines = [heading(brief, phrases), ""]
    for number, item in enumerate(brief.items, start=1):
        lines.extend(_story(number, item, max(width, 40), ids=ids))
        lines.append("")
    lines.append(phrases.footnote if brief.items else phrases.nothing)
    return "\n".join(lines) + "\n"


def heading(brief: Brief, phrases: Phrases) -> str:
    """Name the brief: how many articles it looked at, and since when."""
    since = (phrases.since.format(date=phrases.moment(brief.since)),) if brief.since else ()
    return " · ".join((phrases.brief, phrases.counted(brief.articles, phrases.articles), *since))


def _story(number: int, item: BriefItem, width: int, *, ids: bool) -> Iterator[str]:
    for place, line in enumerate(item.lines):
        lead = f"{number}. " if place == 0 else "   - "
        words = one_line(line.text) + (f"  [{line.id}]" if ids else "")
        yield textwrap.fill(words, width=width, initial_indent=lead, subsequent_indent=" " * len(lead),
                            break_long_words=True, break_on_hyphens=False)
