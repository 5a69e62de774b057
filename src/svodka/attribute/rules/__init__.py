"""The rules, as a visible list: for each kind of cue, first answer wins."""

from __future__ import annotations

from collections.abc import Callable

from svodka.attribute.cues import CueKind
from svodka.attribute.draft import Draft
from svodka.attribute.rules import back, clauses, objects, order, parentheses, prepositions, speech
from svodka.attribute.site import Site

Rule = Callable[[Site], Draft | None]

_VERB_RULES: tuple[Rule, ...] = (
    order.see_said_last,
    speech.see_interrupted_quotation,
    speech.see_quotation_before,
    speech.see_dash_speech,
    back.see_back_pointing,
    parentheses.see_as_said,
    parentheses.see_said_after,
    clauses.see_that_clause,
    objects.see_accusation,
    clauses.see_colon,
    objects.see_about,
    objects.see_object,
    objects.see_quotation_after,
    order.see_bare_clause,
)

RULES: dict[CueKind, tuple[Rule, ...]] = {
    CueKind.VERB: _VERB_RULES,
    CueKind.EXPRESSION: _VERB_RULES,
    CueKind.IMPERSONAL: (
        speech.see_quotation_before,
        back.see_back_pointing,
        parentheses.see_impersonal_aside,
        clauses.see_that_clause,
        clauses.see_colon,
    ),
    CueKind.PREPOSITION: (
        prepositions.see_at_start,
        prepositions.see_inside,
        prepositions.see_at_end,
    ),
}


def apply_rules(site: Site) -> Draft | None:
    """Give what the first rule that sees something makes of a cue."""
    for rule in RULES.get(site.cue.kind, ()):
        draft = rule(site)
        if draft is not None:
            return draft
    return None
