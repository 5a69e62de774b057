"""A store that is compared as articles arrive gives what comparing them at once gives, whatever happens on the way."""

import importlib.util
import os
import random
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from svodka.compare import Newsroom, largest_first
from svodka.records import Judged, Judgement
from svodka.store import Store

STREAM = Path(__file__).with_name("stream.py")
NOW = datetime(2030, 11, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def news():
    spec = importlib.util.spec_from_file_location("store_stream", STREAM)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def readings(news):
    return news.stream()


def at_once(readings):
    """Stories and reprints of the same articles in the same order, in the process."""
    pile = {one.document.id: one for one in readings}
    room = Newsroom(load=pile.__getitem__)
    for one in readings:
        room.add(one)
    steps = list(room.work_off())
    reprints = {step.reprint.reprint_id: step.reprint for step in steps if step.reprint}
    return largest_first(step.story for step in steps if step.story), reprints


def known(store):
    comparison = store.comparison()
    return comparison.stories, {one.reprint_id: one for one in comparison.reprints}


def test_the_stream_has_stories_reprints_and_answers(readings):
    stories, reprints = at_once(readings)
    assert len(stories) >= 4
    assert len(reprints) > 5
    assert sum(len(claim.responses) for story in stories for claim in story.claims) >= 2


def test_one_by_one_gives_what_all_at_once_gives(store, news, readings):
    follower = store.follow(news.Bare())
    for number, one in enumerate(readings):
        store.add(one)
        list(follower.follow())
        if number % 7 == 0:
            follower.settle()
    assert store.comparison() is None
    follower.settle()
    assert known(store) == at_once(readings)


def test_each_article_tells_what_it_changed(store, news, readings):
    follower = store.follow(news.Bare())
    kinds = []
    for one in readings:
        store.add(one)
        (change,) = follower.follow()
        assert change.document_id == one.document.id
        kinds.append(change.kind)
    assert {"new", "joined"} <= set(kinds)


def test_only_what_an_article_touches_is_told_again(store, news, readings, path, dump):
    follower = store.follow(news.Bare())
    for one in readings[:-1]:
        store.add(one)
    follower.settle()
    before = {row[0] for row in dump(path)["compared"]}
    store.add(readings[-1])
    follower.settle()
    told = {row[2] for row in dump(path)["compared"] if row[0] not in before and row[1] == "story"}
    assert 1 <= len(told) <= 3 < len(store.comparison().stories)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL on this system")
def test_killed_at_random_moments_it_gives_the_same(tmp_path, readings):
    path, killed = tmp_path / "killed.sqlite", 0
    for _ in range(8):
        process = subprocess.Popen([sys.executable, "-X", "utf8", STREAM, path], stdout=subprocess.PIPE, text=True)
        for _ in range(random.randint(1, 25)):
            process.stdout.readline()
        time.sleep(random.uniform(0, 0.02))
        os.kill(process.pid, signal.SIGKILL)
        process.communicate(timeout=60)
        killed += process.returncode == -signal.SIGKILL
    assert killed >= 3
    subprocess.run([sys.executable, "-X", "utf8", STREAM, path], check=True, stdout=subprocess.DEVNULL, timeout=120)
    with Store(path) as store:
        assert known(store) == at_once(readings)


def test_two_processes_follow_one_store(path, news, readings):
    with Store(path) as one, Store(path) as other:
        followers = [store.follow(news.Bare()) for store in (one, other)]
        for number, reading in enumerate(readings):
            store, follower = ((one, followers[0]), (other, followers[1]))[number % 2]
            store.add(reading)
            list(follower.follow())
        followers[0].settle()
        assert known(other) == at_once(readings)


def test_a_store_from_before_is_followed_from_its_beginning(store, news, readings):
    for one in readings:
        store.add(one)
    store.follow(news.Bare()).settle()
    assert known(store) == at_once(readings)


class Failing:
    """Falls over one article, and over every story with another."""

    def __init__(self, news, arriving, telling):
        self.news, self.arriving, self.telling = news, arriving, telling

    def newsroom(self, load, memory, judgements=()):
        def cast(pile):
            assert all(one.document.id != self.telling for one in pile), "too deep"
            return Cast()
        from svodka.records import Cast
        return Newsroom(load=load, memory=memory, cast=cast)

    def arrive(self, room, reading):
        assert reading.document.id != self.arriving, "too deep"
        return room.add(reading)


def test_what_fails_costs_the_others_nothing_and_is_named(store, news, readings):
    lost, bad = readings[5].document.id, readings[0].document.id
    for one in readings:
        store.add(one)
    store.follow(Failing(news, lost, bad)).settle()
    there = {name for story in store.comparison().stories for name in story.document_ids}
    told, issues = at_once([one for one in readings if one.document.id != lost])[0], list(store.issues())
    assert there == {name for story in told if bad not in story.document_ids for name in story.document_ids}
    assert len(issues) == 2
    assert all("too deep" in issue.message and not issue.fatal for issue in issues)


def story_of(store, document_id):
    return next(story.id for story in store.comparison().stories if document_id in story.document_ids)


@pytest.fixture
def told(store, news, readings):
    for one in readings:
        store.add(one)
    store.follow(news.Bare()).settle()
    return store


def judge(store, news, one, other, about, *, same):
    assert store.judge(Judgement(one=one, other=other, same=same, about=about), NOW)
    store.follow(news.Bare()).settle()


def test_a_persons_word_on_stories_wins_and_stays(told, news, readings):
    large = told.comparison().stories[0]
    one, other = large.document_ids[0], large.document_ids[-1]
    judge(told, news, one, other, Judged.STORY, same=False)
    assert story_of(told, one) != story_of(told, other)
    told.add(news.make("Пшеница. Новость.", "Новость", "Пшеница", "say", name="late", published=NOW))
    told.follow(news.Bare()).settle()
    assert story_of(told, one) != story_of(told, other)
    judge(told, news, one, other, Judged.STORY, same=True)
    assert story_of(told, one) == story_of(told, other)


def test_two_stories_are_joined_by_their_ids(told, news):
    first, second = told.comparison().stories[:2]
    judge(told, news, first.id, second.id, Judged.STORY, same=True)
    assert story_of(told, first.document_ids[0]) == story_of(told, second.document_ids[0])


def test_a_word_on_articles_that_come_later_holds_when_they_come(store, news, readings):
    stories = at_once(readings)[0]
    one, other = stories[0].document_ids[0], stories[1].document_ids[0]
    store.judge(Judgement(one=one, other=other, same=True, about=Judged.STORY), NOW)
    store.add(readings[0])
    store.follow(news.Bare()).settle()
    for reading in readings[1:]:
        store.add(reading)
    store.follow(news.Bare()).settle()
    assert story_of(store, one) == story_of(store, other)


def test_what_is_no_reprint_by_a_persons_word_is_none(told, news):
    reprint = told.comparison().reprints[0]
    judge(told, news, reprint.original_id, reprint.reprint_id, Judged.REPRINT, same=False)
    left = {(one.original_id, one.reprint_id) for one in told.comparison().reprints}
    assert (reprint.original_id, reprint.reprint_id) not in left


def test_what_is_a_reprint_by_a_persons_word_is_one(told, news):
    one, other = (story.document_ids[0] for story in told.comparison().stories[:2])
    judge(told, news, one, other, Judged.REPRINT, same=True)
    found = [each for each in told.comparison().reprints if {each.original_id, each.reprint_id} == {one, other}]
    assert [each.reason for each in found] == ["judged"]
