"""The annotate room: a document with its surface seen."""

from svodka.annotate.annotator import Annotator

__all__ = ["Annotator"]
