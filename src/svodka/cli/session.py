"""The session that the README shows, out of a real run: `python -m svodka.cli.session README.md` writes it anew."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import click

#: The README's session stands between these lines.
_FENCE = re.compile(r"(?<=```console\n)\$ svodka demo .*?(?=\n```)", re.DOTALL)
_LANG = "en"
#: What is left out of a session.
_CUT = "[...]"


def session(output: str) -> str:
    """Shorten what `svodka demo` printed to its main story, and one line of it opened."""
    _, _, rest = output.partition(f"$ svodka brief --lang {_LANG}\n")
    brief, _, traced = rest.partition("\n$ svodka trace ")
    first = brief.partition("\n\n2. ")[0].rstrip()
    trace = traced.partition("\n\nEvery line opens")[0].rstrip()
    return f"$ svodka demo --lang {_LANG}\n{_CUT}\n{first}\n{_CUT}\n\n$ svodka trace {trace}"


def shown_in(readme: str) -> str:
    """Give the session as the README has it."""
    found = _FENCE.search(readme)
    if found is None:
        raise ValueError("the README shows no session of svodka demo")
    return found[0]


def renew(readme: str, output: str) -> str:
    """Put the session of a real run into the README."""
    return readme.replace(shown_in(readme), session(output))


def run_demo() -> str:
    """Run the demo and give what it prints."""
    from click.testing import CliRunner  # noqa: PLC0415  (light start)

    from svodka.cli.app import app  # noqa: PLC0415

    done = CliRunner().invoke(app, ["demo", "--lang", _LANG], prog_name="svodka", env={"COLUMNS": "100"})
    if done.exit_code:
        raise click.ClickException(done.stderr)
    return done.stdout


if __name__ == "__main__":
    place = Path(sys.argv[1])
    place.write_text(renew(place.read_text(encoding="utf-8"), run_demo()), encoding="utf-8")
