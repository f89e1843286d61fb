"""`demo`: load the demonstration."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from newsroom.demo import loader
from situasi.errors import SituasiError


class Command(BaseCommand):
    """Load the demonstration's stories, people and pictures, as far as they are not there."""

    help = "Load the demonstration site; only where SITUASI_DEMO is set."

    def handle(self, *_: Any, **__: Any) -> None:
        """Load it; a second time changes nothing."""
        if not settings.SITUASI_DEMO:
            raise CommandError(
                "the demonstration has logins that are no secret; set SITUASI_DEMO=1"
            )
        try:
            demo = loader.load()
        except SituasiError as error:
            raise CommandError(str(error)) from None
        if demo.missing:
            self.stderr.write(f"demo: without {len(demo.missing)} pictures that are not there")
