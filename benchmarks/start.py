"""How long `svodka --help` takes, beside a Python that does nothing: medians in milliseconds, as one JSON object."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time

RUNS = 7
COMMANDS = {
    "help_ms": "import sys; sys.argv = ['svodka', '--help']; from svodka.cli import main; main()",
    "bare_ms": "pass",
}


def timed(code: str) -> float:
    """Run one Python and give the milliseconds until it has ended."""
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.DEVNULL)
    return (time.perf_counter() - start) * 1000


def medians() -> dict[str, float]:
    """Give the median time of each command; the commands take turns, so that a busy minute touches both."""
    rounds = [{name: timed(code) for name, code in COMMANDS.items()} for _ in range(RUNS)]
    return {name: round(statistics.median(one[name] for one in rounds), 1) for name in COMMANDS}


if __name__ == "__main__":
    print(json.dumps(medians()))
