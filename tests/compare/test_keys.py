import pytest

from svodka.compare.keys import content_words, fold, is_outlet_name, name_keys, number, skeleton, stem


@pytest.mark.parametrize(
    "spellings",
    [
        ("Зеленский", "Зеленський", "Zelensky", "Zelenskyy", "Zelenskiy"),
        ("Путин", "Путін", "Putin"),
        ("Джонсон", "Johnson"),
        ("Харьков", "Харків", "Kharkov", "Kharkiv"),
        ("Гончаренко", "Goncharenko", "Honcharenko"),
        ("Шольц", "Scholz"),
        ("Макрон", "Macron"),
        ("Москва", "Moskva", "Moscow"),
        ("Украина", "Україна", "Ukraine"),
        ("Одесса", "Одеса", "Odesa"),
        ("Юлия", "Юлія", "Yulia"),
        ("Александр", "Alexander"),
    ],
)
def test_spellings_of_one_name_meet(spellings):
    assert len({skeleton(one) for one in spellings}) == 1


@pytest.mark.parametrize(
    ("one", "other"), [("Путин", "Потапов"), ("Харьков", "Херсон"), ("Москва", "Минск"), ("Johnson", "Jackson")]
)
def test_different_names_stay_apart(one, other):
    assert skeleton(one) != skeleton(other)


@pytest.mark.parametrize(
    "forms", [("удар", "удары", "ударов", "ударами"), ("мост", "моста", "мостом", "мостами"), ("strike", "strikes")]
)
def test_forms_of_one_word_meet(forms):
    assert len({stem(one) for one in forms}) == 1


def test_russian_and_ukrainian_letters_fold_together():
    assert fold("министр") == fold("міністр")


def test_short_words_count_only_in_capitals_or_figures():
    assert list(content_words("по мосту у США и 12,5 км")) == ["мосту", "США", "12,5"]


@pytest.mark.parametrize(("written", "meant"), [("1 500", "1500"), ("3,50", "3.5"), ("1\u00a0000\u00a0000", "1000000")])
def test_a_number_is_written_in_one_way(written, meant):
    assert number(written) == meant


def test_a_single_consonant_is_no_key():
    assert name_keys("Ия Ли") == ()


@pytest.mark.parametrize(("name", "outlet", "same"), [
    ("Новая газета", "Новая газета", True), ("Российская газета", "Новая газета", False), ("РИА Новости", "Новости", False),
    ("Европейская правда", "Украинская правда", False), ("УНИАН", "unian.net", True),
])
def test_an_outlet_is_known_by_words_of_its_own(name, outlet, same):
    assert is_outlet_name(name, outlet) is same
