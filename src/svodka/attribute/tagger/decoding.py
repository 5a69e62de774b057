"""From marks to drafts: content, source and carriers of each cue, cut where the language lets them be cut."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.attribute.draft import Draft
from svodka.attribute.media import media_end
from svodka.attribute.phrases import is_nominal, read_phrase
from svodka.attribute.scene import Scene
from svodka.attribute.stretches import trim
from svodka.attribute.tagger.cues import Reporting, read_reporting
from svodka.attribute.tagger.cutting import best_stretches
from svodka.attribute.tagger.marks import Marks
from svodka.attribute.tagger.nobody import is_adverbial, is_object, names_nobody
from svodka.attribute.tagger.tokens import Numbered
from svodka.attribute.venues import part_medium
from svodka.records import Act, Basis, Span

#: A cue the tagger is less sure of is none.
_SURE = 0.5
#: A word is worth its probability less this.
_CONTENT = 0.35
_SOURCE = 0.35
_CARRIER = 0.45
_GOES_ON = 0.15
#: Sum over a candidate's words that makes it a source, a carrier.
_ENOUGH = 0.25
#: A word below this is not where a source or a carrier begins.
_FAINT = 0.15
#: A phrase that holds this share of the heaviest stretch's weight is taken for it.
_PHRASE = 0.8
#: Fewer words do not make a continued statement.
_LEAST_WORDS = 4


def decode(scene: Scene, tokens: Numbered, marks: Marks) -> list[Draft]:
    """Give the draft of a cue, and one for each stretch in which its speaker goes on."""
    reporting = read_reporting(scene, tokens, marks)
    if marks.sure < _SURE:
        return []
    source = _cut_source(scene, tokens, marks)
    content = _cut(scene, tokens, marks, marks.content, _CONTENT, apart=source)
    if not content or is_adverbial(scene, tokens, marks, content):
        return []
    draft = _draft(scene, tokens, marks, content, source, reporting)
    if draft.source is None and not draft.unnamed and not reporting.lemma:
        # nobody named, no word that the lexicon knows: of 14 such in Telegram posts 10 were no statements
        return []
    return [draft, *_continued(scene, tokens, marks, draft)]


def _draft(
    scene: Scene, tokens: Numbered, marks: Marks, content: list[Span], source: Span | None, reporting: Reporting
) -> Draft:
    cue = Span(tokens[marks.first].start, tokens[marks.last - 1].end)
    carriers = _cut_carriers(scene, tokens, marks, source, content)
    if source is None and carriers and reporting.passes_on:
        source = carriers.pop()
    dropped = source is not None and is_object(scene, tokens, marks, source)
    source = None if dropped else source
    if source is None and not (dropped or reporting.names_nobody):
        source = _apart(reporting.source, content)
    if source is not None:
        source, medium = part_medium(scene, source)
        carriers += [medium] if medium is not None else []
    return Draft(
        rule="tagger",
        act=reporting.act,
        sentence=tokens.sentence(marks.first),
        content=content,
        cue=[cue],
        source=source,
        carriers=[span for span in carriers if source is None or not span.meets(source)],
        lemma=reporting.lemma,
        unnamed=source is None and (dropped or names_nobody(scene, tokens, marks, reporting)),
        passing_on=reporting.passes_on,
    )


def _apart(source: Span | None, content: Sequence[Span]) -> Span | None:
    return None if source is None or any(span.meets(source) for span in content) else source


def _continued(scene: Scene, tokens: Numbered, marks: Marks, said: Draft) -> list[Draft]:
    """Give the statements that have no cue of their own because the speaker of this one goes on."""
    found = _cut(scene, tokens, marks, marks.goes_on, _GOES_ON, apart=None)
    free = [span for span in found if not any(span.meets(other) for other in said.content)]
    return [
        Draft(
            rule="tagger, goes on",
            act=Act.SAY,
            sentence=said.sentence,
            content=[span],
            source=None,
            basis=Basis.CONTINUED,
        )
        for span in free
        if len(span.of(scene.text).split()) >= _LEAST_WORDS
    ]


def _cut(
    scene: Scene, tokens: Numbered, marks: Marks, weights: Sequence[float], worth: float, apart: Span | None
) -> list[Span]:
    """Cut the best stretches and trim them."""
    first = marks.start
    gain = [_gain(tokens, marks, first + at, weight - worth, apart) for at, weight in enumerate(weights)]
    starts = [tokens.may_start(first + at) for at in range(len(weights))]
    ends = [tokens.may_end(first + at) for at in range(len(weights))]
    spans = (
        trim(scene.text, tokens[first + a].start, tokens[first + b - 1].end)
        for a, b in best_stretches(gain, starts, ends)
    )
    return [span for span in spans if span is not None]


def _gain(tokens: Numbered, marks: Marks, number: int, worth: float, apart: Span | None) -> float:
    """Give what a token adds: nothing but loss for the cue's own words and the source's."""
    if marks.first <= number < marks.last:
        return -4.0
    token = tokens[number]
    if apart is not None and apart.start <= token.start < apart.end:
        return -2.0
    return worth if token.is_word else 0.3 * worth


def _cut_source(scene: Scene, tokens: Numbered, marks: Marks) -> Span | None:
    """Choose the name phrase that holds most of the source's weight, or the heaviest stretch where no phrase does."""
    heaviest = _heaviest(scene, tokens, marks)
    best, most = heaviest if heaviest is not None else (None, _ENOUGH)
    most *= _PHRASE
    for at, weight in enumerate(marks.source):
        number = marks.start + at
        if weight < _FAINT or (marks.first <= number < marks.last and not tokens.is_pronoun(scene, number)):
            continue
        for span, first, last in _phrases_at(scene, tokens, number):
            score = sum(one - _SOURCE for one in marks.source[first - marks.start : last - marks.start])
            if score > most:
                best, most = span, score
    return best


def _heaviest(scene: Scene, tokens: Numbered, marks: Marks) -> tuple[Span, float] | None:
    """Give the stretch of words, none of them in the cue, whose weights add up to the most."""
    best, most, start, total = None, _ENOUGH, 0, 0.0
    for at, weight in enumerate(marks.source):
        number = marks.start + at
        inside = marks.first <= number < marks.last and not tokens.is_pronoun(scene, number)
        if total <= 0 or number == tokens.first_of(number):
            start, total = at, 0.0
        total = 0.0 if inside else total + weight - _SOURCE
        if total > most:
            best, most = (start, at + 1), total
    if best is None:
        return None
    span = trim(scene.text, tokens[marks.start + best[0]].start, tokens[marks.start + best[1] - 1].end)
    return (_with_marks(scene.text, span), most) if span is not None else None


def _with_marks(text: str, span: Span) -> Span:
    """Take in the mark that closes a name, or leave out the one that opens it and is not closed."""
    inner = span.of(text)
    for opening, closing in ("«»", '""', "“”", "„“"):
        if inner.count(opening) > inner.count(closing) or (opening == closing and inner.count(opening) % 2):
            if text[span.end : span.end + 1] == closing:
                return Span(span.start, span.end + 1)
            if inner.startswith(opening):
                return Span(span.start + 1, span.end)
    return span


def _phrases_at(scene: Scene, tokens: Numbered, number: int) -> list[tuple[Span, int, int]]:
    """Give the name phrases that may start at a token: the longest, and each shorter one that ends at a word."""
    sentence = scene.sentences[tokens.sentence(number)]
    at = number - tokens.first_of(number)
    token = sentence.tokens[at]
    if not (is_nominal(token) or token.text in '«"„“' or token.norm in scene.facts.PRONOUNS):
        return []
    phrase = read_phrase(scene, sentence, at, len(sentence.tokens))
    last = phrase.last if phrase is not None else at + 1
    ends = (
        end
        for end in range(at + 1, last + 1)
        if sentence.tokens[end - 1].is_word or sentence.tokens[end - 1].text in '»"”“)'
    )
    return [
        (Span(token.start, sentence.tokens[end - 1].end), number, number + end - at)
        for end in ends
        if any(one.is_word for one in sentence.tokens[at:end])
    ]


def _cut_carriers(
    scene: Scene, tokens: Numbered, marks: Marks, source: Span | None, content: Sequence[Span]
) -> list[Span]:
    """Choose the names that carry: by weight, and known media beside the cue."""
    found: list[Span] = []
    number, stop = marks.start, marks.start + len(marks.carrier)
    while number < stop:
        best = _best_carrier(scene, tokens, marks, number)
        if best is not None and not _taken(best[0], source, content):
            found.append(_with_marks(scene.text, best[0]))
            number = best[1]
        else:
            number += 1
    return found


def _best_carrier(scene: Scene, tokens: Numbered, marks: Marks, number: int) -> tuple[Span, int] | None:
    if marks.carrier[number - marks.start] < _FAINT:
        return None
    candidates = [
        (sum(weight - _CARRIER for weight in marks.carrier[first - marks.start : last - marks.start]), span, last)
        for span, first, last in _phrases_at(scene, tokens, number)
    ]
    sentence = scene.sentences[tokens.sentence(number)]
    at = number - tokens.first_of(number)
    end = media_end(sentence.tokens, at)
    if end is not None:
        last = number + end - at
        weight = sum(marks.carrier[number - marks.start : last - marks.start]) / max(1, last - number)
        candidates.append((weight + 1.0, Span(sentence.tokens[at].start, sentence.tokens[end - 1].end), last))
    best = max(candidates, key=lambda candidate: candidate[0], default=None)
    return (best[1], best[2]) if best is not None and best[0] > _ENOUGH else None


def _taken(span: Span, source: Span | None, content: Sequence[Span]) -> bool:
    return (source is not None and span.meets(source)) or any(piece.meets(span) for piece in content)
