import io
import os
from pathlib import Path

import pytest

from svodka.cli.inputs import list_files, read_files
from svodka.records import Issue


def names(paths):
    return [Path(path).name for path in list_files(map(str, paths))]


def read_lines(stream, *, name, now):
    assert now.tzinfo is not None
    for line in stream:
        if line == b"boom\n":
            raise RecursionError("too deep")
        yield f"{Path(name).name}: {line.decode().strip()}"


def test_a_folder_stands_for_its_files_in_order(tmp_path):
    for name in ("b.txt", "a/2.html", "a/1.html", ".hidden", ".git/config"):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_text("слово")
    assert names([tmp_path]) == ["b.txt", "1.html", "2.html"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this platform has no named pipes")
def test_a_pipe_in_a_folder_does_not_hang(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    assert names([tmp_path]) == []


def test_a_loop_of_links_ends(tmp_path):
    (tmp_path / "a.txt").write_text("слово")
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    assert names([tmp_path]) == ["a.txt"]


@pytest.mark.parametrize("name", ["missing.txt", "dangling.txt", "folder-gone/x.txt", "bad\x00name.txt"])
def test_a_file_that_cannot_be_opened_is_an_issue_and_costs_nothing_else(tmp_path, name):
    (tmp_path / "good.txt").write_text("слово\n")
    (tmp_path / "dangling.txt").symlink_to(tmp_path / "nowhere")
    found = list(read_files([str(tmp_path / name), str(tmp_path / "good.txt")], read_lines))
    assert isinstance(found[0], Issue)
    assert found[0].fatal
    assert found[1:] == ["good.txt: слово"]


def test_a_reader_that_fails_costs_one_file(tmp_path):
    (tmp_path / "1.txt").write_text("раз\nboom\nтри\n")
    (tmp_path / "2.txt").write_text("два\n")
    one, issue, two = read_files([str(tmp_path / "1.txt"), str(tmp_path / "2.txt")], read_lines)
    assert (one, two) == ("1.txt: раз", "2.txt: два")
    assert issue.code == "failed"
    assert "too deep" in issue.message


def test_standard_input(monkeypatch):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO("слово\n".encode()), encoding="utf-8"))
    assert list(read_files(["-"], read_lines)) == ["stdin: слово"]


def test_progress_sees_every_file_end(tmp_path):
    (tmp_path / "1.txt").write_text("раз\nдва\n")
    seen = []
    files = [str(tmp_path / "1.txt"), str(tmp_path / "none.txt")]
    list(read_files(files, read_lines, watch=lambda stream: seen.append(stream is None)))
    assert seen == [False, False, True, True]
