"""How well svodka reads, measured against articles that somebody annotated by hand."""

from svodka.evaluation.evaluate import EVALUATIONS, evaluate
from svodka.evaluation.folds import folds
from svodka.evaluation.report import ErrorGroup, Report, Section
from svodka.evaluation.task import Read, Task

__all__ = ["EVALUATIONS", "ErrorGroup", "Read", "Report", "Section", "Task", "evaluate", "folds"]
