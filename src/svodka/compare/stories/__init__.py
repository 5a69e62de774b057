"""Which articles tell of one event: headline and lead alike in words, names, numbers and sense, within three days."""

from svodka.compare.stories.batch import group_stories, most_typical
from svodka.compare.stories.index import StoryIndex
from svodka.compare.stories.profile import Floats

__all__ = ["Floats", "StoryIndex", "group_stories", "most_typical"]
