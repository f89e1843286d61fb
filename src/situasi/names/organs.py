"""Plain English names for the organs of states: "Armed forces of Armenia"."""

from __future__ import annotations

from functools import cached_property, lru_cache

from situasi.datafile import Shape, read
from situasi.model import Sector
from situasi.model.record import Country
from situasi.names.marks import Mark
from situasi.names.register import DATA, Lexicon


class Organs(Shape):
    """`organs.yml`."""

    forms: dict[Sector, str]
    named: list[Sector]
    own: dict[Country, dict[Sector, str]]
    article: list[Country]

    @cached_property
    def sectors(self) -> frozenset[Sector]:
        """Those whose bodies are organs of a state."""
        return frozenset((*self.forms, *self.named))


@lru_cache(maxsize=1)
def organs() -> Organs:
    """The names of organs. Raises DataError."""
    return read(DATA / "organs.yml", Organs)


def organ(
    mark: Mark | None, country: str, sector: Sector, lexicon: Lexicon, place: str | None = None
) -> str | None:
    """The name of an organ of a state ("Ministry of Defence of Armenia"), by the word that
    decided, or of a place in it; None where it has none."""
    state = place or state_of(country, lexicon)
    own = (mark.identity.name or "") if mark is not None else ""
    if own[:1].isupper():
        return f"{own} of {state}"
    known = organs()
    form = known.forms.get(sector)
    special = None if place else known.own.get(country, {}).get(sector)
    return special or (form.format(state) if form else None)


def state_of(country: str, lexicon: Lexicon) -> str:
    """The state as it stands behind "of": "the United States"."""
    name = lexicon.country_names.get(country, country)
    return f"the {name}" if country in organs().article else name
