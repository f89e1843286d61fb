"""`restore`: see `newsroom.operation.archive`."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from newsroom.operation import archive


class Command(BaseCommand):
    """Put back what a backup holds."""

    help = "Put back what a backup holds."
    requires_system_checks: list[str] = []  # noqa: RUF012 - Django's way

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The archive and whether a site may be lost."""
        parser.add_argument("file", type=Path, metavar="FILE")
        parser.add_argument("--overwrite", action="store_true", help="Lose the site that is there.")

    def handle(self, *_: Any, file: Path, overwrite: bool, **__: Any) -> None:
        """Do it, or say in one line why not."""
        try:
            count = archive.restore(file, overwrite=overwrite)
        except archive.ArchiveError as error:
            raise CommandError(str(error)) from None
        self.stdout.write(f"{file}: database and {count} files restored")
