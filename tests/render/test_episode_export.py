"""Episodes leave as files that lead back to the story."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
from pathlib import Path

import pytest

from episodes import DAY, SENTENCE, episode, mention, words
from situasi.model import Figure, FigureKind, Precision, Site
from situasi.render.episode_export import EpisodeFormat, export, feature
from situasi.render.episode_rows import COLUMNS, PROPERTIES, STATEMENT_COLUMNS, statements


def written(kind: EpisodeFormat) -> str:
    out = io.StringIO()
    assert export(kind, [episode(), episode(id="ep2")], out) == 2
    return out.getvalue()


def test_a_line_of_json_has_the_episode_with_where_each_mention_stands() -> None:
    first, second = map(json.loads, written(EpisodeFormat.JSONL).splitlines())
    assert (first["id"], second["id"]) == ("ep1", "ep2")
    told = first["mentions"][0]
    assert (told["story"], told["event"]) == ("tirta-1", "e1")
    assert SENTENCE[told["start"] : told["end"]] == told["text"] == "menembak"
    assert first["claims"][0]["low"] == 3


def test_csv_has_a_row_a_mention_and_is_safe_from_formulas() -> None:
    table = list(csv.DictReader(io.StringIO(written(EpisodeFormat.CSV))))
    assert list(table[0]) == list(COLUMNS)
    assert [r["story"] for r in table] == ["tirta-1", "salinan-2"] * 2
    assert table[0]["according_to"] == "'=Kantor Berita Tirta"
    assert table[0]["episode_latitude"] == "-4.1"
    assert (table[0]["known_until"], table[1]["known_until"]) == ("", "2024-03-09")


def test_parquet_has_the_same_rows_with_types(tmp_path: Path) -> None:
    import pyarrow.parquet as pq

    path = tmp_path / "episodes.parquet"
    with path.open("wb") as out:
        export(EpisodeFormat.PARQUET, [episode(), episode(id="ep2")], out)
    table = pq.read_table(path)
    assert table.column_names == list(COLUMNS)
    rows = table.to_pylist()
    assert len(rows) == 4
    assert rows[0]["episode_from"].isoformat() == "2024-03-04"
    assert rows[0]["episode_partisan"] is None
    assert rows[0]["sentence"] == SENTENCE
    described = table.schema.field("origin").metadata[b"description"].decode()
    assert described == COLUMNS["origin"][1]


def test_parquet_of_no_episode_is_a_table_without_rows(tmp_path: Path) -> None:
    import pyarrow.parquet as pq

    with (tmp_path / "none.parquet").open("wb") as out:
        assert export(EpisodeFormat.PARQUET, [], out) == 0
    assert pq.read_table(tmp_path / "none.parquet").num_rows == 0


def site(precision: Precision | None) -> Site:
    return Site(name="X", latitude=60.0, longitude=179.99, precision=precision, said_in=())


@pytest.mark.parametrize(
    ("precision", "geometry"),
    [
        (Precision.POINT, "Point"),
        (Precision.CITY, "Polygon"),
        (Precision.DISTRICT, "Polygon"),
        (Precision.PROVINCE, None),
        (Precision.COUNTRY, None),
        (None, None),
    ],
)
def test_a_dot_stands_only_where_a_point_is_known(
    precision: Precision | None, geometry: str | None
) -> None:
    item = feature(episode(site=site(precision)))
    assert (item["geometry"] and item["geometry"]["type"]) == geometry
    assert (item["properties"]["uncertainty_km"] is None) == (geometry != "Polygon")
    if geometry == "Polygon":
        (ring,) = item["geometry"]["coordinates"]
        assert ring[0] == ring[-1]
        assert all(-180 <= x <= 180 and -90 <= y <= 90 for x, y in ring)


def test_geojson_is_one_document_also_when_empty() -> None:
    assert len(json.loads(written(EpisodeFormat.GEOJSON))["features"]) == 2
    out = io.StringIO()
    export(EpisodeFormat.GEOJSON, [], out)
    assert json.loads(out.getvalue())["features"] == []


def test_plover_lines_keep_each_telling_with_its_source() -> None:
    value = json.loads(written(EpisodeFormat.PLOVER).splitlines()[0])
    assert (value["event"], value["mode"]) == ("ASSAULT", ["firearms"])
    assert value["recipient"] == [{"name": None, "country": "IDN", "sector": "CVL"}]
    telling = value["tellings"][0]
    assert SENTENCE[telling["event_start"] : telling["event_end"]] == telling["event_text"]
    assert telling["figures"] == [{"kind": "injured", "low": 3, "high": 3, "text": "3 warga"}]


def test_statements_give_every_value_with_its_words_and_how_long_it_stood() -> None:
    table = list(csv.DictReader(io.StringIO(written(EpisodeFormat.STATEMENTS))))
    assert list(table[0]) == list(STATEMENT_COLUMNS)
    assert {r["prop"] for r in table} <= set(PROPERTIES)
    hurt = next(r for r in table if r["prop"] == "injured")
    assert (hurt["value"], hurt["original_value"]) == ("3..3", "3 warga")
    assert SENTENCE[int(hurt["start"]) : int(hurt["end"])] == "3 warga"
    assert {(r["story"], r["last_seen"]) for r in table} == {
        ("tirta-1", ""), ("salinan-2", "2024-03-08"),
    }  # fmt: skip
    assert len({r["id"] for r in table}) == len(table)


def test_a_statement_stands_once_and_only_where_it_stood_on_a_day() -> None:
    one = mention(until=DAY + dt.timedelta(days=2))
    again = mention(since=DAY + dt.timedelta(days=2))
    gone = mention("kabar-3", until=DAY)
    two = mention("kabar-4")
    police = two.event.actors[0].model_copy(update={"country": "IDN"})
    two = mention("kabar-4", event=two.event.model_copy(update={"actors": (police, police)}))
    table = list(statements(episode(mentions=(one, again, gone, two))))
    assert len({r["id"] for r in table}) == len(table)
    assert {(r["story"], r["first_seen"], r["last_seen"]) for r in table} == {
        ("tirta-1", DAY, None), ("kabar-4", DAY, None),
    }  # fmt: skip
    assert [r["value"] for r in table if r["prop"] == "actorCountry"] == ["IDN"]


@pytest.mark.parametrize(("low", "high"), [(17, 17), (17, None), (None, 17), (12, 17)])
def test_figures_are_written_as_their_documentation_says(low: int | None, high: int | None) -> None:
    told = mention()
    dead = Figure(**words("3 warga"), kind=FigureKind.KILLED, low=low, high=high)
    told = mention(event=told.event.model_copy(update={"figures": (dead,)}))
    table = statements(episode(mentions=(told,)))
    (value,) = [r["value"] for r in table if r["prop"] == "killed"]
    assert f"`{value}`" in PROPERTIES["killed"]


def test_a_file_is_named_by_its_ending() -> None:
    assert EpisodeFormat.of(Path("x.NDJSON")) is EpisodeFormat.JSONL
    assert EpisodeFormat.of(Path("x.parquet")) is EpisodeFormat.PARQUET
    assert EpisodeFormat.of(Path("x.plover")) is None
