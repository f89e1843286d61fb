"""The command: what it prints, writes and tells the shell.

The stories are read by a reader of a few keywords, so that no model is needed; what needs the
shipped model is marked so at the end.
"""

from __future__ import annotations

import csv
import io
import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from keyword_reader import TEXT
from situasi.cli import app
from situasi.model import Reading

HERE = Path(__file__).parent
ROOT = HERE.parent
READER = ("--reader", "keyword_reader:KeywordReader")


def line(title: str = "Guns at the border", text: str | None = None) -> str:
    told = {"id": title, "language": "en", "title": title, "published": "2022-09-15"}
    return json.dumps({**told, "text": text if text is not None else TEXT}) + "\n"


@pytest.fixture
def stories(tmp_path: Path) -> Path:
    path = tmp_path / "stories.jsonl"
    path.write_text(line("one") + line("two"))
    return path


def run(*arguments: object, stdin: str | None = None) -> Result:
    return CliRunner().invoke(app, [str(a) for a in arguments], input=stdin)


def command(*arguments: object, **more: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # type: ignore[call-overload,no-any-return]
        [sys.executable, "-m", "situasi.cli", *map(str, arguments)],
        capture_output=True,
        check=False,
        text=True,
        env=environment(),
        timeout=60,
        **more,
    )


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(HERE), "PYTHONIOENCODING": "utf-8", "COLUMNS": "100"}


def test_account_without_a_terminal_is_plain(stories: Path) -> None:
    result = run("read", stories, *READER)
    assert result.exit_code == 0
    assert "Armenia shelled [e1 ASSAULT] Goris" in result.stdout
    assert "\x1b" not in result.stdout
    assert not [row for row in result.stdout.splitlines() if row != row.rstrip()]


def test_no_color_takes_the_colour_and_keeps_the_marks(
    stories: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[7;31mshelled" in run("read", stories, *READER).stdout
    monkeypatch.setenv("NO_COLOR", "1")
    result = run("read", stories, *READER)
    assert "shelled [e1 ASSAULT]" in result.stdout
    assert "\x1b[31m" not in result.stdout


@pytest.mark.parametrize("ending", ["json", "jsonl", "ndjson", "csv", "geojson"])
def test_ending_of_the_output_tells_the_format(stories: Path, tmp_path: Path, ending: str) -> None:
    output = tmp_path / f"out.{ending}"
    result = run("read", stories, *READER, "--output", output)
    assert result.exit_code == 0, result.output
    text = output.read_text("utf-8")
    found = {
        "json": lambda: len(json.loads(text)) == 2,
        "jsonl": lambda: len([Reading.model_validate_json(x) for x in text.splitlines()]) == 2,
        "ndjson": lambda: len(text.splitlines()) == 2,
        "csv": lambda: len(list(csv.DictReader(io.StringIO(text)))) == 4,
        "geojson": lambda: len(json.loads(text)["features"]) == 4,
    }
    assert found[ending]()
    assert sorted(p.name for p in tmp_path.iterdir()) == sorted([output.name, "stories.jsonl"])


def test_format_goes_to_standard_output(stories: Path) -> None:
    result = run("read", stories, *READER, "--format", "jsonl")
    assert [json.loads(x)["story"] for x in result.stdout.splitlines()] == ["one", "two"]


def test_standard_input_is_a_source() -> None:
    done = command("read", "-", *READER, "--format", "jsonl", input=line("three"))
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["story"] == "three"


def test_story_that_fails_is_set_aside_with_one_line(tmp_path: Path) -> None:
    path = tmp_path / "stories.jsonl"
    path.write_text(line("one") + line("fail") + line("two"))
    done = command("read", path, tmp_path / "missing.txt", *READER, "--format", "jsonl")
    assert done.returncode == 1
    assert [json.loads(x)["story"] for x in done.stdout.splitlines()] == ["one", "two"]
    complaints = done.stderr.splitlines()
    assert len(complaints) == 2
    assert complaints[0].startswith("situasi: fail: the reader failed with ValueError: no keyword")
    assert complaints[1].startswith(f"situasi: {tmp_path / 'missing.txt'}: ")


def test_nothing_read_says_so_and_keeps_the_old_output(tmp_path: Path) -> None:
    output = tmp_path / "out.jsonl"
    output.write_text("old")
    result = run("read", tmp_path / "missing.txt", *READER, "-o", output)
    assert result.exit_code == 3
    assert output.read_text() == "old"
    assert "not written" in result.stderr
    assert list(tmp_path.iterdir()) == [output]


def test_reader_that_invents_is_not_believed(stories: Path) -> None:
    result = run("read", stories, "--reader", "keyword_reader:Liar", "--format", "jsonl")
    assert result.exit_code == 3
    assert result.stdout == ""
    assert "bombed!" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        ([], "SOURCE"),
        (["a.txt", "--published", "yesterday"], "2022-09-15"),
        (["a.txt", "--format", "xml"], "xml"),
        (["a.txt", "--output", "events.xls"], ".csv"),
        (["a.txt", "--output", "no/such/folder/a.csv"], "no folder"),
        (["a.txt", "--reader", "no_such_module:Reader"], "no_such_module"),
    ],
)
def test_misuse_is_told_of_before_any_work(arguments: list[str], word: str) -> None:
    result = run("read", *arguments)
    assert result.exit_code == 2
    assert word in result.stderr


def test_source_is_never_overwritten(stories: Path) -> None:
    result = run("read", stories, *READER, "--output", stories)
    assert result.exit_code == 2
    assert "one of the sources" in result.stderr


def test_output_that_cannot_be_written_is_told_of(stories: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("this machine has no /dev/full")
    result = run("read", stories, *READER, "--format", "csv", "--output", "/dev/full")
    assert result.exit_code == 3
    assert "cannot be written" in result.stderr


@pytest.mark.parametrize("form", ["json", "jsonl", "csv", "geojson"])
def test_what_was_read_before_ctrl_c_is_kept(tmp_path: Path, form: str) -> None:
    path, output = tmp_path / "stories.jsonl", tmp_path / f"out.{form}"
    path.write_text(line("one") + line("interrupt") + line("two"))
    output.write_text("old")
    result = run("read", path, *READER, "--output", output)
    assert result.exit_code == 130
    assert output.read_text() == "old"
    kept = (tmp_path / f"out.{form}.partial").read_text("utf-8")
    if form.endswith("json"):
        json.loads(kept)
    assert "one" in kept
    assert "two" not in kept
    assert "out." in result.stderr


def test_reader_of_our_output_may_go_away(tmp_path: Path) -> None:
    path = tmp_path / "many.jsonl"
    path.write_text("".join(line(f"story {n}") for n in range(300)))
    shell = subprocess.run(
        [
            "bash",
            "-c",
            f"'{sys.executable}' -m situasi.cli read '{path}' {' '.join(READER)} | head -1",
        ],
        capture_output=True,
        text=True,
        env=environment(),
        timeout=60,
        check=True,
    )
    assert shell.stderr == ""
    assert shell.stdout.count("\n") == 1


def test_ctrl_c_ends_without_a_traceback(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "situasi.cli", "read", "-", *READER, "--format", "jsonl"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment(),
    ) as process:
        time.sleep(2.5)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
    assert process.returncode == 130
    assert (out, err) == ("", "")


def test_explain_gives_reasons(stories: Path) -> None:
    result = run("explain", stories, *READER, "--event", "e1")
    assert result.exit_code == 0
    assert "lexicon" in result.stdout
    assert "0.90" in result.stdout


def test_languages_lists_those_there_are() -> None:
    result = run("languages")
    assert result.exit_code == 0, result.output
    assert "Bahasa" in result.stdout or "Indonesia" in result.stdout
    assert "English" in result.stdout


def test_help_teaches_and_comes_at_once() -> None:
    assert "situasi read" in command("--help").stdout
    heavy = "numpy", "onnxruntime", "pydantic", "sqlalchemy", "trafilatura", "babel", "rich.table"
    loaded = subprocess.run(
        [sys.executable, "-c", "import situasi.cli, sys; print(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    assert not set(heavy) & set(loaded)


def test_version_is_that_of_the_package() -> None:
    from importlib.metadata import version

    assert run("--version").stdout.strip() == f"situasi {version('situasi')}"


# With the shipped model, from here on.

shipped = pytest.mark.skipif(
    not (ROOT / "src/situasi/reading/weights/encoder.onnx").exists(),
    reason="the trained weights are not in this tree (src/situasi/reading/weights)",
)


@shipped
def test_samples_are_read_by_our_reader(tmp_path: Path) -> None:
    output = tmp_path / "readings.jsonl"
    result = run("read", ROOT / "samples", "--published", "2022-09-15", "-o", output)
    assert result.exit_code == 0, result.stderr
    readings = [Reading.model_validate_json(x) for x in output.read_text("utf-8").splitlines()]
    assert len(readings) == 6
    for reading in readings:
        assert reading.statements, reading.story
        assert len(reading.events) >= 5, reading.story


@shipped
def test_every_event_of_our_reader_has_its_reasons() -> None:
    result = run("read", ROOT / "samples/kirgistan-tajikistan.html", "--format", "json")
    (reading,) = json.loads(result.stdout)
    assert all(event["because"] for event in reading["events"])


@shipped
def test_example_of_the_readme_runs() -> None:
    (code,) = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.S)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "ASSAULT" in done.stdout
