"""The tables of a record. `log` is written once; all others are derived from it and can be made anew."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
)

VERSION = 6
"""Of the tables; an older record is made anew from its log, a newer one is refused."""

TRAITS = 2
"""Of what a mention is compared by (`traits.py`): where its meaning changes, all are made anew."""

tables = MetaData()

# SQLite numbers rows only in a column of the type INTEGER.
_ID = BigInteger().with_variant(Integer, "sqlite")


def _number() -> Column[int]:
    """A key that the writer counts up itself: it knows the last, for it is alone."""
    return Column("id", _ID, primary_key=True, autoincrement=False)


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
    Column("seq", _ID, primary_key=True, autoincrement=False),
    Column("kind", String(10), nullable=False),  # reading, judgement
    Column("story", Text, nullable=False),
    Column("digest", LargeBinary, nullable=False),  # of what is logged
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
    Column("url", Text, index=True),  # only what says where it stands
    Column("digest", LargeBinary, nullable=False),
    Column("text_digest", LargeBinary, nullable=False),
    Column("reader", Text, nullable=False),
    Column("since", Integer, nullable=False),
    Column("until", Integer),  # the day when another text took its place
    Column("void", Boolean, nullable=False),  # the same text was read anew
    Column("attributed", LargeBinary, nullable=False),  # its Attribution as JSON, compressed
    Column("mended", LargeBinary),  # the Mentions as JSON, compressed
)
"""Each reading of each story: with its log entry it tells the mentions, but those that people mended."""

mention = Table(
    "situasi_mention",
    tables,
    _number(),
    Column("episode", _ID, index=True),  # None: a person rejected it
    Column("version", _ID, nullable=False, index=True),
    Column("nth", Integer, nullable=False),  # of the version's mentions, from 0
    Column("since", Integer, nullable=False),
    Column("until", Integer),
    Column("void", Boolean, nullable=False),
    Column("traits", LargeBinary, nullable=False),
)
"""Each event of each reading, and the episode that it tells."""

episode = Table(
    "situasi_episode",
    tables,
    _number(),
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

site = Table(
    "situasi_site",
    tables,
    Column("name", Text, primary_key=True),  # folded
    Column("latitude", Float, primary_key=True),  # 999 where it has no coordinates
    Column("longitude", Float, primary_key=True),
    Column("episode", _ID, primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)
"""Which episodes a mention puts at a place."""

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
    Column("stood", Text),  # what it was found by: in which episode each mention stood, as JSON
)
"""What people judged, by the stories that it is about."""

Index("situasi_site_latitude", site.c.latitude, site.c.longitude, site.c.episode)
DERIVED = (site, land, block, mention, episode, judgement, version)
"""What `rebuild` empties, and what a newer program makes anew."""
