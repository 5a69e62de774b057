import re
from pathlib import Path

from svodka.cli.app import COMMANDS
from svodka.cli.exits import MEANINGS
from svodka.cli.reference import reference

ROOT = Path(__file__).parents[2]


def test_the_reference_is_current():
    """`make docs` writes it anew."""
    assert (ROOT / "docs" / "cli.md").read_text("utf-8") == reference()


def test_the_reference_has_every_command_and_exit_code():
    text = reference()
    assert re.findall(r"^## svodka (\w+)$", text, re.MULTILINE) == list(COMMANDS)
    assert re.findall(r"^\| (\d+) \|", text, re.MULTILINE) == [str(int(code)) for code in MEANINGS]
