"""Backup and restore: the database, the record and the media in one file.

The file is a tar archive: `manifest.json` with a checksum of every other member, `database` (a copy
of the SQLite file, or `pg_dump`'s custom format), `record` where it is a file of its own (in
PostgreSQL its tables are in the dump), and `media/…`. Each is whole as of one moment; the record is
taken after the database, so that nothing which the database calls recorded is missing in it. The
secret key is no part of it: a backup that is stolen must not sign sessions.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sqlite3
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import connection
from django.utils import timezone

from newsroom.operation.pages import touch
from situasi.errors import SituasiError

FORMAT = 1


class ArchiveError(SituasiError):
    """A backup that cannot be made or must not be restored."""


def backup(file: Path) -> int:
    """Write the archive, whole or not at all; the number of media files in it.

    Media are taken before and after the database: what the copy of the database names was there
    at one of the two, so all of it is in the archive.
    """
    if file.exists():
        raise ArchiveError(str(file), "is there already", "name a new file")
    if not file.absolute().parent.is_dir():
        raise ArchiveError(str(file), f"there is no folder {file.absolute().parent}", "make it")
    with tempfile.TemporaryDirectory(dir=settings.DATA, prefix=".backup-") as name:
        folder = Path(name)
        _link_media(folder / "media")
        _dump(folder)
        _link_media(folder / "media")
        members = sorted(path for path in folder.rglob("*") if path.is_file())
        sums = {str(path.relative_to(folder)): _sum(path) for path in members}
        manifest = {
            "format": FORMAT,
            "engine": connection.vendor,
            "made": timezone.now().isoformat(),
            "sha256": sums,
        }
        (folder / "manifest.json").write_text(json.dumps(manifest, indent=1))
        partial = file.with_name(f"{file.name}.partial")
        try:
            with tarfile.open(partial, "w") as tar:  # pictures are pressed already
                tar.add(folder / "manifest.json", "manifest.json")
                for path in members:
                    tar.add(path, str(path.relative_to(folder)))
            partial.chmod(0o600)
            partial.replace(file)
        except OSError as error:
            partial.unlink(missing_ok=True)
            raise ArchiveError(str(file), f"cannot be written: {error.strerror}") from error
    return _media_in(manifest)


def restore(file: Path, *, overwrite: bool = False) -> int:
    """Put back what the archive holds; the number of media files.

    Everything is unpacked and checked first. Raises `ArchiveError` where the archive is damaged, is
    of another engine, or, without `overwrite`, where there is a site already.
    """
    if not overwrite and (standing := _standing()):
        raise ArchiveError(str(settings.DATA), standing, "add --overwrite to lose it")
    with tempfile.TemporaryDirectory(dir=settings.DATA, prefix=".restore-") as name:
        folder = Path(name)
        manifest = _unpack(file, folder)
        if manifest.get("engine") != connection.vendor:
            raise ArchiveError(
                str(file),
                f"is of {manifest.get('engine')}, and this site uses {connection.vendor}",
                "set DATABASE_URL as it was",
            )
        _load(folder, str(file))
        _swap_media(folder / "media")
    touch(settings.DATA)
    return _media_in(manifest)


def _media_in(manifest: dict[str, Any]) -> int:
    return sum(name.startswith("media/") for name in manifest["sha256"])


def _standing() -> str | None:
    """What a restore would overwrite, in words."""
    if connection.introspection.table_names():
        return "the database is not empty"
    if any(_media_files()):
        return f"{settings.MEDIA_ROOT} is not empty"
    if connection.vendor == "sqlite" and Path(settings.RECORD).exists():
        return f"{settings.RECORD} is there"
    return None


def _media_files() -> Iterator[Path]:
    for path in settings.MEDIA_ROOT.rglob("*"):
        if path.is_file():
            yield path


def _link_media(to: Path) -> None:
    """The media files as they stand, by hard links where the disk has them."""
    for path in _media_files():
        at = to / path.relative_to(settings.MEDIA_ROOT)
        if at.exists():
            continue
        at.parent.mkdir(parents=True, exist_ok=True)
        try:
            os.link(path, at)
        except FileNotFoundError:
            continue  # removed this moment
        except OSError:
            shutil.copy2(path, at)


def _dump(folder: Path) -> None:
    if connection.vendor != "sqlite":
        _postgres("pg_dump", "--format=custom", "--no-owner", f"--file={folder / 'database'}")
        return
    connection.ensure_connection()
    _copy(connection.connection, folder / "database")
    if Path(settings.RECORD).exists():
        with closing(sqlite3.connect(f"file:{settings.RECORD}?mode=ro", uri=True)) as record:
            _copy(record, folder / "record")


def _copy(database: sqlite3.Connection, to: Path) -> None:
    with closing(sqlite3.connect(to)) as copy:
        database.backup(copy)
        # A copy in WAL mode would need its -wal file beside it.
        copy.execute("PRAGMA journal_mode=DELETE")


def _load(folder: Path, where: str) -> None:
    if connection.vendor != "sqlite":
        connection.close()
        _postgres(
            "pg_restore", "--clean", "--if-exists", "--no-owner", "--single-transaction",
            f"--dbname={connection.settings_dict['NAME']}", str(folder / "database"),
        )  # fmt: skip
        return
    copies = [folder / "database", *folder.glob("record")]
    for copy in copies:
        _examine(copy, where)
    connection.ensure_connection()
    _put_back(folder / "database", connection.connection)
    if (folder / "record").exists():
        with closing(sqlite3.connect(settings.RECORD)) as record:
            _put_back(folder / "record", record)
    else:
        _remove_record()


def _examine(database: Path, where: str) -> None:
    """Refuse what is damaged before anything that stands is touched."""
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as copy:
        try:
            fine = copy.execute("PRAGMA quick_check").fetchone() == ("ok",)
        except sqlite3.DatabaseError:
            fine = False
    if not fine:
        raise ArchiveError(where, f"holds a damaged {database.name}", "take an older backup")


def _put_back(copy: Path, to: sqlite3.Connection) -> None:
    """All pages in one transaction: a site that is running sees the old or the new."""
    with closing(sqlite3.connect(f"file:{copy}?mode=ro", uri=True)) as old:
        old.backup(to)


def _remove_record() -> None:
    for tail in ("", "-wal", "-shm"):
        Path(settings.RECORD + tail).unlink(missing_ok=True)


def _postgres(program: str, *arguments: str) -> None:
    given: dict[str, Any] = connection.settings_dict
    names = {"PGHOST": "HOST", "PGPORT": "PORT", "PGUSER": "USER", "PGPASSWORD": "PASSWORD"}
    environment = {**os.environ, "PGDATABASE": str(given["NAME"])}
    environment |= {name: str(given[key]) for name, key in names.items() if given.get(key)}
    try:
        done = subprocess.run(  # noqa: S603 - PostgreSQL's own program
            [program, *arguments], env=environment, capture_output=True, text=True, check=False
        )
    except FileNotFoundError as error:
        mend = "install PostgreSQL's client programs"
        raise ArchiveError(program, "is not installed", mend) from error
    if done.returncode:
        said = (done.stderr.strip().splitlines() or ["nothing was said"])[-1]
        raise ArchiveError(program, said)


def _unpack(file: Path, folder: Path) -> dict[str, Any]:
    """Unpack and check every member; the manifest."""
    try:
        with tarfile.open(file, "r:") as tar:
            tar.extractall(folder, filter="data")
        manifest = json.loads((folder / "manifest.json").read_text())
    except FileNotFoundError as error:
        what = "is not there" if not file.exists() else "is no backup of ours"
        raise ArchiveError(str(file), what, "name a file that `backup` made") from error
    except (tarfile.TarError, ValueError, OSError) as error:
        raise ArchiveError(str(file), "is damaged or no backup", "take another one") from error
    if not isinstance(manifest, dict) or manifest.get("format") != FORMAT:
        raise ArchiveError(str(file), "is of another version", "restore it with that version")
    found = {
        str(path.relative_to(folder)): _sum(path)
        for path in folder.rglob("*")
        if path.is_file() and path != folder / "manifest.json"
    }
    if found != manifest["sha256"] or "database" not in found:
        raise ArchiveError(str(file), "does not hold what its manifest says", "take another one")
    return manifest


def _swap_media(fresh: Path) -> None:
    fresh.mkdir(exist_ok=True)
    old = settings.MEDIA_ROOT.with_name(f".{settings.MEDIA_ROOT.name}-old")
    shutil.rmtree(old, ignore_errors=True)
    if settings.MEDIA_ROOT.exists():
        settings.MEDIA_ROOT.rename(old)
    fresh.rename(settings.MEDIA_ROOT)
    shutil.rmtree(old, ignore_errors=True)


def _sum(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
