"""The rules of a story's way: from which state each deed leads where, and who may do it."""

from __future__ import annotations

from dataclasses import dataclass

from newsroom.desk.models import Deed, State


@dataclass(frozen=True, slots=True)
class Rule:
    """From where a deed may be done, where it leads, and who may do it.

    `to` is `None` where the state stays. `writers` are the story's own writers; editors may do
    whatever has no `writers`.
    """

    from_: frozenset[State]
    to: State | None
    writers: bool = False


S = State
RULES: dict[Deed, Rule] = {
    Deed.SUBMIT: Rule(frozenset({S.DRAFT, S.SENT_BACK}), S.IN_REVIEW, writers=True),
    Deed.WITHDRAW: Rule(frozenset({S.IN_REVIEW}), S.DRAFT, writers=True),
    Deed.CLAIM: Rule(frozenset({S.IN_REVIEW}), None),
    Deed.RELEASE: Rule(frozenset({S.IN_REVIEW}), None),
    Deed.SEND_BACK: Rule(frozenset({S.IN_REVIEW, S.SCHEDULED, S.EMBARGOED}), S.SENT_BACK),
    Deed.LIFT: Rule(frozenset({S.IN_REVIEW, S.SCHEDULED, S.EMBARGOED}), S.IN_REVIEW),
    Deed.UNSCHEDULE: Rule(frozenset({S.SCHEDULED}), S.IN_REVIEW),
    Deed.ADD_TO_TOPIC: Rule(frozenset({S.IN_REVIEW}), None),
    Deed.SCHEDULE: Rule(frozenset({S.IN_REVIEW, S.SCHEDULED, S.EMBARGOED}), S.SCHEDULED),
    Deed.EMBARGO: Rule(frozenset({S.IN_REVIEW, S.SCHEDULED, S.EMBARGOED}), S.EMBARGOED),
    Deed.PUBLISH: Rule(
        frozenset({S.IN_REVIEW, S.SCHEDULED, S.EMBARGOED, S.UNPUBLISHED}), S.PUBLISHED
    ),
    Deed.UPDATE: Rule(frozenset({S.PUBLISHED}), None),
    Deed.CORRECT: Rule(frozenset({S.PUBLISHED}), None),
    Deed.UNPUBLISH: Rule(frozenset({S.PUBLISHED}), S.UNPUBLISHED),
    Deed.REOPEN: Rule(frozenset({S.UNPUBLISHED}), S.DRAFT),
}
"""What may be done. The deeds `begin` and `delete` come with the page itself.

A running embargo narrows it further: `states.may`.
"""

WRITERS_HOLD = frozenset({S.DRAFT, S.SENT_BACK})
"""The states in which the story is its writers' to change."""
