"""Who is who in the store, and a person's corrections of it."""

import json

import pytest

DAY = [
    {"id": "a", "outlet": "ТАСС", "published": "2025-11-14T08:00:00Z", "text": "Решения нет, заявил Дмитрий Песков.\n"},
    {"id": "b", "outlet": "Долина", "published": "2025-11-14T09:00:00Z", "text": "Решение есть, заявил Дмитро Песков.\n"},
    {"id": "c", "outlet": "Берег", "published": "2025-11-14T10:00:00Z", "text": "Мост цел, сообщил Кремль.\n"},
]


@pytest.fixture
def day(run, stub, store, tmp_path):
    path = tmp_path / "day.jsonl"
    path.write_text("\n".join(json.dumps(one, ensure_ascii=False) for one in DAY), encoding="utf-8")
    assert run("add", path).exit_code == 0
    return path


def found(run, *words):
    return [json.loads(line) for line in run("actors", "--json", *words).stdout.splitlines()]


def test_actors_have_names_with_reasons(run, day):
    peskov = found(run, "Песков")[0]
    assert {alias["text"] for alias in peskov["aliases"]} == {"Дмитрий Песков", "Дмитро Песков"}
    assert (peskov["kind"], len(peskov["documents"])) == ("person", 2)
    assert "Дмитрий Песков" in run("actors", peskov["id"][:8]).stdout


def test_a_judgement_is_obeyed_and_kept(run, day):
    assert run("differ", "Дмитрий Песков", "Дмитро Песков").exit_code == 0
    assert [len(one["documents"]) for one in found(run, "Песков")] == [1, 1]
    assert run("same", "Дмитрий Песков", "Дмитро Песков").exit_code == 0
    assert [len(one["documents"]) for one in found(run, "Песков")] == [2]
    assert "known already" in run("same", "Дмитрий Песков", "Дмитро Песков").stderr


def test_a_judgement_makes_stories_anew(run, day, stub):
    run("stories")
    run("same", "Кремль", "Дмитрий Песков")
    run("stories")
    assert stub.compared == 2


def test_nobody(run, day):
    done = run("actors", "Никто")
    assert (done.exit_code, done.stdout) == (0, "")
    assert "nobody" in done.stderr


@pytest.mark.parametrize("words", [("Песков", "Песков"), ("", "Песков"), ("Песков",)])
def test_two_different_names_are_needed(run, day, words):
    assert run("same", *words).exit_code == 2


def test_a_users_bodies(run, day, stub, tmp_path):
    path = tmp_path / "bodies.toml"
    path.write_text('[harbour]\nnames = ["Вольная гавань"]', encoding="utf-8")
    assert run("actors", "--bodies", path).exit_code == 0
    assert "Вольная гавань" in stub.bodies


@pytest.mark.parametrize("command", ["stories", "brief"])
def test_stories_are_counted_by_a_users_bodies_though_others_are_kept(run, day, stub, tmp_path, command):
    path = tmp_path / "bodies.toml"
    path.write_text('[free-harbour]\nnames = ["Вольная гавань"]\n', "utf-8")
    assert run(command).exit_code == 0
    assert stub.bodies == ""
    assert run(command, "--bodies", path).exit_code == 0
    assert "Вольная гавань" in stub.bodies
