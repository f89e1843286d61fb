"""Who and where: names of parties and places, and what a story says of them."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from situasi.names.party import Identity, Introduction, Mention
    from situasi.names.story import Names

__all__ = ["Identity", "Introduction", "Mention", "Names"]

_ROOMS = {"Identity": "party", "Introduction": "party", "Mention": "party", "Names": "story"}


def __getattr__(name: str) -> Any:
    # who only compares spellings shall not wait for the places of the world
    if name in _ROOMS:
        return getattr(import_module(f"situasi.names.{_ROOMS[name]}"), name)
    raise AttributeError(f"module 'situasi.names' has no attribute {name!r}")
