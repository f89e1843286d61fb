"""The same record on a real PostgreSQL, beside the tables of others. The tests start the server."""

from __future__ import annotations

import datetime as dt
import multiprocessing
import os
import pwd
import random
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from made_stories import Making
from record.conftest import Story, meeting, shelling
from situasi.errors import RecordError
from situasi.model import Judgement, Told, Verdict
from situasi.model.story import LONGEST_NAME
from situasi.record import Outcome, Record, store
from situasi.record import record as room

PROGRAMS = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
NOW = dt.datetime(2020, 11, 20, 12, tzinfo=dt.UTC)
fork = multiprocessing.get_context("fork")
pytestmark = [
    pytest.mark.xdist_group("postgres"),
    pytest.mark.skipif(not PROGRAMS, reason="there is no PostgreSQL on this machine"),
]


def as_postgres(*command: str) -> list[str]:
    """A command as the user that may run a server: root may not."""
    return [*(["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []), *command]


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """The address of a server's database."""
    home = Path(tempfile.mkdtemp(prefix="situasi-pg-"))
    if os.geteuid() == 0:
        shutil.chown(home, "postgres")
    user = "postgres" if os.geteuid() == 0 else pwd.getpwuid(os.geteuid()).pw_name
    programs = PROGRAMS[-1]
    data = home / "data"
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    made = [programs / "initdb", "-D", data, "-A", "trust", "-E", "UTF8", "--no-sync"]
    subprocess.run(as_postgres(*map(str, made)), check=True, capture_output=True)
    options = f"-p {port} -k {home} -c listen_addresses=127.0.0.1 -c fsync=off"
    start = [programs / "pg_ctl", "-D", data, "-w", "-l", home / "log", "-o", options, "start"]
    subprocess.run(as_postgres(*map(str, start)), check=True, stdout=subprocess.DEVNULL)
    yield f"postgresql://{user}@127.0.0.1:{port}"
    stop = [programs / "pg_ctl", "-D", data, "-m", "immediate", "stop"]
    subprocess.run(as_postgres(*map(str, stop)), check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(home)


@pytest.fixture
def database(server: str, request: pytest.FixtureRequest) -> str:
    """An empty database."""
    import psycopg

    name = f"t{abs(hash(request.node.name))}"
    with psycopg.connect(f"{server}/postgres", autocommit=True) as db:
        db.execute(f"CREATE DATABASE {name}")
    return f"{server}/{name}"


def state(record: Record) -> list[dict[str, Any]]:
    return [e.model_dump() for e in record.episodes()]


def judge(record: Record, verdict: Verdict, one: str, other: str) -> None:
    marks = {"about": record.mention(one).mark, "other": record.mention(other).mark}
    record.judge(Judgement(verdict=verdict, by="Sri", at=NOW, **marks))


def filled(where: str, tolds: list[Told]) -> list[dict[str, Any]]:
    """A record of stories, some corrected, some judged; its state, the same after a rebuild."""
    with Record(where, create=True) as record:
        assert [a.outcome for a in record.add(tolds)] == [Outcome.NEW] * len(tolds)
        assert [a.outcome for a in record.add(tolds[:3])] == [Outcome.UNCHANGED] * 3
        corrected = Making(5).story(4, 0, tolds[4].story.published or dt.date.min, [])
        assert corrected.story.id == tolds[4].story.id
        assert [a.outcome for a in record.add([corrected])] == [Outcome.CORRECTED]
        judge(record, Verdict.SAME, "story-1#e1", "story-2#e2")
        judge(record, Verdict.DIFFERENT, "story-1#e1", "story-2#e2")
        assert len(list(record.changes())) == 1
        before = state(record)
        record.rebuild()
        assert state(record) == before
        return before


def test_a_record_on_postgresql_is_the_same_as_in_a_file(database: str, tmp_path: Path) -> None:
    tolds = list(Making(2).stories(30))
    assert filled(database, tolds) == filled(str(tmp_path / "r.situasi"), tolds)


def test_a_record_stands_beside_the_tables_of_others(database: str, story: Story) -> None:
    import psycopg

    with psycopg.connect(database, autocommit=True) as db:
        for name in ("log", "version", "mention", "episode", "judgement", "record_record"):
            db.execute(f"CREATE TABLE {name} (x int)")
            db.execute(f"INSERT INTO {name} VALUES (1)")  # noqa: S608 - our names
    with Record(database, create=True) as record:
        list(record.add([story("a", shelling(), meeting())]))
        record.rebuild()
        assert len(list(record.episodes())) == 2
    with psycopg.connect(database) as db:
        rows = db.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
        ours = {name for (name,) in rows if name.startswith("situasi_")}
        assert len(rows) - len(ours) == 6
        assert len(ours) == 9
        assert db.execute("SELECT x FROM log").fetchall() == [(1,)]


def test_both_spellings_of_an_address_are_understood(database: str) -> None:
    with pytest.raises(RecordError, match="is no record"):
        Record(database)
    Record(database, create=True).close()
    Record(database.replace("postgresql://", "postgres://")).close()
    with pytest.raises(RecordError, match="nowhere"):
        Record(database.rpartition("/")[0] + "/nowhere")


def adding(where: str, tolds: list[Told]) -> None:
    with Record(where, create=True) as record:
        assert len(list(record.add(tolds))) == len(tolds)


def test_two_that_make_and_fill_a_record_at_once_both_succeed(
    database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "BATCH", 4)
    tolds = list(Making(2).stories(40))
    both = [fork.Process(target=adding, args=(database, tolds[n::2])) for n in range(2)]
    for process in both:
        process.start()
    for process in both:
        process.join()
        assert process.exitcode == 0
    with Record(database) as record:
        assert {name for name, _ in record.stories()} == {t.story.id for t in tolds}
        before = state(record)
        record.rebuild()
        assert state(record) == before


def test_who_writes_waits_for_another_no_longer_than_it_says(
    database: str, story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "PATIENCE", 1)
    with Record(database, create=True) as record, Record(database) as other:
        with record._store.writing(), pytest.raises(RecordError, match="has been writing"):
            list(other.add([story("a", shelling())]))
        assert len(list(other.add([story("a", shelling())]))) == 1


def test_the_longest_id_and_address_of_a_story_are_taken(database: str, story: Story) -> None:
    chars = "0123456789abcdefghijklmnopqrstuvwxyz"
    long = "".join(random.Random(1).choices(chars, k=LONGEST_NAME))  # it does not shrink
    told = story(long, shelling())
    told = told.model_copy(
        update={"story": told.story.model_copy(update={"url": f"https://{long}"[:LONGEST_NAME]})}
    )
    with Record(database, create=True) as record:
        assert [a.outcome for a in record.add([told])] == [Outcome.NEW]
        record.judge(
            Judgement(
                verdict=Verdict.ACCEPTED, by="Sri", at=NOW, about=record.mention(f"{long}#e1").mark
            )
        )


def test_who_reads_does_not_wait_for_who_writes(database: str, story: Story) -> None:
    with Record(database, create=True) as record:
        list(record.add([story("a", shelling())]))
        with record._store.writing(), Record(database) as other:
            assert len(list(other.episodes())) == 1
