"""The app's place in the project."""

from django.apps import AppConfig


class ReadingConfig(AppConfig):
    """What visitors see beyond the pages themselves."""

    name = "newsroom.reading"
    label = "reading"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Listen to publications."""
        from newsroom.reading import signals  # noqa: F401 - models come first
