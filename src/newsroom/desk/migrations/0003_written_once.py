"""The database itself keeps the log from being changed."""

from django.db import migrations

from newsroom.append_only import GuardTable


class Migration(migrations.Migration):
    """Guards the table of the log."""

    dependencies = [("desk", "0002_initial")]
    operations = [GuardTable("desk_auditentry")]
