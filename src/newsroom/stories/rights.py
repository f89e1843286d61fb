"""The groups' permissions in Wagtail: who may open the admin, write, upload, and so on."""

from __future__ import annotations

from django.contrib.auth.models import Group, Permission
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission

from newsroom.people.roles import Role, group_of
from newsroom.stories.models import FrontPage, StoriesPage

ADMIN = ("wagtailadmin.access_admin",)
PEOPLE = ("people.view_user", "people.change_user", "people.add_user")
KEYS = ("api.view_apikey", "api.add_apikey", "api.change_apikey", "api.delete_apikey")
TOPICS = ("simple_translation.submit_translation",)
# Wagtail asks for the permissions of its own model of pictures, whichever a site has.
PICTURES_OWN = ("add_image", "choose_image")
PICTURES_ALL = (*PICTURES_OWN, "change_image", "delete_image")
PAGES_EDITORS = ("add_page", "change_page", "publish_page", "lock_page", "unlock_page")


def grant() -> None:
    """Give the groups what their roles hold. Adds what is missing; takes nothing away."""
    # Wagtail begins with a group that no role of ours stands for.
    Group.objects.filter(name="Moderators", user=None).delete()
    collection = Collection.get_first_root_node()
    fronts, stories = list(FrontPage.objects.all()), list(StoriesPage.objects.all())
    for role in (Role.READER, Role.WRITER, Role.VERIFIED_WRITER, Role.EDITOR, Role.ADMINISTRATOR):
        group = group_of(role)
        if role < Role.WRITER:
            continue
        names = [*ADMIN]
        if role >= Role.EDITOR:
            names += TOPICS
        if role >= Role.ADMINISTRATOR:
            names += PEOPLE + KEYS
        group.permissions.add(*[_permission(name) for name in names])
        for codename in PICTURES_ALL if role >= Role.EDITOR else PICTURES_OWN:
            GroupCollectionPermission.objects.get_or_create(
                group=group,
                collection=collection,
                permission=_permission(f"wagtailimages.{codename}"),
            )
        pages = fronts if role >= Role.EDITOR else stories
        for codename in PAGES_EDITORS if role >= Role.EDITOR else ("add_page",):
            for page in pages:
                GroupPagePermission.objects.get_or_create(
                    group=group, page=page, permission=_permission(f"wagtailcore.{codename}")
                )


def _permission(name: str) -> Permission:
    app, codename = name.split(".")
    return Permission.objects.get(content_type__app_label=app, codename=codename)
