"""What an archive is to be made from, and how: settled at the start, so that a run can go on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

from situasi.archive.columns import VERSION
from situasi.archive.drops import Drop
from situasi.archive.folder import PLAN, SUMMARY, Folder, table_of
from situasi.archive.packed import Packing
from situasi.archive.pieces import Piece, cut
from situasi.archive.sources import File, Kind, listed
from situasi.errors import ArchiveError
from situasi.language import available


@dataclass(frozen=True, slots=True)
class Asked:
    """What the user asked for: with the same, a run goes on; with other, it would mix two archives.

    `languages` are those kept; `published` (an ISO day) and `language` fill in what stories do not
    say; `reader` is as `situasi.batch.reader_named` takes it.
    """

    sources: tuple[str, ...]
    languages: tuple[str, ...] = ()
    published: str | None = None
    language: str | None = None
    reader: str = "situasi"

    @property
    def kept_languages(self) -> tuple[str, ...]:
        """The languages whose stories are read: all that there are data for, unless named."""
        return self.languages or tuple(available())

    @property
    def day(self) -> dt.date | None:
        """The publish day to fill in."""
        return dt.date.fromisoformat(self.published) if self.published else None


@dataclass(frozen=True, slots=True)
class Plan:
    """The files of an archive and their pieces."""

    asked: Asked
    files: tuple[File, ...]
    pieces: tuple[Piece, ...]
    faults: int

    @property
    def size(self) -> int:
        """Bytes of all pieces."""
        return sum(p.size for p in self.pieces)


def settle(folder: Folder, asked: Asked) -> tuple[Plan, list[Drop]]:
    """The plan of an archive: the one that it was begun with, or a new one, and what it lacks.

    Raises ArchiveError where the folder holds another archive, or other things.
    """
    if folder.exists(PLAN):
        plan = load(folder)
        before = folder.read_json(PLAN)
        if plan.asked != asked:
            raise ArchiveError(
                folder.address,
                "holds an archive that was begun from other sources or options",
                "give another folder, or the same command as before",
            )
        if before["situasi"] != version("situasi"):
            what = f"was begun with situasi {before['situasi']}"
            raise ArchiveError(folder.address, what, "go on with that, or give another folder")
        return plan, []
    if folder.exists(SUMMARY) or folder.names("stories"):
        raise ArchiveError(folder.address, "holds an archive already", "give another folder")
    files, faults = listed(asked.sources)
    pieces, more = cut(files)
    faults += more
    plan = Plan(asked, tuple(files), tuple(pieces), len(faults))
    if faults:
        rows = table_of((f.row() for f in faults), "dropped")
        folder.write_table("dropped/list-000000.parquet", rows)
    value = {"version": VERSION, "situasi": version("situasi"), **asdict(plan)}
    folder.write_json(PLAN, value)
    return plan, faults


def load(folder: Folder) -> Plan:
    """The plan that was settled."""
    value: dict[str, Any] = folder.read_json(PLAN)
    asked: dict[str, Any] = value["asked"]
    for name in ("sources", "languages"):
        asked[name] = tuple(asked[name])
    return Plan(
        Asked(**asked),
        tuple(
            File(**{**f, "kind": Kind(f["kind"]), "packing": Packing(f["packing"])})
            for f in value["files"]
        ),
        tuple(Piece(**{**p, "files": tuple(p["files"])}) for p in value["pieces"]),
        value["faults"],
    )


def absolute(sources: Sequence[str]) -> tuple[str, ...]:
    """Sources that mean the same from any folder: a cluster's workers stand in others."""
    return tuple(s if "://" in s else str(Path(s).absolute()) for s in sources)
