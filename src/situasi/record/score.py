"""How likely two mentions tell one event: a logistic model whose every part can be read.

Each feature compares one thing that both mentions say (or that one leaves out); its contribution is
its value times its weight, and the contributions add up to the log odds. Two mentions of one story
have other weights than two of different stories. `models/pairs.py` learns them and writes
`data/score.json`; `data/features.yml` says each feature in words.

A score depends on the two mentions alone and is the same both ways, whatever else the record holds.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt
from pydantic import TypeAdapter
from typing_extensions import TypedDict  # pydantic needs this one below Python 3.12

from situasi.datafile import Shape, read
from situasi.errors import DataError
from situasi.model import EventType, Mention, Reason, Status
from situasi.reading import shipped
from situasi.record.traits import FIGURES, NEVER, OPEN, STATUSES, TRAITS, TYPES, Row, traits

DATA = Path(__file__).parent / "data"

Floats = npt.NDArray[np.floating]
Indices = npt.NDArray[np.signedinteger]
Bools = npt.NDArray[np.bool_]
Features = dict[str, Bools | Floats]

_AT_ONCE = 1024
"""Pairs compared at once: what fits a processor's cache."""

_DENIED = STATUSES.index(Status.DENIED)
_OPEN = np.array([s in (Status.PLANNED, Status.POSSIBLE) for s in STATUSES])

_COPIED = 0.6
"""Share of words from which one sentence is a copy of the other, or both of a third."""
_LONG = 10
"""Days from which a stretch of days is a period, and no day of a deed."""
_PRINT = 2
"""Days that may lie between a deed and the story that tells it."""


def _chord(km: float) -> float:
    """The square of the straight line through a unit sphere that spans kilometres on the Earth's."""
    return (2 * math.sin(km / 12742)) ** 2


_HERE, _NEARBY = _chord(15), _chord(80)
"""The reach of a town, and of its surroundings."""

_NEAR_TYPES = (
    ("CONCEDE", "RETREAT"), ("CONCEDE", "AGREE"), ("RETREAT", "AGREE"), ("AGREE", "CONSULT"),
    ("AGREE", "SUPPORT"), ("AGREE", "COOPERATE"), ("AGREE", "AID"), ("CONSULT", "COOPERATE"),
    ("COERCE", "ASSAULT"), ("COERCE", "MOBILIZE"), ("PROTEST", "ASSAULT"), ("MOBILIZE", "ASSAULT"),
    ("ACCUSE", "THREATEN"), ("ACCUSE", "REJECT"), ("REQUEST", "ACCUSE"), ("REQUEST", "THREATEN"),
    ("REQUEST", "REJECT"), ("SANCTION", "REJECT"), ("SANCTION", "COERCE"),
)  # fmt: skip
"""Types that two tellings of one deed are coded as, by the borders that PLOVER's manual draws."""

_NEAR = np.zeros((len(TYPES), len(TYPES)), dtype=bool)
for _one, _other in _NEAR_TYPES:
    _at = TYPES.index(EventType(_one)), TYPES.index(EventType(_other))
    _NEAR[_at] = _NEAR[_at[::-1]] = True


class Said(Shape):
    """One feature in words: what it belongs to, how it is told, whether it is a share, not a fact."""

    about: str
    says: str
    share: bool = False


class FeatureTexts(Shape):
    """`features.yml`: every feature by name."""

    features: dict[str, Said]


@lru_cache(maxsize=4)
def texts(path: Path = DATA / "features.yml") -> Mapping[str, Said]:
    """Every feature in words. Raises DataError."""
    return read(path, FeatureTexts).features


FEATURES = tuple(texts())
"""The names of the features in the order of their file; the first is 1 for every pair."""


class _File(TypedDict):
    """`score.json`."""

    within: dict[str, float]
    across: dict[str, float]
    same_deed: float
    same_episode: float
    second_deed: float


@dataclass(frozen=True)
class Model:
    """Weights by feature, for two mentions of one story and of two; the least linkages.

    `same_deed` is the least linkage at which a mention joins others of its story, `same_episode`
    that at which a story's deed joins an episode, `second_deed` that at which another deed of the
    story joins it too (`linkage`).
    """

    within: Mapping[str, float]
    across: Mapping[str, float]
    same_deed: float
    same_episode: float
    second_deed: float

    @cached_property
    def weights(self) -> npt.NDArray[np.float32]:
        """Both sets, in the order of FEATURES: shape (2, features)."""
        sets = (self.within, self.across)
        return np.array([[s.get(name, 0.0) for name in FEATURES] for s in sets], dtype=np.float32)


@lru_cache(maxsize=4)
def model(path: Path = DATA / "score.json") -> Model:
    """The shipped weights. Raises DataError if they are missing, broken, or name other features."""
    found = shipped.table(path, TypeAdapter(_File))
    odd = (set(found["within"]) | set(found["across"])) - set(FEATURES)
    if odd:
        raise DataError(str(path), f"{sorted(odd)[0]!r} is no feature", "run models/pairs.py")
    return Model(**found)


def scores(a: Row, b: Row, using: Model | None = None) -> Floats:
    """Probabilities that the mentions of `a` and of `b` tell one event, pair by pair.

    `a` and `b` are arrays of TRAITS whose shapes broadcast: one row against many, or as many.
    """
    return _probability(log_odds(a, b, using))


def log_odds(a: Row, b: Row, using: Model | None = None) -> Floats:
    """The log odds of `scores`: the sum of all contributions."""
    a, b = np.atleast_1d(a), np.atleast_1d(b)
    shape = np.broadcast_shapes(a.shape, b.shape)
    a, b = np.broadcast_to(a, shape), np.broadcast_to(b, shape)
    parts = (slice(start, start + _AT_ONCE) for start in range(0, len(a), _AT_ONCE))
    return _joined([_summed(a[part], b[part], using or model()) for part in parts])


def log_odds_of(rows: Row, one: Indices, other: Indices, using: Model | None = None) -> Floats:
    """The log odds of pairs of the rows, given by their indices."""
    # plain bytes are gathered ten times as fast as numpy gathers rows of many fields
    plain = rows.view(np.uint8).reshape(len(rows), rows.itemsize)
    out = []
    for start in range(0, len(one), _AT_ONCE):
        a, b = (
            plain.take(indices[start : start + _AT_ONCE], axis=0).view(TRAITS)[:, 0]
            for indices in (one, other)
        )
        out.append(_summed(a, b, using or model()))
    return _joined(out)


def _joined(odds: Sequence[Floats]) -> Floats:
    return np.concatenate(odds) if odds else np.empty(0, dtype=np.float32)


def _summed(a: Row, b: Row, using: Model) -> Floats:
    """The log odds of pairs; of each it is the same, whichever pairs it stands among.

    So the sums are made feature after feature: a product of matrices rounds by their shapes.
    """
    values = matrix(a, b)
    own = a["story"] == b["story"]
    sums = []
    for weights, needed in zip(using.weights, (own.any(), not own.all()), strict=True):
        total = np.zeros(len(a), dtype=np.float32)
        if needed:
            for weight, value in zip(weights, values, strict=True):
                if weight:
                    total += weight * value
        sums.append(total)
    return np.where(own, *sums)


def _probability(odds: Floats) -> Floats:
    return np.asarray(1 / (1 + np.exp(-odds)))


def explain(a: Mention, b: Mention) -> tuple[float, tuple[Reason, ...]]:
    """How likely two mentions tell one event, and why: a line a feature, the weightiest first."""
    said = texts()
    weights = model().within if a.story == b.story else model().across
    values = matrix(traits(a), traits(b))[:, 0]
    lines = []
    total = 0.0
    for name, value in zip(FEATURES, values.tolist(), strict=True):
        part = weights.get(name, 0.0) * value
        total += part
        if part:
            amount = f" ({value:.2f})" if said[name].share else ""
            what = f"{said[name].says}{amount}: {part:+.2f}"
            lines.append((abs(part), Reason(by=said[name].about, what=what)))
    lines.sort(key=lambda line: -line[0])
    return float(_probability(np.array([total]))[0]), tuple(reason for _, reason in lines)


def matrix(a: Row, b: Row) -> npt.NDArray[np.float32]:
    """The features (FEATURES, pairs) of rows of equal length: 0 or 1, or a share."""
    found: Features = {}
    for part in (_story, _deed, _parties, _place, _days, _figures, _content):
        found.update(part(a, b))
    out = np.empty((len(FEATURES), len(a)), dtype=np.float32)
    out[0] = 1
    for at, name in enumerate(FEATURES[1:], 1):
        out[at] = found[name]
    return out


def _story(a: Row, b: Row) -> Features:
    own = a["story"] == b["story"]
    return {
        "told again": own & (a["root"] == b["root"]),
        "same sentence": own & (a["sentence"] == b["sentence"]),
        "far apart in the story": own * np.minimum(np.abs(a["sentence"] - b["sentence"]) / 2000, 1),
        "other language": a["language"] != b["language"],
        "both leads": (a["lead"] & b["lead"]) != 0,
    }


def _deed(a: Row, b: Row) -> Features:
    kind, kind_b = a["type"], b["type"]
    alike = kind == kind_b
    modes, modes_b = a["modes"], b["modes"]
    moded = alike & (modes != 0) & (modes_b != 0)
    shared = (modes & modes_b) != 0
    stem, status, status_b = a["stem"], a["status"], b["status"]
    denied = (status == _DENIED) != (status_b == _DENIED)
    return {
        "same type": alike,
        "near type": _NEAR[kind, kind_b],
        "same mode": moded & shared,
        "other mode": moded & ~shared,
        "same word": (stem == b["stem"]) & (stem != 0),
        "same status": status == status_b,
        "denied by one": denied,
        "open in one": (_OPEN[status] != _OPEN[status_b]) & ~denied,
    }


def _parties(a: Row, b: Row) -> Features:
    """How actors and recipients compare: by name, else by country and sector, else by country."""
    one = np.ascontiguousarray(a["who"].transpose(1, 2, 3, 0))  # side, what, party, pair
    other = np.ascontiguousarray(b["who"].transpose(1, 2, 3, 0))
    shared = np.zeros((*one.shape[:2], one.shape[3]), dtype=bool)
    for x in range(one.shape[2]):
        mine = one[:, :, x]
        for y in range(other.shape[2]):
            shared |= (mine == other[:, :, y]) & (mine != 0)
    named, named_b = a["named"].T != 0, b["named"].T != 0
    both, lone = named & named_b, named != named_b
    name = shared[:, 0]
    kind = shared[:, 1] & ~name
    country = shared[:, 2] & ~(name | kind)
    differs = both & ~(name | kind | country)
    out: Features = {}
    for side, label in enumerate(("actor", "recipient")):
        out[f"{label} same name"] = name[side]
        out[f"{label} same kind"] = kind[side]
        out[f"{label} same country"] = country[side]
        out[f"{label} differs"] = differs[side]
        out[f"{label} in one only"] = lone[side]
    return out


def _place(a: Row, b: Row) -> Features:
    known, known_b = a["precision"] != 0, b["precision"] != 0
    both = known & known_b
    named = (a["site"] == b["site"]) & (a["site"] != 0)
    chord = (a["point"] - b["point"]) ** 2
    chord = chord[:, 0] + chord[:, 1] + chord[:, 2]
    narrow = ~np.isnan(chord)
    here = named | (chord <= _HERE)  # nan is neither
    near = chord <= _NEARBY
    land, land_b = a["land"], b["land"]
    apart = (land != land_b) & (land != 0) & (land_b != 0)
    return {
        "same place": here,
        "near place": near & ~here,
        "far place": narrow & ~near & ~here,
        "place within": both & ~narrow & ~here & ~apart,
        "other country": both & ~narrow & ~here & apart,
        "place in one only": known != known_b,
    }


def _days(a: Row, b: Row) -> Features:
    first, last, told = a["first"], a["last"], a["published"]
    first_b, last_b, told_b = b["first"], b["last"], b["published"]
    dated, dated_b = first != NEVER, first_b != NEVER
    both, lone = dated & dated_b, dated != dated_b
    gap = np.maximum(first, first_b) - np.minimum(last, last_b)
    same = both & (first == first_b) & (last == last_b)
    mixed = both & ((last - first >= _LONG) != (last_b - first_b >= _LONG))
    meet = both & (gap <= 0)
    # where both state their days, it says nothing when they were printed
    printed = (told != NEVER) & (told_b != NEVER) & ~both
    apart = np.where(printed, np.abs(told - told_b), 0)
    # where one has no day, its story's day stands in: a story tells mostly of its own days
    stand_in = np.where(dated, told_b, told)
    begin, end = np.maximum(first, first_b), np.maximum(last, last_b)  # NEVER is the least
    guessed = lone & (stand_in != NEVER)
    fits = (begin - stand_in <= _PRINT) & (stand_in - end <= _PRINT)
    return {
        "same days": same,
        "days meet": meet & ~same & ~mixed,
        "period and day": meet & mixed,
        "a day apart": both & (gap == 1),
        "days apart": both & (gap > 1),
        "day in one, print fits": guessed & fits,
        "day in one, print does not fit": guessed & ~fits,
        "no days": ~(dated | dated_b),
        "printed same day": printed & (apart == 0),
        "printed days apart": np.minimum(np.log1p(apart, dtype=np.float32), 4) / 4,
    }


def _figures(a: Row, b: Row) -> Features:
    kind, kind_b = a["figure_kind"], b["figure_kind"]
    low, low_b, high, high_b = a["low"], b["low"], a["high"], b["high"]
    equal = any_kind = np.zeros(len(a), dtype=bool)
    for x in range(FIGURES):
        for y in range(FIGURES):
            one = (kind[:, x] == kind_b[:, y]) & (kind[:, x] != 0)
            met = ((low[:, x] == low_b[:, y]) & (low[:, x] != OPEN)) | (
                (high[:, x] == high_b[:, y]) & (high[:, x] != OPEN)
            )
            any_kind = any_kind | one
            equal = equal | (one & met)
    return {"same figure": equal, "other figure": any_kind & ~equal}


def _content(a: Row, b: Row) -> Features:
    bits = np.bitwise_count(a["sets"] & b["sets"])
    common = bits[:, :, 0].astype(np.uint16)
    for part in range(1, bits.shape[2]):
        common += bits[:, :, part]
    # a share of the smaller set plus two, so that one item in one is no proof
    share = (common / (np.minimum(a["sizes"], b["sizes"]) + np.float32(2))).T
    names, words, title, heads = share
    leads = (a["lead"] & b["lead"]) != 0
    copied = words >= _COPIED  # words of two languages are never the same
    told_alike = (a["type"] == b["type"]) & (a["stem"] == b["stem"])
    return {
        "leads of like titles": leads * np.maximum(title, heads),
        "told in the same words": copied & told_alike,
        "other deed in the same words": copied & ~told_alike,
        "names shared": names,
        "words shared": words,
        "title names shared": title,
        "title words shared": heads,
    }
