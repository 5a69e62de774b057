"""How well articles are put beside each other: reprints, stories, origins and denials, claims, each by its part of the gold."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from svodka.evaluation.cross_claim_origins import evaluate_claim_origins
from svodka.evaluation.cross_claims import evaluate_claims
from svodka.evaluation.cross_origins import measure_origins
from svodka.evaluation.cross_reprints import evaluate_reprints
from svodka.evaluation.cross_stories import evaluate_stories
from svodka.evaluation.report import Report, Section
from svodka.evaluation.task import Analyse, Task
from svodka.records import Document, Reading

#: Measures, tables, and what was found, as the scorer beside the gold reads it.
Part = Callable[[Task], tuple[dict[str, float], tuple[Section, ...], dict[str, Any]]]
#: Each part by its name in the predictions; a new one adds its line here.
PARTS: dict[str, Part] = {
    "origins": measure_origins,
    "reprints": evaluate_reprints,
    "stories": evaluate_stories,
    "claims": evaluate_claims,
    "claim_origins": evaluate_claim_origins,
}


def evaluate_cross(task: Task) -> Report:
    """Read the articles of the gold afresh and measure every part."""
    measures: dict[str, float] = {}
    sections: tuple[Section, ...] = ()
    predicted: dict[str, Any] = {}
    once = replace(task, analyse=_once(task.analyse) if task.analyse else None)
    for name, part in PARTS.items():
        found, tables, predicted[name] = part(once)
        measures |= found
        sections += tables
    if task.predictions is not None:
        task.predictions.write_text(json.dumps(predicted, ensure_ascii=False), "utf-8")
    return Report(name="cross", measures=measures, sections=sections)


def _once(analyse: Analyse) -> Analyse:
    """Read each article once, whatever the number of parts that ask for it."""
    read: dict[str, Reading] = {}

    def kept(document: Document) -> Reading:
        if document.id not in read:
            read[document.id] = analyse(document)
        return read[document.id]

    return kept
