"""The app's place in the project."""

from typing import Any

from django.apps import AppConfig, apps
from django.db.models.signals import post_migrate


class OperationConfig(AppConfig):
    """What keeps the site running."""

    name = "newsroom.operation"
    label = "operation"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Prepare the site when all apps have migrated: permissions are made one app at a time."""
        last = [app for app in apps.get_app_configs() if app.models_module is not None][-1]
        post_migrate.connect(_prepare, sender=last)
        from newsroom.operation import signals  # noqa: F401 - models come first

        _speak_the_language_shown()


def _speak_the_language_shown() -> None:
    """Have Wagtail's choosers translate when they are shown: theirs are put into words on import."""
    # The words are in Wagtail's catalogue: under this name `makemessages` leaves them there.
    from django.utils.translation import gettext_lazy as of_wagtail
    from wagtail.admin.viewsets.chooser import ChooserViewSet

    ChooserViewSet.choose_one_text = of_wagtail("Choose")
    ChooserViewSet.choose_another_text = of_wagtail("Choose another")
    ChooserViewSet.edit_item_text = of_wagtail("Edit")
    ChooserViewSet.search_tab_label = of_wagtail("Search")
    ChooserViewSet.create_action_label = of_wagtail("Create")


def _prepare(using: str = "default", **_: Any) -> None:
    from django.db import connections

    from newsroom.operation.prepare import prepare

    # A migration backwards, or of one app alone, may leave no table to prepare.
    tables = connections[using].introspection.table_names()
    if {"stories_storypage", "desk_desk", "people_user", "readers_complaint"} <= set(tables):
        prepare()
