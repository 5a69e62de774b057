"""The door of the attribute room."""

from __future__ import annotations

from svodka.attribute.chains import link
from svodka.attribute.finding import find_drafts
from svodka.attribute.finish import finish
from svodka.attribute.polls import go_on_reporting
from svodka.attribute.scene import Scene
from svodka.attribute.tagger.marks import Tagger
from svodka.attribute.tagger.seeing import see_by_tagger
from svodka.records import Annotated, Statement

#: Version of the room: a change that changes answers raises it.
VERSION = "3"


def attribute(seen: Annotated, tagger: Tagger | None = None) -> tuple[Statement, ...]:
    """Give the statements of an annotated article, in text order.

    Seeing: cues with their content and source, by the tagger if one is given, knows the language
    and sees any, else by the rules.
    Naming, the same for both: speakers resolved, chains built. Each statement tells who saw it.
    """
    scene = Scene(seen)
    drafts = see_by_tagger(scene, tagger) if tagger is not None and scene.lang in tagger.langs else []
    return finish(scene, link(scene, go_on_reporting(scene, drafts or find_drafts(scene))), VERSION)
