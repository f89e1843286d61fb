"""Who may see a picture: readers those of what is published, writers their own as well.

Which page shows which picture is in Wagtail's index of references, which `signals` brings up to
date in the same moment as a page is published.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import BigIntegerField, CharField, Q, QuerySet
from django.db.models.functions import Cast
from wagtail.models import Page, ReferenceIndex
from wagtail.permission_policies.collections import CollectionOwnershipPermissionPolicy

from newsroom.people.models import Profile
from newsroom.people.roles import is_editor, is_writer

if TYPE_CHECKING:
    from newsroom.pictures.models import Picture


def may_see(user: Any, picture: Picture) -> bool:
    """Whether the user may see the picture, in any size."""
    if is_editor(user) or is_public(picture):
        return True
    if not is_writer(user):
        return False
    return picture.uploaded_by_user_id == user.pk or _pages_with(picture).filter(owner=user).exists()


def is_public(picture: Picture) -> bool:
    """Whether a published page or a profile shows it."""
    if Profile.objects.filter(photo=picture).exists():
        return True
    return _pages_with(picture).live().public().exists()


def _references() -> QuerySet[ReferenceIndex]:
    from newsroom.pictures.models import Picture

    return ReferenceIndex.objects.filter(
        to_content_type=ContentType.objects.get_for_model(Picture),
        base_content_type=ContentType.objects.get_for_model(Page),
    )


def _pages_with(picture: Picture) -> QuerySet[Page]:
    keys = _references().filter(to_object_id=str(picture.pk)).values_list("object_id", flat=True)
    return Page.objects.filter(pk__in=[int(key) for key in set(keys)])


def pictures_of(page: Page) -> set[int]:
    """The pictures that a page shows, by their keys."""
    keys = _references().filter(object_id=str(page.pk)).values_list("to_object_id", flat=True)
    return {int(key) for key in keys}


def _choosable(user: Any) -> Q:
    """Which pictures a writer may put into a story."""
    pages = Page.objects.filter(Q(live=True) | Q(owner=user))
    keys = pages.annotate(key=Cast("pk", CharField())).values("key")
    shown = _references().filter(object_id__in=keys)
    ids = shown.annotate(picture=Cast("to_object_id", BigIntegerField())).values("picture")
    photos = Profile.objects.exclude(photo=None).values("photo")
    return Q(uploaded_by_user=user) | Q(pk__in=ids) | Q(pk__in=photos)


class PicturePolicy(CollectionOwnershipPermissionPolicy):
    """Wagtail's rules, and this one: a writer knows nothing of the pictures of others' drafts."""

    def instances_user_has_any_permission_for(
        self, user: Any, actions: list[str]
    ) -> QuerySet[Picture]:
        """As Wagtail finds them, narrowed for writers."""
        found = super().instances_user_has_any_permission_for(user, actions)
        return found if is_editor(user) or user.is_anonymous else found.filter(_choosable(user))

    def user_has_any_permission_for_instance(
        self, user: Any, actions: list[str], instance: Picture
    ) -> bool:
        """As Wagtail says, and only for what the user may see."""
        allowed = super().user_has_any_permission_for_instance(user, actions, instance)
        return allowed and may_see(user, instance)
