"""What the tests of archives share."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from archive_tests import READER, Go
from made_archives import make
from situasi.archive.engines import LocalEngine
from situasi.archive.plan import Asked
from situasi.archive.run import read_archive

TESTS = Path(__file__).parents[1]


@pytest.fixture(autouse=True)
def _workers_find_the_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(TESTS))


@pytest.fixture(scope="session")
def crawl(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A crawl of 60 stories among junk, as .warc.gz."""
    path = tmp_path_factory.mktemp("made") / "crawl.warc.gz"
    make(path, 60)
    return path


@pytest.fixture
def go(tmp_path: Path) -> Go:
    """Read sources into `tmp_path/out` on one worker: the summary and the lines that were told."""

    def run(*sources: object, out: str = "out", patience: float = 60) -> Any:
        engine, told = LocalEngine(1, patience), list[str]()
        asked = Asked(sources=tuple(map(str, sources)), reader=READER)
        try:
            summary = read_archive(
                asked, str(tmp_path / out), engine, lambda _, lines: told.extend(lines)
            )
        finally:
            engine.close()
        return summary, told

    return run
