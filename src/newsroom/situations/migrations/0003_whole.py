import datetime

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("situations", "0002_told_in")]

    operations = [
        # What was made before is made anew; until then it is not shown, for its scope's hash is old.
        migrations.AddField(
            model_name="making",
            name="day",
            field=models.DateField(default=datetime.date(1970, 1, 1)),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name="making",
            name="rest",
            field=models.BinaryField(default=b""),
            preserve_default=False,
        ),
    ]
