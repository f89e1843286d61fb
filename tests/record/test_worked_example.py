"""The worked example shows what the commands print."""

import re
import shlex
from pathlib import Path

import pytest
from typer.testing import CliRunner

from situasi.cli import app

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "one-event.md"


def test_the_worked_example_is_what_the_commands_print(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("COLUMNS", "100")
    blocks = re.findall(r"^```console\n(.*?)^```", PAGE.read_text("utf-8"), re.S | re.M)
    told = [part for block in blocks for part in re.split(r"^\$ situasi ", block, flags=re.M) if part]
    assert len(told) >= 6
    for part in told:
        command, _, printed = part.partition("\n")
        words = [w.replace("war.situasi", f"{tmp_path}/war.situasi") for w in shlex.split(command)]
        result = CliRunner().invoke(app, words)
        assert result.exit_code == 0, result.output
        assert result.stdout.rstrip() == printed.rstrip(), command
