"""What people judged of a story's earlier text, where it stands in the present one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from functools import lru_cache, partial

import sqlalchemy as sa

from situasi.model import Force, Judged, Judgement, Mark, Mention, Verdict
from situasi.record import schema
from situasi.record.assemble import ref
from situasi.record.log import judged_of, told_of
from situasi.record.marks import carry, find
from situasi.record.packing import Pages

v, j, log = schema.version.c, schema.judgement.c, schema.log.c


class Carried:
    """The judgements of a record, each with marks that its stories' present texts have.

    One whose words are gone, or stand there more than once, is left out.
    """

    def __init__(self, connection: sa.Connection) -> None:
        self._db = connection
        self._text = lru_cache(maxsize=64)(partial(text_of, connection))
        self._mentions = lru_cache(maxsize=64)(partial(mentions_of, connection))

    def about(self, story: str) -> tuple[Judgement, ...]:
        """What was judged about a story's events, in its order."""
        asked = (
            sa.select(log.payload, j.text_digest, j.other_digest)
            .join(schema.judgement, j.seq == log.seq)
            .where(j.story == story)
            .order_by(j.seq)
        )
        found = [self._carried(judged_of(p), *on) for p, *on in self._db.execute(asked).all()]
        return tuple(one for one in found if one is not None)

    def judged(self, stories: Collection[str] | None = None) -> list[Judged]:
        """What was judged, of some stories' events or of all, in its order, and whether it holds."""
        asked = sa.select(log.payload, j.text_digest, j.other_digest)
        asked = asked.join(schema.judgement, j.seq == log.seq).order_by(j.seq)
        if stories is not None:
            some = sorted(stories)
            asked = asked.where(sa.or_(j.story.in_(some), j.other_story.in_(some)))
        out: list[Judged] = []
        before: dict[frozenset[str], list[int]] = defaultdict(list)
        for payload, on, other_on in self._db.execute(asked).all():
            made = judged_of(payload)
            event, words = self._event(made.about, on)
            other, others = self._event(made.other, other_on) if made.other else (None, None)
            lapsed = event is None or (made.other is not None and other is None)
            if made.verdict is Verdict.WITHDRAWN:
                lapsed = lapsed or self._text(made.about.story, on) != self._text(made.about.story, None)
            if not lapsed:
                of = before[frozenset(x for x in (event, other) if x)]
                for at in of:
                    out[at] = _after(out[at], made)
                of.append(len(out))
            out.append(
                Judged(
                    judgement=made, force=Force.LAPSED if lapsed else Force.HOLDS, event=event,
                    other_event=other, words=words, other_words=others,
                )
            )  # fmt: skip
        return out

    def _event(self, mark: Mark, on: bytes) -> tuple[str | None, str | None]:
        """The mention that a mark now means, and the words that it was put on."""
        old, now = self._text(mark.story, on), self._now(mark, on)
        there = self._mentions(mark.story)
        at = find(now, there) if now is not None else None
        return (
            None if at is None else ref(there[at]),
            None if old is None else old[mark.start : mark.end],
        )

    def _carried(self, judged: Judgement, on: bytes, other_on: bytes | None) -> Judgement | None:
        about = self._now(judged.about, on)
        other = self._now(judged.other, other_on or b"") if judged.other else None
        if about is None or (judged.other and other is None):
            return None
        return judged.model_copy(update={"about": about, "other": other})

    def _now(self, mark: Mark, on: bytes) -> Mark | None:
        old, new = self._text(mark.story, on), self._text(mark.story, None)
        return carry(mark, old, new) if old is not None and new is not None else None


def _after(one: Judged, later: Judgement) -> Judged:
    """What becomes of a judgement when another is made of the same."""
    was = one.judgement
    if one.force is not Force.HOLDS:
        return one
    if later.verdict is Verdict.UNDONE:
        return one.model_copy(update={"force": Force.UNDONE})
    if was.verdict is Verdict.CORRECTED:  # what it mends stays so, unless that is mended again
        over = later.slots is not None and was.slots is not None and was.slots.keys() <= later.slots.keys()
    else:
        over = (
            later.other is not None
            or was.verdict is Verdict.UNDONE
            or (was.verdict is Verdict.WITHDRAWN) == (later.verdict is Verdict.WITHDRAWN)
        )
    return one.model_copy(update={"force": Force.SUPERSEDED}) if over else one


def mentions_of(connection: sa.Connection, story: str) -> Sequence[Mention]:
    """The mentions of a story's present reading, in its order, as people mended them."""
    asked = sa.select(v.seq).where(v.story == story, sa.not_(v.void), v.until.is_(None))
    seq = connection.execute(asked.order_by(v.seq.desc()).limit(1)).scalar()
    return Pages(connection).of([seq])[seq] if seq is not None else ()


def text_of(connection: sa.Connection, story: str, digest: bytes | None) -> str | None:
    """A story's text of a digest, or the present one; None where the record has none."""
    present = sa.and_(sa.not_(v.void), v.until.is_(None))
    asked = (
        sa.select(log.payload)
        .join(schema.version, v.seq == log.seq)
        .where(v.story == story, present if digest is None else v.text_digest == digest)
        .order_by(v.seq.desc())
        .limit(1)
    )
    payload = connection.execute(asked).scalar()
    return told_of(payload).story.text if payload is not None else None
