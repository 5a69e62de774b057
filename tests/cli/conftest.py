import pytest
from click.testing import CliRunner

from svodka.cli.app import app


@pytest.fixture
def run():
    """Runs svodka in this process: run("read", "-", input="...")."""
    def run(*arguments, **keywords):
        return CliRunner().invoke(app, [str(one) for one in arguments], prog_name="svodka", **keywords)
    return run
