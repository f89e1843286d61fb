"""Gives and takes the verified mark; both are logged with the editor's reason, and told by mail."""

from __future__ import annotations

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from newsroom.people import roles, tasks
from newsroom.people.models import Profile, User, Verification
from newsroom.people.roles import Role


def verify(profile: Profile, by: User, reason: str) -> Verification:
    """Give the mark. Raises `PermissionDenied` and, without a reason, `ValidationError`."""
    return _mark(profile, by, reason, given=True)


def withdraw(profile: Profile, by: User, reason: str) -> Verification:
    """Take the mark away. Raises as `verify` does."""
    return _mark(profile, by, reason, given=False)


@transaction.atomic
def _mark(profile: Profile, by: User, reason: str, *, given: bool) -> Verification:
    if not roles.is_editor(by):
        raise PermissionDenied
    if profile.user_id is not None and profile.user_id == by.pk:
        raise ValidationError(_("Another editor has to decide on your own mark."))
    if not reason.strip():
        raise ValidationError(_("Say why; the reason is kept in the log."))
    if profile.verified == given:
        raise ValidationError(_("%(name)s already stands so.") % {"name": profile.name})
    profile.verified = given
    profile.save(update_fields=["verified"])
    if profile.user is not None:
        role = roles.role_of(profile.user)
        if given and role < Role.VERIFIED_WRITER:
            roles.give(profile.user, Role.VERIFIED_WRITER)
        elif not given and role == Role.VERIFIED_WRITER:
            roles.give(profile.user, Role.WRITER)
    row = Verification.objects.create(
        profile=profile, given=given, reason=reason.strip(), by=by, by_name=by.get_full_name()
    )
    transaction.on_commit(lambda: tasks.tell_of_mark.enqueue(row.pk))
    return row
