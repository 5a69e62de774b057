"""Predictions as a file of JSON lines, one article a line."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from svodka.records import MissingData


def write_predictions(path: Path, statements: Mapping[str, list[dict[str, Any]]]) -> None:
    """Write what svodka found, as `{"id": NAME, "statements": [...]}` lines that other scorers take as they are."""
    try:
        with path.open("w", encoding="utf-8", newline="\n") as file:
            for name, found in statements.items():
                file.write(json.dumps({"id": name, "statements": found}, ensure_ascii=False) + "\n")
    except OSError as wrong:
        raise MissingData(f"the predictions cannot be written to {path}: {wrong}") from wrong
