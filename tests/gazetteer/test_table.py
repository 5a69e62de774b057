"""The shipped table: what it knows, by id and by name."""

import pytest

from svodka.gazetteer import Gazetteer
from svodka.placing import choose_gazetteer


@pytest.fixture(scope="module")
def gazetteer():
    found = choose_gazetteer()
    assert found is not None
    return found


PLACES = [
    # id, kind, country, latitude, longitude (to a degree), one of its names in each language
    ("gn:524901", "city", "RU", 56, 38, ("Москва", "Москва", "Moscow")),
    ("gn:703448", "city", "UA", 50, 31, ("Киев", "Київ", "Kyiv")),
    ("gn:174448", "city", "SY", 34, 41, ("Абу-Кемаль", "Абу-Камаль", "Abu Kamal")),
    ("gn:99072", "city", "IQ", 36, 43, ("Мосул", "Мосул", "Mosul")),
    ("gn:709930", "city", "UA", 48, 35, ("Днепропетровск", "Дніпро", "Dnipro")),
    ("iso:SY", "country", "SY", 35, 39, ("Сирия", "Сирія", "Syria")),
    ("iso:RU", "country", "RU", 62, 99, ("Россия", "Росія", "Russia")),
    ("iso:AU", "country", "AU", -25.5, 134.5, ("Австралия", "Австралія", "Australia")),
    ("iso:GB", "country", "GB", 53, -2, ("Великобритания", "Велика Британія", "UK")),
    ("iso:SY-DY", "region", "SY", 35, 40, ("Дейр-эз-Зор", "Дейр-ез-Зор", "Deir ez-Zor")),
    ("iso:UA-14", "region", "UA", 48, 38, ("Донетчина", "Донеччина", "Donetsk Oblast")),
    ("iso:UA-43", "region", "UA", 45, 34, ("Крым", "Крим", "Crimea")),
    ("iso:RU-KRS", "region", "RU", 52, 36, ("Курская область", "Курщина", "Kursk region")),
    ("ua:UA74020030330016638", "village", "UA", 51.5, 32, ("", "Стольне", "")),
    ("svodka:euphrates", "river", "", 34, 40, ("Евфрат", "Євфрат", "Euphrates")),
    ("svodka:middle-east", "area", "", 31, 43, ("Ближний Восток", "Близький Схід", "Middle East")),
    ("svodka:baltic-sea", "sea", "", 58, 20, ("Балтийское море", "Балтика", "Baltic Sea")),
]


@pytest.mark.parametrize(("place", "kind", "country", "latitude", "longitude", "names"), PLACES)
def test_place(place, kind, country, latitude, longitude, names, gazetteer):
    found = gazetteer.by_id(place)
    assert (found.kind.value, found.country) == (kind, country)
    assert abs(found.latitude - latitude) <= 1.5
    assert abs(found.longitude - longitude) <= 1.5
    assert [place in {one.id for one in gazetteer.exact(name)} for name in names if name] == [True for name in names if name]


def test_every_point_is_on_the_globe(gazetteer):
    assert [one.id for one in gazetteer.rows() if abs(one.latitude) > 90 or abs(one.longitude) > 180] == []


def test_every_country_has_a_point(gazetteer):
    codes = "UA RU BY SY IQ IR TR IL PS US GB DE FR PL CN KP KR IN PK AF EG LY".split()
    assert [code for code in codes if (gazetteer.country(code) or None) is None or gazetteer.country(code).latitude == 0] == []


def test_a_misspelt_name_is_found_inside_its_country(gazetteer):
    assert "gn:174448" in {one.id for one in gazetteer.alike("Аль-Букемаль", "SY")}
    assert gazetteer.alike("Аль-Букемаль", "FR") == ()


def test_unknown_stays_unknown(gazetteer):
    assert gazetteer.exact("Кудыкина гора") == ()
    assert gazetteer.by_id("gn:1") is None


def test_other_bytes_are_refused():
    with pytest.raises(ValueError, match="no gazetteer"):
        Gazetteer(b"PK\x03\x04 something else")
