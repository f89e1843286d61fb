"""The readings of stories as the record keeps them, with the mentions of each."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from situasi.model import Mention, Told
from situasi.record import schema
from situasi.record.days import day_number
from situasi.record.log import told_of
from situasi.record.marks import carry, find
from situasi.record.packing import Pages, pack, until_day

m, v = schema.mention.c, schema.version.c


@dataclass(frozen=True)
class Version:
    """A reading of a story, known from the day `since` (a number)."""

    seq: int
    story: str
    digest: bytes
    text_digest: bytes
    since: int


@dataclass(frozen=True)
class Live:
    """A mention with its row's id and episode: the `nth` of its version."""

    id: int
    episode: int | None
    mention: Mention
    version: int
    nth: int


class Versions:
    """The versions of stories, within the transaction that `begin` names."""

    def begin(self, connection: sa.Connection) -> None:
        """Work in this transaction from now on."""
        self._db = connection

    def current(self, story: str) -> Version | None:
        """The version of a story that stands; None for an unknown story."""
        asked = (
            sa.select(v.seq, v.story, v.digest, v.text_digest, v.since)
            .where(v.story == story, sa.not_(v.void), v.until.is_(None))
            .order_by(v.seq.desc())
            .limit(1)
        )
        row = self._db.execute(asked).first()
        return Version(*row) if row else None

    def told(self, seq: int) -> Told:
        """The story and reading of a log entry."""
        asked = sa.select(schema.log.c.payload).where(schema.log.c.seq == seq)
        return told_of(self._db.execute(asked).scalar_one())

    def standing(self, story: str) -> list[Live]:
        """The mentions of a story's current reading, in its order."""
        current = self.current(story)
        return [] if current is None else self.of(current.seq)

    def of(self, seq: int) -> list[Live]:
        """The mentions of a version, in its order."""
        return self._live(m.version == seq)

    def corrected(self, seq: int) -> int | None:
        """The version that this one corrected; None where it is the first, or a new reading."""
        story = sa.select(v.story).where(v.seq == seq).scalar_subquery()
        asked = sa.select(v.seq, v.void).where(v.story == story, v.seq < seq)
        before = self._db.execute(asked.order_by(v.seq.desc()).limit(1)).first()
        return None if before is None or before.void else int(before.seq)

    def members(self, episode: int) -> list[Live]:
        """The mentions that tell an episode, those that were taken back among them."""
        return self._live(m.episode == episode, sa.not_(m.void))

    def live(self, ids: Collection[int]) -> list[Live]:
        """Mentions by the ids of their rows."""
        return self._live(m.id.in_(list(ids)), sa.not_(m.void))

    def _live(self, *which: sa.ColumnElement[bool]) -> list[Live]:
        asked = (
            sa.select(m.id, m.episode, m.version, m.nth, m.until).where(*which).order_by(m.id)
        )
        rows = self._db.execute(asked).all()
        several = Pages(self._db).of({row.version for row in rows})
        return [
            Live(id_, episode, until_day(several[seq][nth], until), seq, nth)
            for id_, episode, seq, nth, until in rows
        ]

    def rewrite(self, live: Live, mention: Mention) -> None:
        """Let a mention say something else from now on."""
        several = list(Pages(self._db).of([live.version])[live.version])
        several[live.nth] = mention
        self._db.execute(
            schema.version.update().where(v.seq == live.version).values(mended=pack(several))
        )
        self._db.execute(
            schema.mention.update()
            .where(m.id == live.id)
            .values(until=day_number(mention.until) if mention.until else None)
        )

    def kept(
        self, ids: Sequence[int], found: Sequence[Mention], old: Sequence[Live], text: str
    ) -> dict[int, int]:
        """In which episode each mention of a corrected text stood before, by mention id."""
        if not old:
            return {}
        before = self.told(old[0].version).story.text
        kept: dict[int, int] = {}
        for live in old:
            mark = carry(live.mention.mark, before, text)
            at = find(mark, found) if mark else None
            if at is not None and live.episode is not None:
                kept.setdefault(ids[at], live.episode)
        return kept
