"""The scenes by id."""

from __future__ import annotations

from drawings import border, capitals, home, indoors, war
from drawings.canvas import Sheet

_ROOMS = (war, capitals, indoors, border, home)


def draw(name: str) -> Sheet:
    """The scene of that id: the function of its name, with hyphens for underscores."""
    wanted = name.replace("-", "_")
    for room in _ROOMS:
        if hasattr(room, wanted):
            drawn: Sheet = getattr(room, wanted)()
            return drawn
    raise SystemExit(f"no drawing is called {name!r}: write a function {wanted} in {__package__}")
