import pytest
from compare_builder import article, claim_about, says

from svodka.compare import compare
from svodka.records import Act

FALL = "авиация нанесла удар по мосту в Берёзовске через Лугань"
CLAIM = article("Берег", f"Удар по мосту в Берёзовске\n\nНочью над городом слышали взрывы. Минтранс заявил: {FALL}.",
                says("Минтранс", FALL))


REVIEW = (
    "Вечерний обзор погоды и учений\n\nУчения на юге продолжаются четвёртый день, снегопад ослаб. Резервисты получили "
    "зимнюю форму и палатки, тыловые службы наладили кухни, связисты развернули станцию. Осмотр техники закончится в "
    "пятницу, после чего колонны вернутся в казармы. Синоптики ждут оттепели и гололёда на трассах."
)


def answering(act, words, *, at="12:00", day=9, opening=REVIEW):
    text = f"{opening} Минобороны ответило про сообщение: {words}."
    return article("Вектор", text, says("Минобороны", words, act=act), at=at, day=day)


@pytest.mark.parametrize(("act", "words"), [
    (Act.DENY, "удар авиации по мосту в Берёзовске"), (Act.CONFIRM, "удар авиации по мосту в Берёзовске"),
    (Act.REFUSE, "комментировать удар авиации по мосту в Берёзовске"),
])
def test_an_answer_from_another_story_is_linked_to_its_claim(act, words):
    readings = [CLAIM, answering(act, words)]
    comparison = compare(readings)
    assert len(comparison.stories) == 2
    answer = claim_about(comparison, readings, "нанесла").responses[0]
    assert (answer.act, answer.holder, answer.published.hour) == (act, "Минобороны", 12)
    evidence = answer.evidence[0]
    assert evidence.span.of(readings[1].document.text) == words


def test_who_refuses_to_act_answers_no_claim():
    readings = [CLAIM, answering(Act.REFUSE, "нанести удар авиации по мосту в Берёзовске")]
    assert claim_about(compare(readings), readings, "нанесла").responses == ()


@pytest.mark.parametrize(
    ("words", "more"),
    [("рост цен на хлеб в октябре", {}), ("удар авиации по мосту в Берёзовске", {"day": 29}),
     ("удар авиации по мосту в Берёзовске", {"day": 1})],
)
def test_an_answer_to_something_else_or_long_after_or_before_is_not_linked(words, more):
    readings = [CLAIM, answering(Act.DENY, words, **more)]
    assert claim_about(compare(readings), readings, "нанесла").responses == ()


def test_a_denial_is_no_origin():
    readings = [CLAIM, answering(Act.DENY, FALL)]
    claim = claim_about(compare(readings), readings, "нанесла")
    assert ([one.name for one in claim.origins], claim.origin_range) == (["Минтранс"], (1, 1))


def test_one_denial_told_twice_is_one_response_with_the_words_of_both():
    readings = [CLAIM, answering(Act.DENY, FALL), answering(Act.DENY, "удар авиации по мосту в Берёзовске", at="13:00",
                opening="Спорт и культура за день\n\nКонцерт в филармонии перенесли, хоккеисты проиграли.")]
    answers = claim_about(compare(readings), readings, "нанесла").responses
    assert [(one.holder, len(one.evidence)) for one in answers] == [("Минобороны", 2)]


def test_a_denial_of_what_nobody_claims_is_a_claim_of_its_own():
    readings = [answering(Act.DENY, FALL)]
    assert claim_about(compare(readings), readings, "нанесла").origins[0].name == "Минобороны"


def test_a_ukrainian_denial_of_a_russian_claim_is_linked_by_names_and_numbers():
    russian = "14 ракет выпущено по Берёзовску у Лугани, утверждает Назар Крутых"
    ukrainian = "14 ракет по Березовську біля Лугані, про які говорив Назар Крутих"
    readings = [article("Берег", f"Обстрел\n\nИзвестно: {russian}.", says("Назар Крутых", russian)),
                article("Хвиля", f"Спростування\n\nЗбройні сили заперечують: {ukrainian}.",
                        says("Збройні сили", ukrainian, act=Act.DENY), lang="uk", at="15:00")]
    claim = claim_about(compare(readings), readings, "выпущено")
    assert [one.holder for one in claim.responses] == ["Збройні сили"]
