"""The database itself keeps the log of verifications from being changed."""

from django.db import migrations

from newsroom.append_only import GuardTable


class Migration(migrations.Migration):
    """Guards the table of verifications."""

    dependencies = [("people", "0002_initial")]
    operations = [GuardTable("people_verification")]
