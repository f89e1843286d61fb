"""The app's place in the project."""

from django.apps import AppConfig


class ReadersConfig(AppConfig):
    """What readers ask of us: complaints, replies and the newsletter."""

    name = "newsroom.readers"
    label = "readers"
    default_auto_field = "django.db.models.BigAutoField"
