"""The database itself refuses to change or remove what was decided."""

from django.db import migrations

from newsroom.append_only import GuardTable


class Migration(migrations.Migration):
    """Guards of the three logs."""

    dependencies = [("record", "0001_initial")]
    operations = [
        GuardTable("record_decision"),
        GuardTable("record_withdrawal"),
        GuardTable("record_dismissal"),
    ]
