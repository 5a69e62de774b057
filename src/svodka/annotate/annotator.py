"""The annotator: what is on the surface of a document."""

from __future__ import annotations

from svodka.annotate.dates import find_whens
from svodka.annotate.names import NameFinder, RuleNames
from svodka.annotate.places import find_places
from svodka.annotate.quantities import find_quantities
from svodka.annotate.quotations import find_quotations
from svodka.annotate.surface import find_paragraphs, find_sentences
from svodka.languages.morphology import morphology
from svodka.records import Annotated, Document


class Annotator:
    """Sees sentences, tokens, quotations, names, times, places and quantities.

    `names` is the finder of names; by default the rules alone.

    >>> seen = Annotator().annotate(Document.of("«Нет», — сказал он. Это всё.", name="a"))
    >>> [sentence.span.of(seen.document.text) for sentence in seen.sentences]
    ['«Нет», — сказал он.', 'Это всё.']
    """

    def __init__(self, names: NameFinder | None = None) -> None:
        self._names = names or RuleNames()

    def annotate(self, document: Document) -> Annotated:
        """Annotate one document; its text is never changed."""
        paragraphs = find_paragraphs(document)
        sentences = find_sentences(document, paragraphs, morphology(document.lang))
        names = self._names.find(document.text, sentences, document.lang)
        return Annotated(
            document=document,
            sentences=sentences,
            quotations=find_quotations(document.text, paragraphs),
            names=tuple(names),
            whens=tuple(find_whens(sentences, document.lang, document.published)),
            places=tuple(find_places(names, sentences, document.lang)),
            quantities=tuple(find_quantities(sentences, document.lang)),
        )
