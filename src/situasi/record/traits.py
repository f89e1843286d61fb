"""What a mention is compared by: numbers of one width, so that a million pairs are one array.

The traits of a mention depend on it alone, never on what else the record holds. A row is kept as
bytes (`row.tobytes()`) and read back with `np.frombuffer(blob, TRAITS)`; where the meaning of a row
changes, `schema.TRAITS` counts up, and all rows are made anew.

Names, words and figures of a sentence are sets of bits: each item sets one bit of 256, chosen by its
hash. Two sets share about as many items as they share bits.
"""

from __future__ import annotations

import hashlib
import math
import re
import struct
import zlib
from collections.abc import Iterable, Sequence
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from situasi.errors import LanguageError
from situasi.language import Language
from situasi.language import load as language_of
from situasi.model import (
    MODES,
    EventType,
    FigureKind,
    Mention,
    Party,
    Place,
    Precision,
    Sector,
    Status,
)
from situasi.names.fold import WORD, fold, key, unowned
from situasi.names.register import Lexicon
from situasi.names.register import lexicon as lexicon_of
from situasi.reading.lexicon import anchor_stem, stem_of
from situasi.record.days import day_number

PARTIES = 3
"""Parties kept on each side; a fourth of one side is rare and adds little."""
FIGURES = 2
LEAD = 260
"""Characters after the title in which a story says what it is about: its first sentence or two."""
BITS = 256

TRAITS = np.dtype(
    [
        ("story", "<u8"),
        ("telling", "<u8"),  # the event of the story
        ("root", "<u8"),  # the event that it tells again, else itself
        ("language", "<u4"),
        ("sentence", "<i4"),  # where it begins
        ("lead", "u1"),  # whether it stands in the title or the first lines
        ("type", "u1"),
        ("status", "u1"),
        ("modes", "<u2"),  # a bit for each of its type
        ("stem", "<u4"),  # of the anchor; 0 where it has no letters
        ("published", "<i4"),  # days since 1970; NEVER where unknown
        ("first", "<i4"),
        ("last", "<i4"),
        ("precision", "u1"),  # 0 where there is no place, else 1 + the index in PRECISIONS
        ("point", "<f4", (3,)),  # on the unit sphere; nan for an area and where unknown
        ("land", "<u4"),  # the place's country; 0 where it has none
        ("site", "<u4"),  # the place's name; 0 where it has none
        ("named", "u1", (2,)),  # parties of each side: actors, recipients
        ("who", "<u4", (2, 3, PARTIES)),  # of each side: names, countries with sectors, countries
        ("figure_kind", "u1", (FIGURES,)),  # 0 where there is none, else 1 + the index
        ("low", "<i4", (FIGURES,)),  # OPEN where the bound is open
        ("high", "<i4", (FIGURES,)),
        ("sets", "<u8", (4, 4)),  # bits of SETS
        ("sizes", "<u2", (4,)),  # how many of each are set
    ]
)
"""One mention."""

SETS = ("names", "words", "title names", "title words")
"""Names and numbers are those of any language, words stems of the story's own."""

Row = npt.NDArray[np.void]
"""An array of TRAITS of any shape."""

NEVER = -(2**31)
OPEN = -1

TYPES = tuple(EventType)
STATUSES = tuple(Status)
PRECISIONS = tuple(Precision)
SECTORS = tuple(Sector)
KINDS = tuple(FigureKind)

_TYPE = {t: i for i, t in enumerate(TYPES)}
_STATUS = {s: i for i, s in enumerate(STATUSES)}
_PRECISION = {p: i + 1 for i, p in enumerate(PRECISIONS)}
_SECTOR = {s: i + 1 for i, s in enumerate(SECTORS)}
_KIND = {k: i + 1 for i, k in enumerate(KINDS)}

NARROW = frozenset((Precision.POINT, Precision.CITY, Precision.DISTRICT))
"""Precisions whose coordinates are where the event was, not the middle of an area."""

_NUMBER = re.compile(r"\d[\d.,]*")
_SHORT = 3
"""Words up to this length say little."""


def hash32(text: str) -> int:
    """The number that a text stands under, the same on every machine."""
    return zlib.crc32(text.encode())


def hash64(text: str) -> int:
    """A number of 64 bits for what must not be confounded."""
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest())


def traits(mention: Mention) -> Row:
    """The traits of one mention, as an array of shape (1,)."""
    return table([mention])


def table(mentions: Iterable[Mention]) -> Row:
    """The traits of many mentions, as an array of shape (mentions,)."""
    return np.frombuffer(bytearray().join(map(_packed, mentions)), TRAITS)


_LETTERS = {"|u1": "B", "<u2": "H", "<u4": "I", "<i4": "i", "<u8": "Q", "<f4": "f"}
"""What `struct` calls the numbers of TRAITS."""


def _letters(name: str) -> str:
    field = TRAITS[name]
    if name in {"who", "sets"}:  # packed before: of each side, of sentence and title
        return f"{field.itemsize // 2}s" * 2
    return f"{math.prod(field.shape)}{_LETTERS[field.base.str]}"


_ROW = struct.Struct("<" + "".join(map(_letters, TRAITS.names or ())))
_SIDE = struct.Struct(f"<{3 * PARTIES}I")


def _packed(m: Mention) -> bytes:
    """A row: to pack it at once is three times as fast as to fill the columns of an array."""
    e = m.event
    place, dates = e.place, e.date
    telling = hash64(f"{m.story}#{e.id}")
    said, *said_sizes = _sets(m.sentence.text, m.language)
    titled, *titled_sizes = _sets(m.title, m.language)
    return _ROW.pack(
        _story(m.story),
        telling,
        hash64(f"{m.story}#{e.same_as}") if e.same_as else telling,
        hash32(m.language),
        m.sentence.start,
        e.anchor.start < len(m.title) + LEAD,
        _TYPE[e.type],
        _STATUS[e.status],
        sum(1 << MODES[e.type].index(mode) for mode in e.modes) if e.modes else 0,
        _stem(e.anchor.text, m.language),
        day_number(m.published) if m.published else NEVER,
        day_number(dates.first) if dates else NEVER,
        day_number(dates.last) if dates else NEVER,
        _PRECISION[place.precision] if place and place.precision else 0,
        *_point(place),
        country_number(place.country) if place else 0,
        _name(place.name) if place else 0,
        len(e.actors),
        len(e.recipients),
        _parties(e.actors),
        _parties(e.recipients),
        *_figures(m),
        said,
        titled,
        *said_sizes,
        *titled_sizes,
    )


_story = lru_cache(maxsize=1024)(hash64)  # the mentions of a story come one after the other


@lru_cache(maxsize=2048)
def country_number(code: str | None) -> int:
    """1 + the number that the three letters spell in base 26; 0 for None."""
    if code is None:
        return 0
    a, b, c = (ord(letter) - 65 for letter in code)
    return 1 + (a * 26 + b) * 26 + c


_NOWHERE = (np.nan, np.nan, np.nan)


def _point(place: Place | None) -> tuple[float, float, float]:
    if place is None or place.precision not in NARROW:
        return _NOWHERE
    if place.latitude is None or place.longitude is None:
        return _NOWHERE
    return _on_sphere(place.latitude, place.longitude)


@lru_cache(maxsize=65536)
def _on_sphere(latitude: float, longitude: float) -> tuple[float, float, float]:
    lat, lon = math.radians(latitude), math.radians(longitude)
    return math.cos(lat) * math.cos(lon), math.cos(lat) * math.sin(lon), math.sin(lat)


@lru_cache(maxsize=65536)
def _name(name: str | None) -> int:
    folded = key(name) if name else ""
    return hash32(folded) if folded else 0


_OF_THEIR_OWN = frozenset((Sector.IGO, Sector.NGO))
"""Sectors in which two parties of no country have nothing in common: the UN is not the EU."""


@lru_cache(maxsize=1)
def _nations() -> frozenset[int]:
    return frozenset(_name(name) for name in lexicon_of("en").country_names.values())


def _parties(parties: Sequence[Party]) -> bytes:
    """Names, countries with sectors, and countries of the parties of a side."""
    if not parties:
        return _NOBODY
    return _side(tuple((p.name, p.country, p.sector) for p in parties[:PARTIES]))


_NOBODY = bytes(_SIDE.size)


@lru_cache(maxsize=65536)
def _side(
    parties: tuple[tuple[str | None, str | None, Sector | None], ...],
) -> bytes:
    gap = (0,) * (PARTIES - len(parties))
    names, kinds, countries = [], [], []
    for name, country, sector in parties:
        number, land = _name(name), country_number(country)
        # a name says more than the country, unless it is the country's
        names.append(0 if number in _nations() else number)
        kinds.append(
            land * 16 + _SECTOR[sector] if sector and (land or sector not in _OF_THEIR_OWN) else 0
        )
        countries.append(land)
    return _SIDE.pack(*names, *gap, *kinds, *gap, *countries, *gap)


def _figures(m: Mention) -> Sequence[int]:
    """Kinds, lows and highs."""
    if not m.event.figures:
        return _NO_FIGURES
    chosen = m.event.figures[:FIGURES]
    gap = [0] * (FIGURES - len(chosen))
    most = 2**31 - 1
    low = [OPEN if f.low is None else min(f.low, most) for f in chosen]
    high = [OPEN if f.high is None else min(f.high, most) for f in chosen]
    return (*[_KIND[f.kind] for f in chosen], *gap, *low, *gap, *high, *gap)


_NO_FIGURES = (0,) * 3 * FIGURES


@lru_cache(maxsize=4096)
def _language(code: str) -> tuple[Language | None, Lexicon | None]:
    """The data of a language; None for one that has no folder: its words are then not compared."""
    try:
        return language_of(code), lexicon_of(code)
    except LanguageError:
        return None, None


@lru_cache(maxsize=65536)
def _stem(anchor: str, code: str) -> int:
    language, _ = _language(code)
    stem = anchor_stem(anchor, language) if language else anchor.casefold()
    return hash32(f"{code} {stem}") if stem else 0


@lru_cache(maxsize=8192)  # the events of one sentence, and all of one title, stand side by side
def _sets(text: str, code: str) -> tuple[bytes, int, int]:
    """The two sets of a text, one after the other, and their sizes."""
    names, words = _content(text, code)
    whole = names | words << BITS
    return whole.to_bytes(2 * BITS // 8, "little"), names.bit_count(), words.bit_count()


def _content(text: str, code: str) -> tuple[int, int]:
    """The sets of a text: its names and numbers, and the stems of its other words.

    Known names count by what they name ("Selat Hormuz" is the Strait of Hormuz), others as they
    are spelt. Countries and their peoples are left out: the parties say them better.
    """
    words = WORD.findall(text)
    names = stems = end = 0
    for at, (stem, name, longest) in enumerate(map(_words(code).__getitem__, words)):
        if at < end:  # of a known name
            continue
        if longest:
            bit, taken = _known(words, at, longest, code)
            if taken:
                names |= bit
                end = at + taken
                continue
        stems |= stem
        if at:  # the first word of a sentence has its capital from there
            names |= name
    for number in _NUMBER.findall(text):
        names |= _bit(number.replace(",", "").replace(".", ""))
    return names, stems


class _Words(dict[str, tuple[int, int, int]]):
    """The words of a language as they are asked for: see `_word`."""

    def __init__(self, code: str) -> None:
        super().__init__()
        self._code = code

    def __missing__(self, word: str) -> tuple[int, int, int]:
        if len(self) >= _KEPT:
            self.clear()
        found = self[word] = _word(word, self._code)
        return found


_words = lru_cache(maxsize=64)(_Words)
_KEPT = 65_536
"""Words of a language that are kept."""


def _word(word: str, code: str) -> tuple[int, int, int]:
    """The bits of a word's stem and of it as a name, the words of the longest name that it begins."""
    folded = fold(unowned(word))
    language, lexicon = _language(code)
    longest = 0
    stem = name = 0
    if folded not in stop_words(code):
        # a short word says little
        if language is not None and len(folded) > _SHORT and folded.isalpha():
            stem = _bit(f"{code} {stem_of(folded, language)}")
        name = _bit(folded)
    if not word[0].isupper():
        return stem, 0, 0
    if lexicon is not None:
        longest = lexicon.longest.get(folded, 0)
    return stem, name, longest


def _known(words: Sequence[str], at: int, longest: int, code: str) -> tuple[int, int]:
    """The bit of the longest known name that begins there, and its words; 0 words for none."""
    _, lexicon = _language(code)
    if lexicon is None:
        return 0, 0
    for size in range(min(longest, len(words) - at), 0, -1):
        name = " ".join([fold(unowned(word)) for word in words[at : at + size]])
        for entry in lexicon.entries.get(name, ()):
            if entry.kind in ("nation", "people"):
                return 0, size
            if entry.kind != "word" and (not entry.caps or words[at].isupper()):
                return _bit(entry.name.casefold()), size
    return 0, 0


@lru_cache(maxsize=65536)
def _bit(item: str) -> int:
    return 1 << hash32(item) % BITS


@lru_cache(maxsize=64)
def stop_words(code: str) -> frozenset[str]:
    """The folded words of a language that say little; none of a language without data."""
    language, _ = _language(code)
    return frozenset(fold(w) for w in language.words.stop_words) if language else frozenset()
