from svodka.records import Document, Passage, PassageKind, SharedPassages, Span, Story
from svodka.render import shared_text

WIRE = "Движение по мосту через Тесну остановлено до утра из-за подмытой опоры"


def test_shared_words_are_shown_from_the_later_article():
    first, later = (Document.of(f"{before} {WIRE}.", name=name, outlet=name) for name, before in
                    (("Полюс", "Сводка."), ("Берег", "Обзор дня и другие новости.")))
    spans = [Span(one.text.index(WIRE), one.text.index(WIRE) + len(WIRE)) for one in (first, later)]
    shared = SharedPassages(first_id=first.id, later_id=later.id, reason="earlier",
                            passages=(Passage(original=spans[0], reprint=spans[1], kind=PassageKind.WIRE),))
    story = Story(id="t", title="Мост", document_ids=(first.id, later.id), outlets=("Полюс", "Берег"), shared=(shared,))
    assert shared_text(story, {first.id: first, later.id: later}) == f"Берег shares wire words with Полюс: «{WIRE}»"
    assert shared_text(story, {first.id: first}) == ""
