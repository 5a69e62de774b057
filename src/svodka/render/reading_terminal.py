"""One article on the terminal: its statements marked, and under it a table of chains."""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING

from svodka.records import Basis, Reading, Statement, quoted
from svodka.render.escape import one_line, visible
from svodka.render.facts import told_facts
from svodka.render.marks import Piece, depth, first_words, own_chain, pieces

if TYPE_CHECKING:
    from rich.table import Table
    from rich.text import Text

#: One after the other; a nested statement gets another colour than the one around it.
_COLOURS = ("cyan", "green", "magenta", "yellow", "blue", "red")
#: Characters of the content shown in the table.
_WORDS = 60
#: Narrower than this the table leaves out the speaker, who is the last link of the chain anyway.
_ROOMY = 120


def reading_terminal(reading: Reading, *, width: int = 100, colour: bool = True, trace: bool = False) -> str:
    """Show an article with its statements marked [s1 … s1], cues underlined, and a table of who says what through whom.

    Under the words of each statement stand whom, where, when, how many and when it was said, as far as the text tells.
    Without colour a cue stands between low lines: _заявил_. Control characters of the article are shown, not obeyed.
    """
    from rich.console import Console, Group  # noqa: PLC0415  (light start)

    out = StringIO()
    # An empty environment: what the terminal can do is handed in, not looked up.
    console = Console(file=out, width=max(width, 40), force_terminal=colour, highlight=False, markup=False, emoji=False,
                      color_system="standard" if colour else None, legacy_windows=False, _environ={})
    console.print(Group(_head(reading), _body(reading, colour=colour), _table(reading, width, trace=trace)))
    return "\n".join(line.rstrip() for line in out.getvalue().splitlines()) + "\n"


def _head(reading: Reading) -> Text:
    from rich.text import Text  # noqa: PLC0415  (light start)

    document = reading.document
    when = document.published.isoformat(sep=" ", timespec="minutes") if document.published else ""
    about = " · ".join(one_line(part) for part in (document.outlet, when, document.url) if part)
    return Text.assemble((one_line(document.title or document.name), "bold"), "\n", (about, "dim"),
                         "\n" if about else "", overflow="fold")


def _body(reading: Reading, *, colour: bool) -> Text:
    from rich.text import Text  # noqa: PLC0415  (light start)

    colours = {one.label: _COLOURS[number % len(_COLOURS)] for number, one in enumerate(reading.statements)}
    body = Text(overflow="fold")
    inside = False
    for piece in pieces(reading):
        if piece.furniture and not inside:
            body.append("[furniture: ", "dim")
        elif inside and not piece.furniture:
            body.append("] ", "dim")
        inside = piece.furniture
        _draw(body, piece, colours, colour=colour)
    if inside:
        body.append("]", "dim")
    return body.append("\n")


def _draw(body: Text, piece: Piece, colours: dict[str, str], *, colour: bool) -> None:
    for one in piece.opens:
        body.append(f"[{one_line(one.label)} ", f"bold {colours[one.label]}")
    words = visible(piece.text).replace("\t", " ")
    body.append(words if colour or not piece.cue else f"_{words}_", _style(piece, colours))
    for one in piece.closes:
        body.append(f" {one_line(one.label)}]", f"bold {colours[one.label]}")


def _style(piece: Piece, colours: dict[str, str]) -> str:
    inner = colours[piece.statements[-1].label] if piece.statements else ""
    return " ".join(filter(None, (inner, "underline" if piece.cue else "", "dim" if piece.furniture else "")))


def _table(reading: Reading, width: int, *, trace: bool) -> Table | Text:
    from rich.box import SIMPLE_HEAD  # noqa: PLC0415  (light start)
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    if not reading.statements:
        return Text("No statements: the outlet speaks for itself throughout.")
    roomy = width >= _ROOMY
    table = Table(box=SIMPLE_HEAD, pad_edge=False, expand=True)
    table.add_column("", no_wrap=True)
    for title, ratio in (("act", 0), *((("who", 3),) if roomy else ()), ("on whose word", 4), ("words", 5), ("how", 0),
                         *((("rule", 2),) if trace else ())):
        table.add_column(title, ratio=ratio or None, overflow="fold")
    told = told_facts(reading)
    for one in reading.statements:
        cells = [Text(cell) for cell in _cells(one, reading, trace=trace)]
        for question, answer in told.get(one.label, ()):
            cells[4].append(f"\n{question}: ", "dim").append(answer)
        table.add_row(*(cell for place, cell in enumerate(cells) if roomy or place != 2))
    return table


def _cells(one: Statement, reading: Reading, *, trace: bool) -> tuple[str, ...]:
    document = reading.document
    inset = "└ " * min(depth(one, reading), 4)
    words = one_line(quoted(document.text, one.content))
    hedges = [one_line(span.of(document.text)) for span in one.hedges]
    how = [one.mode.value, *([one.basis.value] if one.basis is Basis.CONTINUED else []), *hedges]
    who = one_line(one.holder) + (" (anonymous)" if one.anonymous else "")
    rule = one_line(one.maker.rule or one.maker.name)
    first = first_words(words, _WORDS)
    chain = one_line(own_chain(one, document.outlet))
    return inset + one_line(one.label), one.act.value, who, chain, first, ", ".join(how), *((rule,) if trace else ())
