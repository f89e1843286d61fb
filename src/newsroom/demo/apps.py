"""The app's place in the project."""

from django.apps import AppConfig


class DemoConfig(AppConfig):
    """The demonstration site: stories, people and pictures made for it."""

    name = "newsroom.demo"
    label = "demo"
    default_auto_field = "django.db.models.BigAutoField"
