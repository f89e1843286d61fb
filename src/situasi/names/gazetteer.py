"""The gazetteer: names of the world's towns and provinces, and where they lie.

The index is a compressed NumPy archive that `models/gazetteer.py` builds from GeoNames
(geonames.org, CC BY 4.0): places of 500 inhabitants and more, and the first and second
administrative levels that they lie in. A second-level place is as exact as the mean of its towns.
"""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import numpy as np

from situasi.errors import DataError
from situasi.model import Precision
from situasi.names.fold import key

INDEX = Path(__file__).parent / "data" / "gazetteer.npz"
KEY_BITS = 40
"""Bits of a name's digest. With some 600,000 names a strange name meets one by chance once in
two million times."""

KINDS = (Precision.CITY, Precision.PROVINCE, Precision.DISTRICT)
"""What the numbers of the index stand for."""


class PlaceEntry(NamedTuple):
    """One place of the gazetteer. `name_en` is the name GeoNames prints, in Latin letters."""

    name_en: str
    country: str | None
    lat: float
    lon: float
    precision: Precision
    population: int


def digest(folded: str) -> int:
    """The number that a folded name (`fold.key`) stands under in the index."""
    return int.from_bytes(hashlib.blake2b(folded.encode(), digest_size=KEY_BITS // 8).digest())


class Gazetteer:
    """The index, read into memory (about 15 MB). Raises DataError where it is missing or broken."""

    def __init__(self, path: Path = INDEX) -> None:
        try:
            with np.load(path, allow_pickle=False) as index:
                self._keys = (index["key_high"].astype(np.uint64) << np.uint64(8)) | index[
                    "key_low"
                ]
                self._places = index["key_place"]
                self._blob = index["names"].tobytes()
                self._ends = np.cumsum(index["name_length"], dtype=np.uint32)
                self._degrees = index["degrees"]
                self._country = index["country"]
                self._population = index["population"]
                self._kind = index["kind"]
                self._codes = index["codes"].tobytes().decode("ascii")
        except (OSError, KeyError, ValueError) as error:
            raise DataError(
                str(path), f"no readable gazetteer index: {error}", "run models/gazetteer.py"
            ) from error

    def __len__(self) -> int:
        return len(self._kind)

    def lookup(self, name: str) -> list[PlaceEntry]:
        """All places of that name, the most populous first; case and diacritics do not matter."""
        return self.find(key(name))

    def find(self, folded: str) -> list[PlaceEntry]:
        """All places under a folded name, the most populous first."""
        number = np.uint64(digest(folded))
        first = int(np.searchsorted(self._keys, number))
        found = []
        while first < len(self._keys) and self._keys[first] == number:
            found.append(self._entry(int(self._places[first])))
            first += 1
        return sorted(found, key=lambda place: -place.population)

    @lru_cache(maxsize=256)  # noqa: B019 - there is one gazetteer a process
    def box(self, country: str) -> tuple[float, float, float, float] | None:
        """South, north, west and east of a country's towns, the outermost hundredth left out;
        None for a country without towns."""
        at = [self._codes[n : n + 3] for n in range(0, len(self._codes), 3)]
        if country not in at:
            return None
        degrees = self._degrees[self._country == at.index(country)]
        (south, west), (north, east) = np.percentile(degrees, (1, 99), axis=0) / 100
        return float(south), float(north), float(west), float(east)

    def _entry(self, at: int) -> PlaceEntry:
        start = int(self._ends[at - 1]) if at else 0
        code = self._codes[3 * int(self._country[at]) :][:3]
        lat, lon = self._degrees[at]
        return PlaceEntry(
            self._blob[start : int(self._ends[at])].decode(),
            code,
            float(lat) / 100,
            float(lon) / 100,
            KINDS[int(self._kind[at])],
            int(self._population[at]),
        )


@lru_cache(maxsize=1)
def gazetteer() -> Gazetteer:
    """The gazetteer of the package, read once."""
    return Gazetteer()
