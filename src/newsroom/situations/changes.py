"""What corrections of stories changed in the record, as rows for a digest."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from typing import Any

from newsroom.record import public
from situasi.record import Record

MOST = 60
"""Changes that a digest keeps, the latest."""


def of_stories(
    record: Record, stories: Collection[str], as_of: dt.date | None = None
) -> list[dict[str, Any]]:
    """The latest changes of these stories, as known on a day. Raises RecordError."""
    found = [c for c in public.corrections(record, stories) if as_of is None or c.on <= as_of]
    return [
        {"story": c.story, "on": c.on.isoformat(), "field": c.field, "was": c.was, "now": c.now}
        for c in found[:MOST]
    ]
