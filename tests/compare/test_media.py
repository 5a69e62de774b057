"""One name for each medium of a story, in any alphabet, and none for two that only look alike."""

import pytest

from svodka.compare.media import call_media


@pytest.mark.parametrize(("names", "outlets", "called"), [
    (["агентство Reuters", "Reuters", "Рейтер"], [], ["Reuters"] * 3),
    (["УНИАН", "УНІАН", "агентство УНИАН", "УНИАН"], [], ["УНИАН"] * 4),
    (["AFP", "Франс Пресс", "Agence France-Presse"], [], ["AFP"] * 3),
    (["газета The Times", "The Times"], [], ["The Times"] * 2),
    (["РБК-Украина", "РБК"], ["rbc.ua"], ["rbc.ua", "РБК"]),
    (["РБК-Украина", "РБК"], ["rbc.ru"], ["РБК-Украина", "rbc.ru"]),
    (["Украинская правда"], ["www.pravda.com.ua"], ["www.pravda.com.ua"]),
    (["Sky News", "Fox News"], ["Fox News"], ["Sky News", "Fox News"]),
    (["Радио Свобода", "Свобода"], [], ["Радио Свобода", "Свобода"]),
    (["The Sunday Times", "The Times"], [], ["The Sunday Times", "The Times"]),
    (["«»", "газета", "."], ["", "..", "ua"], ["«»", "газета", "."]),
])
def test_a_medium_is_called(names, outlets, called):
    assert [call_media(names, outlets)[name] for name in names] == called
