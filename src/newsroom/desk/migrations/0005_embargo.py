"""An embargo is kept beside the state, which it outlasts; a deed's time can be given."""

import django.utils.timezone
from django.db import migrations, models
from django.db.models import F

DEEDS = [
    ("begin", "begun"), ("submit", "submitted"), ("withdraw", "taken back by the writer"),
    ("claim", "taken on by an editor"), ("release", "given back to the queue"),
    ("send_back", "sent back"), ("add_to_topic", "added to a topic"), ("schedule", "scheduled"),
    ("unschedule", "put back into the queue"), ("embargo", "embargoed"),
    ("lift", "embargo lifted"), ("publish", "published"), ("update", "published anew"),
    ("correct", "corrected"), ("unpublish", "unpublished"), ("reopen", "made a draft again"),
    ("delete", "deleted"),
]  # fmt: skip


def keep(apps, _schema_editor):
    desks = apps.get_model("desk", "Desk").objects
    desks.filter(state="embargoed").update(embargo=F("due"))


class Migration(migrations.Migration):
    dependencies = [("desk", "0004_desk_covered_by_alter_auditentry_deed")]
    operations = [
        migrations.AddField(
            "desk",
            "embargo",
            models.DateTimeField(
                blank=True, null=True, verbose_name="under embargo until",
                help_text="Whatever state it is in, it is not published before then.",
            ),
        ),
        migrations.RunPython(keep, migrations.RunPython.noop),
        migrations.SeparateDatabaseAndState(
            # Nothing changes in the database, and SQLite would lose the table's guards.
            state_operations=[
                migrations.AlterField(
                    "auditentry",
                    "at",
                    models.DateTimeField(
                        db_index=True, default=django.utils.timezone.now, editable=False,
                        verbose_name="at",
                    ),
                ),
                migrations.AlterField(
                    "auditentry",
                    "deed",
                    models.CharField(choices=DEEDS, max_length=12, verbose_name="deed"),
                ),
            ]
        ),
    ]
