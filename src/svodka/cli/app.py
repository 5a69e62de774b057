"""The command `svodka`: a list of names; each command's file is imported when the command is called."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from typing import Any, NoReturn

import click

from svodka.cli.exits import MEANINGS, Exit, exit_of
from svodka.cli.terminal import tell

#: Every command and its line in `svodka --help`; the command stands in the file of its name.
COMMANDS: dict[str, str] = {
    "demo": "Run the main job on the shipped examples.",
    "read": "Show who says what in an article, and on whose word.",
    "add": "Read articles and keep them in the store.",
    "stories": "List the stories in the store.",
    "brief": "Write a brief of the main stories.",
    "origins": "Show who has a story's news from whom.",
    "trace": "Open an id or a line of a brief to the exact words behind it.",
    "actors": "List who is who in the store, with the reason for every name.",
    "same": "Say that two actors, stories, claims, origins or texts are the same.",
    "differ": "Say that two actors, stories, claims, origins or texts are not the same.",
    "search": "Find articles by their words, in any form.",
    "eval": "Measure svodka against articles that people have marked.",
}


class LazyGroup(click.Group):
    """A group that imports a command only when it is called, and lets no error end in a traceback."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name the commands in the order in which a newcomer needs them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import one command."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"svodka.cli.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands in the help without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Add the exit codes and an example to the help."""
        with formatter.section("Exit codes"):
            formatter.write_dl([(str(code.value), words) for code, words in MEANINGS.items()])
        super().format_epilog(ctx, formatter)

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401  (click's signature)
        """Run the command; whatever goes wrong ends in one sentence and an exit code."""
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except (click.exceptions.Exit, click.ClickException, click.Abort):
            raise
        except KeyboardInterrupt:
            _leave(Exit.INTERRUPTED, "svodka: stopped")
        except BrokenPipeError:
            _close_pipe()
        except Exception as error:  # noqa: BLE001  (the last guard: no traceback ever reaches a user)
            _confess(error)
        return result


def examples(*lines: str) -> str:
    """Write the examples that close a command's help, as they are typed."""
    return "\n".join(("\b", "Examples:", *(f"  $ {line}" for line in lines)))


@click.command(cls=LazyGroup, epilog=examples("svodka demo", "svodka read --help"),
               context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="svodka")
def app() -> None:
    """Tell who claims what in the news, on whose word, and how many independent origins stand behind it."""
    _soften_streams()


def _soften_streams() -> None:
    """Let a terminal that cannot show Cyrillic get escapes, not an error."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


def _leave(code: Exit, message: str) -> NoReturn:
    tell(message)
    raise click.exceptions.Exit(code)


def _close_pipe() -> NoReturn:
    """End quietly: whoever read our output (`| head`) has enough."""
    # Python flushes stdout once more at exit and would complain about the closed pipe
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    raise click.exceptions.Exit(Exit.PIPE)


def _confess(error: Exception) -> NoReturn:
    code = exit_of(error)
    if code is Exit.FAULT and os.environ.get("SVODKA_DEBUG"):
        raise error
    if code is Exit.FAULT:
        _leave(code, f"svodka: a fault in svodka itself: {type(error).__name__}: {error}")
    _leave(code, f"svodka: {error}")
