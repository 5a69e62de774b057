"""Names by slovnet's tagger, from the files that the natasha wheel carries."""

import subprocess
import sys

import pytest

from svodka.annotate.names_slovnet import SlovnetNames, locate_slovnet
from svodka.annotate.tokens import split_tokens
from svodka.records import Sentence, Span


@pytest.fixture(scope="module")
def finder():
    files = locate_slovnet()
    if files is None:
        pytest.skip("the natasha package is not installed")
    return SlovnetNames(files)


def sentences_of(*texts):
    at, found = 0, []
    for text in texts:
        tokens = tuple(split_tokens("\n".join(texts), at, at + len(text)))
        found.append(Sentence(span=Span(at, at + len(text)), paragraph=0, tokens=tokens))
        at += len(text) + 1
    return "\n".join(texts), found


def test_people_bodies_and_places_in_text_order(finder):
    text, sentences = sentences_of("Об этом в Дамаске заявил министр Сергей Лавров.", "В МИД России ждут.")
    names = finder.find(text, sentences, "ru")
    assert [(name.span.of(text), str(name.kind)) for name in names] == [
        ("Дамаске", "LOC"), ("Сергей Лавров", "PER"), ("МИД", "ORG"), ("России", "LOC")]
    assert {name.made_by for name in names} == {finder.name}


def test_the_nominative_gets_the_tokens_of_the_name(finder):
    finder = SlovnetNames(locate_slovnet(), nominative=lambda tokens: "+".join(token.norm for token in tokens))
    text, sentences = sentences_of("Это слова Сергея Лаврова.")
    assert [name.lemma for name in finder.find(text, sentences, "ru")] == ["сергея+лаврова"]


def test_a_sentence_without_end_is_cut(finder):
    text, sentences = sentences_of("Сергей Лавров приехал, " * 500)
    assert len(finder.find(text, sentences, "ru")) == pytest.approx(500, abs=10)


@pytest.mark.parametrize("sentences", [[], [Sentence(span=Span(0, 1), paragraph=0, tokens=())]])
def test_nothing_in_nothing(finder, sentences):
    assert finder.find("x", sentences, "ru") == []


def test_natasha_itself_is_never_imported():
    """natasha and pymorphy2 need pkg_resources, which Python 3.12 no longer has."""
    code = (
        "import sys\n"
        "from svodka.annotate.names_slovnet import SlovnetNames, locate_slovnet\n"
        "assert 'slovnet' not in sys.modules, 'slovnet before the first sentence'\n"
        "from svodka.annotate.tokens import split_tokens\n"
        "from svodka.records import Sentence, Span\n"
        "tokens = tuple(split_tokens('Приехал Лавров'))\n"
        "sentence = Sentence(span=Span(0, 14), paragraph=0, tokens=tokens)\n"
        "files = locate_slovnet()\n"
        "assert files is None or SlovnetNames(files).find('Приехал Лавров', [sentence], 'ru')\n"
        "assert not {'natasha', 'pymorphy2', 'pkg_resources'} & set(sys.modules)\n"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)
