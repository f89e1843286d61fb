"""The app's place in the project."""

from django.apps import AppConfig


class PicturesConfig(AppConfig):
    """Pictures with credit and alternative text, made anew when they are uploaded."""

    name = "newsroom.pictures"
    label = "pictures"
    default_auto_field = "django.db.models.BigAutoField"
