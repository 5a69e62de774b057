"""What holds for any text: spans inside it, labels in order, parents without cycles, same ids, and no text too hard."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from svodka.annotate import Annotator
from svodka.attribute import attribute
from svodka.records import Document, Span

PIECES = {
    "ru": ("заявил", "сообщает", "добавив", "отказался", "Об этом", "со ссылкой на", "По словам", "сообщается", "говорится",
           "что", "не подтвердил", "обвинил", "в", "Пётр Лукин", "ТАСС", "РИА Новости", "источник в МИД", "он", "ведомство",
           "якобы", "мост закрыт до весны", "пропустить колонну", "как"),
    "uk": ("заявив", "повідомляє", "додавши", "відмовився", "Про це", "з посиланням на", "За словами", "йдеться", "що",
           "Остап Гнатюк", "Укрінформ", "він", "нібито", "міст закрито до весни", "у", "як"),
    "en": ("said", "told", "according to", "denied", "that", "with reference to", "Reuters", "Peter Lukin", "he", "allegedly",
           "the bridge is closed until spring", "in", "as"),
}
MARKS = ("«", "»", "\"", "„", "“", "”", ",", ".", ":", ";", "—", "-", "(", ")", "!", "?", "…", "\n", "\n\n", " ", "\xa0", "5 мая",
         "&", "<b>", "\u200b", "🙂", "\u0301", "№5", "А.")
#: A growth of 4 in time for a text four times as long is linear; 16 is quadratic.
MOST_GROWTH = 8
#: Below so many seconds a machine's own noise decides.
LEAST_TIME = 0.5


@st.composite
def articles(draw):
    lang = draw(st.sampled_from(sorted(PIECES)))
    words = st.sampled_from(PIECES[lang] + MARKS)
    return lang, " ".join(draw(st.lists(words, max_size=60)))


@pytest.fixture(scope="module")
def annotator():
    return Annotator()


def see(annotator, text, lang="ru"):
    return attribute(annotator.annotate(Document.of(text, name="law", lang=lang)))


def spans_of(one):
    carriers = [carrier.span for carrier in one.via if carrier.span]
    return [*one.content, *one.cue, *one.hedges, *carriers, *([one.source] if one.source else [])]


@given(article=articles())
@settings(max_examples=150, deadline=None)
def test_statements_of_any_text(annotator, article):
    lang, text = article
    found = see(annotator, text, lang)
    by_label = {one.label: one for one in found}
    assert [one.label for one in found] == [f"s{number}" for number in range(1, len(found) + 1)]
    assert [one.content[0].start for one in found] == sorted(one.content[0].start for one in found)
    for one in found:
        assert all(span.end <= len(text) for span in spans_of(one))
        assert all(first.end <= second.start for first, second in zip(one.content, one.content[1:], strict=False))
        assert all(any(letter.isalnum() for letter in span.of(text)) for span in one.content)
        assert ends_at_the_top(one, by_label)


def ends_at_the_top(one, by_label):
    seen = set()
    while one.parent is not None and one.label not in seen:
        seen.add(one.label)
        one = by_label[one.parent]
    return one.parent is None


@given(article=articles())
@settings(max_examples=50, deadline=None)
def test_the_same_text_gives_the_same_ids(annotator, article):
    lang, text = article
    assert [one.id for one in see(annotator, text, lang)] == [one.id for one in see(Annotator(), text, lang)]


@given(article=articles(), at=st.integers(0, 400), length=st.integers(1, 80))
@settings(max_examples=50, deadline=None)
def test_furniture_is_never_said(annotator, article, at, length):
    lang, text = article
    if at >= len(text):
        return
    furniture = whole_lines(text, Span(at, min(len(text), at + length)))
    found = attribute(annotator.annotate(Document.of(text, name="law", lang=lang, furniture=(furniture,))))
    assert not any(span.meets(furniture) for one in found for span in one.cue)


def whole_lines(text, span):
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    return Span(start, end if end > start else len(text))


HARD = {
    "unbalanced guillemets": lambda n: "«" * n + " Нет, — сказал мэр.",
    "unbalanced straight marks": lambda n: "\"слово " * n + ", сказал мэр.",
    "closing marks only": lambda n: "слово» " * n + ", сказал мэр.",
    "one sentence without a full stop": lambda n: "слово и дело " * n,
    "one sentence of capitals": lambda n: "Пётр Лукин " * n,
    "one sentence full of cues": lambda n: "мэр заявил, что мост закрыт, и добавил, что " * (n // 8),
    "one sentence full of phrases": lambda n: "по словам мэра, мост закрыт, " * (n // 4),
    "one sentence of references": lambda n: "сообщает ТАСС со ссылкой на мэра, " * (n // 4),
    "many statements": lambda n: "«Мост закрыт до весны», — заявил Пётр Лукин. Он добавил, что объезда нет. " * (n // 6),
}


@pytest.mark.parametrize("make", HARD.values(), ids=HARD)
def test_time_grows_with_the_text_and_no_faster(annotator, make):
    """A busy machine makes a run slower, never faster: one good run of three is enough."""
    assert any(grows_evenly(annotator, make) for _ in range(3))


def grows_evenly(annotator, make):
    small, large = (measure(annotator, make(n)) for n in (1000, 4000))
    print(f"{small:.2f} s, four times as much {large:.2f} s")
    return large < max(MOST_GROWTH * small, LEAST_TIME)


def measure(annotator, text):
    started = time.process_time()
    see(annotator, text)
    return time.process_time() - started


LONG = {"10,000 unbalanced marks": "«" * 10_000 + " Нет, — сказал мэр.",
        "200,000 letters full of cues": "слово, которое сказал мэр " * 8_000,
        "200,000 letters in one line": "слово и дело, мэр сказал, что нет, " + "и слово и дело " * 13_500}


@pytest.mark.parametrize("text", LONG.values(), ids=LONG)
def test_the_longest_texts_are_read(annotator, text):
    assert measure(annotator, text) < 60


@pytest.mark.parametrize("word", ["citing", "quoting"])
def test_a_reference_of_one_word_is_read(annotator, word):
    """It once had no word before its last, and the article was lost."""
    text = f"The bridge is closed, the agency reported that, {word} police."
    assert isinstance(see(annotator, text, "en"), tuple)
