"""What the log's entries do to the tables that are derived from it.

Adding an entry and rebuilding the record go through here alike: what is derived is a function of the
log and of nothing else.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import sqlalchemy as sa

from situasi.model import Judgement
from situasi.record import schema
from situasi.record.days import day_number, day_of
from situasi.record.judging import Judging
from situasi.record.log import Entry, Outcome
from situasi.record.packing import pack
from situasi.record.place import Placing
from situasi.record.prepared import Prepared
from situasi.record.store import Store
from situasi.record.versions import Live, Version, Versions

m, v, j = schema.mention.c, schema.version.c, schema.judgement.c


class Replay:
    """Applies entries within the transaction that `begin` names."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.placing = Placing(store)
        self._versions = Versions()
        self._judging = Judging(self._versions, self.placing)

    def begin(self, connection: sa.Connection) -> None:
        """Work in this transaction from now on."""
        self._db = connection
        for part in (self.placing, self._versions, self._judging):
            part.begin(connection)

    def familiar(self, entries: Sequence[Entry]) -> set[str]:
        """Ids and addresses of these stories that a version or a judgement in the record has."""
        ids = sorted({e.story for e in entries})
        urls = sorted({e.url for e in entries if e.url})
        found: set[str] = set()
        for column, values in ((v.story, ids), (v.url, urls), (j.story, ids), (j.other_story, ids)):
            for start in range(0, len(values), _AT_ONCE):
                part = values[start : start + _AT_ONCE]
                found.update(self._db.execute(sa.select(column).where(column.in_(part))).scalars())
        return found

    def known_as(self, given: Entry) -> str:
        """The id of a story: that which the record has for its address, if it has it under another.

        A story that stands elsewhere now, or nowhere, has left its address to others.
        """
        if not given.url or self.current(given.story) is not None:
            return given.story
        asked = sa.select(v.story).where(v.url == given.url, sa.not_(v.void), v.until.is_(None))
        known = self._db.execute(asked.order_by(v.seq).limit(1)).scalar()
        return given.story if known is None else str(known)

    def current(self, story: str) -> Version | None:
        """The version of a story that stands; None for an unknown story."""
        return self._versions.current(story)

    def _corrected(self, story: str) -> bool:
        """Whether the story had another text before."""
        asked = sa.select(v.seq).where(v.story == story, sa.not_(v.void), v.until.is_not(None))
        return self._db.execute(asked.limit(1)).first() is not None

    def new(self, stories: Sequence[tuple[int, Prepared]]) -> None:
        """Take in logged readings of stories that nothing in the record is about."""
        self._store.fill(self._db, schema.version, [_version(seq, p, p.since) for seq, p in stories])
        self.placing.place_new(stories)

    def reading(self, seq: int, given: Prepared, added: dt.date) -> Outcome:
        """Take in a logged reading of any story."""
        story, entry, since = given.told.story, given.entry, given.since
        before = self.current(story.id)
        outcome = Outcome.NEW
        old: list[Live] = []
        if before is not None:
            old = self._versions.standing(story.id)
            if before.text_digest == entry.text_digest:
                outcome = Outcome.REREAD
                if story.published is None or self._corrected(story.id):
                    since = day_of(before.since)  # what is read anew was known as long
                self._retire(before.seq, None)
            else:
                outcome = Outcome.CORRECTED
                # A correction is known from the day that it names, or else from the day it came in.
                since = max(story.modified or added, day_of(before.since))
                self._retire(before.seq, since)
        found = given.mentions
        if since != given.since:
            found = tuple(x.model_copy(update={"since": since}) for x in found)
        read = found
        found, stood = self._judging.mended(story.id, found, story.text, entry.text_digest)
        mended = pack(found) if found != read else None
        self._store.fill(self._db, schema.version, [_version(seq, given, since, mended)])
        ids = self.placing.insert(seq, found)
        corrected = outcome is Outcome.CORRECTED
        kept = self._versions.kept(ids, found, old, story.text) if corrected else {}
        self.placing.place(ids, found, kept, self._judging.pairs(story.id, stood, ids))
        return outcome

    def judge(self, seq: int, judgement: Judgement) -> None:
        """Take in a logged judgement.

        Raises RecordError if the mention that it is about is not there.
        """
        self._judging.judge(seq, judgement)

    def check(self, judgement: Judgement) -> None:
        """Raises RecordError for a judgement that would say nothing: it is not to be logged."""
        self._judging.check(judgement)

    def _retire(self, seq: int, until: dt.date | None) -> None:
        """End a version on a day; with none, as if it had never been: it was read anew."""
        if until is None:
            self._db.execute(schema.version.update().where(v.seq == seq).values(void=True))
            ids = self._db.execute(sa.select(m.id).where(m.version == seq)).scalars().all()
            self.placing.leave(ids)
            self._db.execute(schema.mention.update().where(m.version == seq).values(void=True))
            return
        self._db.execute(
            schema.version.update().where(v.seq == seq).values(until=day_number(until))
        )
        of = (m.version == seq, m.until.is_(None))
        self._db.execute(schema.mention.update().where(*of).values(until=day_number(until)))


_AT_ONCE = 5_000
"""Values in one query."""


def _version(
    seq: int, given: Prepared, since: dt.date, mended: bytes | None = None
) -> tuple[object, ...]:
    """A row of the table of versions."""
    entry = given.entry
    return (
        seq, entry.story, entry.url, entry.digest, entry.text_digest, entry.reader,
        day_number(since), None, False, given.attributed, mended,
    )  # fmt: skip
