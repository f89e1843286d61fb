"""Sequences of slots over running text: what the grammars of dates, numbers and figures share.

A lexicon gives each word the slots that it may fill ("May" a month; "minggu" a unit). A text
becomes one code letter a word, equal letters for equal sets of slots, and a form ("weekday , day
month year?") becomes a regular expression over those letters. So a grammar is data, and a scan
costs one look-up a word.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

TOKEN = re.compile(
    r"(?:1[5-9]|20)\d0(?:s|-an)\b"  # a decade
    r"|\d{1,2}-\d{1,2}/\d{1,2}(?:/\d{4})?(?![\w/])"  # 11-12/5/2015
    r"|\d{4}-\d{2}-\d{2}(?![\d-])"  # ISO
    r"|\d{1,2}(?P<sep>[/.-])\d{1,2}(?P=sep)(?:19|20)\d{2}(?!\w)"  # 7/11/2020
    r"|\d{1,2}/\d{1,2}(?:/\d{2})?(?![\w/])"  # 7/11
    r"|\d+(?:[.,]\d+)*"
    r"|[^\W\d_]+"
    r"|[^\w\s]|_|\n"
)
"""A token: a number with its separators, a run of letters, one other sign, or a line end."""

OTHER = "."
Values = Mapping[str, Any]


@dataclass(slots=True)
class Marked:
    """A text as units: where each begins and ends, its values by slot, and the letters of all.

    A unit is a token, or the tokens of an entry of several words.
    """

    text: str
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    values: list[Values | None] = field(default_factory=list)
    codes: str = ""

    def word(self, i: int) -> str:
        """The characters of a unit in lower case."""
        return self.text[self.starts[i] : self.ends[i]].lower()

    def sign(self, i: int) -> str:
        """The first character of a unit."""
        return self.text[self.starts[i]]


class Lexicon:
    """Words and the slots they fill, and the forms over them.

    `add` all entries, then `close`, then make forms and `mark` texts. An entry with a capital
    letter is found only capitalised (or in all capitals), one of several words in any case.
    """

    def __init__(self, number: Callable[[str], Values] | None = None) -> None:
        self._entries: dict[str, dict[str, Any]] = {}
        self._exact: dict[str, dict[str, Any]] = {}
        self._long: dict[str, list[tuple[tuple[str, ...], dict[str, Any]]]] = {}
        self._letters: dict[frozenset[str], str] = {}
        self._lookup: dict[str, tuple[str, Values]] = {}
        self._number = number

    def add(self, slot: str, words: Mapping[str, Any] | Iterable[str]) -> None:
        """Let the words fill the slot, with their values or with `True`."""
        pairs = words.items() if isinstance(words, Mapping) else ((w, True) for w in words)
        for word, value in pairs:
            parts = tuple(m.group().lower() for m in TOKEN.finditer(word))
            if len(parts) > 1:
                rows = self._long.setdefault(parts[0], [])
                for tail, values in rows:
                    if tail == parts[1:]:
                        values[slot] = value
                        break
                else:
                    rows.append((parts[1:], {slot: value}))
                    rows.sort(key=lambda row: -len(row[0]))
            elif word != word.lower():
                self._exact.setdefault(word, {})[slot] = value
            else:
                self._entries.setdefault(word, {})[slot] = value

    def letter(self, slots: Iterable[str]) -> str:
        """The code letter of a set of slots."""
        key = frozenset(slots)
        if not key:
            return OTHER
        if key not in self._letters:
            self._letters[key] = chr(0xE000 + len(self._letters))  # private use: no clash with "."
        return self._letters[key]

    def letters(self, slot: str) -> str:
        """The letters of all sets that hold the slot, as they stand in a regular expression."""
        return "".join(c for key, c in self._letters.items() if slot in key)

    def close(self, shapes: Iterable[Iterable[str]] = ()) -> None:
        """Give every set of slots its letter; `shapes` are those of the numbers."""
        for shape in shapes:
            self.letter(shape)
        for word, values in self._entries.items():
            self._lookup[word] = self.letter(values), values
        for word, values in self._exact.items():
            both = {**self._entries.get(word.lower(), {}), **values}
            self._lookup[word] = self.letter(both), both
        for rows in self._long.values():
            for _, values in rows:
                self.letter(values)

    def form(self, form: str) -> re.Pattern[str]:
        """A form as a regular expression over letters; its named groups are its slots.

        An item is a slot, a sign that stands for itself, or a word behind "="; "?" after it lets it
        be absent, a digit after it tells two of a kind apart. `ValueError` names an unknown slot.
        """
        out = []
        for item in form.split():
            name, maybe = (item[:-1], "?") if item.endswith("?") and len(item) > 1 else (item, "")
            letters = self.letters(name.rstrip("23") if name.isidentifier() else name)
            if not letters:
                raise ValueError(f"no word fills {name!r} in {form!r}")
            group = f"?P<{name}>" if name.isidentifier() else "?:"
            out.append(f"({group}[{letters}]){maybe}")
        return re.compile("".join(out))

    def mark(self, text: str) -> Marked:
        """The units of a text."""
        found = [(m.start(), m.end(), m.group()) for m in TOKEN.finditer(text)]
        marked = Marked(text)
        starts, ends, values = marked.starts, marked.ends, marked.values
        codes: list[str] = []
        lookup, long, number = self._lookup, self._long, self._number
        i, n = 0, len(found)
        while i < n:
            start, end, word = found[i]
            i += 1
            hit: tuple[str, Values] | None
            if number is not None and word[0].isdecimal():
                given = number(word)
                hit = (self.letter(given), given) if given else None
            else:
                hit = lookup.get(word)
                if hit is None:
                    lower = word.lower()
                    hit = lookup.get(lower)
                    if word.isupper() and (exact := lookup.get(word.capitalize())):
                        hit = exact
                else:
                    lower = word.lower()
                if lower in long:
                    for tail, given in long[lower]:
                        last = i + len(tail)
                        if last <= n and all(
                            found[i + k][2].lower() == t for k, t in enumerate(tail)
                        ):
                            hit, end, i = (self.letter(given), given), found[last - 1][1], last
                            break
            starts.append(start)
            ends.append(end)
            if hit is None:
                codes.append(OTHER)
                values.append(None)
            else:
                codes.append(hit[0])
                values.append(hit[1])
        marked.codes = "".join(codes)
        return marked
