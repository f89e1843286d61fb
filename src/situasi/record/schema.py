"""The tables of a record. `log` is written once; all others are derived from it and can be made anew."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
)

VERSION = 1
"""Of the tables; a record of another version is refused."""

tables = MetaData()

# SQLite numbers rows only in a column of the type INTEGER.
_ID = BigInteger().with_variant(Integer, "sqlite")

meta = Table(
    "situasi_record",
    tables,
    Column("name", String(20), primary_key=True),
    Column("value", BigInteger, nullable=False),
)
"""`version` of the tables, `traits` (their version), `generation`: grows with each transaction."""

log = Table(
    "situasi_log",
    tables,
    Column("seq", _ID, primary_key=True),
    Column("kind", String(10), nullable=False),  # reading, judgement
    Column("story", Text, nullable=False),
    Column(
        "digest", LargeBinary, nullable=False
    ),  # of what is logged: the same is not logged twice
    Column("at", String(32), nullable=False),  # when it was logged, UTC
    Column("day", Integer, nullable=False),  # from when it was known, days since 1970
    Column("payload", LargeBinary, nullable=False),  # JSON, compressed
)
"""What was read and judged, in its order. Only ever added to."""

version = Table(
    "situasi_version",
    tables,
    Column("seq", _ID, primary_key=True, autoincrement=False),  # of the log
    Column("story", Text, nullable=False, index=True),
    Column("url", Text, index=True),
    Column("digest", LargeBinary, nullable=False),
    Column("text_digest", LargeBinary, nullable=False),
    Column("reader", Text, nullable=False),
    Column("since", Integer, nullable=False),
    Column("until", Integer),  # the day when another text took its place
    Column("void", Boolean, nullable=False),  # the same text was read anew
)
"""Each reading of each story."""

mention = Table(
    "situasi_mention",
    tables,
    Column("id", _ID, primary_key=True),
    Column("episode", _ID, index=True),  # None: a person rejected it
    Column("version", _ID, ForeignKey("situasi_version.seq"), nullable=False, index=True),
    Column("story", Text, nullable=False, index=True),
    Column("event", Text, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("type", String(10), nullable=False),
    Column("since", Integer, nullable=False),
    Column("until", Integer),
    Column("void", Boolean, nullable=False),
    Column("review", String(10), nullable=False),
    Column("payload", LargeBinary, nullable=False),  # the Mention as JSON, compressed
    Column("traits", LargeBinary, nullable=False),
)
"""Each event of each reading, and the episode that it tells."""

episode = Table(
    "situasi_episode",
    tables,
    Column("id", _ID, primary_key=True),
    Column("name", String(16), nullable=False, unique=True),
    Column("merged", _ID),  # the episode that took it in
)
"""Each episode under the name that it is known by outside."""

block = Table(
    "situasi_block",
    tables,
    Column("key", BigInteger, primary_key=True, autoincrement=False),
    Column("episode", _ID, primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)
"""Which episodes stand under which block key."""

land = Table(
    "situasi_land",
    tables,
    Column("country", String(3), primary_key=True),
    Column("day", Integer, primary_key=True, autoincrement=False),
    Column("episode", _ID, primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)
"""Which episodes have a party or a place in a country, by the first day that a mention gives."""

judgement = Table(
    "situasi_judgement",
    tables,
    Column("seq", _ID, primary_key=True, autoincrement=False),  # of the log
    Column("verdict", String(10), nullable=False),
    Column("story", Text, nullable=False, index=True),
    Column("text_digest", LargeBinary, nullable=False),
    Column("other_story", Text, index=True),
    Column("other_digest", LargeBinary),
    Column("day", Integer, nullable=False),
)
"""What people judged, by the stories that it is about."""

Index("situasi_log_digest", log.c.digest)
DERIVED = (land, block, mention, episode, judgement, version)
"""What `rebuild` empties, in an order that no reference forbids."""
