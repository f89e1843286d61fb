"""A story's way: the deeds, from which state each leads where, and who may do it.

    draft ──submit──► in review ──schedule──► scheduled ──(its time comes)──► published
      ▲                │  │  ▲ ▲ └─unschedule────┘                              ▲   │
      │ withdraw       │  │  │ └─lift─────── embargoed ──publish, once it ended─┘   │
      │                │  │  └──embargo────────►┘                                   │
      │                │  └───────publish───────────────────────────────────────►    │
      │                └─send back─► sent back ──submit──► in review                │
      └──reopen─────────────────────────────── unpublished ◄──────unpublish─────────┘

An embargo outlasts the state: until it ends or is lifted, whatever becomes of the story meanwhile, it
is not published and no earlier time can be set.

Every function does one deed: it locks the story's place on the desk, checks the rule, changes the
state, and writes the log in the same transaction. What is refused raises `Refused`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext as _
from wagtail.actions.unpublish_page import UnpublishPageAction

from newsroom.desk import tasks
from newsroom.desk.acting import moment
from newsroom.desk.clock import clock
from newsroom.desk.models import AuditEntry, Deed, Desk, State
from newsroom.desk.rules import RULES, WRITERS_HOLD, Rule
from newsroom.people.roles import Role, role_of

if TYPE_CHECKING:
    from newsroom.people.models import User
    from newsroom.stories.models import StoryPage, TopicPage


class Refused(Exception):  # noqa: N818 - what happened, not what went wrong
    """A deed that the rules do not allow. `str()` is one sentence, fit to be shown."""


# Who may -----------------------------------------------------------------------------------------


def is_own(user: Any, story: StoryPage) -> bool:
    """Whether the user began the story or stands in its byline."""
    if not user.is_authenticated:
        return False
    if story.owner_id == user.pk:
        return True
    return story.story_authors.filter(profile__user_id=user.pk).exists() if story.pk else False


def may_see(user: Any, story: StoryPage) -> bool:
    """Whether the user may see it as it stands now, published or not, and its revisions."""
    role = role_of(user)
    return role >= Role.EDITOR or (role >= Role.WRITER and is_own(user, story))


def may_edit(user: Any, story: StoryPage) -> bool:
    """Whether the user may change its words now."""
    role = role_of(user)
    if role >= Role.EDITOR:
        return True
    if role < Role.WRITER or not is_own(user, story):
        return False
    return state_of(story) in WRITERS_HOLD


def may_delete(user: Any, story: StoryPage) -> bool:
    """Whether the user may remove it for good: what readers saw stays, but for administrators."""
    if role_of(user) >= Role.ADMINISTRATOR:
        return True
    return story.first_published_at is None and may_edit(user, story)


def may(user: Any, deed: Deed, story: StoryPage) -> bool:
    """Whether the user may do that deed to the story as it stands."""
    rule = RULES[deed]
    if state_of(story) not in rule.from_:
        return False
    desk = desk_of(story)
    if deed == Deed.PUBLISH and embargo_until(desk) is not None:
        return False
    if deed == Deed.LIFT and not desk.held:
        return False
    return _allowed(user, rule, story)


def allowed(user: Any, deed: Deed, story: StoryPage) -> bool:
    """Whether the deed is the user's to do at all, in whatever state the story must be for it."""
    return _allowed(user, RULES[deed], story)


def deeds_for(user: Any, story: StoryPage) -> list[Deed]:
    """What the user may do to the story as it stands, in the order of the rules."""
    return [deed for deed in RULES if may(user, deed, story)]


def _allowed(user: Any, rule: Rule, story: StoryPage) -> bool:
    role = role_of(user)
    if rule.writers and role >= Role.WRITER and is_own(user, story):
        return True
    return role >= Role.EDITOR


# Where it stands ---------------------------------------------------------------------------------


def desk_of(story: StoryPage) -> Desk:
    """The story's place on the desk."""
    try:
        return story.desk
    except Desk.DoesNotExist:
        # A page that came past the desk, as by a copy of the tree: it stands where it is.
        state = State.PUBLISHED if story.live else State.DRAFT
        story.desk = Desk.objects.get_or_create(story=story, defaults={"state": state})[0]
        return story.desk


def state_of(story: StoryPage) -> State:
    """The state the story is in."""
    return State(desk_of(story).state) if story.pk else State.DRAFT


def embargo_until(desk: Desk) -> dt.datetime | None:
    """Until when an embargo runs: the story's own, or that of the same story in another language."""
    same = Desk.objects.filter(story__translation_key=desk.story.translation_key)
    return same.filter(embargo__gt=moment()).aggregate(last=Max("embargo"))["last"]


# The writer's deeds ------------------------------------------------------------------------------


def submit(story: StoryPage, by: User) -> Desk:
    """Hand it to the editors; it joins the end of the queue."""
    return _do(
        story, Deed.SUBMIT, by, submitted_at=moment(), reasons=[], words="", **_UNCLAIMED
    )


def withdraw(story: StoryPage, by: User) -> Desk:
    """Take it back from the queue to work on it."""
    return _do(story, Deed.WITHDRAW, by, submitted_at=None, **_UNCLAIMED)


# The editors' deeds ------------------------------------------------------------------------------


def claim(story: StoryPage, by: User) -> Desk:
    """ "I take this". Refused while another editor has it."""
    with transaction.atomic():
        desk = _locked(story)
        if desk.claimed_by_id not in (None, by.pk):
            raise Refused(_("%(name)s has taken this on.") % {"name": desk.claimed_by})
        return _do(story, Deed.CLAIM, by, claimed_by=by, claimed_at=moment())


def release(story: StoryPage, by: User) -> Desk:
    """Give it back to the queue, where it keeps its place."""
    return _do(story, Deed.RELEASE, by, **_UNCLAIMED)


def send_back(story: StoryPage, by: User, reasons: Iterable[str], words: str) -> Desk:
    """Return it to its writers; at least one reason, or words, must be given."""
    given, said = [reason for reason in reasons if reason], words.strip()
    if not given and not said:
        raise Refused(_("Say why: choose a reason or write a few words."))
    return _do(story, Deed.SEND_BACK, by, reasons=given, words=said, due=None, **_UNCLAIMED)


def add_to_topic(
    story: StoryPage,
    by: User,
    covered_by: StoryPage | None,
    words: str,
    topic: TopicPage | None = None,
) -> Desk:
    """ "Already covered": not turned away, but added to the topics of the story that was first.

    It stays in review. With a `topic` it is added to that one too, or to that one alone. Refused
    where the other story is not published, or there is no topic.
    """
    if covered_by is not None and (not covered_by.live or covered_by.pk == story.pk):
        raise Refused(_("Choose another story, one that readers can see."))
    topics = [*covered_by.topics.all()] if covered_by is not None else []
    if topic is not None:
        topics.append(topic)
    if covered_by is not None and not topics:
        raise Refused(_("“%(story)s” has no topic yet; choose one as well.") % {"story": covered_by})
    if not topics:
        raise Refused(_("Choose a story, or a topic below."))
    joined = covered_by.title if covered_by is not None else topics[0].title
    with transaction.atomic():
        done = _do(
            story,
            Deed.ADD_TO_TOPIC,
            by,
            log_words=f"{joined}\n\n{words.strip()}".strip(),
            log_reasons=["already-covered"] if covered_by is not None else [],
            covered_by=covered_by,
            words=words.strip(),
        )
        latest = story.get_latest_revision_as_object()
        own = [one.localized_in(latest.locale) for one in topics]
        latest.topics.add(*own)
        latest.save_revision(user=by, log_action=False)
    return done


def schedule(story: StoryPage, by: User, at: dt.datetime) -> Desk:
    """Let it go out by itself at that time, as its latest revision then stands.

    Refused for a time before the end of an embargo.
    """
    with transaction.atomic():
        _not_before_embargo(_locked(story), at)
        return _do(story, Deed.SCHEDULE, by, due=_future(at))


def unschedule(story: StoryPage, by: User) -> Desk:
    """Take the time back: it stands in the queue where it stood."""
    return _do(story, Deed.UNSCHEDULE, by, due=None)


def embargo(story: StoryPage, by: User, until: dt.datetime) -> Desk:
    """Accept it, and hold it: it cannot be published before then, and an editor must do it.

    One that runs can be made longer; to make it shorter it has to be lifted first.
    """
    with transaction.atomic():
        _not_before_embargo(_locked(story), until)
        return _do(story, Deed.EMBARGO, by, due=_future(until), embargo=until)


def lift(story: StoryPage, by: User, words: str) -> Desk:
    """End an embargo before its time; the log keeps why. It stands in the queue again."""
    if not words.strip():
        raise Refused(_("Say why; the log keeps it."))
    with transaction.atomic():
        if not _locked(story).held:
            raise Refused(_("No embargo runs."))
        return _do(story, Deed.LIFT, by, log_words=words.strip(), due=None, embargo=None)


def publish(story: StoryPage, by: User | None) -> Desk:
    """Show its latest revision to all; `by` is `None` where a schedule does it."""
    with transaction.atomic():
        desk = _locked(story)
        _not_before_embargo(desk, moment())
        deed = Deed.UPDATE if desk.state == State.PUBLISHED else Deed.PUBLISH
        done = _do(
            story, deed, by, due=None, embargo=None, reasons=[], words="", **_UNCLAIMED
        )
        _show(story, by)
    return done


def correct(story: StoryPage, by: User, what: str, why: str) -> Desk:
    """Publish the latest revision with a public notice of what was changed and why."""
    what, why = what.strip(), why.strip()
    if not what or not why:
        raise Refused(_("Tell readers what was changed, and why."))
    with transaction.atomic():
        done = _do(story, Deed.CORRECT, by, log_words=f"{what}\n\n{why}")
        latest = story.get_latest_revision_as_object()
        latest.corrections.add(
            latest.corrections.model(what=what, why=why, corrected_at=moment())
        )
        latest.save_revision(user=by, log_action=False)
        story.refresh_from_db()  # it may still hold the revision from before the notice
        _show(story, by)
    return done


def unpublish(story: StoryPage, by: User, words: str) -> Desk:
    """Take it from the readers' sight; the log keeps why."""
    if not words.strip():
        raise Refused(_("Say why; the log keeps it."))
    with transaction.atomic():
        done = _do(story, Deed.UNPUBLISH, by, words=words.strip())
        # Wagtail asks its own permission, which is off: the rule above was asked.
        UnpublishPageAction(story.specific, user=by).execute(skip_permission_checks=True)
    story.refresh_from_db()
    return done


def reopen(story: StoryPage, by: User) -> Desk:
    """Give an unpublished story back to its writers as a draft."""
    return _do(story, Deed.REOPEN, by, submitted_at=None, words="", **_UNCLAIMED)


def publish_due(now: dt.datetime | None = None) -> list[StoryPage]:
    """Publish every scheduled story whose time has come; those that were."""
    from newsroom.stories.models import StoryPage

    waiting = StoryPage.objects.filter(
        desk__state=State.SCHEDULED, desk__due__lte=now or moment()
    )
    gone = []
    for story in waiting.order_by("desk__due"):
        try:
            publish(story, None)
        except Refused:  # another process was faster, or an embargo holds it
            continue
        gone.append(story)
        tasks.tell_of_latest(story, Deed.PUBLISH)
    return gone


# What was done past the desk ---------------------------------------------------------------------


def note(story: StoryPage, deed: Deed, by: User | None, after: State | None = None) -> None:
    """Log what Wagtail did by itself, and let the state follow; nothing if it stands so already."""
    with transaction.atomic():
        desk = _locked(story)
        before = State(desk.state)
        if after == before and deed != Deed.BEGIN:
            return
        if after is not None and after != before:
            desk.state, desk.since = after, moment()
            if after == State.PUBLISHED:
                desk.due = desk.embargo = None
            desk.save()
        _log(story, deed, by, before if deed != Deed.BEGIN else "", desk)


# The one way to change ---------------------------------------------------------------------------

_UNCLAIMED: dict[str, Any] = {"claimed_by": None, "claimed_at": None}


def _locked(story: StoryPage) -> Desk:
    desk_of(story)
    story.desk = Desk.objects.select_for_update(of=("self",)).get(pk=story.pk)
    return story.desk


@transaction.atomic
def _do(
    story: StoryPage,
    deed: Deed,
    by: User | None,
    *,
    log_words: str = "",
    log_reasons: Iterable[str] = (),
    **changes: Any,
) -> Desk:
    """Do a deed by its rule. Raises `Refused` where the state or the person does not allow it."""
    desk, rule = _locked(story), RULES[deed]
    before = State(desk.state)
    if before not in rule.from_:
        raise Refused(
            _("A story that is “%(state)s” cannot be “%(deed)s”.")
            % {"state": before.label, "deed": deed.label}
        )
    if by is not None and not _allowed(by, rule, story):
        raise Refused(_("This is not yours to do."))
    for field, value in changes.items():
        setattr(desk, field, value)
    if rule.to is not None and rule.to != before:
        desk.state, desk.since = rule.to, moment()
    desk.save()
    _log(story, deed, by, before, desk, words=log_words, reasons=list(log_reasons))
    return desk


def _log(
    story: StoryPage,
    deed: Deed,
    by: User | None,
    before: str,
    desk: Desk,
    *,
    words: str = "",
    reasons: list[str] | None = None,
) -> None:
    AuditEntry.objects.create(
        at=moment(),
        story_id=story.pk,
        title=story.draft_title or story.title,
        deed=deed,
        before=before,
        after=desk.state,
        by=by,
        by_name=by.get_full_name() if by else "",
        reasons=desk.reasons if deed == Deed.SEND_BACK else reasons or [],
        words=words or (desk.words if deed in {Deed.SEND_BACK, Deed.UNPUBLISH} else ""),
        due=desk.due if deed in {Deed.SCHEDULE, Deed.EMBARGO} else None,
        revision=story.latest_revision_id,
    )


def _show(story: StoryPage, by: User | None) -> None:
    revision = story.get_latest_revision() or story.save_revision(user=by)
    revision.publish(user=by, skip_permission_checks=True)
    story.refresh_from_db()


def _future(at: dt.datetime) -> dt.datetime:
    if at <= moment():
        raise Refused(_("That time has passed."))
    return at


def _not_before_embargo(desk: Desk, at: dt.datetime) -> None:
    until = embargo_until(desk)
    if until is not None and at < until:
        raise Refused(held_until(desk, until))


def held_until(desk: Desk, until: dt.datetime) -> str:
    """What is said of a story whose embargo runs."""
    if desk.held:
        said = _("It is under embargo until %(time)s; lift the embargo first, or wait.")
    else:
        said = _("In another language it is under embargo until %(time)s; lift that first, or wait.")
    return said % {"time": clock(until)}
