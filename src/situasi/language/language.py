"""One language, loaded: its words, and what its grammars read."""

from __future__ import annotations

import datetime as dt
from functools import cache, cached_property
from pathlib import Path

from situasi.datafile import read
from situasi.errors import LanguageError
from situasi.language.data import DATA, DateData, FigureData, NumberData, Words, available
from situasi.language.dates import DateGrammar
from situasi.language.figures import FigureGrammar
from situasi.language.numbers import NumberGrammar, NumberMention
from situasi.language.sentences import Splitter
from situasi.model import Dates, Figure


class Language:
    """A language by its folder of data; all four files are read and checked at once.

    `code` is the folder's name, `words` holds the word lists. All methods are pure: they take any
    text and return spans in its characters, in order.
    """

    def __init__(self, folder: Path) -> None:
        """Read the folder; `DataError` names the file and key that break the rules."""
        self.code = folder.name
        self.words = read(folder / "words.yml", Words)
        self._date_data = read(folder / "dates.yml", DateData)
        self._number_data = read(folder / "numbers.yml", NumberData)
        self._figure_data = read(folder / "figures.yml", FigureData)
        self._splitter = Splitter(self.words.abbreviations)
        self._dates = DateGrammar(self._date_data, str(folder / "dates.yml"))

    @cached_property
    def calendar(self) -> frozenset[str]:
        """The names of months and weekdays, casefolded."""
        return frozenset(map(str.casefold, (*self._date_data.months, *self._date_data.weekdays)))

    @cached_property
    def _numbers(self) -> NumberGrammar:
        return NumberGrammar(self._number_data)

    @cached_property
    def _figures(self) -> FigureGrammar:
        return FigureGrammar(self._number_data, self._figure_data, self._date_data.months)

    def sentences(self, text: str) -> list[tuple[int, int]]:
        """Start and end of each sentence; a line end always ends one, blanks are left out."""
        return self._splitter.split(text)

    def numbers(self, text: str, start: int = 0, end: int | None = None) -> list[NumberMention]:
        """The number phrases of `text[start:end]` and their bounds."""
        return self._numbers.find(text, start, end)

    def figures(self, text: str, start: int = 0, end: int | None = None) -> list[Figure]:
        """The numbers of people of `text[start:end]`, with what became of them."""
        return self._figures.counted(text, start, end)[0]

    def counted(self, text: str) -> tuple[list[Figure], list[Figure]]:
        """The figures of a text, and its numbers of whom no word near says what they are."""
        return self._figures.counted(text)

    def dates(self, text: str, published: dt.date | None) -> list[Dates]:
        """The date phrases of a text, resolved against the publish date.

        "since" before a phrase gives two: the span to the publish date, then the phrase alone.
        """
        return self._dates.find(text, published)


@cache
def load(code: str) -> Language:
    """The language of an ISO 639-1 code, loaded once; `LanguageError` where there is no folder."""
    there = available()
    if code not in there:
        raise LanguageError(code, "no data for this language", f"there is {', '.join(there)}")
    return Language(DATA / code)
