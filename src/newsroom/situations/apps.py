"""The app's place in the project."""

from django.apps import AppConfig


class SituationsConfig(AppConfig):
    """Situations as readers see them."""

    name = "newsroom.situations"
    label = "situations"
    default_auto_field = "django.db.models.BigAutoField"
