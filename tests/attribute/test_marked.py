import pytest
from marked import Said, expected, parse, row

from svodka.records import Span


def test_marks_are_taken_out():
    marked = parse("<content>Нет</content>, <cue>сказал</cue> он, <content>и <content2>не</content2> будет</content>")
    assert marked.text == "Нет, сказал он, и не будет"
    assert marked.of("content1") == (Span(0, 3), Span(16, 26))
    assert [span.of(marked.text) for span in marked.of("content2")] == ["не"]
    assert marked.of("source1") == ()


@pytest.mark.parametrize("broken", ["<cue>сказал", "<cue><cue>сказал</cue></cue>"])
def test_a_mark_that_is_not_closed_is_refused(broken):
    with pytest.raises(AssertionError):
        parse(broken)


def test_a_row_says_what_is_expected():
    one = row("<source>Он</source> <cue>ушёл</cue>, что <content>нет</content>", Said("он", act="deny"))
    assert expected(one)[0]["source"] == (0, "Он")
    assert expected(one)[0]["act"] == "deny"


def test_an_unknown_act_is_refused():
    with pytest.raises(ValueError, match="shout"):
        Said("он", act="shout")
