"""`svodka origins` on a real store: the graph in three forms, and ids that are no story."""

import json

import pytest

from svodka.cli.demo import find_examples


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    from click.testing import CliRunner

    from svodka.cli.app import app

    path = tmp_path_factory.mktemp("origins") / "demo.sqlite"

    def run(*arguments):
        return CliRunner().invoke(app, [*arguments, "--store", str(path)], prog_name="svodka")

    assert run("add", "--rules", str(find_examples() / "bereg-arvesh.html"), str(find_examples() / "wire.jsonl")).exit_code == 0
    return run


def test_the_graph_of_a_story(demo):
    story = json.loads(demo("stories", "--json").stdout.splitlines()[0])["id"]
    assert "articles" in demo("origins", story).stdout
    assert demo("origins", story, "--format", "dot").stdout.startswith("digraph origins {")
    known = json.loads(demo("origins", story, "--format", "json").stdout)
    assert known["articles"] == len(known["accounts"])


def test_what_is_no_story(demo):
    document = json.loads(demo("origins", json.loads(demo("stories", "--json").stdout.splitlines()[0])["id"], "--format",
                               "json").stdout)["accounts"][0]["document_id"]
    assert demo("origins", document).exit_code == 2
    assert demo("origins", "t-0").exit_code != 0
