import json

import pytest

from svodka.cli.terminal import json_line, many_lines, one_line

HOSTILE = [
    # what a document or a file name holds      how it is shown
    ("Берег\x1b[2J", "Берег\\x1b[2J"),
    ("Берег\x07\x08", "Берег\\x07\\x08"),
    ("Сводка\rПодмена", "Сводка\\x0dПодмена"),
    ("C1: \x9b31m", "C1: \\x9b31m"),
    ("\u202eаварто", "\\u202eаварто"),
    ("файл\udcff.txt", "файл\\udcff.txt"),
    ("две\u2028строки", "две\\u2028строки"),
    ("«Ёлка» — її «п’ять»", "«Ёлка» — її «п’ять»"),
]


@pytest.mark.parametrize(("text", "shown"), HOSTILE)
def test_a_control_character_is_shown_not_obeyed(text, shown):
    assert one_line(text) == shown
    assert many_lines(text) == shown


def test_a_line_stays_one_line():
    assert one_line("Заголовок\nвторой\tряд") == "Заголовок\\x0aвторой\\x09ряд"
    assert many_lines("Заголовок\nвторой\tряд") == "Заголовок\nвторой\tряд"


@pytest.mark.parametrize(("text", "_"), HOSTILE)
def test_json_keeps_every_character_and_shows_none_that_is_unsafe(text, _):
    line = json_line({"text": text})
    assert json.loads(line) == {"text": text}
    assert line == one_line(line)
