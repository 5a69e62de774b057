"""Gold: articles as NAME.txt, their annotations as NAME.json beside them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from svodka.evaluation.said import Said, said_in
from svodka.records import MissingData

#: Lists the articles with language and origin; no article itself.
_INDEX = "index"


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldArticle:
    """One annotated article."""

    #: File name without its ending.
    name: str
    #: The article, newlines as they are.
    text: str
    #: Its statements, as annotated.
    statements: tuple[Said, ...]
    #: Its language; empty where the index does not tell.
    lang: str = ""
    #: The collection it comes from; empty where the index does not tell.
    corpus: str = ""

    @property
    def headline_end(self) -> int:
        """Give the offset where the first line ends; a text of one line has no headline."""
        return max(self.text.find("\n"), 0)


def read_gold(folder: Path | None) -> tuple[GoldArticle, ...]:
    """Read all annotated articles of a folder, by name; MissingData where there are none."""
    if folder is None:
        raise MissingData("no gold folder: give one that holds NAME.txt and NAME.json pairs")
    if not folder.is_dir():
        raise MissingData(f"the gold folder {folder} is not there")
    index = _read_index(folder / f"{_INDEX}.json")
    paths = [path for path in sorted(folder.glob("*.json")) if path.stem != _INDEX]
    if not paths:
        raise MissingData(f"the gold folder {folder} holds no NAME.json with a NAME.txt beside it")
    return tuple(_read_article(path, index.get(path.stem, {})) for path in paths)


def _read_article(path: Path, entry: dict[str, Any]) -> GoldArticle:
    text = _read_text(path.with_suffix(".txt"))
    annotation = _read_json(path)
    statements = annotation.get("statements") if isinstance(annotation, dict) else annotation
    return GoldArticle(name=path.stem, text=text, statements=said_in(text, statements, path.stem),
                       lang=str(entry.get("lang") or ""), corpus=str(entry.get("source") or "").split("/")[0])


def _read_index(path: Path) -> dict[str, dict[str, Any]]:
    entries = _read_json(path) if path.exists() else []
    if not isinstance(entries, list) or not all(isinstance(entry, dict) and "id" in entry for entry in entries):
        raise MissingData(f"{path} is no list of articles with an id each")
    return {str(entry["id"]): entry for entry in entries}


def _read_text(path: Path) -> str:
    try:
        with path.open(encoding="utf-8", newline="") as file:  # newline="": spans count the characters as stored
            return file.read()
    except (OSError, UnicodeDecodeError) as wrong:
        raise MissingData(f"the article {path} cannot be read: {wrong}") from wrong


def _read_json(path: Path) -> Any:  # noqa: ANN401 - JSON is anything until it is checked
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as wrong:
        raise MissingData(f"{path} is no JSON file: {wrong}") from wrong
