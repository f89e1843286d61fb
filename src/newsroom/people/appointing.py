"""Gives roles; each change is logged with who did it and why."""

from __future__ import annotations

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from newsroom.people import roles
from newsroom.people.models import User
from newsroom.people.roles import Role
from newsroom.people.views import profile_of

ACTION = "people.role"
"""The change's name in Wagtail's log of objects."""
GIVEN = (Role.READER, Role.WRITER, Role.EDITOR, Role.ADMINISTRATOR)
"""What can be given; "verified writer" comes with the mark, and goes with it."""


@transaction.atomic
def appoint(user: User, role: Role, by: User, reason: str) -> Role:
    """Give the role, which is returned as it then stands: a verified writer stays one.

    Raises `PermissionDenied` for all but administrators, and `ValidationError` without a reason,
    for one's own role, and where nobody would be left who can give roles.
    """
    if not roles.is_administrator(by):
        raise PermissionDenied
    if user.pk == by.pk:
        raise ValidationError(_("Another administrator has to decide on your own role."))
    if role not in GIVEN:
        raise ValidationError(_("This role comes with the verified mark."))
    if not reason.strip():
        raise ValidationError(_("Say why; the reason is kept in the log."))
    before = roles.role_of(user)
    if role >= Role.WRITER:
        profile = profile_of(user)
        if role == Role.WRITER and profile.verified:
            role = Role.VERIFIED_WRITER
    if role == before:
        raise ValidationError(_("%(name)s already stands so.") % {"name": user})
    roles.give(user, role)
    data = {"before": before.name.lower(), "after": role.name.lower(), "reason": reason.strip()}
    log(instance=user, action=ACTION, user=by, data=data)
    return role
