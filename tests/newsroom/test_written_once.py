"""What is written once cannot be changed: not by our code, not past it."""

from __future__ import annotations

import pytest
from django.db import DatabaseError, connection, transaction

from newsroom.append_only import WrittenOnceError
from newsroom.desk.models import AuditEntry
from newsroom.people.verification import verify


@pytest.fixture(params=["audit", "verification"])
def row(request, story, writer, editor):
    if request.param == "audit":
        return AuditEntry.objects.get(story_id=story.pk)
    return verify(writer.profile, editor, "Delapan berita dengan sumber.")


def test_a_row_cannot_be_saved_again_nor_removed(row):
    with pytest.raises(WrittenOnceError):
        row.save()
    with pytest.raises(WrittenOnceError):
        row.delete()


def test_rows_cannot_be_changed_nor_removed_in_bulk(row):
    rows = type(row).objects.all()
    with pytest.raises(WrittenOnceError):
        rows.update(by_name="Orang lain")
    with pytest.raises(WrittenOnceError):
        rows.delete()
    with pytest.raises(WrittenOnceError):
        rows.bulk_update([row], ["by_name"])


@pytest.mark.parametrize("sql", ["UPDATE {} SET by_name = 'x'", "DELETE FROM {}"])
def test_the_database_refuses_what_goes_past_our_code(row, sql):
    table = type(row)._meta.db_table
    with (
        pytest.raises(DatabaseError, match="written once"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(sql.format(table))
    assert type(row).objects.filter(pk=row.pk).exists()


def test_the_log_outlives_the_person_who_acted(story, writer, editor):
    from newsroom.desk import states

    states.submit(story, writer)
    states.claim(story, editor)
    editor.delete()
    assert AuditEntry.objects.get(story_id=story.pk, deed="claim").by_name == "Edi"
