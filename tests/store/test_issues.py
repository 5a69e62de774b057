"""Every input is accounted for: what was not stored is an issue, told once."""

from svodka.records import Issue, IssueCode

BROKEN = Issue(code=IssueCode.BROKEN_LINE, message="нет объекта JSON", document="day.jsonl", place="line 7")
GUESSED = Issue(code=IssueCode.ENCODING, message="read as cp1251", document="a.txt", fatal=False)
NAMELESS = Issue(code=IssueCode.BINARY, message="no text", document="фото\udcff.txt")


def test_issues_come_back_in_order(store):
    assert [store.add_issue(one, run="1") for one in (GUESSED, BROKEN)] == [True, True]
    assert list(store.issues()) == [GUESSED, BROKEN]


def test_a_rerun_repeats_nothing(store, path, dump):
    store.add_issue(BROKEN, run="1")
    before = dump(path)
    assert store.add_issue(BROKEN, run="2") is False
    assert dump(path) == before


def test_another_line_is_another_issue(store):
    other = Issue(code=BROKEN.code, message=BROKEN.message, document=BROKEN.document, place="line 8")
    assert [store.add_issue(one) for one in (BROKEN, other)] == [True, True]


def test_a_file_name_in_no_encoding_is_spelled_out(store):
    store.add_issue(NAMELESS)
    assert [one.document for one in store.issues()] == ["фото\\udcff.txt"]
