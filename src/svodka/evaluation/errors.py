"""What goes wrong most often: errors that have something in common, together, with examples."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from svodka.evaluation.judging import Judgement, Verdict
from svodka.evaluation.report import ErrorGroup
from svodka.evaluation.said import Said
from svodka.languages import CODES

#: Length of a quotation in an example.
_SHOWN = 120
#: Longest cue that is a label of its own; what is longer is the cue's own clause.
_LABEL = 60
#: Stands for a cue that is a colon or is not there.
_NO_CUE = "(no cue)"

#: One error: what it has in common with others, and the line that shows it.
Case = tuple[str, str]


def error_groups(judgements: Sequence[Judgement]) -> tuple[ErrorGroup, ...]:
    """Group the errors of each kind by what they have in common, the largest group first."""
    groups: list[ErrorGroup] = []
    for kind, cases in KINDS.items():
        together: dict[str, list[str]] = {}
        for judgement in judgements:
            for label, example in cases(judgement):
                together.setdefault(label, []).append(example)
        ordered = sorted(together.items(), key=lambda group: (-len(group[1]), group[0]))
        groups += [ErrorGroup(kind=kind, label=label, examples=tuple(examples)) for label, examples in ordered]
    return tuple(groups)


def plain_cue(text: str, said: Said, lang: str) -> str:
    """Give the reporting words as a label: lower case, each verb and noun in its dictionary form.

    >>> from svodka.evaluation.said import said_in
    >>> one, = said_in("Мэр заявила: да", [{"content": [[13, 15]], "cue": [[4, 11]], "holder": "мэр"}], "пример")
    >>> plain_cue("Мэр заявила: да", one, "ru")
    'заявить'
    """
    import simplemma  # noqa: PLC0415 - its dictionaries take a second to load

    words = [text[start:end].lower() for start, end in sorted(said.cue)]
    lemmas = [simplemma.lemmatize(word, lang=lang).lower() if lang in CODES else word for word in words]
    return " ".join(lemmas)[:_LABEL] or _NO_CUE


def _missed(judgement: Judgement) -> Iterator[Case]:
    article = judgement.article
    for said in judgement.missed:
        yield plain_cue(article.text, said, article.lang), _shown(judgement, said)


def _false(judgement: Judgement) -> Iterator[Case]:
    article = judgement.article
    for said in judgement.false:
        yield plain_cue(article.text, said, article.lang), _shown(judgement, said)


def _wrong_holder(judgement: Judgement) -> Iterator[Case]:
    for verdict in judgement.verdicts:
        if not verdict.who:
            label = f"{verdict.predicted.labels.holder or '(none)'} -> {verdict.gold.labels.holder}"
            yield clean(label), _shown(judgement, verdict.gold)


def _wrong_chain(judgement: Judgement) -> Iterator[Case]:
    for verdict in judgement.verdicts:
        if verdict.who and not verdict.chain:
            label = f"{_chain(verdict.predicted)} -> {_chain(verdict.gold)}"
            yield clean(label), _shown(judgement, verdict.gold)


def _boundary(judgement: Judgement) -> Iterator[Case]:
    for verdict in judgement.verdicts:
        for label in boundary_errors(verdict):
            shown = _tail if label.startswith("ends") else _words
            ours, theirs = shown(judgement, verdict.predicted), shown(judgement, verdict.gold)
            yield label, f"{judgement.article.name} {verdict.gold.labels.id}: {ours} | gold: {theirs}"


def boundary_errors(verdict: Verdict) -> list[str]:
    """Name the sides on which a predicted content is too long or too short."""
    ours, theirs = verdict.predicted.content, verdict.gold.content
    start, gold_start = min(ours)[0], min(theirs)[0]
    end, gold_end = max(ours)[1], max(theirs)[1]
    named = {
        "starts too early": start < gold_start,
        "starts too late": start > gold_start,
        "ends too early": end < gold_end,
        "ends too late": end > gold_end,
        "differs inside": (start, end) == (gold_start, gold_end) and ours != theirs,
    }
    return [label for label, wrong in named.items() if wrong]


def clean(text: str) -> str:
    r"""Put a text on one line of the terminal, with nothing in it that the terminal would obey.

    >>> clean("мэр\x1b[2J\nсказал")
    'мэр [2J сказал'
    """
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())


def _chain(said: Said) -> str:
    return " > ".join(said.carriers) or "(nobody)"


def _shown(judgement: Judgement, said: Said) -> str:
    name = f"{judgement.article.name} {said.labels.id or ''}".rstrip()
    return f"{name} [{clean(said.labels.holder or '')}] {_words(judgement, said)}"


def _words(judgement: Judgement, said: Said) -> str:
    whole = _whole(judgement, said)
    return whole if len(whole) <= _SHOWN else f"{whole[:_SHOWN]}…"


def _tail(judgement: Judgement, said: Said) -> str:
    whole = _whole(judgement, said)
    return whole if len(whole) <= _SHOWN else f"…{whole[-_SHOWN:]}"


def _whole(judgement: Judgement, said: Said) -> str:
    return clean(" … ".join(judgement.article.text[start:end] for start, end in said.labels.content))


#: The kinds of errors, in the order in which they matter.
KINDS: dict[str, Callable[[Judgement], Iterator[Case]]] = {
    "missed": _missed,
    "false": _false,
    "wrong holder": _wrong_holder,
    "wrong chain": _wrong_chain,
    "wrong boundary": _boundary,
}
