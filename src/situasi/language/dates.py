"""Date phrases in running text.

Forms from `dates.yml` find the phrases ("Sabtu (7/11)", "three days ago"), `days.py` says what each
means, and this module joins them: "from … to" makes one span of two, "since" runs to the publish
date, "early" and "late" narrow a month. Times of day, and phrases that fix no day ("in recent
days"), are none.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, replace
from typing import Any

from situasi.errors import DataError
from situasi.language.data import DateData
from situasi.language.days import DAY, Asked, Days, part_of, solve, valid
from situasi.language.grammar import Lexicon, Marked
from situasi.model import DateBasis, Dates, Span

MEMORY = 12  # phrases back that "a day later" may count from
SENTENCE = 120  # words back at which a sentence is taken to have begun
REACH = 12  # words from a phrase in which future wording, or "since", counts
NUMBERS: tuple[set[str], ...] = (
    {"day", "count"}, {"count"}, {"year", "count"}, {"numeric"}, {"stated"}, {"days"}, {"decade"},
)  # fmt: skip
"""The sets of slots that a token with digits may fill."""
DATELINE = re.compile(r"[^\n.]{2,60}$")
DASH = re.compile(r"\s*(?:\([^)\n]{1,30}\)\s*)?[-–—]+\s")


@dataclass(slots=True)
class _Found:
    """A phrase on its way: the units `i` to `j`, and its days."""

    i: int
    j: int
    days: Days
    dateline: bool = False


class DateGrammar:
    """The dates of one language; `find` is a pure function of text and publish date."""

    def __init__(self, data: DateData, where: str = "dates.yml") -> None:
        """Compile the forms; `DataError` naming the file `where` for a form that no word fills."""
        self._month_first = data.numeric_order[0] == "month"
        lexicon = Lexicon(self._number)
        for slot in ("month", "weekday", "season", "unit", "count", "period"):
            lexicon.add(slot, getattr(data, f"{slot}s"))
        lexicon.add("relative", data.relative)
        for unit in ("week", "year"):
            lexicon.add(f"{unit}_unit", [w for w, u in data.units.items() if u == unit])
        for role, words in data.words.model_dump().items():
            lexicon.add(role, words)
        for item in {
            i.removesuffix("?") if len(i) > 1 else i for f in data.forms for i in f.split()
        }:
            if item.startswith("="):
                lexicon.add(item, [item[1:]])
            elif not item.isidentifier():
                lexicon.add(item, [item])
        lexicon.close(NUMBERS)
        try:
            self._forms = [lexicon.form(form) for form in data.forms]
        except (ValueError, re.error) as error:
            raise DataError(where, f"forms: {error}", "write a slot, or a word behind =") from error
        nameless = (re.sub(r"\?P<\w+>", "?:", form.pattern) for form in self._forms)
        self._any = re.compile("|".join(f"(?:{form})" for form in nameless))
        self._future = re.compile(f"[{lexicon.letters('future')}]")
        self._since = re.compile(f"[{lexicon.letters('since')}]")
        self._lexicon = lexicon

    def find(self, text: str, published: dt.date | None) -> list[Dates]:
        """All date phrases of a text, in order.

        They stand apart, but for "since", which gives the span and then the phrase it begins with.
        """
        marked = self._lexicon.mark(text)
        found = self._phrases(marked, Asked(published))
        if published is None:
            years = {f.days.first.year for f in found if f.days.grain == "day"}
            if len(years) == 1:
                found = self._phrases(marked, Asked(None, year=years.pop()))
        out = []
        for f in self._join(marked, found, published):
            start, end = marked.starts[f.i], marked.ends[f.j - 1]
            phrase = Span(start=start, end=end, text=text[start:end])
            basis = DateBasis.DATELINE if f.dateline else f.days.basis
            out.append(Dates(first=f.days.first, last=f.days.last, basis=basis, phrase=phrase))
        return out

    def _phrases(self, marked: Marked, known: Asked) -> list[_Found]:
        """The phrases of a text one by one, resolved against what is known of its day."""
        found: list[_Found] = []
        at, codes = 0, marked.codes
        while (hit := self._any.search(codes, at)) is not None:
            at = hit.start() + 1
            matches = [m for form in self._forms if (m := form.match(codes, hit.start()))]
            for match in sorted(matches, key=lambda m: -m.end()):
                one = self._resolve(marked, match, known, found)
                if one is not None:
                    found.append(one)
                    at = match.end()
                    break
        return found

    def _number(self, word: str) -> dict[str, Any]:
        """The slots that a token with digits fills."""
        if word.isdecimal():
            return self._digits(word)
        if word[-1] in "sn":
            return {"decade": int(word[:4])}
        if "-" in word and "/" in word:
            return _numeric_days(word)
        parts = re.split(r"[-/.]", word)
        fits = ("/" in word or len(parts) == 3) and len(parts) <= 3
        if not fits or not all(p.isdecimal() and len(p) <= 4 for p in parts):
            return {}
        return self._day_and_month([int(p) for p in parts], parts)

    def _day_and_month(self, numbers: list[int], parts: list[str]) -> dict[str, Any]:
        """ "7/11", "7/11/2020", "2020-11-07": day and month in the language's order, if valid."""
        if len(parts[0]) == 4:
            return {"stated": tuple(numbers)} if len(parts) == 3 and valid(*numbers) else {}
        a, b, *rest = numbers
        year = rest[0] + (2000 if len(parts[-1]) == 2 else 0) if rest else None
        for day, month in ((b, a), (a, b)) if self._month_first else ((a, b), (b, a)):
            if valid(year or 2000, month, day):
                return {"numeric": (month, day)} if year is None else {"stated": (year, month, day)}
        return {}

    def _digits(self, word: str) -> dict[str, Any]:
        """The slots of plain digits: a day, a year, a count."""
        n = int(word) if len(word) < 8 else 0
        if 1 <= n <= 31 and len(word) <= 2:
            return {"day": n, "count": n}
        if len(word) == 4 and 1500 <= n <= 2100:
            return {"year": n, "count": n}
        return {"count": n} if 0 < n < 1000 else {}

    def _resolve(
        self, marked: Marked, match: re.Match[str], known: Asked, before: list[_Found]
    ) -> _Found | None:
        """The days of one match, or `None` where it fixes none."""
        i, j = match.span()
        slots: dict[str, Any] = {}
        for name, at in match.re.groupindex.items():
            if match.start(at) >= 0:
                slots[name] = (marked.values[match.start(at)] or {})[name.rstrip("23")]
        if slots.keys() == {"year"} and self._no_year(marked, i, j):
            return None
        if "same_day" in slots and i and "count" in (marked.values[i - 1] or {}):
            return None  # "perang 34 hari itu"
        if slots.keys() == {"month"} and marked.ends[j - 1] - marked.starts[i] <= 4:
            before_it = (
                marked.values[i - 1] if i else None
            )  # "May", "Jan": a name, if it stands bare
            if not before_it or not before_it.keys() & {"lead", "since", "early", "middle", "late"}:
                return None
        if marked.text[marked.ends[j - 1] - 1] in ",.":
            j -= 1
        asked = self._asked(marked, i, j, known, before)
        days = solve(slots, asked)
        start, end = marked.starts[i], marked.ends[j - 1]
        return _Found(i, j, days, _in_dateline(marked.text, start, end)) if days else None

    def _asked(self, marked: Marked, i: int, j: int, known: Asked, before: list[_Found]) -> Asked:
        """What a phrase at `i` to `j` is resolved against."""
        lead = self._lead(marked, i)
        opens = lead < 0 or marked.sign(lead) in '.\n"“'
        k = i
        while k > max(0, i - SENTENCE) and marked.sign(k - 1) not in ".\n":
            k -= 1
        near = [f for f in before[-MEMORY:] if not f.dateline]
        beside = sum(f.i >= k for f in near)
        ahead = self._ahead(marked, i, j, opens)
        told = tuple(f.days for f in near)
        return replace(known, ahead=ahead, opens=opens, before=told, beside=beside)

    def _no_year(self, marked: Marked, i: int, j: int) -> bool:
        """Whether four digits are a quantity, a share, or part of a name or number."""
        before = marked.values[i - 1] if i else None
        start, end = marked.starts[i], marked.ends[j - 1]
        after = marked.text[end : end + 1]
        glued = marked.text[start - 1 : start] in tuple("$€£#/")
        return (
            bool(before and "not_year" in before)
            or glued
            or after in tuple("%/")
            or after.isalpha()
        )

    def _ahead(self, marked: Marked, i: int, j: int, opens: bool) -> bool:
        """Whether the clause before a phrase, or after one that opens its sentence, is future."""
        k = i
        while k > max(0, i - REACH) and marked.sign(k - 1) not in ',;.:"”\n':
            k -= 1
        if self._future.search(marked.codes, k, i):
            return True
        if not opens:
            return False
        m = j
        while m < min(len(marked.starts), j + REACH) and marked.sign(m) not in ".\n":
            m += 1
        return self._future.search(marked.codes, j, m) is not None

    def _lead(self, marked: Marked, i: int) -> int:
        """The unit before `i` that is no mere preposition; -1 if there is none."""
        k = i - 1
        while (
            k >= 0 and (values := marked.values[k]) and "lead" in values and "since" not in values
        ):
            k -= 1
        return k

    def _join(self, marked: Marked, found: list[_Found], published: dt.date | None) -> list[_Found]:
        """Spans from two phrases, "early" before a month, "since" before a phrase."""
        out: list[_Found] = []
        for f in found:
            self._part(marked, f)
            if out and self._spans(marked, out[-1], f):
                a = out[-1]
                a.days, a.j = replace(a.days, last=f.days.last, grain="joined"), f.j
            else:
                out.append(f)
        since = []
        for n, f in enumerate(out):
            k = self._since_at(marked, f.i, out[n - 1].j if n else 0)
            if k < 0 or published is None or f.days.first > published:
                continue
            if f.days.grain == "joined":
                f.i = k
            else:
                since.append(_Found(k, f.j, replace(f.days, last=published, grain="span")))
        return sorted([*out, *since], key=lambda f: (f.i, f.j))

    def _since_at(self, marked: Marked, i: int, floor: int) -> int:
        """The unit of the "since" that a phrase stands under, -1 if it stands under none."""
        k = i - 1
        while k >= max(floor, i - REACH) and marked.sign(k) not in ',;.:"”\n':
            if self._since.match(marked.codes, k):
                return k
            k -= 1
        return -1

    def _part(self, marked: Marked, f: _Found) -> None:
        """Narrow a month or year that "early", "mid" or "late" stands before."""
        if f.days.grain not in ("month", "year"):
            return
        k = f.i - 1
        while k >= 0 and (values := marked.values[k]) and "lead" in values and "late" not in values:
            if values.keys() & {"early", "middle"}:
                break
            k -= 1
        values = (marked.values[k] if k >= 0 else None) or {}
        for part in ("early", "middle", "late"):
            if part in values:
                f.days, f.i = part_of(f.days, part), k
                return

    def _spans(self, marked: Marked, a: _Found, b: _Found) -> bool:
        """Whether two phrases are the ends of one span."""
        k = self._lead(marked, b.i)
        if k != a.j or a.days.first > b.days.last:
            return False
        values = marked.values[k] or {}
        if "to" not in values:
            return False
        if "until" in values or marked.word(k) in ("-", "–"):
            return True
        if a.days.grain == b.days.grain and b.days.first == a.days.last + DAY:
            return True
        lead = self._lead(marked, a.i)
        return lead >= 0 and "open" in (marked.values[lead] or {})


def _numeric_days(word: str) -> dict[str, Any]:
    """ "11-12/5/2015": two days, the month and perhaps the year."""
    days, month, *year = word.split("/")
    a, b = (int(d) for d in days.split("-"))
    y = int(year[0]) if year else None
    if a < b and valid(y or 2000, int(month), a) and valid(y or 2000, int(month), b):
        return {"days": (y, int(month), a, b)}
    return {}


def _in_dateline(text: str, start: int, end: int) -> bool:
    """Whether a phrase stands in a dateline: "YEREVAN, Senin - …", "KYIV, Feb 8 (Agency) - …"."""
    after = (
        text[end:].removeprefix(")")[:40] if text[end : end + 1] == ")" else text[end : end + 40]
    )
    if not DASH.match(after):
        return False
    opening = text.rfind("\n", max(0, start - 70), start) + 1
    head = DATELINE.match(text, opening, start) if opening or start < 70 else None
    if head is None:
        return False
    return head.group().split(",")[0].split("/")[0].isupper() or head.group().rstrip().endswith(",")
