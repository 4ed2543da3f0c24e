"""Comparing times as ratios to a floor measured in the same run.

An absolute time says more about the machine than about the program. Runs of the program and of its floor alternate, so
that a busy moment hits both; a ratio above its limit is measured again before it counts.
"""

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final, NamedTuple

PROGRAM: Final = str(Path(sys.executable).with_name("collabook"))
ATTEMPTS: Final = 4
SLACK: Final = 1.25
"""More of the same fits a processor's caches worse: what is linear may cost so much more for each piece."""

Measure = Callable[[], float]


class Ratio(NamedTuple):
    """``program`` and ``floor`` in seconds, of runs that alternated."""

    program: float
    floor: float

    @property
    def value(self) -> float:
        return self.program / self.floor


def compare(program: Measure, floor: Measure, runs: int) -> Ratio:
    """The quickest of ``runs`` of each, in turn, after one of each that compiles and caches: the rest is the machine's."""
    program(), floor()
    pairs = [(program(), floor()) for _ in range(runs)]
    return Ratio(min(pair[0] for pair in pairs), min(pair[1] for pair in pairs))


def best_of(what: Callable[[], object], runs: int = 1) -> float:
    """Processor seconds of the quickest of ``runs``: what else the machine does is not counted."""
    best = float("inf")
    for _ in range(runs):
        began = time.process_time()
        what()
        best = min(best, time.process_time() - began)
    return best


def command(*words: str) -> Measure:
    """The wall time of one command from start to exit."""

    def measure() -> float:
        began = time.perf_counter()
        subprocess.run(words, check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        return time.perf_counter() - began

    return measure


def holds(name: str, limit: float, measure: Callable[[], Ratio]) -> bool:
    """Measure, again where it is above the limit, and print the best; whether that is within the limit."""
    best = measure()
    for _ in range(ATTEMPTS - 1):
        if best.value <= limit:
            break
        best = min(best, measure(), key=lambda ratio: ratio.value)
    told = "holds" if best.value <= limit else "TOO SLOW"
    times = f"{best.program * 1000:7.1f} ms : {best.floor * 1000:6.1f} ms"
    print(f"{name:<34} {times}  = {best.value:5.2f}  (at most {limit:g})  {told}", flush=True)
    return best.value <= limit
