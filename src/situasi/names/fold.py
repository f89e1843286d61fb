"""Spellings made comparable: case, diacritics, hyphens and apostrophes folded away."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th"}
)
"""Letters that Unicode does not decompose, spelt as wire agencies spell them."""

_MARKS = re.compile(r"[’'‘`ʻʼʿʾ´.]")

WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:[’'ʻʼ][^\W_]+)*")
"""A word of a name: letters or digits, apostrophes inside, or initials with stops ("U.S.")."""


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """One word or phrase casefolded, without diacritics, apostrophes and stops.

    Hyphens are no part of a word (`WORD` parts there), so that they are not folded here.
    """
    if word.isascii():
        return _MARKS.sub("", word.casefold())
    plain = unicodedata.normalize("NFKD", word.casefold()).translate(_LETTERS)
    return _MARKS.sub("", "".join(c for c in plain if not unicodedata.combining(c)))


def unowned(word: str) -> str:
    """A word of a name without its possessive 's."""
    return word[:-2] if len(word) > 2 and word[-2] in "'’" and word[-1] in "sS" else word


@lru_cache(maxsize=65536)
def key(name: str) -> str:
    """The key of a name: its folded words, without possessive 's, with one space between.

    "Kim Jong-un" → "kim jong un", "People's Army" → "people army".
    """
    return " ".join(fold(unowned(word)) for word in WORD.findall(name))
