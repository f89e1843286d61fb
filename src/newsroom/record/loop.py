"""Reads what waits to be read, and brings the record into step: for ever, and again after a kill.

One process reads at a time, the one that holds the lock on a file of the data folder; when it ends,
however it ends, another takes over. Every step is one transaction of one database and can be done
twice: a step that was cut short is done again.
"""

from __future__ import annotations

import fcntl
import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from django.conf import settings
from django.db.models import F, Q
from django.utils import timezone

from newsroom.operation.watching import Watch
from newsroom.record import joining, queue, texts
from newsroom.record.models import (
    DraftReading,
    Progress,
    PublicReading,
    Standing,
    StoredReading,
    stored,
)
from newsroom.record.readers import ReaderError, WarmReader
from situasi.errors import SituasiError, StoryError
from situasi.model import Reading, Story

log = logging.getLogger(__name__)

EVERY = 0.2
"""Seconds between two looks at the queue: part of the two within which a reading shall appear."""
TRIES = 3
"""How often a reader that fell over is given the same text."""


def run() -> None:
    """Read for ever; what fails is logged and tried again."""
    reader = WarmReader(settings.READER, settings.READING_SECONDS)
    with _alone():
        _begin(reader)
        watch = Watch()
        while True:
            try:
                if watch.stirs() and step(reader):
                    watch.again()
                else:
                    _rest()
            except Exception:
                log.exception("could not bring the record into step")
                watch.again()
                time.sleep(5)


AFTERWARDS: list[Callable[[], object]] = []
"""What other rooms do once all is read; called at most every `CALM` seconds."""
CALM = 5.0
_called = 0.0


def _rest() -> None:
    """Nothing waits: call those who want to know, and sleep."""
    global _called  # noqa: PLW0603 - one loop a process
    if AFTERWARDS and time.monotonic() - _called > CALM:
        _called = time.monotonic()
        for call in AFTERWARDS:
            try:
                call()
            except Exception:
                log.exception("could not do what follows the reading")
    time.sleep(EVERY)


def drain(reader: WarmReader) -> None:
    """Do all that waits, and return."""
    while step(reader):
        pass


def step(reader: WarmReader) -> bool:
    """Do one thing that waits: a draft first, for somebody looks on. False if nothing did."""
    draft = DraftReading.objects.filter(progress=Progress.PENDING).order_by("asked_at").first()
    if draft is not None:
        _read_draft(draft, reader)
        return True
    public = PublicReading.objects.filter(progress=Progress.PENDING).order_by("pk").first()
    if public is not None:
        _read_public(public, reader)
        return True
    standing = Standing.objects.filter(~Q(changed=F("settled"))).order_by("pk").first()
    if standing is not None:
        joining.settle(standing)
        return True
    return False


def check() -> None:
    """Have every story compared with the record; what is in step costs one look."""
    Standing.objects.update(changed=F("changed") + 1)


def _begin(reader: WarmReader) -> None:
    """Start the reader; have what an older one read, or what a kill left, done again."""
    try:
        name = reader.start()
    except ReaderError:
        log.exception("the reader does not start")
        return
    stale = Q(progress=Progress.READ, shown=True) & ~Q(reader=name)
    for row in PublicReading.objects.filter(stale).select_related("standing"):
        if not row.standing.readings.filter(pk__gt=row.pk).exists():
            queue.again(row)
    check()


@contextmanager
def _alone() -> Iterator[None]:
    """Wait until no other process reads; the system lets go of the lock with the process."""
    with (settings.DATA / "reading.lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _read_draft(row: DraftReading, reader: WarmReader) -> None:
    try:
        story = texts.draft_text(row)
    except StoryError as error:
        _note(row, progress=Progress.EMPTY, error=str(error))
        return
    _read(row, story, reader)


def _read_public(row: PublicReading, reader: WarmReader) -> None:
    try:
        story = texts.public_text(row)
    except StoryError as error:
        _note(row, progress=Progress.EMPTY, error=str(error))
        return
    before = row.standing.readings.filter(pk__lt=row.pk).last()
    if before is not None and before.shown and before.digest == texts.digest(story):
        # Published anew without a change: the version before is the one that readers see.
        PublicReading.objects.filter(pk=before.pk).update(revision=row.revision)
        row.delete()
        return
    _read(row, story, reader)
    queue.changed([row.standing_id])


def _read(row: StoredReading, story: Story, reader: WarmReader) -> None:
    """Read a text, unless that was done, and keep what was read."""
    digest = texts.digest(story)
    if row.digest == digest and row.reader == reader.name and row.reading_json is not None:
        _note(row, progress=Progress.READ, error="")
        return
    type(row).objects.filter(pk=row.pk).update(began_at=timezone.now(), tries=F("tries") + 1)
    try:
        reading = _known(row, digest, reader.name, story.id) or reader.read(story)
    except ReaderError as error:
        log.warning("%s", error)
        if not error.died or row.tries + 1 >= TRIES:
            _note(row, progress=Progress.FAILED, error=error.what)
        return
    except SituasiError as error:
        _note(row, progress=Progress.FAILED, error=str(error))
        return
    _note(
        row, progress=Progress.READ, error="", read_at=timezone.now(), digest=digest,
        reader=reader.name, story_json=stored(story), reading_json=stored(reading),
    )  # fmt: skip


def _known(row: StoredReading, digest: str, reader: str, story: str) -> Reading | None:
    """The reading of the same text as a draft, or as it was published."""
    if isinstance(row, DraftReading):
        same = PublicReading.objects.filter(standing=row.pk, digest=digest, reader=reader).first()
    else:
        same = DraftReading.objects.filter(pk=row.standing_id, digest=digest, reader=reader).first()
    told = same.told if same is not None else None
    return told and told.reading.model_copy(update={"story": story})


def _note(row: StoredReading, *, progress: Progress, **fields: object) -> None:
    """Keep what came of a reading; a row that was asked for again meanwhile stays pending."""
    rows = type(row).objects.filter(pk=row.pk)
    if fields.get("read_at"):
        rows.update(**fields)
    rows.filter(asked=row.asked).update(progress=progress, began_at=None, **fields)
