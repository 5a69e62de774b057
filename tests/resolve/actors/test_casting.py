"""Who is who in articles: shorter names, states by context, capitals that act, spokesmen, other articles."""

import pytest

from svodka.records import ActorKind, LinkRule


def test_a_surname_is_the_person_named_in_full(pile):
    one = pile.article("{Терезу Мэй=Тереза Мэй:PER} ждут. Ранее {Мэй:PER} и {Т. Мэй:PER} молчали, {Тереза:PER} тоже.")
    found = pile.cast(one)
    assert len({pile.actor_of(found, one, words).id for words in ("Терезу Мэй", "Т. Мэй", "Тереза")}) == 1
    assert {alias.rule for alias in found.actors[0].aliases} == {LinkRule.SAME_NAME, LinkRule.SHORTER}


def test_a_surname_that_two_bear_is_neither(pile):
    one = pile.article("{Борис Джонсон:PER} и {Джо Джонсон:PER} спорят. {Джонсон:PER} ушёл.")
    found = pile.cast(one)
    assert len([actor for actor in found.actors if actor.kind is ActorKind.PERSON]) == 3


def test_a_surname_alone_does_not_cross_articles_without_company(pile):
    full, short = pile.article("{Игорь Волк:PER} приехал."), pile.article("{Волк:PER} уехал.")
    found = pile.cast(full, short)
    assert pile.actor_of(found, full, "Игорь Волк").id != pile.actor_of(found, short, "Волк").id


def test_a_surname_alone_crosses_in_company(pile):
    full = pile.article("{Игорь Верба:PER}, {Анна Лунь:PER} и {Пётр Сыч:PER} приехали.")
    short = pile.article("{Верба:PER} уехал, {Анна Лунь:PER} и {Пётр Сыч:PER} остались.")
    found = pile.cast(full, short)
    actor = pile.actor_of(found, short, "Верба")
    assert actor.id == pile.actor_of(found, full, "Игорь Верба").id
    assert {alias.text: alias.rule for alias in actor.aliases}["Верба"] is LinkRule.COMPANY


def test_a_common_surname_does_not_cross_without_company(pile):
    one, two = pile.article("{Сергей Иванов:PER} забил гол."), pile.article("{Сергей Иванов:PER} провёл коллегию.")
    found = pile.cast(one, two)
    assert pile.actor_of(found, one, "Сергей Иванов").id != pile.actor_of(found, two, "Сергей Иванов").id


def test_patronymics_part_namesakes(pile):
    one = pile.article("{Иван Петрович Лис:PER} прав.")
    two = pile.article("{Иван Сергеевич Лис:PER} не прав.")
    found = pile.cast(one, two)
    assert pile.actor_of(found, one, "Иван Петрович Лис").id != pile.actor_of(found, two, "Иван Сергеевич Лис").id


def test_spellings_too_far_apart_are_two_people(pile):
    one, two = pile.article("{Сергей Цеков:PER} прав."), pile.article("{Сергей Скоков:PER} прав.")
    found = pile.cast(one, two)
    assert pile.actor_of(found, one, "Сергей Цеков").id != pile.actor_of(found, two, "Сергей Скоков").id


def test_three_languages_meet(pile):
    rows = [pile.article("{Минобороны РФ:ORG} и {Владимир Зеленский:PER}."),
            pile.article("{Міноборони Росії:ORG} та {Володимир Зеленський:PER}.", lang="uk"),
            pile.article("{Russian Defence Ministry:ORG} and {Volodymyr Zelensky:PER}.", lang="en")]
    found = pile.cast(*rows)
    assert [len(actor.document_ids) for actor in found.actors] == [3, 3]


@pytest.mark.parametrize(("text", "outlet", "lang", "country"), [
    ("В {Минобороны:ORG} ответили.", "ТАСС", "ru", "RU"),
    ("В {Минобороны:ORG} ответили.", "УНИАН", "ru", "UA"),
    ("У {Міноборони:ORG} відповіли.", "", "uk", "UA"),
    ("В {Минобороны:ORG} ответили.", "", "ru", ""),
    ("{Минобороны РФ:ORG} молчит. В {Минобороны:ORG} ответили.", "УНИАН", "ru", "RU"),
    ("{Минобороны:ORG} РФ молчит. В {Минобороны:ORG} ответили позже.", "", "ru", "RU"),
    ("{Сирия:LOC}, {Сирия:LOC}, {Сирия:LOC}. В {Минобороны:ORG} ответили.", "ТАСС", "ru", ""),
    ("{МИД Ирана:ORG} и {МИД Китая:ORG} спорят. В {МИД:ORG} промолчали.", "", "ru", ""),
])
def test_a_body_without_its_state(pile, text, outlet, lang, country):
    one = pile.article(text, outlet=outlet, lang=lang)
    found = pile.cast(one)
    last = max((m for m in found.mentions), key=lambda mention: mention.span)
    assert next(actor for actor in found.actors if actor.id == last.actor_id).country == country


@pytest.mark.parametrize(("text", "said", "words", "kind"), [
    ("{Москва:LOC} отказалась от встречи.", (), "Москва", ActorKind.STATE),
    ("{Киев:LOC} обвинил соседей.", (), "Киев", ActorKind.STATE),
    ("Встречи не будет, ответил {Вашингтон:LOC}.", ("Вашингтон",), "Вашингтон", ActorKind.STATE),
    ("В {Москве=Москва:LOC} прошёл дождь.", (), "Москве", ActorKind.PLACE),
    ("{Москва:LOC} красива.", (), "Москва", ActorKind.PLACE),
])
def test_a_capital_is_its_state_only_where_it_acts(pile, text, said, words, kind):
    one = pile.article(text, said=said)
    assert pile.actor_of(pile.cast(one), one, words).kind is kind


@pytest.mark.parametrize(("text", "person", "body"), [
    ("Официальный представитель {Минобороны РФ:ORG} генерал-майор {Игорь Лунин:PER} сообщил.", "Игорь Лунин", "Минобороны РФ"),
    ("Речник {Міноборони України:ORG} {Олег Верба:PER} повідомив.", "Олег Верба", "Міноборони України"),
    ("{Kremlin:ORG} spokesman {Dmitry Wolf:PER} said.", "Dmitry Wolf", "Kremlin"),
    ("{Дмитрий Лунин:PER}, пресс-секретарь {Газпрома=Газпром:ORG}, сообщил.", "Дмитрий Лунин", "Газпром"),
    ("Депутат {Госдумы=Госдума:ORG} {Игорь Лунин:PER} сообщил.", "Игорь Лунин", ""),
    ("Бывший пресс-секретарь {Газпрома=Газпром:ORG} {Игорь Лунин:PER} сообщил.", "Игорь Лунин", ""),
    ("Представитель {Газпрома=Газпром:ORG} ушёл. {Игорь Лунин:PER} сообщил.", "Игорь Лунин", ""),
])
def test_a_spokesman_speaks_for_his_body_and_a_deputy_for_himself(pile, text, person, body):
    one = pile.article(text)
    found = pile.cast(one)
    spoken = {actor.id: actor.name for actor in found.actors}.get(pile.actor_of(found, one, person).speaks_for, "")
    assert spoken == body


@pytest.mark.parametrize(("holder", "name", "speaks_for"), [
    ("министр обороны РФ Игорь Лунин", "Игорь Лунин", ""),
    ("Лунин", "Игорь Лунин", ""),
    ("пресс-служба Нафтогаза", "пресс-служба Нафтогаза", "Нафтогаз"),
    ("газета «Ведомости»", "газета «Ведомости»", ""),
    ("глава Нафтогаза", "глава Нафтогаза", ""),
])
def test_who_a_holder_is(pile, holder, name, speaks_for):
    one = pile.article("Встретились {Игорь Лунин:PER} и {Нафтогаз:ORG}.", said=(holder,))
    found = pile.cast(one)
    actor = pile.voice_of(found, one, holder)
    assert actor.name == name
    assert {one.id: one.name for one in found.actors}.get(actor.speaks_for, "") == speaks_for


def test_a_firm_actor_has_one_id_in_every_pile(pile):
    one, two = pile.article("{Терезу Мэй=Тереза Мэй:PER} ждут."), pile.article("{Тереза Мэй:PER} и {ООН:ORG}.")
    alone, both = pile.cast(two), pile.cast(one, two)
    assert pile.actor_of(alone, two, "Тереза Мэй").id == pile.actor_of(both, two, "Тереза Мэй").id


def test_a_rerun_gives_the_same(pile):
    rows = [pile.article("{Мэй:PER} и {Верховный суд:ORG}."), pile.article("{Верховный суд:ORG} прав.", outlet="ТАСС")]
    assert pile.cast(*rows) == pile.cast(*rows)


def test_every_mention_is_words_of_the_text(pile):
    one = pile.article("{Тереза Мэй:PER} в {Лондоне=Лондон:LOC} и {The Times:MEDIA}.", said=("The Times",))
    assert {mention.span.of(one.document.text) for mention in pile.cast(one).mentions} == {"Тереза Мэй", "Лондоне", "The Times"}
