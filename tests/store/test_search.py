"""Search: words in any form, exact phrases, exclusions; nothing typed is ever syntax."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from svodka.records import Document, Reading, Span

NOISE = "Погода в городе стоит сухая, дождей не ждут."
TEXTS = {
    "defence": "Министерство обороны заявило о пуске.",
    "of_defence": "Представитель министерства обороны приехал.",
    "apart": "Оборона города — забота, министерство молчит.",
    "blast": "Взрывы на газовой трубе, сообщил Ещенко.",
    "castle": "Старый за́мок закрыт. Северо-запада это не касается.",
    "five": "П’ять людей чекали.",
    "went": "Люди шли к морю.",
    "yod": "Йод и соль.",
}
FORMS = {"министерство": "министерство", "заявило": "заявить", "трубе": "труба", "газовой": "газовый",
         "газовая": "газовый", "труба": "труба", "людей": "людина"}


@pytest.fixture
def lemmatise(articles):
    def lemmatise(word):
        return (FORMS[word.lower()],) if word.lower() in FORMS else articles.lemmatise(word)
    return lemmatise


@pytest.fixture
def found(store, articles, lemmatise):
    """Names of the articles found, the best first."""
    for name, text in TEXTS.items():
        words = (word.strip("«».,:—") for word in text.replace("-", " ").split())
        lemmas = tuple(lemma for word in words for lemma in lemmatise(word)[:1])
        store.add(articles.read(text, name=name, lemmas=lemmas))
    return lambda words, **options: [store.reading(hit.document_id).document.name
                                     for hit in store.search(words, lemmatise=lemmatise, **options)]


@pytest.mark.parametrize(("query", "expected"), [
    ("министерства обороны", {"defence", "of_defence", "apart"}),
    ("МИНИСТЕРСТВОМ", {"defence", "of_defence", "apart"}),
    ('"министерства обороны"', {"of_defence"}),
    ("«Министерство обороны»", {"defence"}),
    ('"обороны министерства"', set()),
    ("министерство -заявило", {"of_defence", "apart"}),
    ("министерство -заявили", {"of_defence", "apart"}),
    ('министерство -"министерства обороны"', {"defence", "apart"}),
    ("-министерство", set()),
    ("взрыва", {"blast"}),
    ("газовая труба", {"blast"}),
    ("Ещенко", {"blast"}),
    ("еЩЁнко", {"blast"}),
    ("замок", {"castle"}),
    ("северо-запад", {"castle"}),
    ("северо-восток", set()),
    ("п'ять", {"five"}),
    ("пʼять", {"five"}),
    ("человек идти", {"went"}),
    ("иод", set()),
    ("йод", {"yod"}),
    ("взрывы йод", set()),
    ("", set()), ("  ", set()), ("-", set()), ('""', set()), ("!!!", set()),
])
def test_what_finds_what(found, query, expected):
    assert set(found(query)) == expected


def test_the_exact_form_goes_first(found):
    assert found("министерства обороны")[0] == "of_defence"


def test_limit(found):
    assert (len(found("министерство", limit=2)), found("министерство", limit=0)) == (2, [])


@pytest.mark.parametrize("query", [
    "министерство OR йод", "министерство NEAR йод", "words:министерство", "{lemmas}", "минист*", "^министерство",
    'министерство"', '"', '""""', "'; DROP TABLE documents; --", "(министерство", ")", "AND", "NOT", "a\0b", "\ud800",
    "- - -", "+министерство", "-" * 3000, "слово " * 3000, "(" * 3000, "\N{COMBINING ACUTE ACCENT}",
])
def test_nothing_typed_is_syntax(found, store, query):
    assert set(found(query)) <= {"defence", "of_defence", "apart"}
    assert store.count() == len(TEXTS)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(query=st.text(max_size=40) | st.text('абв"«»-*(){}:^ ANDORNOT', max_size=40))
def test_law_no_query_fails(store, articles, query):
    store.add(articles.read("Абв и вба."))
    for hit in store.search(query, lemmatise=articles.lemmatise):
        assert hit.snippet.of("Абв и вба.") == hit.text


LETTERS = "[абйеёіїґЩabcé12]{1,4}"
WORDS = st.from_regex(f"{LETTERS}([’'ʼ]{LETTERS})?", fullmatch=True)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.lists(WORDS, min_size=1, max_size=12))
def test_law_an_article_is_found_by_its_own_words(store, articles, words):
    text = " ".join(words)
    document = Document.of(text, name="a")
    store.add(Reading(document=document))
    query = " ".join(f'"{word}"' for word in words)
    assert document.id in [hit.document_id for hit in store.search(query, lemmatise=articles.lemmatise, limit=1000)]


def test_a_hit_says_what_where_and_when(store, articles, lemmatise):
    reading = articles.read(TEXTS["of_defence"], title="Визит", outlet="Берег", published=articles.noon(1))
    store.add(reading)
    (hit,) = store.search("министерство", lemmatise=lemmatise)
    assert (hit.document_id, hit.title, hit.outlet, hit.published) == (
        reading.document.id, "Визит", "Берег", articles.noon(1))
    assert str(hit) == f"{reading.document.id}  2024-03-01 12:00  Берег  Визит  {TEXTS['of_defence']}"


def test_the_snippet_has_exact_offsets_and_holds_the_words(store, articles, lemmatise):
    text = (NOISE + " ") * 30 + "Взрывы у моря. " + NOISE * 5 + " Министерство обороны молчит. " + NOISE * 30
    store.add(articles.read(text, lemmas=("взрыв", "министерство", "оборона")))
    (hit,) = store.search("взрыв министерства обороны", lemmatise=lemmatise)
    assert hit.text == hit.snippet.of(text)
    assert [span.of(text) for span in hit.matches] == ["Министерство", "обороны"]
    assert len(hit.snippet) <= 300
    assert text[hit.snippet.start - 1] == text[hit.snippet.end] == " "


def test_a_lemma_with_a_quotation_mark_is_no_syntax_either(store, articles):
    store.add(articles.read("Йод и соль."))
    assert store.search("соль", lemmatise=lambda word: ('соль" OR "йод', '"')) != []


def test_a_phrase_is_marked_whole(store, articles, lemmatise):
    store.add(articles.read(TEXTS["of_defence"]))
    (hit,) = store.search('"министерства обороны"', lemmatise=lemmatise)
    assert [span.of(TEXTS["of_defence"]) for span in hit.matches] == ["министерства обороны"]


def test_furniture_is_not_found(store, articles, lemmatise):
    text = "Подпишитесь на канал. Мост открыт. Подпишитесь снова."
    furniture = (articles.span_of(text, "Подпишитесь на канал."), articles.span_of(text, "Подпишитесь снова."))
    store.add(articles.read(text, lemmas=("мост", "открыть"), furniture=furniture))
    assert store.search("подпишитесь", lemmatise=lemmatise) == []
    (hit,) = store.search("мост", lemmatise=lemmatise)
    assert [span.of(text) for span in hit.matches] == ["Мост"]


def test_a_headline_that_is_no_part_of_the_text_is_found(store, articles, lemmatise):
    store.add(articles.read("Мост открыт.", title="Переправа"))
    (hit,) = store.search("переправа", lemmatise=lemmatise)
    assert (hit.text, hit.matches) == ("Мост открыт.", ())


def test_only_the_current_analysis_is_found(store, articles, lemmatise):
    store.add(articles.read("Они стали у моря.", lemmas=("сталь",)))
    store.add(articles.read("Они стали у моря.", lemmas=("стать",)))
    assert [len(store.search(word, lemmatise=lemmatise)) for word in ("сталь", "стать")] == [0, 1]


def test_one_long_word_and_no_blank(store, articles, lemmatise):
    text = "а" * 5000 + " йод " + "б" * 5000
    store.add(articles.read(text))
    (hit,) = store.search("йод", lemmatise=lemmatise)
    assert Span(5001, 5004) in hit.matches
    assert len(hit.text) < 400
