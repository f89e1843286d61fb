"""The database of a record: SQLite in a file, or PostgreSQL by its URL; the same tables in both.

One writer at a time: SQLite takes its lock when a transaction begins, PostgreSQL locks the row of the
generation. A second writer waits. What a transaction did is there whole or not at all, also after a
kill: SQLite writes ahead (WAL).
"""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError

from situasi.errors import RecordError
from situasi.record import schema

PATIENCE = 120
"""Seconds that a writer waits for another."""

_APPLICATION = 0x53495455
"""What marks a SQLite file as ours ("SITU"; `file` and others can tell it by that).

On PostgreSQL, the number of the lock under which the tables are made.
"""


def shareable(where: str) -> str:
    """Where a record is, without the password that the address of a database may have."""
    if "://" not in where:
        return where
    bare = re.sub(r"(?<=://)([^:@/?]*):.*@", r"\1@", where)
    return re.sub(r"([?&])password=[^&]*&?", r"\1", bare, flags=re.I).rstrip("?&")


class Store:
    """An open database. Raises RecordError for whatever goes wrong with it.

    `where` is what may be shown of its address.
    """

    def __init__(self, where: str, create: bool) -> None:
        self.where = shareable(where)
        self.embedded = "://" not in where
        url = _file_url(where, create) if self.embedded else _address(where)
        # SQLAlchemy would begin late, and two late writers cannot both go on: we begin ourselves.
        self.engine = sa.create_engine(url, connect_args=self._arguments(url), pool_pre_ping=False)
        if self.embedded:
            sa.event.listen(self.engine, "connect", _prepare)
        try:
            with self._told():
                self._check(create)
        except RecordError:
            self.engine.dispose()
            raise

    @staticmethod
    def _arguments(url: sa.URL) -> dict[str, Any]:
        if url.get_backend_name() == "sqlite":
            return {"timeout": PATIENCE, "isolation_level": None}
        return {}

    def fill(
        self,
        connection: sa.Connection,
        table: sa.Table,
        rows: Sequence[tuple[Any, ...]],
        there: bool = False,
    ) -> None:
        """Insert many rows, each with a value for every column; with `there`, leave what is there.

        The driver does it without SQLAlchemy's care for each value: five times as fast.
        """
        if not rows:
            return
        mark = "?" if self.embedded else "%s"
        names = ", ".join(f'"{column.name}"' for column in table.columns)
        marks = ", ".join([mark] * len(table.columns))
        ending = " ON CONFLICT DO NOTHING" if there else ""
        connection.exec_driver_sql(
            f"INSERT INTO {table.name} ({names}) VALUES ({marks}){ending}",  # noqa: S608 - our names
            list(rows),
        )

    @contextmanager
    def writing(self) -> Iterator[sa.Connection]:
        """A transaction that no other writer stands beside; rolled back whole if anything fails."""
        with self._told(), self.engine.connect() as connection:
            self._begin(connection)
            try:
                connection.execute(
                    schema.meta.update()
                    .where(schema.meta.c.name == "generation")
                    .values(value=schema.meta.c.value + 1)
                )
                yield connection
                if self.embedded:
                    connection.exec_driver_sql("COMMIT")
                connection.commit()
            except BaseException:
                if self.embedded and connection.connection.dbapi_connection.in_transaction:  # type: ignore[union-attr]
                    connection.exec_driver_sql("ROLLBACK")
                connection.rollback()
                raise

    def _begin(self, connection: sa.Connection) -> None:
        """Begin to write; wait for another writer no longer than PATIENCE."""
        if self.embedded:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        else:
            connection.exec_driver_sql(f"SET LOCAL lock_timeout = '{PATIENCE}s'")

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        """A connection that sees one state of the record, whoever writes meanwhile."""
        with self._told(), self.engine.connect() as connection:
            if self.embedded:
                connection.exec_driver_sql("BEGIN")
            else:
                connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
            try:
                yield connection
            finally:
                if self.embedded:
                    connection.exec_driver_sql("ROLLBACK")
                connection.rollback()

    def close(self) -> None:
        """Let go of the database."""
        self.engine.dispose()

    def _check(self, create: bool) -> None:
        with self.engine.connect() as connection:
            if not sa.inspect(connection).has_table(schema.meta.name):
                if not create:
                    raise RecordError(self.where, "is no record", "name one, or add stories to it")
                self._make()
                return
            rows = connection.execute(sa.select(schema.meta)).all()
        found: dict[str, int] = dict(rows)
        if found.get("version", 0) > schema.VERSION:
            raise RecordError(
                self.where,
                f"is a record of version {found['version']}; this program knows {schema.VERSION}",
                "use the program that wrote it, or a newer one",
            )
        wanted = (schema.VERSION, schema.TRAITS)
        self.outdated = (found.get("version"), found.get("traits")) != wanted

    @staticmethod
    def current(connection: sa.Connection) -> bool:
        """Whether the tables are as this program makes them."""
        found: dict[str, int] = dict(connection.execute(sa.select(schema.meta)).all())
        return (found.get("version"), found.get("traits")) == (schema.VERSION, schema.TRAITS)

    def renew(self, connection: sa.Connection) -> None:
        """Make all tables of what is derived anew, empty, as this program has them."""
        for table in schema.DERIVED:
            connection.exec_driver_sql(f"DROP TABLE IF EXISTS {table.name}")
        schema.tables.create_all(connection)
        for name, value in (("version", schema.VERSION), ("traits", schema.TRAITS)):
            connection.execute(
                schema.meta.update().where(schema.meta.c.name == name).values(value=value)
            )

    def _make(self) -> None:
        with self.engine.connect() as connection:
            self._begin(connection)
            if not self.embedded:
                connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_APPLICATION)))
            # Another process may have made it while we waited.
            if not sa.inspect(connection).has_table(schema.meta.name):
                schema.tables.create_all(connection)
                given = {"version": schema.VERSION, "traits": schema.TRAITS, "generation": 0}
                connection.execute(
                    schema.meta.insert(), [{"name": k, "value": v} for k, v in given.items()]
                )
                if self.embedded:
                    connection.exec_driver_sql(f"PRAGMA application_id = {_APPLICATION}")
            if self.embedded:
                connection.exec_driver_sql("COMMIT")
            connection.commit()
        self.outdated = False

    @contextmanager
    def _told(self) -> Iterator[None]:
        """What the database complains of, as one line that says what to do."""
        try:
            yield
        except DBAPIError as error:
            raise self._error(error) from error

    def _error(self, error: DBAPIError) -> RecordError:
        said = str(error.orig).strip().splitlines()[0] if error.orig else str(error)
        code = getattr(error.orig, "sqlstate", None)  # PostgreSQL says the rest in any language
        for words, what, mend in _COMPLAINTS:
            if words in said.casefold() or words == code:
                return RecordError(self.where, what, mend)
        return RecordError(self.where, f"the database says: {said}")


_BUSY = f"another process has been writing to it for over {PATIENCE} s"
_COMPLAINTS = (
    ("disk is full", "there is no room left on the disk; what was added before is kept",
     "make room and add the rest again"),
    ("disk i/o error", "the disk cannot be written or read; what was added before is kept",
     "look at the disk, and add the rest again"),
    ("readonly", "cannot be written", "look at the rights of the file and of its folder"),
    ("read-only", "cannot be written", "look at the rights of the file and of its folder"),
    ("unable to open", "cannot be opened", "look at the rights of the file and of its folder"),
    ("locked", _BUSY, "wait until it is done"),
    ("55P03", _BUSY, "wait until it is done"),
    ("not a database", "is no record", "name another file"),
    ("malformed", "is damaged", "put back a copy; `situasi record rebuild` mends what is derived"),
)  # fmt: skip


def _file_url(where: str, create: bool) -> sa.URL:
    path = Path(where)
    if path.is_dir():
        raise RecordError(where, "is a folder", "name a file, for example record.situasi")
    if not path.exists():
        if not create:
            raise RecordError(where, "is not there", "`situasi record add` makes a record")
        if not path.absolute().parent.is_dir():
            raise RecordError(where, f"there is no folder {path.parent}", "make it first")
    elif path.stat().st_size:
        with path.open("rb") as file:
            if file.read(16) != b"SQLite format 3\0":
                raise RecordError(where, "is no record", "name another file")
    folder, ahead = path.absolute().parent, path.with_name(f"{path.name}-wal")
    if path.exists() and not os.access(folder, os.W_OK) and not ahead.exists():
        # Where nothing can be written, not even the locks of readers, nobody else writes either.
        frozen = {"uri": "true", "mode": "ro", "immutable": "1"}
        return sa.URL.create("sqlite", database=f"file:{quote(str(path))}", query=frozen)
    return sa.URL.create("sqlite", database=str(path))


def _address(where: str) -> sa.URL:
    try:
        url = sa.make_url(where.replace("postgres://", "postgresql://", 1))
    except sa.exc.ArgumentError:
        raise RecordError(shareable(where), "is no address of a database", "postgresql://…") from None
    if url.get_backend_name() != "postgresql":
        raise RecordError(
            shareable(where), "only PostgreSQL is known as a server", "postgresql://…"
        )
    return url.set(drivername="postgresql+psycopg")


def _prepare(connection: sqlite3.Connection, _: object) -> None:
    for pragma in (
        "journal_mode = WAL",
        "synchronous = NORMAL",  # a kill loses nothing; a power cut at most the last transaction
        "cache_size = -131072",
        "wal_autocheckpoint = 10000",  # 40 MB: what changes again and again is copied once
        "temp_store = MEMORY",
    ):
        try:
            connection.execute(f"PRAGMA {pragma}")
        except sqlite3.OperationalError as error:
            # Reading from where nothing can be written does without the journal.
            if "journal_mode" not in pragma or "readonly" not in str(error).replace("-", ""):
                raise
