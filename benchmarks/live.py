"""How much one more article costs a store that is followed live, how it grows, and what the order of arrival changes.

Run: python benchmarks/live.py [--shared ../shared] [--most 30000] growth|in_process|order ...
Articles are tg_news_ru, rucoco and slavicner; what is missing are copies edited by a seeded hand (a fifth are, from the
beginning). They are read by a rule that sees quotations only, so that reading costs nothing: it is apart.
"""

from __future__ import annotations

import argparse
import gc
import random
import re
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from reprints import stream

from svodka.compare import Memory, Newsroom
from svodka.evaluation.cross_stories import bcubed
from svodka.records import Act, Judgement, Maker, Reading, Span, Statement, StoryChange
from svodka.store import Store

#: Sizes at which one more article is timed, and articles over which the time is averaged.
SIZES, STRETCH = (1000, 3000, 10_000, 30_000, 100_000), 300
#: Articles that arrive together between these.
TOGETHER = 50
_SAID = re.compile(r"[«\"]([^«»\"\n]{25,300})[»\"],?\s+[—–-]\s+(\w+(?:ил|ила|ал|ала|зав))\s+"
                   r"((?:[\w.-]+\s){0,3}?[А-ЯІЇЄ][\w-]+(?:\s[А-ЯІЇЄ][\w-]+)?)")
_MAKER = Maker(name="quotations", version="1")


class Bare:
    """A pipeline that only follows."""

    def newsroom(self, load: Callable[[str], Reading], memory: Memory, judgements: Sequence[Judgement] = ()) -> Newsroom:
        """Make a room without a cast."""
        del judgements
        return Newsroom(load=load, memory=memory)

    def arrive(self, room: Newsroom, reading: Reading) -> StoryChange:
        """Let an article arrive."""
        return room.add(reading)


def with_quotations(reading: Reading) -> Reading:
    """Find who says what by a rule that sees «…», — сказал X."""
    found = [Statement.of(reading.document.id, label=f"s{at}", content=(Span(*one.span(1)),), cue=(Span(*one.span(2)),),
                          source=Span(*one.span(3)), holder=one.group(3), maker=_MAKER,
                          act=Act.DENY if one.group(2).startswith(("опров", "отриц", "спрост")) else Act.SAY)
             for at, one in enumerate(_SAID.finditer(reading.document.text), 1)]
    return replace(reading, statements=tuple(found))


def growth(shared: Path, most: int) -> Mapping[str, float]:
    """Time one more article (processor and clock, milliseconds): its arrival, alone and in fifties, and telling again."""
    found: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder, Store(Path(folder) / "live.sqlite") as store:
        follower = store.follow(Bare())  # type: ignore[arg-type]  # two methods of a pipeline are all it needs
        arrivals: list[tuple[float, float]] = []
        telling: list[float] = []
        together: list[float] = []
        for at, reading in enumerate(stream(shared, most), 1):
            store.add(with_quotations(reading))
            is_timed = any(size - STRETCH < at <= size for size in SIZES)
            if not is_timed and at % TOGETHER and at != most:
                continue
            start, clock = time.process_time(), time.perf_counter()
            waiting = len(list(follower.follow()))
            together.append((time.process_time() - start) / max(1, waiting))
            if is_timed:
                arrivals.append((time.process_time() - start, time.perf_counter() - clock))
                if at + STRETCH - 1 in SIZES:
                    follower.settle()
                start = time.process_time()
                follower.settle()
                telling.append(time.process_time() - start)
            if at in SIZES:
                found |= _told(at, arrivals[-STRETCH:], telling[-STRETCH + 1 :])
                found[f"together_ms_{at}"] = 1000 * sum(together[-STRETCH - 5 : -STRETCH]) / 5
                found[f"mb_file_{at}"] = sum(one.stat().st_size for one in Path(folder).iterdir()) / 1e6
                print(found, file=sys.stderr, flush=True)
    return found


class Collections:
    """Times Python's full garbage collections: one falls into 300 articles or none does, so they are spread over all."""

    def __init__(self) -> None:
        self.spent = 0.0
        self._began = 0.0
        gc.callbacks.append(self)

    def __call__(self, phase: str, info: Mapping[str, int]) -> None:
        """Be told that a collection begins or ends."""
        if info["generation"] == _FULL:
            now = time.process_time()
            self._began, self.spent = (now, self.spent) if phase == "start" else (now, self.spent + now - self._began)


#: The generation of a full collection.
_FULL = 2


def in_process(shared: Path, most: int) -> Mapping[str, float]:
    """Time the same without a store: what the step costs apart from the disk, full collections spread over all articles."""
    room, spent, found, collections = Newsroom(load={}.__getitem__), list[float](), dict[str, float](), Collections()
    for at, reading in enumerate(stream(shared, most), 1):
        seen = with_quotations(reading)
        before, start = collections.spent, time.process_time()
        room.add(seen)
        spent.append(time.process_time() - start - (collections.spent - before))
        if at in SIZES:
            collected = 1000 * collections.spent / at
            found |= {f"step_ms_{at}": 1000 * sum(spent[-STRETCH:]) / STRETCH + collected, f"collected_ms_{at}": collected,
                      f"step_p99_ms_{at}": 1000 * sorted(spent[-STRETCH:])[int(STRETCH * 0.99)],
                      f"all_ms_{at}": 1000 * sum(spent) / at + collected}
            print(found, file=sys.stderr, flush=True)
    return found


def _told(at: int, arrivals: Sequence[tuple[float, float]], telling: Sequence[float]) -> dict[str, float]:
    cpu, clock = (sorted(row) for row in zip(*arrivals, strict=True))
    return {f"arrival_ms_{at}": 1000 * sum(cpu) / len(cpu), f"arrival_p99_ms_{at}": 1000 * cpu[int(len(cpu) * 0.99)],
            f"arrival_clock_ms_{at}": 1000 * sum(clock) / len(clock), f"telling_ms_{at}": 1000 * sum(telling) / len(telling),
            f"peak_mb_{at}": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}


def order(shared: Path, most: int) -> Mapping[str, float]:
    """Say how like stories and reprints are when articles arrive in another order (B-cubed F1, pairs F1; five shuffles)."""
    pile = [with_quotations(one) for one in stream(shared, min(most, 2000))]
    stories, pairs = _compared(pile)
    alike: list[float] = []
    same: list[float] = []
    for seed in range(5):
        mixed = pile[:]
        random.Random(seed).shuffle(mixed)
        other, others = _compared(mixed)
        alike.append(bcubed(other, stories)[2])
        same.append(2 * len(pairs & others) / (len(pairs) + len(others)))
    return {"articles": len(pile), "stories_f1": sum(alike) / 5, "stories_least_f1": min(alike), "reprints_f1": sum(same) / 5,
            "reprints_least_f1": min(same)}


def _compared(pile: Sequence[Reading]) -> tuple[dict[str, str], set[frozenset[str]]]:
    room = Newsroom(load={one.document.id: one for one in pile}.__getitem__)
    for one in pile:
        room.add(one)
    links = [room.reprints.best(one.document.id) for one in pile]
    pairs = {frozenset((one.reprint.original_id, one.reprint.reprint_id)) for one in links if one}
    return {name: story[0] for story in room.stories.stories() for name in story}, pairs


MEASURES: Mapping[str, Callable[[Path, int], Mapping[str, float]]] = {"growth": growth, "in_process": in_process, "order": order}


def main() -> None:
    """Run the measures that are asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("measures", nargs="+", choices=sorted(MEASURES))
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--most", type=int, default=30_000)
    asked = parser.parse_args()
    for name in asked.measures:
        print(name, " ".join(f"{key}={value:.3f}" for key, value in MEASURES[name](asked.shared, asked.most).items()), flush=True)


if __name__ == "__main__":
    main()
