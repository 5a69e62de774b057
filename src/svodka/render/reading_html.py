"""One article for a notebook: the marked text and a small table, as a fragment with inline styles only."""

from __future__ import annotations

from collections.abc import Iterator

from svodka.records import Basis, Reading, Statement, quoted
from svodka.render.escape import http_url, markup, one_line
from svodka.render.facts import told_facts
from svodka.render.marks import Piece, depth, first_words, own_chain, pieces

#: Half transparent, so that they read on a light page and on a dark one.
_TINTS = ("38,139,210", "42,161,100", "181,137,0", "211,54,130", "108,113,196", "203,75,22")
#: Characters of the content shown in the table.
_WORDS = 120


def reading_html(reading: Reading) -> str:
    """Draw an article with its statements tinted; pointing at one tells who says it and through whom."""
    tints = {one.label: _TINTS[number % len(_TINTS)] for number, one in enumerate(reading.statements)}
    body = "".join(_piece(piece, reading, tints) for piece in pieces(reading))
    return (f'<div style="max-width:46em;line-height:1.65;font-family:Georgia,serif;text-align:left">{_head(reading)}'
            f'<div style="white-space:pre-wrap;overflow-wrap:anywhere;margin:.6em 0">{body}</div>'
            f"{_table(reading, tints)}</div>")


def _head(reading: Reading) -> str:
    document = reading.document
    when = document.published.isoformat(sep=" ", timespec="minutes") if document.published else ""
    url = http_url(document.url)
    link = f'<a href="{markup(url)}" rel="noopener nofollow noreferrer">{markup(url)}</a>' if url else ""
    about = " · ".join(part for part in (markup(one_line(document.outlet)), markup(when), link) if part)
    title = f"<strong>{markup(one_line(document.title or document.name))}</strong>"
    return title + (f'<div style="opacity:.7;font-size:.85em;overflow-wrap:anywhere">{about}</div>' if about else "")


def _piece(piece: Piece, reading: Reading, tints: dict[str, str]) -> str:
    words = markup(piece.text)
    if piece.cue:
        words = f'<span style="text-decoration:underline dotted;text-underline-offset:.2em">{words}</span>'
    if piece.furniture:
        return f'<span title="furniture" style="opacity:.45;font-size:.85em">{words}</span>'
    if not piece.statements:
        return words
    opened = "".join(_label(one, tints) for one in piece.opens)
    told = markup("\n".join(_told(one, reading) for one in reversed(piece.statements)))
    return f'{opened}<span title="{told}" style="{_tint(piece.statements, tints)}">{words}</span>'


def _tint(statements: tuple[Statement, ...], tints: dict[str, str]) -> str:
    """Paint the innermost statement, and underline once for each statement around it."""
    lines = [f"inset 0 -{2 * (level + 1)}px 0 rgba({tints[one.label]},.75)"
             for level, one in enumerate(statements[::-1])]
    bottom = 2 * len(lines)
    return (f"background:rgba({tints[statements[-1].label]},.16);box-shadow:{','.join(lines)};"
            f"padding:.1em 0 {bottom}px;-webkit-box-decoration-break:clone;box-decoration-break:clone")


def _label(one: Statement, tints: dict[str, str]) -> str:
    return (f'<sup style="font:600 .65em sans-serif;margin:0 .25em 0 .1em;padding:0 .3em;border-radius:.3em;'
            f'background:rgba({tints[one.label]},.35)">{markup(one.label)}</sup>')


def _told(one: Statement, reading: Reading) -> str:
    hedges = [one_line(span.of(reading.document.text)) for span in one.hedges]
    return one_line(f"{one.label} {own_chain(one, reading.document.outlet)} · {_how(one, hedges)}")


def _how(one: Statement, hedges: list[str]) -> str:
    continued = ("continued",) if one.basis is Basis.CONTINUED else ()
    anonymous = ("anonymous",) if one.anonymous else ()
    return ", ".join((one.act.value, one.mode.value, *continued, *anonymous, *hedges))


def _table(reading: Reading, tints: dict[str, str]) -> str:
    if not reading.statements:
        return '<div style="opacity:.7">No statements: the outlet speaks for itself throughout.</div>'
    cell = ('style="text-align:left;vertical-align:top;padding:.25em .6em .25em 0;'
            'border-bottom:1px solid rgba(128,128,128,.25)"')
    head = "".join(f"<th {cell}>{title}</th>" for title in ("", "on whose word", "words", "how"))
    told = told_facts(reading)
    rows = "".join(f"<tr>{''.join(f'<td {cell}>{part}</td>' for part in _row(one, reading, tints, told.get(one.label, ())))}</tr>"
                   for one in reading.statements)
    return ('<div style="overflow-x:auto"><table style="border-collapse:collapse;font:.8em/1.4 sans-serif;width:100%">'
            f"<tr>{head}</tr>{rows}</table></div>")


def _row(one: Statement, reading: Reading, tints: dict[str, str],
         told: tuple[tuple[str, str], ...]) -> Iterator[str]:
    text = reading.document.text
    words = one_line(quoted(text, one.content))
    yield "&nbsp;&nbsp;" * min(depth(one, reading), 4) + _label(one, tints)
    yield markup(one_line(own_chain(one, reading.document.outlet)))
    yield markup(first_words(words, _WORDS)) + "".join(
        f'<div style="font-size:.92em"><span style="opacity:.65">{question}</span> {markup(answer)}</div>'
        for question, answer in told)
    yield markup(_how(one, [one_line(span.of(text)) for span in one.hedges]))
