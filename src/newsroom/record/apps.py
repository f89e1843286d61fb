"""The app's place in the project."""

from django.apps import AppConfig


class RecordConfig(AppConfig):
    """The readings of stories and the record that they make."""

    name = "newsroom.record"
    label = "record"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Ask for a reading of whatever is saved."""
        from newsroom.record import signals  # noqa: F401 - models come first
