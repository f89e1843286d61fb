"""Every address, for every role and every state that a story can be in, against `access.yml`.

Where the table lets a role in whatever the state, two states stand for the seven: what must be kept
out is asked in all of them.
"""

from __future__ import annotations

import datetime as dt
import io
import re
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace

import pytest
import yaml
from django.urls import URLPattern, get_resolver
from django.urls.resolvers import LocalePrefixPattern
from django.utils import timezone

pytestmark = pytest.mark.django_db
TABLE = yaml.safe_load((Path(__file__).parent / "access.yml").read_text())
ROLES = ("visitor", "reader", "other", "own", "verified", "editor", "administrator")
STATES = (
    "draft", "in_review", "sent_back", "scheduled", "embargoed", "published", "unpublished",
)  # fmt: skip


def rows():
    """Route → its row of the table."""
    found = {}
    for group in TABLE["addresses"]:
        for one in group["routes"]:
            row = {"route": one} if isinstance(one, str) else dict(one)
            row = {**{key: value for key, value in group.items() if key != "routes"}, **row}
            assert row["route"] not in found, f"{row['route']} stands twice in access.yml"
            found[row["route"]] = row
    return found


ROWS = rows()


def routes(patterns=None, prefix=""):
    """Every address that the site knows, as its parts are written."""
    for one in patterns if patterns is not None else get_resolver().url_patterns:
        part = "<lang>/" if isinstance(one.pattern, LocalePrefixPattern) else str(one.pattern)
        if isinstance(one, URLPattern):
            yield prefix + part
        else:
            yield from routes(one.url_patterns, prefix + part)


def test_every_address_stands_in_the_table():
    known = set(routes())
    assert sorted(known - set(ROWS)) == [], "say in access.yml who may see these"
    assert sorted(set(ROWS) - known) == [], "access.yml names what is no address any more"


def may(rule, role, state):
    """Whether the table lets the role in, for a story in that state."""
    given = TABLE["rules"][rule][ROLES.index(role)]
    return given == "all" or (given != "none" and state in given)


def may_know(role, state):
    """Whether the role may read a word of a story in that state, wherever it stands."""
    return may("own", role, state) or state == "published"


# A newsroom with a story in each state ------------------------------------------------------------


@dataclass
class House:
    """The people by their roles, and a story in every state with the words only it has."""

    people: dict = field(default_factory=dict)
    stories: dict = field(default_factory=dict)
    arguments: dict = field(default_factory=dict)

    @staticmethod
    def secret(state):
        """A word that stands in that story alone, once in its text and once at its picture."""
        return f"rahasia{state.replace('_', '')}"


@pytest.fixture(scope="module")
def house(django_db_setup, django_db_blocker, make_draft):
    """One newsroom for the whole walk, rolled back at its end."""
    from django.db import transaction

    with django_db_blocker.unblock(), transaction.atomic():
        yield _build(make_draft)
        transaction.set_rollback(True)


def _build(draft):
    from newsroom.people.models import Profile, User
    from newsroom.people.roles import Role, give

    house = House()
    for name, role in (
        ("reader", Role.READER), ("other", Role.WRITER), ("own", Role.WRITER),
        ("verified", Role.VERIFIED_WRITER), ("editor", Role.EDITOR),
        ("administrator", Role.ADMINISTRATOR),
    ):  # fmt: skip
        user = User.objects.create_user(f"{name}@example.org", first_name=name)
        give(user, role)
        Profile.objects.create(user=user, name=name, slug=name)
        house.people[name] = user
    for state in STATES:
        house.stories[state] = _story(house, state, draft)
        house.arguments[state] = _arguments(house, house.stories[state])
    return house


def _story(house, state, draft):
    from django.core.files.base import ContentFile
    from PIL import Image

    from newsroom.desk import states
    from newsroom.pictures.models import Picture
    from newsroom.stories.models import StoryPage

    word = House.secret(state)
    out = io.BytesIO()
    Image.effect_noise((64, 48), 30).save(out, "PNG")
    picture = Picture.objects.create(
        title=f"gambar {word}", file=ContentFile(out.getvalue(), "a.png"), credit="Kami",
        alt_id=word, uploaded_by_user=house.people["own"],
    )  # fmt: skip
    writer, editor = house.people["own"], house.people["editor"]
    body = [("paragraph", f"<p>Kata {word}.</p>")]
    story = draft(writer, f"Berita {state}", body=body, lead_picture=picture, deck=word)
    # The headline is as secret as the rest; the address is what is asked, and may be repeated.
    story.title = f"Berita {word}"
    story.save_revision(user=writer)
    story.save()
    tomorrow = timezone.now() + dt.timedelta(days=1)
    if state != "draft":
        states.submit(story, writer)
    if state == "sent_back":
        states.send_back(story, editor, [], f"Karena {word}")
    if state == "scheduled":
        states.schedule(story, editor, tomorrow)
    if state == "embargoed":
        states.embargo(story, editor, tomorrow)
    if state in {"published", "unpublished"}:
        states.publish(story, editor)
    if state == "unpublished":
        states.unpublish(story, editor, f"Karena {word}")
    story = StoryPage.objects.get(pk=story.pk)
    assert states.state_of(story) == state
    return story


def _arguments(house, story):
    """What stands for the parts of an address, by the names that the table uses."""
    from django.contrib.auth.models import Group
    from wagtail.models import Collection, Site

    from newsroom.api.models import ApiKey
    from newsroom.record.models import Standing
    from newsroom.stories.models import FrontPage, StoriesPage, TopicPage

    front = FrontPage.objects.get(locale=story.locale)
    if not TopicPage.objects.exists():
        front.add_child(instance=TopicPage(title="Damai", slug="damai", locale=story.locale))
    picture = story.lead_picture
    rendition = picture.get_rendition("width-32|format-webp")
    revision = story.latest_revision
    day = timezone.localdate(story.first_published_at or timezone.now())
    return {
        "story": story.pk,
        "slug": story.slug,
        "address": story.get_url_parts()[2].strip("/").partition("/")[2],
        "stories": StoriesPage.objects.get(locale=story.locale).pk,
        "front": front.pk,
        "revision": revision.pk,
        "picture": picture.pk,
        "original": picture.file.name.partition("/")[2],
        "rendition": rendition.file.name.partition("/")[2],
        "user": house.people["reader"].pk,
        "group": Group.objects.first().pk,
        "site": Site.objects.get().pk,
        "locale": story.locale_id,
        "collection": Collection.get_first_root_node().pk,
        "known": Standing.objects.filter(pk=story.pk).values_list("name", flat=True).first()
                 or "none",
        "key_of_api": ApiKey.objects.get_or_create(name="Arsip", begins="sit_1")[0].pk,
        "app": "stories", "model": "storypage", "folder": "berita",
        "action": "delete", "deed": "publish", "event": "e1", "filter": "original",
        "token": "none", "kind": "rss", "key": "none", "topic": "damai", "writer": "own",
        "year": day.year, "month": f"{day:%m}", "day": f"{day:%d}",
        "nothing": 999_999,
    }  # fmt: skip


_PART = re.compile(r"<(?:\w+:)?(\w+)>")


def address(row, values):
    """The address that a route's parts make."""
    at = row.get("at")
    if at is None:
        given = {**TABLE["arguments"], **row.get("with", {})}
        at = _PART.sub(lambda part: "{" + given[part[1]] + "}" if part[1] != "lang" else "id",
                       row["route"])  # fmt: skip
    return "/" + at.format(**values)


def client_of(house, role):
    from django.test import Client

    client = Client(
        raise_request_exception=False, HTTP_HOST="127.0.0.1:8000",
        REMOTE_ADDR=f"192.0.2.{ROLES.index(role) + 1}",
    )  # fmt: skip
    if role != "visitor":
        client.force_login(house.people[role], "django.contrib.auth.backends.ModelBackend")
    return client


def body_of(answer):
    if answer.streaming:
        return b"".join(answer.streaming_content).decode("latin-1")
    return answer.content.decode()


def kept_out(answer):
    """Turned away: told there is nothing, or sent to sign in or back to the start."""
    to = answer.headers.get("Location", "")
    # An address that is not there is looked for under the language, where it is not either.
    away = re.search(
        r"/accounts/(login|reauthenticate)/|/admin/login/|^/admin/$|^/(id|en)/admin/", to
    )
    # Readers are led out of the admin to their own page.
    led_out = answer.request["PATH_INFO"].startswith("/admin/") and to.endswith("/people/me/")
    return answer.status_code in {401, 403, 404} or bool(away) or led_out


def asked(row, role):
    """The states in which the role asks for it; one where no story is in the address."""
    if not row.get("story"):
        return ("published",)
    given = TABLE["rules"][row["may"]][ROLES.index(role)]
    return ("draft", "published") if given == "all" else STATES


def walk(house, role, method):
    """(row, state, address, answer, body) for every address."""
    client = client_of(house, role)
    for row in ROWS.values():
        for state in asked(row, role):
            if method == "POST" and (may(row["may"], role, state) or row.get("open_post")):
                continue  # what may be done is tested where it is done
            at = address(row, house.arguments[state])
            query = row.get("query", {})
            answer = client.get(at, query) if method == "GET" else client.post(at)
            yield row, state, at, answer, body_of(answer)


@pytest.mark.parametrize("role", ROLES)
def test_each_role_sees_what_the_table_says_and_no_word_more(role, house):
    wrong = []
    for row, state, at, answer, body in walk(house, role, "GET"):
        where = f"{row['route']} ({state}): {answer.status_code} at {at}"
        if answer.status_code >= 500 and not row.get("breaks"):
            wrong.append(f"broken: {where}")
        let_in = may(row["may"], role, state)
        # An address for POST alone says nothing; the test below asks it so.
        if answer.status_code != 405 and kept_out(answer) == let_in:
            wrong.append(f"{'kept out' if let_in else 'let in'}: {where}")
        if let_in and row.get("shows") and House.secret(state) not in body:
            wrong.append(f"does not show the story: {where}")
        # A form that returns what was typed in the address tells nobody anything new.
        leaks = [s for s in STATES if not may_know(role, s) and House.secret(s) in body]
        if leaks:
            wrong.append(f"tells of {leaks}: {where}")
    assert wrong == []


@pytest.mark.parametrize("role", ROLES)
def test_nobody_does_by_post_what_they_may_not_see(role, house):
    before, wrong = standing(), []
    for row, state, at, answer, _ in walk(house, role, "POST"):
        if answer.status_code >= 500 or not (kept_out(answer) or answer.status_code == 405):
            wrong.append(f"{row['route']} ({state}): {answer.status_code} at {at}")
    assert wrong == []
    assert standing() == before


def standing():
    """All that a forbidden deed could change."""
    from django.contrib.auth.models import Group
    from wagtail.models import Collection, Page, Revision, Site

    from newsroom.desk.models import AuditEntry, Desk
    from newsroom.people.models import User
    from newsroom.pictures.models import Picture

    return SimpleNamespace(
        pages=sorted(Page.objects.values_list("pk", "path", "live", "locked", "title")),
        desk=sorted(Desk.objects.values_list("pk", "state", "claimed_by_id")),
        counts=[m.objects.count() for m in (AuditEntry, Revision, Picture, Group, Site, Collection)],
        users=sorted(User.objects.values_list("pk", "email", "is_active")),
    )
