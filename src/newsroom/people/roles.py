"""The roles, and which group stands for each.

A role holds what those before it hold. Wagtail knows groups and their permissions; everything
else asks here.
"""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser, Group

    from newsroom.people.models import User


class Role(IntEnum):
    """What a person is to the newsroom; a higher one may do all that a lower one may."""

    VISITOR = 0  # not signed in
    READER = 1
    WRITER = 2
    VERIFIED_WRITER = 3
    EDITOR = 4
    ADMINISTRATOR = 5

    @property
    def group(self) -> str:
        """The name of the role's group; a visitor has none."""
        return GROUPS[self]

    @property
    def label(self) -> Promise:
        """The role in the language being shown."""
        return LABELS[self]


GROUPS = {
    Role.READER: "Readers",
    Role.WRITER: "Writers",
    Role.VERIFIED_WRITER: "Verified writers",
    Role.EDITOR: "Editors",
    Role.ADMINISTRATOR: "Administrators",
}
LABELS = {
    Role.VISITOR: _("visitor"),
    Role.READER: _("reader"),
    Role.WRITER: _("writer"),
    Role.VERIFIED_WRITER: _("verified writer"),
    Role.EDITOR: _("editor"),
    Role.ADMINISTRATOR: _("administrator"),
}
_BY_GROUP = {name: role for role, name in GROUPS.items()}


def role_of(user: User | AnonymousUser | None) -> Role:
    """The highest role of the user; an inactive one is a visitor."""
    if user is None or not user.is_authenticated or not user.is_active:
        return Role.VISITOR
    if user.is_superuser:
        return Role.ADMINISTRATOR
    known = getattr(user, "_role", None)
    if known is None:
        names = user.groups.values_list("name", flat=True)
        known = max((_BY_GROUP[name] for name in names if name in _BY_GROUP), default=Role.READER)
        user._role = known  # asked many times a page
    return known


def is_writer(user: User | AnonymousUser | None) -> bool:
    """Whether the user may write stories."""
    return role_of(user) >= Role.WRITER


def is_editor(user: User | AnonymousUser | None) -> bool:
    """Whether the user may review and publish."""
    return role_of(user) >= Role.EDITOR


def is_administrator(user: User | AnonymousUser | None) -> bool:
    """Whether the user may change the site and other people's roles."""
    return role_of(user) >= Role.ADMINISTRATOR


def group_of(role: Role) -> Group:
    """The role's group, made if it is not there."""
    from django.contrib.auth.models import Group

    return Group.objects.get_or_create(name=role.group)[0]


def give(user: User, role: Role) -> None:
    """Make the role the user's only one."""
    ours = [group_of(one) for one in GROUPS]
    user.groups.remove(*ours)
    user.groups.add(group_of(role))
    user._role = None
