"""What Ukrainian and English words can be, read off lists and endings; Russian is the dictionary's own work."""

import pytest

from svodka.languages import CODES
from svodka.languages.morphology import morphology

#: The form, its lemma, part of speech and what its likeliest reading says.
UKRAINIAN = (
    ("заявив", "заявити", "VERB", {"verb_form": "Fin", "number": "Sing", "gender": "Masc"}),
    ("заявила", "заявити", "VERB", {"verb_form": "Fin", "number": "Sing", "gender": "Fem"}),
    ("заявили", "заявити", "VERB", {"verb_form": "Fin", "number": "Plur"}),
    ("повідомляє", "повідомляти", "VERB", {"verb_form": "Fin", "number": "Sing"}),
    ("повідомляють", "повідомляти", "VERB", {"verb_form": "Fin", "number": "Plur"}),
    ("сказав", "сказати", "VERB", {"verb_form": "Fin", "gender": "Masc"}),
    ("відмовилася", "відмовитися", "VERB", {"verb_form": "Fin", "gender": "Fem"}),
    ("додавши", "додати", "VERB", {"verb_form": "Conv"}),
    ("посилаючись", "посилатися", "VERB", {"verb_form": "Conv"}),
    ("спростувати", "спростувати", "VERB", {"verb_form": "Inf"}),
    ("йдеться", "йтися", "VERB", {"verb_form": "Fin"}),
    ("міністр", "міністр", "NOUN", {"case": "Nom", "number": "Sing", "gender": "Masc"}),
    ("міністра", "міністр", "NOUN", {"case": "Gen", "number": "Sing"}),
    ("міністрові", "міністр", "NOUN", {"case": "Dat", "number": "Sing"}),
    ("міністрів", "міністр", "NOUN", {"case": "Gen", "number": "Plur"}),
    ("словами", "слово", "NOUN", {"case": "Ins", "number": "Plur"}),
    ("партією", "партія", "NOUN", {"case": "Ins", "number": "Sing", "gender": "Fem"}),
    ("поліції", "поліція", "NOUN", {"case": "Gen", "gender": "Fem"}),
    ("місцевий", "місцевий", "ADJ", {"case": "Nom", "number": "Sing", "gender": "Masc"}),
    ("місцевої", "місцевий", "ADJ", {"case": "Gen", "number": "Sing", "gender": "Fem"}),
    ("місцеві", "місцевий", "ADJ", {"case": "Nom", "number": "Plur"}),
    ("Ковальський", "ковальський", "ADJ", {"name_type": "Sur"}),
    ("про", "про", "ADP", {}),
    ("він", "він", "PRON", {}),
    ("12", "12", "NUM", {}),
    ("Reuters", "reuters", "X", {"known": False}),
)
ENGLISH = (
    ("said", "say", "VERB"), ("told", "tell", "VERB"), ("denied", "deny", "VERB"), ("denying", "deny", "VERB"),
    ("ministers", "minister", "NOUN"), ("Lukin", "lukin", "PROPN"), ("he", "he", "PRON"), ("of", "of", "ADP"),
    ("allegedly", "allegedly", "ADV"), ("64", "64", "NUM"),
)


@pytest.mark.parametrize(("form", "lemma", "pos", "features"), UKRAINIAN)
def test_ukrainian_readings(form, lemma, pos, features):
    reading = morphology("uk").readings([form])[0][0]
    assert (reading.lemma, reading.pos) == (lemma, pos)
    assert {name: getattr(reading, name) for name in features} == features


@pytest.mark.parametrize(("form", "gender"), [
    ("Петро", "Masc"), ("Дмитро", "Masc"), ("Павло", "Masc"),
    ("Остап", "Masc"), ("Олена", "Fem"), ("Шевченко", "Masc"),
])
def test_the_gender_of_ukrainian_names(form, gender):
    assert morphology("uk").readings([form])[0][0].gender == gender


@pytest.mark.parametrize(("form", "lemma", "pos"), ENGLISH)
def test_english_readings(form, lemma, pos):
    reading = morphology("en").readings([form])[0][0]
    assert (reading.lemma, reading.pos) == (lemma, pos)


@pytest.mark.parametrize("apostrophe", ["'", "’", "ʼ"])
def test_every_apostrophe_is_one(apostrophe):
    assert morphology("uk").readings([f"п{apostrophe}ятниця"])[0][0].lemma == "п'ятниця"


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("word", ["Ω", "ʼ", "-", "ё", "İ", "я" * 1000, "ﬁ", "Ǆ", "١٢", "🙂"])
def test_strange_words_have_readings_or_none(code, word):
    (readings,) = morphology(code).readings([word])
    assert all(reading.lemma == reading.lemma.lower() for reading in readings)


@pytest.mark.parametrize("code", CODES)
def test_readings_do_not_depend_on_what_was_asked_before(code):
    one = morphology(code)
    words = ["заявив", "said", "министра", "заявив"]
    assert one.readings(words) == [one.readings([word])[0] for word in words]
