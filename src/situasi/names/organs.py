"""Plain English names for the organs of states: "Armed forces of Armenia"."""

from __future__ import annotations

from situasi.model import Sector
from situasi.names.marks import Mark
from situasi.names.register import Lexicon

_FORMS = {
    (Sector.MIL, "ISR"): "Israel Defense Forces",
    (Sector.MIL, "IDN"): "Indonesian National Armed Forces",
    (Sector.COP, "IDN"): "Indonesian National Police",
}
ORGANS: dict[Sector, str | None] = {
    Sector.MIL: "Armed forces of {}", Sector.COP: "Police of {}", Sector.LEG: "Parliament of {}",
    Sector.GOV: "Government of {}", Sector.JUD: None, Sector.OPP: None, Sector.SPY: None,
}  # fmt: skip
"""The names by sector; None where only an organ with a name of its own has one."""

_WITH_THE = frozenset(
    ("USA", "GBR", "PHL", "NLD", "ARE", "DOM", "CAF", "COD", "COG", "BHS", "MDV", "SLB", "COM")
)
"""Countries whose English name takes an article."""


def organ(
    mark: Mark | None, country: str, sector: Sector, lexicon: Lexicon, place: str | None = None
) -> str | None:
    """The name of an organ of a state ("Ministry of Defence of Armenia"), by the word that
    decided, or of a place in it; None where it has none."""
    state = place or state_of(country, lexicon)
    own = (mark.identity.name or "") if mark is not None else ""
    if own[:1].isupper():
        return f"{own} of {state}"
    form = ORGANS[sector]
    return (not place and _FORMS.get((sector, country))) or (form.format(state) if form else None)


def state_of(country: str, lexicon: Lexicon) -> str:
    """The state as it stands behind "of": "the United States"."""
    name = lexicon.country_names.get(country, country)
    return f"the {name}" if country in _WITH_THE else name
