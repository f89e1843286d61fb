"""A lexicon of deeds, learnt from the same gold as the encoder: word → how often which type.

It joins the encoder's scores, explains itself, and takes words that an editor adds
(`models/lexicon.py` makes `weights/lexicon.json`). A word counts as it stands, casefolded, and by its
stem, the longest of its parts that affixes leave, so that forms not seen in training are known too.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from pydantic import TypeAdapter
from typing_extensions import TypedDict  # pydantic needs this one below Python 3.12

from situasi.language import Language
from situasi.reading.decode import Floats, Prior
from situasi.reading.frames import TYPES
from situasi.reading.shipped import WEIGHTS, table
from situasi.reading.windows import Window

SMOOTHING = 4.0
"""Sightings of an average word that each entry is mixed with."""

Entry = tuple[int, Mapping[str, int]]
"""How often a word was seen, and how often as an event of each type."""


@dataclass(frozen=True)
class Sighting:
    """What the lexicon knows of one word: how often it was seen, and as an event of which types."""

    key: str
    seen: int
    types: Mapping[str, int]

    def told(self) -> str:
        """The entry in words: `“menembaki”: ASSAULT 12 of 13`."""
        most = sorted(self.types.items(), key=lambda x: -x[1])[:2]
        shares = ", ".join(f"{t} {n}" for t, n in most) or "no deed"
        return f"“{self.key}”: {shares} of {self.seen}"

    def share(self, kind: str) -> float:
        """How often the word was an event of that type, of all its sightings."""
        return self.types.get(kind, 0) / self.seen


class Lexicon:
    """Entries of one language, and the share of words that are triggers at all (`base`)."""

    def __init__(self, base: float, entries: Mapping[str, Entry]) -> None:
        self.base, self.entries = base, entries

    def find(self, word: str, stem: str) -> Sighting | None:
        """The entry of a word as it stands, else of its stem."""
        for key in (word, "~" + stem):
            if key in self.entries:
                return Sighting(key, *self.entries[key])
        return None

    def odds(self, entry: Sighting) -> float:
        """Log odds that the word names a deed, above those of an average word."""
        p = (sum(entry.types.values()) + SMOOTHING * self.base) / (entry.seen + SMOOTHING)
        return float(np.log(p / (1 - p)) - np.log(self.base / (1 - self.base)))

    def types(self, entry: Sighting) -> Floats:
        """Probabilities of the types, smoothed."""
        counts = np.array([entry.types.get(t, 0) for t in TYPES], dtype=np.float32)
        return np.asarray((counts + 0.25) / (counts.sum() + 0.25 * len(TYPES)), dtype=np.float32)


def prior_of(text: str, language: Language, lexicon: Lexicon) -> Callable[[Window], Prior]:
    """What the lexicon says of the words of a window of this text."""
    even = np.full(len(TYPES), -np.log(len(TYPES)), dtype=np.float32)

    def prior(w: Window) -> Prior:
        odds = np.zeros(len(w.words), dtype=np.float32)
        types = np.tile(even, (len(w.words), 1))
        for i, (a, b) in enumerate(w.words):
            entry = sighting(text[a:b], language, lexicon)
            if entry is not None:
                odds[i] = lexicon.odds(entry)
                if entry.types:
                    types[i] = np.log(lexicon.types(entry))
        return Prior(odds, types)

    return prior


def sighting(word: str, language: Language, lexicon: Lexicon) -> Sighting | None:
    """What the lexicon knows of a word of a text."""
    folded = word.casefold()
    return lexicon.find(folded, stem_of(folded, language))


def anchor_stem(anchor: str, language: Language) -> str:
    """The stem of an anchor's longest word: what two tellings of one deed have in common."""
    return stem_of(max(anchor.casefold().split(), key=len, default=""), language)


def stem_of(word: str, language: Language) -> str:
    """A word without the affixes that the language's data list, outermost first."""
    for prefix in language.words.prefixes:
        if word.startswith(prefix) and len(word) - len(prefix) >= 4:
            word = word[len(prefix) :]
            break
    for suffix in language.words.suffixes:
        if word.endswith(suffix) and len(word) - len(suffix) >= 3:
            word = word[: -len(suffix)]
            break
    return word


class _Part(TypedDict):
    base: float
    words: dict[str, tuple[int, dict[str, int]]]


_FILE = TypeAdapter(dict[str, _Part])


@lru_cache(1)
def lexicons(path: Path = WEIGHTS / "lexicon.json") -> dict[str, Lexicon]:
    """The shipped lexicon of each language. Raises DataError if it is missing or broken."""
    return {code: Lexicon(part["base"], part["words"]) for code, part in table(path, _FILE).items()}
