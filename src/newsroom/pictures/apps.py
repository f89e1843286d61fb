"""The app's place in the project."""

from django.apps import AppConfig


class PicturesConfig(AppConfig):
    """Pictures with credit and alternative text, made anew when they are uploaded."""

    name = "newsroom.pictures"
    label = "pictures"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Put our rule in the place of Wagtail's: this app stands after `wagtail.images`."""
        from wagtail.permissions import register_permission_policy

        from newsroom.pictures import signals  # noqa: F401 - models come first
        from newsroom.pictures.models import Picture
        from newsroom.pictures.sight import PicturePolicy

        policy = PicturePolicy(
            Picture, auth_model="wagtailimages.Image", owner_field_name="uploaded_by_user"
        )
        register_permission_policy(Picture, policy)
