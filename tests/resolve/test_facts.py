"""What hangs on a statement: sentences with their statements marked, and the answers they give.

    <content>Погибли трое</content>, <cue>заявил</cue> во вторник <source>мэр</source>
"""

import re
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from svodka.annotate import Annotator
from svodka.annotate.names import RuleNames
from svodka.records import Document, Maker, Name, NameKind, Slot, Span, Statement
from svodka.resolve.facts import hang_facts

MARK = re.compile(r"<(/?)(content|cue|source)(\d*)>")
MAKER = Maker(name="test", version="1")
PUBLISHED = datetime(2024, 11, 20, 12, tzinfo=UTC)
PLACES = ("Сирии", "Сирією", "Идлибе", "Идлиб", "Харьков", "Берлине", "Германией", "Росію", "Харкові", "Києві", "Syria", "Berlin",
          "Киев", "Киева", "Россию", "США", "Ираке", "Тегерану", "Russia", "Kyiv", "Евфрата")


class KnownPlaces:
    """Finds the place names of this file and nothing else, so that the rows test one thing."""

    def find(self, text, sentences, lang):
        found = RuleNames().find(text, sentences, lang)
        places = [Name(span=Span(one.start(), one.end()), kind=NameKind.LOCATION, lemma=one.group(), made_by="test")
                  for one in re.finditer("|".join(rf"\b{place}\b" for place in PLACES), text)]
        rest = [one for one in found if not any(one.span.meets(place.span) for place in places)]
        return sorted([*places, *rest], key=lambda one: one.span)


def unmark(marked):
    text, opened, spans, end = "", {}, {}, 0
    for mark in MARK.finditer(marked):
        text += marked[end:mark.start()]
        end, key = mark.end(), (mark[2], mark[3] or "1")
        if mark[1]:
            spans.setdefault(key, []).append(Span(opened.pop(key), len(text)))
        else:
            opened[key] = len(text)
    return text + marked[end:], spans


def answers(marked, lang):
    text, spans = unmark(marked)
    document = Document.of(text, name="row", lang=lang, published=PUBLISHED)
    numbers = sorted({number for kind, number in spans if kind == "content"})
    said = [Statement.of(document.id, label=f"s{number}", content=tuple(spans["content", number]), holder="кто-то",
                         cue=tuple(spans.get(("cue", number), ())), source=spans.get(("source", number), [None])[0],
                         parent="s1" if number != "1" and spans["content", "1"][0].holds(spans["content", number][0]) else None,
                         maker=MAKER) for number in numbers]
    facts = hang_facts(Annotator(KnownPlaces()).annotate(document), said)
    assert all(one.reason for one in facts)
    return {(one.statement, one.slot.value, one.span.of(text)) for one in facts}


ROWS = [
    ("ru", "<content>Вчера погибли трое</content>, <cue>заявил</cue> во вторник <source>мэр</source>.",
     {("s1", "when", "Вчера"), ("s1", "how-many", "трое"), ("s1", "said-when", "во вторник")}),
    ("ru", "Вечером 14 ноября <source>штаб</source> <cue>сообщил</cue>, что <content>мост закрыт</content>.",
     {("s1", "said-when", "Вечером 14 ноября")}),
    ("ru", "<source>Мэр</source>, который приехал в среду, <cue>заявил</cue>, что <content>мост закрыт</content>.", set()),
    ("ru", "<source>Мэр</source>, выступая в понедельник в сенате, <cue>заявил</cue>, что <content>мост закрыт</content>.",
     {("s1", "said-when", "в понедельник")}),
    ("ru", "<cue>По словам</cue> мэра, <content>12 ноября министр <cue2>обещал</cue2> "
           "<content2>убрать 5 танков</content2></content>.",
     {("s2", "said-when", "12 ноября"), ("s2", "how-many", "5 танков")}),
    ("ru", "<content>В Идлибе и на территории Сирии идут бои</content>, <cue>пишет</cue> <source>газета</source>.",
     {("s1", "where", "Идлибе"), ("s1", "where", "Сирии")}),
    ("ru", "<content>США поставят ракеты</content>, <cue>заявил</cue> <source>посол</source> в Берлине.",
     set()),
    ("ru", "<content>Войска обстреляли Харьков</content>, <cue>сообщил</cue> <source>штаб</source>.",
     {("s1", "where", "Харьков")}),
    ("ru", "<content>Это победа над Германией</content>, <cue>сказал</cue> <source>историк</source>.", set()),
    ("ru", "<source>МИД</source> <cue>обвинил</cue> США в <content>обмане</content>.", {("s1", "whom", "США")}),
    ("ru", "<source>МИД</source> <cue>потребовал</cue> от Киева <content>прекратить огонь</content>.", {("s1", "whom", "Киева")}),
    ("ru", "<source>Посол</source> <cue>пригрозил</cue> Тегерану <content>мерами</content>.", {("s1", "whom", "Тегерану")}),
    ("ru", "Россию <cue>обвинили</cue> в <content>обмане</content>.", {("s1", "whom", "Россию")}),
    ("ru", "<source>МИД</source> <cue>отверг</cue> <content>обвинения Киева</content>.", {("s1", "whom", "Киева")}),
    ("ru", "<source>Муж</source> <cue>попросил</cue> <content>убежища</content>.", set()),
    ("ru", "<source>Мэр</source> <cue>рассказал</cue> журналистам, что <content>мост закрыт</content>.", set()),
    ("uk", "<content>У Харкові поранено п'ятеро людей</content>, <cue>повідомила</cue> учора <source>влада</source>.",
     {("s1", "where", "Харкові"), ("s1", "how-many", "п'ятеро людей"), ("s1", "said-when", "учора")}),
    ("uk", "<source>Уряд</source> <cue>звинуватив</cue> Росію в <content>обстрілі</content>.", {("s1", "whom", "Росію")}),
    ("uk", "<source>МЗС</source> <cue>закликало</cue> уряд <content>відкрити кордон</content>.", {("s1", "whom", "уряд")}),
    ("en", "<source>The mayor</source> <cue>said</cue> on Tuesday that <content>three people were killed in Syria</content>.",
     {("s1", "said-when", "on Tuesday"), ("s1", "how-many", "three people"), ("s1", "where", "Syria")}),
    ("en", "<source>The ministry</source> <cue>accused</cue> Russia of <content>shelling</content>.", {("s1", "whom", "Russia")}),
]


@pytest.mark.parametrize(("lang", "marked", "expected"), ROWS, ids=[MARK.sub("", row[1])[:60] for row in ROWS])
def test_answers(lang, marked, expected):
    assert answers(marked, lang) == expected


def test_every_question_is_asked():
    assert {slot for _, _, told in ROWS for _, slot, _ in told} == {slot.value for slot in Slot}


def test_a_target_is_named_in_the_nominative():
    text, spans = unmark("<source>МИД</source> <cue>призвал</cue> парламент и правительство <content>уйти</content>.")
    document = Document.of(text, name="row")
    said = Statement.of(document.id, label="s1", content=tuple(spans["content", "1"]), cue=tuple(spans["cue", "1"]),
                        holder="МИД", maker=MAKER)
    assert [one.name for one in hang_facts(Annotator().annotate(document), [said])] == ["парламент и правительство"]


TEXT = ("КИЕВ. 5 мая. УНН. Мэр Киева обвинил Россию в обстреле: вчера в Харькове погибли 5 человек, заявил он во вторник.\n"
        "«Ущерб более 90%», — сообщил 4 мая в Берлине министр.\n")
SEEN = Annotator().annotate(Document.of(TEXT, name="law", published=PUBLISHED))


@settings(max_examples=80, deadline=None)
@given(st.data())
def test_law_facts_point_into_the_text_and_come_again(data):
    """Whatever the statements are: crossing, nested, past one another."""
    spans = st.builds(lambda start, size: Span(start, min(start + size, len(TEXT))),
                      st.integers(0, len(TEXT) - 2), st.integers(1, 90))
    said = [Statement.of(SEEN.document.id, label=f"s{number}", content=tuple(data.draw(st.lists(spans, min_size=1, max_size=2))),
                         cue=tuple(data.draw(st.lists(spans, max_size=2))), source=data.draw(st.none() | spans), holder="мэр",
                         maker=MAKER) for number in range(3)]
    facts = hang_facts(SEEN, said)
    assert facts == hang_facts(SEEN, said)
    assert all(0 <= one.span.start < one.span.end <= len(TEXT) for one in facts)
    assert {one.statement for one in facts} <= {one.label for one in said}
    assert len(set(facts)) == len(facts)
    inside = [one for one in facts if one.slot in {Slot.WHEN, Slot.WHERE, Slot.HOW_MANY}]
    contents = {one.label: one.content for one in said}
    assert all(any(span.start <= one.span.start < span.end for span in contents[one.statement]) for one in inside)
    known = {one.span for one in (*SEEN.whens, *SEEN.places, *SEEN.quantities)}
    assert all(one.span in known for one in facts if one.slot is not Slot.WHOM)


def test_time_grows_with_the_text():
    from time import process_time

    def seconds(times):
        text = "В Сирии 5 мая погибли 5 человек, заявил во вторник мэр. " * times
        document = Document.of(text, name="long", published=PUBLISHED)
        seen = Annotator(RuleNames()).annotate(document)
        step = len(text) // times
        said = [Statement.of(document.id, label=f"s{at}", content=(Span(at * step, at * step + 31),),
                             cue=(Span(at * step + 33, at * step + 39),), holder="мэр", maker=MAKER) for at in range(times)]
        start = process_time()
        hang_facts(seen, said)
        return process_time() - start

    def quickest(times):
        """A busy machine makes a run slower, never faster."""
        return min(seconds(times) for _ in range(3))

    assert quickest(1600) < 20 * max(quickest(200), 0.005)
