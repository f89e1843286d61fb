"""What people judged: it goes before what is computed, and survives a new reading of its words."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Sequence
from itertools import groupby
from typing import NamedTuple

import numpy as np
import sqlalchemy as sa
from pydantic import ValidationError

from situasi.errors import RecordError, fault
from situasi.model import Event, Judgement, Mark, Mention, Review, Verdict
from situasi.record import schema
from situasi.record.assemble import ref
from situasi.record.carried import text_of
from situasi.record.days import day_number, day_of
from situasi.record.linkage import deeds
from situasi.record.log import judged_of
from situasi.record.marks import carry, find
from situasi.record.packing import read
from situasi.record.place import Pairs, Placing
from situasi.record.score import log_odds
from situasi.record.traits import TRAITS, Row, table
from situasi.record.versions import Live, Versions

m, v, j = schema.mention.c, schema.version.c, schema.judgement.c


class _Judged(NamedTuple):
    """A judgement, with the texts that its marks were made on, and what it was found by."""

    judgement: Judgement
    on: bytes
    other_on: bytes | None
    found_by: str | None


class _Stood(NamedTuple):
    """Where the mentions of the episodes that a judgement is about stood before it; the last id then."""

    last: int
    stood: dict[int, int]

    @classmethod
    def of(cls, judged: _Judged) -> _Stood:
        """What a judgement was found by."""
        last, stood = json.loads(judged.found_by or "[0, []]")
        return cls(last, dict(stood))

    @staticmethod
    def now(connection: sa.Connection, about: Live, other: Live | None) -> str:
        """What stands now, as it is kept."""
        last = connection.execute(sa.select(sa.func.max(m.id))).scalar()
        which = (
            m.id == about.id if other is None else m.episode.in_([about.episode, other.episode])
        )
        asked = sa.select(m.id, m.episode).where(which, m.episode.is_not(None), sa.not_(m.void))
        return json.dumps([last, [list(row) for row in connection.execute(asked.order_by(m.id))]])


class Pair(NamedTuple):
    """A judgement of two: which of a story's mentions each mark means; None if another's, or gone."""

    judged: _Judged
    here: int | None
    there: int | None


class Judging:
    """Judgements, within the transaction that `begin` names."""

    def __init__(self, versions: Versions, placing: Placing) -> None:
        self._versions = versions
        self._placing = placing

    def begin(self, connection: sa.Connection) -> None:
        """Work in this transaction from now on."""
        self._db = connection

    def check(self, judgement: Judgement) -> None:
        """Raises RecordError for a judgement that says nothing: it is not to be logged."""
        about, other = self._about(judgement)
        if other is not None and other.id == about.id:
            raise RecordError(
                ref(about.mention), f"is one mention: it cannot be judged {judgement.verdict}",
                "name two",
            )  # fmt: skip
        if judgement.verdict is Verdict.UNDONE and not self._earlier(about, other):
            both = f" and {ref(other.mention)}" if other is not None else ""
            raise RecordError(
                f"{ref(about.mention)}{both}", "nobody judged that: there is nothing to undo",
                "`situasi record judgements` lists what was judged; of two, name both",
            )  # fmt: skip

    def judge(self, seq: int, judgement: Judgement) -> None:
        """Take in a logged judgement.

        Raises RecordError if the mention that it is about is not there.
        """
        about, other = self._about(judgement)
        earlier = self._earlier(about, other) if judgement.verdict is Verdict.UNDONE else []
        self._db.execute(
            schema.judgement.insert().values(
                seq=seq, verdict=str(judgement.verdict), story=judgement.about.story,
                text_digest=self._text_digest(judgement.about.story),
                other_story=judgement.other and judgement.other.story,
                other_digest=judgement.other and self._text_digest(judgement.other.story),
                day=day_number(judgement.at.date()), stood=_Stood.now(self._db, about, other),
            )
        )  # fmt: skip
        if other is None:
            self._mend_one(about, judgement, earlier)
        elif judgement.verdict is Verdict.SAME:
            self._unite(about, other)
        elif judgement.verdict is Verdict.DIFFERENT:
            self._divide(about, other)
        elif earlier:
            self._put_back(about, other, _Stood.of(earlier[0]))

    # Where marks stand

    def _about(self, judgement: Judgement) -> tuple[Live, Live | None]:
        about = self._resolved(judgement.about)
        return about, self._resolved(judgement.other) if judgement.other else None

    def _resolved(self, mark: Mark) -> Live:
        live = self._versions.standing(mark.story)
        at = find(mark, [x.mention for x in live])
        if at is None:
            raise RecordError(
                f"{mark.story} {mark.start}:{mark.end}",
                "no event of the story stands there",
                "`situasi record show --story` lists its events",
            )
        return live[at]

    def _earlier(self, about: Live, other: Live | None) -> list[_Judged]:
        """What was judged of a mention alone, or of two, since that was undone last; in its order."""
        out: list[_Judged] = []
        for judged in self._judged(about.mention.story):
            judgement, on, other_on, _ = judged
            if (judgement.other is None) != (other is None):
                continue
            ids = {self._id(judgement.about, on)}
            if judgement.other is not None:
                ids.add(self._id(judgement.other, other_on or b""))
            if ids == {x.id for x in (about, other) if x is not None}:
                out = [] if judgement.verdict is Verdict.UNDONE else [*out, judged]
        return out

    def _text_digest(self, story: str) -> bytes:
        current = self._versions.current(story)
        return current.text_digest if current else b""

    def _judged(self, story: str) -> list[_Judged]:
        """The judgements on a story's mentions in their order."""
        asked = (
            sa.select(schema.log.c.payload, j.text_digest, j.other_digest, j.stood)
            .join(schema.log, schema.log.c.seq == j.seq)
            .where(sa.or_(j.story == story, j.other_story == story))
            .order_by(j.seq)
        )
        return [_Judged(judged_of(p), *more) for p, *more in self._db.execute(asked)]

    def mended(
        self, story: str, found: tuple[Mention, ...], text: str, text_digest: bytes
    ) -> tuple[tuple[Mention, ...], list[Pair]]:
        """A story's mentions, as its reading has them, as people judged them; and the pairs judged."""
        out = list(found)
        texts: dict[bytes, str | None] = {text_digest: text}
        pairs: list[Pair] = []
        for judged in self._judged(story):
            judgement, on, other_on, _ = judged
            here = self._now(judgement.about, on, story, texts, text, out)
            if judgement.other is not None:
                there = self._now(judgement.other, other_on or b"", story, texts, text, out)
                pairs.append(Pair(judged, here, there))
            elif here is None:
                continue
            elif judgement.verdict is Verdict.UNDONE:
                out[here] = found[here]
            elif judgement.verdict is not Verdict.WITHDRAWN or on == text_digest:
                out[here] = judged_mention(out[here], judgement)
        return tuple(out), pairs

    def _now(
        self,
        mark: Mark,
        on: bytes,
        story: str,
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

    def pairs(self, story: str, stood: Sequence[Pair], ids: Sequence[int]) -> Pairs:
        """The pairs judged of a story's mentions; a later judgement goes before an earlier one."""
        verdicts: dict[tuple[int, int], Verdict] = {}

        def id_of(at: int | None, mark: Mark | None, on: bytes | None) -> int | None:
            if at is not None:
                return ids[at]
            return self._id(mark, on or b"") if mark is not None and mark.story != story else None

        for (judgement, on, other_on, _), here, there in stood:
            one = id_of(here, judgement.about, on)
            two = id_of(there, judgement.other, other_on)
            if one is not None and two is not None and one != two:
                verdicts[min(one, two), max(one, two)] = judgement.verdict
        sides: dict[Verdict, dict[int, set[int]]] = {
            Verdict.SAME: defaultdict(set), Verdict.DIFFERENT: defaultdict(set),
            Verdict.UNDONE: defaultdict(set),
        }  # fmt: skip
        for (one, two), verdict in verdicts.items():
            sides[verdict][one].add(two)
            sides[verdict][two].add(one)
        return Pairs(sides[Verdict.SAME], sides[Verdict.DIFFERENT])

    def _id(self, mark: Mark, on: bytes) -> int | None:
        """The id of the mention that a mark means, carried into its story's present text."""
        current = self._versions.current(mark.story)
        if current is None:
            return None
        moved: Mark | None = mark
        if on != current.text_digest:
            old, new = text_of(self._db, mark.story, on), text_of(self._db, mark.story, None)
            moved = carry(mark, old, new) if old is not None and new is not None else None
        live = self._versions.standing(mark.story)
        at = find(moved, [x.mention for x in live]) if moved is not None else None
        return live[at].id if at is not None else None

    def _pairs_of(self, live: Live) -> Pairs:
        story = live.mention.story
        there = self._versions.standing(story)
        current = self._versions.current(story)
        assert current is not None  # noqa: S101 - it has a mention that stands
        text = self._versions.told(current.seq).story.text
        found = tuple(x.mention for x in there)
        _, stood = self.mended(story, found, text, current.text_digest)
        return self.pairs(story, stood, [x.id for x in there])

    # One mention

    def _mend_one(self, live: Live, judgement: Judgement, earlier: Sequence[_Judged]) -> None:
        undone = judgement.verdict is Verdict.UNDONE
        mended = self._as_read(live) if undone else judged_mention(live.mention, judgement)
        self._versions.rewrite(live, mended)
        again = live.episode is None and mended.review is not Review.REJECTED
        if judgement.verdict is Verdict.REJECTED:
            self._placing.leave([live.id])
        elif (
            judgement.verdict is Verdict.CORRECTED
            or again
            or (undone and mended.event != live.mention.event)
        ):
            self._placing.leave([live.id])
            self._placing.retrait(live.id, mended)
            stood = _Stood.of(earlier[0]).stood.get(live.id) if earlier else None
            if stood is not None:
                kept = {live.id: self._placing.into(stood)}
            else:
                kept = self._with_its_deed(live.id, mended) if again or undone else {}
            self._placing.place([live.id], [mended], kept, self._pairs_of(live))

    def _as_read(self, live: Live) -> Mention:
        """A mention that stands as its reading has it."""
        asked = sa.select(v.since, v.attributed).where(v.seq == live.version)
        since, attributed = self._db.execute(asked).one()
        return read(self._versions.told(live.version), day_of(since), attributed)[live.nth]

    def _with_its_deed(self, id_: int, mention: Mention) -> dict[int, int]:
        """The episode of the mentions of its story that tell one deed with it."""
        told = [x for x in self._versions.standing(mention.story) if x.episode or x.id == id_]
        for deed in deeds(table(x.mention for x in told)):
            here = [told[i] for i in deed]
            episodes = [x.episode for x in here if x.episode is not None and x.id != id_]
            if episodes and any(x.id == id_ for x in here):
                return {id_: episodes[0]}
        return {}

    # Two mentions

    def _unite(self, one: Live, other: Live) -> None:
        """Let two mentions tell one episode: that of the older; whole, unless people part them.

        Then one of the two goes to the other, or both go to an episode of their own.
        """
        if one.episode is None or other.episode is None or one.episode == other.episode:
            return
        into, gone = sorted((one.episode, other.episode))
        members = {x: {y.id for y in self._versions.members(x)} for x in (into, gone)}
        apart = self._bound(members[into] | members[gone])[1]
        if not any(apart.get(x, set()) & members[into] for x in members[gone]):
            self._placing.merge(gone, into)
            return
        for moving in sorted((one, other), key=lambda x: x.episode == into):
            to = gone if moving.episode == into else into
            if not apart.get(moving.id, set()) & members[to]:
                self._placing.move([moving.id], to)
                return
        self._placing.part([one.id, other.id], one.mention)

    def _divide(self, one: Live, other: Live) -> None:
        """Part the two, and let each other mention go with the one that it is more like.

        The side of the mention that was there first keeps the episode.
        """
        if one.episode is None or one.episode != other.episode:
            return
        members = self._versions.members(one.episode)
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
        leaving = [x for x in members if sides[x.id] != sides[members[0].id]]
        self._placing.part([x.id for x in leaving], leaving[0].mention)

    def _put_back(self, one: Live, other: Live, before: _Stood) -> None:
        """Put the mentions of two episodes back where they stood; what came since is placed anew."""
        episodes = sorted({x.episode for x in (one, other) if x.episode is not None})
        members = [x for episode in episodes for x in self._versions.members(episode)]
        back: dict[int, list[int]] = defaultdict(list)
        for x in members:
            if before.stood.get(x.id, x.episode) != x.episode:
                back[before.stood[x.id]].append(x.id)
        since = [x for x in members if x.id > before.last]
        self._placing.leave([x.id for x in since])
        for episode, ids in back.items():
            self._placing.move(ids, episode)
        since.sort(key=lambda x: (x.version, x.id))
        for seq, some in groupby(since, key=lambda x: x.version):
            told = list(some)
            ids, found = [x.id for x in told], [x.mention for x in told]
            stands = self._versions.current(found[0].story)
            pairs = self._pairs_of(told[0]) if stands and stands.seq == seq else Pairs()
            self._placing.place(ids, found, self._kept(seq, ids, found), pairs)
        self._hold({x.id for x in members})
        for episode in episodes:
            first = next((x.id for x in members if x.episode == episode), None)
            if first is not None:
                self._placing.lead(episode, first)

    def _hold(self, ids: Collection[int]) -> None:
        """Let what was judged of mentions and others be so."""
        same, apart = self._bound(ids)
        for said, judge in ((same, self._unite), (apart, self._divide)):
            for one in sorted(said):
                for other in sorted(said[one]):
                    pair = self._versions.live([one, other])
                    if len(pair) == 2:
                        judge(*pair)

    def _kept(self, seq: int, ids: Sequence[int], found: Sequence[Mention]) -> dict[int, int]:
        """In which episode mentions stood before the correction that brought them, by their ids."""
        before = self._versions.corrected(seq)
        if before is None:
            return {}
        text = self._versions.told(seq).story.text
        return self._versions.kept(ids, found, self._versions.of(before), text)

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
            for live in self._versions.standing(story):
                if live.id in ids:
                    pairs = self._pairs_of(live)
                    same[live.id] |= set(pairs.same.get(live.id, ()))
                    apart[live.id] |= set(pairs.different.get(live.id, ()))
        return same, apart


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
