"""How far the reading of an archive is: one line on standard error, with rate and time left."""

from __future__ import annotations

import sys
import time
from collections import Counter
from typing import TYPE_CHECKING

from situasi.batch import complain

if TYPE_CHECKING:
    from situasi.archive.run import State

EVERY = 0.5
"""Seconds between two lines where somebody sees them."""
EVERY_LOGGED = 60.0
"""Seconds between two lines in a log."""
MOST_LINES = 100
"""Lines about what was set aside; the rest is counted, and stands in dropped/."""


class Progress:
    """The line. As a context it takes the line away at the end."""

    def __init__(self, out: str) -> None:
        from situasi.archive.run import State

        self.out, self.state = out, State()
        self._seen = sys.stderr.isatty()
        self._shown = 0.0 if self._seen else time.monotonic()
        self._since = time.monotonic()
        self._stage, self._begun_with = "", 0
        self._lines = Counter[str]()

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, *_: object) -> None:
        """Leave the terminal clean."""
        self.clear()
        if self._lines["more"]:
            complain(f"{self._lines['more']:,} more were set aside; all are in {self.out}/dropped")

    def watch(self, state: State, lines: list[str]) -> None:
        """Show the state where it is time to, and the lines about what was set aside."""
        self.state = state
        if state.stage != self._stage:
            self._stage, self._since = state.stage, time.monotonic()
            self._begun_with = state.stories
        for line in lines:
            self._lines["told" if self._lines["told"] < MOST_LINES else "more"] += 1
            if not self._lines["more"]:
                self.clear()
                complain(line)
        now = time.monotonic()
        if now - self._shown < (EVERY if self._seen else EVERY_LOGGED):
            return
        self._shown = now
        text = line_of(state, now - self._since, state.stories - self._begun_with)
        if self._seen:
            sys.stderr.write(f"\r\x1b[2K{text}")
        else:
            sys.stderr.write(f"situasi: {text}\n")
        sys.stderr.flush()

    def clear(self) -> None:
        """Take the line away."""
        if self._seen and self._shown:
            sys.stderr.write("\r\x1b[2K")
            sys.stderr.flush()

    def stopped(self) -> None:
        """Say what is kept of a run that is broken off."""
        self.clear()
        kept = f"{self.state.stories:,} stories are {self._stage_done()} and kept"
        complain(f"{self.out}: stopped; {kept}; the same command goes on")

    def _stage_done(self) -> str:
        return "read" if self.state.stage == "read" else "found"


def line_of(state: State, seconds: float, stories: int) -> str:
    """The line: what is being done, how far, how fast, and how long it will take.

    `stories` were done in the last `seconds`. The time left counts what is left by its size, for
    stories are long and short.
    """
    dropped = sum(state.dropped.values())
    if state.stage == "find":
        text = f"finding stories: {state.stories:,}"
    else:
        text = f"reading stories: {state.stories:,} of {state.of:,}"
    if seconds > 0 and stories:
        text += f" · {stories / seconds:,.1f} a second"
    new = state.done - state.began_with
    if seconds > 0 and new > 0 and state.size:
        text += f" · {duration((state.size - state.done) * seconds / new)} left"
    return text + (f" · {dropped:,} dropped" if dropped else "")


def duration(seconds: float) -> str:
    """Seconds as a person says them."""
    minutes = round(seconds / 60)
    if seconds < 90:
        return f"{seconds:.0f} s"
    if minutes < 120:
        return f"{minutes} min"
    hours = round(minutes / 60)
    return f"{hours} h" if hours < 72 else f"{round(hours / 24)} days"
