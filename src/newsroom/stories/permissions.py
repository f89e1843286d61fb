"""What a user may do to a story in the admin: by role, and by where the story stands."""

from __future__ import annotations

from wagtail.models import PagePermissionTester

from newsroom.desk import states


class StoryPermissions(PagePermissionTester):
    """Wagtail's answers, narrowed by the desk: nobody changes a story past the state it is in.

    Publishing and unpublishing are deeds of the desk, so Wagtail's own buttons are off: they know
    nothing of the log's reasons.
    """

    def can_edit(self) -> bool:
        """Writers while it is theirs to work on, editors always."""
        return states.may_edit(self.user, self.page)

    def can_view_revisions(self) -> bool:
        """Whoever may see the draft may see how it came about."""
        return states.may_see(self.user, self.page)

    def can_delete(self, ignore_bulk: bool = False) -> bool:
        """A draft that readers never saw, by whom may edit it; else administrators."""
        return states.may_delete(self.user, self.page)

    def can_publish(self) -> bool:
        """The desk's own deed."""
        return False

    def can_unpublish(self) -> bool:
        """The desk's own deed."""
        return False

    def can_unschedule(self) -> bool:
        """The desk's own deed."""
        return False

    def can_submit_for_moderation(self) -> bool:
        """The desk's own deed."""
        return False

    def can_move(self) -> bool:
        """A story stays where its language hangs."""
        return False

    def can_copy(self) -> bool:
        """A copy would come past the desk, with another writer's words under one's own name."""
        return False

    def can_lock(self) -> bool:
        """Claims say who has it in hand."""
        return False

    def can_unlock(self) -> bool:
        """Nothing is locked."""
        return False

    def can_set_view_restrictions(self) -> bool:
        """What is published is for all."""
        return False
