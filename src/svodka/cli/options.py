"""Options that several commands share, and the place where the store lies."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

Command = TypeVar("Command", bound=Callable[..., Any])

#: The languages that a brief can be written in.
LANGUAGES = ("ru", "uk", "en")


def store_option(command: Command) -> Command:
    """Add `--store FILE`."""
    return click.option("--store", "store", metavar="FILE", envvar="SVODKA_STORE", type=click.Path(dir_okay=False),
                        help="The store, one SQLite file. Default: $SVODKA_STORE, or svodka.sqlite in the "
                             "platform's data folder.")(command)


def bodies_option(command: Command) -> Command:
    """Add `--bodies FILE`."""
    return click.option("--bodies", metavar="FILE", envvar="SVODKA_BODIES",
                        type=click.Path(exists=True, dir_okay=False, path_type=Path),
                        help="A TOML file with bodies of your own: [coast-guard], names = [...], country = \"UA\". "
                             "Default: $SVODKA_BODIES.")(command)


def json_option(what: str) -> Callable[[Command], Command]:
    """Add `--json`."""
    return click.option("--json", "as_json", is_flag=True, help=what)


def rules_option(command: Command) -> Command:
    """Add `--rules`."""
    return click.option("--rules", "rules_only", is_flag=True,
                        help="Let the rules alone see statements, without the trained tagger: many times as fast, "
                             "and finds less.")(command)


def lang_option(command: Command) -> Command:
    """Add `--lang`."""
    return click.option("--lang", type=click.Choice(LANGUAGES), default="ru", show_default=True,
                        help="Language of the connecting words; quotations stay as they are.")(command)


def store_path(given: str | None) -> Path:
    """Give the file of the store: as asked, or the one in the platform's data folder.

    >>> store_path("day.sqlite").name
    'day.sqlite'
    """
    return Path(given) if given else _data_folder() / "svodka.sqlite"


def _data_folder() -> Path:
    """Give the folder that the platform has for what programs keep."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "svodka"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "svodka"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "svodka"
