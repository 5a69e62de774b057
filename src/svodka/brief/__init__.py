"""From stories to the lines of a brief, each with the words it rests on. This room knows only records."""

from svodka.brief.extract import clip
from svodka.brief.rank import main_stories
from svodka.brief.write import write_brief

__all__ = ["clip", "main_stories", "write_brief"]
