"""`backup`: see `newsroom.operation.archive`."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from newsroom.operation import archive


class Command(BaseCommand):
    """Write the database and the media into one file."""

    help = "Write the database and the media into one file."
    requires_system_checks: list[str] = []  # noqa: RUF012 - Django's way

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The archive."""
        parser.add_argument("file", type=Path, metavar="FILE")

    def handle(self, *_: Any, file: Path, **__: Any) -> None:
        """Do it, or say in one line why not."""
        try:
            count = archive.backup(file)
        except archive.ArchiveError as error:
            raise CommandError(str(error)) from None
        self.stdout.write(f"{file}: database and {count} files written")
