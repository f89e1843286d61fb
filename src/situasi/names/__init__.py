"""Who and where: names of parties and places, and what a story says of them."""

from situasi.names.gazetteer import PlaceEntry, gazetteer
from situasi.names.party import Identity, Introduction, Mention
from situasi.names.story import Names

__all__ = ["Identity", "Introduction", "Mention", "Names", "PlaceEntry", "gazetteer"]
