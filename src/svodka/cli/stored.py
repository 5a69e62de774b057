"""Open the store: one that must be there already, or a new one. It is closed when the command ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from svodka.cli.options import store_path
from svodka.cli.terminal import one_line
from svodka.records.errors import StoreError

if TYPE_CHECKING:
    from svodka.store import Store


def open_store(given: str | None) -> Store:
    """Open the store to look something up; only `svodka add` makes a new one."""
    from svodka.store import Store  # noqa: PLC0415  (light start)

    path = store_path(given)
    if not path.exists():
        raise StoreError(f"there is no store at {one_line(str(path))}; `svodka add PATH` makes one")
    return click.get_current_context().with_resource(Store(path))


def make_store(given: str | None) -> Store:
    """Open the store to put something in; the platform's data folder is made, a folder that the user names is not."""
    from svodka.store import Store  # noqa: PLC0415  (light start)

    path = store_path(given)
    if not given:
        path.parent.mkdir(parents=True, exist_ok=True)
    return click.get_current_context().with_resource(Store(path))
