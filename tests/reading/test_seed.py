"""The page that Situasi began with: what its reading must hold. It lies beside the repository."""

import datetime as dt
import math
from pathlib import Path

import pytest

from situasi.reading import read_story
from situasi.story import load

SEED = Path(__file__).parents[2].parent / "shared" / "seed"

pytestmark = pytest.mark.skipif(
    not SEED.is_dir(),
    reason="the seed page lies beside the repository, in shared/, and is not there",
)


@pytest.fixture(scope="module")
def reading():
    return read_story(next(iter(load([str(next(SEED.glob("*.txt")))]))))


def carriers(reading, event):
    return [s.text for x in reading.statements if x.id == event.according_to for s in x.sources]


def near(place, latitude, longitude, kilometres=20):
    """Whether a place lies that near; a degree is some 111 km, less so eastwards."""
    if place is None or place.latitude is None:
        return False
    east = (place.longitude - longitude) * math.cos(math.radians(latitude))
    return 111.2 * math.hypot(place.latitude - latitude, east) <= kilometres


def states(parties):
    return {(p.country, p.sector) for p in parties}


def test_putin_and_macron_talk_by_phone(reading):
    calls = [e for e in reading.events if e.type == "CONSULT" and "phone" in e.modes]
    assert any(
        states(e.actors) == {("RUS", "GOV"), ("FRA", "GOV")}
        and e.date is not None
        and (e.date.first, e.date.last) == (dt.date(2020, 11, 7), dt.date(2020, 11, 7))
        for e in calls
    )


def test_they_agree_on_mediation_says_the_kremlin_through_reuters(reading):
    assert any(
        e.type in ("SUPPORT", "AGREE")
        and states(e.actors) >= {("RUS", "GOV"), ("FRA", "GOV")}
        and carriers(reading, e)[:1] == ["Reuters"]
        and any("Kremlin" in said for said in carriers(reading, e)[1:])
        for e in reading.events
    )


def test_stepanakert_is_shelled_says_reuters(reading):
    assert any(
        e.type == "ASSAULT"
        and "heavy-weapons" in e.modes
        and near(e.place, 39.82, 46.75)
        and carriers(reading, e) == ["Reuters"]
        for e in reading.events
    )


def test_fighting_near_shushi_says_rferl(reading):
    assert any(
        e.type == "ASSAULT"
        and ("ARM", "MIL") in states(e.actors)
        and near(e.place, 39.76, 46.75)
        and carriers(reading, e) == ["RFE/RL"]
        for e in reading.events
    )


def test_macron_accuses_turkey(reading):
    assert any(
        e.type == "ACCUSE"
        and states(e.actors) == {("FRA", "GOV")}
        and states(e.recipients) == {("TUR", "GOV")}
        for e in reading.events
    )


def test_france_speaks_through_tass(reading):
    assert any(
        (s.sources[0].name, s.sources[-1].text) == ("TASS", "Pemerintah Prancis")
        and "mengakhiri penderitaan penduduk sipil" in s.content.text
        for s in reading.statements
    )


def test_more_than_a_thousand_dead_by_official_and_independent_records(reading):
    told = [
        e for e in reading.events if any((f.kind, f.low) == ("killed", 1000) for f in e.figures)
    ]
    assert len(told) == 1
    assert carriers(reading, told[0]) == ["catatan resmi dan indepen"]
