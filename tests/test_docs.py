"""The documentation says what is so."""

from __future__ import annotations

import re
import subprocess
import sys
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel
from typer.core import TyperGroup
from typer.main import get_command

from episodes import episode
from situasi import model
from situasi.cli import app
from situasi.render import episode_rows
from situasi.render.episode_export import as_plover
from situasi.render.export import COLUMNS, Format
from situasi.story import load

ROOT = Path(__file__).parent.parent
CELL = re.compile(r"^\| `?([^|`]*)`? \| (.*?) \|(?: (.*?) \|)?$", re.M)


def text(path: str) -> str:
    return (ROOT / path).read_text("utf-8")


def rows(section: str) -> dict[str, str]:
    return {m[1].strip(): m[2] for m in CELL.finditer(section) if not m[1].startswith("-")}


def section(page: str, heading: str) -> str:
    found = re.search(rf"^## {re.escape(heading)}\n(.*?)(?=^## |\Z)", page, re.M | re.S)
    assert found, f"no section {heading}"
    return found[1]


PARTS = (
    model.Reading, model.Statement, model.Source, model.Event, model.Party, model.Place,
    model.Dates, model.Figure, model.Reason, model.Span, model.Episode, model.Mention, model.Origin,
    model.Claim, model.Actor, model.Site, model.Days, model.Tie, model.Judged, model.Judgement,
    model.Ceasefire, model.Breach,
)  # fmt: skip


@pytest.mark.parametrize("part", PARTS, ids=lambda p: p.__name__)
def test_every_field_of_the_json_is_documented(part: type[BaseModel]) -> None:
    inherited = model.Span.model_fields if part is not model.Span else {}
    fields = [f.alias or name for name, f in part.model_fields.items() if name not in inherited]
    told = rows(section(text("docs/fields.md"), part.__name__))
    assert [name for name in told if name != "field"] == fields


def test_every_column_of_the_csv_is_documented() -> None:
    told = rows(section(text("docs/fields.md"), "CSV"))
    assert {k: v for k, v in told.items() if k != "column"} == COLUMNS


@pytest.mark.parametrize(
    ("heading", "head", "columns"),
    [
        ("Episodes as CSV and Parquet", "column", {k: what for k, (_, what) in episode_rows.COLUMNS.items()}),
        ("Statements", "column", episode_rows.STATEMENT_COLUMNS),
        ("Properties", "property", episode_rows.PROPERTIES),
    ],
)  # fmt: skip
def test_every_column_of_the_episodes_is_documented(
    heading: str, head: str, columns: dict[str, str]
) -> None:
    told = rows(section(text("docs/fields.md"), heading))
    assert {k: v for k, v in told.items() if k != head} == columns


def test_every_part_of_plover_json_is_documented() -> None:
    told = section(text("docs/fields.md"), "Episodes as PLOVER JSON")
    value = as_plover(episode())
    parts = [*value, *value["actor"][0], *value["location"], *value["tellings"][0]]
    assert [name for name in parts if f"`{name}`" not in told] == []


def test_coding_scheme_has_the_types_and_their_modes() -> None:
    told = rows(section(text("docs/coding-scheme.md"), "Types and modes"))
    del told["type"]
    assert told == {str(kind): ", ".join(modes) for kind, modes in model.MODES.items()}


@pytest.mark.parametrize(
    ("heading", "values"),
    [
        ("Parties", model.Sector),
        ("Status", model.Status),
        ("Figures", model.FigureKind),
        ("Statements", model.SourceKind),
        ("Statements", model.Manner),
        ("Place and days", model.Precision),
        ("Place and days", model.DateBasis),
    ],
)
def test_coding_scheme_has_every_value(heading: str, values: type[StrEnum]) -> None:
    assert {str(v) for v in values} <= set(rows(section(text("docs/coding-scheme.md"), heading)))


def _commands(command: Any) -> list[Any]:
    return list(command.commands.values()) if hasattr(command, "commands") else [command]


def test_readme_tells_every_command_and_no_other() -> None:
    group = get_command(app)
    assert isinstance(group, TyperGroup)
    told = rows(section(text("README.md"), "The command"))
    assert {name for name in told if name.startswith("situasi")} == {
        f"situasi {name}" for name in group.commands
    }
    options = {
        o
        for name in group.commands
        for command in _commands(group.commands[name])
        for p in command.params
        for o in p.opts
        if o.startswith("--")
    }
    used = set(re.findall(r"(?<![\w-])--[a-z]+", section(text("README.md"), "The command")))
    assert used <= options
    assert {f"`{f}`" for f in Format} <= set(re.findall("`[a-z]+`", told["situasi read"]))


def test_readme_tells_every_exit_code() -> None:
    from situasi.cli import EXIT_CODES

    help_codes = set(re.findall(r"^ +(\d+) ", EXIT_CODES, re.M))
    assert help_codes <= set(rows(section(text("README.md"), "The command")))


def test_library_example_of_the_readme_is_python() -> None:
    (code,) = re.findall(r"```python\n(.*?)```", text("README.md"), re.S)
    compile(code, "README.md", "exec")


@pytest.mark.parametrize(
    "page", ["README.md", "CONTRIBUTING.md", *(f"docs/{p.name}" for p in ROOT.glob("docs/*.md"))]
)
def test_links_between_pages_lead_somewhere(page: str) -> None:
    for link in re.findall(r"\]\(([^)#]+)[^)]*\)", text(page)):
        if not link.startswith("http"):
            assert ((ROOT / page).parent / link).exists(), f"{page} links to {link}"


def test_make_help_tells_every_target_for_people() -> None:
    makefile = text("Makefile")
    (phony,) = re.findall(r"^\.PHONY: (.*)$", makefile, re.M)
    told = set(re.findall(r'echo "make (\w+)', makefile))
    assert told == set(phony.split()) - {"help", "lint", "clean"}


def test_requirements_name_versions_and_no_hosts() -> None:
    for path in ROOT.glob("requirements/*.txt"):
        for line in path.read_text("utf-8").splitlines():
            assert not re.search(r"https?:|^-|@ |//", line), f"{path.name}: {line}"
            if line and not line.startswith("#"):
                assert re.match(r"^[a-z0-9][\w.\-\[\]]*==[\w.+!]+(\s|$)", line), (
                    f"{path.name}: {line}"
                )


def test_samples_are_stories() -> None:
    from io import BytesIO

    sources = [str(p) for p in sorted((ROOT / "samples").iterdir()) if p.suffix]
    stories = list(load(sources, stdin=BytesIO(), published=None, language=None))
    assert len(stories) == 6
    assert all(isinstance(s, model.Story) for s in stories), stories


@pytest.mark.parametrize("name", ["read", "explain", "languages"])
def test_every_command_teaches(name: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "situasi.cli", name, "--help"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert f"Usage: situasi {name}" in done.stdout
    if name != "languages":
        assert "Examples:" in done.stdout
        assert "Exit codes:" in done.stdout
