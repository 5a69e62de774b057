"""Annotated articles as numbers: pieces, cue labels, and for each cue the labels of the words around it."""

from __future__ import annotations

import json
import lzma
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

Ints = NDArray[np.int64]
OUTSIDE, SOURCE, CONTENT, CARRIER, GOES_ON = range(5)
#: Piece that stands for a line break.
BREAK = 2
#: Tokens of one article read at once, and how far the next stretch begins after it.
STRETCH, STEP = 400, 250
#: Tokens of a window before and after a cue's first token.
BEFORE, AFTER = 128, 80


@dataclass(frozen=True)
class Cue:
    """One cue of an article with the labels of all tokens for it."""

    first: int
    mask: NDArray[np.bool_]
    labels: Ints


@dataclass(frozen=True)
class Article:
    """An annotated article as numbers."""

    name: str
    ids: Ints
    kinds: Ints
    cues: tuple[Cue, ...]


def cut(tokenizer: Tokenizer, text: str) -> tuple[list[int], list[tuple[int, int]]]:
    """Give the pieces of a text with their offsets; each line is cut by itself, a break stands between."""
    ids: list[int] = []
    offsets: list[tuple[int, int]] = []
    for found in re.finditer(r"[^\n]+|\n+", text):
        if found.group()[0] == "\n":
            ids.append(BREAK)
            offsets.append(found.span())
            continue
        encoded = tokenizer.encode(found.group(), add_special_tokens=False)
        for piece, (start, end) in zip(encoded.ids, encoded.offsets, strict=True):
            start, end = start + found.start(), end + found.start()
            while start < end and text[start].isspace():
                start += 1
            ids.append(piece)
            offsets.append((start, end))
    return ids, offsets


def _inside(offsets: Sequence[tuple[int, int]], spans: Sequence[Sequence[int]]) -> NDArray[np.bool_]:
    found = np.zeros(len(offsets), bool)
    for start, end in spans:
        for at, (first, last) in enumerate(offsets):
            if last > first and first < end and last > start:
                found[at] = True
    return found


def _cue_spans(text: str, statement: dict[str, Any]) -> list[tuple[int, int]]:
    """Give a statement's cues; a headline's bare colon stands for one."""
    if statement["cue"] or statement["basis"] != "explicit":
        return [(start, end) for start, end in statement["cue"]]
    start = statement["content"][0][0]
    colon = text.rfind(":", max(0, start - 6), start)
    return [(colon, colon + 1)] if colon >= 0 else []


def _continuations(statements: Sequence[dict[str, Any]], at: int) -> list[list[int]]:
    """Give the content of the continued statement that follows, if the same holder goes on."""
    own = statements[at]
    for other in statements[at + 1 :]:
        if other["basis"] == "continued" and other["holder"] == own["holder"]:
            return list(other["content"])
        if other["basis"] != "continued" and not other.get("parent"):
            return []
    return []


def number(tokenizer: Tokenizer, name: str, text: str, statements: Sequence[dict[str, Any]]) -> Article:
    """Turn an annotated article into numbers."""
    ids, offsets = cut(tokenizer, text)
    kinds = np.zeros(len(ids), np.int64)
    cues: list[Cue] = []
    for at, statement in enumerate(statements):
        masks = [(_inside(offsets, statement["content"]), CONTENT),
                 (_inside(offsets, [one["span"] for one in statement.get("via", []) if one.get("span")]), CARRIER),
                 (_inside(offsets, [statement["source"]] if statement.get("source") else []), SOURCE)]
        goes_on = _inside(offsets, _continuations(statements, at))
        for span in _cue_spans(text, statement):
            own = _inside(offsets, [span])
            places = np.flatnonzero(own)
            if not len(places):
                continue
            kinds[places], kinds[places[0]] = 2, 1
            labels = np.where(goes_on, GOES_ON, OUTSIDE)
            for mask, label in masks:
                labels[mask] = label
            labels[own & ~masks[-1][0]] = OUTSIDE
            cues.append(Cue(int(places[0]), own, labels))
    return Article(name, np.array(ids), kinds, tuple(cues))


def read_gold(folder: Path) -> Iterator[tuple[str, str, list[dict[str, Any]]]]:
    """Give the articles of a gold folder: name, text, statements."""
    for path in sorted(folder.glob("*.json")):
        if path.stem != "index":
            found = json.loads(path.read_text("utf-8"))
            with path.with_suffix(".txt").open(encoding="utf-8", newline="") as stream:
                yield path.stem, stream.read(), found["statements"] if isinstance(found, dict) else found


def read_own(annotations: Path, data: Path, most: int) -> Iterator[tuple[str, str, list[dict[str, Any]]]]:
    """Give the articles that we annotated ourselves: our spans here, the texts from the corpora in `data`."""
    wanted = {one["id"]: one["statements"] for path in sorted(annotations.glob("*.jsonl"))[:most]
              for one in map(json.loads, path.read_text("utf-8").splitlines())}
    for corpus in ("rucoco", "nerel_train_dev", "slavicner_ru_uk"):
        with lzma.open(data / f"{corpus}.jsonl.xz", "rt", encoding="utf-8") as lines:
            for line in lines:
                article = json.loads(line)
                if article["id"] in wanted:
                    yield article["id"], article["text"], wanted[article["id"]]
