import pytest

from svodka.read.language import tell_language

TOLD = [
    # text, read as, written in if that is another
    ("Москва", "ru", ""),
    ("Дональд Трамп", "ru", ""),
    ("Мэр ушёл", "ru", ""),
    ("Її заява", "uk", ""),
    ("Президент України", "uk", ""),
    ("Заява про вступ до НАТО", "uk", ""),
    ("Заявление о вступлении в НАТО", "ru", ""),
    ("The mayor said no", "en", ""),
    ("", "ru", ""),
    ("123 456", "ru", ""),
    ("Читайте https://very-long-address.example/with/many/latin/letters/in/it", "ru", ""),
    ("Українські «Їжак» и «Ґанок» открылись в Москве: об этом сообщили организаторы, добавив, что выставка продлится "
     "до конца месяца, а затем переедет в Петербург.", "ru", ""),
    ("Der Bürgermeister sagte am Montag, dass die Stadt noch keine Entscheidung über die Brücke getroffen habe und dass "
     "der Rat im Frühjahr darüber abstimmen werde, wie die Zeitung berichtet.", "en", "de"),
    ("Кметът заяви в понеделник, че решение за моста все още няма и че общинският съвет ще гласува през пролетта, "
     "съобщава вестникът, като се позовава на източник в общината, който пожела анонимност.", "ru", "bg"),
]


@pytest.mark.parametrize(("text", "lang", "foreign"), TOLD, ids=[row[0][:25] or "nothing" for row in TOLD])
def test_language(text, lang, foreign):
    assert tell_language(text) == (lang, foreign)


def test_a_foreign_text_is_read_with_a_doubt(read):
    [document], [issue] = read(TOLD[-1][0])
    assert (document.lang, issue.code, issue.fatal) == ("ru", "language", False)
    assert str(issue) == "mayor.txt: the text seems to be in 'bg'; it is read as 'ru' [language]"
