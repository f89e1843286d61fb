"""docs/archive.md says what is so, and its queries run."""

from __future__ import annotations

import re
from pathlib import Path

import duckdb
import pyarrow as pa
import pytest

from archive_tests import Go
from made_archives import Maker, make
from situasi.archive import columns
from situasi.archive.drops import Reason

PAGE = (Path(__file__).parents[2] / "docs" / "archive.md").read_text("utf-8")
ROW = re.compile(r"^\| `(\w+)` \| (.+?) \|(?: (.+?) \|)?$", re.M)
QUERY = re.compile(r"^(\w[^\n]*):\n\n```sql\n(.*?)```", re.M | re.S)


def section(heading: str) -> str:
    found = re.search(rf"^##+ {heading}\n(.*?)(?=^##|\Z)", PAGE, re.M | re.S)
    assert found, heading
    return found[1]


def called(kind: pa.DataType) -> str:
    if pa.types.is_list(kind):
        return f"list of {called(kind.value_type)}"
    return "struct" if pa.types.is_struct(kind) else str(kind).replace("date32[day]", "date")


@pytest.mark.parametrize("table", columns.TABLES)
def test_every_column_is_documented_with_its_type(table: str) -> None:
    told = [(m[1], m[3]) for m in ROW.finditer(section(table))]
    assert told == [(field.name, called(field.type)) for field in columns.TABLES[table]]


def test_every_reason_is_documented() -> None:
    assert [m[1] for m in ROW.finditer(section("What is dropped"))] == [str(r) for r in Reason]


def test_version_is_the_one_that_is_written() -> None:
    assert f"now **{columns.VERSION}**" in PAGE


def test_every_query_runs_and_answers(
    tmp_path: Path, go: Go, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(tmp_path / "crawl.warc.gz", 20)
    go(tmp_path / "crawl.warc.gz")
    assert any("accuse" in s.text for s in Maker().stories(20))
    monkeypatch.chdir(tmp_path / "out")
    queries = {m[1]: m[2] for m in QUERY.finditer(PAGE)}
    assert len(queries) == 5
    for name, query in queries.items():
        if query.startswith("COPY"):
            duckdb.sql(query)
            assert len(Path("map.csv").read_text().splitlines()) > 1, name
            continue
        if "month" in query:  # the reader of the tests finds no days
            query = query.replace(" AND date IS NOT NULL", "")  # noqa: PLW2901
        assert duckdb.sql(query).fetchall(), name
