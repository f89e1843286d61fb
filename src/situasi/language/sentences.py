"""Where sentences end.

A full stop, question or exclamation mark, with what closes after it, ends a sentence before a blank
and a capital, a digit or an opening quotation mark; not after an abbreviation, an initial, or the
number of a list. A line end always does. Same segmentation as the gold readings', rebuilt from
`words.yml`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_CLOSERS = "\"”’'»)\\]"
_OPENERS = "\"“‘'«„(\\["


class Splitter:
    """The sentences of one language, told by its abbreviations."""

    def __init__(self, abbreviations: Iterable[str]) -> None:
        self._end = re.compile(rf"(?<=[.!?…])[{_CLOSERS}]*[^\S\n]+(?=[{_OPENERS}]?[^\W_])")
        words = "|".join(re.escape(w) for w in sorted(abbreviations, key=len, reverse=True))
        self._not_end = re.compile(rf"\b(?:[A-Z]|{words})\.$")

    def split(self, text: str) -> list[tuple[int, int]]:
        """Start and end of each sentence, in order, without the blanks between them."""
        spans: list[tuple[int, int]] = []
        for line in re.finditer(r"[^\n]+", text):
            start, end = line.span()
            for hit in self._end.finditer(text, start, end):
                if not self._begins(text, hit.end()) or self._goes_on(text, start, hit.start()):
                    continue
                spans.append((start, hit.start() + len(hit.group().rstrip())))
                start = hit.end()
            spans.append((start, end))
        return [cut for a, b in spans if (cut := _strip(text, a, b))]

    @staticmethod
    def _begins(text: str, at: int) -> bool:
        """Whether what stands after the blank can open a sentence."""
        first = text[at] if text[at].isalnum() else text[at + 1]
        return first.isupper() or first.isdigit()

    def _goes_on(self, text: str, start: int, stop: int) -> bool:
        """Whether the full stop before `stop` belongs to its word, or numbers a list."""
        if stop - start <= 3 and text[start : stop - 1].isdigit():
            return True
        return self._not_end.search(text, max(start, stop - 16), stop) is not None


def _strip(text: str, start: int, end: int) -> tuple[int, int] | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None
