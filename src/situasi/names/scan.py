"""One pass over a text: its words, and the known names and words in them, longest first."""

from __future__ import annotations

import re
from typing import NamedTuple

from situasi.names.fold import WORD, fold, unowned
from situasi.names.register import Entry, Lexicon

_OPENING = re.compile(r"[\n.!?:“\"—–]")


class Token(NamedTuple):
    """A word: `text[start:end]`, folded, without a possessive 's (`owner` says it had one)."""

    start: int
    end: int
    folded: str
    upper: bool  # begins with a capital
    caps: bool  # all in capitals, two letters or more
    owner: bool
    opens: bool  # the first word of a sentence or paragraph
    gap: str  # what stands between it and the word before


class Hit(NamedTuple):
    """A known name or word: tokens `first` to `last` (excluded), and its readings."""

    start: int
    end: int
    first: int
    last: int
    entries: tuple[Entry, ...]

    @property
    def entry(self) -> Entry:
        """The first reading, which is the preferred one."""
        return self.entries[0]


def tokens(text: str) -> list[Token]:
    """The words of a text in order."""
    found: list[Token] = []
    before = 0
    for match in WORD.finditer(text):
        start = match.start()
        word = unowned(match.group())
        end = start + len(word)
        owner = end < match.end()
        gap = text[before:start]
        found.append(
            Token(
                start, end, fold(word), word[0].isupper(),
                len(word) > 1 and word.isupper(), owner,
                not found or (gap != " " and _OPENING.search(gap) is not None),
                gap,
            )
        )  # fmt: skip
        before = end
    return found


def _fits(entry: Entry, words: list[Token]) -> bool:
    if entry.caps:
        return all(
            word.caps or not word.folded.isalpha() or len(word.folded) == 1 for word in words
        )
    if not entry.proper:
        return True
    first = words[1] if words[0].folded == "the" and len(words) > 1 else words[0]
    return first.upper


_SPACES = frozenset((" ", "-", "–", ". ", "", "’ ", " (", "/", "‑", "' ", "'s ", "’s "))
"""What may stand between the words of one name."""


def _joined(gap: str, folded: str) -> bool:
    return gap in _SPACES and (gap != " (" or folded.isalpha())


def hits(words: list[Token], lexicon: Lexicon) -> list[Hit]:
    """The known names and words, leftmost and longest first, none over another."""
    found: list[Hit] = []
    longest, entries = lexicon.longest, lexicon.entries
    endings = lexicon.grammar.endings
    at, count = 0, len(words)
    while at < count:
        word = words[at]
        step = 1
        last = min(count, at + max(1, longest.get(word.folded, 1)))
        keyed: list[str] = [word.folded]
        for n in range(at + 1, last):
            if not _joined(words[n].gap, words[n].folded):
                last = n
                break
            keyed.append(f"{keyed[-1]} {words[n].folded}")
        for size in range(len(keyed), 0, -1):
            folded = keyed[size - 1]
            stretch = words[at : at + size]
            if size == 2 and word.folded == "the" and at + 2 < count and words[at + 2].upper:
                continue  # "the South African capital"
            fits = [e for e in entries.get(folded, ()) if _fits(e, stretch)]
            if not fits:
                for ending in endings:
                    if folded.endswith(ending) and len(folded) > len(ending) + 2:
                        bare = entries.get(folded[: -len(ending)], ())
                        fits = [
                            e for e in bare
                            if (e.kind == "word" or (e.kind == "people" and ending == "s")) and _fits(e, stretch)
                        ]  # fmt: skip
                        if fits:
                            break
            if fits:
                found.append(Hit(word.start, words[at + size - 1].end, at, at + size, tuple(fits)))
                step = size
                break
        at += step
    return found
