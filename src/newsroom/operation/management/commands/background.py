"""`background`: the worker that does what need not be done while somebody waits, the clock,
the reading of stories, and the situations that they make."""

from __future__ import annotations

import threading
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand

from newsroom.operation import clock
from newsroom.record import loop
from newsroom.situations import building


class Command(BaseCommand):
    """Run tasks as they come, and what is due as the clock says."""

    help = "Run background tasks, and publish, send and tidy when it is time."

    def handle(self, *_: Any, **__: Any) -> None:
        """Until a signal ends it."""
        threading.Thread(target=clock.run, name="clock", daemon=True).start()
        threading.Thread(target=loop.run, name="reading", daemon=True).start()
        threading.Thread(target=building.run, name="situations", daemon=True).start()
        call_command("db_worker", interval=0.5, verbosity=0)
