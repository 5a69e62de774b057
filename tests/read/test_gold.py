"""On real articles: the text is unchanged, and no word that somebody said is taken for furniture."""

import json
from pathlib import Path

import pytest

GOLD = Path(__file__).parents[3] / "shared" / "gold"
ARTICLES = sorted([*GOLD.glob("train/*.txt"), *GOLD.glob("dev/*.txt")])
needs_gold = pytest.mark.skipif(not ARTICLES, reason="no ../shared/gold beside the checkout to measure on")


@needs_gold
def test_no_statement_lies_in_furniture(read):
    """0 of 2,022 statements of 229 articles meet one of the 131 pieces of furniture found in them."""
    hit, found = [], 0
    for path in ARTICLES:
        [document], _ = read(path.read_bytes(), path.name)
        found += len(document.furniture)
        said = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))["statements"]
        hit += [(path.stem, one["id"]) for one in said if _meets(one, document.furniture)]
    assert hit == []
    assert found >= 120


@needs_gold
def test_text_is_unchanged_and_has_its_language(read):
    rows = [row for part in ("train", "dev") for row in json.loads((GOLD / part / "index.json").read_text(encoding="utf-8"))]
    languages = {row["id"]: row["lang"] for row in rows}
    for path in ARTICLES:
        [document], issues = read(path.read_bytes(), path.name)
        assert (document.name, issues) == (path.stem, [])
        assert document.text == path.read_bytes().decode("utf-8")
        assert document.lang == languages.get(path.stem, document.lang)


def _meets(statement, furniture):
    spans = [*statement["content"], *statement["cue"]]
    return any(start < span.end and span.start < end for start, end in spans for span in furniture)
