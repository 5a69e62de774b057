"""Repairs of names: what a finder gave, and what stands after the repairs, as <kind>words</kind>."""

import pytest

from svodka.annotate.name_repairs import REPAIRS
from svodka.annotate.names_repaired import RepairedNames
from svodka.records import Name, NameKind, Span

from .test_names import TAG, marked, sentence_of

ROWS = [
    # one body with its country
    ("ru", "В <ORG>МИД</ORG> <LOC>Швеции</LOC> молчат.", "В <ORG>МИД Швеции</ORG> молчат."),
    ("ru", "В <ORG>МВД</ORG> <LOC>РФ</LOC> молчат.", "В <ORG>МВД РФ</ORG> молчат."),
    ("ru", "Из <ORG>НАТО</ORG> в <LOC>Швецию</LOC> едут.", "Из <ORG>НАТО</ORG> в <LOC>Швецию</LOC> едут."),
    ("ru", "Для <ORG>ООН</ORG> <LOC>Швеция</LOC> важна.", "Для <ORG>ООН</ORG> <LOC>Швеция</LOC> важна."),
    # a common noun for a body and whose it is
    ("ru", "Так решило правительство <LOC>Дании</LOC>.", "Так решило <ORG>правительство Дании</ORG>."),
    ("ru", "По данным пресс-службы <ORG>МВД</ORG>.", "По данным <ORG>пресс-службы МВД</ORG>."),
    ("ru", "Верховный суд <LOC>Дании</LOC> молчит.", "<ORG>Верховный суд Дании</ORG> молчит."),
    ("ru", "Троих судей <ORG>Верховного суда</ORG> сменили.", "Троих судей <ORG>Верховного суда</ORG> сменили."),
    ("ru", "Жители <LOC>Дании</LOC> молчат.", "Жители <LOC>Дании</LOC> молчат."),
    ("uk", "Так вирішив уряд <LOC>Данії</LOC>.", "Так вирішив <ORG>уряд Данії</ORG>."),
    # an adjective of a country and a noun for a body
    ("ru", "Решение польского правительства ждут.", "Решение <ORG>польского правительства</ORG> ждут."),
    ("ru", "Решение прежнего правительства ждут.", "Решение прежнего правительства ждут."),
    ("uk", "Рішення польського уряду чекають.", "Рішення <ORG>польського уряду</ORG> чекають."),
    # kinds that a list knows better; capitals that name nobody
    ("ru", "Чиновники <LOC>ЕС</LOC> молчат.", "Чиновники <ORG>ЕС</ORG> молчат."),
    ("ru", "Чиновники <ORG>РФ</ORG> молчат.", "Чиновники <LOC>РФ</LOC> молчат."),
    ("ru", "Многие <ORG>СМИ</ORG> молчат.", "Многие СМИ молчат."),
    ("ru", "Пела <PER>Анна Седова (Anna Sedova)</PER> одна.", "Пела <PER>Анна Седова</PER> (Anna Sedova) одна."),
    # a person whose full name stands elsewhere
    ("ru", "<PER>Лев Рудак</PER> ушёл, и Рудака ждут.", "<PER>Лев Рудак</PER> ушёл, и <PER>Рудака</PER> ждут."),
    ("ru", "<PER>Лев Рудак</PER> ушёл, и рудака ждут.", "<PER>Лев Рудак</PER> ушёл, и рудака ждут."),
]


class Given:
    """A finder that gives the marked names."""

    name = "given"

    def __init__(self, row):
        self.names, shift, start = [], 0, 0
        for tag in TAG.finditer(row):
            if tag.group().startswith("</"):
                span = Span(start, tag.start() - shift)
                self.names.append(Name(span=span, kind=NameKind(tag[1]), lemma=span.of(TAG.sub("", row)), made_by="given"))
            shift += len(tag.group())
            start = tag.end() - shift

    def find(self, text, sentences, lang):
        return self.names


@pytest.mark.parametrize(("lang", "row", "repaired"), ROWS, ids=[row[1] for row in ROWS])
def test_row(lang, row, repaired):
    text = TAG.sub("", row)
    found = RepairedNames(Given(row)).find(text, [sentence_of(text, lang)], lang)
    assert marked(text, found) == repaired


def test_a_name_that_no_repair_touched_stays_the_finders_own():
    row = "В <LOC>Свиридовке</LOC> тихо."
    text = TAG.sub("", row)
    assert RepairedNames(Given(row)).find(text, [sentence_of(text, "ru")], "ru") == Given(row).names


def test_each_repair_says_what_it_sees():
    assert all(repair.__doc__ for repair in REPAIRS)
