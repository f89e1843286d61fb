"""Finding an event again: in another reading of its story, or in the story's corrected text."""

from __future__ import annotations

from collections.abc import Sequence

from situasi.model import Mark, Mention

_AROUND = 40
"""Characters on either side that make a place in a text its own."""


def carry(mark: Mark, old: str, new: str) -> Mark | None:
    """The mark in a story's new text; None where its words are gone or stand there more than once."""
    if old == new:
        return mark
    for around in (_AROUND, _AROUND // 2, 8):
        start, end = max(mark.start - around, 0), min(mark.end + around, len(old))
        words = old[start:end]
        at = new.find(words)
        if at >= 0 and new.find(words, at + 1) < 0:
            moved = at - start
            return mark.model_copy(update={"start": mark.start + moved, "end": mark.end + moved})
    return None


def find(mark: Mark, among: Sequence[Mention]) -> int | None:
    """The index of the mention that stands where the mark does; of its type, if there is one."""
    best: tuple[int, int, int] | None = None
    for at, mention in enumerate(among):
        anchor = mention.event.anchor
        shared = min(anchor.end, mark.end) - max(anchor.start, mark.start)
        if mention.story != mark.story or shared <= 0:
            continue
        rank = (int(mention.event.type == mark.type), shared, -at)
        if best is None or rank > best:
            best = rank
    return None if best is None else -best[2]
