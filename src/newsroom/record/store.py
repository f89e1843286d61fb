"""The newsroom's record: where it lies, and how it is opened."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from django.conf import settings

from situasi.record import Record


@contextmanager
def open_record() -> Iterator[Record]:
    """The record of all stories that count, made if it is not there yet.

    Raises `situasi.errors.RecordError` where it cannot be opened.
    """
    with Record(settings.RECORD, create=True) as record:
        yield record
