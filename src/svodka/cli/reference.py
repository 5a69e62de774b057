"""docs/cli.md out of the help texts: `python -m svodka.cli.reference > docs/cli.md`."""

from __future__ import annotations

import click

from svodka.cli.app import COMMANDS, app
from svodka.cli.exits import MEANINGS

#: Columns of the help texts, however wide the terminal is.
_WIDTH = 100
_HEAD = """# The command line

Made from the help texts with `make docs`; a test keeps it current. Results go to standard output, everything else
(issues, counts, progress) to standard error. [issues.md](issues.md) explains every issue code.
"""


def reference() -> str:
    """Write the reference of all commands."""
    group = click.Context(app, info_name="svodka", terminal_width=_WIDTH, **app.context_settings)
    parts = [_HEAD, _exit_codes(), _section("svodka", app.get_help(group))]
    for name in COMMANDS:
        command = app.get_command(group, name)
        assert command is not None
        ctx = click.Context(command, info_name=name, parent=group, terminal_width=_WIDTH)
        parts.append(_section(f"svodka {name}", command.get_help(ctx)))
    return "\n".join(parts)


def _exit_codes() -> str:
    rows = "\n".join(f"| {code.value} | {words.replace('|', chr(92) + '|')} |" for code, words in MEANINGS.items())
    return f"## Exit codes\n\n| code | meaning |\n| --- | --- |\n{rows}\n"


def _section(title: str, text: str) -> str:
    return f"## {title}\n\n```text\n{text.rstrip()}\n```\n"


if __name__ == "__main__":
    click.echo(reference(), nl=False)
