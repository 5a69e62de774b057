"""Names by a small learned tagger that also hears what the rules say."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.records import Name, NameKind, Sentence

#: What a token can be: outside, or first or further word of a name.
LABELS = ("O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG")


def labels_of(sentence: Sentence, names: Sequence[Name]) -> list[str]:
    """Give the label of each token: B- begins a name, I- goes on with it; a medium is a body here."""
    labels = ["O"] * len(sentence.tokens)
    for name in names:
        inside = [at for at, token in enumerate(sentence.tokens) if name.span.holds(token.span)]
        kind = "ORG" if name.kind is NameKind.MEDIA else name.kind.value
        for at in inside:
            labels[at] = f"{'I' if at > inside[0] else 'B'}-{kind}"
    return labels
