"""The newsroom on a real PostgreSQL, which the tests start and stop."""

from __future__ import annotations

import json
import os
import pwd
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

HERE = Path(__file__).parent
PROGRAMS = max(Path("/usr/lib/postgresql").glob("*/bin"), default=None, key=lambda p: int(p.parts[4]))
pytestmark = [
    pytest.mark.xdist_group("postgres"),
    pytest.mark.skipif(PROGRAMS is None, reason="PostgreSQL is not installed"),
]
FILES = ("test_states.py", "test_written_once.py")
"""What the database could do otherwise than SQLite: locks, transactions, triggers."""


@pytest.fixture(scope="module")
def server():
    """A server of its own in a folder that is thrown away; the address of its database."""
    folder = Path(tempfile.mkdtemp(prefix="situasi-pg-"))
    as_user = []
    if os.geteuid() == 0:  # PostgreSQL refuses to run as root
        shutil.chown(folder, "postgres")
        as_user = ["runuser", "-u", "postgres", "--"]
    user = "postgres" if as_user else pwd.getpwuid(os.geteuid()).pw_name

    def do(program, *arguments):
        command = [*as_user, str(PROGRAMS / program), *arguments]
        subprocess.run(command, check=True, cwd=folder, capture_output=True, text=True)

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    # A server that is thrown away need not write to the disk at once.
    settings = f"-p {port} -h 127.0.0.1 -k {folder} -c fsync=off -c full_page_writes=off"
    do("initdb", "-D", f"{folder}/data", "-A", "trust", "-E", "UTF8", "--no-sync", "-U", user)
    do("pg_ctl", "-D", f"{folder}/data", "-w", "-o", settings, "-l", f"{folder}/log", "start")
    try:
        yield f"postgresql://{user}@127.0.0.1:{port}"
    finally:
        do("pg_ctl", "-D", f"{folder}/data", "-m", "immediate", "stop")
        shutil.rmtree(folder, ignore_errors=True)


def environment(address, data):
    # Without DJANGO_SETTINGS_MODULE the tests' own settings are made before Django reads any.
    ours = ("SITUASI_", "PYTEST_", "DJANGO_")
    given = {k: v for k, v in os.environ.items() if not k.startswith(ours)}
    path = f"{PROGRAMS}:{given['PATH']}"
    return {**given, "DATABASE_URL": address, "SITUASI_DATA": str(data), "PATH": path}


def run(address, data, *arguments):
    done = subprocess.run(
        [sys.executable, "-m", "newsroom", *arguments], env=environment(address, data),
        capture_output=True, text=True, timeout=900, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def migrated(server, tmp_path_factory):
    """A database with all migrations, and the newsroom's own tests passed on it."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-n0",
               "--create-db", "--reuse-db", *(str(HERE / name) for name in FILES)]  # fmt: skip
    done = subprocess.run(
        command, env=environment(f"{server}/postgres", tmp_path_factory.mktemp("tests")),
        capture_output=True, text=True, timeout=1500, check=False, cwd=HERE.parent.parent,
    )  # fmt: skip
    # `--reuse-db` leaves the database, as empty as the migrations made it.
    return f"{server}/test_postgres", done


def test_the_desk_the_log_and_the_stories_work_as_on_sqlite(migrated):
    _, done = migrated
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-2000:]
    assert int(re.search(r"(\d+) passed", done.stdout)[1]) > 20


MAKE = """
from django.core.files.base import ContentFile
from PIL import Image
import io
from newsroom.desk import states
from newsroom.people.models import Profile, User
from newsroom.people.roles import Role, give
from newsroom.pictures.models import Picture
from newsroom.stories.models import StoriesPage, StoryAuthor, StoryPage
people = {}
for role in (Role.WRITER, Role.EDITOR):
    user = User.objects.create_user(f"{role.name.lower()}@example.org", first_name=role.name)
    give(user, role)
    Profile.objects.create(user=user, name=role.name, slug=role.name.lower())
    people[role] = user
out = io.BytesIO()
Image.effect_noise((640, 400), 40).save(out, "PNG")
picture = Picture.objects.create(title="Peta", file=ContentFile(out.getvalue(), "a.png"),
    credit="Kami", alt_id="Peta", uploaded_by_user=people[Role.WRITER])
parent = StoriesPage.objects.get(locale__language_code="id")
story = StoryPage(live=False, title="Gencatan senjata", slug="gencatan", owner=people[Role.WRITER],
    locale=parent.locale, deck="Dua pihak sepakat", dateline_place="Moskow", lead_picture=picture,
    body=[("paragraph", "<p>Armenia dan Azerbaijan menyepakati gencatan senjata di Moskow.</p>")])
story.story_authors = [StoryAuthor(profile=people[Role.WRITER].profile)]
parent.add_child(instance=story)
story.save_revision(user=people[Role.WRITER])
states.submit(story, people[Role.WRITER])
states.publish(story, people[Role.EDITOR])
print(story.pk)
"""
COUNT = """
import hashlib, json
from django.apps import apps
from django.db import connection
found = {}
with connection.cursor() as cursor:
    for table in sorted(connection.introspection.table_names()):
        if table.startswith(("operation_", "django_session")):
            continue
        cursor.execute(f'SELECT t::text FROM "{table}" t ORDER BY 1')
        rows = [row[0] for row in cursor.fetchall()]
        found[table] = [len(rows), hashlib.sha256("\\n".join(rows).encode()).hexdigest()]
print(json.dumps(found))
"""


def get(address, **headers):
    try:
        request = Request(address, headers=headers)  # noqa: S310 - our own address
        with urlopen(request, timeout=60) as answer:  # noqa: S310
            return answer.status, answer.read().decode(errors="replace")
    except HTTPError as error:
        return error.code, error.read().decode()


def within(seconds, ask):
    """What `ask` answers once it is true, or the last thing by then."""
    end = time.monotonic() + seconds
    while not (found := ask()) and time.monotonic() < end:
        time.sleep(0.3)
    return found


class Site:
    """A site on PostgreSQL: its database, its folder, and what is asked of it."""

    shell = ("shell", "--no-imports", "-v0", "-c")

    def __init__(self, database, folder):
        self.database, self.folder = database, folder

    def run(self, *arguments):
        return run(self.database, self.folder, *arguments)

    def rows(self):
        """How many rows each table has, and a digest of them."""
        return json.loads(self.run(*self.shell, COUNT))

    def media(self):
        root = self.folder / "media"
        return {path.relative_to(root) for path in root.rglob("*") if path.is_file()}

    def serve(self):
        """`situasi serve` with three workers; the process, and its address."""
        command = [sys.executable, "-m", "situasi.cli", "serve", "--port", "0", "--workers", "3",
                   "--data", str(self.folder)]  # fmt: skip
        process = subprocess.Popen(
            command, env={**environment(self.database, self.folder), "PYTHONUNBUFFERED": "1"},
            text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip
        told = ""
        for line in process.stdout:
            told += line
            if "Ctrl-C" in line:
                break
        found = re.search(r"http://localhost:\d+", told)
        assert found, process.communicate(timeout=60)
        return process, found[0]


@pytest.fixture(scope="module")
def site(migrated, tmp_path_factory):
    return Site(migrated[0], tmp_path_factory.mktemp("site"))


TASKS_LEFT = """
from django_tasks_db.models import DBTaskResult as R
print(R.objects.filter(status__in=["READY", "RUNNING"]).count())
"""


def test_several_workers_and_the_background_serve_one_site(site):
    process, at = site.serve()
    try:
        assert json.loads(get(f"{at}/ready/")[1])["status"] == "ok"
        assert "Gencatan" not in get(f"{at}/id/")[1]
        site.run(*site.shell, MAKE)
        # Published in another process: every worker shows it at once, none what it remembers.
        pages = [get(f"{at}/id/")[1] for _ in range(9)]
        assert all("Gencatan senjata" in page for page in pages)
        status, page = get(f"{at}/id/berita/gencatan/")
        assert status == 200
        picture = re.search(r'src="(/media/[^"]+)"', page)[1]
        assert get(at + picture.replace("&amp;", "&"))[0] == 200
        assert "Gencatan senjata" in get(f"{at}/id/search/?q=gencatan")[1]
        # Many at the same moment through three processes: thirty a minute pass, and no more;
        # a new minute may begin in between.
        with ThreadPoolExecutor(12) as pool:
            answers = list(pool.map(lambda _: get(f"{at}/id/search/?q=a")[0], range(75)))
        assert set(answers) == {200, 429}
        assert answers.count(200) <= 60
        assert within(90, lambda: site.run(*site.shell, TASKS_LEFT).strip() == "0")
    finally:
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=60)
    assert process.returncode == 0, said[-2000:]


def test_a_backup_brings_back_every_row_and_the_record(site, server, tmp_path):
    from situasi.record import Record

    if not site.rows().get("stories_storypage", [0])[0]:
        site.run("prepare")
        site.run(*site.shell, MAKE)
    with Record(site.database, create=True):
        pass  # its tables stand, whether or not a story was read by now
    before, file = site.rows(), tmp_path / "backup.tar"
    site.run("backup", str(file))
    made = subprocess.run(
        [str(PROGRAMS / "psql"), f"{server}/postgres", "-c", "CREATE DATABASE fresh"],
        check=False, capture_output=True, text=True,
    )  # fmt: skip
    assert made.returncode == 0, made.stderr
    fresh = Site(f"{server}/fresh", tmp_path / "fresh")
    fresh.run("restore", str(file))
    assert fresh.rows() == before
    assert before["stories_storypage"][0] == 1
    assert fresh.media() == site.media()
    # Over a site that stands, only where it is said.
    with pytest.raises(AssertionError, match="the database is not empty"):
        fresh.run("restore", str(file))
    fresh.run("restore", "--overwrite", str(file))
    assert fresh.rows() == before
