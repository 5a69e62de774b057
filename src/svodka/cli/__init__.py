"""The terminal: one file a command."""

from __future__ import annotations


def main() -> None:
    """Run `svodka`."""
    from svodka.cli.app import app  # noqa: PLC0415  (importing this package costs nothing)

    app(prog_name="svodka")
