"""What a question unpacked and put together, kept for the next time that it is asked."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TypeVar

_Made = TypeVar("_Made")


class Memory:
    """Of one question, asked of one record again and again, always as of the same day.

    What is made of the same parts as in the round before is not made again: the mentions of a story
    while they are packed as they were, an episode while the same mentions tell it, and whatever a
    caller makes of such parts. What a round did not ask for is forgotten at the next.
    """

    def __init__(self) -> None:
        self._now: dict[Hashable, tuple[object, object]] = {}
        self._before = self._now

    def __len__(self) -> int:
        """How many things are kept; a story's mentions are one, and so is an episode."""
        return len(self._now)

    def begin(self) -> None:
        """Begin a round."""
        self._before, self._now = self._now, {}

    def same(self, slot: Hashable, of: object, make: Callable[[], _Made]) -> _Made:
        """What was made of equal parts under this name, or what is made now.

        Of the parts, what is one object is equal without a look into it.
        """
        known = self._now.get(slot) or self._before.get(slot)
        if known is None or not (known[0] is of or known[0] == of):
            known = (of, make())
        self._now[slot] = known
        return known[1]  # type: ignore[return-value] # a name is of one caller
