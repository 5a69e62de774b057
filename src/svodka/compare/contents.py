"""What a statement claims, as keys: its words, names and numbers; what it affirms and negates; how many, when and where."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from svodka.compare.keys import capitalised, content_words, name_keys, number
from svodka.compare.meanings import far_key, near_key, phrases
from svodka.compare.polarity import Polarity, polarity
from svodka.compare.slots import Slots, slots_of
from svodka.compare.stances import told_stance
from svodka.compare.vectors import NAME, NUMBER, SOUND, TIME, Features, Vector, document_counts, unit, vector, weigh
from svodka.records import OUTLET, UNNAMED, Act, Evidence, Reading, Span, Statement

#: Acts that answer a claim instead of making one.
ANSWERS = frozenset({Act.DENY, Act.CONFIRM, Act.REFUSE})
#: Statements of one article that are compared; a text with more is no news item.
_MOST_STATEMENTS = 400
#: Mark of a word of the holder's name.
HOLDER = "h:"
#: The holder's name counts a little: two articles with one holder more likely report one saying.
_HOLDER_WEIGHT = 0.5
_NAMES = 1.0
#: A title in quotation marks names a thing: «Северный поток — 2».
_TITLE = re.compile(r"[«\"“„]([A-ZА-ЯЁІЇЄҐ][^«»\"“”„\n.!?,]{1,40})[»\"”]")
#: A word whose notion is known is most often what is done: it counts more than the names it is done to.
_NOTIONS = 1.25


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Said:
    """A statement where it stands, and the keys of its content."""

    #: Position of its article in the story, which is in order of time.
    at: int
    reading: Reading
    statement: Statement
    #: The figures in it.
    numbers: frozenset[str]
    #: What it affirms and what it negates.
    polarity: Polarity
    #: How many, when and where.
    slots: Slots
    #: DENY, CONFIRM or REFUSE where it answers a claim, by its act or by the words it is told in («назвал фейком»).
    stance: Act | None
    #: Its weighed keys as a vector.
    vector: Vector
    #: The same without figures, times and places.
    core: Vector
    #: Keys of its words that are no names.
    plain: frozenset[str]
    #: The same as every language has them.
    far: frozenset[str]
    #: Its keys without sounds, days and the holder's name, scaled to length 1.
    content: Features

    @property
    def document_id(self) -> str:
        """Give the id of its article."""
        return self.reading.document.id

    @property
    def outlet(self) -> str:
        """Give the name of its article's outlet, or of the article if the outlet is unknown."""
        return self.reading.document.outlet or self.reading.document.name

    @property
    def is_own(self) -> bool:
        """Tell whether the outlet speaks for itself."""
        return self.statement.holder.startswith(OUTLET)

    @property
    def is_nameless(self) -> bool:
        """Tell whether nobody is named as the holder."""
        return self.statement.anonymous or self.statement.holder == UNNAMED

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """Give the words of its content."""
        return tuple(Evidence(document_id=self.document_id, span=span) for span in self.statement.content)

    @property
    def naming(self) -> tuple[Evidence, ...]:
        """Give the words that name holder and carriers; the cue, or the content, where no words do."""
        said = self.statement
        carriers = [link.span for link in said.via]
        spans = [span for span in (said.source, *carriers) if span] or list(said.cue) or [said.content[0]]
        return tuple(Evidence(document_id=self.document_id, span=span) for span in sorted(set(spans)))


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Looked:
    """What is seen in a statement whatever story it stands in."""

    statement: Statement
    slots: Slots
    #: Its keys before they are weighed, and those of them that tell time and place.
    keys: Mapping[str, float]
    varying: frozenset[str]
    polarity: Polarity
    stance: Act | None
    plain: frozenset[str]
    far: frozenset[str]


#: Looks at an article's statements.
Look = Callable[[Reading], Sequence[Looked]]


def look(reading: Reading) -> tuple[Looked, ...]:
    """Look at an article's statements."""
    text = reading.document.text
    titles = (match.group(1) for match in _TITLE.finditer(text))
    named = frozenset(word for name in (*(one.span.of(text) for one in reading.names), *titles) for word in content_words(name))
    return tuple(_look(reading, one, named) for one in reading.statements[:_MOST_STATEMENTS])


def _look(reading: Reading, statement: Statement, named: frozenset[str]) -> Looked:
    slots, lang, text = slots_of(reading, statement), reading.document.lang, _text(reading, statement)
    words = _plain_words(reading, statement, named)
    told = (span.of(reading.document.text) for span in statement.content)
    return Looked(statement=statement, slots=slots, keys=content_keys(reading, statement) | _told_keys(slots),
                  varying=_varying(reading, slots), polarity=polarity(text, lambda word: near_key(word, lang)),
                  stance=_stance(reading, statement), far=frozenset(far_key(word, lang) for word in words),
                  plain=frozenset(near_key(word, lang) for word in words).union(*map(phrases, told)))


def collect_said(story: Sequence[Reading], look: Look = look) -> tuple[Said, ...]:
    """Give all statements of one story's articles with their weighed keys, in order of time and text.

    A key weighs by how few of the story's own statements hold it: nothing depends on other stories.
    """
    rows = [(at, reading, one) for at, reading in enumerate(story) for one in look(reading)]
    counts = document_counts([one.keys for _, _, one in rows])
    return tuple(_said(at, reading, one, weigh(one.keys, counts, len(rows))) for at, reading, one in rows)


def _said(at: int, reading: Reading, seen: Looked, weighed: Features) -> Said:
    content = {key: weight for key, weight in weighed.items() if not key.startswith((HOLDER, TIME, SOUND))}
    core = {key: weight for key, weight in weighed.items() if key not in seen.varying and not key.startswith((NUMBER, TIME))}
    lang = reading.document.lang
    return Said(at=at, reading=reading, statement=seen.statement, slots=seen.slots, stance=seen.stance, polarity=seen.polarity,
                numbers=frozenset(key for key in content if key.startswith(NUMBER)), plain=seen.plain, far=seen.far,
                vector=vector(lang, weighed), core=vector(lang, core), content=unit(content))


def _varying(reading: Reading, slots: Slots) -> frozenset[str]:
    """Give the keys of the words that tell time and place: what may differ between versions of one claim."""
    text, lang = reading.document.text, reading.document.lang
    spans = [*(one.span for one in slots.whens), *(one.span for one in slots.places)]
    words = [word for span in spans for word in content_words(span.of(text))]
    named = [NAME + key for one in slots.places for key in (*name_keys(one.name), *name_keys(one.span.of(text)))]
    return frozenset((*(key for word in words for key in word_keys(word, lang)), *named))


def _text(reading: Reading, statement: Statement) -> str:
    return " ".join(span.of(reading.document.text) for span in statement.content)


def _stance(reading: Reading, statement: Statement) -> Act | None:
    """Tell an answer by its act; a denial also by its words («назвал это фейком»)."""
    if statement.act in ANSWERS:
        return statement.act
    words = " ".join(span.of(reading.document.text) for span in (*statement.cue, *statement.content))
    return Act.DENY if told_stance(words) is Act.DENY else None


def content_keys(reading: Reading, statement: Statement) -> dict[str, float]:
    """Give what is claimed as keys: words by meaning or stem and by sound, names, figures, days; and the holder's name."""
    lang = reading.document.lang
    contents = [span.of(reading.document.text) for span in statement.content]
    found: dict[str, float] = {}
    for content in contents:
        for word in content_words(content):
            found |= {key: _NOTIONS if "=" in key else 1.0 for key in word_keys(word, lang)}
        found |= dict.fromkeys((key for name in phrases(content) for key in (name, SOUND + name)), 1.0)
        for word in capitalised(content):
            found |= dict.fromkeys((NAME + key for key in name_keys(word)), _NAMES)
    for name in reading.names:
        if any(span.holds(name.span) for span in statement.content):
            found |= dict.fromkeys((NAME + key for key in name_keys(name.lemma)), _NAMES)
    return found | _holder_keys(statement)


def _plain_words(reading: Reading, statement: Statement, named: frozenset[str]) -> set[str]:
    """Give the words of a content that are no names: what is said of those that are named."""
    told = [span.of(reading.document.text) for span in statement.content]
    capitals = {word for content in told for word in capitalised(content)}
    return {word for content in told for word in content_words(content) if not word[0].isdigit()} - named - capitals


def word_keys(word: str, lang: str) -> tuple[str, ...]:
    """Give the keys of a word: one for its language, one for all."""
    if word[0].isdigit():
        return (NUMBER + number(word),)
    return near_key(word, lang), SOUND + far_key(word, lang)


def _told_keys(slots: Slots) -> dict[str, float]:
    """Give the figures that are spelled out («трое») as numbers, and the days of what is told («в среду»)."""
    figures = {f"{NUMBER}{one.value:g}": 1.0 for one in slots.figures}
    return figures | {f"{TIME}{one.start:%Y%m%d}": 1.0 for one in slots.whens}


def _holder_keys(statement: Statement) -> dict[str, float]:
    """Give the words of the holder's name, which count a little; nobody's and an outlet's own do not."""
    if statement.anonymous or statement.holder == UNNAMED or statement.holder.startswith(OUTLET):
        return {}
    return dict.fromkeys((HOLDER + key for key in name_keys(statement.holder)), _HOLDER_WEIGHT)


def span_evidence(document_id: str, *spans: Span) -> tuple[Evidence, ...]:
    """Give stretches of one document as evidence."""
    return tuple(Evidence(document_id=document_id, span=span) for span in spans)
