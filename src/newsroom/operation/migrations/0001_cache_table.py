"""The table that the cache counts in; it is needed as soon as the first page is planted."""

from django.core.management import call_command
from django.db import migrations


def make(apps, editor):
    """As `createcachetable` does, which changes nothing where the table is there."""
    call_command("createcachetable", database=editor.connection.alias, verbosity=0)


class Migration(migrations.Migration):
    """Makes the cache's table."""

    initial = True
    dependencies = []
    operations = [migrations.RunPython(make, migrations.RunPython.noop)]
