"""The evaluations by name, and the one door to them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from svodka.evaluation.cross import evaluate_cross
from svodka.evaluation.dates import evaluate_dates
from svodka.evaluation.entities import evaluate_entities
from svodka.evaluation.identity import evaluate_identity
from svodka.evaluation.places import evaluate_places
from svodka.evaluation.quantities import evaluate_quantities
from svodka.evaluation.report import Report
from svodka.evaluation.statements import evaluate_statements
from svodka.evaluation.task import Analyse, Read, Task, Trace
from svodka.records import UnknownEval

#: Each evaluation by the name a person types; a new one adds its line here.
EVALUATIONS: dict[str, Callable[[Task], Report]] = {
    "entities": evaluate_entities,
    "statements": evaluate_statements,
    "quantities": evaluate_quantities,
    "identity": evaluate_identity,
    "dates": evaluate_dates,
    "cross": evaluate_cross,
    "places": evaluate_places,
}


def evaluate(name: str, *, gold: Path | None, data: Path | None, read: Read, predictions: Path | None = None,
             analyse: Analyse | None = None, trace: Trace | None = None) -> Report:
    """Measure how well svodka does one part of its work.

    `read(text, name)` gives what svodka found in one article; `analyse` and `trace` are for evaluations across
    articles. Raises UnknownEval for a name that is not in
    EVALUATIONS and MissingData where the folder it needs is not there.

    >>> evaluate("слухи", gold=None, data=None, read=lambda text, name: [])  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    ...
    svodka.records.errors.UnknownEval: there is no evaluation 'слухи'; there are: entities, ...
    """
    run = EVALUATIONS.get(name)
    if run is None:
        raise UnknownEval(f"there is no evaluation {name!r}; there are: {', '.join(EVALUATIONS)}")
    return run(Task(gold=gold, data=data, read=read, predictions=predictions, analyse=analyse, trace=trace))
