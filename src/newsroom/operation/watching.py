"""Loops that watch the database: a look that costs nothing where nobody has written."""

from __future__ import annotations

import time
from typing import Any

from django.db import close_old_connections, connection

BEAT = 5.0
"""Seconds after which to look whatever the database says: the record may be written to alone."""


class Watch:
    """Whether a thread that found nothing to do should look again."""

    def __init__(self) -> None:
        self._seen: tuple[Any, int] | None = None
        self._looked = 0.0

    def stirs(self) -> bool:
        """Whether others may have written since it last said so, or the beat is over.

        SQLite tells each connection so (`PRAGMA data_version`); of other databases it is always true.
        """
        close_old_connections()
        if connection.vendor != "sqlite":
            return True
        with connection.cursor() as cursor:
            [version] = cursor.execute("PRAGMA data_version").fetchone()
        now = (connection.connection, version)  # the number is the connection's own
        late = time.monotonic() - self._looked > BEAT
        if now == self._seen and not late:
            return False
        self._seen, self._looked = now, time.monotonic()
        return True

    def again(self) -> None:
        """Look the next time, whoever has written."""
        self._seen = None
