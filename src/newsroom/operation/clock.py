"""What happens because it is time: scheduled stories, the daily letter, tidying."""

from __future__ import annotations

import datetime as dt
import io
import logging
import time
from collections.abc import Callable

from django.conf import settings
from django.core.cache import cache
from django.core.management import call_command
from django.db import close_old_connections
from django.utils import timezone
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from newsroom.desk import states
from newsroom.operation.models import Tally
from newsroom.readers import newsletter

log = logging.getLogger(__name__)

CUT_SHORT = dt.timedelta(minutes=15)
"""A task that has run for so long was the task of a worker that was killed."""
EVERY = 15.0
"""Seconds between two looks; a scheduled story is late by no more."""
DAY = 86_400


def run() -> None:
    """Look at the clock for ever; what fails is logged and tried again the next time."""
    while True:
        look(timezone.now())
        time.sleep(EVERY)


def look(now: dt.datetime) -> None:
    """Do all that is due."""
    close_old_connections()
    _try("publish what is due", lambda: states.publish_due(now))
    _try("take up what was cut short", lambda: _take_up(now))
    if timezone.localtime(now).hour >= settings.LETTER_HOUR:
        _daily("letter", now, lambda: newsletter.send_due(now))
    _daily("tidy", now, _tidy)


def _take_up(now: dt.datetime) -> None:
    """Put tasks back that a killed worker left: what they do, they may do twice."""
    left = DBTaskResult.objects.running().filter(started_at__lt=now - CUT_SHORT)
    left.update(status=TaskResultStatus.READY, started_at=None)


def _daily(what: str, now: dt.datetime, deed: Callable[[], object]) -> None:
    """Once a day, by one process alone."""
    if cache.add(f"clock:{what}:{timezone.localdate(now)}", 1, 2 * DAY):
        _try(what, deed)


def _tidy() -> None:
    call_command("clearsessions", verbosity=0)
    call_command("prune_db_task_results", min_age_days=14, verbosity=0)
    call_command("axes_reset_logs", age=30, stdout=io.StringIO())
    Tally.objects.filter(until__lt=timezone.now()).delete()
    newsletter.forget_unconfirmed(timezone.now())


def _try(what: str, deed: Callable[[], object]) -> None:
    try:
        deed()
    except Exception:
        log.exception("could not %s", what)
