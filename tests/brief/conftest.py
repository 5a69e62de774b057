"""A pile of invented articles for the tests of the brief: one event along three chains, a denial, a quiet single."""

from datetime import UTC, datetime, timedelta, timezone
from types import SimpleNamespace

import pytest

from svodka.records import (
    Act,
    Carrier,
    Claim,
    Collapse,
    CollapseKind,
    Comparison,
    Document,
    Evidence,
    Maker,
    Origin,
    Place,
    Precision,
    Reading,
    Reprint,
    ReprintKind,
    Response,
    Span,
    Statement,
    Story,
    When,
)

MOSCOW = timezone(timedelta(hours=3))
MAKER = Maker(name="rules", version="1", rule="cue before")

BEREG = """Коалиция отказалась бить по колонне
Коалиция отказалась бить по колонне боевиков в Аль-Букемале девятого ноября. Об этом пишет \
"Полюс" со ссылкой на Минобороны.
Ведомство обвинило США в имитации борьбы с терроризмом."""
POLYUS = """Коалиция отказалась бить по колонне боевиков в Аль-Букемале 9 ноября, сообщило Минобороны."""
VOLNA = """Источник в штабе: авиация не тронула колонну боевиков у Аль-Букемаля.
В коалиции сообщение опровергли: «Никакой колонны не было»."""
TIKHO = """В Устье открыли мост
Мост через реку открыли в субботу."""


def span(text, words):
    return Span(text.index(words), text.index(words) + len(words))


def document(name, text, outlet, hour, **fields):
    return Document.of(text, name=name, outlet=outlet, url=f"https://{name}.example/1",
                       published=datetime(2017, 11, 14, hour, tzinfo=MOSCOW), title=text.splitlines()[0], **fields)


def said(doc, label, words, holder, *, cue=(), source=None, via=(), **fields):
    text = doc.text
    return Statement.of(doc.id, label=label, content=tuple(span(text, one) for one in words), holder=holder,
                        cue=tuple(span(text, one) for one in cue), source=span(text, source) if source else None,
                        via=tuple(Carrier(name=name, span=span(text, name)) for name in via), maker=MAKER, **fields)


def day(doc, words):
    start = datetime(2017, 11, 8, 21, tzinfo=UTC)
    return When(span=span(doc.text, words), start=start, end=start + timedelta(days=1), precision=Precision.DAY)


def build():
    bereg = document("bereg", BEREG, "Берег", 18)
    polyus = document("polyus", POLYUS, "Полюс", 17)
    volna = document("volna", VOLNA, "Волна", 19)
    tikho = document("tikho", TIKHO, "Устье", 20)
    b1 = said(bereg, "s1", ["Коалиция отказалась бить по колонне боевиков в Аль-Букемале девятого ноября"],
              "Минобороны РФ", cue=["пишет", "со ссылкой на"], source="Минобороны", via=["Полюс"])
    b2 = said(bereg, "s2", ["имитации борьбы с терроризмом"], "Минобороны РФ", cue=["обвинило"], source="Ведомство",
              act=Act.ACCUSE)
    p1 = said(polyus, "s1", ["Коалиция отказалась бить по колонне боевиков в Аль-Букемале 9 ноября"], "Минобороны РФ",
              cue=["сообщило"], source="Минобороны")
    v1 = said(volna, "s1", ["авиация не тронула колонну боевиков у Аль-Букемаля"], "источник в штабе",
              source="Источник в штабе", anonymous=True)
    v2 = said(volna, "s2", ["Никакой колонны не было"], "коалиция", cue=["опровергли"], source="коалиции", act=Act.DENY)
    readings = [
        Reading(document=bereg, statements=(b1, b2), whens=(day(bereg, "девятого ноября"),),
                places=(Place(span=span(bereg.text, "Аль-Букемале"), name="Аль-Букемаль"),)),
        Reading(document=polyus, statements=(p1,), whens=(day(polyus, "9 ноября"),)),
        Reading(document=volna, statements=(v1, v2)),
        Reading(document=tikho),
    ]
    reprint = Reprint.of(polyus.id, bereg.id, kind=ReprintKind.REWRITE, overlap=0.6, reason="cited")
    ministry = Origin(
        name="Минобороны РФ", statement_ids=(b1.id, p1.id), document_ids=(polyus.id, bereg.id),
        collapses=(Collapse(kind=CollapseKind.CARRIER, document_id=bereg.id, reason="Берег has it from Полюс",
                            evidence=(Evidence(document_id=bereg.id, span=span(bereg.text, '"Полюс"')),)),))
    hidden = Origin(name="источник в штабе", anonymous=True, statement_ids=(v1.id,), document_ids=(volna.id,))
    denial = Response(act=Act.DENY, holder="коалиция", statement_id=v2.id, document_id=volna.id,
                      evidence=(Evidence(document_id=volna.id, span=v2.content[0]),))
    main = Claim(id="c-main", statement_ids=(b1.id, p1.id, v1.id), document_ids=(polyus.id, bereg.id, volna.id),
                 outlets=("Полюс", "Берег", "Волна"), origins=(ministry, hidden), origin_range=(1, 2),
                 responses=(denial,))
    side = Claim(id="c-side", statement_ids=(b2.id,), document_ids=(bereg.id,), outlets=("Берег",),
                 origins=(Origin(name="Минобороны РФ", statement_ids=(b2.id,), document_ids=(bereg.id,)),),
                 origin_range=(1, 1))
    answer = Claim(id="c-answer", statement_ids=(v2.id,), document_ids=(volna.id,), outlets=("Волна",),
                   origins=(Origin(name="коалиция", statement_ids=(v2.id,)),), origin_range=(1, 1))
    loud = Story(id="t-loud", title=bereg.title, document_ids=(polyus.id, bereg.id, volna.id),
                 outlets=("Полюс", "Берег", "Волна"), first=polyus.published, last=volna.published,
                 claims=(main, side, answer), reprints=(reprint,))
    quiet = Story(id="t-quiet", title=tikho.title, document_ids=(tikho.id,), outlets=("Устье",), first=tikho.published,
                  last=tikho.published)
    return SimpleNamespace(comparison=Comparison(stories=(quiet, loud), reprints=(reprint,)),
                           readings={one.document.id: one for one in readings}, loud=loud, quiet=quiet, main=main)


@pytest.fixture
def pile():
    return build()
