"""Exports: what other programs get."""

from __future__ import annotations

import csv
import io
import json

import pytest

from keyword_reader import KeywordReader, story
from situasi.model import Reading
from situasi.render.export import COLUMNS, Format, cell, exporter


def exported(form: Format, *titles: str) -> str:
    out = io.StringIO()
    to = exporter(form, out.write)
    for title in titles:
        told = story(id=title, title=title)
        to.add(told, KeywordReader().read(told))
    to.close()
    return out.getvalue()


def test_json_lines_give_readings_back() -> None:
    lines = exported(Format.JSONL, "a", "b").splitlines()
    readings = [Reading.model_validate_json(line) for line in lines]
    assert [r.story for r in readings] == ["a", "b"]
    assert json.loads(lines[0])["events"][0]["date"]["from"] == "2022-09-13"


@pytest.mark.parametrize("number", [0, 1, 2])
def test_json_is_one_list_of_readings(number: int) -> None:
    readings = json.loads(exported(Format.JSON, *"ab"[:number]))
    assert [r["story"] for r in readings] == list("ab"[:number])


def test_csv_has_one_row_an_event() -> None:
    rows = list(csv.DictReader(io.StringIO(exported(Format.CSV, "a"))))
    assert list(rows[0]) == list(COLUMNS)
    assert [r["event"] for r in rows] == ["e1", "e2"]
    assert rows[0]["sentence"].startswith("GORIS - Baku said Armenia shelled Goris")
    assert rows[1]["sentence"] == "Armenia shelled the hills."
    assert rows[0]["figures"] == "killed 31.."
    assert (rows[0]["according_to"], rows[1]["according_to"]) == ("Azerbaijan", "")
    told = story()
    assert told.text[int(rows[0]["start"]) : int(rows[0]["end"])] == rows[0]["anchor"]


def test_csv_without_events_still_has_its_head() -> None:
    assert exported(Format.CSV).splitlines() == [",".join(COLUMNS)]


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1", "\n=cmd()"]
)
def test_no_cell_is_a_formula(text: str) -> None:
    assert cell(text).startswith("'")


@pytest.mark.parametrize(("value", "text"), [(-6.2, "-6.2"), (0, "0"), (None, ""), ("a=b", "a=b")])
def test_other_cells_are_left_alone(value: object, text: str) -> None:
    assert cell(value) == text


def test_only_narrow_places_become_points() -> None:
    features = json.loads(exported(Format.GEOJSON, "a"))["features"]
    assert features[0]["geometry"] == {"type": "Point", "coordinates": [46.34, 39.51]}
    assert features[1]["geometry"] is None
    assert features[1]["properties"]["place"]["precision"] == "province"
    assert features[0]["properties"]["anchor"]["text"] == "shelled"
    assert features[0]["properties"]["chain"] == ["Azerbaijan"]


def test_geojson_of_nothing_is_a_collection() -> None:
    assert json.loads(exported(Format.GEOJSON)) == {"type": "FeatureCollection", "features": []}
