"""What the log's entries do to the tables that are derived from it.

Adding an entry and rebuilding the record go through here alike: what is derived is a function of the
log and of nothing else.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
import sqlalchemy as sa
from pydantic import ValidationError

from situasi.errors import RecordError, fault
from situasi.model import Event, Judgement, Mark, Mention, Review, Told, Verdict
from situasi.record import schema
from situasi.record.carried import text_of
from situasi.record.days import day_number, day_of
from situasi.record.log import Entry, Outcome, judged_of, told_of
from situasi.record.marks import carry, find
from situasi.record.packing import pack, unpack, until_day
from situasi.record.place import Pairs, Placing
from situasi.record.prepared import Prepared
from situasi.record.score import log_odds
from situasi.record.store import Store
from situasi.record.traits import TRAITS, Row

m, v, j = schema.mention.c, schema.version.c, schema.judgement.c


@dataclass(frozen=True)
class _Version:
    seq: int
    story: str
    digest: bytes
    text_digest: bytes
    since: int


@dataclass(frozen=True)
class _Live:
    """A mention that stands, with its row's id and episode."""

    id: int
    episode: int | None
    mention: Mention
    version: int
    nth: int


class Replay:
    """Applies entries within the transaction that `begin` names."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.placing = Placing(store)

    def begin(self, connection: sa.Connection) -> None:
        """Work in this transaction from now on."""
        self._db = connection
        self.placing.begin(connection)

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

    def current(self, story: str) -> _Version | None:
        """The version of a story that stands; None for an unknown story."""
        asked = (
            sa.select(v.seq, v.story, v.digest, v.text_digest, v.since)
            .where(v.story == story, sa.not_(v.void), v.until.is_(None))
            .order_by(v.seq.desc())
            .limit(1)
        )
        row = self._db.execute(asked).first()
        return _Version(*row) if row else None

    def _corrected(self, story: str) -> bool:
        """Whether the story had another text before."""
        asked = sa.select(v.seq).where(v.story == story, sa.not_(v.void), v.until.is_not(None))
        return self._db.execute(asked.limit(1)).first() is not None

    def new(self, stories: Sequence[tuple[int, Prepared]]) -> None:
        """Take in logged readings of stories that nothing in the record is about."""
        self._store.fill(
            self._db, schema.version, [_version(seq, p, p.since, p.packed) for seq, p in stories]
        )
        self.placing.place_new(stories)

    def reading(self, seq: int, given: Prepared, added: dt.date) -> Outcome:
        """Take in a logged reading of any story."""
        story, entry, since = given.told.story, given.entry, given.since
        before = self.current(story.id)
        outcome = Outcome.NEW
        old: list[_Live] = []
        if before is not None:
            old = self.standing(story.id)
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
        judged = self._judged(story.id)
        found, stood = self._mended(found, judged, story.text, entry.text_digest)
        self._store.fill(self._db, schema.version, [_version(seq, given, since, pack(found))])
        ids = self.placing.insert(seq, found)
        kept = self._kept(ids, found, old, story.text) if outcome is Outcome.CORRECTED else {}
        pairs = self._pairs(story.id, stood, ids, found)
        self.placing.place(ids, found, kept, pairs)
        return outcome

    def judge(self, seq: int, judgement: Judgement) -> None:
        """Take in a logged judgement.

        Raises RecordError if the mention that it is about is not there.
        """
        about = self._resolved(judgement.about)
        other = self._resolved(judgement.other) if judgement.other else None
        self._db.execute(
            schema.judgement.insert().values(
                seq=seq, verdict=str(judgement.verdict), story=judgement.about.story,
                text_digest=self._text_digest(judgement.about.story),
                other_story=judgement.other and judgement.other.story,
                other_digest=judgement.other and self._text_digest(judgement.other.story),
                day=day_number(judgement.at.date()),
            )
        )  # fmt: skip
        if other is not None:
            if judgement.verdict is Verdict.SAME:
                self._unite(about, other)
            else:
                self._divide(about, other)
            return
        self._mend_one(about, judgement)

    # Mentions that stand

    def standing(self, story: str) -> list[_Live]:
        """The mentions of a story's current reading, in its order."""
        current = self.current(story)
        if current is None:
            return []
        return self._of_version(current.seq)

    def _resolved(self, mark: Mark) -> _Live:
        live = self.standing(mark.story)
        at = find(mark, [x.mention for x in live])
        if at is None:
            raise RecordError(
                f"{mark.story} {mark.start}:{mark.end}",
                "no event of the story stands there",
                "`situasi record show --story` lists its events",
            )
        return live[at]

    def _text_digest(self, story: str) -> bytes:
        current = self.current(story)
        return current.text_digest if current else b""

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

    def _of_version(self, seq: int) -> list[_Live]:
        return self._live(m.version == seq)

    def _live(self, *which: sa.ColumnElement[bool]) -> list[_Live]:
        asked = (
            sa.select(m.id, m.episode, m.version, m.nth, m.until, v.mentions)
            .join(schema.version, v.seq == m.version)
            .where(*which)
            .order_by(m.id)
        )
        several: dict[int, tuple[Mention, ...]] = {}
        out = []
        for id_, episode, seq, nth, until, packed in self._db.execute(asked):
            if seq not in several:
                several[seq] = unpack(packed)
            mention = until_day(several[seq][nth], until)
            out.append(_Live(id_, episode, mention, seq, nth))
        return out

    def _rewrite(self, live: _Live, mention: Mention) -> None:
        asked = sa.select(v.mentions).where(v.seq == live.version)
        several = list(unpack(self._db.execute(asked).scalar_one()))
        several[live.nth] = mention
        self._db.execute(
            schema.version.update().where(v.seq == live.version).values(mentions=pack(several))
        )
        self._db.execute(
            schema.mention.update()
            .where(m.id == live.id)
            .values(until=day_number(mention.until) if mention.until else None)
        )

    def _kept(
        self, ids: Sequence[int], found: Sequence[Mention], old: Sequence[_Live], text: str
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

    def told(self, seq: int) -> Told:
        """The story and reading of a log entry."""
        asked = sa.select(schema.log.c.payload).where(schema.log.c.seq == seq)
        return told_of(self._db.execute(asked).scalar_one())

    # What people judged

    def _judged(self, story: str) -> list[tuple[Judgement, bytes, bytes | None]]:
        """The judgements on a story's mentions in their order, with the texts that they were made on."""
        asked = (
            sa.select(schema.log.c.payload, j.text_digest, j.other_digest)
            .join(schema.log, schema.log.c.seq == j.seq)
            .where(sa.or_(j.story == story, j.other_story == story))
            .order_by(j.seq)
        )
        return [(judged_of(p), a, b) for p, a, b in self._db.execute(asked)]

    def _mended(
        self,
        found: tuple[Mention, ...],
        judged: Sequence[tuple[Judgement, bytes, bytes | None]],
        text: str,
        text_digest: bytes,
    ) -> tuple[tuple[Mention, ...], list[tuple[Judgement, int | None, int | None]]]:
        """The mentions as people judged them, and for each pair judged where its marks now stand."""
        out = list(found)
        story = found[0].story if found else None
        texts: dict[bytes, str | None] = {text_digest: text}
        stood: list[tuple[Judgement, int | None, int | None]] = []
        for judgement, on, other_on in judged:
            here = self._now(judgement.about, on, story, texts, text, out)
            there = (
                self._now(judgement.other, other_on or b"", story, texts, text, out)
                if judgement.other
                else None
            )
            if judgement.other is not None:
                stood.append((judgement, here, there))
            elif here is not None and (
                judgement.verdict is not Verdict.WITHDRAWN or on == text_digest
            ):
                out[here] = judged_mention(out[here], judgement)
        return tuple(out), stood

    def _now(
        self,
        mark: Mark,
        on: bytes,
        story: str | None,
        texts: dict[bytes, str | None],
        text: str,
        found: Sequence[Mention],
    ) -> int | None:
        """Which of a story's mentions a mark now means; None if it is another story's, or gone."""
        if mark.story != story:
            return None
        if on not in texts:
            texts[on] = text_of(self._db, mark.story, on)
        old = texts[on]
        moved = carry(mark, old, text) if old is not None else None
        return find(moved, found) if moved else None

    def _pairs(
        self,
        story: str,
        stood: Sequence[tuple[Judgement, int | None, int | None]],
        ids: Sequence[int],
        found: Sequence[Mention],
    ) -> Pairs:
        """The pairs judged of this story's mentions; a later judgement goes before an earlier one."""
        verdicts: dict[tuple[int, int], Verdict] = {}
        for judgement, here, there in stood:
            one = ids[here] if here is not None else self._id(judgement.about, story)
            two = ids[there] if there is not None else self._id(judgement.other, story)
            if one is not None and two is not None and one != two:
                verdicts[min(one, two), max(one, two)] = judgement.verdict
        sides: dict[Verdict, dict[int, set[int]]] = {
            Verdict.SAME: defaultdict(set), Verdict.DIFFERENT: defaultdict(set),
        }  # fmt: skip
        for (one, two), verdict in verdicts.items():
            sides[verdict][one].add(two)
            sides[verdict][two].add(one)
        return Pairs(sides[Verdict.SAME], sides[Verdict.DIFFERENT])

    def _id(self, mark: Mark | None, story: str) -> int | None:
        """The id of another story's mention that a mark means, carried into its present text."""
        if mark is None or mark.story == story:
            return None
        live = self.standing(mark.story)
        at = find(mark, [x.mention for x in live])
        return live[at].id if at is not None else None

    def _mend_one(self, live: _Live, judgement: Judgement) -> None:
        mended = judged_mention(live.mention, judgement)
        self._rewrite(live, mended)
        if judgement.verdict is Verdict.REJECTED:
            self.placing.leave([live.id])
        elif judgement.verdict is Verdict.CORRECTED or (
            live.episode is None and mended.review is not Review.REJECTED
        ):
            self.placing.leave([live.id])
            self.placing.retrait(live.id, mended)
            pairs = self._pairs_of(live)
            self.placing.place([live.id], [mended], {}, pairs)

    def _pairs_of(self, live: _Live) -> Pairs:
        story = live.mention.story
        there = self.standing(story)
        found = tuple(x.mention for x in there)
        current = self.current(story)
        assert current is not None  # noqa: S101 - it has a mention that stands
        text = self.told(current.seq).story.text
        _, stood = self._mended(found, self._judged(story), text, current.text_digest)
        return self._pairs(story, stood, [x.id for x in there], found)

    def _unite(self, one: _Live, other: _Live) -> None:
        """Let two mentions tell one episode: that of the older; whole, unless people part them."""
        if one.episode is None or other.episode is None or one.episode == other.episode:
            return
        into, gone = sorted((one.episode, other.episode))
        there = self._members(into)
        here = self._members(gone)
        apart = self._bound({x.id for x in here})[1]
        if any(apart.get(x.id, set()) & {y.id for y in there} for x in here):
            moving = one if one.episode == gone else other
            self.placing.move([moving.id], into)
        else:
            self.placing.merge(gone, into)

    def _divide(self, one: _Live, other: _Live) -> None:
        """Part the two, and let each other mention go with the one that it is more like."""
        if one.episode is None or one.episode != other.episode:
            return
        members = self._members(one.episode)
        # The side of the founding mention keeps the episode.
        first, second = (one, other) if one.id < other.id else (other, one)
        same, apart = self._bound({x.id for x in members})
        sides = {first.id: 0, second.id: 1}
        traits = self._traits([x.id for x in members])
        for member in members:
            if member.id in sides:
                continue
            votes = [0.0, 0.0]
            for placed, side in sides.items():
                if placed in same.get(member.id, ()):
                    votes[side] += 1e6
                if placed in apart.get(member.id, ()):
                    votes[side] -= 1e6
            for side in (0, 1):
                near = [traits[i] for i, s in sides.items() if s == side]
                odds = log_odds(traits[member.id], np.concatenate(near))
                votes[side] += float(odds.max())
            sides[member.id] = int(votes[1] > votes[0])
        leaving = [i for i, side in sides.items() if side == 1]
        self.placing.part(leaving, next(x.mention for x in members if x.id in leaving))

    def _members(self, episode: int) -> list[_Live]:
        return self._live(m.episode == episode, sa.not_(m.void))

    def _traits(self, ids: Collection[int]) -> dict[int, Row]:
        asked = sa.select(m.id, m.traits).where(m.id.in_(list(ids)))
        return {i: np.frombuffer(t, TRAITS) for i, t in self._db.execute(asked)}

    def _bound(self, ids: Collection[int]) -> tuple[dict[int, set[int]], dict[int, set[int]]]:
        """The mentions that people said are the same as, and other than, each of these."""
        asked = (
            sa.select(v.story)
            .join(schema.mention, m.version == v.seq)
            .where(m.id.in_(list(ids)))
            .distinct()
        )
        stories = sorted(self._db.execute(asked).scalars())
        about = sa.select(j.seq).where(
            sa.or_(j.story.in_(stories), j.other_story.in_(stories)), j.other_story.is_not(None)
        )
        same: dict[int, set[int]] = defaultdict(set)
        apart: dict[int, set[int]] = defaultdict(set)
        if self._db.execute(about.limit(1)).scalar() is None:
            return same, apart
        for story in stories:
            for live in self.standing(story):
                if live.id in ids:
                    pairs = self._pairs_of(live)
                    same[live.id] |= set(pairs.same.get(live.id, ()))
                    apart[live.id] |= set(pairs.different.get(live.id, ()))
        return same, apart


_AT_ONCE = 5_000
"""Values in one query."""


def _version(seq: int, given: Prepared, since: dt.date, packed: bytes) -> tuple[object, ...]:
    """A row of the table of versions."""
    entry = given.entry
    return (
        seq, entry.story, entry.url, entry.digest, entry.text_digest, entry.reader,
        day_number(since), None, False, packed,
    )  # fmt: skip


def judged_mention(mention: Mention, judgement: Judgement) -> Mention:
    """A mention after a judgement of it alone.

    Raises RecordError if the slots that correct it are none of an event's.
    """
    if judgement.verdict is Verdict.WITHDRAWN:
        return mention.model_copy(update={"until": max(judgement.at.date(), mention.since)})
    if judgement.verdict is Verdict.CORRECTED:
        whole = mention.event.model_dump(mode="json", by_alias=True) | (judgement.slots or {})
        try:
            event = Event.model_validate(whole)
        except ValidationError as error:
            raise RecordError(
                f"{mention.story}#{mention.event.id}", f"cannot be corrected so: {fault(error)}",
                "give fields of an event in their JSON form (docs/fields.md)",
            ) from None  # fmt: skip
        return mention.model_copy(update={"event": event, "review": Review.CORRECTED})
    return mention.model_copy(update={"review": Review(str(judgement.verdict))})
