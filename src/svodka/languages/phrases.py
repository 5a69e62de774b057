"""The form that `languages/<code>/phrases.py` fills in: the connecting words of a brief, and how numbers choose them.

The form itself is a record, because the rooms that write and draw briefs are handed it and know no language.
"""

from svodka.records.phrases import Phrases, english_form, slavic_form

__all__ = ["Phrases", "english_form", "slavic_form"]
