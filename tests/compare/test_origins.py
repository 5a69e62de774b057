from compare_builder import article, claim_about, says

from svodka.compare import compare

FALL = "опора моста через Лугань подмыта дождями"
#: Openings of their own, so that no article is a reprint of another.
OPENINGS = (
    "Мост через Лугань обрушился\n\nВ Берёзовске ночью обрушился мост через реку Лугань. Утро началось с тревожных "
    "звонков на вокзал: люди спрашивали, когда пустят электрички до дачного посёлка.",
    "В Берёзовске рухнул мост\n\nРухнувший в Берёзовске мост через Лугань оцеплен, у воды десяток машин спасателей, "
    "к берегу никого не подпускают полицейские.",
    "Пролёт моста лежит в Лугани\n\nВ социальных сетях показали обрушение: мост в Берёзовске лежит в воде Лугани, а "
    "рядом плавают обломки шпал и досок.",
    "Поезда стоят из-за моста\n\nПассажиры из Берёзовска, где обрушился мост на Лугани, ждали помощи четыре часа, им "
    "раздали одеяла, чай и пообещали вернуть деньги.",
)


def told(number, outlet, *said, **more):
    words = " ".join(f"{' со ссылкой на '.join((*one.via, one.holder))} сообщает: {one.content}." for one in said)
    return article(outlet, f"{OPENINGS[number]} {words}", *said, at=f"1{number}:00", **more)


def origins(*readings):
    claim = claim_about(compare(readings), readings, "подмыта")
    return [one.name for one in claim.origins], claim.origin_range, claim


def kinds(claim):
    return sorted((str(step.kind), step.reason) for origin in claim.origins for step in origin.collapses)


def test_one_ministry_through_two_agencies_is_one_origin():
    names, span, claim = origins(told(0, "Берег", says("Минобороны", FALL, via=["Полюс"])),
                                 told(1, "Маяк", says("Минобороны РФ", FALL, via=["Вектор"])))
    assert (names, span) == (["Минобороны РФ"], (1, 1))
    assert kinds(claim) == [("carrier", "Маяк has it from Минобороны РФ through Вектор")]


def test_one_ministry_named_by_two_articles_is_one_origin():
    names, _, claim = origins(told(0, "Берег", says("Минобороны", FALL)), told(1, "Маяк", says("Минобороны", FALL)))
    assert names == ["Минобороны"]
    assert kinds(claim) == [("same-holder", "Маяк names Минобороны too")]


def test_two_ministries_are_two_origins():
    names, span, _ = origins(told(0, "Берег", says("Минобороны", FALL)), told(1, "Маяк", says("Минтранс", FALL)))
    assert (sorted(names), span) == (["Минобороны", "Минтранс"], (2, 2))


def test_an_agency_that_another_article_shows_to_be_a_carrier_is_no_origin():
    names, span, claim = origins(told(0, "Берег", says("Агентство Полюс", FALL)),
                                 told(1, "Маяк", says("Минтранс", FALL, via=["Агентство Полюс"])))
    assert (names, span) == (["Минтранс"], (1, 1))
    assert kinds(claim) == [("carrier", "Агентство Полюс has it from Минтранс, as Маяк tells")]


def test_an_outlet_in_the_pile_leads_on_to_its_own_source():
    names, span, claim = origins(told(0, "Полюс", says("Минтранс", FALL)), told(1, "Маяк", says("Полюс", FALL)))
    assert (names, span) == (["Минтранс"], (1, 1))
    assert [kind for kind, _ in kinds(claim)] == ["carrier"]


def test_an_outlets_own_reporter_is_an_origin():
    names, span, claim = origins(told(0, "Полюс", says("OUTLET Полюс", FALL)), told(1, "Маяк", says("Минтранс", FALL)))
    assert (sorted(names), span) == (["Минтранс", "Полюс"], (2, 2))
    assert [one.own_report for one in claim.origins if one.name == "Полюс"] == [True]


def test_those_who_cite_the_own_report_add_nothing():
    names, span, claim = origins(told(0, "Полюс", says("OUTLET Полюс", FALL)), told(1, "Маяк", says("Полюс", FALL)),
                                 told(2, "Берег", says("Полюс", FALL, via=["Маяк"])))
    assert (names, span, claim.origins[0].own_report) == (["Полюс"], (1, 1), True)
    assert len(claim.origins[0].collapses) == 2


def test_a_body_and_those_who_speak_for_it_are_one_origin():
    names, span, _ = origins(told(0, "Берег", says("канцелярия премьер-министра", FALL)),
                             told(1, "Маяк", says("пресс-служба правительства", FALL)),
                             told(2, "Полюс", says("премьер", FALL)))
    assert (len(names), span) == (1, (1, 1))


def test_an_agency_that_shows_no_source_adds_nothing_to_one_that_does():
    names, span, _ = origins(told(0, "Берег", says("агентство Полюс", FALL)), told(1, "Маяк", says("Минобороны", FALL)))
    assert (names, span) == (["Минобороны"], (1, 1))


def test_a_capital_for_its_government_may_be_the_ministry():
    names, span, claim = origins(told(0, "Берег", says("Минобороны Тальмара", FALL)), told(1, "Маяк", says("Лугань", FALL)))
    assert (names, span) == (["Минобороны Тальмара", "Лугань"], (1, 2))
    assert [one.doubtful for one in claim.origins] == [False, True]


def test_one_who_is_heard_through_another_is_no_second_origin():
    names, span, _ = origins(told(0, "Берег", says("Минтранс", FALL)), told(1, "Маяк", says("Минтранс", FALL)),
                             told(2, "Полюс", says("Дорстрой", FALL, via=["Минтранс"])))
    assert (names, span) == (["Минтранс"], (1, 1))


def test_nameless_sources_are_a_range():
    names, span, _ = origins(told(0, "Берег", says("источник в дирекции", FALL, anonymous=True)),
                             told(1, "Маяк", says("источник в мэрии", FALL, anonymous=True)))
    assert (len(names), span) == (2, (1, 2))


def test_a_nameless_source_beside_a_named_one_may_be_the_same():
    _, span, claim = origins(told(0, "Берег", says("Минтранс", FALL)),
                             told(1, "Маяк", says("UNNAMED", FALL, anonymous=True)))
    assert span == (1, 2)
    assert [one.anonymous for one in claim.origins] == [False, True]


def test_the_source_of_one_agency_is_one_source():
    _, span, claim = origins(told(0, "Берег", says("источник", FALL, via=["Полюс"], anonymous=True)),
                             told(1, "Маяк", says("источник", FALL, via=["Полюс"], anonymous=True)))
    assert span == (1, 1)
    assert kinds(claim) == [("same-holder", "Маяк and Берег both tell of the source of Полюс")]


def test_a_reprint_without_a_source_inherits_its_originals():
    first = told(0, "Полюс", says("Минтранс", FALL))
    copy = article("Берег", first.document.text, says("UNNAMED", FALL, anonymous=True), at="12:00")
    names, span, claim = origins(first, copy)
    assert (names, span) == (["Минтранс"], (1, 1))
    assert kinds(claim) == [("inherited", "Берег repeats the text of Полюс and names no source of its own")]


def test_a_reprint_that_only_describes_the_source_inherits_its_name():
    first = told(0, "Полюс", says("Минтранс", FALL))
    text = first.document.text.replace("Минтранс", "транспортное ведомство")
    names, span, _ = origins(first, article("Берег", text, says("транспортное ведомство", FALL), at="12:00"))
    assert (names, span) == (["Минтранс"], (1, 1))


def test_a_reprint_without_any_statement_carries_the_claim():
    first = told(0, "Полюс", says("Минтранс", FALL))
    claim = origins(first, article("Берег", first.document.text, at="12:00"))[2]
    assert claim.outlets == ("Полюс", "Берег")
    assert [kind for kind, _ in kinds(claim)] == ["inherited"]


def test_a_reprint_with_the_same_source_is_folded_as_reprint():
    first = told(0, "Полюс", says("Минтранс", FALL))
    claim = origins(first, article("Берег", first.document.text, says("Минтранс", FALL), at="12:00"))[2]
    assert kinds(claim) == [("reprint", "Берег repeats the text of Полюс")]


def test_the_outer_claim_has_the_outer_holder_and_the_inner_one_the_inner():
    outer = f"жители посёлка видели, как {FALL}"
    reading = told(0, "Берег", says("Минтранс", outer), says("жители посёлка", FALL, via=["Минтранс"], inside="s1"))
    origin_names = {one.statement_ids[0]: one.origins[0].name for one in compare([reading]).stories[0].claims}
    outside, inside = reading.statements
    assert origin_names == {outside.id: "Минтранс", inside.id: "жители посёлка"}


def test_the_model_case_ten_outlets_one_origin():
    readings = [told(i % 4, f"Газета {i}", says("Минтранс", FALL, via=[f"Агентство {i % 3}"]), day=9 + i // 4)
                for i in range(10)]
    names, span, claim = origins(*readings)
    assert (names, span, len(claim.outlets)) == (["Минтранс"], (1, 1), 10)
