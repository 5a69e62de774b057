"""A person's word wins over every rule, in every run."""

import pytest

from svodka.records import BadBodies, Judgement, LinkRule
from svodka.resolve.actors import with_own


def test_the_same(pile):
    one, two = pile.article("{Саиф Малук:PER} прав."), pile.article("{Сайфул Мулюк:PER} прав.")
    apart = pile.cast(one, two)
    assert len(apart.actors) == 2
    found = pile.cast(one, two, judgements=[Judgement(one="Саиф Малук", other="Сайфул Мулюк", same=True)])
    assert len(found.actors) == 1
    assert {alias.text: alias.rule for alias in found.actors[0].aliases}["Сайфул Мулюк"] is LinkRule.JUDGED


def test_the_same_by_ids(pile):
    rows = pile.article("{Саиф Малук:PER} прав."), pile.article("{Сайфул Мулюк:PER} прав.")
    one, other = (actor.id for actor in pile.cast(*rows).actors)
    assert len(pile.cast(*rows, judgements=[Judgement(one=one, other=other, same=True)]).actors) == 1


def test_not_the_same(pile):
    rows = pile.article("{Мэтт Бейкер:PER} прав."), pile.article("{Мэтт Бэкер:PER} прав.")
    assert len(pile.cast(*rows).actors) == 1
    found = pile.cast(*rows, judgements=[Judgement(one="Мэтт Бейкер", other="Мэтт Бэкер", same=False)])
    assert len(found.actors) == 2


def test_a_name_is_not_the_actor_of_this_id(pile):
    rows = pile.article("{Мэтт Бейкер:PER} прав."), pile.article("{Мэтт Бэкер:PER} прав.")
    (whole,) = pile.cast(*rows).actors
    for one, other in (("Мэтт Бэкер", whole.id), (whole.id, "Мэтт Бэкер")):
        found = pile.cast(*rows, judgements=[Judgement(one=one, other=other, same=False)])
        assert {alias.text for actor in found.actors if actor.id == whole.id for alias in actor.aliases} == {"Мэтт Бейкер"}
        assert len(found.actors) == 2


def test_not_the_same_in_an_article(pile):
    rows = pile.article("{Иван Лис:PER} прав."), pile.article("{Иван Лис:PER} не прав.")
    wrong = rows[1].document.id
    found = pile.cast(*rows, judgements=[Judgement(one=rows[0].document.id, other=wrong, same=False)])
    assert sorted(len(actor.document_ids) for actor in found.actors) == [1, 1]


def test_a_judgement_on_nobody_changes_nothing(pile):
    one = pile.article("{Иван Лис:PER} прав.")
    assert pile.cast(one, judgements=[Judgement(one="Кто", other="Никто", same=True)]) == pile.cast(one)


def test_bodies_of_a_users_own(pile):
    table = with_own('[harbour]\ncountry = "UA"\nnames = ["Вольная гавань", "Free Harbour"]')
    rows = pile.article("{Вольной гавани=Вольная гавань:ORG} нет."), pile.article("{Free Harbour:ORG} is none.", lang="en")
    assert [len(actor.document_ids) for actor in pile.cast(*rows, table=table).actors] == [2]


@pytest.mark.parametrize("text", ["names = [", 'names = ["x"]', "[harbour]", "[harbour]\nnames = 3", "[harbour]\nnames = [1]"])
def test_a_bad_file_of_bodies_is_refused(text):
    with pytest.raises(BadBodies):
        with_own(text)
