"""A newsroom of its own for the tests: a data folder that is thrown away, tasks done at once."""

from __future__ import annotations

import atexit
import datetime as dt
import io
import os
import re
import shutil
import sqlite3
import tempfile
import time
from contextlib import closing
from html.parser import HTMLParser
from types import SimpleNamespace

import pytest

from migrated import migrated

for name in [name for name in os.environ if name.startswith("SITUASI_")]:
    del os.environ[name]
_DATA = tempfile.mkdtemp(prefix="situasi-tests-")
atexit.register(shutil.rmtree, _DATA, ignore_errors=True)
os.environ["SITUASI_DATA"] = _DATA
os.environ["DJANGO_SETTINGS_MODULE"] = "newsroom.settings"
# A browser that Playwright drives in the same process leaves a loop running, in which Django
# would otherwise ask no database.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"

from django.conf import settings as _settings  # noqa: E402

_settings.TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}
_settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
_settings.STORAGES = {
    **_settings.STORAGES,
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}

import django  # noqa: E402

django.setup()

PASSWORD = "kopi-tubruk-17"  # noqa: S105


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings):
    """An empty database of SQLite is filled with what the migrations made once."""
    from django.db import connection

    if connection.vendor != "sqlite":
        return
    create = connection.creation._create_test_db

    held = []  # what is in memory is there as long as somebody holds it

    def filled(*given, **named):
        name = create(*given, **named)
        held.append(sqlite3.connect(name, uri=True, check_same_thread=False))
        with closing(sqlite3.connect(migrated())) as made:
            made.backup(held[0])
        with held[0]:  # the tests' own tasks are done at once
            held[0].execute("DELETE FROM django_tasks_database_dbtaskresult")
        return name

    connection.creation._create_test_db = filled


@pytest.fixture(autouse=True)
def _counts_of_one_minute(request, monkeypatch):
    """Limits begin at nought, and no minute ends while a test asks; without a database none count."""
    if "db" in request.fixturenames:
        from django.core.cache import cache

        from newsroom.api import limits as of_the_api
        from newsroom.operation import limits

        request.getfixturevalue("db")
        cache.clear()
        now = time.time()
        for module in (limits, of_the_api):
            monkeypatch.setattr(module, "time", SimpleNamespace(time=lambda: now))


@pytest.fixture
def person(db):
    """Makes a person of a role, with a profile and a confirmed address."""
    from allauth.account.models import EmailAddress

    from newsroom.people.models import Profile, User
    from newsroom.people.roles import Role, give

    def make(name: str, role: Role = Role.WRITER) -> User:
        email = f"{name.lower()}@example.org"
        user = User.objects.create_user(email, PASSWORD, first_name=name)
        EmailAddress.objects.create(user=user, email=email, verified=True, primary=True)
        give(user, role)
        Profile.objects.create(user=user, name=name, slug=name.lower())
        return user

    return make


@pytest.fixture
def writer(person):
    return person("Wati")


@pytest.fixture
def editor(person):
    from newsroom.people.roles import Role

    return person("Edi", Role.EDITOR)


@pytest.fixture
def enter(db):
    """Signs somebody in: a browser of theirs that asks for English."""
    from django.test import Client

    def signed_in(user) -> Client:
        browser = Client(headers={"accept-language": "en"})
        browser.force_login(user, "django.contrib.auth.backends.ModelBackend")
        return browser

    return signed_in


@pytest.fixture
def browser(enter, editor):
    """An editor's browser."""
    return enter(editor)


BODY = [
    ("paragraph", "<p>Presiden berbicara <b>lewat</b> telepon.</p><p>Keduanya sepakat.</p>"),
    (
        "point",
        {
            "heading": "Mediasi berlanjut",
            "picture": {"picture": None, "caption": ""},
            "text": [
                ("paragraph", "<p>Grup Minsk menengahi.</p>"),
                ("quote", {"text": "Kami ingin damai", "by": "Menteri", "source": ""}),
            ],
        },
    ),
]


@pytest.fixture
def story(writer):
    """A draft of the writer's, in Indonesian."""
    return draft(writer, "Putin dan Macron bicara")


def draft(writer, title: str, language: str = "id", **fields):
    """A draft with a body."""
    from django.utils.text import slugify

    from newsroom.stories.models import StoriesPage, StoryAuthor, StoryPage

    parent = StoriesPage.objects.get(locale__language_code=language)
    page = StoryPage(
        live=False,
        title=title,
        slug=slugify(title),
        owner=writer,
        locale=parent.locale,
        **{"deck": "Dua presiden", "dateline_place": "Moskow", "body": BODY, **fields},
    )
    page.story_authors = [StoryAuthor(profile=writer.profile)]
    parent.add_child(instance=page)
    page.save_revision(user=writer)
    return StoryPage.objects.get(pk=page.pk)


@pytest.fixture(scope="session")
def make_draft():
    return draft


@pytest.fixture
def published(story, writer, editor):
    """The story, published."""
    from newsroom.desk import states

    states.submit(story, writer)
    states.publish(story, editor)
    return type(story).objects.get(pk=story.pk)


@pytest.fixture
def picture_bytes():
    """The bytes of a small picture, as a camera would write them."""
    from PIL import Image

    def make(kind: str = "JPEG", size=(640, 400), **options) -> bytes:
        out = io.BytesIO()
        Image.effect_noise(size, 40).convert("RGB").save(out, kind, **options)
        return out.getvalue()

    return make


@pytest.fixture
def tomorrow():
    from django.utils import timezone

    return timezone.now() + dt.timedelta(days=1)


VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr",
        "path", "circle", "rect"}  # fmt: skip


class Balance(HTMLParser):
    """Fails where a tag closes another than the one that stands open, or an id stands twice."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: set[str] = set()

    def handle_starttag(self, tag, attrs):
        if tag not in VOID:
            self.open.append(tag)
        for name, value in attrs:
            assert name != "style", f"a style of its own on <{tag}>"
            assert not name.startswith("on"), f"a script of its own on <{tag}>"
            if name == "id":
                assert value not in self.ids, f"two elements are {value!r}"
                self.ids.add(value)

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        assert self.open, f"</{tag}> closes nothing"
        assert self.open.pop() == tag, f"</{tag}> at {self.getpos()} closes another"


@pytest.fixture
def sound():
    """Gives the HTML back, after a look at its tags: balanced, and no style or script in it."""

    def look(html: str) -> str:
        parser = Balance()
        parser.feed(html)
        assert parser.open == []
        for script in re.findall(r"<script\b[^>]*>", html):
            assert "src=" in script or "json" in script, script
        assert "<style" not in html
        return html

    return look
