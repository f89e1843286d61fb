"""The worker is killed in the middle of reading and of joining the record: it goes on by itself.

`SITUASI_KILLS=30` kills it thirty times; without it a few times, for the suite's sake.
"""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time

import pytest

from migrated import begin

STORIES = 6
KILLS = int(os.environ.get("SITUASI_KILLS", "3"))

MAKE = """
import django; django.setup()
from newsroom.people.models import Profile, User
from newsroom.stories.models import StoriesPage, StoryAuthor, StoryPage
user = User.objects.create_user("wati@example.org", "kopi-tubruk-17")
profile = Profile.objects.create(user=user, name="Wati", slug="wati", verified=True)
parent = StoriesPage.objects.get(locale__language_code="en")
SAID = "<p>Baku said Armenia shelled Goris on Tuesday, killing at least %d people.</p>"
for n in range({stories}):
    body = [("paragraph", SAID % (n + 2))]
    page = StoryPage(title=f"Guns, slow, {{n}}", slug=f"guns-{{n}}", owner=user, live=False,
                     locale=parent.locale, body=body)
    page.story_authors = [StoryAuthor(profile=profile)]
    parent.add_child(instance=page)
    page.save_revision(user=user).publish()
    page = StoryPage.objects.get(pk=page.pk)
    page.body = [("paragraph", SAID % (n + 1))]
    page.save_revision(user=user).publish()
"""

WORK = "import django; django.setup(); from newsroom.record import loop; loop.run()"

LOOK = """
import django; django.setup()
from newsroom.record.models import PublicReading, Standing
from newsroom.record.store import open_record
waiting = PublicReading.objects.filter(progress="pending").count()
behind = sum(s.changed != s.settled for s in Standing.objects.all())
wrong, told = 0, 0
with open_record() as record:
    for standing in Standing.objects.all():
        found = record.mentions(standing.name)
        told += len(found)
        for m in found:  # what stands is one whole version, never half of one
            n = int(standing.name.split("-")[1])
            wrong += len(found) != 1 or m.event.figures[0].low not in (n + 1, n + 2)
    size = record.size()
    changes = len(list(record.changes()))
print(waiting, behind, told, wrong, size.stories, changes)
"""


@pytest.fixture
def site(tmp_path):
    """Runs Python in a newsroom of its own, whose reader takes its time."""
    begin(tmp_path)
    given = {k: v for k, v in os.environ.items() if not k.startswith("SITUASI_")}
    given |= {
        "SITUASI_DATA": str(tmp_path),
        "SITUASI_READER": "unruly_readers:UnrulyReader",
        "DJANGO_SETTINGS_MODULE": "newsroom.settings",
        "PYTHONPATH": os.pathsep.join(["tests", given.get("PYTHONPATH", "")]),
    }
    return lambda code: subprocess.Popen(
        [sys.executable, "-c", code], env=given, stdout=subprocess.PIPE, text=True
    )


def look(site):
    out, _ = site(LOOK).communicate(timeout=240)
    return tuple(map(int, out.split()))


def asked(data, query):
    with sqlite3.connect(data / "db.sqlite3", timeout=60) as database:
        return database.execute(query).fetchone()


def done(data):
    """How many texts were read, and how many stories brought into step."""
    read = asked(data, "SELECT count(*) FROM record_publicreading WHERE progress != 'pending'")
    return read[0] + asked(data, "SELECT sum(settled) FROM record_standing")[0]


def pile_up(data):
    """Have all read and joined anew, where little is left to be cut short."""
    left = asked(data, "SELECT count(*) FROM record_publicreading WHERE progress = 'pending'")[0]
    if left < STORIES / 2:
        with sqlite3.connect(data / "db.sqlite3", timeout=60) as database:
            database.execute(
                "UPDATE record_publicreading SET progress = 'pending', asked = asked + 1,"
                " digest = '', joined = 0"
            )
            database.execute("UPDATE record_standing SET changed = changed + 1")


def kill(process):
    os.kill(process.pid, signal.SIGKILL)
    process.wait()


def test_a_worker_that_is_killed_again_and_again_loses_nothing(site, tmp_path):
    assert site(MAKE.format(stories=STORIES)).wait(600) == 0
    chance = random.Random(7)
    for _ in range(KILLS):
        pile_up(tmp_path)
        before, worker = done(tmp_path), site(WORK)
        deadline = time.monotonic() + 120
        while done(tmp_path) == before and time.monotonic() < deadline:
            time.sleep(0.02)
        assert done(tmp_path) > before, "the worker did not go on by itself"
        time.sleep(chance.random())
        kill(worker)
    assert look(site)[3] == 0
    worker = site(WORK)
    deadline = time.monotonic() + 240
    while time.monotonic() < deadline:
        waiting, behind, told, wrong, stories, changes = look(site)
        assert wrong == 0
        if not waiting and not behind:
            break
        time.sleep(1)
    kill(worker)
    assert (waiting, behind, told, stories) == (0, 0, STORIES, STORIES)
    assert changes == STORIES  # each story's correction is known, none was lost or told twice
