"""The app's place in the project."""

from django.apps import AppConfig


class DeskConfig(AppConfig):
    """A story's way from draft to publication, and the log of it."""

    name = "newsroom.desk"
    label = "desk"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Follow what Wagtail does to pages."""
        from newsroom.desk import signals  # noqa: F401 - models come first
