import subprocess
import sys
from importlib import import_module

import click
import pytest

from svodka.cli.app import COMMANDS, app
from svodka.cli.exits import MEANINGS, Exit, exit_of
from svodka.records import MissingData, StoreError, SvodkaError, UnknownEval, UnknownId

HELP = "import sys; from svodka.cli.app import app; app(['--help'], standalone_mode=False); print(*sys.modules)"


def test_help_imports_no_command():
    out = subprocess.run([sys.executable, "-c", HELP], capture_output=True, text=True, check=True, encoding="utf-8")
    loaded = set(out.stdout.splitlines()[-1].split())
    assert "svodka.cli.app" in loaded
    assert not loaded & {*(f"svodka.cli.{name}" for name in COMMANDS), "svodka.pipeline"}


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_a_help_with_an_example(name):
    command = import_module(f"svodka.cli.{name}").command
    assert command.name == name
    assert f"$ svodka {name}" in command.epilog or f"| svodka {name}" in command.epilog


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_is_explained(name):
    command = import_module(f"svodka.cli.{name}").command
    assert [one.name for one in command.params if isinstance(one, click.Option) and not one.help] == []


@pytest.mark.parametrize(("error", "code"), [
    (UnknownId("l-0"), 4), (UnknownEval("слухи"), 4), (StoreError(), 5), (MissingData(), 6), (PermissionError(), 6),
    (SvodkaError(), 70), (ValueError(), 70),
])
def test_every_error_has_its_exit_code(error, code):
    assert exit_of(error) == code


def test_every_exit_code_has_a_meaning():
    assert set(MEANINGS) == set(Exit)


def test_an_unknown_command_is_a_usage_error(run):
    assert run("gossip").exit_code == 2


def test_a_fault_is_one_sentence_not_a_traceback(run, monkeypatch):
    def fail(*_, **__):
        raise ZeroDivisionError("слишком\x1b[2J")
    monkeypatch.setattr(app.get_command(None, "search"), "callback", fail)
    done = run("search", "x")
    assert done.exit_code == 70
    assert done.stderr.splitlines() == ["svodka: a fault in svodka itself: ZeroDivisionError: слишком\\x1b[2J"]


def test_ctrl_c_ends_with_130(run, monkeypatch):
    def stop(*_, **__):
        raise KeyboardInterrupt
    monkeypatch.setattr(app.get_command(None, "search"), "callback", stop)
    assert run("search", "x").exit_code == 130
