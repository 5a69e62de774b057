"""From any id to its record, and down to the words."""

import pytest

from svodka.records import Brief, BriefItem, Evidence, Line, LineKind, Span, UnknownId
from svodka.store import AmbiguousId, UnstorableError


@pytest.fixture
def line(pile, articles):
    text = articles.SECOND.document.text
    evidence = Evidence(document_id=articles.SECOND.document.id, span=articles.span_of(text, "Решения нет"))
    line = Line.of(LineKind.CLAIM, "Решения нет (Песков)", (evidence,))
    pile.save_brief(Brief(lang="ru", items=(BriefItem(story_id="y-1", lines=(line,)),)))
    return line


def records(articles, line):
    story = articles.compare().stories[0]
    return [articles.FIRST.document, articles.FIRST.statements[0], story, story.claims[0], story.reprints[0], line]


@pytest.mark.parametrize("which", range(6), ids=["document", "statement", "story", "claim", "reprint", "line"])
def test_find_by_id_and_by_its_beginning(pile, articles, line, which):
    wanted = records(articles, line)[which]
    assert pile.find(wanted.id) == wanted
    assert pile.find(wanted.id[:12] + " ") == wanted


@pytest.mark.parametrize("wanted", ["", " ", "d-0000", "s-", "%", "d-_", "d-*", "я", "\ud800", "' OR 1=1 --", "\0"])
def test_nothing_has_this_id(store, wanted):
    with pytest.raises(UnknownId):
        store.find(wanted)


def test_an_ambiguous_id_names_the_candidates(pile, articles):
    with pytest.raises(AmbiguousId) as caught:
        pile.find("d-")
    ids = sorted(one.document.id for one in (articles.FIRST, articles.SECOND, articles.ELSEWHERE))
    assert caught.value.candidates == tuple(ids)
    assert all(one in str(caught.value) for one in ids)


def test_a_full_id_is_never_ambiguous(pile, articles):
    longer = articles.compare().stories[0]
    from dataclasses import replace
    pile.save_comparison(replace(articles.compare(), stories=(longer, replace(longer, id="y-10"))))
    assert pile.find("y-1").id == "y-1"


def words(trace):
    return [(one.document.outlet, one.text) for one in trace.evidence]


def test_a_statement_leads_to_its_words(pile, articles):
    trace = pile.trace(articles.FIRST.statements[0].id)
    assert words(trace) == [("Берег", "Песков"), ("Берег", "решения нет")]


def test_a_claim_leads_to_all_its_words_and_the_proof_of_its_origins(pile, articles):
    trace = pile.trace("c-1")
    assert words(trace) == [("Берег", "Песков"), ("Берег", "решения нет"), ("Залив", "Решения нет"),
                            ("Залив", "Пескова"), ("Залив", "сообщил «Полюс»")]
    assert trace.statements == (articles.FIRST.statements[0], articles.SECOND.statements[0])
    assert [story.id for story in trace.stories] == ["y-1"]


def test_a_story_leads_through_its_claims(pile, articles):
    trace = pile.trace("y-1")
    assert words(trace) == words(pile.trace("c-1"))
    assert trace.claims == articles.compare().stories[0].claims


def test_a_reprint_leads_to_both_texts(pile, articles):
    trace = pile.trace(articles.compare().reprints[0].id)
    assert [one.text for one in trace.evidence] == [articles.FIRST.document.text, articles.SECOND.document.text]


def test_a_document_leads_to_itself(pile, articles):
    trace = pile.trace(articles.FIRST.document.id)
    assert [one.text for one in trace.evidence] == [articles.FIRST.document.text]
    assert trace.statements == articles.FIRST.statements


def test_a_line_leads_to_words_statement_claim_and_story(pile, articles, line):
    trace = pile.trace(line.id[:12])
    assert (trace.id, trace.record, words(trace)) == (line.id, line, [("Залив", "Решения нет")])
    assert [one.id for one in (*trace.stories, *trace.claims)] == ["y-1", "c-1"]
    assert trace.statements == articles.SECOND.statements
    assert trace.documents == (articles.SECOND.document,)


def test_a_line_stays_open_after_the_next_brief_and_comparison(pile, articles, line):
    from svodka.records import Comparison
    pile.save_comparison(Comparison(stories=(), reprints=()))
    pile.save_brief(Brief(lang="ru", items=()))
    assert [story.id for story in pile.trace(line.id).stories] == ["y-1"]


def test_a_line_of_a_brief_without_a_known_story_still_opens(pile, articles):
    evidence = Evidence(document_id=articles.FIRST.document.id, span=Span(0, 6))
    line = Line.of(LineKind.HEADLINE, "Песков", (evidence,))
    assert pile.save_brief(Brief(lang="ru", items=(BriefItem(story_id="y-9", lines=(line,)),))) == 1
    assert words(pile.trace(line.id)) == [("Берег", "Песков")]


def test_the_same_brief_adds_nothing(pile, path, line, dump):
    before = dump(path)
    assert pile.save_brief(Brief(lang="ru", items=(BriefItem(story_id="y-1", lines=(line,)),))) == 0
    assert dump(path) == before


@pytest.mark.parametrize("evidence", [
    Evidence(document_id="d-0", span=Span(0, 1)),
    None,
], ids=["no such article", "outside its text"])
def test_a_brief_never_cites_a_missing_span(pile, path, articles, dump, evidence):
    before = dump(path)
    outside = Evidence(document_id=articles.FIRST.document.id, span=Span(0, 999))
    good = Line.of(LineKind.CLAIM, "a", (Evidence(document_id=articles.FIRST.document.id, span=Span(0, 6)),))
    bad = Line.of(LineKind.CLAIM, "b", (evidence or outside,))
    with pytest.raises(UnstorableError):
        pile.save_brief(Brief(lang="ru", items=(BriefItem(story_id="y-1", lines=(good, bad)),)))
    assert dump(path) == before
