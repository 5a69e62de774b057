"""Shares of those asked speak inside what the pollster goes on to report; without a poll before they speak for themselves."""

import pytest

ROWS = [
    ("ru", "Согласно опросу Левада-центра, 40% жителей винят мэра. Большинство жителей считает, что мост нужен.",
     ("Большинство жителей считает, что мост нужен", "большинство жителей")),
    ("uk", "Згідно з опитуванням центру Рейтинг, 40% мешканців звинувачують мера. 28% вважають, що міст потрібен.",
     ("28% вважають, що міст потрібен", "28")),
    ("en", "According to a poll by Gallup, 40% of residents blame the mayor. "
     "A majority of residents believe that the bridge is needed.",
     ("A majority of residents believe that the bridge is needed", "A majority of residents")),
]
ALONE = [
    ("ru", "Мэр заявил, что моста не будет. Большинство жителей считает, что мост нужен."),
    ("uk", "Мер заявив, що мосту не буде. Більшість мешканців вважають, що міст потрібен."),
    ("en", "The mayor said that no bridge was planned. A majority of residents believe that the bridge is needed."),
]


@pytest.mark.parametrize(("lang", "text", "wanted"), ROWS)
def test_the_pollster_goes_on(see, lang, text, wanted):
    content, share = wanted
    said = see(text, lang)
    outer = next(one for one in said if one.basis == "continued")
    inner = next(one for one in said if one.parent == outer.label)
    assert " ".join(span.of(text) for span in outer.content) == content
    assert inner.holder == share
    assert inner.via[-1].name == outer.holder


@pytest.mark.parametrize(("lang", "text"), ALONE)
def test_no_poll_no_pollster(see, lang, text):
    assert [one.basis for one in see(text, lang)] == ["explicit", "explicit"]
