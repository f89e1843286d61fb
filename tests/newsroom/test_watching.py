"""What watches the database looks again when others wrote, and not before."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from django.db import connection
from django.db.backends.sqlite3.base import DatabaseWrapper

from newsroom.operation import watching
from newsroom.record import loop


@pytest.fixture
def watched(db, tmp_path, monkeypatch):
    """The connection that is watched: of a file, as a site's is; the tests' own lies in memory."""
    opened = DatabaseWrapper({**connection.settings_dict, "NAME": str(tmp_path / "site.db")})
    monkeypatch.setattr(watching, "connection", opened)
    monkeypatch.setattr(watching, "close_old_connections", lambda: None)
    yield opened
    opened.close()


@pytest.fixture
def elsewhere(watched, tmp_path):
    """Another connection to it, on which each statement is committed."""
    with closing(sqlite3.connect(tmp_path / "site.db", isolation_level=None)) as opened:
        opened.execute("PRAGMA journal_mode = WAL")
        opened.execute("CREATE TABLE story (title TEXT)")
        yield opened


def test_it_looks_when_others_wrote_and_not_again(elsewhere):
    watch = watching.Watch()
    assert watch.stirs()
    assert not watch.stirs()
    elsewhere.execute("INSERT INTO story VALUES ('Putin dan Macron')")
    assert watch.stirs()
    assert not watch.stirs()
    elsewhere.execute("SELECT * FROM story")
    assert not watch.stirs()


def test_it_looks_again_when_it_is_asked_to_and_when_time_has_passed(watched, monkeypatch):
    watch = watching.Watch()
    assert watch.stirs()
    watch.again()
    assert watch.stirs()
    assert not watch.stirs()
    monkeypatch.setattr(watching, "BEAT", 0)
    assert watch.stirs()


def test_a_new_connection_is_not_taken_for_the_one_before(watched):
    watch = watching.Watch()
    assert watch.stirs()
    watched.close()
    assert watch.stirs()


def test_a_database_that_tells_nothing_is_always_looked_at(watched, monkeypatch):
    monkeypatch.setattr(watched, "vendor", "postgresql")
    watch = watching.Watch()
    assert watch.stirs()
    assert watch.stirs()


@pytest.fixture
def worker(monkeypatch, tmp_path):
    """The reading loop, whose database always stirs; what it did, until it has rested thrice."""
    did: list[str] = []

    def rest():
        did.append("rest")
        if did.count("rest") == 3:
            raise SystemExit

    monkeypatch.setattr(loop.settings, "DATA", tmp_path)
    monkeypatch.setattr(loop, "WarmReader", lambda *_: None)
    monkeypatch.setattr(loop, "_begin", lambda _: None)
    monkeypatch.setattr(loop, "_rest", rest)
    monkeypatch.setattr(loop.Watch, "stirs", lambda _: True)
    return did


def test_the_reading_loop_rests_where_nothing_waits_though_the_database_always_stirs(
    worker, monkeypatch
):
    waiting = ["one", "another"]
    monkeypatch.setattr(loop, "step", lambda _: bool(waiting) and not worker.append(waiting.pop()))
    with pytest.raises(SystemExit):
        loop.run()
    assert worker == ["another", "one", "rest", "rest", "rest"]
