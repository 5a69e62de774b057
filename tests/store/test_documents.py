"""Articles: added once, analysed again without overwriting, given back as they were."""

import tracemalloc
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from svodka.records import Document, Maker, Place, Quantity, Reading, Span, StoreError, UnknownId
from svodka.store import Store, UnstorableError

NEWER = Maker(name="rules", version="2", rule="headline colon")


def test_what_was_added_comes_back(store, articles):
    assert store.add(articles.SECOND)
    assert store.reading(articles.SECOND.document.id) == articles.SECOND
    assert (store.count(), store.has(articles.SECOND.document.id), store.has("d-0")) == (1, True, False)


def test_it_is_there_after_closing(path, articles):
    with Store(path) as first:
        first.add(articles.FIRST)
    with Store(path) as again:
        assert again.reading(articles.FIRST.document.id) == articles.FIRST


def test_adding_twice_changes_nothing(store, path, articles, dump):
    store.add(articles.FIRST)
    before = dump(path)
    renamed = replace(articles.FIRST, document=replace(articles.FIRST.document, name="same article, other file"))
    assert [store.add(articles.FIRST), store.add(renamed)] == [False, False]
    assert dump(path) == before


def test_a_newer_maker_adds_and_overwrites_nothing(store, path, articles, dump):
    old, new = (articles.say("Песков: решения нет.", "решения нет", maker=maker) for maker in (articles.RULES, NEWER))
    store.add(old)
    before = dump(path)
    assert store.add(new)
    assert (store.count(), list(store.readings())) == (1, [new])
    assert store.find(old.statements[0].id) == old.statements[0]
    assert all(row in dump(path)[table] for table in ("analyses", "statements") for row in before[table])
    assert [row[3] for row in dump(path)["analyses"]] == ["rules 1", "rules 2"]


def test_going_back_to_the_older_maker_adds_nothing(store, path, articles, dump):
    old, new = (articles.say("Песков: решения нет.", "решения нет", maker=maker) for maker in (articles.RULES, NEWER))
    assert [store.add(one) for one in (old, new, old, old)] == [True, True, True, False]
    assert (store.reading(old.document.id), len(dump(path)["analyses"])) == (old, 2)


def test_one_maker_with_other_findings_adds_too(store, articles):
    poor = articles.read("Песков: решения нет.")
    rich = replace(poor, quantities=(Quantity(span=Span(0, 6), value=1.0, unit="person"),))
    assert [store.add(poor), store.add(rich)] == [True, True]
    assert store.reading(poor.document.id) == rich


def test_readings_come_in_order_of_time(store, articles):
    known = [articles.read(f"Новость {day}.", published=articles.noon(day)) for day in (3, 1, 2)]
    # 1 March, 23:00 in Washington is 2 March, 04:00 UTC: before noon of the second.
    abroad = articles.read("News.", lang="en", published=datetime(2024, 3, 1, 23, tzinfo=timezone(timedelta(hours=-5))))
    unknown = articles.read("Без даты.")
    for reading in (unknown, *known, abroad):
        store.add(reading)
    assert list(store.readings()) == [known[1], abroad, known[2], known[0], unknown]
    assert list(store.readings(since=articles.noon(2))) == [known[2], known[0]]


def test_since_needs_a_time_zone(store):
    with pytest.raises(ValueError, match="time zone"):
        list(store.readings(since=datetime(2024, 3, 1)))


def test_adding_while_reading(store, articles):
    for day in (1, 2, 3):
        store.add(articles.read(f"Новость {day}.", published=articles.noon(day)))
    for reading in store.readings(since=articles.noon(1)):
        store.add(articles.read(reading.document.text + " Подробности.", name="b"))
    assert store.count() == 6


def test_reading_takes_the_memory_of_one_article(store, articles):
    for number in range(100):
        store.add(articles.read(f"{number} " + "взрыв " * 10_000, lemmas=()))
    tracemalloc.start()
    assert sum(1 for _ in store.readings()) == 100
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    # One article is 0.06 M characters of two bytes in UTF-8 and again in memory; all of them together are 24 MB.
    assert peak < 2_000_000


def test_nothing_has_this_id(store):
    with pytest.raises(UnknownId):
        store.reading("d-0")


@pytest.mark.parametrize(("spoil", "why"), [
    (lambda one: replace(one, document=replace(one.document, text=one.document.text + "\ud800")), "surrogates"),
    (lambda one: replace(one, quantities=(Quantity(span=Span(0, 1), value=float("nan"), unit="km"),)), "Expected"),
    (lambda one: replace(one, places=(Place(span=Span(0, 1), name="Москва", latitude=float("nan"),
                                            longitude=float("nan")),)), "would not come back"),
    (lambda one: replace(one, quantities=(Quantity(span=Span(0, 999), value=1.0, unit="km"),)), "outside its text"),
    (lambda one: replace(one, statements=(replace(one.statements[0], cue=(Span(5, 99),)),)), "outside its text"),
    (lambda one: replace(one, statements=(replace(one.statements[0], document_id="d-0"),)), "another document"),
    (lambda one: replace(one, document=replace(
        one.document, published=datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=3))))), "no such time"),
])
def test_what_cannot_come_back_is_refused_and_costs_nothing(store, articles, spoil, why):
    with pytest.raises(UnstorableError, match=why) as caught:
        store.add(spoil(articles.FIRST))
    assert not isinstance(caught.value, StoreError)
    assert store.count() == 0
    assert store.add(articles.FIRST)


def test_a_file_name_in_no_encoding_costs_nothing(store, articles):
    reading = articles.read("Песков: решения нет.", name="новость\udcff")
    assert [store.add(reading), store.add(reading)] == [True, False]
    assert store.reading(reading.document.id).document.name == "новость\\udcff"


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60)
TIMES = st.none() | st.datetimes(datetime(1900, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXTS, title=TEXTS, published=TIMES, lemmas=st.lists(TEXTS, max_size=4).map(tuple))
def test_law_whatever_text_comes_back_as_it_was(store, text, title, published, lemmas):
    document = Document.of(text, name="a", title=title, outlet=title[::-1], published=published)
    reading = Reading(document=document, lemmas=lemmas)
    store.add(reading)
    assert store.reading(document.id) == reading
    assert store.add(reading) is False
