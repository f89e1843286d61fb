"""What the limits count in."""

from __future__ import annotations

import datetime as dt

from django.db import connection, models


class TallyManager(models.Manager["Tally"]):
    """Counts."""

    def count_one(self, key: str, until: dt.datetime) -> int:
        """How often the key was counted, this time included.

        One statement, so that requests at the same moment cannot share a number.
        """
        with connection.cursor() as cursor:
            cursor.execute(
                "INSERT INTO operation_tally (key, count, until) VALUES (%s, 1, %s) "
                "ON CONFLICT (key) DO UPDATE SET count = operation_tally.count + 1 "
                "RETURNING count",
                [key, connection.ops.adapt_datetimefield_value(until)],
            )
            return int(cursor.fetchone()[0])


class Tally(models.Model):
    """How often something was asked for in one stretch of time. Worth nothing once it is over."""

    key = models.CharField(max_length=200, primary_key=True)
    count = models.PositiveIntegerField()
    until = models.DateTimeField(db_index=True)

    objects = TallyManager()

    class Meta:
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.key}: {self.count}"
