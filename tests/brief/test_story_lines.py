"""Lines about a story as a whole and about how its claim changed: origins with parties, the story before, versions, times."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from svodka.brief import write_brief
from svodka.languages import part
from svodka.records import (
    Account,
    Act,
    Change,
    Comparison,
    Edge,
    EdgeKind,
    Evidence,
    LineKind,
    Node,
    NodeKind,
    Origin,
    Provenance,
    Response,
    Span,
    StoryLink,
    Version,
    VersionSlot,
)

NAMES = ("Полюс", "Берег", "Волна")


def told(pile, story, lang="ru"):
    comparison = Comparison(stories=(story, pile.quiet), reprints=())
    brief = write_brief(comparison, pile.readings, phrases=part(lang, "phrases").PHRASES)
    return {line.kind: line for item in brief.items for line in item.lines if item.story_id == story.id}


def words(pile, name, wanted):
    reading = next(one for one in pile.readings.values() if one.document.outlet == name)
    start = reading.document.text.index(wanted)
    return Evidence(document_id=reading.document.id, span=Span(start, start + len(wanted)))


def provenance(pile, *, party, responses=()):
    polyus, bereg, volna = pile.loud.document_ids
    ministry = Origin(name="Минобороны РФ", document_ids=(polyus, bereg))
    hidden = Origin(name="источник в штабе", anonymous=True, document_ids=(volna,))
    nodes = (*(Node(name=name, kind=NodeKind.OUTLET) for name in NAMES),
             Node(name="Минобороны РФ", kind=NodeKind.HOLDER, party=party))
    edge = Edge(taker="Берег", giver="Минобороны РФ", kind=EdgeKind.CITES, document_id=bereg,
                evidence=(words(pile, "Берег", "Минобороны"),))
    accounts = tuple(Account(document_id=one, statement_ids=(), chain=()) for one in pile.loud.document_ids)
    return Provenance(accounts=accounts, nodes=nodes, edges=(edge,), origins=(ministry, hidden), origin_range=(1, 2),
                      responses=responses)


WHENCE = {
    "ru": "Новость в целом: 3 статьи, 3 издания, от 1 до 2 независимых источников — Минобороны РФ (сторона события), 2 статьи; "
          "источник в штабе (анонимно), 1 статья",
    "uk": "Новина загалом: 3 статті, 3 видання, від 1 до 2 незалежних джерел — Минобороны РФ (сторона події), 2 статті; "
          "источник в штабе (анонімно), 1 стаття",
    "en": "The news as a whole: 3 articles, 3 outlets, 1 to 2 independent origins — Минобороны РФ (a party to the event), "
          "2 articles; источник в штабе (anonymous), 1 article",
}


@pytest.mark.parametrize("lang", list(WHENCE))
def test_the_origins_of_a_story_and_who_is_a_party(pile, lang):
    line = told(pile, replace(pile.loud, provenance=provenance(pile, party=True)), lang)[LineKind.ORIGINS]
    assert line.text == WHENCE[lang]
    assert words(pile, "Берег", "Минобороны") in line.evidence


def test_who_is_no_party_is_not_marked(pile):
    line = told(pile, replace(pile.loud, provenance=provenance(pile, party=False)))[LineKind.ORIGINS]
    assert "сторона" not in line.text


def test_a_story_of_one_article_has_no_such_line(pile):
    known = provenance(pile, party=True)
    assert LineKind.ORIGINS not in told(pile, replace(pile.loud, provenance=replace(known, accounts=known.accounts[:1])))


def test_an_answer_to_the_news_as_a_whole_is_told_with_its_time(pile):
    bereg = pile.loud.document_ids[1]
    said = next(one for one in pile.readings[bereg].statements if one.act is Act.ACCUSE)
    refusal = Response(act=Act.REFUSE, holder="Минобороны РФ", statement_id=said.id, document_id=bereg,
                       evidence=(Evidence(document_id=bereg, span=said.content[0]),),
                       published=datetime(2017, 11, 14, 15, tzinfo=UTC))
    line = told(pile, replace(pile.loud, provenance=provenance(pile, party=False, responses=(refusal,))))[LineKind.REFUSAL]
    assert line.text == "Без комментария: Минобороны РФ — «имитации борьбы с терроризмом» (Берег, 14 ноября 2017, 15:00 (UTC))"


def test_the_story_that_it_goes_on_from(pile):
    quiet, first = pile.quiet.document_ids[0], pile.loud.document_ids[0]
    link = StoryLink(earlier_id=pile.quiet.id, later_id=pile.loud.id, alike=0.8, evidence=(quiet, first))
    line = told(pile, replace(pile.loud, follows=link))[LineKind.THREAD]
    assert line.text == "Продолжение события: «В Устье открыли мост» (Устье, 14 ноября 2017, 20:00 (UTC+3))"
    assert {one.document_id for one in line.evidence} == {quiet, first}


def versions(pile, *, rival=False):
    polyus, bereg, _ = (pile.readings[one] for one in pile.loud.document_ids)
    rows = ((polyus, "9 ноября", "2017-11-09", Change.FIRST), (bereg, "девятого ноября", "2017-11-10", Change.MOVED))
    made, before = [], None
    for reading, text, value, change in rows:
        found = words(pile, reading.document.outlet, text)
        made.append(Version(id=f"v-{len(made)}", slot=VersionSlot.TIME, value=value, evidence=(found,), change=change,
                            before_id=before, rival=rival, statement_id=reading.statements[0].id,
                            document_id=reading.document.id, published=reading.document.published, holder="Минобороны РФ",
                            outlet=reading.document.outlet, statement_ids=(reading.statements[0].id,)))
        before = made[-1].id
    return tuple(made)


HISTORY = {
    False: "Как менялось: «9 ноября» (Минобороны РФ, Полюс, 14 ноября 2017, 17:00 (UTC+3)) → «девятого ноября» (Минобороны РФ, "
           "Берег, 14 ноября 2017, 18:00 (UTC+3))",
    True: "Сообщают по-разному: «9 ноября» (Минобороны РФ, Полюс, 14 ноября 2017, 17:00 (UTC+3)); «девятого ноября» "
          "(Минобороны РФ, Берег, 14 ноября 2017, 18:00 (UTC+3))",
}


@pytest.mark.parametrize("rival", [False, True])
def test_how_a_claim_changed(pile, rival):
    claim = replace(pile.main, versions=versions(pile, rival=rival))
    line = told(pile, replace(pile.loud, claims=(claim, *pile.loud.claims[1:])))[LineKind.HISTORY]
    assert line.text == HISTORY[rival]
    assert len(line.evidence) == 2


def test_one_version_alone_is_no_history(pile):
    claim = replace(pile.main, versions=versions(pile)[:1])
    assert LineKind.HISTORY not in told(pile, replace(pile.loud, claims=(claim,)))


def test_what_is_no_news_is_left_out(pile):
    assert told(pile, replace(pile.loud, why_no_news="advertisement")) == {}
