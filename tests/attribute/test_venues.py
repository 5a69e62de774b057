"""Where it was said and who passed it on, and the medium that stands beside a speaker."""

import pytest

from svodka.annotate import Annotator
from svodka.attribute.scene import Scene
from svodka.attribute.venues import from_outlet_outward, part_medium
from svodka.records import Document, Span

#: Text with [carriers] in text order; the chain's order.
ORDER = [
    ("ru", "«Мы готовы», — сказал он в интервью газете [Коммерсант], передаёт [ТАСС].", ["ТАСС", "Коммерсант"]),
    ("ru", "[ТАСС] сообщает, что он сказал в эфире [НТВ].", ["ТАСС", "НТВ"]),
    ("uk", "Про це в інтерв'ю агентству [УНІАН] заявив міністр, передає [Укрінформ].", ["Укрінформ", "УНІАН"]),
    ("en", "He said in an interview with [CNN] that talks failed, [Reuters] reports.", ["Reuters", "CNN"]),
]
#: Text with [the words taken for the speaker]; the speaker, the medium.
PARTED = [
    ("ru", "Заявил [газета Boston Herald конгрессмен Джон Смит].", ("конгрессмен Джон Смит", "газета Boston Herald")),
    ("ru", "Цитирует [источник в спецслужбах газета Het Nieuwsblad].", ("источник в спецслужбах", "газета Het Nieuwsblad")),
    ("ru", "Заявил [источник газеты в Госдуме].", ("источник газеты в Госдуме", None)),
    ("ru", "[Известный музыкант Пётр Седов] заявил.", ("Известный музыкант Пётр Седов", None)),
    ("uk", "Заявив [газета «Дзеркало» депутат Іван Сич].", ("депутат Іван Сич", "газета «Дзеркало»")),
]


def read(marked, lang):
    text, spans = "", []
    for at, piece in enumerate(marked.replace("]", "[").split("[")):
        if at % 2:
            spans.append(Span(len(text), len(text) + len(piece)))
        text += piece
    return Scene(Annotator().annotate(Document.of(text, name="row", lang=lang))), spans


@pytest.mark.parametrize(("lang", "marked", "names"), ORDER)
def test_from_the_outlet_outward(lang, marked, names):
    scene, spans = read(marked, lang)
    assert [span.of(scene.text) for span in from_outlet_outward(scene, spans)] == names


@pytest.mark.parametrize(("lang", "marked", "parted"), PARTED)
def test_a_medium_beside_a_speaker(lang, marked, parted):
    scene, (span,) = read(marked, lang)
    speaker, medium = part_medium(scene, span)
    assert (speaker.of(scene.text), medium and medium.of(scene.text)) == parted
