"""Places in running text: the words in [brackets] are resolved; the rest of the text is the context."""

import re
from dataclasses import replace

import pytest

from svodka.annotate import Annotator
from svodka.placing import choose_gazetteer
from svodka.records import Document, Name, NameKind, Place, Span
from svodka.resolve.places import resolve_places


class NoNames:
    name = "none"

    def find(self, text, sentences, lang):
        return []


def resolve(marked, lang):
    """Give the resolved places of a text whose places stand in brackets, in order."""
    spans, text = [], ""
    for piece in re.split(r"(\[[^]]+\])", marked):
        bare = piece.strip("[]") if piece.startswith("[") else piece
        if piece.startswith("["):
            spans.append(Span(len(text), len(text) + len(bare)))
        text += bare
    seen = Annotator(NoNames()).annotate(Document.of(text, name="a", lang=lang))
    places = tuple(Place(span=span, name=span.of(text)) for span in spans)
    return resolve_places(replace(seen, places=places), choose_gazetteer())


RIGHT = [
    ("ru", "Бои в районе [Аль-Букемаля] в [Сирии]", ["gn:174448", "iso:SY"]),
    ("ru", "в [провинции Дейр-эз-Зор] и в городе [Дейр-эз-Зор] в [Сирии]", ["iso:SY-DY", "gn:170794", "iso:SY"]),
    ("ru", "в провинциях [Алеппо] и [Идлиб]", ["iso:SY-HL", "iso:SY-ID"]),
    ("ru", "в [Нижнем Новгороде], [Ростове-на-Дону] и [Орле]", ["gn:520555", "gn:501175", "gn:515012"]),
    ("ru", "в [Соединенных Штатах] и [Сирийской Арабской Республике]", ["iso:US", "iso:SY"]),
    ("ru", "на [Ближнем Востоке] и на [Балтийском море]", ["svodka:middle-east", "svodka:baltic-sea"]),
    ("ru", "в [Вашингтоне], [США], и в штате [Вашингтон]", ["gn:4140963", "iso:US", "iso:US-WA"]),
    ("ru", "в [Брянской области] и в [Брянске]", ["iso:RU-BRY", "gn:571476"]),
    ("ru", "вылетел из [Домодедово] в [Мосул], [Ирак]", ["gn:565381", "gn:99072", "iso:IQ"]),
    ("uk", "на [Донеччині], у [Бахмуті] та [Куп'янську]", ["iso:UA-14", "gn:713174", "gn:703656"]),
    ("uk", "у [Києві], [Харкові] та [Львові]", ["gn:703448", "gn:706483", "gn:702550"]),
    ("uk", "у [Великій Британії] та [Автономній Республіці Крим]", ["iso:GB", "iso:UA-43"]),
    ("ru", "[московского] театра и [гаагский] суд", ["gn:524901", "gn:2747373"]),
    ("en", "fighting near [Mosul] in [Iraq]", ["gn:99072", "iso:IQ"]),
    ("en", "[Iraq's] government and the [U.S.]", ["iso:IQ", "iso:US"]),
]


@pytest.mark.parametrize(("lang", "marked", "ids"), RIGHT)
def test_right_place(lang, marked, ids):
    assert [place.gazetteer_id for place in resolve(marked, lang)] == ids


@pytest.mark.parametrize(("lang", "marked"), [
    ("ru", "на улице [Московской]"),
    ("ru", "у [станции метро Киевская]"), ("ru", "в [Кудыкиной Горе]"), ("uk", "на вулиці [Київській]"),
])
def test_no_place(lang, marked):
    (place,) = resolve(marked, lang)
    assert (place.gazetteer_id, place.latitude, place.precision) == ("", None, None)
    assert place.reason


AROUND = [
    # words, radius in km or None for any, precision
    ("ru", "15-километровая зона вокруг города [Идлиб]", 15.0, "around"),
    ("ru", "бои в районе [Идлиба]", 15.0, "around"),
    ("ru", "в [провинции Идлиб]", None, "region"),
    ("ru", "в [Сирии]", None, "country"),
    ("ru", "на восточном берегу [Евфрата]", None, "wide"),
    ("ru", "в 30 км к северу от [Идлиба]", 7.5, "offset"),
    ("uk", "у районі [Бахмута]", 15.0, "around"),
    ("en", "20 km south of [Mosul]", 5.0, "offset"),
    ("en", "near [Mosul]", 20.0, "around"),
]


@pytest.mark.parametrize(("lang", "marked", "radius", "precision"), AROUND)
def test_radius(lang, marked, radius, precision):
    (place,) = resolve(marked, lang)
    assert place.precision == precision
    assert place.radius_km == radius if radius else place.radius_km > 20


def test_a_direction_shifts_the_point():
    (idlib,), (north,) = resolve("в городе [Идлиб]", "ru"), resolve("в 30 км к северу от [Идлиба]", "ru")
    assert north.latitude - idlib.latitude == pytest.approx(30 / 111.2, abs=0.01)
    assert north.longitude == pytest.approx(idlib.longitude, abs=0.01)


def test_a_border_lies_between():
    syria, iraq = resolve("на границе [Сирии] и [Ирака]", "ru")
    assert syria.precision == "wide"
    assert syria.longitude < iraq.longitude
    assert 38.5 < syria.longitude < 43


def test_the_text_decides_between_two_towns():
    assert resolve("бои в [Триполи], столице [Ливии]", "ru")[0].country == "LY"
    assert resolve("беженцы в [Триполи], на севере [Ливана], и в [Бейруте]", "ru")[0].country == "LB"


def test_alternatives_are_kept_with_scores_below_the_choice():
    place = resolve("бои в [Триполи], столице [Ливии]", "ru")[0]
    assert place.alternatives
    assert all(one.score <= place.score for one in place.alternatives)
    assert "the text speaks of LY" in place.reason


def test_no_places_no_work():
    seen = Annotator(NoNames()).annotate(Document.of("Ничего.", name="a"))
    assert resolve_places(seen, choose_gazetteer()) == ()


def test_spans_and_order_are_kept():
    places = resolve("в [Сирии], [Ираке] и [Кудыкине]", "ru")
    assert [place.span.start for place in places] == sorted(place.span.start for place in places)
    assert len(places) == 3


def test_a_name_in_the_nominative_helps():
    text = "в Сумах"
    seen = Annotator(NoNames()).annotate(Document.of(text, name="a", lang="uk"))
    name = Name(span=Span(2, 7), kind=NameKind.LOCATION, lemma="Суми", made_by="test")
    places = (Place(span=name.span, name=name.lemma),)
    assert resolve_places(replace(seen, names=(name,), places=places), choose_gazetteer())[0].country == "UA"
