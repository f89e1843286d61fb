"""A file is written whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from situasi.render.output import WholeFile


def test_file_is_replaced_only_at_the_end(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.write_text("old")
    path.chmod(0o600)
    with WholeFile(path) as file:
        file.write("new")
        assert path.read_text() == "old"
        file.commit()
    assert path.read_text() == "new"
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_failure_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.write_text("old")
    with pytest.raises(ZeroDivisionError), WholeFile(path) as file:
        file.write("new")
        raise ZeroDivisionError
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_link_stays_a_link(tmp_path: Path) -> None:
    real, link = tmp_path / "real", tmp_path / "link"
    real.write_text("old")
    link.symlink_to(real)
    with WholeFile(link) as file:
        file.write("new")
        file.commit()
    assert link.is_symlink()
    assert real.read_text() == "new"


def test_lone_surrogate_does_not_break_the_file(tmp_path: Path) -> None:
    path = tmp_path / "out"
    with WholeFile(path) as file:
        file.write("a\ud800b")
        file.commit()
    assert path.read_text("utf-8") == "a?b"
