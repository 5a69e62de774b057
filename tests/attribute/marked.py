"""Sentences with marks inside, the way a linguist writes them.

    «<content>Решения нет</content>», — <cue>заявил</cue> <source>Иван Кравцов</source>

`<furniture>` is what the article does not say itself. A number tells statements apart: `<content2>` is the content of
the second one, which may stand inside the first one's. A mark that comes twice is one more stretch of the same.
"""

import re
from dataclasses import dataclass, field

from svodka.records import Act, Basis, Mode, Span

MARK = re.compile(r"<(/?)(content|cue|source|furniture)(\d*)>")


@dataclass(frozen=True)
class Said:
    """What a statement must be besides its marks."""

    holder: str
    rule: str = ""
    chain: tuple[str, ...] = ()
    act: str = "say"
    mode: str = "indirect"
    anonymous: bool = False
    parent: int | None = None
    basis: str = "explicit"
    hedges: tuple[str, ...] = ()

    def __post_init__(self):
        Act(self.act), Mode(self.mode), Basis(self.basis)


@dataclass(frozen=True)
class Marked:
    """A text without its marks, and the stretches that they covered, by name and number."""

    text: str
    stretches: dict[str, list[Span]] = field(default_factory=dict)

    def of(self, name):
        return tuple(sorted(self.stretches.get(name, ())))


@dataclass(frozen=True)
class Row:
    """A marked text and its statements in order of their numbers."""

    marked: str
    said: tuple[Said, ...]
    lang: str = "ru"
    outlet: str = ""
    #: Why the product misses it; empty in a row that holds.
    miss: str = ""

    @property
    def name(self):
        return MARK.sub("", self.marked).replace("\n", " ")[:60]


def row(marked, *said, **more):
    return Row(marked, said, **more)


def parse(marked):
    """Take the marks out of a text.

    >>> parse("<cue>Сказал</cue> он").text, parse("<cue>Сказал</cue> он").of("cue1")
    ('Сказал он', (Span(start=0, end=6),))
    """
    text, opened, stretches, end = "", {}, {}, 0
    for mark in MARK.finditer(marked):
        text += marked[end : mark.start()]
        end = mark.end()
        name = mark[2] + (mark[3] or "1")
        if not mark[1]:
            assert name not in opened, f"<{name}> is open already"
            opened[name] = len(text)
        else:
            stretches.setdefault(name, []).append(Span(opened.pop(name), len(text)))
    assert not opened, f"left open: {sorted(opened)}"
    return Marked(text + marked[end:], stretches)


def expected(one):
    """Give what the row asks for, statement by statement, in words."""
    marked = parse(one.marked)
    return [shown(marked.text, content=marked.of(f"content{n}"), cue=marked.of(f"cue{n}"),
                  source=next(iter(marked.of(f"source{n}")), None), holder=said.holder, chain=said.chain, act=said.act,
                  mode=said.mode, anonymous=said.anonymous, basis=said.basis, rule=said.rule, hedges=said.hedges,
                  parent=f"s{said.parent}" if said.parent else None)
            for n, said in enumerate(one.said, 1)]


def answered(text, statements):
    """Give what was found, statement by statement, in the same words."""
    return [shown(text, content=one.content, cue=one.cue, source=one.source, holder=one.holder,
                  chain=one.chain.carriers, act=str(one.act), mode=str(one.mode), anonymous=one.anonymous,
                  basis=str(one.basis), rule=one.maker.rule, hedges=tuple(span.of(text) for span in one.hedges),
                  parent=one.parent)
            for one in statements]


def shown(text, *, content, cue, source, **rest):
    """Give spans as offsets with their words, so that a failing row shows both."""
    return {"content": [(span.start, span.of(text)) for span in content],
            "cue": [(span.start, span.of(text)) for span in cue],
            "source": (source.start, source.of(text)) if source else None, **rest}
