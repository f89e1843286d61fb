"""`gold`: write reviewed readings as gold readings."""

from __future__ import annotations

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from newsroom.record import gold, judged
from newsroom.record.joining import latest
from newsroom.record.models import Standing


class Command(BaseCommand):
    """One file a story of which every event was decided on."""

    help = "Write the readings of stories whose every event was reviewed as gold readings."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Where to."""
        parser.add_argument("--to", required=True, type=Path, metavar="FOLDER")

    def handle(self, *_: Any, to: Path, **__: Any) -> None:
        """A file that is there is written anew: decisions change."""
        if not to.is_dir():
            raise CommandError(f"{to}: is no folder (make it first)")
        written = waiting = 0
        for standing in Standing.objects.order_by("pk"):
            row = latest(standing.pk)
            told = row.told if row is not None else None
            if row is None or told is None or not told.reading.events:
                continue
            found = judged.mentions_of(told)
            decided = judged.reviews(row, found, judged.decisions_on(standing.pk))
            if not gold.whole(told, decided):
                waiting += 1
                continue
            text = json.dumps(gold.gold(told, decided), ensure_ascii=False, indent=1)
            (to / f"{told.reading.language}-{standing.name}.json").write_text(text + "\n", "utf-8")
            written += 1
        self.stdout.write(f"{written} gold readings written to {to}; {waiting} stories wait")
