"""The app's place in the project."""

from django.apps import AppConfig


class StoriesConfig(AppConfig):
    """What is published: the front page, topics and stories."""

    name = "newsroom.stories"
    label = "stories"
    default_auto_field = "django.db.models.BigAutoField"
