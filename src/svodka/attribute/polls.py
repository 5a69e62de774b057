"""Polls: «44 % считают, что …» is what the pollster goes on to report, and what those 44 % think lies inside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from svodka.attribute.draft import Draft
from svodka.attribute.lookup import sentence_number, tokens_in
from svodka.attribute.scene import Scene
from svodka.attribute.stretches import trim
from svodka.records import Act, Basis, Sentence, Span, Token

#: A share is told by the first words of what names it: «почти четверть», «примерно 40%».
_FIRST = 3


def is_share(scene: Scene, tokens: Sequence[Token]) -> bool:
    """Tell a share of those asked: «71% россиян», «большинство опрошенных», «54 відсотки британців», a bare number."""
    words = [one for one in tokens if one.is_word or one.text == "%"]
    return any(_counts(scene, token) for token in words[:_FIRST]) or (len(words) == 1 and words[0].text.isdigit())


def _counts(scene: Scene, token: Token) -> bool:
    return token.text == "%" or any(one.lemma in scene.facts.SHARES for one in token.readings[:2])


def go_on_reporting(scene: Scene, drafts: Sequence[Draft]) -> list[Draft]:
    """Give the drafts with one more for each row of sentences in which shares speak after a poll was named."""
    rows = list(_rows(scene, [draft for draft in drafts if _is_free_share(scene, draft, drafts)]))
    return [*drafts, *(made for row in rows if _follows_poll(scene, row[0], drafts) and (made := _continued(scene, row)))]


def _is_free_share(scene: Scene, draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Tell a share whose words nobody is said to report."""
    source = draft.source
    if source is None or not is_share(scene, tokens_in(scene, source)):
        return False
    return not any(span.holds(source) for other in drafts if other is not draft for span in other.content)


def _rows(scene: Scene, shares: Sequence[Draft]) -> Iterator[list[int]]:
    """Give the numbers of their sentences, those that follow each other in a paragraph together."""
    row: list[int] = []
    for number in sorted({sentence_number(scene, draft.start) for draft in shares}):
        if row and (number > row[-1] + 1 or scene.sentences[number].paragraph != scene.sentences[row[-1]].paragraph):
            yield row
            row = []
        row.append(number)
    if row:
        yield row


def _follows_poll(scene: Scene, number: int, drafts: Sequence[Draft]) -> bool:
    """Tell that the sentence before, of the same paragraph, reports a poll."""
    if number == 0 or scene.sentences[number - 1].paragraph != scene.sentences[number].paragraph:
        return False
    before = scene.sentences[number - 1]
    reported = any(before.span.holds(span) for draft in drafts for span in draft.cue)
    return reported and any(_is_poll(scene, token) for token in before.tokens)


def _is_poll(scene: Scene, token: Token) -> bool:
    return any(one.lemma in scene.facts.POLLS for one in token.readings[:2])


def _continued(scene: Scene, row: Sequence[int]) -> Draft | None:
    first, last = _ends(scene.sentences, row)
    content = trim(scene.text, first.start, last.end)
    return (
        Draft(rule="poll goes on", act=Act.DOCUMENT, sentence=row[0], content=[content], basis=Basis.CONTINUED)
        if content
        else None
    )


def _ends(sentences: Sequence[Sentence], row: Sequence[int]) -> tuple[Span, Span]:
    return sentences[row[0]].span, sentences[row[-1]].span
