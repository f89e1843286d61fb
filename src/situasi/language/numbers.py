"""Number phrases → bounds.

"lebih dari 1.000", "puluhan ribu", "between 3 and 5", "twenty-five". What vague words mean is ruled
in the gold readings' GUIDELINES ("Vague numbers"): tens at least 20, dozens 24, hundreds 200,
thousands 2,000; "nearly N" at most N; "about N" is N. Ordinals, times of day, dates in digits and
numbers with a rest behind the comma are none. Numbers up to a million million.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from situasi.language.data import NumberData
from situasi.language.grammar import Lexicon, Marked, Values

MOST = 10**12


@dataclass(frozen=True, slots=True)
class NumberMention:
    """A number phrase: its characters, and the bounds it sets; an open one is `None`."""

    start: int
    end: int
    low: int | None
    high: int | None
    text: str


Found = tuple[int, int, int | None, int | None]
"""A number phrase as units: first, past the last, low, high."""


class _Sum:
    """A number as it is read word by word: thousands and more, below them, the last word's."""

    def __init__(self) -> None:
        self.total = self.group = self.current = 0.0
        self.vague = self.begun = False

    def take(self, values: Values) -> bool:
        """Add a word; false if it belongs to another number."""
        fits = True
        if "num" in values or "fraction" in values:
            self.current = float(values.get("num", values.get("fraction", 0)))
        elif "vague" in values:
            self.current = self.current * values["vague"] / 2 if self.vague else values["vague"]
            self.vague = True
        elif "suffixes" in values:
            fits = 2 <= self.current <= 9
            self.current += values["suffixes"] if fits else 0
        elif "times" in values:
            self._times(values["times"])
        elif "units" in values or "teens" in values:
            fits = self._add(values.get("units", values.get("teens", 0)))
        else:
            fits = "of" in values
        self.begun = True
        return fits

    def _times(self, times: int) -> None:
        if times >= 1000:
            self.total += ((self.group + self.current) or 1) * times
            self.group = self.current = 0
        elif times == 12:
            self.current *= times
        else:
            self.group += (self.current or 1) * times
            self.current = 0

    def _add(self, value: int) -> bool:
        taken = self.current % 10 or (self.current and value >= 10) or value >= 100
        if self.begun and taken:
            return False
        self.current += value
        return True

    def joins(self, marked: Marked, k: int) -> bool:
        """Whether "-" or "and" stands inside the number: "twenty-five", "two hundred and five"."""
        if marked.word(k) == "-":
            return 20 <= self.current < 100 and marked.starts[k] == marked.ends[k - 1]
        return not self.current and bool(self.group or self.total)


class NumberReader:
    """The numbers of one language, over a lexicon that it may share with another grammar."""

    def __init__(self, data: NumberData) -> None:
        self._data = data

    def digits(self, word: str) -> dict[str, Any]:
        """The slots of a token with digits: a number, or none."""
        if word.isdecimal():
            return {"num": int(word)} if len(word) <= 12 else {}
        if re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+", word):  # separators as any language has them
            return {"num": int(re.sub(r"\D", "", word))}
        whole, _, rest = word.partition(self._data.decimal)
        if whole.isdecimal() and rest.isdecimal() and len(rest) <= 3 and len(whole) <= 4:
            return {"fraction": float(f"{whole}.{rest}")}
        return {}

    def fill(self, lexicon: Lexicon) -> None:
        """Add the words of numbers to a lexicon."""
        d = self._data
        for slot, values in (
            ("units", d.units), ("teens", d.teens), ("suffixes", d.suffixes), ("times", d.times),
            ("vague", d.vague),
        ):  # fmt: skip
            lexicon.add(slot, values)
        for slot in (
            "of", "joiners", "at_least", "at_most", "nearly", "about", "exactly", "or_more",
            "range", "between", "between_and", "ordinal",
        ):  # fmt: skip
            lexicon.add(slot, getattr(d, slot))

    def compile(self, lexicon: Lexicon) -> None:
        """Make the regular expressions, once the lexicon is closed."""
        c = {s: f"[{lexicon.letters(s) or '!'}]" for s in (
            "num", "fraction", "units", "teens", "suffixes", "times", "vague", "of", "joiners",
            "at_least", "at_most", "nearly", "about", "exactly", "or_more", "range", "between",
            "between_and",
        )}  # fmt: skip
        word = f"(?:{c['units']}|{c['teens']})"
        tail = f"(?:{c['suffixes']}|{c['times']}|{c['joiners']}?{word})"
        core = (
            f"(?:{c['vague']}(?:{c['of']}?(?:{c['times']}|{c['vague']}))*"
            f"|[{c['num'][1:-1]}{c['fraction'][1:-1]}]{c['times']}*"
            f"|{word}{tail}*)"
        )
        pre = "|".join(c[s] for s in ("at_least", "at_most", "nearly", "about", "exactly"))
        self._core = re.compile(core)
        self._pre = re.compile(f"(?:{pre})+$")
        self._range = re.compile(f"(?P<a>{core}){c['range']}(?P<b>{core})")
        self._between = re.compile(f"{c['between']}(?P<a>{core}){c['between_and']}(?P<b>{core})")
        self._start = re.compile(f"{c['between']}|{core}")
        self._more = re.compile(c["or_more"])

    def find(self, marked: Marked) -> list[Found]:
        """All number phrases among the units, in order."""
        out: list[Found] = []
        codes, at = marked.codes, 0
        while hit := self._start.search(codes, at):
            found = self._spanning(marked, hit.start()) or self._single(marked, hit.start())
            if found is None or not self._stands(marked, *found[:2]):
                at = hit.start() + 1 if found is None else max(found[1], hit.start() + 1)
                continue
            at = found[1]
            out.append(self._widen(marked, found, out[-1][1] if out else 0))
        return out

    def _spanning(self, marked: Marked, i: int) -> Found | None:
        """ "3 to 5", "between 3 and 5": two numbers that rise."""
        for form in (self._between, self._range):
            hit = form.match(marked.codes, i)
            if not hit:
                continue
            a, b = (self._value(marked, *hit.span(name)) for name in "ab")
            if a and b and a[0] == hit.end("a") and a[1] is not None and b[1] is not None:
                low, high = a[1], b[1]
                last = marked.values[b[0] - 1] or {}
                if (
                    low < high
                    and low < 1000 <= high
                    and "times" in last
                    and high // last["times"] > low
                ):
                    low *= last["times"]  # "two to three thousand"
                if low < high and (form is self._between or high < 100 * max(low, 1)):
                    return i, b[0], low, high
        return None

    def _single(self, marked: Marked, i: int) -> Found | None:
        hit = self._core.match(marked.codes, i)
        if not hit:
            return None
        value = self._value(marked, *hit.span())
        if value is None or value[1] is None:
            return None
        end, low, vague = value
        return i, end, low, None if vague else low

    def _value(self, marked: Marked, i: int, j: int) -> tuple[int, int | None, bool] | None:
        """Where the number ends, what it is (`None` if it has a rest), and whether it is vague."""
        count, k, done = _Sum(), i, i
        while k < j:
            values = marked.values[k] or {}
            if "joiners" in values and "units" not in values:
                if not count.joins(marked, k):
                    break
            elif not count.take(values):
                break
            else:
                done = k + 1
            k += 1
        value = count.total + count.group + count.current
        if done == i:
            return None
        whole = value == int(value) and value <= MOST
        return done, int(value) if whole else None, count.vague

    def _stands(self, marked: Marked, i: int, j: int) -> bool:
        """Whether the number is not part of an ordinal, a time, a sum of money or a share."""
        text, start, end = marked.text, marked.starts[i], marked.ends[j - 1]
        before = marked.values[i - 1] if i else None
        if before and "ordinal" in before and marked.ends[i - 1] == start:
            return False
        if start and (
            text[start - 1] in "$€£¥:/"
            or (text[start - 1] in ".,-" and start > 1 and text[start - 2].isdigit())
        ):
            return False
        after = text[end : end + 2]
        if (
            after[:1].isalpha()
            or after[:1] in ("%", "/", "°")
            or (after[:1] in ".,:" and after[1:].isdigit())
        ):
            return False
        return not (start and text[start - 1].isalpha())

    def _widen(self, marked: Marked, found: Found, floor: int) -> Found:
        """Take in the words before ("at least") and after ("or more") that move a bound."""
        i, j, low, high = found
        value = low
        if self._more.match(marked.codes, j) and low == high:
            high, j = None, j + 1
        hit = self._pre.search(marked.codes, max(floor, i - 3), i)
        if hit is None:
            return i, j, low, high
        for k in range(hit.start(), i):
            slots = marked.values[k] or {}
            if "at_least" in slots:
                high = None
            elif ("at_most" in slots or "nearly" in slots) and value is not None and low == high:
                low, high = None, value
        return hit.start(), j, low, high


class NumberGrammar:
    """The numbers of one language in running text."""

    def __init__(self, data: NumberData) -> None:
        reader = NumberReader(data)
        lexicon = Lexicon(reader.digits)
        reader.fill(lexicon)
        lexicon.close([{"num"}, {"fraction"}])
        reader.compile(lexicon)
        self._lexicon, self._reader = lexicon, reader

    def find(self, text: str, start: int = 0, end: int | None = None) -> list[NumberMention]:
        """The number phrases of `text[start:end]`; offsets are those of the text."""
        marked = self._lexicon.mark(text[start:end])
        out = []
        for i, j, low, high in self._reader.find(marked):
            a, b = marked.starts[i] + start, marked.ends[j - 1] + start
            out.append(NumberMention(a, b, low, high, text[a:b]))
        return out
