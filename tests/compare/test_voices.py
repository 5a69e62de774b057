"""When two names are one voice: a word of their own, an office, never a given name alone."""

import pytest

from svodka.compare.voices import NAMED, NAMELESS, Voice, are_one, group_voices


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


def office(*places):
    return Voice(kind=NAMED, own=frozenset(), offices=frozenset({"defence"}), places=frozenset(places))


NOBODY_KNOWN = Voice(kind=NAMELESS, own=frozenset(), offices=frozenset())


@pytest.mark.parametrize(("voices", "groups"), [
    ([office(), office("tlmr"), office("vrr"), office("tlmr")], [0, 0, 2, 0]),
    ([NOBODY_KNOWN, NOBODY_KNOWN], [0, 1]),
    ([named("tsk"), named("dnlt", "tsk"), named("dnlt", "trmp")], [0, 0, 2]),
])
def test_voices_are_grouped_by_their_first(voices, groups):
    assert [group_voices(voices)[at] for at in range(len(voices))] == groups


def test_one_office_in_a_thousand_articles_is_grouped_at_once():
    voices = [office(f"place{at % 7}") for at in range(5000)]
    assert len(set(group_voices(voices).values())) == 7
