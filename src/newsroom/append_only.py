"""Rows that are written once: guarded here against our own code, in the database against all."""

from __future__ import annotations

from typing import Any, NoReturn

from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor


class WrittenOnceError(TypeError):
    """An attempt to change or remove a row that is written once."""


class AppendOnlyQuerySet(models.QuerySet):
    """Adds and reads; every other way to write raises `WrittenOnceError`."""

    def update(self, **fields: Any) -> NoReturn:
        """Refused."""
        raise WrittenOnceError(f"{self.model.__name__} is written once")

    def delete(self) -> NoReturn:
        """Refused."""
        raise WrittenOnceError(f"{self.model.__name__} is never removed")

    def bulk_update(self, *objects: Any, **options: Any) -> NoReturn:
        """Refused."""
        raise WrittenOnceError(f"{self.model.__name__} is written once")


class AppendOnly(models.Model):
    """A row that can be added and read, and nothing else."""

    objects = AppendOnlyQuerySet.as_manager()

    class Meta:
        abstract = True
        default_permissions = ("view",)

    def save(self, *arguments: Any, **options: Any) -> None:
        """Add the row. Raises `WrittenOnceError` where it is there already."""
        if not self._state.adding:
            raise WrittenOnceError(f"{type(self).__name__} {self.pk} is written once")
        options["force_insert"] = True
        super().save(*arguments, **options)

    def delete(self, *arguments: Any, **options: Any) -> NoReturn:
        """Refused."""
        raise WrittenOnceError(f"{type(self).__name__} {self.pk} is never removed")


_SQLITE = """
CREATE TRIGGER {table}_no_{deed} BEFORE {deed} ON {table}
BEGIN SELECT RAISE(ABORT, '{table} is written once'); END
"""
_POSTGRES_FUNCTION = """
CREATE OR REPLACE FUNCTION {table}_written_once() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION '{table} is written once'; END $$
"""
_POSTGRES = """
CREATE TRIGGER {table}_no_{deed} BEFORE {deed} ON {table}
FOR EACH STATEMENT EXECUTE FUNCTION {table}_written_once()
"""


class GuardTable(migrations.RunPython):
    """A migration's step: the database itself refuses to change or remove the table's rows."""

    def __init__(self, table: str) -> None:
        self.table = table
        super().__init__(self._raise_guard, self._lower_guard)

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        """What a squashed migration writes down."""
        return type(self).__name__, [self.table], {}

    def _raise_guard(self, apps: Any, editor: BaseDatabaseSchemaEditor) -> None:
        if editor.connection.vendor == "sqlite":
            for deed in ("update", "delete"):
                editor.execute(_SQLITE.format(table=self.table, deed=deed))
            return
        editor.execute(_POSTGRES_FUNCTION.format(table=self.table))
        for deed in ("update", "delete"):
            editor.execute(_POSTGRES.format(table=self.table, deed=deed))

    def _lower_guard(self, apps: Any, editor: BaseDatabaseSchemaEditor) -> None:
        on = "" if editor.connection.vendor == "sqlite" else f" ON {self.table}"
        for deed in ("update", "delete"):
            editor.execute(f"DROP TRIGGER {self.table}_no_{deed}{on}")
