"""Numbers of people, and what became of them.

A number and its noun ("lebih dari 1.000 warga sipil") are a figure if the noun is of people, or if
the number stands beside a cue without one ("95 killed"). The kind follows from what is counted
("korban jiwa"), else from the nearest cue of the clause, behind the number ("12 orang tewas") or
before it ("menewaskan 12"); a number without a cue of its own shares that of the number it is
listed with ("two civilians and four officers"), else it is a size. Cues are data (`figures.yml`).
"19 of them" is a figure too. People counted by their names alone are not found.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from situasi.language.data import FigureData, NumberData
from situasi.language.grammar import Lexicon, Marked
from situasi.language.numbers import NumberReader
from situasi.model import Figure, FigureKind

KINDS = tuple(FigureKind)
Bounds = tuple[int | None, int | None]
NOUN = 5  # words after a number in which its noun is looked for
REACH = {"people": (14, 16), "others": (14, 16), "one": (4, 1), "nothing": (3, 5)}
"""How many words behind and before the phrase a cue counts, by what the number stands with; set by
trial on the training readings."""


@dataclass(slots=True)
class _Count:
    """A number on its way: units of the phrase, bounds, and the kind with how it was found."""

    i: int
    j: int
    low: int | None
    high: int | None
    what: str  # "people", "others", "one" (an article and a noun) or "nothing" behind the number
    kind: FigureKind | None = None
    side: str = ""


class FigureGrammar:
    """The figures of one language."""

    def __init__(self, numbers: NumberData, data: FigureData, months: Iterable[str]) -> None:
        self._reader = NumberReader(numbers)
        lexicon = Lexicon(self._reader.digits)
        self._reader.fill(lexicon)
        for slot in (
            "speech",
            "including",
            "listing",
            "people",
            "others",
            "not_people",
            "negated",
            "stops",
            "articles",
            "aside",
            "fixed",
        ):
            lexicon.add(slot, getattr(data, slot))
        for kind in KINDS:
            lexicon.add("cue_before", dict.fromkeys(data.before.get(kind, ()), kind))
            lexicon.add("cue_after", dict.fromkeys(data.after.get(kind, ()), kind))
            lexicon.add("otherwise", dict.fromkeys(data.otherwise.get(kind, ()), kind))
            lexicon.add("noun", dict.fromkeys(data.nouns.get(kind, ()), kind))
        lexicon.add("month", months)
        lexicon.add("comma", [","])
        lexicon.close([{"num"}, {"fraction"}])
        self._reader.compile(lexicon)
        articles = lexicon.letters("articles")
        self._articles = re.compile(f"[{articles}]") if articles else None
        self._lexicon = lexicon

    def counted(
        self, text: str, start: int = 0, end: int | None = None
    ) -> tuple[list[Figure], list[Figure]]:
        """The figures of `text[start:end]`, and the numbers of whom no word near says what they are.

        Both in order; offsets are those of the text. The numbers are sizes if they count people at all
        ("310 held", "dozens slip away").
        """
        marked = self._lexicon.mark(text[start:end])
        counts = self._counts(marked)
        for n, c in enumerate(counts):
            floor = counts[n - 1].j if n else 0
            behind = (counts[k].i for k in range(n + 1, len(counts)) if not self._part(marked, counts[k]))
            edge = next(behind, len(marked.starts))
            self._decide(marked, c, floor, edge)
        self._share(marked, counts)
        told: list[Figure] = []
        bare: list[Figure] = []
        for c in counts:
            kind = c.kind or self._otherwise(marked, c)
            a, b = marked.starts[c.i] + start, marked.ends[c.j - 1] + start
            figure = Figure(
                start=a, end=b, text=text[a:b], kind=kind or FigureKind.SIZE, low=c.low, high=c.high
            )
            (told if kind else bare).append(figure)
        return told, bare

    def _counts(self, marked: Marked) -> list[_Count]:
        """The numbers that may count people, and the articles before a noun of people."""
        found = self._reader.find(marked)
        taken = {k for i, j, _, _ in found for k in range(i, j)}
        for hit in self._articles.finditer(marked.codes) if self._articles else ():
            if hit.start() not in taken:
                found.append((hit.start(), hit.end(), 1, 1))
        found.sort()
        counts = []
        for n, (i, j, low, high) in enumerate(found):
            edge = found[n + 1][0] if n + 1 < len(found) else len(marked.starts)
            count = self._counted(marked, i, j, (low, high), edge)
            if count is None:
                continue
            if "articles" in (marked.values[i] or {}) and i not in taken:
                if count.what != "people":
                    continue
                count.what = "one"
            counts.append(count)
        return counts

    def _counted(self, marked: Marked, i: int, j: int, bounds: Bounds, edge: int) -> _Count | None:
        """The number with its noun, or `None` if it counts no people."""
        before = marked.values[i - 1] if i else None
        after = marked.values[j] if j < len(marked.starts) else None
        if (before and before.keys() & {"aside", "negated", "month"}) or (
            after and "month" in after
        ):
            return None
        for k in range(j, min(j + NOUN, edge)):
            values = marked.values[k]
            if values is None:
                if marked.sign(k).isalnum() or marked.sign(k) in "-'’\"“”":
                    continue
                break
            if "not_people" in values:
                return None
            if values.keys() & {"noun", "people", "others"}:
                return self._noun(marked, i, k, bounds, edge)
            if values.keys() & {"cue_after", "stops", "listing"}:
                break
        low, high = bounds
        year = low is not None and 1500 <= low <= 2100 and marked.word(i).isdecimal()
        age = i > 0 and j < len(marked.starts) and marked.sign(i - 1) == marked.sign(j) == ","
        if low == high and (low == 1 or year or age):  # "said Nina, 70, who …"
            return None
        return _Count(i, j, low, high, "nothing")

    @staticmethod
    def _noun(marked: Marked, i: int, k: int, bounds: Bounds, edge: int) -> _Count | None:
        """The number with the noun at `k` and what belongs to it ("12 korban jiwa")."""
        values = marked.values[k] or {}
        what = "people" if values.keys() & {"noun", "people"} else "others"
        while "noun" not in values and what == "people" and k + 1 < edge:
            more = marked.values[k + 1] or {}
            if "not_people" in more:  # "30 police posts"
                return None
            if "noun" not in more and (
                "cue_after" in more or not more.keys() & {"people", "others"}
            ):
                break
            k, values = k + 1, more
        kind = values.get("noun")
        return _Count(i, k + 1, *bounds, what, kind, "noun" if kind else "")

    def _near(
        self, marked: Marked, slot: str, units: Iterable[int]
    ) -> tuple[int, FigureKind] | None:
        """The first cue among the units, with how many lie before it; a stop ends the search."""
        for n, k in enumerate(units):
            values = marked.values[k]
            if values and "stops" in values:
                return None
            if values and slot in values:
                return n, values[slot]
        return None

    def _decide(self, marked: Marked, c: _Count, floor: int, edge: int) -> None:
        """The kind by the nearest cue in the clause; of two as near, the one behind the number."""
        if c.kind is not None:
            return
        after, before = REACH[c.what]
        behind = self._near(marked, "cue_after", range(c.j, min(c.j + after, edge)))
        ahead = self._near(marked, "cue_before", range(c.i - 1, max(c.i - before, floor) - 1, -1))
        if behind and (ahead is None or behind[0] <= ahead[0]):
            c.kind, c.side = behind[1], "after"
        elif ahead:
            c.kind, c.side = ahead[1], "before"

    @staticmethod
    def _part(marked: Marked, c: _Count) -> bool:
        """Whether a number only counts some of those before it: "including two"."""
        before = (marked.values[c.i - 1] or {}) if c.i else {}
        return "including" in before

    @staticmethod
    def _otherwise(marked: Marked, c: _Count) -> FigureKind | None:
        """The kind where no cue tells: by the noun, else a size; none of a single or a speaker."""
        for k in range(c.i, c.j):
            if kind := (marked.values[k] or {}).get("otherwise"):
                return FigureKind(kind)
        if c.what != "people" or c.low == c.high == 1:
            return None
        behind = range(c.j, min(c.j + 6, len(marked.starts)))
        speaks = any("speech" in (marked.values[k] or {}) for k in behind)
        return None if speaks and c.high is not None and c.high <= 10 else FigureKind.SIZE

    def _share(self, marked: Marked, counts: list[_Count]) -> None:
        """Give listed numbers a neighbour's kind, forward; backward too from a cue behind."""
        for a, b in pairwise(counts):
            if b.kind is None and a.kind is not None and self._listed(marked, a.j, b):
                b.kind, b.side = a.kind, a.side
        for b, a in pairwise(reversed(counts)):
            # "…, 580 people, and nine others are missing": the others are told apart
            comma, last = ((marked.values[k] or {}) for k in (a.j, b.i - 1))
            apart = b.what == "others" and "comma" in comma and "comma" not in last
            if a.kind is None and b.side == "after" and not apart and self._listed(marked, a.j, b):
                a.kind, a.side = b.kind, b.side

    def _listed(self, marked: Marked, i: int, second: _Count) -> bool:
        """Whether a list joins two numbers: few words, and a comma or "and" before the second."""
        j = second.i
        if any("stops" in (marked.values[k] or {}) for k in range(i, j)):
            return False
        inside = any("others" in (marked.values[k] or {}) for k in range(second.i, second.j))
        last = (marked.values[j - 1] or {}) if i < j else {}
        if inside or "including" in last:
            return j - i <= 12
        return "listing" in last and j - i <= (12 if "comma" not in last else 6)
