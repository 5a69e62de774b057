"""The tables of targets and places are whole in each language, and their lemmas are lemmas."""

import pytest

from svodka.languages import CODES, part
from svodka.languages.morphology import morphology

TABLES = {code: part(code, "targets") for code in CODES}
QUANTITIES = {code: part(code, "quantities") for code in CODES}


def names_of(module):
    return {name for name in vars(module) if name.isupper()}


@pytest.mark.parametrize("code", CODES)
def test_each_language_fills_the_same_tables(code):
    assert names_of(TABLES[code]) == names_of(TABLES["ru"])
    assert names_of(QUANTITIES[code]) == names_of(QUANTITIES["ru"])


@pytest.mark.parametrize("code", CODES)
def test_units_are_the_same_in_each_language(code):
    assert set(QUANTITIES[code].UNITS) - {"mph", "foot", "acre"} == set(QUANTITIES["ru"].UNITS)
    assert set(QUANTITIES[code].FATES) == set(QUANTITIES["ru"].FATES)


@pytest.mark.parametrize("code", CODES)
def test_the_words_aimed_at_somebody_are_lemmas(code):
    facts = TABLES[code]
    lemmas = {one for row in facts.OBJECTS.values() for one in row.split()}
    lemmas |= {one for row, _ in facts.THROUGH for one in row.split()}
    lemmas |= facts.DENYING | facts.CLAIMS
    dead = {one for one in lemmas if not any(reading.lemma == one for reading in morphology(code).readings([one])[0])}
    assert dead == set()
    assert lemmas >= facts.SOMEBODY
