"""Who says what, on whose word: sentences with their statements marked, in three languages."""

import re
from pathlib import Path

import pytest
import rows_en
import rows_ru
import rows_uk
from marked import answered, expected, parse

LANGUAGES = {"ru": rows_ru, "uk": rows_uk, "en": rows_en}
ROWS = [pytest.param(code, one, id=f"{code} {one.name}") for code, rows in LANGUAGES.items() for one in rows.ROWS]
MISSES = [pytest.param(code, one, id=f"{code} {one.name}", marks=pytest.mark.xfail(strict=True, reason=one.miss))
          for code, rows in LANGUAGES.items() for one in rows.KNOWN_MISSES]
RULES = Path(__file__).parents[2] / "src" / "svodka" / "attribute"
RULE = re.compile(r"(?:_draft\(\s*|rule=|rule = )\"([^\"]+)\"(?: if [^\n]+ else \"([^\"]+)\")?")

#: Words before the one who speaks, and what he does.
RUSSIAN_PHRASES = {
    "По словам": "say", "По данным": "say", "По информации": "say", "По мнению": "opinion", "По версии": "say",
    "По оценке": "opinion", "По сведениям": "say", "По сообщению": "say", "По утверждению": "say",
    "По заявлению": "say", "По подсчётам": "say", "По признанию": "say", "По заверению": "say",
    "По свидетельству": "say", "По рассказам": "say", "По прогнозу": "opinion", "По убеждению": "opinion",
    "Со слов": "say", "Согласно данным": "say", "Согласно сообщению": "document", "Согласно докладу": "document",
    "По решению": "announce", "С точки зрения": "opinion",
}
UKRAINIAN_PHRASES = {
    "За словами": "say", "За даними": "say", "За інформацією": "say", "На думку": "opinion", "За версією": "say",
    "За оцінкою": "opinion", "За повідомленням": "say", "За твердженням": "say", "За підрахунками": "say",
    "Зі слів": "say", "На переконання": "opinion", "Згідно з даними": "say", "За рішенням": "announce",
}


def check(see, code, one):
    marked, want = parse(one.marked), expected(one)
    got = answered(marked.text, see(marked.text, code, outlet=one.outlet, furniture=marked.of("furniture1")))
    for wanted, found in zip(want, got, strict=False):
        wanted["rule"] = wanted["rule"] or found["rule"]
    assert got == want


@pytest.mark.parametrize(("code", "one"), ROWS)
def test_statements(see, code, one):
    check(see, code, one)


@pytest.mark.parametrize(("code", "one"), MISSES)
def test_known_misses(see, code, one):
    assert one.miss, "a miss says why"
    check(see, code, one)


@pytest.mark.parametrize(("words", "act"), RUSSIAN_PHRASES.items())
def test_russian_phrases_before_a_speaker(see, words, act):
    text = f"{words} эколога Анны Седовой, озеро обмелеет за десять лет."
    (said,) = see(text)
    assert (said.holder, str(said.act)) == ("эколог Анна Седова", act)
    assert [span.of(text) for span in said.cue] == [words]
    assert [span.of(text) for span in said.content] == ["озеро обмелеет за десять лет"]


@pytest.mark.parametrize(("words", "act"), UKRAINIAN_PHRASES.items())
def test_ukrainian_phrases_before_a_speaker(see, words, act):
    text = f"{words} поліції, озеро обміліє за десять років."
    (said,) = see(text, "uk")
    assert (said.holder, str(said.act)) == ("поліція", act)
    assert [span.of(text) for span in said.cue] == [words]
    assert [span.of(text) for span in said.content] == ["озеро обміліє за десять років"]


def test_every_rule_has_a_row():
    sources = [path.read_text("utf-8") for path in sorted(RULES.rglob("*.py")) if path.parent.name != "tagger"]
    rules = {name for source in sources for pair in RULE.findall(source) for name in pair if name}
    assert len(rules) > 15, "the pattern finds the names of the rules"
    shown = {said.rule for rows in LANGUAGES.values() for one in rows.ROWS for said in one.said}
    assert rules - shown == set()


def test_no_row_stands_twice():
    marked = [one.marked for rows in LANGUAGES.values() for one in (*rows.ROWS, *rows.KNOWN_MISSES)]
    assert len(marked) == len(set(marked))
