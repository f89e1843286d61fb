"""Marks and phrases as places on the map."""

from __future__ import annotations

from situasi.model import Place, Precision, Reason
from situasi.names.gazetteer import PlaceEntry, gazetteer
from situasi.names.marks import Mark, Setting
from situasi.names.refer import Reference
from situasi.names.register import Entry, Lexicon, Spot
from situasi.names.scan import Token

_FINENESS = tuple(Precision)  # the narrowest first
_OUTWARD = 0.75  # how far out "the south" of a country lies, of the way to its outermost towns
_REACH = 6  # sentences that a place without a name may reach back or on


class Atlas:
    """Marks as places. `towns` maps the first token of a town's mark to its entry."""

    def __init__(self, text: str, lexicon: Lexicon, towns: dict[int, PlaceEntry]) -> None:
        self.text, self._lexicon, self._towns = text, lexicon, towns

    def place(self, mark: Mark) -> Place | None:
        """The place that a mark names; None where it names none."""
        town = self._towns.get(mark.first) if mark.kind == "town" else None
        if town is not None:
            spot = Spot(town.lat, town.lon, town.precision)
            return self._at(mark, town.name_en, town.country, spot)
        for entry in (*(e for e in mark.others if e.kind == "place"), *mark.others):
            found = self._spot(entry)
            if found is not None and entry.kind in ("place", "nation", "seat"):
                if entry.kind == "place" and mark.kind == "nation":
                    continue
                return self._at(mark, entry.name, entry.country, found)
        return None

    def _spot(self, entry: Entry) -> Spot | None:
        if entry.kind == "nation":
            return self._lexicon.spots.get(entry.country or "")
        if entry.kind == "seat":
            return self.capital(entry.name, entry.country or "")
        return self._lexicon.spots.get(f"{entry.name}|{entry.country}")

    def capital(self, name: str, country: str) -> Spot | None:
        """Where a seat of government lies."""
        known = self._lexicon.spots.get(f"{name}|{country}")
        if known is not None:
            return known
        entries = [e for e in gazetteer().lookup(name) if e.country == country]
        return Spot(entries[0].lat, entries[0].lon, Precision.CITY) if entries else None

    def side(self, country: str, side: str) -> Spot | None:
        """A point in the south, north, east or west of a country, three quarters of the way from
        its middle to its outermost towns."""
        middle = self._lexicon.spots.get(country)
        box = gazetteer().box(country)
        if middle is None or box is None:
            return None
        south, north, west, east = box
        lat, lon = middle.lat, middle.lon
        if side in ("south", "north"):
            lat += _OUTWARD * ((south if side == "south" else north) - lat)
        else:
            lon += _OUTWARD * ((west if side == "west" else east) - lon)
        return Spot(lat, lon, Precision.REGION)

    def _at(self, mark: Mark, name: str, country: str | None, spot: Spot) -> Place:
        return self.make(mark.start, mark.end, name, country, spot, f"{mark.kind} {name}")

    def make(
        self,
        start: int,
        end: int,
        name: str,
        country: str | None,
        spot: Spot,
        why: str,
        by: str = "data",
    ) -> Place:
        """A place at a span of the text."""
        return Place(
            start=start, end=end, text=self.text[start:end], name=name, country=country,
            latitude=round(spot.lat, 4), longitude=round(spot.lon, 4), precision=spot.precision,
            because=(Reason(by=by, what=why),),
        )  # fmt: skip


def finest(places: list[Place]) -> Place:
    """The narrowest of some places; of equals the first."""
    return min(places, key=lambda p: _FINENESS.index(p.precision or Precision.COUNTRY))


class Whereabouts:
    """What phrases about places mean in one story."""

    def __init__(
        self,
        words: list[Token],
        marks: list[Mark],
        atlas: Atlas,
        setting: Setting,
        refer: Reference,
        lexicon: Lexicon,
    ) -> None:
        self._tokens, self._marks, self._atlas = words, marks, atlas
        self._setting, self._refer, self._lexicon = setting, refer, lexicon

    def of(self, first: int, last: int, start: int, end: int, marks: list[Mark]) -> Place | None:
        """The place that tokens `first` to `last` mean, whose marks are given; the rest is the span."""
        named = [p for p in map(self._atlas.place, marks) if p is not None]
        capital = any(e.role == "capital" for m in marks for e in m.others)
        if named and not (capital and all(p.precision == "country" for p in named)):
            place = finest(named)
            part = self._part(first, last, marks, place, start, end)
            if part is not None:
                return part
            return place.model_copy(
                update={"start": start, "end": end, "text": self._atlas.text[start:end]}
            )
        if capital:
            return self._capital(first, last, start, end, marks)
        code, why = None, "country of a people"
        if any(e.role == "country" for m in marks for e in m.others):
            identity = self._refer.pronoun("country", first)
            code, why = (identity.country if identity else None), "the country last named"
        code = code or next((m.identity.country for m in marks if m.kind == "people"), None)
        if code and code in self._lexicon.spots:
            name, spot = self._lexicon.country_names[code], self._lexicon.spots[code]
            place = self._atlas.make(start, end, name, code, spot, why, "rule")
            return self._part(first, last, marks, place, start, end) or place
        return self._around(first, start, end)

    def _part(
        self, first: int, last: int, marks: list[Mark], place: Place, start: int, end: int
    ) -> Place | None:
        """The part of a country ("southern Iran"), its palace or parliament, or an embassy."""
        code = place.country
        if place.precision != "country" or code is None:
            return None
        sets = self._lexicon.sets
        own = {n for m in marks if m.kind != "word" for n in range(m.first, m.last)}
        folded = {self._tokens[n].folded for n in range(first, last) if n not in own}
        names = {m.identity.name or "" for m in marks if m.kind == "word"} | folded
        for side in ("south", "north", "east", "west"):
            if folded & sets[side]:
                spot = self._atlas.side(code, side)
                if spot is not None:
                    name = f"{side.capitalize()}ern {place.name}"
                    return self._atlas.make(
                        start, end, name, code, spot, f"{side} of {code}", "rule"
                    )
        host = code
        if names & sets["embassy"]:
            host = next((c for c in self._setting.whole.best() if c != code), code)
        elif not names & sets["hall"]:
            return None
        seat = self._lexicon.capitals.get(host)
        found = self._atlas.capital(seat, host) if seat else None
        if seat is None or found is None:
            return None
        return self._atlas.make(start, end, seat, host, found, f"capital of {host}", "rule")

    def _capital(
        self, first: int, last: int, start: int, end: int, marks: list[Mark]
    ) -> Place | None:
        codes = [m.identity.country for m in marks if m.identity.country]
        found = self._refer.pronoun("country", first)
        code = (
            codes[0]
            if codes
            else self._setting.country(first, None)[0] or (found.country if found else None)
        )
        name = self._lexicon.capitals.get(code or "")
        spot = self._atlas.capital(name, code) if name and code else None
        if name is None or spot is None:
            return self._around(first, start, end)
        return self._atlas.make(start, end, name, code, spot, f"capital of {code}", "rule")

    def _proper(self, first: int, end: int) -> bool:
        """Whether the phrase is a name by itself: a capital that does not open a sentence."""
        at = first
        while at < len(self._tokens) and self._tokens[at].start < end:
            if self._tokens[at].upper and not self._tokens[at].opens:
                return True
            at += 1
        return False

    def _around(self, first: int, start: int, end: int) -> Place | None:
        """The place last named, narrower than a country if there is one near."""
        here = self._setting.sentence(first)
        if here == 0 and self._proper(first, end):
            return None  # in a headline a capital says nothing ("Baku Tembak di Perbatasan")
        code, _ = self._setting.country(first, None)
        before = [m for m in reversed(self._marks) if m.first < first]
        after = [m for m in self._marks if m.first >= first]
        for home in (True, False):
            for mark in (*before, *after):
                if mark.kind not in ("place", "town", "seat") or (
                    home and mark.identity.country != code
                ):
                    continue
                place = (
                    self._atlas.place(mark)
                    if abs(here - self._setting.sentence(mark.first)) <= _REACH
                    else None
                )
                if place is not None:
                    because = (Reason(by="rule", what=f"the place last named: {place.name}"),)
                    text = self._atlas.text[start:end]
                    found = {"start": start, "end": end, "text": text, "because": because}
                    if self._proper(first, end):
                        # a name that no gazetteer has: it lies near, but is not that place
                        found |= {"name": text, "precision": Precision.REGION}
                    return place.model_copy(update=found)
            if code and code in self._lexicon.spots:
                name = self._lexicon.country_names[code]
                return self._atlas.make(
                    start,
                    end,
                    name,
                    code,
                    self._lexicon.spots[code],
                    "country of the story",
                    "rule",
                )
        return None
