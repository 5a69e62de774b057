"""What a person types into the search field, taken apart: words, "exact phrases", -exclusions."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from svodka.store.words import find_words, fold

#: Gives the dictionary forms that one word may have.
Lemmatise: TypeAlias = Callable[[str], tuple[str, ...]]

#: Nobody types more; a pasted page must not become a query of a thousand terms.
_MOST_CHARACTERS = 1000
_MOST_TERMS = 32
#: A minus only where a word begins: «северо-запад» excludes nothing.
_TERM = re.compile(r"""(?<!\S)(?P<minus>[-−–])?(?:["«“„](?P<phrase>[^"»”“]*)["»”“]?|(?P<word>\S+))""")


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One thing that is looked for: a word in all its forms, or a phrase exactly as it stands."""

    #: Its words, folded: one for a word, several for a phrase or a word with a hyphen.
    words: tuple[str, ...]
    #: For each word the forms and lemmas that are the same word; the word alone in an exact phrase.
    same: tuple[frozenset[str], ...]
    #: True for a phrase in quotation marks.
    exact: bool = False
    #: True if articles that have it are left out.
    excluded: bool = False


def parse_query(text: str, lemmatise: Lemmatise) -> tuple[Term, ...]:
    """Take a query apart.

    >>> [(term.words, term.exact, term.excluded) for term in parse_query('взрыв «газовая труба» -биржа', lambda _: ())]
    [(('взрыв',), False, False), (('газовая', 'труба'), True, False), (('биржа',), False, True)]
    """
    found = (_term(match, lemmatise) for match in _TERM.finditer(text[:_MOST_CHARACTERS]))
    return tuple(dict.fromkeys(term for term in found if term.words))[:_MOST_TERMS]


def to_fts(terms: tuple[Term, ...]) -> str:
    """Write a query in the language of FTS5, every word in quotation marks; empty if nothing is looked for.

    >>> to_fts(parse_query('оборона OR NOT', lambda word: (word,)))
    '({words}:"оборона" OR {lemmas}:"оборона") AND ({words}:"or" OR {lemmas}:"or") AND ...'
    """
    wanted = [_to_fts(term) for term in terms if not term.excluded]
    unwanted = [_to_fts(term) for term in terms if term.excluded]
    if not wanted:
        return ""
    together = " AND ".join(wanted)
    return f"({together}) NOT ({' OR '.join(unwanted)})" if unwanted else together


def _term(match: re.Match[str], lemmatise: Lemmatise) -> Term:
    phrase = match["phrase"]
    raw = match["word"] if phrase is None else phrase
    originals = [span.of(raw) for span in find_words(raw)]
    words = tuple(map(fold, originals))
    exact = phrase is not None
    same = tuple(frozenset((fold(one), *(() if exact else map(fold, lemmatise(one))))) for one in originals)
    return Term(words=words, same=same, exact=exact, excluded=match["minus"] is not None)


def _to_fts(term: Term) -> str:
    words = f"{{words}}:{_quote(' '.join(term.words))}"
    if term.exact:
        return words
    lemmas = [_lemmas(same) for same in term.same]
    return f"({words} OR {' AND '.join(lemmas)})"


def _lemmas(same: frozenset[str]) -> str:
    either = [f"{{lemmas}}:{_quote(lemma)}" for lemma in sorted(same)]
    return either[0] if len(either) == 1 else f"({' OR '.join(either)})"


def _quote(words: str) -> str:
    return '"' + words.replace('"', '""') + '"'
