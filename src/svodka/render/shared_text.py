"""The passages that a story's articles share, as plain text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from svodka.records import Document, Passage, Story

#: Letters of a passage that are shown.
_SHOWN = 80


def shared_text(story: Story, documents: Mapping[str, Document]) -> str:
    """Tell which articles of a story share a paragraph, a quotation or a backgrounder though neither is a reprint.

    `documents` are by id; a passage of an article that is not among them is left out.

    >>> shared_text(Story(id="t", title="Тихо", document_ids=("d",), outlets=("Берег",)), {})
    ''
    """
    return "\n".join(_lines(story, documents))


def _lines(story: Story, documents: Mapping[str, Document]) -> Iterator[str]:
    for pair in story.shared:
        first, later = documents.get(pair.first_id), documents.get(pair.later_id)
        if first and later:
            yield from (f"{_name(later)} shares {one.kind} words with {_name(first)}: {_words(one, later)}"
                        for one in pair.passages)


def _name(document: Document) -> str:
    return document.outlet or document.name


def _words(passage: Passage, document: Document) -> str:
    text = " ".join(passage.reprint.of(document.text).split())
    return f"«{text if len(text) <= _SHOWN else text[:_SHOWN] + '…'}»"
