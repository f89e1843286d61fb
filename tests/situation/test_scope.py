"""A scope's file is a user's, and a suggested one takes in what it says."""

from __future__ import annotations

from pathlib import Path

import pytest

from episodes import DAY, episode, mention
from situasi.errors import DataError
from situasi.model import Actor, Days, Episode, EventType, Precision, Sector, Site
from situasi.situation import load, suggest

GOOD = {"id": "x", "names": "{en: X}", "parties": "[ARM, AZE]"}


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"from": "2021-01-02", "to": "2021-01-01"}, "x.yml: it ends before it begins"),
        ({"parties": "[Armenia]"}, "codes of three letters, as [ARM, AZE]"),
        ({"names": "The war"}, "a name in each language, as {en: The war, id: Perang}"),
        ({"from": "yesterday"}, "a day, as 2020-09-27"),
        ({"id": "The War"}, "small letters, digits and hyphens"),
        ({"area": "{west: 1}"}, "area.south: Field required (write {west: 46.0, south"),
        ({"place": "[Goris]"}, "id, names, parties, places, area, from, to and record"),
        ({"parties": "[]"}, "give parties, places or an area"),
    ],
)
def test_what_is_wrong_with_a_scope_is_said_in_words_for_its_writer(
    tmp_path: Path, wrong: dict[str, str], said: str
) -> None:
    path = tmp_path / "x.yml"
    path.write_text("".join(f"{k}: {v}\n" for k, v in {**GOOD, **wrong}.items()), "utf-8")
    with pytest.raises(DataError) as caught:
        load(path)
    assert said in str(caught.value)
    assert "situasi.situation" not in str(caught.value)
    assert "letters" not in str(caught.value) or wrong.keys() & {"parties", "id"}


def test_a_scope_that_is_not_there_is_not_ours_to_install(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"cannot be read: No such file .*check the path"):
        load(tmp_path / "none.yml")
    (tmp_path / "empty.yml").touch()
    with pytest.raises(DataError, match="is no scope"):
        load(tmp_path / "empty.yml")


def deed(number: int, kind: EventType, place: str, country: str) -> Episode:
    said = (f"s{number}#e1",)
    site = Site(
        name=place, country=country, latitude=1.0, longitude=1.0, precision=Precision.CITY,
        said_in=said,
    )  # fmt: skip
    sides = [Actor(country=c, sector=Sector.MIL, said_in=said) for c in ("ARM", "AZE")]
    return episode(
        id=f"ep{number}", type=kind, modes=(), site=site, actors=sides[:1], recipients=sides[1:],
        mentions=(mention(f"s{number}"),), claims=(),
        days=Days(first=DAY, last=DAY, basis="stated", said_in=said),
    )  # fmt: skip


def test_places_of_a_suggestion_are_where_its_parties_fought_at_home() -> None:
    told = [
        *(("ASSAULT", "Goris", "ARM"), ("ASSAULT", "Goris", "ARM")),
        *(("ASSAULT", "Tbilisi", "GEO"), ("ASSAULT", "Tbilisi", "GEO")),
        *(("CONSULT", "Yerevan", "ARM"), ("ACCUSE", "Yerevan", "ARM")),
        *(("REJECT", "Moscow", "RUS"), ("REJECT", "Moscow", "RUS")),
        ("ASSAULT", "Sotk", "ARM"),
    ]
    (found,) = suggest(deed(n, EventType(kind), *at) for n, (kind, *at) in enumerate(told))
    assert found.scope.places == ("Goris",)
    assert found.scope.names == {"en": "Armenia–Azerbaijan, Goris, 2024", "id": "Armenia–Azerbaijan, 2024"}
