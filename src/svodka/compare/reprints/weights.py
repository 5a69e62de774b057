"""The numbers that tell a reprint from its like, and where each comes from.

The three weights are a logistic formula fitted on the labelled pairs in one language (`benchmarks/reprints.py fit`
prints them; `crossvalidate` fits them without each topic in turn). The others are set by hand from what they mean.
"""

from __future__ import annotations

#: news: the smaller share of the two articles' news that the other holds; opening: the larger share of an opening;
#: pairs: how many sentences of one say just what one of the other says, six or more being 1.
NEWS, OPENING, PAIRS, BIAS = 7.8, 6.85, 1.55, -8.2
#: At least this share of an article's own sentences is the other's: one official quoted by two is no reprint.
OWN = 0.15
#: A copy: this share of the longer article's sentences has a counterpart that says nothing else.
COPY = 0.7
#: A translation: this share of the longer article's words stands in sentences that the other holds.
TRANSLATED, HELD = 0.5, 0.4
#: A sentence of its own in one language is the other's, turned into another.
SAME_SENTENCE = 0.5
#: A news item is translated within these days, or not at all; a backgrounder is for months.
DAYS = 3
#: Another news item that shares a backgrounder: this share of the longer article stands in the other, word for word.
RECYCLED = 0.24
#: A sentence that is kept nearly word for word.
VERBATIM = 0.7
#: No reprint: this share of the common sentences says the contrary. Labelled reprints: .29 at most.
CONTRARY = 0.5
