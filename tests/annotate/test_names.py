"""Names by rules: each row marks the names as <kind>words</kind>; the lists are in `languages/*/names.py`."""

import re
import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from svodka.annotate.names import JoinedNames, NamesByLanguage, RuleNames, as_printed
from svodka.annotate.tokens import split_tokens
from svodka.languages.morphology import morphology
from svodka.records import Name, NameKind, Sentence, Span, Token

TAG = re.compile(r"</?(PER|LOC|ORG|MEDIA)>")


def sentence_of(text, lang):
    tokens = list(split_tokens(text))
    readings = morphology(lang).readings([token.text for token in tokens])
    seen = tuple(Token(token.start, token.end, token.text, token.norm, found if token.is_word else ())
                 for token, found in zip(tokens, readings, strict=True))
    return Sentence(span=Span(0, max(len(text), 1)), paragraph=0, tokens=seen)


def names_of(text, lang, finder=None):
    return (finder or RuleNames()).find(text, [sentence_of(text, lang)], lang)


def marked(text, names):
    out, at = "", 0
    for name in names:
        out += f"{text[at:name.span.start]}<{name.kind}>{name.span.of(text)}</{name.kind}>"
        at = name.span.end
    return out + text[at:]


ROWS = [
    ("ru", "Об этом пишет \"<MEDIA>РИА Новости</MEDIA>\" со ссылкой на <ORG>Минобороны РФ</ORG>."),
    ("ru", "Как сообщили <MEDIA>Интерфаксу</MEDIA>, решения нет."),
    ("ru", "Он рассказал газете «<MEDIA>Сегодня</MEDIA>» о планах."),
    ("ru", "По данным «<MEDIA>Известий</MEDIA>», решения нет."),
    ("ru", "Он получил известия от брата."),
    ("ru", "Об этом сообщило агентство <MEDIA>Reuters</MEDIA>."),
    ("ru", "Акции компании «<ORG>Северный ветер</ORG>» упали."),
    ("ru", "В <ORG>Министерстве обороны РФ</ORG> не ответили."),
    ("ru", "В <ORG>Белом доме</ORG> не ответили."),
    ("ru", "По словам <PER>Марии Захаровой</PER>, решения нет."),
    ("ru", "Канцлер <PER>Меркель</PER> уехала из <LOC>Москвы</LOC>."),
    ("ru", "Об этом заявил <PER>В. В. Путин</PER>."),
    ("ru", "Бои идут в <LOC>Аль-Букемале</LOC>."),
    ("ru", "Решение <ORG>ЦРУ</ORG> удивило <LOC>США</LOC>."),
    ("ru", "Украинский президент уехал."),
    ("ru", "Глава <ORG>Ryanair</ORG> <PER>Майкл О'Лири</PER> ушёл."),
    ("uk", "Про це повідомляє <MEDIA>Укрінформ</MEDIA> з посиланням на <ORG>Генштаб ЗСУ</ORG>."),
    ("uk", "Президент <PER>Володимир Зеленський</PER> приїхав до <LOC>Києва</LOC>."),
    ("uk", "Як пише «<MEDIA>Українська правда</MEDIA>», рішення немає."),
    ("uk", "Бої тривають біля <LOC>Авдіївки</LOC>."),
    ("uk", "Рішення <ORG>Верховної Ради</ORG> здивувало <LOC>Україну</LOC>."),
    ("en", "<PER>Rex Tillerson</PER> met officials in <LOC>Moscow</LOC>."),
    ("en", "The <ORG>Kremlin</ORG> denied it, <MEDIA>Reuters</MEDIA> reported."),
    ("en", "The <ORG>Ministry of Defence</ORG> said nothing."),
    ("en", "Fighting goes on near <LOC>Albu Kamal</LOC>."),
]


@pytest.mark.parametrize(("lang", "row"), ROWS, ids=[row[1] for row in ROWS])
def test_row(lang, row):
    text = TAG.sub("", row)
    assert marked(text, names_of(text, lang)) == row


@pytest.mark.parametrize(("lang", "text", "lemma"), [
    ("ru", "сообщили Интерфаксу", "Интерфакс"), ("ru", "в Белом доме", "Белый дом"), ("ru", "в Москве", "Москва"),
    ("ru", "по данным Генштаба ВСУ", "Генштаб ВСУ"), ("uk", "у Києві", "Київ"), ("uk", "в Авдіївці", "Авдіївка"),
    ("ru", "газете «Сегодня»", "Сегодня"),
])
def test_a_listed_name_comes_in_the_nominative(lang, text, lemma):
    assert [name.lemma for name in names_of(text, lang)] == [lemma]


def test_the_nominative_is_asked_for_what_no_list_has():
    finder = RuleNames(nominative=lambda tokens: as_printed(tokens).upper())
    assert [name.lemma for name in names_of("слова Марии Захаровой", "ru", finder)] == ["МАРИИ ЗАХАРОВОЙ"]


def test_a_surname_is_known_again_in_another_sentence():
    first, second = "Приехал Доминик Рааб.", "Рааб уехал."
    sentences = [sentence_of(first, "ru"), sentence_of(" " * len(first) + second, "ru")]
    names = RuleNames().find(first + second, sentences, "ru")
    assert [name.span.of(first + second) for name in names] == ["Доминик Рааб", "Рааб"]


def test_only_media_where_only_media_are_asked_for():
    finder = RuleNames(kinds=frozenset({NameKind.MEDIA}))
    assert [name.lemma for name in names_of("В Москве ТАСС цитирует Лаврова", "ru", finder)] == ["ТАСС"]


class Says:
    def __init__(self, name, *spans):
        self.name = name
        self.spans = spans

    def find(self, text, sentences, lang):
        return [Name(span=span, kind=NameKind.PERSON, lemma=span.of(text), made_by=self.name) for span in self.spans]


def test_the_earlier_finder_wins_where_two_meet():
    joined = JoinedNames(Says("a", Span(4, 8)), Says("b", Span(0, 3), Span(6, 9), Span(9, 10)))
    assert [(name.span, name.made_by) for name in joined.find("0123456789", [], "ru")] == [
        (Span(0, 3), "b"), (Span(4, 8), "a"), (Span(9, 10), "b")]
    assert joined.name == "a + b"


def test_each_language_has_its_finder():
    finder = NamesByLanguage({"ru": Says("a", Span(0, 1))}, Says("b", Span(1, 2)))
    assert [finder.find("xy", [], lang)[0].made_by for lang in ("ru", "uk", "en")] == ["a", "b", "b"]


@pytest.mark.parametrize("word", ["Аль ", "США ", "«", "А. ", "Министерство ", "Президент Путин "])
def test_time_grows_with_the_length_only(word):
    text = word * 3_000
    sentence = Sentence(span=Span(0, len(text)), paragraph=0, tokens=tuple(split_tokens(text)))
    began = time.process_time()
    RuleNames().find(text, [sentence], "ru")
    assert time.process_time() - began < 5  # 0.1-1 s


WORDS = 'Мария Захарова « » " ТАСС Новости РИА в Москве газета . - сказал МИД РФ Белый дом'


@given(st.lists(st.sampled_from(WORDS.split()), max_size=12))
def test_spans_stand_in_order(words):
    text = " ".join(words) or "x"
    spans = [name.span for name in names_of(text, "ru")]
    assert all(left.end <= right.start for left, right in pairwise(spans))
