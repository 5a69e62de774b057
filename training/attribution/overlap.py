"""Which articles share text: more than 8 % of the five-word runs of the shorter one."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

Run = tuple[str, ...]
#: A share of common five-word runs from which two articles are no strangers.
_SHARED = 0.08


def runs_of(text: str) -> set[Run]:
    """Give the five-word runs of a text."""
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[at : at + 5]) for at in range(len(words) - 4)}


class Runs:
    """The five-word runs of some texts, to ask which of them a text shares with."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._runs = [runs_of(text) for text in texts]
        self._places: defaultdict[Run, list[int]] = defaultdict(list)
        for at, runs in enumerate(self._runs):
            for run in runs:
                self._places[run].append(at)

    def near(self, runs: set[Run]) -> list[int]:
        """Give the numbers of the texts that share text with these runs."""
        common = Counter(at for run in runs for at in self._places.get(run, ()))
        return [at for at, count in common.items() if count > _SHARED * min(len(runs), len(self._runs[at]))]


def group(texts: Sequence[str]) -> list[list[int]]:
    """Group texts that share text, directly or through others, by their numbers."""
    seen = Runs(texts)
    home = list(range(len(texts)))
    for at, text in enumerate(texts):
        for other in seen.near(runs_of(text)):
            old, new = home[other], home[at]
            home = [new if one == old else one for one in home]
    return [[at for at, one in enumerate(home) if one == name] for name in dict.fromkeys(home)]
