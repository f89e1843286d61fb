"""The data folder: which keys each file of a language has, and what they hold.

A language is a folder `data/<ISO 639-1 code>/` with `words.yml`, `dates.yml`, `numbers.yml` and
`figures.yml`. A file that lacks a key, has one too many, or a value of the wrong kind raises
`DataError` naming file, key and mend.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Literal

from pydantic import Field, model_validator

from situasi.datafile import Shape, read
from situasi.model import MODES, EventType, FigureKind

DATA = Path(__file__).parent / "data"

Unit = Literal["hour", "day", "week", "fortnight", "weekend", "month", "year", "decade"]


class Quotes(Shape):
    """Signs that open and close a quotation; a straight one is in both."""

    open: tuple[str, ...]
    close: tuple[str, ...]


class Words(Shape):
    """`words.yml`: what several rooms need.

    `near` are codes of languages that are taken for this one and it for them, the nearest first,
    and `not_words` words of that nearest one which this one does not use (Malay, Indonesian);
    `abbreviations` are words that a full stop follows without ending the sentence;
    `denials` are cues that hand over what a source says did not happen,
    `relays` words that stand before the outlet that a story was taken from;
    `pointing_before` and `pointing_after` words before and after a noun that was told of ("that
    strike", "serangan itu");
    of `prefixes` and of `suffixes` the first that fits is taken off a word to find its stem.
    """

    code: str
    stop_words: tuple[str, ...]
    near: tuple[str, ...]
    not_words: tuple[str, ...]
    possessive_clitics: tuple[str, ...]
    titles: tuple[str, ...]
    quotes: Quotes
    abbreviations: tuple[str, ...]
    denials: tuple[str, ...]
    relays: tuple[str, ...]
    pointing_before: tuple[str, ...]
    pointing_after: tuple[str, ...]
    prefixes: tuple[str, ...]
    suffixes: tuple[str, ...]


class DateRoles(Shape):
    """`dates.yml`, key `words`: small words by the part they play in a form."""

    last: tuple[str, ...]
    next: tuple[str, ...]
    this: tuple[str, ...]
    ago: tuple[str, ...]
    past: tuple[str, ...]
    earlier: tuple[str, ...]
    later: tuple[str, ...]
    before: tuple[str, ...]
    after: tuple[str, ...]
    that: tuple[str, ...]
    early: tuple[str, ...]
    middle: tuple[str, ...]
    late: tuple[str, ...]
    since: tuple[str, ...]
    until: tuple[str, ...]
    to: tuple[str, ...]
    open: tuple[str, ...]
    daypart: tuple[str, ...]
    future: tuple[str, ...]
    next_day: tuple[str, ...]
    previous_day: tuple[str, ...]
    same_day: tuple[str, ...]
    lead: tuple[str, ...]
    not_year: tuple[str, ...]


class DateData(Shape):
    """`dates.yml`: how days are written.

    `weekdays` count from Monday 0; `seasons` and `relative` give a first and a last month or day.
    """

    numeric_order: tuple[Literal["day", "month"], Literal["day", "month"]]
    months: dict[str, int]
    weekdays: dict[str, int]
    seasons: dict[str, tuple[int, int]]
    relative: dict[str, tuple[int, int]]
    units: dict[str, Unit]
    counts: dict[str, int]
    periods: dict[str, tuple[int, Unit]]
    words: DateRoles
    forms: tuple[str, ...] = Field(min_length=1)


class NumberData(Shape):
    """`numbers.yml`: how numbers are written.

    Thousands may be parted by a full stop or a comma in every language; `decimal` parts a rest.
    `times` multiply what stands before them, `suffixes` add to it ("dua belas"); `vague` are least
    values; `joiners` stand inside a number, `range` between two; the rest move a bound.
    """

    decimal: Literal[".", ","]
    units: dict[str, int]
    teens: dict[str, int]
    suffixes: dict[str, int]
    times: dict[str, int]
    vague: dict[str, int]
    of: tuple[str, ...]
    joiners: tuple[str, ...]
    at_least: tuple[str, ...]
    at_most: tuple[str, ...]
    nearly: tuple[str, ...]
    about: tuple[str, ...]
    exactly: tuple[str, ...]
    or_more: tuple[str, ...]
    range: tuple[str, ...]
    between: tuple[str, ...]
    between_and: tuple[str, ...]
    ordinal: tuple[str, ...]


class FigureData(Shape):
    """`figures.yml`: what numbers of people count, and how that is told.

    `before`, `after` and `nouns` hold cues by kind: words that stand before the number, after it,
    or are themselves what it counts; `otherwise` is the kind of a noun without a cue. A number of
    `not_people` is no figure, nor one behind `aside` ("aged"); `others` and `including` refer to
    the number before. `fixed` are phrases with a word of numbers that bounds none ("handed over").
    """

    people: tuple[str, ...]
    others: tuple[str, ...]
    not_people: tuple[str, ...]
    before: dict[FigureKind, tuple[str, ...]]
    after: dict[FigureKind, tuple[str, ...]]
    nouns: dict[FigureKind, tuple[str, ...]]
    negated: tuple[str, ...]
    stops: tuple[str, ...]
    articles: tuple[str, ...]
    aside: tuple[str, ...]
    including: tuple[str, ...]
    listing: tuple[str, ...]
    fixed: tuple[str, ...]
    speech: tuple[str, ...]
    otherwise: dict[FigureKind, tuple[str, ...]]


class TypeText(Shape):
    """One event type of PLOVER in words: `definition` in English, `label` by language code.

    `figures` are the kinds of figures that are told with it, the likeliest first; none: any may be.
    """

    definition: str
    label: dict[str, str]
    figures: tuple[FigureKind, ...] = ()
    modes: dict[str, dict[str, str]] = Field(default_factory=dict)


class Plover(Shape):
    """`plover.yml`: every event type and mode with its labels."""

    types: dict[EventType, TypeText]

    @model_validator(mode="after")
    def _covers_the_model(self) -> Plover:
        for kind, modes in MODES.items():
            if kind not in self.types:
                raise ValueError(f"types lacks {kind}")
            if missing := set(modes) ^ set(self.types[kind].modes):
                raise ValueError(f"types.{kind}.modes differs from the model in {sorted(missing)}")
        return self


def available() -> list[str]:
    """The codes of the languages that have a folder."""
    return sorted(path.parent.name for path in DATA.glob("*/words.yml"))


@lru_cache(maxsize=1)
def plover() -> Plover:
    """PLOVER's types and modes in words; `DataError` if they differ from `situasi.model`."""
    return read(DATA / "plover.yml", Plover)
