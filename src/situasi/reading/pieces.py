"""Text into the word pieces of the encoder's vocabulary, with their characters.

The vocabulary is a SentencePiece unigram model (Kudo 2018): a word is cut into the pieces whose
summed log probability is highest. No piece crosses a space, so that a word is cut once and kept.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import numpy as np
from pydantic import TypeAdapter
from typing_extensions import TypedDict  # pydantic needs this one below Python 3.12

from situasi.reading.shipped import table

SPACE = "\u2581"
"""What SentencePiece writes for the space before a word."""

UNKNOWN_PENALTY = 10.0
"""How far below the rarest piece an unknown character scores, as SentencePiece has it."""

CACHED_WORDS = 100_000


class _File(TypedDict):
    pieces: list[str]
    scores: list[float]
    folds: dict[str, str]


_FILE = TypeAdapter(_File)


class Pieces:
    """A vocabulary of pieces.

    `pieces` and `scores` run in step; `folds` maps a character to what the model was trained to
    read in its place (NFKC and some more), possibly nothing.
    """

    def __init__(self, pieces: list[str], scores: list[float], folds: dict[str, str]) -> None:
        self.begin, self.pad, self.end, self.unknown = (
            pieces.index(p) for p in ("<s>", "<pad>", "</s>", "<unk>")
        )
        special = {self.begin, self.pad, self.end, self.unknown}
        self._index = {p: i for i, p in enumerate(pieces) if i not in special}
        self._scores = scores
        self._folds = folds
        self._longest = max(map(len, self._index))
        self._unknown_score = min(scores) - UNKNOWN_PENALTY
        self._cut = lru_cache(CACHED_WORDS)(self._best_cut)

    @classmethod
    def load(cls, path: Path) -> Pieces:
        """The vocabulary in a JSON file of `pieces`, `scores` and `folds`.

        Raises DataError if the file is not of that form.
        """
        data = table(path, _FILE)
        return cls(data["pieces"], data["scores"], data["folds"])

    def _best_cut(self, word: str) -> tuple[tuple[int, int, int], ...]:
        """Piece, start and end in `word`, by dynamic programming over its characters."""
        size = len(word)
        best = [float("-inf")] * (size + 1)
        back = [(self.unknown, 0)] * (size + 1)
        best[0] = 0.0
        for start in range(size):
            reached = best[start]
            for end in range(start + 1, min(size, start + self._longest) + 1):
                piece = self._index.get(word[start:end])
                if piece is not None and reached + self._scores[piece] > best[end]:
                    best[end], back[end] = reached + self._scores[piece], (piece, start)
            if reached + self._unknown_score > best[start + 1]:
                best[start + 1], back[start + 1] = (
                    reached + self._unknown_score,
                    (self.unknown, start),
                )
        cut, end = [], size
        while end > 0:
            piece, start = back[end]
            cut.append((piece, start, end))
            end = start
        return tuple(reversed(cut))

    def word(self, word: str) -> np.ndarray:
        """The pieces of one word that stands after a space."""
        folded = "".join(self._folds.get(c, c) for c in word).strip()
        return np.array([p for p, _, _ in self._cut(SPACE + folded)], dtype=np.int64)

    def encode(self, text: str) -> tuple[list[int], list[tuple[int, int]]]:
        """Pieces of a text and the characters of it that each covers, without begin and end marks."""
        ids: list[int] = []
        spans: list[tuple[int, int]] = []
        size, at = len(text), 0
        while at < size:
            if text[at].isspace():
                at += 1
                continue
            end = at + 1
            while end < size and not text[end].isspace():
                end += 1
            folded: list[str] = []
            origin: list[int] = []
            for i in range(at, end):
                for c in self._folds.get(text[i], text[i]):
                    if c != " ":
                        folded.append(c)
                        origin.append(i)
            if folded:
                for piece, a, b in self._cut(SPACE + "".join(folded)):
                    first, last = max(a - 1, 0), max(b - 1, 0)
                    ids.append(piece)
                    start = origin[first]
                    spans.append((start, origin[last - 1] + 1 if last > first or b > 1 else start))
            at = end
        return ids, spans
