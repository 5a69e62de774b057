"""Names against marked names: readers, counts, the rules of FactRuEval, the whole evaluation on made-up articles."""

import json

import pytest

from svodka.evaluation import evaluate
from svodka.evaluation.corpora import Mention, outermost, read_factrueval, read_ner_uk, read_nerel, read_slavicner
from svodka.evaluation.entity_counts import count_lemmas, count_names, same_lemma, total
from svodka.evaluation.factrueval import TokenArticle, TokenObject, count_objects, read_token_articles
from svodka.records import MissingData, Name, NameKind, Span

TEXT = "Мэр Одинцова Лев Рудак уехал в Киев."
SLAVICNER = {"id": "a", "lang": "ru", "topic": "t", "text": TEXT, "entities": [
    [4, 12, "Одинцова", "Одинцово", "LOC", "GPE-O"], [13, 22, "Лев Рудак", "Лев Рудак", "PER", "PER-R"],
    [31, 35, "Киев", "Киев", "LOC", "GPE-K"]]}
STRANGE = {**SLAVICNER, "id": "b", "text": "Совсем другой текст, к которому эти пометы не относятся."}
NEREL = {"id": "c", "lang": "ru", "text": "МВД Дании молчит.", "ann":
         "T1\tORGANIZATION 0 9\tМВД Дании\nT2\tCOUNTRY 4 9\tДании\nT3\tDATE 10 12\tмо\nN1\tReference T2 Wikidata:Q35\tДания"}
NER_UK = {"id": "d", "lang": "uk", "text": "Київ мовчить.", "ann": "T1\tLOC\t0\t4\tКиїв\nT2\tART\t0\t4\tНаші\nгроші"}
FACTRUEVAL = {"id": "e", "lang": "ru", "text": "Мэр Одинцова Лев Рудак",
              "tokens": "1 0 3 Мэр\n2 4 8 Одинцова\n3 13 3 Лев\n4 17 5 Рудак",
              "spans": "7 loc_name 4 8 2 1  # 2 Одинцова\n8 name 13 3 3 1  # 3 Лев\n9 surname 17 5 4 1  # 4 Рудак",
              "objects": "5 LocOrg 7 # Одинцова\n6 Person 8 9 # Лев Рудак", "coref": "48 6\nlastname Рудак"}


def found(start, end, kind, lemma=""):
    return Name(span=Span(start, end), kind=NameKind(kind), lemma=lemma, made_by="test")


def wanted(start, end, kind, lemma=""):
    return Mention(span=Span(start, end), kinds=frozenset({kind}), lemma=lemma)


@pytest.fixture
def folder(tmp_path):
    for name, records in {"slavicner_x": [SLAVICNER, STRANGE], "nerel_x": [NEREL], "ner_uk": [NER_UK],
                          "factrueval_x": [FACTRUEVAL]}.items():
        lines = "".join(json.dumps(record) + "\n" for record in records)
        (tmp_path / f"{name}.jsonl").write_text(lines, "utf-8")
    return tmp_path


def test_marks_that_belong_to_another_text_are_left_out(folder):
    articles = list(read_slavicner(folder))
    assert [one.name for one in articles] == ["a"]
    first = articles[0].mentions[0]
    assert (first.span.of(TEXT), first.lemma, first.identity) == ("Одинцова", "Одинцово", "GPE-O")


def test_of_nested_names_the_longest_is_asked_for(folder):
    [article] = read_nerel(folder)
    assert [(one.span.of(article.text), one.kinds) for one in article.mentions] == [("МВД Дании", {"ORG"})]


def test_other_readers(folder):
    assert [one.kinds for one in next(read_ner_uk(folder)).mentions] == [{"LOC"}]
    [article] = read_factrueval(folder)
    assert [(one.span.of(article.text), sorted(one.kinds), one.identity) for one in article.mentions] == [
        ("Одинцова", ["LOC", "ORG"], ""), ("Лев Рудак", ["PER"], "48")]


def test_outermost_keeps_names_side_by_side():
    assert len(outermost([wanted(0, 4, "LOC"), wanted(5, 9, "LOC")])) == 2


@pytest.mark.parametrize(("names", "mentions", "right"), [
    ([found(0, 4, "LOC")], [wanted(0, 4, "LOC")], 1),
    ([found(0, 4, "ORG")], [wanted(0, 4, "LOC")], 0),
    ([found(0, 5, "LOC")], [wanted(0, 4, "LOC")], 0),
    ([found(0, 4, "MEDIA")], [wanted(0, 4, "ORG")], 1),
    ([found(0, 4, "LOC"), found(0, 4, "LOC")], [wanted(0, 4, "LOC")], 1),
    ([found(0, 4, "ORG")], [wanted(0, 4, "EVT")], 0),
])
def test_a_name_counts_by_span_and_kind(names, mentions, right):
    assert total([count_names(names, mentions)]).right == right


def test_lemmas_are_asked_of_names_found_rightly():
    names = [found(0, 4, "LOC", "Киев"), found(5, 9, "LOC", "Рим")]
    count = count_lemmas(names, [wanted(0, 4, "LOC", "КИЕВ"), wanted(5, 8, "LOC", "Рим")])
    assert (count.right, count.found) == (1, 1)


@pytest.mark.parametrize(("ours", "theirs", "same"), [
    ("Партия «Союз»", "партия \"Союз\"", True), ("Куп’янськ", "Куп'янськ", True),
    ("Королёв", "Королев", True), ("Киева", "Киев", False),
])
def test_the_same_lemma(ours, theirs, same):
    assert same_lemma(ours, theirs) is same


WORDS = (Span(0, 3), Span(4, 12), Span(13, 16), Span(17, 22))


def objects(*rows):
    made = tuple(TokenObject(kind=kind, tokens=frozenset(tokens), named=frozenset(named)) for kind, tokens, named in rows)
    return TokenArticle(name="e", text=FACTRUEVAL["text"], tokens=WORDS, objects=made)


@pytest.mark.parametrize(("names", "article", "right", "all_found", "all_wanted"), [
    # the name without what describes it is whole; the description costs nothing
    ([found(4, 12, "ORG")], objects(("ORG", {0, 4}, {4})), 1, 1, 1),
    ([found(0, 12, "ORG")], objects(("ORG", {0, 4}, {4})), 1, 1, 1),
    # a word too few or too many costs its share
    ([found(17, 22, "PER")], objects(("PER", {13, 17}, {13, 17})), 0.5, 1, 1),
    ([found(4, 22, "PER")], objects(("PER", {13, 17}, {13, 17})), 2 / 3, 1, 1),
    # the place inside a body is not asked for, found or not
    ([found(0, 12, "ORG")], objects(("ORG", {0, 4}, {4}), ("LOC", {4}, {4})), 1, 1, 1),
    ([found(0, 12, "ORG"), found(4, 12, "LOC")], objects(("ORG", {0, 4}, {4}), ("LOC", {4}, {4})), 1, 1, 1),
    # an object without a name is not asked for
    ([found(0, 3, "ORG")], objects(("ORG", {0}, set())), 0, 0, 0),
    # two objects with the same words: the one that was found is asked for
    ([found(4, 12, "LOC")], objects(("LOC", {4}, {4}), ("ORG", {4}, {4})), 1, 1, 1),
    ([], objects(("LOC", {4}, {4}), ("ORG", {4}, {4})), 0, 0, 1),
    # what meets no object is false
    ([found(17, 22, "LOC")], objects(("PER", {13, 17}, {13, 17})), 0, 1, 1),
])
def test_factrueval(names, article, right, all_found, all_wanted):
    count = total([count_objects(names, article)])
    assert (count.right, count.found, count.wanted) == pytest.approx((right, all_found, all_wanted))


def test_factrueval_is_read_by_tokens(folder):
    [article] = read_token_articles(folder)
    assert [(one.kind, set(one.tokens), set(one.named)) for one in article.objects] == [
        ("LOC", {4}, {4}), ("PER", {13, 17}, {13, 17})]


def test_the_whole_evaluation(folder):
    report = evaluate("entities", gold=None, data=folder, read=lambda text, name: [])
    assert report.measures["slavicner_ru_gold"] == 3
    assert report.measures["slavicner_ru_articles"] == 1
    assert 0 <= report.measures["factrueval_f1"] <= 1
    assert "nominative of names found" in report.table()


def test_a_folder_without_a_corpus(tmp_path):
    with pytest.raises(MissingData, match="no corpus with marked names"):
        evaluate("entities", gold=None, data=tmp_path, read=lambda text, name: [])
