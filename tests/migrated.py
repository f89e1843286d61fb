"""A database to which all migrations were applied, made once for all tests.

Applying them takes half a minute of a core, and every site of a test begins with them. Whoever gets a
copy applies what is newer itself: a copy that is out of date is only slower.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

ROOT = Path(__file__).parent.parent
KEPT = ROOT / "build" / "migrated"
MADE_OF = (
    ROOT / "requirements" / "run.txt",
    *sorted((ROOT / "src" / "newsroom").glob("*/migrations/0*.py")),
    *(ROOT / "src" / "newsroom" / "stories" / name for name in ("tree.py", "rights.py")),
)


def migrated() -> Path:
    """The file; whoever asks while it is made waits."""
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in MADE_OF)).hexdigest()
    made = KEPT / f"{digest[:16]}.sqlite3"
    KEPT.mkdir(parents=True, exist_ok=True)
    with (KEPT / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not made.exists():
            for old in KEPT.glob("*.sqlite3"):
                old.unlink()
            _make(made)
    return made


def _make(made: Path) -> None:
    ours = ("SITUASI_", "DATABASE_", "DJANGO_")
    given = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    with tempfile.TemporaryDirectory() as data:
        subprocess.run(
            [sys.executable, "-m", "newsroom", "migrate", "--verbosity", "0"],
            env={**given, "SITUASI_DATA": data}, check=True,
        )  # fmt: skip
        passing = made.with_suffix(".new")
        fill(Path(data) / "db.sqlite3", passing)
        passing.replace(made)


def fill(source: Path, target: Path) -> None:
    """Copy a database whole, whatever of it stands in its log yet."""
    with closing(sqlite3.connect(source)) as one, closing(sqlite3.connect(target)) as other:
        one.backup(other)


def begin(data: Path) -> None:
    """Give a data folder that has no database a migrated one."""
    data.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(migrated(), data / "db.sqlite3")


if __name__ == "__main__":
    migrated()
