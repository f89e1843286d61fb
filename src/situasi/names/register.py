"""The names and words that the room knows beforehand, read from `data/*.yml` and checked.

Every fault raises DataError with the file, the entry and the mend. Names in countries come from
CLDR (through Babel) in both languages; all else is written for this package.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, Literal, NamedTuple

from babel import Locale

from situasi.datafile import Shape, mapping, word_lists
from situasi.errors import DataError, LanguageError
from situasi.model import Precision, Sector
from situasi.model.record import Country
from situasi.names.fold import fold, key

DATA = Path(__file__).parent / "data"
_CODE = re.compile(r"[A-Z]{3}")
_NOTE = re.compile(r" \([^)]*\)$")  # tells namesakes apart in the file: "Punjab (Pakistan)"
_NOWHERE = "INT"  # in place of a country: of no one state


class Entry(NamedTuple):
    """One reading of a known name or word.

    `kind`: nation, people (demonym), seat (capital), organization, metonym, leader, outlet, place
    (of places.yml), or word. `role` of a word: sector, title, head or a reference ("group", "he",
    …); of an outlet: "state" where one speaks through it. `caps` says that the name is met in capitals
    only, `proper` that it begins with one.
    """

    kind: str
    name: str
    country: str | None
    sector: Sector | None
    role: str = ""
    caps: bool = False
    proper: bool = True


class Spot(NamedTuple):
    """Where a place of places.yml or a country lies."""

    lat: float
    lon: float
    precision: Precision


class Grammar(Shape):
    """`grammar.yml`, of one language."""

    head: Literal["first", "last"]
    endings: tuple[str, ...] = ()
    home: Country | None = None


def _grammars() -> Mapping[str, Grammar]:
    return word_lists(DATA / "grammar.yml", Grammar)


@dataclass
class Lexicon:
    """All that is known in one language: entries by folded name, and how long names get.

    `longest` maps the first word of a name to the most words that a name so begun has; `states` maps a
    territory to the state that it belongs to (HKG → CHN).
    """

    language: str
    entries: dict[str, list[Entry]] = field(default_factory=dict)
    longest: dict[str, int] = field(default_factory=dict)
    spots: dict[str, Spot] = field(default_factory=dict)
    sets: dict[str, frozenset[str]] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)
    country_names: dict[str, str] = field(default_factory=dict)
    capitals: dict[str, str] = field(default_factory=dict)
    states: dict[str, str] = field(default_factory=dict)

    @cached_property
    def grammar(self) -> Grammar:
        """How the language builds names and phrases. Raises DataError."""
        return _grammars().get(self.language) or Grammar(head="first")

    @cached_property
    def abroad(self) -> frozenset[str]:
        """The states that are home to other languages' newsrooms alone."""
        homes = {g.home for g in _grammars().values() if g.home}
        return frozenset(homes - {self.grammar.home})

    @property
    def small(self) -> frozenset[str]:
        """Words that begin no name."""
        return self.sets["small"]

    @property
    def near(self) -> frozenset[str]:
        """Words after which a capital begins a place."""
        return self.sets["near"]

    @property
    def links(self) -> frozenset[str]:
        """Words that end the head of a phrase."""
        return self.sets["link"]

    def add(self, spelling: str, entry: Entry) -> None:
        """Files an entry under a spelling; the first reading filed is preferred."""
        folded = key(spelling)
        if not folded:
            return
        country = self.states.get(entry.country or "", entry.country)
        entry = entry._replace(name=_NOTE.sub("", entry.name), country=country)
        self.entries.setdefault(folded, []).append(entry)
        words = folded.split(" ")
        self.longest[words[0]] = max(len(words), self.longest.get(words[0], 0))


def spellings(where: str, value: object) -> list[str]:
    """The spellings of a value parted by semicolons; none for "~". Raises DataError."""
    if not isinstance(value, str):
        raise DataError(where, f"{value!r} is no text", "quote it")
    return [part.strip() for part in value.split(";") if part.strip() not in ("", "~")]


def _country(where: str, code: str) -> str | None:
    if not _CODE.fullmatch(code):
        raise DataError(where, f"{code!r} is no country", "write ISO 3166-1 alpha-3, or INT")
    return None if code == _NOWHERE else code


def _sector(where: str, code: str) -> Sector:
    try:
        return Sector(code)
    except ValueError:
        raise DataError(
            where, f"{code!r} is no sector", f"write one of {', '.join(Sector)}"
        ) from None


def _levels(where: str, value: object) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise DataError(where, "is no mapping", "write name: spellings")
    return value


_ALL_CAPS = 5
"""Names in capitals up to this long are met in capitals only: WHO, but not HAMAS."""


def _caps(spelling: str) -> bool:
    return spelling.isupper() and len(spelling.replace(".", "")) <= _ALL_CAPS


@lru_cache(maxsize=1)
def _country_rows(path: Path) -> Mapping[str, Any]:
    return mapping(path)


@lru_cache(maxsize=16)
def countries(language: str, folder: Path = DATA) -> Mapping[str, str]:
    """What newsrooms of a language call each country, by its code: of countries.yml, else of CLDR.

    The code itself where neither has a name. Raises DataError for a row without its key to CLDR.
    """
    path = folder / "countries.yml"
    territories = Locale(language).territories
    found = {}
    for code, row in _country_rows(path).items():
        try:
            called, iso2 = row.get("called", {}), str(row["iso2"])
            found[code] = str(called.get(language) or territories.get(iso2, code))
        except (AttributeError, KeyError, TypeError) as error:
            raise DataError(
                f"{path}: {code}", f"lacks or breaks {error}",
                "write iso2, and called as {en: Turkey} where it is called otherwise",
            ) from error
    return found


@lru_cache(maxsize=1)
def bodies(folder: Path = DATA) -> Mapping[str, Mapping[str, str]]:
    """By language, what its newsrooms call bodies whose English names are the keys.

    Raises DataError.
    """
    path = folder / "bodies.yml"
    return {code: _levels(f"{path}: {code}", rows) for code, rows in mapping(path).items()}


@lru_cache(maxsize=8)
def nations(language: str, folder: Path = DATA) -> Lexicon:
    """The states alone, by their names, peoples and seats: far sooner at hand than all the names.

    Raises DataError.
    """
    found = Lexicon(language)
    _countries(found, folder)
    return found


def _countries(lexicon: Lexicon, folder: Path) -> None:
    path = folder / "countries.yml"
    local = {code: Locale(code).territories for code in _grammars()}
    for code, row in _country_rows(path).items():
        where = f"{path}: {code}"
        _country(where, code)
        try:
            iso2, (lat, lon) = str(row["iso2"]), row["at"]
            spot = Spot(float(lat), float(lon), Precision.COUNTRY)
            people, also = (spellings(where, row[k]) for k in ("people", "also"))
            seats = spellings(where, row["capital"])
        except (KeyError, TypeError, ValueError) as error:
            raise DataError(
                where, f"lacks or breaks {error}", "write iso2, at, people, also, capital"
            ) from error
        name = countries("en", folder)[code]
        state = str(row.get("of", code))  # whose a territory is
        _country(where, state)
        if state != code:
            lexicon.states[code] = state
        lexicon.country_names.setdefault(code, name)
        lexicon.spots[code] = spot
        nation = Entry("nation", name, code, Sector.GOV)
        names = {name, *(str(t[iso2]) for t in local.values() if iso2 in t), *also}
        for spelling in sorted(names):
            lexicon.add(spelling, nation._replace(caps=_caps(spelling)))
        for spelling in people:
            lexicon.add(spelling, Entry("people", name, code, Sector.GOV, caps=_caps(spelling)))
        for spelling in seats:
            lexicon.capitals.setdefault(code, seats[0])
            lexicon.add(spelling, Entry("seat", seats[0], code, Sector.GOV))


def _parties(lexicon: Lexicon, folder: Path) -> None:
    for file, kind in (
        ("organizations", "organization"), ("metonyms", "metonym"), ("leaders", "leader"),
    ):  # fmt: skip
        path = folder / f"{file}.yml"
        for code, sectors in mapping(path).items():
            country = _country(f"{path}: {code}", code)
            for letters, names in _levels(f"{path}: {code}", sectors).items():
                where = f"{path}: {code}: {letters}"
                sector = _sector(where, letters)
                for name, others in _levels(where, names).items():
                    known = spellings(f"{where}: {name}", others)
                    for spelling in known if kind == "metonym" else [name, *known]:
                        bare = spelling.removeprefix("the ")
                        lexicon.add(
                            bare,
                            Entry(kind, name, country, sector, "", _caps(bare), bare[0].isupper()),
                        )


def _outlets(lexicon: Lexicon, folder: Path) -> None:
    path, states = folder / "outlets.yml", folder / "state_media.yml"
    outlets, run = mapping(path), mapping(states)
    for code, names in run.items():
        run[code] = spellings(f"{states}: {code}", names)
        odd = set(run[code]) - set(_levels(f"{path}: {code}", outlets.get(code)))
        if odd:
            what = f"{min(odd)!r} is no outlet of that country"
            raise DataError(f"{states}: {code}", what, "name it as outlets.yml does")
    for code, names in outlets.items():
        country = _country(f"{path}: {code}", code)
        for name, others in _levels(f"{path}: {code}", names).items():
            role = "state" if name in run.get(code, ()) else ""
            for spelling in [name, *spellings(f"{path}: {code}: {name}", others)]:
                lexicon.add(
                    spelling, Entry("outlet", name, country, Sector.MED, role, _caps(spelling))
                )


def _places(lexicon: Lexicon, folder: Path) -> None:
    path = folder / "places.yml"
    for code, kinds in mapping(path).items():
        country = _country(f"{path}: {code}", code)
        for kind, names in _levels(f"{path}: {code}", kinds).items():
            where = f"{path}: {code}: {kind}"
            try:
                precision = Precision(kind)
            except ValueError:
                raise DataError(
                    where, f"{kind!r} is no precision", f"write one of {', '.join(Precision)}"
                ) from None
            for name, text in _levels(where, names).items():
                parts = spellings(f"{where}: {name}", text)
                try:
                    lat, lon = (float(number) for number in parts[0].split())
                    if abs(lat) > 90 or abs(lon) > 180:
                        raise ValueError("degrees")
                except (IndexError, ValueError):
                    raise DataError(
                        f"{where}: {name}",
                        "has no coordinates",
                        'write "latitude longitude; other names"',
                    ) from None
                place = Entry("place", name, country, Sector.CVL)
                lexicon.spots[
                    f"{_NOTE.sub('', name)}|{lexicon.states.get(country or '', country)}"
                ] = Spot(lat, lon, precision)
                for spelling in [name, *parts[1:]]:
                    lexicon.add(spelling, place._replace(caps=_caps(spelling)))


_ROLES = ("heads", "group", "he", "own", "they", "it", "we", "you", "country", "place", "capital")
_SETS = (
    "small", "near", "link", "foreign", "captive", "hall", "embassy", "south", "north", "east", "west", "particle",
    "pair_leaders", "pair_armies", "pair_states", "definite", "vague", "many", "body", "owner", "of", "local_title",
    "anybody", "province", "district", "joint", "toward", "group",
)  # fmt: skip


def _words(lexicon: Lexicon, folder: Path) -> None:
    path = folder / "words.yml"
    rows = mapping(path).get(lexicon.language)
    if rows is None:
        raise LanguageError(str(path), f"has no words of {lexicon.language!r}", "add a section")
    for letters, organs in _levels(f"{path}: organs", rows.get("organs")).items():
        where = f"{path}: {lexicon.language}: organs: {letters}"
        for name, words in _levels(where, organs).items():
            for word in spellings(f"{where}: {name}", words):
                entry = Entry("word", name, None, _sector(where, letters), "sector", proper=False)
                lexicon.add(word, entry)
    for role in ("titles", "sectors"):
        for letters, words in _levels(f"{path}: {role}", rows.get(role)).items():
            where = f"{path}: {lexicon.language}: {role}: {letters}"
            sector = _sector(where, letters)
            for word in spellings(where, words):
                entry = Entry("word", word, None, sector, role[:-1], proper=False)
                lexicon.add(word, entry)
    for role in _ROLES:
        for word in spellings(f"{path}: {lexicon.language}: {role}", rows.get(role, "")):
            lexicon.add(word, Entry("word", word, None, None, role, proper=False))
    lexicon.sets = {
        role: frozenset(key(word) for word in spellings(f"{path}: {role}", rows.get(role, "")))
        for role in _SETS
    }
    lexicon.counts = {
        fold(str(word)): int(count)
        for word, count in _levels(f"{path}: counts", rows.get("counts")).items()
    }


@lru_cache(maxsize=8)
def lexicon(language: str, folder: Path = DATA) -> Lexicon:
    """What is known in a language. Raises DataError, and LanguageError for an unknown language."""
    made = Lexicon(language)
    _words(made, folder)
    _countries(made, folder)
    _parties(made, folder)
    _places(made, folder)
    _outlets(made, folder)
    return made
