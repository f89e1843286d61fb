"""The app's place in the project."""

from django.apps import AppConfig


class ApiConfig(AppConfig):
    """The API under /api/v1/."""

    name = "newsroom.api"
    label = "api"
    default_auto_field = "django.db.models.BigAutoField"
