"""When two names are one voice: a word of their own, an office, never a given name alone."""

import pytest

from svodka.compare.voices import NAMED, Voice, are_one


def named(*own):
    return Voice(kind=NAMED, own=frozenset(own), offices=frozenset(), last=own[-1] if own else "")


@pytest.mark.parametrize(("one", "other", "same"), [
    (named("dnlt", "tsk"), named("dnlt", "trmp"), False),
    (named("dnlt", "tsk"), named("tsk"), True),
    (named("dnlt", "tsk"), named("dnlt"), True),
    (named("hk", "ms"), named("gk", "ms"), True),
    (named(), named(), False),
])
def test_two_names_are_one_voice(one, other, same):
    assert are_one(one, other) is same
