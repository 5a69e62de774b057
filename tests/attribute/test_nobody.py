"""A cue that the tagger found: does it name somebody, go on with the one who spoke, or name nobody?"""

import pytest

from svodka.annotate import Annotator
from svodka.attribute.scene import Scene
from svodka.attribute.tagger.cues import read_reporting
from svodka.attribute.tagger.marks import Marks
from svodka.attribute.tagger.nobody import is_adverbial, is_object, names_nobody
from svodka.attribute.tagger.tokens import Numbered
from svodka.records import Document, Span

#: Text with the <cue> marked; whether it names nobody.
NOBODY = [
    ("ru", "Мэра <обвиняли> в растрате.", True),
    ("ru", "От чиновников <потребовали> объяснений.", True),
    ("ru", "<Сообщается>, что мост закрыт.", True),
    ("ru", "Ходят <слухи> о том, что мост закроют.", True),
    ("ru", "<По предварительным данным>, пострадавших нет.", True),
    ("ru", "Мост закрыт, <говорится в сообщении>.", False),
    ("ru", "<В документе отмечается>, что мост закрыт.", False),
    ("ru", "<Добавили>, что мост закрыт.", False),
    ("ru", "<Добавил>, что мост закрыт.", False),
    ("uk", "Мера <звинувачують> у розтраті.", True),
    ("uk", "<Повідомляється>, що міст закрито.", True),
    ("uk", "Міст закрито, <йдеться у повідомленні>.", False),
    ("uk", "<Додав>, що міст закрито.", False),
]
#: Text with the <cue> and the [words taken for the speaker]; whether they are its object.
OBJECTS = [
    ("ru", "[Пассажирам] <обещают> вернуть деньги.", True),
    ("ru", "[Его] <обвиняли> в растрате.", True),
    ("ru", "[Пассажиры] <обещают> вернуть билеты.", False),
    ("ru", "В [министерстве] <обещают> вернуть деньги.", False),
    ("ru", "<По> [его] <словам>, мост закрыт.", False),
    ("uk", "[Пасажирам] <обіцяють> повернути гроші.", True),
    ("uk", "[Його] <звинувачували> у розтраті.", True),
    ("uk", "У [міністерстві] <обіцяють> повернути гроші.", False),
]


def read(lang, marked):
    """Give scene, numbered tokens, marks of the cue and the span in square brackets."""
    plain = "".join(letter for letter in marked if letter not in "<>[]")
    places = {mark: len("".join(letter for letter in marked[:at] if letter not in "<>[]"))
              for at, mark in enumerate(marked) if mark in "<>[]"}
    scene = Scene(Annotator().annotate(Document.of(plain, name="row", lang=lang)))
    tokens = Numbered(scene)
    first = marked.index("<") - sum(letter in "[]" for letter in marked[: marked.index("<")])
    inside = [at for at in range(len(tokens)) if first <= tokens[at].start < places[">"]]
    silent = [0.0] * len(tokens)
    marks = Marks(first=inside[0], last=inside[-1] + 1, sure=1.0, start=0, source=silent, content=silent, carrier=silent,
                  goes_on=silent)
    span = Span(places["["], places["]"]) if "[" in places else None
    return scene, tokens, marks, span


@pytest.mark.parametrize(("lang", "marked", "nobody"), NOBODY)
def test_who_is_named(lang, marked, nobody):
    scene, tokens, marks, _ = read(lang, marked)
    assert names_nobody(scene, tokens, marks, read_reporting(scene, tokens, marks)) is nobody


@pytest.mark.parametrize(("lang", "marked", "taken"), OBJECTS)
def test_an_object_is_no_speaker(lang, marked, taken):
    scene, tokens, marks, span = read(lang, marked)
    assert is_object(scene, tokens, marks, span) is taken


#: Text with the <cue> and the [words taken for the claim]; whether they only open the cue's own clause.
ADVERBIALS = [
    ("ru", "[После прорыва дамбы] власти <называют> разные цифры.", True),
    ("ru", "[После прорыва дамбы вывезли всех], <сообщают> власти.", False),
    ("ru", "[Посёлок затопило], <сообщают> власти.", False),
    ("uk", "[Після прориву дамби] влада <називає> різні числа.", True),
]


@pytest.mark.parametrize(("lang", "marked", "adverbial"), ADVERBIALS)
def test_what_opens_the_clause_is_no_claim(lang, marked, adverbial):
    scene, tokens, marks, span = read(lang, marked)
    assert is_adverbial(scene, tokens, marks, [span]) is adverbial
