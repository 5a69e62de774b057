"""The examples are what their key says: the pile is whole, in order of time, every quoted word stands there."""

from __future__ import annotations

import importlib.util
import json
import re
import sys
from datetime import UTC, timedelta
from pathlib import Path

import pytest

from svodka.records import Act, Basis, Mode, ReprintKind


def load_pile_reader():
    """Load pile.py by its path: test folders are no packages here (--import-mode=importlib)."""
    spec = importlib.util.spec_from_file_location("examples_pile", Path(__file__).with_name("pile.py"))
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


reader = load_pile_reader()
PILE, KEY = reader.read_pile(), reader.read_key()
LISTED = {row["id"]: row for row in KEY["articles"]}
EVENTS = {event["id"]: event for event in KEY["events"]}
STATEMENTS = KEY["statements"]["list"]
ANSWERS = [(event, kind, answer) for event in KEY["events"]
           for kind in ("denies", "confirms", "does_not_confirm", "refuses_comment") for answer in event[kind]]
REPRINTS = [(pair["original"], pair["reprint"], pair["kind"]) for event in KEY["events"] for pair in event["reprints"]]


def words_of(article_id: str) -> str:
    return reader.flatten(PILE[article_id].text)


def shingles(article_id: str) -> set[tuple[str, ...]]:
    tokens = re.findall(r"\w+", PILE[article_id].text.lower())
    return {tuple(tokens[at:at + 5]) for at in range(len(tokens) - 4)}


def share_in(reprint: str, original: str) -> float:
    return len(shingles(reprint) & shingles(original)) / len(shingles(reprint))


def test_the_key_lists_exactly_the_pile():
    assert set(LISTED) == set(PILE)


@pytest.mark.parametrize("article_id", sorted(PILE))
def test_an_article_is_what_the_key_says(article_id):
    article, row = PILE[article_id], LISTED[article_id]
    published = article.published.isoformat() if article.published else None
    assert (article.file, article.outlet, published) == (row["file"], row["outlet"], row["published"])
    assert article.title.strip()
    assert 120 <= len(article.text.split()) <= 300


@pytest.mark.parametrize(("ending", "count"), [("html", 7), ("jsonl", 6), ("txt", 2)])
def test_formats(ending, count):
    assert sum(article.file.endswith("." + ending) for article in PILE.values()) == count


@pytest.mark.parametrize(("lang", "has", "has_not"), [
    ("ru", "ы", "[іїєґ]"),
    ("uk", "[іїє]", "[ыэъё]"),
    ("en", "the", "[а-яё]"),
])
def test_an_article_is_written_in_the_language_the_key_says(lang, has, has_not):
    texts = {row["id"]: PILE[row["id"]].text.lower() for row in LISTED.values() if row["lang"] == lang}
    assert len(texts) >= 2
    assert [name for name, text in texts.items() if not re.search(has, text) or re.search(has_not, text)] == []


def test_a_wire_line_has_the_fields_that_jsonl_promises():
    for line in (reader.FOLDER / "wire.jsonl").read_text(encoding="utf-8").splitlines():
        assert list(json.loads(line)) == ["id", "url", "outlet", "title", "published", "text"]


@pytest.mark.parametrize("path", sorted(reader.FOLDER.glob("*.html")), ids=lambda path: path.stem)
def test_a_page_has_one_canonical_address_and_readable_json_ld(path):
    page = path.read_text(encoding="utf-8")
    assert re.findall(r'<link rel="canonical" href="([^"]*)">', page) == [PILE[path.stem].url]
    for block in re.findall(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL):
        data = json.loads(block)
        assert data["publisher"]["name"] == PILE[path.stem].outlet
        assert data["datePublished"] == reader.meta(page, "article:published_time")


@pytest.mark.parametrize("path", sorted(reader.FOLDER.iterdir()), ids=lambda path: path.name)
def test_every_address_is_reserved(path):
    hosts = set(re.findall(r"https?://([^/\"'\s)>,]+)", path.read_text(encoding="utf-8")))
    assert {host for host in hosts if not host.endswith(".example")} <= {"schema.org", "ogp.me"}


def test_the_pile_spans_three_days_and_none_of_it_is_dated_twice():
    times = [article.published for article in PILE.values() if article.published]
    assert len(set(times)) == len(times)
    assert max(times) - min(times) <= timedelta(days=3)
    assert {time.astimezone(UTC).strftime("%Y-%m") for time in times} == {"2025-11"}


@pytest.mark.parametrize("event", EVENTS.values(), ids=EVENTS)
def test_an_event_lists_its_articles_and_outlets_in_order_of_time(event):
    assert event["articles"] == [row["id"] for row in KEY["articles"] if row["event"] == event["id"]]
    dated = [PILE[name] for name in event["articles"] if PILE[name].published]
    assert dated == sorted(dated, key=lambda article: article.published)
    assert event["outlets"] == list(dict.fromkeys(article.outlet for article in dated))


def test_an_article_belongs_to_one_event_or_to_none():
    alone = [row["id"] for row in KEY["articles"] if row["event"] is None]
    assert alone == KEY["unrelated"]


@pytest.mark.parametrize("event", EVENTS.values(), ids=EVENTS)
def test_origins_are_counted_and_every_article_that_carries_the_claim_has_one(event):
    assert event["independent_origins"] == len(event["origins"])
    led = [name for origin in event["origins"] for name in origin["articles"]]
    assert len(set(led)) == len(led)
    answering = {answer["article"] for kind in ("denies", "does_not_confirm") for answer in event[kind]}
    assert set(event["articles"]) - set(led) <= answering
    assert all(set(origin["also"]) <= set(event["articles"]) - set(origin["articles"]) for origin in event["origins"])


@pytest.mark.parametrize("row", [row for row in KEY["articles"] if row["event"]], ids=lambda row: row["id"])
def test_a_lead_chain_rests_on_words_and_ends_at_the_origin_that_lists_it(row):
    assert row["words"] in words_of(row["id"])
    owners = [origin["name"] for origin in EVENTS[row["event"]]["origins"] if row["id"] in origin["articles"]]
    assert owners in ([row["chain"][-1]], [])


@pytest.mark.parametrize(("event", "answer"), [(event, answer) for event, _, answer in ANSWERS],
                         ids=[f"{kind}-{answer['article']}" for _, kind, answer in ANSWERS])
def test_an_answer_rests_on_words(event, answer):
    assert answer["article"] in event["articles"]
    assert answer["words"] in words_of(answer["article"])


@pytest.mark.parametrize("event", EVENTS.values(), ids=EVENTS)
def test_pairs_that_may_be_answered_either_way_are_not_asked_for(event):
    asked = {(pair["original"], pair["reprint"]) for pair in event["reprints"]}
    either = {tuple(pair) for pair in event["either"]}
    assert not asked & either
    assert all(PILE[first].published < PILE[later].published for first, later in asked | either)


@pytest.mark.parametrize(("original", "reprint", "kind", "low", "high"), [
    ("polyus-arvesh", "vestnik-arvesh", ReprintKind.COPY, 0.9, 1.0),
    ("bereg-arvesh", "dolina-arvesh", ReprintKind.REWRITE, 0.15, 0.6),
    ("polyus-arvesh", "obriy-arvesh", "translation", 0.0, 0.05),
])
def test_a_reprint_shares_as_many_words_as_its_kind_says(original, reprint, kind, low, high):
    assert (original, reprint, kind) in REPRINTS
    assert low <= share_in(reprint, original) <= high


def test_no_other_pair_shares_a_tenth_of_its_words():
    known = {frozenset(pair[:2]) for pair in REPRINTS}
    known |= {frozenset(pair) for event in KEY["events"] for pair in event["either"]}
    pairs = [(a, b) for a in PILE for b in PILE if a != b and frozenset((a, b)) not in known]
    assert [pair for pair in pairs if share_in(*pair) > 0.1] == []


@pytest.mark.parametrize("statement", STATEMENTS, ids=lambda statement: statement["id"])
def test_a_statement_of_the_model_case_quotes_the_article(statement):
    text = words_of(KEY["statements"]["article"])
    assert text.count(statement["starts"]) == 1
    assert all(cue in text for cue in statement["cue"])
    assert bool(statement["cue"]) == (statement["basis"] == Basis.EXPLICIT)
    assert (Act(statement["act"]), Mode(statement["mode"])) == (statement["act"], statement["mode"])


def test_statements_stand_in_order_and_a_nested_one_goes_through_its_parent():
    text = words_of(KEY["statements"]["article"])
    starts = [text.index(statement["starts"]) for statement in STATEMENTS]
    assert starts == sorted(starts)
    by_id = {statement["id"]: statement for statement in STATEMENTS}
    for statement in (statement for statement in STATEMENTS if statement["parent"]):
        parent = by_id[statement["parent"]]
        assert statement["via"] == [*parent["via"], parent["holder"]]


def test_the_readme_names_every_article_and_explains_every_field():
    readme = (reader.FOLDER / "README.md").read_text(encoding="utf-8")
    origins = [origin for event in KEY["events"] for origin in event["origins"]]
    rows = (*KEY["articles"], *KEY["events"], *origins, *STATEMENTS, KEY["statements"])
    fields = {field for row in rows for field in row}
    missing = [name for name in (*PILE, *fields, *KEY) if f"`{name}`" not in readme]
    assert missing == []
