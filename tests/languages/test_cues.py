"""The cue tables are whole: the same names in each language, acts that exist, words in dictionary form."""

import pytest

from svodka.languages import CODES, part
from svodka.languages.morphology import morphology
from svodka.records import Act

CUES = {code: part(code, "cues") for code in CODES}
ACTED = ("SPEECH", "OBJECT")
SINGLE = ("NEGATED", "IMPERSONAL", "NOUNS")
PATTERNS = ("EXPRESSIONS", "PREPOSITIONAL")
#: English has neither reflexive verbs of saying, nor «о том», nor «об этом», nor «сам» before a name, nor «отметим, что».
EMPTY = {"en": {"IMPERSONAL", "IMPERSONAL_DOCUMENT", "THAT_LINK", "BACK_PREPOSITIONS", "BACK_PRONOUNS", "SELF", "OWN_VOICE"},
         # by order alone speaks English
         "ru": {"SAID_LAST", "BARE_CLAUSE", "CLAUSE_OPENS"}, "uk": {"SAID_LAST", "BARE_CLAUSE", "CLAUSE_OPENS"}}
#: Gen and the like, or nothing where the language has no cases or the words hold the speaker themselves.
CASES = {"", "Gen", "Dat", "Acc", "Ins", "Loc"}
#: Lemmas that the morphology never gives back for the word itself, with what it gives: these entries match nothing by lemma.
DEAD = {
    ("uk", "SPEECH"): {"наполягти"},
    ("uk", "IMPERSONAL"): {"уточнюватися"},
    ("uk", "PERSON_NOUNS"): {"президентка", "прем'єр", "речниця"},
}
#: Looked up by lemma alone.
BY_LEMMA = ("DOCUMENTS", "PERSON_NOUNS", "BODY_NOUNS", "ANONYMOUS", "MEDIA_NOUNS", "CARRYING", "IMPERFECTIVE", "ANY_PERSON",
            "RELAYING", "UNNAMED_WORDS")


def names_of(module):
    return {name for name in vars(module) if name.isupper()}


def lemmas_of(module, table):
    value = getattr(module, table)
    if table in ACTED:
        return [lemma for lemmas in value.values() for lemma in lemmas.split()]
    return list(value)


def words_in(value):
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [*map(str, value), *(word for one in value.values() for word in words_in(one))]
    return [word for one in value for word in words_in(one)]


def is_given_back(code, lemma):
    return any(reading.lemma == lemma for reading in morphology(code).readings([lemma])[0])


@pytest.mark.parametrize("code", CODES)
def test_each_language_fills_the_same_tables(code):
    assert names_of(CUES[code]) == names_of(CUES["ru"])


@pytest.mark.parametrize("code", CODES)
def test_a_table_is_empty_only_where_we_say_why(code):
    assert {name for name in names_of(CUES[code]) if not getattr(CUES[code], name)} == EMPTY.get(code, set())


@pytest.mark.parametrize("code", CODES)
def test_every_act_exists(code):
    module = CUES[code]
    acts = {act for table in ACTED for act in getattr(module, table)}
    acts |= {act for table in SINGLE for act in getattr(module, table).values()}
    acts |= {pattern[1] for table in PATTERNS for pattern in getattr(module, table)}
    assert acts <= set(Act)


@pytest.mark.parametrize("code", CODES)
def test_every_case_exists(code):
    assert {pattern[2] for pattern in CUES[code].PREPOSITIONAL} <= CASES


@pytest.mark.parametrize("code", CODES)
def test_words_are_written_as_tokens_are(code):
    words = [word for name in names_of(CUES[code]) for word in words_in(getattr(CUES[code], name))]
    words = [word for word in words if word not in {"Masc", "Fem", "Neut", "Plur", "Org"} | CASES]
    assert [word for word in words if word != word.lower() or "ё" in word or "’" in word or word != word.strip()] == []


@pytest.mark.parametrize("table", ACTED)
def test_a_russian_verb_of_saying_is_its_own_lemma(table):
    lemmas = lemmas_of(CUES["ru"], table)
    assert len(lemmas) > 40
    assert [lemma for lemma in lemmas if not is_given_back("ru", lemma)] == []


@pytest.mark.parametrize("code", ["ru", "uk"])
@pytest.mark.parametrize("table", [*ACTED, "IMPERSONAL", *BY_LEMMA])
def test_a_word_that_is_looked_up_by_its_lemma_is_one(code, table):
    dead = {lemma for lemma in lemmas_of(CUES[code], table) if not is_given_back(code, lemma)}
    assert dead <= DEAD.get((code, table), set())


@pytest.mark.parametrize(("code", "table", "lemma"), [(code, table, lemma) for (code, table), lemmas in DEAD.items()
                                                      for lemma in sorted(lemmas)])
@pytest.mark.xfail(strict=True, reason="the morphology gives another lemma for it, so the entry matches nothing")
def test_known_misses_of_lemmas(code, table, lemma):
    assert lemma not in lemmas_of(CUES[code], table) or is_given_back(code, lemma)


def test_an_english_verb_of_saying_is_known_as_a_verb():
    verbs = lemmas_of(CUES["en"], "SPEECH")
    assert [verb for verb in verbs if morphology("en").readings([verb])[0][0].pos != "VERB"] == []


@pytest.mark.parametrize("code", CODES)
def test_a_phrase_stands_once(code):
    phrases = [pattern[0] for table in PATTERNS for pattern in getattr(CUES[code], table)]
    assert sorted(phrases) == sorted(set(phrases))


@pytest.mark.parametrize("code", CODES)
def test_a_word_of_a_subset_stands_in_the_whole(code):
    module = CUES[code]
    assert module.IMPERFECTIVE <= module.CARRYING
    assert set(module.NEGATED) <= set(lemmas_of(module, "SPEECH")) | set(lemmas_of(module, "OBJECT"))
    assert set(module.PRONOUNS) | {"their", "its", "his", "her"} >= module.POSSESSIVES


@pytest.mark.parametrize("code", ["ru", "uk", pytest.param("en", marks=pytest.mark.xfail(
    strict=True, reason="«diplomat» means any person but is no noun for a person"))])
def test_a_noun_for_any_person_is_a_noun_for_a_person(code):
    assert CUES[code].ANY_PERSON <= CUES[code].PERSON_NOUNS


def test_an_unknown_language_is_refused():
    with pytest.raises(KeyError, match="xx"):
        part("xx", "cues")
