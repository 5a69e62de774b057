"""A light start: `svodka --help` answers at once and imports nothing heavy."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
#: The promise is 150 ms on a laptop; a busy machine gets three times that, or ten times its own bare Python.
PROMISE_MS, PATIENCE, OF_BARE = 150, 3, 10
HEAVY = ("numpy", "trafilatura", "slovnet", "navec", "natasha", "rumorph", "simplemma", "rich", "lxml", "htmldate",
         "charset_normalizer", "eldc", "msgspec", "sqlite3")


def printed_by(*code):
    """Run Python code in a Python of its own and give what it printed as JSON."""
    done = subprocess.run([sys.executable, *code], cwd=ROOT, capture_output=True, text=True, timeout=120, check=True)
    return json.loads(done.stdout)


IMPORTED_BY_HELP = """
import contextlib, io, json, sys
sys.argv = ["svodka", "--help"]
from svodka.cli import main
with contextlib.redirect_stdout(io.StringIO()) as shown, contextlib.suppress(SystemExit):
    main()
print(json.dumps({"help": shown.getvalue(), "modules": list(sys.modules)}))
"""


@pytest.fixture(scope="module")
def helped():
    return printed_by("-c", IMPORTED_BY_HELP)


def test_help_tells_what_there_is(helped):
    assert {"read", "add", "brief", "trace", "eval"} <= set(helped["help"].split())


@pytest.mark.parametrize("heavy", HEAVY)
def test_help_imports_nothing_heavy(heavy, helped):
    assert [name for name in helped["modules"] if name.split(".")[0] == heavy] == []


def test_importing_the_library_imports_nothing_heavy():
    modules = printed_by("-c", "import json, sys, svodka; print(json.dumps(list(sys.modules)))")
    assert sorted({name.split(".")[0] for name in modules} & set(HEAVY)) == []


def test_help_answers_at_once():
    times = printed_by("benchmarks/start.py")
    assert times["help_ms"] < max(PROMISE_MS * PATIENCE, OF_BARE * times["bare_ms"]), times
