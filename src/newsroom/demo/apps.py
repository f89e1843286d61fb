"""The app's place in the project."""

from django.apps import AppConfig


class DemoConfig(AppConfig):
    """The demonstration site: stories, people and pictures made for it."""

    name = "newsroom.demo"
    label = "demo"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """The demonstration's editor decides what the files say once all is read."""
        from django.conf import settings

        if settings.SITUASI_DEMO:
            from newsroom.demo import reviews
            from newsroom.record import loop

            loop.AFTERWARDS.append(reviews.seed)
