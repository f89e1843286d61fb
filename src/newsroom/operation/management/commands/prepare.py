"""`prepare`: what must stand before the site starts."""

from __future__ import annotations

import hashlib
from argparse import ArgumentParser
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import CommandError, call_command
from django.core.management.base import BaseCommand

from newsroom.demo import logins


class Command(BaseCommand):
    """Make or update the database, gather the static files, and in demo mode load the demo."""

    help = "Make or update the database and gather the static files."
    requires_system_checks: list[str] = []  # noqa: RUF012 - Django's way

    def add_arguments(self, parser: ArgumentParser) -> None:
        """One option."""
        parser.add_argument("--demo", action="store_true", help="Load the demonstration site.")

    def handle(self, *_: Any, demo: bool, **__: Any) -> None:
        """Every step changes nothing where it was done before."""
        # Compressing takes a processor of its own beside the database's.
        with ThreadPoolExecutor(1) as beside:
            gathered = beside.submit(self._gather)
            call_command("migrate", verbosity=0, interactive=False)
            gathered.result()
        try:
            logins.guard(demo)
        except logins.MixedError as error:
            raise CommandError(str(error)) from None
        if demo:
            call_command("demo")

    def _gather(self) -> None:
        """Collect and compress the static files, if any changed since the last time."""
        digest = hashlib.sha256()
        for finder in get_finders():
            for path, storage in finder.list(None):
                digest.update(f"{path} {storage.size(path)} ".encode())
                digest.update(str(storage.get_modified_time(path)).encode())
        stamp = settings.STATIC_ROOT / ".gathered"
        if stamp.is_file() and stamp.read_text() == digest.hexdigest():
            return
        call_command("collectstatic", verbosity=0, interactive=False, clear=True)
        stamp.write_text(digest.hexdigest())
