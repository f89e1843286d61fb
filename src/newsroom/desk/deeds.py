"""The deeds as an editor or a writer meets them: their words, what they ask for, and their doing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from newsroom.desk import states
from newsroom.desk.forms import (
    AddToTopicForm,
    CorrectForm,
    SendBackForm,
    TimeForm,
    WhyForm,
)
from newsroom.desk.models import Deed
from newsroom.stories.models import StoryPage

if TYPE_CHECKING:
    from newsroom.people.models import User

Doing = Callable[[StoryPage, "User", dict[str, Any]], object]


@dataclass(frozen=True, slots=True)
class Face:
    """How a deed looks on a screen.

    `form` is `None` where nothing is asked; `ask` shows a screen before it is done all the same.
    """

    verb: Promise
    icon: str
    do: Doing
    done: Promise
    form: type[forms.Form] | None = None
    about: Promise | str = ""
    ask: bool = False
    grave: bool = False
    tells_writers: bool = False

    @property
    def fills_in(self) -> bool:
        """Whether it has a form. Templates ask this: they would call the class itself."""
        return self.form is not None

    @property
    def asks(self) -> bool:
        """Whether a screen comes before it is done."""
        return self.fills_in or self.ask


FACES: dict[Deed, Face] = {
    Deed.SUBMIT: Face(
        _("Submit for review"),
        "upload",
        lambda story, by, _said: states.submit(story, by),
        _("It is in the queue. You can take it back as long as nobody has decided."),
        about=_("The editors get it as it stands. Until they decide, nobody but them changes it."),
        ask=True,
    ),
    Deed.WITHDRAW: Face(
        _("Take it back"),
        "rotate",
        lambda story, by, _said: states.withdraw(story, by),
        _("It is a draft again."),
    ),
    Deed.CLAIM: Face(
        _("I take this"),
        "check",
        lambda story, by, _said: states.claim(story, by),
        _("It is yours to review."),
    ),
    Deed.RELEASE: Face(
        _("Give it back to the queue"),
        "rotate",
        lambda story, by, _said: states.release(story, by),
        _("Others can take it now; it kept its place."),
    ),
    Deed.PUBLISH: Face(
        _("Publish now"),
        "view",
        lambda story, by, _said: states.publish(story, by),
        _("Readers can see it."),
        about=_("The latest version goes out at once."),
        ask=True,
        tells_writers=True,
    ),
    Deed.SCHEDULE: Face(
        _("Schedule"),
        "date",
        lambda story, by, said: states.schedule(story, by, said["at"]),
        _("It goes out by itself at that time."),
        TimeForm,
        _("It goes out by itself then, in its latest version."),
    ),
    Deed.UNSCHEDULE: Face(
        _("Back to the queue"),
        "rotate",
        lambda story, by, _said: states.unschedule(story, by),
        _("Its time is taken back; it stands in the queue where it stood."),
    ),
    Deed.EMBARGO: Face(
        _("Embargo"),
        "lock",
        lambda story, by, said: states.embargo(story, by, said["at"]),
        _("It is held until then."),
        TimeForm,
        _("It cannot be published before then, and afterwards an editor must do it."),
    ),
    Deed.LIFT: Face(
        _("Lift the embargo"),
        "lock-open",
        lambda story, by, said: states.lift(story, by, said["words"]),
        _("The embargo has ended. It stands in the queue again, and can be published."),
        WhyForm,
        _("It ends the embargo before its time, and takes back a time that was set."),
    ),
    Deed.SEND_BACK: Face(
        _("Send back"),
        "arrow-left",
        lambda story, by, said: states.send_back(story, by, said["reasons"], said["words"]),
        _("Its writer has it again, with your reasons."),
        SendBackForm,
        _("Its writer gets the reasons and your words, can change it and submit it again."),
        tells_writers=True,
    ),
    Deed.ADD_TO_TOPIC: Face(
        _("Already covered: add to that topic"),
        "folder-open-1",
        lambda story, by, said: states.add_to_topic(
            story, by, said["covered_by"], said["words"], said["topic"]
        ),
        _("It stands in that topic now, and stays in review."),
        AddToTopicForm,
        _("It is not turned away: it joins the topics of the story that was first, or one you choose."),
        tells_writers=True,
    ),
    Deed.UPDATE: Face(
        _("Publish the changes"),
        "view",
        lambda story, by, _said: states.publish(story, by),
        _("Readers see the new version."),
        about=_("For small matters such as spelling. What changes the sense is a correction."),
        ask=True,
    ),
    Deed.CORRECT: Face(
        _("Correct with a notice"),
        "edit",
        lambda story, by, said: states.correct(story, by, said["what"], said["why"]),
        _("The new version is public, and the notice stands at its foot."),
        CorrectForm,
        _("First change the story itself; this publishes it with a notice at its foot."),
    ),
    Deed.UNPUBLISH: Face(
        _("Unpublish"),
        "download",
        lambda story, by, said: states.unpublish(story, by, said["words"]),
        _("Readers no longer see it."),
        WhyForm,
        grave=True,
        tells_writers=True,
    ),
    Deed.REOPEN: Face(
        _("Make it a draft again"),
        "rotate",
        lambda story, by, _said: states.reopen(story, by),
        _("Its writer has it again."),
    ),
}
"""Every deed of `states.RULES`, in the order in which the screen offers them."""


def offered(user: User, story: StoryPage) -> list[tuple[Deed, Face]]:
    """What the user may do to the story now, and would: no empty update, no claim of one's own."""
    may = set(states.deeds_for(user, story))
    desk = states.desk_of(story)
    if desk.claimed_by_id is None:
        may.discard(Deed.RELEASE)
    else:
        may.discard(Deed.CLAIM)
    if not story.has_unpublished_changes:
        may.discard(Deed.UPDATE)
    if not states.is_own(user, story):
        may.discard(Deed.WITHDRAW)
    return [(deed, face) for deed, face in FACES.items() if deed in may]


def form_for(face: Face, story: StoryPage, data: Any = None, typed: str = "") -> forms.Form | None:
    """The deed's form, filled with what was sent; `typed` narrows what it offers, if it can."""
    if face.form is None:
        return None
    if issubclass(face.form, AddToTopicForm):
        return face.form(data, story=story, typed=typed)
    if issubclass(face.form, TimeForm):
        return face.form(data, desk=states.desk_of(story))
    return face.form(data)
