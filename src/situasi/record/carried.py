"""What people judged of a story's earlier text, where it stands in the present one."""

from __future__ import annotations

from functools import lru_cache, partial

import sqlalchemy as sa

from situasi.model import Judgement, Mark
from situasi.record import schema
from situasi.record.log import judged_of, told_of
from situasi.record.marks import carry

v, j, log = schema.version.c, schema.judgement.c, schema.log.c


class Carried:
    """The judgements of a record, each with marks that its stories' present texts have.

    One whose words are gone, or stand there more than once, is left out.
    """

    def __init__(self, connection: sa.Connection) -> None:
        self._db = connection
        self._text = lru_cache(maxsize=64)(partial(text_of, connection))

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

    def _carried(self, judged: Judgement, on: bytes, other_on: bytes | None) -> Judgement | None:
        about = self._now(judged.about, on)
        other = self._now(judged.other, other_on or b"") if judged.other else None
        if about is None or (judged.other and other is None):
            return None
        return judged.model_copy(update={"about": about, "other": other})

    def _now(self, mark: Mark, on: bytes) -> Mark | None:
        old, new = self._text(mark.story, on), self._text(mark.story, None)
        return carry(mark, old, new) if old is not None and new is not None else None


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
