"""The door of the attribute room."""

from __future__ import annotations

from svodka.attribute.chains import link
from svodka.attribute.finding import find_drafts
from svodka.attribute.finish import finish
from svodka.attribute.scene import Scene
from svodka.records import Annotated, Statement

#: Version of the rules: a change that changes answers raises it.
VERSION = "1"


def attribute(seen: Annotated) -> tuple[Statement, ...]:
    """Give the statements of an annotated article, in text order.

    The way: cues in each sentence, a rule for each cue, second cues and carriers joined, speakers resolved, chains built.
    """
    scene = Scene(seen)
    return finish(scene, link(scene, find_drafts(scene)), VERSION)
