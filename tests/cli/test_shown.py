"""What is in the store, shown: stories, briefs, traces, search."""

import json

import pytest

from svodka.store import Store

DAY = [
    {"id": "a", "outlet": "Берег", "title": "Решения нет\u001b[2J", "published": "2025-11-14T08:00:00Z",
     "text": "Решения нет, заявил Песков.\n"},
    {"id": "b", "outlet": "Долина", "title": "Взрывы на дамбе", "published": "2025-11-14T09:00:00Z",
     "text": "Взрывы были слышны ночью, сообщил мэр Арвеша.\n"},
]


@pytest.fixture
def day(run, stub, store, tmp_path):
    path = tmp_path / "day.jsonl"
    path.write_text("\n".join(json.dumps(one, ensure_ascii=False) for one in DAY), encoding="utf-8")
    assert run("add", path).exit_code == 0
    return path


def test_stories(run, day):
    done = run("stories")
    assert done.exit_code == 0
    assert done.stdout.splitlines() == ["y-1  Решения нет [2J",
                                        "     articles 2 · outlets 2 · independent origins of the main claim 1"]
    story = json.loads(run("stories", "--json").stdout)
    assert (story["articles"], story["origins"], story["title"]) == (2, [1, 1], "Решения нет [2J")


@pytest.mark.parametrize("form", ["text", "markdown", "html", "json"])
def test_every_form_of_a_brief_has_the_words_and_nothing_hostile(run, day, form):
    done = run("brief", "--format", form)
    assert done.exit_code == 0
    assert "Взрывы были слышны ночью" in done.stdout
    assert "\x1b" not in done.stdout


def test_the_comparison_is_made_once_and_again_when_articles_came(run, stub, day, tmp_path):
    run("brief")
    run("brief")
    run("stories")
    assert stub.compared == 1
    (tmp_path / "new.txt").write_text("Мост закрыт, сообщил мэр Тихонов.\n", encoding="utf-8")
    run("add", tmp_path / "new.txt")
    assert "Мост закрыт" in run("brief").stdout
    assert stub.compared == 2


@pytest.mark.parametrize(("since", "code"), [("24h", 0), ("2025-11-14", 0), ("вчера", 2), ("", 2)])
def test_since(run, day, since, code):
    assert run("brief", "--since", since).exit_code == code


def test_every_line_of_a_brief_opens_to_its_words(run, day):
    brief = json.loads(run("brief", "--format", "json").stdout)
    lines = [line for item in brief["items"] for line in item["lines"]]
    assert len(lines) == 2
    for line in lines:
        opened = run("trace", line["id"])
        assert opened.exit_code == 0
        assert f"⟦{line['text']}⟧" in opened.stdout
        [words] = json.loads(run("trace", "--json", line["id"]).stdout)["evidence"]
        assert words["text"] == line["text"]


def test_a_trace_names_outlet_time_and_article_and_is_safe(run, store, day):
    with Store(store) as opened:
        statement = next(opened.readings()).statements[0]
    shown = run("trace", statement.id).stdout
    assert "Берег · 2025-11-14 08:00 UTC · Решения нет [2J" in shown
    assert "OUTLET → Песков  [content, cue source]" in shown
    assert "⟦Решения нет⟧, ⟦заявил⟧ ⟦Песков⟧." in shown


@pytest.mark.parametrize("name", ["y-1", "c-1"])
def test_stories_and_claims_open_too(run, day, name):
    run("stories")
    shown = run("trace", name).stdout
    assert "Берег" in shown
    assert "Долина" in shown


def test_search_finds_words(run, day):
    done = run("search", "взрывы")
    assert done.exit_code == 0
    assert "Долина" in done.stdout
    assert "⟦Взрывы⟧" in done.stdout
    assert json.loads(run("search", "--json", "взрывы").stdout)["outlet"] == "Долина"


def test_search_without_a_hit_says_so(run, day):
    done = run("search", "бегемот")
    assert (done.exit_code, done.stdout, done.stderr) == (0, "", "nothing found\n")


@pytest.mark.parametrize("wanted", ["l-0000000000000000", "", "Песков", "%"])
def test_an_unknown_id(run, day, wanted):
    done = run("trace", wanted)
    assert done.exit_code == 4
    assert done.stderr.startswith("svodka: ")


@pytest.mark.parametrize("arguments", [["stories"], ["brief"], ["trace", "l-1"], ["search", "мост"]])
def test_without_a_store_nothing_is_made(run, stub, store, arguments):
    done = run(*arguments)
    assert done.exit_code == 5
    assert "there is no store" in done.stderr
    assert not store.exists()


@pytest.mark.parametrize("command", ["stories", "brief"])
def test_an_empty_store(run, stub, store, command):
    Store(store).close()
    done = run(command)
    assert done.exit_code == 3
    assert done.stderr.count("\n") == 1
