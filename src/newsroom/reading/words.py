"""Words as they are looked for: without case, accents and affixes.

A story is indexed by each of its words as it is folded and by its roots; what a reader types is
taken apart in the same way. What is compared is then the same in both languages and on both
databases, whatever their own tokenizers make of it: letters and digits, parted by spaces.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache

import snowballstemmer

from situasi.names.fold import WORD, fold

LONGEST = 40
"""Letters of a word; what is longer is no word, and is cut."""
BEGINNING = 7
"""Letters of a word in which slips are looked for: enough for two, with few to keep."""
_STEMMERS = {
    "id": snowballstemmer.stemmer("indonesian"),
    "en": snowballstemmer.stemmer("english"),
}
_SWALLOWED = (("menge", ""), ("penge", ""), ("meng", "k"), ("peng", "k"), ("mem", "p"),
              ("pem", "p"), ("men", "t"), ("pen", "t"))  # fmt: skip
"""Prefixes and the consonant that a root loses behind them: menembak from tembak, mengirim from
kirim, mengebom from bom. The stemmer itself gives back the s of meny- and the p of mem-."""
_VOWELS = frozenset("aiueo")


def words(text: str) -> Iterator[str]:
    """The words of a text, folded, in their order."""
    for found in WORD.findall(unicodedata.normalize("NFKC", text)):
        word = "".join(char for char in fold(found) if char.isalnum())[:LONGEST]
        if word:
            yield word


@lru_cache(maxsize=50_000)
def roots(word: str, language: str | None = None) -> frozenset[str]:
    """The roots that a folded word may have, in one language or (for what is typed) in any."""
    if not word.isascii() or not word.isalpha() or len(word) < 4:
        return frozenset()
    found = set()
    for code, stemmer in _STEMMERS.items():
        if language in {code, None}:
            found.add(stemmer.stemWord(word))
    if language in {"id", None}:
        found |= set(_whole(word, _STEMMERS["id"].stemWord(word)))
        if word.endswith("kan"):  # tembak-an, where the stemmer reads temba-kan
            found.add(_STEMMERS["id"].stemWord(word[:-2]))
    return frozenset(one for one in found if len(one) > 2 and one != word)


def _whole(word: str, stem: str) -> Iterator[str]:
    """The roots of an Indonesian word whose prefix took the root's first consonant."""
    for prefix, consonant in _SWALLOWED:
        # The stem may still hold the prefix's last vowel: mengebom, "ebom".
        rest = word.removeprefix(prefix)
        if rest == word:
            continue
        if consonant and stem[0] in _VOWELS and rest.startswith(stem):
            yield consonant + stem
        elif not consonant and f"e{rest}".startswith(stem):
            yield stem[1:]


def indexed(text: str, language: str) -> str:
    """What the index holds of a text: every folded word, each followed by its roots."""
    out: list[str] = []
    for word in words(text):
        out.append(word)
        out.extend(sorted(roots(word, language)))
    return " ".join(out)


def slips(word: str) -> set[str]:
    """What its beginning can be when letters of it are missing: one letter, or two of a long word.

    Two words that are as few slips of the pen apart as `allowed` says have one of these in common
    (W. Garbe's symmetric deletion, over a beginning of `BEGINNING` letters).
    """
    found = last = {word[:BEGINNING]}
    for _ in range(allowed(word)):
        last = {one[:at] + one[at + 1 :] for one in last for at in range(len(one))}
        found = found | last
    return found


def allowed(word: str) -> int:
    """How many slips a word may have: none in a short one or a number, two in a long one."""
    if len(word) < 4 or any(char.isdigit() for char in word):
        return 0
    return 1 if len(word) < 8 else 2


def distance(one: str, other: str) -> int:
    """Slips between two words: letters added, dropped, changed, or swapped with their neighbour."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, char in enumerate(one, 1):
        older, before, row = before, row, [at]
        for to, wanted in enumerate(other, 1):
            slips = min(before[to] + 1, row[to - 1] + 1, before[to - 1] + (char != wanted))
            if at > 1 and to > 1 and char == other[to - 2] and one[at - 2] == wanted:
                slips = min(slips, older[to - 2] + 1)
            row.append(slips)
    return row[-1]
