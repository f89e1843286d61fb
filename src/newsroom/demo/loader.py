"""Makes the demonstration of its files. What is there already is left as it stands."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Any

from allauth.account.models import EmailAddress
from django.conf import settings
from django.core.files.base import ContentFile
from django.db import transaction
from django.utils import timezone, translation
from django.utils.text import slugify
from markdown_it import MarkdownIt
from wagtail.models import Locale

from newsroom.demo import files, logins
from newsroom.demo.files import (
    BlockShape,
    ComplaintShape,
    PictureShape,
    PointShape,
    SituationShape,
    StoryShape,
    WriterShape,
)
from newsroom.desk import states
from newsroom.desk.acting import happened_at
from newsroom.people import roles
from newsroom.people.models import Profile, ProfileLink, User, Verification
from newsroom.people.roles import Role
from newsroom.pictures.models import Picture
from newsroom.readers import complaints
from newsroom.readers.models import ANSWER_WITHIN, Complaint
from newsroom.situations.models import SituationPage
from newsroom.stories.markup import cleaned
from newsroom.stories.models import (
    FrontPage,
    Source,
    StoriesPage,
    StoryAuthor,
    StoryPage,
    TopicPage,
)

WAITING = dt.timedelta(hours=7)
"""How much longer each story of the queue has waited than the next."""
DECIDED_IN = tuple(dt.timedelta(hours=one) for one in (3, 7, 2, 11, 5, 26, 4, 9))
"""How long the decisions on the stories took, one after the other: most of them a few hours."""
BEGUN = dt.timedelta(days=4)
"""How long before its publication, or before now, a story was begun."""
UNPUBLISHED_AFTER = dt.timedelta(days=2)
BARE = (Role.READER, Role.ADMINISTRATOR)
"""Roles that have an account in the demonstration, and write nothing."""
_MARKDOWN = MarkdownIt("commonmark", {"html": False})


@dataclass(slots=True)
class Demo:
    """What was made so far, by the names that the files give it."""

    locales: dict[str, Locale]
    password: str
    pictures: dict[str, Picture] = field(default_factory=dict)
    profiles: dict[str, Profile] = field(default_factory=dict)
    topics: dict[str, list[TopicPage]] = field(default_factory=dict)
    stories: dict[str, StoryPage] = field(default_factory=dict)
    editor: User | None = None
    missing: list[str] = field(default_factory=list)


def load() -> Demo:
    """Load all. Raises `situasi.errors.DataError` where a file breaks its rules."""
    demo = Demo({one.language_code: one for one in Locale.objects.all()}, logins.password())
    people, stories = files.writers(), files.stories()
    with transaction.atomic():
        for picture in files.pictures():
            _picture(demo, picture)
        for person in people:
            _person(demo, person)
        for person in people:
            _verify(demo, person)
        for role in BARE:
            _account(demo, role.name.lower(), role.name.capitalize(), role)
        for topic in files.topics():
            _topic(demo, topic)
        for situation in files.situations():
            _situation(demo, situation)
        known = StoryPage.objects.filter(slug__in=[one.slug for one in stories])
        demo.stories = {one.slug: one for one in known}
        fresh = [one for one in stories if one.slug not in demo.stories]
        for shape in fresh:
            _begin(demo, shape)
        # Bodies come second: a story may point to one that is younger than itself.
        for number, shape in enumerate(fresh):
            _write(demo, shape.as_first_told())
            _send(demo, shape, number)
        for code, slug in files.leads():
            FrontPage.objects.filter(locale=demo.locales[code], lead=None).update(
                lead=demo.stories.get(slug or "")
            )
        for complaint in files.complaints():
            _complain(demo, complaint)
    _tell_logins(demo, people)
    return demo


def _picture(demo: Demo, shape: PictureShape) -> None:
    known = Picture.objects.filter(title=shape.id).first()
    if known is None:
        path = files.FOLDER / shape.file
        if not path.is_file():
            demo.missing.append(shape.file)
            return
        caption = shape.caption
        known = Picture.objects.create(
            title=shape.id,
            file=ContentFile(path.read_bytes(), name=path.name),
            credit=shape.credit or "",  # a draft may lack one, for the check list to find
            alt_id=shape.alt.id or "",
            alt_en=shape.alt.en or "",
            caption_id=(caption.id if caption else None) or "",
            caption_en=(caption.en if caption else None) or "",
        )
    demo.pictures[shape.id] = known


def _account(demo: Demo, stem: str, name: str, role: Role) -> User:
    """The account of that name, made with a confirmed address if it is not there."""
    email = f"{stem}@{logins.DOMAIN}"
    user = User.objects.filter(email=email).first()
    if user is None:
        first, _space, last = name.partition(" ")
        user = User.objects.create_user(email, demo.password, first_name=first, last_name=last)
        EmailAddress.objects.create(user=user, email=email, verified=True, primary=True)
        roles.give(user, role)
    return user


def _person(demo: Demo, shape: WriterShape) -> None:
    user = _account(demo, shape.slug, shape.name, Role[shape.role.upper()])
    profile = Profile.objects.filter(slug=shape.slug).first()
    if profile is None:
        biography = shape.biography
        profile = Profile(
            user=user,
            name=shape.name,
            slug=shape.slug,
            photo=demo.pictures.get(shape.photo or ""),
            biography_id=(biography.id if biography else None) or "",
            biography_en=(biography.en if biography else None) or "",
        )
        profile.links = [
            ProfileLink(label=one.label.id or one.url, url=one.url) for one in shape.links
        ]
        profile.save()
    demo.profiles[shape.slug] = profile
    if shape.role == "editor" and demo.editor is None:
        demo.editor = user


def _verify(demo: Demo, shape: WriterShape) -> None:
    profile = demo.profiles[shape.slug]
    if shape.verified is None or profile.verified:
        return
    by = demo.profiles[shape.verified.by].user if shape.verified.by else None
    profile.verified = True
    profile.save(update_fields=["verified"])
    at = dt.datetime.fromisoformat(shape.verified.on)
    Verification.objects.create(
        profile=profile,
        given=True,
        reason=shape.verified.reason,
        by=by,
        by_name=by.get_full_name() if by else "",
        at=timezone.make_aware(at) if timezone.is_naive(at) else at,
    )


def _topic(demo: Demo, shape: Any) -> None:
    made: list[TopicPage] = []
    for code, locale in sorted(demo.locales.items(), reverse=True):
        front = FrontPage.objects.get(locale=locale)
        title, about = getattr(shape.name, code), getattr(shape.description, code)
        slug = shape.slug if code == "id" else slugify(title)
        page = TopicPage.objects.child_of(front).filter(slug=slug).first()
        if page is None:
            page = TopicPage(title=title, slug=slug, about=about, locale=locale)
            if made:
                page.translation_key = made[0].translation_key
            front.add_child(instance=page)
            page.save_revision(log_action=False).publish()
        made.append(page)
    demo.topics[shape.slug] = made


def _situation(demo: Demo, shape: SituationShape) -> None:
    made: SituationPage | None = None
    area = shape.area
    for code, locale in sorted(demo.locales.items(), reverse=True):
        front = FrontPage.objects.get(locale=locale)
        page = SituationPage.objects.child_of(front).filter(key=shape.id).first()
        if page is None:
            page = SituationPage(
                title=shape.names[code], slug=slugify(shape.names[code]), locale=locale,
                key=shape.id, about=getattr(shape.about, code) or "",
                parties=", ".join(shape.parties), places=", ".join(shape.places),
                first=shape.first, last=shape.last, **(area.model_dump() if area else {}),
            )  # fmt: skip
            if made is not None:
                page.translation_key = made.translation_key
            front.add_child(instance=page)
            page.save_revision(log_action=False).publish()
        made = page


def _begin(demo: Demo, shape: StoryShape) -> None:
    """The page with all but its body."""
    locale = demo.locales[shape.language]
    lead = shape.lead
    page = StoryPage(
        title=shape.headline,
        slug=shape.slug,
        locale=locale,
        live=False,
        owner=demo.profiles[shape.authors[0]].user,
        deck=shape.deck,
        dateline_place=(shape.dateline.place if shape.dateline else None) or "",
        numbered=shape.numbered,
        lead_picture=demo.pictures.get(lead.picture) if lead else None,
        lead_caption=(lead.caption if lead else None) or "",
    )
    original = demo.stories.get(shape.translation_of or "")
    if original is not None:
        page.translation_key = original.translation_key
    page.story_authors = [StoryAuthor(profile=demo.profiles[slug]) for slug in shape.authors]
    page.sources = [
        Source(title=one.title, publisher=one.publisher or "", url=one.url or "")
        for one in shape.sources
    ]
    with happened_at((shape.published or timezone.now()) - BEGUN):
        StoriesPage.objects.get(locale=locale).add_child(instance=page)
    demo.stories[shape.slug] = page


def _write(demo: Demo, shape: StoryShape) -> None:
    page = demo.stories[shape.slug]
    page.title, page.body = shape.headline, _body(demo, shape)
    page.topics = [
        topic for slug in shape.topics for topic in demo.topics[slug] if topic.locale == page.locale
    ]
    page.save()
    page.save_revision(user=page.owner, log_action=False)


def _body(demo: Demo, shape: StoryShape) -> list[tuple[str, Any]]:
    return [block for point in shape.body for block in _point(demo, point)]


def _point(demo: Demo, shape: PointShape) -> list[tuple[str, Any]]:
    """A point as one block; running text without heading as its blocks."""
    text = _running(demo, shape.blocks)
    picture = demo.pictures.get(shape.picture or "")
    shown = {"picture": picture, "caption": shape.caption or ""}
    if shape.heading is None:
        return [("picture", shown), *text] if picture else text
    point = {"heading": shape.heading, "text": text, "picture": shown}
    return [("point", point)]


def _running(demo: Demo, shapes: tuple[BlockShape, ...]) -> list[tuple[str, Any]]:
    blocks: list[tuple[str, Any]] = []
    for one in shapes:
        if one.p is not None:
            html = str(cleaned(_MARKDOWN.render(one.p))).strip()
            if blocks and blocks[-1][0] == "paragraph":
                html = blocks.pop()[1] + html
            blocks.append(("paragraph", html))
        elif one.quote is not None:
            blocks.append(("quote", {"text": one.quote, "by": one.by or "", "source": ""}))
        elif one.related is not None and one.related in demo.stories:
            blocks.append(("related", {"story": demo.stories[one.related]}))
    return blocks


def _send(demo: Demo, shape: StoryShape, number: int) -> None:
    """Take the story its way to the state that the file names."""
    page, writer, editor = demo.stories[shape.slug], demo.stories[shape.slug].owner, demo.editor
    if editor is None or writer is None or shape.state == "draft":
        return
    now = timezone.now()
    decided = shape.published or now - WAITING * (number % 7 + 1)
    took = DECIDED_IN[number % len(DECIDED_IN)]
    with happened_at(decided if shape.state == "in_review" else decided - took):
        states.submit(page, writer)
    with happened_at(decided):
        match shape.state:
            case "sent_back":
                said = shape.sent_back
                words = said.words if said else ""
                states.send_back(page, editor, said.reasons if said else (), words or "…")
            case "scheduled":
                states.schedule(page, editor, files.later(shape.publish_at, now))
            case "embargoed":
                states.embargo(page, editor, files.later(shape.publish_at, now))
            case "published" | "unpublished":
                _publish(demo, page, shape, editor)


def _publish(demo: Demo, page: StoryPage, shape: StoryShape, editor: User) -> None:
    states.publish(page, editor)
    for one in shape.corrections:
        draft = page.get_latest_revision_as_object()
        draft.title, draft.body = shape.headline, _body(demo, shape)
        draft.save_revision(user=editor, log_action=False)
        page = StoryPage.objects.get(pk=page.pk)
        with happened_at(one.when):
            states.correct(page, editor, one.told, one.why)
    at = shape.published or timezone.now()
    last = max([at, *[one.when for one in shape.corrections]])
    StoryPage.objects.filter(pk=page.pk).update(
        first_published_at=at, last_published_at=last, latest_revision_created_at=last
    )
    page = StoryPage.objects.get(pk=page.pk)
    # The revision that an editor opens says the same as the page that readers see.
    page.save_revision(user=editor, log_action=False).publish(skip_permission_checks=True)
    StoryPage.objects.filter(pk=page.pk).update(last_published_at=last)
    if shape.state == "unpublished":
        with happened_at(at + UNPUBLISHED_AFTER):
            states.unpublish(page, editor, "Ditarik untuk diperiksa ulang.")


def _complain(demo: Demo, shape: ComplaintShape) -> None:
    story = demo.stories[shape.story]
    if story.complaints.exists():
        return
    hours = dt.timedelta(hours=1)
    now = timezone.now()
    said = shape.model_dump(include={"kind", "name", "email", "passage", "words"})
    with translation.override(story.locale.language_code):
        filed = complaints.file(story, **said)
    Complaint.objects.filter(pk=filed.pk).update(
        filed_at=now - shape.filed * hours, due=now - shape.filed * hours + ANSWER_WITHIN
    )
    if shape.answer is not None and demo.editor is not None:
        complaints.answer(filed, demo.editor, shape.answer.outcome, shape.answer.words)
        Complaint.objects.filter(pk=filed.pk).update(
            answered_at=now - shape.answer.answered * hours
        )


def _tell_logins(demo: Demo, people: tuple[WriterShape, ...]) -> None:
    """Write who can sign in where `situasi serve --demo` reads it."""
    roles_of = {one.slug: one.role.replace("_", " ") for one in people}
    roles_of |= {role.name.lower(): role.name.lower() for role in BARE}
    wide = max(map(len, roles_of)) + len(logins.DOMAIN) + 1
    lines = [f"Sign in at {settings.ADDRESS.url}/id/accounts/login/ (password: {demo.password})"]
    lines += [
        f"  {f'{stem}@{logins.DOMAIN}'.ljust(wide)}  {role}" for stem, role in roles_of.items()
    ]
    (settings.DATA / "demo-logins.txt").write_text("\n".join(lines) + "\n")
