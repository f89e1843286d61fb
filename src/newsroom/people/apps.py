"""The app's place in the project."""

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    """Who writes, reads and edits: accounts, profiles, roles and the verified mark."""

    name = "newsroom.people"
    label = "people"
    default_auto_field = "django.db.models.BigAutoField"
