"""A brief of three articles on one event, a denial and a quiet single, line by line."""

from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from svodka.brief import write_brief
from svodka.languages import part
from svodka.records import (
    UNNAMED,
    Act,
    Claim,
    Comparison,
    Document,
    Evidence,
    LineKind,
    Maker,
    Origin,
    Place,
    Reading,
    Response,
    Span,
    Statement,
    Story,
)


def write(pile, lang="ru", **asked):
    return write_brief(pile.comparison, pile.readings, phrases=part(lang, "phrases").PHRASES, **asked)


def told(item):
    return [(line.kind.value, line.text) for line in item.lines]


LOUD = {
    "ru": [
        ("headline", "Коалиция отказалась бить по колонне боевиков в Аль-Букемале девятого ноября"),
        ("claim", "Кто сообщает: Минобороны РФ"),
        ("claim", "источник в штабе (анонимно): «авиация не тронула колонну боевиков у Аль-Букемаля»"),
        ("chain", "Через кого: Полюс → Минобороны РФ"),
        ("chain", "Через кого: Берег → Полюс → Минобороны РФ"),
        ("chain", "Через кого: Волна → источник в штабе (анонимно)"),
        ("denial", "Опровергают: коалиция — «Никакой колонны не было» (Волна)"),
        ("count", "3 статьи, 3 издания, от 1 до 2 независимых источников"),
        ("when", "Когда: «девятого ноября» (9 ноября 2017)"),
        ("where", "Где: «Аль-Букемале» (Аль-Букемаль)"),
        ("collapse", "Отдельно не считается: Берег (передаёт чужие слова, первоисточник: Минобороны РФ)"),
        ("collapse", "Кто не назван, может совпадать с другим источником: источник в штабе (анонимно)"),
        ("claim", "Минобороны РФ, обвинение: «имитации борьбы с терроризмом»"),
    ],
    "uk": [
        ("claim", "Хто повідомляє: Минобороны РФ"),
        ("denial", "Спростовують: коалиция — «Никакой колонны не было» (Волна)"),
        ("count", "3 статті, 3 видання, від 1 до 2 незалежних джерел"),
        ("when", "Коли: «девятого ноября» (9 листопада 2017)"),
    ],
    "en": [
        ("claim", "Who reports it: Минобороны РФ"),
        ("denial", "Denied by: коалиция — “Никакой колонны не было” (Волна)"),
        ("count", "3 articles, 3 outlets, 1 to 2 independent origins"),
        ("when", "When: “девятого ноября” (9 November 2017)"),
        ("claim", "Минобороны РФ, accusation: “имитации борьбы с терроризмом”"),
    ],
}


def test_the_whole_story_in_russian(pile):
    assert told(write(pile).items[0]) == LOUD["ru"]


@pytest.mark.parametrize("lang", ["uk", "en"])
def test_the_connecting_words_change_the_quoted_words_do_not(pile, lang):
    lines = told(write(pile, lang).items[0])
    assert [line for line in LOUD[lang] if line not in lines] == []
    assert lines[0] == LOUD["ru"][0]


def test_a_story_without_a_statement_is_the_outlets_own_voice(pile):
    assert told(write(pile).items[1]) == [
        ("headline", "В Устье открыли мост"), ("claim", "Издание говорит от себя: Устье"),
        ("count", "1 статья, 1 издание"),
    ]


def test_single_articles_come_last_and_only_up_to_the_limit(pile):
    assert [item.story_id for item in write(pile).items] == ["t-loud", "t-quiet"]
    assert [item.story_id for item in write(pile, limit=1).items] == ["t-loud"]
    assert write(pile, limit=0).items == ()


def test_since_leaves_out_what_was_published_before_and_what_has_no_date(pile):
    late = datetime.fromisoformat("2017-11-14T19:30:00+03:00")
    brief = write(pile, since=late)
    assert [item.story_id for item in brief.items] == ["t-quiet"]
    assert (brief.since, brief.articles) == (late, 1)
    undated = Comparison(stories=(replace(pile.quiet, first=None, last=None),), reprints=())
    assert write_brief(undated, pile.readings, phrases=part("ru", "phrases").PHRASES, since=late).items == ()


def lead_with(pile, **changes):
    """The loud story with one statement of its leading claim changed."""
    claim = replace(pile.main, **changes)
    story = replace(pile.loud, claims=(claim, *pile.loud.claims[1:]))
    pile.comparison = Comparison(stories=(story,), reprints=())
    return told(write(pile).items[0])


def test_a_story_larger_than_its_claim_says_both_numbers(pile):
    volna = pile.main.document_ids[2]
    lines = lead_with(pile, document_ids=tuple(one for one in pile.main.document_ids if one != volna),
                      outlets=("Полюс", "Берег"), origin_range=(1, 1))
    assert ("count", "2 статьи, 2 издания, 1 независимый источник (всего о событии: 3 статьи, 3 издания)") in lines


WORDS = {
    Act.DENY: ("denial", "Опровергают: коалиция — «Никакой колонны не было» (Волна)"),
    Act.CONFIRM: ("confirmation", "Подтверждают: коалиция — «Никакой колонны не было» (Волна)"),
    Act.REFUSE: ("refusal", "Без комментария: коалиция — «Никакой колонны не было» (Волна)"),
}


@pytest.mark.parametrize("act", list(WORDS))
def test_who_answers(pile, act):
    assert WORDS[act] in lead_with(pile, responses=(replace(pile.main.responses[0], act=act),))


def test_the_same_answer_in_two_articles_is_one_line(pile):
    again = replace(pile.main.responses[0], document_id=pile.main.document_ids[0])
    lines = lead_with(pile, responses=(*pile.main.responses, again))
    assert [text for kind, text in lines if kind == "denial"] == [
        "Опровергают: коалиция — «Никакой колонны не было» (Волна, Полюс)"]


def one_article(text, **fields):
    """A pile of one article in which one statement stands: the words between the bars."""
    before, words, after = text.split("|")
    doc = Document.of(before + words + after, name="a", outlet="Берег")
    content = Span(len(before), len(before) + len(words))
    said = Statement.of(doc.id, label="s1", content=(content,), maker=Maker(name="rules", version="1"),
                        **({"holder": "мэр"} | fields))
    origin = Origin(name=said.holder, statement_ids=(said.id,), document_ids=(doc.id,),
                    own_report="OUTLET" in said.holder)
    claim = Claim(id="c", statement_ids=(said.id,), document_ids=(doc.id,), outlets=("Берег",), origins=(origin,),
                  origin_range=(1, 1))
    story = Story(id="t", title="", document_ids=(doc.id,), outlets=("Берег",), claims=(claim,))
    places = tuple(Place(span=Span(at, at + 4), name="Киев") for at in (doc.text.find("Киев"),) if at >= 0)
    reading = Reading(document=doc, statements=(said,), places=places)
    brief = write_brief(Comparison(stories=(story,), reprints=()), {doc.id: reading},
                        phrases=part("ru", "phrases").PHRASES)
    return told(brief.items[0])


WHO = [
    ({"holder": "мэр"}, "Кто сообщает: мэр"),
    ({"holder": "сирийские войска", "act": Act.ACCUSE}, "Кто обвиняет: сирийские войска"),
    ({"holder": "доклад ООН", "act": Act.DOCUMENT}, "Где написано: доклад ООН"),
    ({"holder": UNNAMED, "anonymous": True}, "Кто сообщает: источник не назван"),
    ({"holder": "OUTLET"}, "Издание говорит от себя: Берег"),
    ({"holder": "OUTLET Страна"}, "Издание говорит от себя: Берег"),
]


@pytest.mark.parametrize(("fields", "expected"), WHO)
def test_who_stands_behind_the_headline(fields, expected):
    assert ("claim", expected) in one_article("|Мост через реку закрыт до конца недели|, узнали люди.", **fields)


PLACES = [
    ("|В Киеве закрыт мост|, сказал мэр.", True),
    ("В Киеве |закрыт мост|, сказал мэр.", True),
    ("Утро в Киеве. Вечером |закрыт мост|, сказал мэр.", False),
]


@pytest.mark.parametrize(("text", "there"), PLACES)
def test_a_place_counts_inside_the_claim_or_its_sentence(text, there):
    assert any(kind == "where" for kind, _ in one_article(text)) is there


def test_the_place_in_the_speakers_name_is_not_where_it_happened():
    text = "Мэр Киева сказал, что |закрыт мост|."
    assert [kind for kind, _ in one_article(text, source=Span(0, 9)) if kind == "where"] == []


def test_the_same_pile_gives_the_same_lines(pile):
    assert write(pile) == write(pile)


def spans(longest):
    return st.builds(lambda start, size: Span(start, start + size), st.integers(0, longest), st.integers(1, longest))


@given(texts=st.lists(st.text(alphabet="Мост закрыт. «»\n\t…", max_size=60), min_size=1, max_size=3), data=st.data())
def test_a_brief_never_cites_a_missing_span(texts, data):
    """Whatever the comparison claims, also of articles and words that are not there, a line rests on words that are."""
    docs = [Document.of(text, name=str(place), outlet=data.draw(st.sampled_from(["", "Берег"])))
            for place, text in enumerate(texts)]
    ids = [*(doc.id for doc in docs), "d-missing"]
    said = [Statement.of(data.draw(st.sampled_from(ids)), label=f"s{place}", holder="мэр",
                         content=tuple(data.draw(st.lists(spans(70), min_size=1, max_size=2))),
                         cue=tuple(data.draw(st.lists(spans(70), max_size=1))),
                         act=data.draw(st.sampled_from(list(Act))), maker=Maker(name="rules", version="1"))
            for place in range(3)]
    statement_ids = tuple(one.id for one in said[: data.draw(st.integers(1, 3))])
    answer = Response(act=Act.DENY, holder="мэр", statement_id=said[-1].id, document_id=said[-1].document_id,
                      evidence=(Evidence(document_id=data.draw(st.sampled_from(ids)), span=data.draw(spans(70))),))
    claim = Claim(id="c", statement_ids=statement_ids, document_ids=tuple(ids), outlets=("Берег",), responses=(answer,),
                  origins=(Origin(name="мэр", statement_ids=statement_ids),), origin_range=(1, 1))
    story = Story(id="t", title="Мост", document_ids=tuple(ids), outlets=("Берег",), claims=(claim,))
    readings = {doc.id: Reading(document=doc, statements=tuple(one for one in said if one.document_id == doc.id))
                for doc in docs}
    brief = write_brief(Comparison(stories=(story,), reprints=()), readings, phrases=part("ru", "phrases").PHRASES)
    for line in (line for item in brief.items for line in item.lines):
        assert line.evidence
        for one in line.evidence:
            text = readings[one.document_id].document.text
            assert one.span.end <= len(text)
            assert one.span.of(text).strip()
    assert all(item.lines[0].kind is LineKind.HEADLINE for item in brief.items)
