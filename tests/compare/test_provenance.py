"""Where a story's leading claim comes from: rows a reader can check."""

from dataclasses import replace

import pytest
from compare_builder import article, says, span

from svodka.compare import trace
from svodka.compare.stances import told_stance
from svodka.records import Act, EdgeKind, Name, NameKind, NodeKind

CLAIM = "мост через Лугань закрыт до весны"


OPENINGS = ("Движение остановили ночью, поезда пошли в объезд.", "Пассажирам раздали одеяла и пообещали вернуть деньги.",
            "К берегу никого не подпускают, работают водолазы.")


def named(reading, *names):
    """The reading with these names found in it: (name, kind)."""
    text = reading.document.text
    found = [Name(span=span(text, name), kind=kind, lemma=name, made_by="test") for name, kind in names if name in text]
    return replace(reading, names=tuple(found))


def told(outlet, holder, *, via=(), hour=1, **more):
    """One article that tells the claim in one sentence, as its holder's word."""
    through = f" со ссылкой на {holder}" if via else ""
    text = f"Мост через Лугань закрыт\n\nВ Берёзовске {CLAIM}, сообщает {via[0] if via else holder}{through}. {OPENINGS[hour]}"
    reading = article(outlet, text, says(holder, CLAIM, via=via, **more), at=f"1{hour}:00")
    return named(reading, *((one, NameKind.MEDIA) for one in via), *((one, NameKind.ORGANISATION) for one in BODIES),
                 *((one, NameKind.LOCATION) for one in ("Тальмара", "Веррии")))


BODIES = ("Дорстрой", "Зодчий")
CLOSED = "переправу у Берёзовска не откроют раньше апреля"
UNNAMED_ELSEWHERE = article("Маяк", f"Переправа у Лугани стоит\n\nСобеседники уверены: {CLOSED}.",
                            says("собеседники", CLOSED, anonymous=True))
ROWS = [
    ("one company through two agencies", 1, (1, 1), [
        told("Берег", "Дорстрой", via=["Полюс"], hour=0), told("Маяк", "Дорстрой", via=["Вектор"])]),
    ("a press service speaks for its body", 1, (1, 1), [
        told("Берег", "пресс-служба МВД Тальмара", hour=0), told("Маяк", "МВД Тальмара")]),
    ("two companies are two", 2, (2, 2), [told("Берег", "Дорстрой", hour=0), told("Маяк", "Зодчий")]),
    ("the medium that only passes on adds none", 1, (1, 1), [
        told("Берег", "Дорстрой", via=["Полюс"], hour=0), told("Маяк", "агентство Полюс")]),
    ("two unnamed sources may be one", 1, (1, 2), [
        told("Берег", "источники", anonymous=True, hour=0), UNNAMED_ELSEWHERE]),
]


@pytest.mark.parametrize(("name", "number", "numbers", "pile"), ROWS, ids=[row[0] for row in ROWS])
def test_independent_origins(name, number, numbers, pile):
    found = trace(pile)
    assert (len(found.origins), found.origin_range) == (number, numbers)


@pytest.mark.parametrize(("name", "number", "numbers", "pile"), ROWS, ids=[row[0] for row in ROWS])
def test_every_collapse_has_a_reason_and_words(name, number, numbers, pile):
    texts = {one.document.id: one.document.text for one in pile}
    for collapse in (step for origin in trace(pile).origins for step in origin.collapses):
        assert collapse.reason
        assert collapse.evidence
        assert all(one.span.of(texts[one.document_id]).strip() for one in collapse.evidence)


def test_the_graph_leads_from_the_outlet_through_the_carrier_to_the_holder():
    edges = trace(ROWS[0][3]).edges
    steps = [(edge.taker, edge.giver) for edge in edges if edge.kind is EdgeKind.CITES]
    assert ("Берег", "Полюс") in steps
    assert ("Полюс", "Дорстрой") in steps


def test_who_denies_is_no_origin():
    denied = "сообщение о закрытии моста через Лугань не соответствует действительности"
    text = f"Мост через Лугань закрыт\n\nВ Берёзовске {denied}, сообщает представитель Зодчий."
    denial = named(article("Зоря", text, says("представитель Зодчий", denied), at="15:00"), ("Зодчий", NameKind.ORGANISATION))
    found = trace([*ROWS[0][3], denial])
    assert [(one.act, one.holder) for one in found.responses] == [(Act.DENY, "представитель Зодчий")]
    assert [one.name for one in found.origins] == ["Дорстрой"]


def test_the_order_of_the_pile_changes_nothing():
    pile = ROWS[0][3]
    assert trace(pile) == trace(list(reversed(pile)))


TOLD = [
    ("Ведомство опровергло закрытие моста", Act.DENY),
    ("Це не відповідає дійсності", Act.DENY),
    ("Слова о взрыве — неправда", Act.DENY),
    ("Никаких переговоров о мосте не было", Act.DENY),
    ("У міністерстві спростували обвал", Act.DENY),
    ("Ролик оказался фейком", Act.DENY),
    ("The report is not true", Act.DENY),
    ("В мэрии не подтвердили обвал", Act.REFUSE),
    ("Пресс-служба отказалась от комментариев", Act.REFUSE),
    ("Мэр подтвердил закрытие моста", Act.CONFIRM),
    ("Мост закрыт до весны", None),
]


@pytest.mark.parametrize(("text", "act"), TOLD)
def test_answers_told_with_any_verb(text, act):
    assert told_stance(text) is act


def test_a_carrier_has_one_name_in_the_graph():
    pile = [told("Берег", "Дорстрой", via=["Полюс"], hour=0), told("Маяк", "Дорстрой", via=["агентство Полюс"])]
    found = trace(pile)
    assert [one.name for one in found.nodes if one.kind is NodeKind.CARRIER] == ["Полюс"]


def test_a_carrier_that_is_an_outlet_here_stands_once():
    pile = [told("Полюс", "Дорстрой", hour=0), told("Маяк", "Дорстрой", via=["газета «Полюс»"])]
    found = trace(pile)
    assert sorted(one.name for one in found.nodes) == ["Дорстрой", "Маяк", "Полюс"]
    assert {(one.taker, one.giver) for one in found.edges} >= {("Маяк", "Полюс"), ("Полюс", "Дорстрой")}
