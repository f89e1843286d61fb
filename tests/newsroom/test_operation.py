"""The site as an operator has it: settings, start, stop, backup and restore, production's checks."""

from __future__ import annotations

import hashlib
import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
import tarfile
import time
from contextlib import closing
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest
from django.core.files.base import ContentFile

from newsroom import environment
from newsroom.environment import SettingError
from newsroom.operation.serving import listening


def run(data, *arguments, **variables):
    """A command of the newsroom, as a shell would start it."""
    ours = ("SITUASI_", "DJANGO_ALLOW_ASYNC_UNSAFE")
    given = {k: v for k, v in os.environ.items() if not k.startswith(ours)}
    given |= {"SITUASI_DATA": str(data), **variables}
    return subprocess.run(
        [sys.executable, "-m", "newsroom", *arguments],
        env=given, capture_output=True, text=True, timeout=600, check=False,
    )  # fmt: skip


# Settings -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "said", "told"),
    [
        ("SITUASI_ADDRESS", "news.example.org", "is no address"),
        ("SITUASI_ADDRESS", "https://news.example.org/path", "is no address"),
        ("SITUASI_ADDRESS", "https://news.example.org:99999", "no such port"),
        ("SITUASI_ADDRESS", "http://news.example.org", "is not secure"),
        ("DATABASE_URL", "mysql://user:geheim@host/db", "is no database"),
        ("DATABASE_URL", "postgres", "is no database"),
        ("SITUASI_TIME_ZONE", "Mars/Olympus", "is no time zone"),
        ("SITUASI_LOG", "loud", "is no level"),
        ("SITUASI_MAIL", "mail.example.org", "is no address of a mail server"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named_with_the_mend(
    name, said, told, monkeypatch, tmp_path
):
    monkeypatch.setenv(name, said)
    reads = {
        "SITUASI_ADDRESS": environment.address,
        "DATABASE_URL": lambda: environment.database(tmp_path),
        "SITUASI_TIME_ZONE": lambda: environment.time_zone("Asia/Jakarta"),
        "SITUASI_LOG": lambda: environment.log_level("WARNING"),
        "SITUASI_MAIL": environment.mail_server,
    }
    with pytest.raises(SettingError) as caught:
        reads[name]()
    assert str(caught.value).startswith(f"{name}: ")
    assert told in str(caught.value)
    assert "geheim" not in str(caught.value)


def test_without_any_setting_the_site_is_for_this_machine_alone(monkeypatch, tmp_path):
    for name in [name for name in os.environ if name.startswith(("SITUASI_", "DATABASE_"))]:
        monkeypatch.delenv(name)
    assert environment.address().loopback
    assert not environment.truth("SITUASI_DEBUG")
    assert environment.mail_server() is None
    assert environment.database(tmp_path) == f"sqlite:///{tmp_path / 'db.sqlite3'}"


def test_the_key_is_made_once_and_for_the_owner_alone(monkeypatch, tmp_path):
    monkeypatch.delenv("SITUASI_SECRET_KEY", raising=False)
    key = environment.secret_key(tmp_path)
    assert len(key) > 60
    assert environment.secret_key(tmp_path) == key
    assert (tmp_path / "secret-key").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("key", ["kunci-yang-pendek", "ab" * 40])
def test_a_key_that_can_be_guessed_stops_the_start_in_one_line(key, tmp_path):
    public = {"SITUASI_ADDRESS": "https://news.example.org", "SITUASI_SECRET_KEY": key}
    done = run(tmp_path, "check", **public)
    assert done.returncode == 1
    assert done.stderr.startswith("SITUASI_SECRET_KEY: is too easy to guess: ")
    assert done.stderr.count("\n") == 1 and key not in done.stderr


def test_the_data_are_for_the_sites_user_alone_also_where_older_versions_left_them_open(tmp_path):
    folder = tmp_path / "data"
    assert run(folder, "migrate", "-v0").returncode == 0
    assert _open(folder) == []
    folder.chmod(0o755)
    (folder / "db.sqlite3").chmod(0o644)
    (folder / "demo-logins.txt").write_text("rahasia")
    assert run(folder, "check").returncode == 0
    assert _open(folder) == []


def _open(folder):
    """What others than the owner may read or write, of the folder and what lies in it."""
    paths = [folder, *folder.iterdir()]
    return [str(path) for path in paths if path.stat().st_mode & 0o077]


def test_what_was_opened_on_purpose_and_folders_of_others_stay_as_they_are(monkeypatch, tmp_path):
    shared, group = tmp_path / "shared", tmp_path / "group"
    for folder, mode in ((shared, 0o1777), (group, 0o750)):
        folder.mkdir()
        folder.chmod(mode)
        (folder / "secret-key").write_text("x")
    empty = tmp_path / "empty"
    empty.mkdir()
    home, elsewhere = tmp_path / "home", tmp_path / "elsewhere"
    for folder in (home, elsewhere):
        folder.mkdir()
    (home / "mail").mkdir()  # is no sign of a site
    (group / "media").symlink_to(elsewhere)
    for folder in (empty, home, elsewhere):
        folder.chmod(0o755)
    wanted = ((shared, 0o1777), (group, 0o750), (empty, 0o755), (home, 0o755))
    was = os.umask(0)
    try:
        for folder, mode in wanted:
            monkeypatch.setenv("SITUASI_DATA", str(folder))
            assert environment.data_folder() == folder
            assert folder.stat().st_mode & 0o7777 == mode
        assert elsewhere.stat().st_mode & 0o777 == 0o755
    finally:
        os.umask(was)


@pytest.mark.parametrize(("mode", "withheld"), [(0o700, 0o077), (0o750, 0o027), (0o770, 0o007)])
def test_what_is_written_is_open_to_whom_the_folder_is_open(monkeypatch, tmp_path, mode, withheld):
    tmp_path.chmod(mode)
    monkeypatch.setenv("SITUASI_DATA", str(tmp_path))
    was = os.umask(0)
    try:
        environment.data_folder()
        assert os.umask(0) == withheld
    finally:
        os.umask(was)


def test_production_passes_djangos_own_examination_and_guards_its_cookies(tmp_path):
    production = {"SITUASI_ADDRESS": "https://news.example.org"}
    done = run(tmp_path, "check", "--deploy", "--fail-level", "WARNING", **production)
    assert done.returncode == 0, done.stderr
    assert "no issues (0 silenced)" in done.stdout
    ask = (
        "from django.conf import settings as s; import json; print(json.dumps(["
        "s.DEBUG, s.ALLOWED_HOSTS, s.SESSION_COOKIE_SECURE, s.CSRF_COOKIE_SECURE,"
        "s.SESSION_COOKIE_HTTPONLY, s.SECURE_SSL_REDIRECT, s.SECURE_HSTS_SECONDS > 3e7,"
        "s.SECURE_PROXY_SSL_HEADER, s.PROXIES]))"
    )
    done = run(tmp_path, "shell", "--no-imports", "-v0", "-c", ask, **production)
    assert json.loads(done.stdout) == [
        False, ["news.example.org"], True, True, True, True, True,
        ["HTTP_X_FORWARDED_PROTO", "https"], 1,
    ]  # fmt: skip


def test_the_demonstration_and_error_pages_with_code_stay_on_this_machine(tmp_path):
    for name in ("SITUASI_DEMO", "SITUASI_DEBUG"):
        done = run(tmp_path, "check", SITUASI_ADDRESS="https://news.example.org", **{name: "1"})
        assert done.returncode == 1
        assert done.stderr.strip() == (
            "SITUASI_ADDRESS: https://news.example.org is public "
            "(take SITUASI_DEBUG and SITUASI_DEMO away)"
        )


# A site on disk -----------------------------------------------------------------------------------


@pytest.fixture
def site(published, writer, picture_bytes, tmp_path):
    """A data folder with a story, a picture and a record: the tests' database, written to disk."""
    from django.conf import settings
    from django.db import connection

    from newsroom.pictures.models import Picture

    picture = Picture.objects.create(
        title="Peta", file=ContentFile(picture_bytes("PNG"), "peta.png"), credit="Kami",
        alt_id="Peta", uploaded_by_user=writer,
    )  # fmt: skip
    if connection.vendor != "sqlite":
        pytest.skip("PostgreSQL's backup has a test of its own")
    folder = tmp_path / "site"
    (folder / "media/originals").mkdir(parents=True)
    name = picture.file.name
    (folder / "media" / name).write_bytes((settings.MEDIA_ROOT / name).read_bytes())
    # With what the test's own transaction holds, which no other connection sees.
    (folder / "db.sqlite3").write_bytes(connection.connection.serialize())
    with closing(sqlite3.connect(folder / "record.db")) as record:
        record.execute("PRAGMA journal_mode=WAL")
        record.execute("CREATE TABLE log (entry TEXT)")
        record.execute("INSERT INTO log VALUES ('reading 1')")
        record.commit()
    return folder


def rows_of(database):
    """Every row of every table; what only counts or caches left out."""
    with closing(sqlite3.connect(database)) as connection:
        names = connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type='table' AND name NOT LIKE 'sqlite%'"
        ).fetchall()
        return {
            name: sorted(map(repr, connection.execute(f'SELECT * FROM "{name}"')))  # noqa: S608
            for name, sql in names
            if sql and "VIRTUAL" not in sql
        }


def everything(folder):
    """What a backup must bring back: rows, record, media."""
    media = {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in (folder / "media").rglob("*")
        if path.is_file()
    }
    return rows_of(folder / "db.sqlite3"), rows_of(folder / "record.db"), media


def test_what_is_restored_is_what_was_there(site, tmp_path):
    file, fresh = tmp_path / "backup.tar", tmp_path / "fresh"
    before = everything(site)
    done = run(site, "backup", str(file))
    assert done.returncode == 0, done.stderr
    assert done.stdout == f"{file}: database and 1 files written\n"
    assert file.stat().st_mode & 0o077 == 0
    with tarfile.open(file) as tar:
        assert not [name for name in tar.getnames() if "secret" in name]
    done = run(fresh, "restore", str(file))
    assert done.returncode == 0, done.stderr
    assert everything(fresh) == before
    assert len(before[0]["stories_storypage"]) == 1
    assert len(before[2]) == 1


def test_a_site_is_not_lost_to_a_restore_nor_a_backup_to_another(site, tmp_path):
    file = tmp_path / "backup.tar"
    assert run(site, "backup", str(file)).returncode == 0
    kept, before = file.read_bytes(), everything(site)
    done = run(site, "backup", str(file))
    assert done.returncode == 1
    assert "is there already" in done.stderr
    done = run(site, "restore", str(file))
    assert done.returncode == 1
    assert "the database is not empty (add --overwrite to lose it)" in done.stderr
    # Cut short, or changed by a byte: nothing that stands is touched.
    middle = len(kept) // 2  # of the database, which is most of it
    other = bytes([kept[middle] ^ 255])
    for spoilt in (kept[:middle], kept[:middle] + other + kept[middle + 1 :]):
        file.write_bytes(spoilt)
        done = run(site, "restore", "--overwrite", str(file))
        assert done.returncode == 1
        assert re.search(r"damaged|does not hold", done.stderr), done.stderr
    assert everything(site) == before
    with closing(sqlite3.connect(site / "db.sqlite3")) as connection:
        connection.execute("DELETE FROM stories_correction")
        connection.execute("UPDATE wagtailcore_page SET title = 'Salah'")
        connection.commit()
    file.write_bytes(kept)
    assert run(site, "restore", "--overwrite", str(file)).returncode == 0
    assert everything(site) == before


# Start and stop -----------------------------------------------------------------------------------


class Serving:
    """`situasi serve`, started and stopped as an operator does."""

    def __init__(self, folder, port=0, **variables):
        given = {k: v for k, v in os.environ.items() if not k.startswith("SITUASI_")}
        command = [sys.executable, "-m", "situasi.cli", "serve", "--port", str(port), "--data",
                   str(folder), "--workers", "1"]  # fmt: skip
        self.process = subprocess.Popen(
            command, env={**given, **variables, "PYTHONUNBUFFERED": "1"}, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip
        self.told = []
        for line in self.process.stdout:
            self.told.append(line)
            if "Ctrl-C" in line:
                break
        found = re.search(r"The newsroom is at (https?://[^/\s]+)", "".join(self.told))
        assert found, self.process.communicate(timeout=30)
        self.address = f"http://localhost:{port}" if port else found[1]

    def get(self, path, **headers):
        request = Request(self.address + path, headers=headers)  # noqa: S310 - our own address
        try:
            with urlopen(request, timeout=30) as answer:  # noqa: S310
                return answer.status, answer.headers, answer.read().decode()
        except HTTPError as error:
            return error.code, error.headers, error.read().decode()

    def children(self):
        """The processes that it started, and theirs, with their commands."""
        found, seen = {}, [self.process.pid]
        while seen:
            for task in Path(f"/proc/{seen.pop()}/task").glob("*/children"):
                for pid in map(int, task.read_text().split()):
                    found[pid] = Path(f"/proc/{pid}/cmdline").read_bytes().decode()
                    seen.append(pid)
        return found

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
        return self.process.wait(30)


def gone(pids, within=20):
    """Whether all these processes end by then."""
    end = time.monotonic() + within
    while time.monotonic() < end:
        if not any(_alive(pid) for pid in pids):
            return True
        time.sleep(0.1)
    return False


def _alive(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.xdist_group("serving")
@pytest.mark.skipif(not Path("/proc/self").exists(), reason="looks at processes in /proc")
def test_the_site_starts_serves_and_comes_back_after_a_kill(site):
    # What has been gathered once is not gathered again: the test need not wait for it.
    serving = Serving(site)
    try:
        assert serving.get("/health/")[::2] == (200, '{"status": "ok"}')
        status, _, body = serving.get("/ready/")
        assert (status, json.loads(body)["status"]) == (200, "ok")
        status, headers, body = serving.get("/id/")
        assert status == 200
        assert "Putin dan Macron bicara" in body
        assert serving.get("/id/", **{"If-None-Match": headers["ETag"]})[0] == 304
        style = re.search(r"/static/site/site\.[0-9a-f]+\.css", body)[0]
        status, headers, _ = serving.get(style)
        assert status == 200
        assert "immutable" in headers["Cache-Control"]
        assert serving.get("/id/nope/")[0] == 404
        assert "demo" not in "".join(serving.told)
        assert serving.get("/id/", Host="evil.example")[0] == 400
        # A long search is taken as far as it goes; what is too long for the server gets a page too.
        assert serving.get(f"/en/search/?q={'a' * 5000}")[0] == 200
        for length in (9_000, 200_000):
            status, headers, body = serving.get(f"/en/search/?q={'a' * length}")
            assert status == 414
            assert "Alamat ini terlalu panjang" in body and "This address is too long" in body
            assert "script-src" not in headers["Content-Security-Policy"]
        # The worker is killed: the site says so, ends as a whole, and a supervisor starts it anew.
        family = serving.children()
        worker = next(pid for pid, command in family.items() if "background" in command)
        os.kill(worker, signal.SIGKILL)
        assert serving.process.wait(30) != 0
        assert "background tasks" in serving.process.stderr.read()
        assert gone(family)
        # The parent is killed: its children do not stay behind with the port.
        serving = Serving(site)
        family = serving.children()
        assert len(family) >= 3
        serving.process.kill()
        serving.process.wait()
        assert gone(family)
        # At a public address it is asked by number whether it is there, and stops as it should.
        public = {"SITUASI_ADDRESS": "https://news.example.org"}
        serving = Serving(site, port=listening("localhost", 0)[1], **public)
        assert "The newsroom is at https://news.example.org/\n" in serving.told
        assert serving.get("/ready/")[0] == 200
        assert serving.get("/id/")[0] == 400
        family = serving.children()
        assert serving.stop() == 0
        assert gone(family)
    finally:
        if serving.process.poll() is None:
            serving.stop()


def test_a_port_that_is_taken_is_told_in_one_line(tmp_path):
    import socket

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = subprocess.run(
            [sys.executable, "-m", "situasi.cli", "serve", "--port", str(port), "--data",
             str(tmp_path / "d")], capture_output=True, text=True, timeout=60, check=False,
        )  # fmt: skip
    assert done.returncode == 3
    assert done.stderr.strip().endswith("choose another with --port)")
    assert f"localhost:{port}" in done.stderr


# The clock ----------------------------------------------------------------------------------------


@pytest.fixture
def clock(db, monkeypatch):
    """The clock, which here must not close the connection that the test's database lives in."""
    from newsroom.operation import clock

    monkeypatch.setattr(clock, "close_old_connections", lambda: None)
    return clock


def test_what_the_clock_cannot_do_does_not_stop_the_rest(clock, monkeypatch, caplog):
    from django.utils import timezone

    done = []
    monkeypatch.setattr(clock.states, "publish_due", lambda now: 1 / 0)
    monkeypatch.setattr(clock.newsletter, "send_due", lambda now: done.append("letters"))
    monkeypatch.setattr(clock, "_tidy", lambda: done.append("tidied"))
    now = timezone.localtime().replace(hour=12)
    clock.look(now)
    clock.look(now)
    assert done == ["letters", "tidied"], "once a day, and in spite of the failure"
    assert "could not publish what is due" in caplog.text


def test_a_task_that_a_kill_cut_short_is_done_again(clock):
    import datetime as dt

    from django.utils import timezone
    from django_tasks_db.models import DBTaskResult

    now = timezone.now()
    for minutes, status in ((60, "RUNNING"), (1, "RUNNING"), (60, "FAILED")):
        DBTaskResult.objects.create(
            task_path="newsroom.readers.tasks.send_answer", args_kwargs={"args": [1], "kwargs": {}},
            queue_name="default", backend_name="default", status=status,
            started_at=now - dt.timedelta(minutes=minutes), run_after=now,
        )  # fmt: skip
    clock.look(now)
    standing = DBTaskResult.objects.order_by("started_at").values_list("status", flat=True)
    assert sorted(standing) == ["FAILED", "READY", "RUNNING"]
