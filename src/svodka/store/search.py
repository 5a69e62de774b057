"""Search: articles that have the words in any form, the best first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from svodka.records import Document, Reading, Span
from svodka.store.codec import decode
from svodka.store.database import Database
from svodka.store.query import Lemmatise, parse_query, to_fts
from svodka.store.snippet import Matcher, choose_snippet

# bm25 is smaller for a better match. An exact form stands in both columns and so goes before another form of the word.
# The bodies are fetched for the best alone: sorted along with all that match they made the slowest searches
# of 3,000 articles take 700 ms instead of 30.
_SEARCH = """
SELECT body, score FROM (
    SELECT documents.analysis AS best, bm25(word_index) AS score, published, documents.id AS document_id
    FROM word_index JOIN documents ON documents.analysis = word_index.rowid
    WHERE word_index MATCH ? ORDER BY score, published DESC, document_id LIMIT ?
) JOIN analyses ON analyses.number = best ORDER BY score, published DESC, document_id
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """An article that was found, and the stretch of it that shows why."""

    #: The article's id.
    document_id: str
    #: Its headline; empty if it has none.
    title: str
    #: Its publisher; empty if unknown.
    outlet: str
    #: When it was published, if known.
    published: datetime | None
    #: The stretch, in code points of the article's text; None if the text is empty.
    snippet: Span | None
    #: The words of the stretch.
    text: str
    #: Where the words that were looked for stand in the stretch, in code points of the article's text.
    matches: tuple[Span, ...]
    #: How well it fits, larger is better; only to be compared inside one search.
    score: float

    def __str__(self) -> str:
        """Write the hit as one paragraph, unknown parts left out."""
        time = f"{self.published:%Y-%m-%d %H:%M}" if self.published else ""
        return "  ".join(part for part in (self.document_id, time, self.outlet, self.title, self.text) if part)


def search_documents(database: Database, words: str, lemmatise: Lemmatise, limit: int) -> tuple[Hit, ...]:
    """Find articles by words; a "quoted phrase" stands exactly so, a -word leaves articles out."""
    terms = parse_query(words, lemmatise)
    query = to_fts(terms)
    if not query or limit < 1:
        return ()
    matcher = Matcher(terms, lemmatise)
    return tuple(_hits(database, query, matcher, limit))


def _hits(database: Database, query: str, matcher: Matcher, limit: int) -> Iterator[Hit]:
    for body, score in database.rows(_SEARCH, query, limit):
        yield _hit(decode(body, Reading).document, matcher, score)


def _hit(document: Document, matcher: Matcher, score: float) -> Hit:
    matches = matcher.matches(document)
    snippet = choose_snippet(document, matches)
    inside = tuple(dict.fromkeys(span for _, span in matches if snippet and snippet.holds(span)))
    return Hit(document_id=document.id, title=document.title, outlet=document.outlet, published=document.published,
               snippet=snippet, text=snippet.of(document.text) if snippet else "", matches=inside, score=-score)
