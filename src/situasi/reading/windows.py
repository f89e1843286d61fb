"""A story cut into windows of whole sentences that the encoder reads at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from situasi.reading.frames import SENTENCE, WINDOW, WORD
from situasi.reading.pieces import Pieces


@dataclass
class Window:
    """Consecutive sentences: piece ids with marks, and the words in them.

    `words` are characters of the story, `sentence` the index of each word's sentence, `pieces` the
    first and last (exclusive) piece of each word in `ids`.
    """

    ids: list[int]
    words: list[tuple[int, int]] = field(default_factory=list)
    sentence: list[int] = field(default_factory=list)
    pieces: list[tuple[int, int]] = field(default_factory=list)


def windows(
    text: str, sentences: Sequence[Sequence[int]], cutter: Pieces, size: int = WINDOW
) -> list[Window]:
    """The sentences of a text, packed in their order into windows of up to `size` pieces."""
    out: list[Window] = []
    current: Window | None = None
    for n, (start, end) in enumerate(sentences):
        ids, spans = cutter.encode(text[start:end])
        ids, spans = ids[:SENTENCE], spans[:SENTENCE]
        if not ids:
            continue
        if current is None or len(current.ids) + len(ids) + 1 > size:
            current = Window([cutter.begin])
            out.append(current)
        base, at = len(current.ids), 0
        for m in WORD.finditer(text, start, end):
            while at < len(spans) and spans[at][1] + start <= m.start():
                at += 1
            if at >= len(spans):
                break
            last = at + 1
            while last < len(spans) and spans[last][0] + start < m.end():
                last += 1
            current.words.append((m.start(), m.end()))
            current.sentence.append(n)
            current.pieces.append((base + at, base + last))
        current.ids += [*ids, cutter.end]
    return out
