"""One small article measured: every figure can be counted by hand."""

import json

import pytest

from svodka.evaluation import evaluate
from svodka.records import MissingData, SvodkaError, UnknownEval

TEXT = """Песков: решения нет
Кремль готов к переговорам, заявил Песков «Полюсу».
В Минобороны рассказали, что мэр отрицает удар.
"""
GOLD = [
    {"id": "s1", "content": "решения нет", "holder": "Дмитрий Песков", "act": "say", "mode": "indirect"},
    {"id": "s2", "content": "Кремль готов к переговорам", "cue": "заявил", "source": "Песков",
     "holder": "Дмитрий Песков", "via": "Полюс", "act": "say", "mode": "indirect"},
    {"id": "s3", "content": "мэр отрицает удар", "cue": "рассказали", "source": "Минобороны", "holder": "Минобороны",
     "act": "say", "mode": "indirect"},
    {"id": "s4", "content": "удар", "cue": "отрицает", "source": "мэр", "holder": "мэр", "via": "Минобороны",
     "act": "deny", "mode": "indirect", "parent": "s3"},
]


def labels(said):
    """A row of the table above in the gold's own fields."""
    def span(words):
        start = TEXT.rindex(words)
        return [start, start + len(words)]
    via = [{"name": said["via"], "span": None}] if "via" in said else []
    source = span(said["source"]) if "source" in said else None
    return {"basis": "explicit", "parent": None, **said, "content": [span(said["content"])], "via": via,
            "source": source, "cue": [span(said["cue"])] if "cue" in said else []}


@pytest.fixture
def gold(tmp_path):
    folder = tmp_path / "gold"
    folder.mkdir()
    (folder / "a1.txt").write_bytes(TEXT.encode())
    (folder / "a1.json").write_text(json.dumps({"statements": [labels(said) for said in GOLD]}), "utf-8")
    (folder / "index.json").write_text(json.dumps([{"id": "a1", "lang": "ru", "source": "примеры/2024/1"}]), "utf-8")
    return folder


def measure(gold, *rows, **options):
    found = [labels(row) for row in rows]
    return evaluate("statements", gold=gold, data=None, read=lambda text, name: found, **options)


def changed(number, **fields):
    return {**GOLD[number - 1], **fields}


MEASURES = [
    ("all right", GOLD, {"found_f1": 1, "who_f1": 1, "chain_f1": 1, "strict_f1": 1, "predicted": 4}),
    ("nothing", [], {"found_f1": 0, "found_precision": 0, "found_recall": 0, "pairs": 0, "share_holder": 0}),
    ("one of four", GOLD[:1], {"found_precision": 1, "found_recall": 0.25, "found_f1": 0.4, "recall_headline": 1,
                               "recall_body": 0, "recall_nested": 0, "recall_carried": 0, "n_carried": 2}),
    ("wrong holder", [*GOLD[:3], changed(4, holder="Песков")], {"found_f1": 1, "who_f1": 0.75, "share_holder": 0.75,
                                                              "who_recall_nested": 0, "recall_nested": 1}),
    ("short name", [changed(1, holder="Песков"), *GOLD[1:]], {"who_f1": 1, "share_form": 0.75}),
    ("no carrier", [GOLD[0], changed(2, via="ТАСС"), *GOLD[2:]], {"who_f1": 1, "chain_f1": 0.75}),
    ("cut content", [GOLD[0], changed(2, content="готов к переговорам"), *GOLD[2:]],
     {"found_f1": 1, "strict_f1": 0.75}),
    ("wrong act", [changed(1, act="deny"), *GOLD[1:]], {"who_f1": 1, "share_act": 0.75, "share_mode": 1}),
    ("no parent", [*GOLD[:3], changed(4, parent=None)], {"share_parent": 0.75, "recall_depth_1": 1, "n_depth_1": 1}),
    ("by part", GOLD[:1], {"ru_found_f1": 0.4, "corpus_примеры_found_f1": 0.4, "ru_articles": 1, "n_act_deny": 1}),
]


@pytest.mark.parametrize(("rows", "wanted"), [row[1:] for row in MEASURES], ids=[row[0] for row in MEASURES])
def test_measures(rows, wanted, gold):
    measures = measure(gold, *rows).measures
    assert {name: measures[name] for name in wanted} == pytest.approx(wanted)


ERRORS = [
    ([GOLD[0], *GOLD[2:]], ("missed", "заявить")),
    ([*GOLD, changed(2, content="В Минобороны рассказали", via="ТАСС")], ("false", "заявить")),
    ([*GOLD[:3], changed(4, holder="Кремль")], ("wrong holder", "Кремль -> мэр")),
    ([GOLD[0], changed(2, via="ТАСС"), *GOLD[2:]], ("wrong chain", "ТАСС -> Полюс")),
    ([GOLD[0], changed(2, content="готов к переговорам"), *GOLD[2:]], ("wrong boundary", "starts too late")),
    ([GOLD[0], changed(2, content="Кремль готов к"), *GOLD[2:]], ("wrong boundary", "ends too early")),
    ([changed(1, content="Песков: решения нет"), *GOLD[1:]], ("wrong boundary", "starts too early")),
    ([*GOLD[:2], changed(3, content="мэр отрицает удар.\n"), *GOLD[3:]], None),  # punctuation is no error
]


@pytest.mark.parametrize(("rows", "error"), ERRORS)
def test_errors_are_named_by_what_they_share(rows, error, gold):
    found = [(group.kind, group.label) for group in measure(gold, *rows).errors]
    assert found == ([error] if error else [])


def test_the_table_shows_as_many_examples_as_asked(gold):
    report = measure(gold, *GOLD[:2])
    assert ["found", "1.000", "0.500", "0.667", "0.000"] in [line.split() for line in report.table().splitlines()]
    assert "a1 s4 [мэр] удар" not in report.table()
    assert "a1 s4 [мэр] удар" in report.table(misses=1)


def test_predictions_are_kept_as_json_lines(gold, tmp_path):
    path = tmp_path / "predictions.jsonl"
    measure(gold, *GOLD, predictions=path)
    line, = path.read_text("utf-8").splitlines()
    assert json.loads(line) == {"id": "a1", "statements": [labels(said) for said in GOLD]}


def test_no_such_evaluation(gold):
    with pytest.raises(UnknownEval, match=r"'слухи'; there are: .*statements"):
        evaluate("слухи", gold=gold, data=None, read=lambda text, name: [])


@pytest.mark.parametrize(("spoil", "complaint"), [
    (lambda gold: None, "no gold folder"),
    (lambda gold: gold / "nowhere", "is not there"),
    (lambda gold: [path.unlink() for path in gold.glob("a1.*")] and gold, "holds no NAME.json"),
    (lambda gold: (gold / "a1.txt").unlink() or gold, "a1.txt cannot be read"),
    (lambda gold: (gold / "a1.txt").write_bytes(b"\xff\xfe\xff") and gold, "a1.txt cannot be read"),
    (lambda gold: (gold / "a1.json").write_text("{") and gold, "a1.json is no JSON file"),
    (lambda gold: (gold / "a1.json").write_text("[" * 100_000) and gold, "a1.json is no JSON file"),
    (lambda gold: (gold / "index.json").write_text("{}") and gold, "no list of articles"),
], ids=["none", "absent", "empty", "no text", "not utf-8", "broken json", "deep json", "broken index"])
def test_missing_data_is_named(spoil, complaint, gold):
    with pytest.raises(MissingData, match=complaint):
        measure(spoil(gold))


@pytest.mark.parametrize(("found", "complaint"), [
    ([{"content": [[0, 10_000]], "holder": "мэр"}], r"a1: the span \[0, 10000\) lies outside the text"),
    ([{"content": [[5, 2]], "holder": "мэр"}], r"a1: the span \[5, 2\)"),
    ([{"holder": "мэр"}], "missing required field `content`"),
    ([{"content": "решения нет"}], "a1: not a list of statements"),
    ("решения нет", "a1: not a list of statements"),
])
def test_a_broken_prediction_is_named(found, complaint, gold):
    with pytest.raises(SvodkaError, match=complaint):
        evaluate("statements", gold=gold, data=None, read=lambda text, name: found)
