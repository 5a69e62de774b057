import re
from pathlib import Path

import pytest

from svodka.records import IssueCode

TABLE = (Path(__file__).parents[2] / "docs" / "issues.md").read_text(encoding="utf-8")
EXPLAINED = re.findall(r"^\| `([a-z-]+)` \|", TABLE, re.MULTILINE)


def test_every_code_is_explained_once_and_no_other():
    assert sorted(EXPLAINED) == sorted(IssueCode)


@pytest.mark.parametrize("code", IssueCode)
def test_an_explanation_says_what_it_means_whether_it_is_read_and_what_to_do(code):
    [row] = [line for line in TABLE.splitlines() if line.startswith(f"| `{code}` |")]
    assert all(len(cell.strip()) > 3 for cell in row.strip("|").split("|"))
