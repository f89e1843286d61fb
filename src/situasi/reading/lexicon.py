"""A lexicon of deeds, learnt from the same gold as the encoder: word → how often which type.

It joins the encoder's scores, explains itself, and takes words that an editor adds
(`models/lexicon.py` makes `weights/lexicon.json`). A word counts as it stands, casefolded, and by its
stem, the longest of its parts that affixes leave, so that forms not seen in training are known too.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path

import numpy as np

from situasi.errors import DataError
from situasi.language import Language
from situasi.reading.decode import Floats, Prior
from situasi.reading.encoder import WEIGHTS
from situasi.reading.frames import TYPES
from situasi.reading.windows import Window

SMOOTHING = 4.0
"""Sightings of an average word that each entry is mixed with."""

Entry = tuple[int, Mapping[str, int]]
"""How often a word was seen, and how often as an event of each type."""


class Lexicon:
    """Entries of one language, and the share of words that are triggers at all (`base`)."""

    def __init__(self, base: float, entries: Mapping[str, Entry]) -> None:
        self.base, self.entries = base, entries

    def odds(self, word: str, stem: str) -> float:
        """Log odds that the word names a deed, above those of an average word; 0 if unknown."""
        entry = self.entries.get(word) or self.entries.get("~" + stem)
        if entry is None:
            return 0.0
        seen, types = entry
        p = (sum(types.values()) + SMOOTHING * self.base) / (seen + SMOOTHING)
        return float(np.log(p / (1 - p)) - np.log(self.base / (1 - self.base)))

    def types(self, word: str, stem: str) -> Floats | None:
        """Probabilities of the types, smoothed; None for a word that was never a deed."""
        entry = self.entries.get(word) or self.entries.get("~" + stem)
        if entry is None or not entry[1]:
            return None
        counts = np.array([entry[1].get(t, 0) for t in TYPES], dtype=np.float32)
        return np.asarray((counts + 0.25) / (counts.sum() + 0.25 * len(TYPES)), dtype=np.float32)


def prior_of(text: str, language: Language, lexicon: Lexicon) -> Callable[[Window], Prior]:
    """What the lexicon says of the words of a window of this text."""
    even = np.full(len(TYPES), -np.log(len(TYPES)), dtype=np.float32)

    def prior(w: Window) -> Prior:
        odds = np.zeros(len(w.words), dtype=np.float32)
        types = np.tile(even, (len(w.words), 1))
        for i, (a, b) in enumerate(w.words):
            word = text[a:b].casefold()
            stem = stem_of(word, language)
            odds[i] = lexicon.odds(word, stem)
            known = lexicon.types(word, stem)
            if known is not None:
                types[i] = np.log(known)
        return Prior(odds, types)

    return prior


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


@lru_cache(1)
def lexicons(path: Path = WEIGHTS / "lexicon.json") -> dict[str, Lexicon]:
    """The shipped lexicon of each language. Raises DataError if it is missing or broken."""
    try:
        data = json.loads(path.read_text("utf-8"))
        return {
            code: Lexicon(
                float(part["base"]), {w: (int(n), dict(t)) for w, (n, t) in part["words"].items()}
            )
            for code, part in data.items()
        }
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise DataError(str(path), f"no lexicon: {error}", "install the package anew") from error
