"""Plain text: the text is what the file holds, and every span counts its code points."""

import pytest

from svodka.read.plain import find_title

LEAD = "Решения по мосту нет, заявил мэр."
TITLES = [
    # text, title
    (f"Мэр ответил на критику\n\n{LEAD}", "Мэр ответил на критику"),
    (f"Мэр ответил на критику\n{LEAD}", "Мэр ответил на критику"),
    (f"\n\n  Мэр ответил на критику  \r\n\r\n{LEAD}", "Мэр ответил на критику"),
    (f"**Мэр ответил на критику**\n\n{LEAD}", "Мэр ответил на критику"),
    (f"«Сказали ждать»: как колонна простояла ночь\n\n{LEAD}", "«Сказали ждать»: как колонна простояла ночь"),
    (f"Уйдёт ли мэр?\n\n{LEAD}", "Уйдёт ли мэр?"),
    (f"Мэр: «Я не уйду»\n\n{LEAD}", "Мэр: «Я не уйду»"),
    (f"Мэр ответил на критику, сообщает «Полюс».\n\n{LEAD}", ""),  # a lead
    (f"«Я не уйду. Решения нет.»\n\n{LEAD}", ""),
    (f"Один из самых сильных ударов за три месяца:\n\n— {LEAD}", ""),  # opens a list
    ("Мэр заявил на заседании, что решения\nпо мосту нет и до весны не будет.", ""),  # lines of 40 characters
    ("Мэр ответил на критику", ""),  # nothing follows
    (f"{'Мэр сказал ' * 40}\n\n{LEAD}", ""),
    (f"***\n\n{LEAD}", ""),
    ("", ""),
]


@pytest.mark.parametrize(("text", "title"), TITLES)
def test_title(text, title):
    assert find_title(text) == title


UNCHANGED = ["Мэр\r\n\r\nушёл.\r\n", "Мэр\rушёл", "  Мэр ушёл \n\n\n", "Мэр\u00a0ушёл\u2028сам", "👍🏽 Мэр е\u0308хал"]


@pytest.mark.parametrize("text", UNCHANGED)
def test_text_is_unchanged(read, text):
    [document], issues = read(text.encode(), "a.b.txt")
    assert (document.text, document.name, issues) == (text, "a.b", [])


def test_the_mark_of_utf8_is_no_part_of_the_text(read):
    [document], _ = read(b"\xef\xbb\xbf" + LEAD.encode())
    assert document.text == LEAD


def test_control_characters_become_blanks_and_move_nothing(read):
    [document], _ = read("Мэр\x00ушёл\x1b[31m, заявил\x08 он.\n" * 4)
    assert document.text == "Мэр ушёл [31m, заявил  он.\n" * 4


def test_a_plain_text_has_no_outlet_and_no_time(read):
    [document], _ = read(f"Мэр ответил\n\n{LEAD}")
    assert (document.outlet, document.url, document.published, document.links) == ("", "", None, ())


def test_content_is_believed_before_the_suffix(read):
    [document], _ = read('{"id": "7", "text": "Решения нет, заявил мэр."}\n', "a.txt")
    assert document.name == "7"
    [document], _ = read(LEAD, "a.unknown")
    assert document.text == LEAD
