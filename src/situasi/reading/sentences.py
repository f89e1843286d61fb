"""Which sentence of a story a character stands in."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence


def sentence_of(sentences: Sequence[Sequence[int]], at: int) -> int:
    """Index of the sentence (start, end) that holds the character, or of the last before it."""
    return max(0, bisect_right(sentences, at, key=lambda s: s[0]) - 1)
