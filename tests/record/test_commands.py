"""The commands of a record and of a situation, as a user gives them."""

from __future__ import annotations

import csv
import io
import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import Result
from typer.testing import CliRunner

from made_stories import Making, conflict_of
from record.conftest import DAY, Story, meeting, shelling
from situasi import model
from situasi.cli import app
from situasi.model import Told
from situasi.reading.reader import NAME
from situasi.record.store import shareable
from situasi.situation import beside


def run(*words: object, code: int = 0) -> Result:
    result = CliRunner().invoke(app, list(map(str, words)))
    assert result.exit_code == code, result.output
    return result


def lines(path: Path, *tolds: Told) -> Path:
    path.write_text("".join(f"{t.model_dump_json(by_alias=True)}\n" for t in tolds), "utf-8")
    return path


def of_one_conflict() -> list[Told]:
    """Enough of one conflict: the others of the made world are left out."""
    return [t for t in Making(4).stories(400) if f" {conflict_of(0)[0]} forces" in t.story.text][:12]


def test_a_correction_is_told_of_and_listed(tmp_path: Path, story: Story) -> None:
    record = tmp_path / "r.situasi"
    run("record", "add", record, lines(tmp_path / "a.jsonl", story("a", shelling(17))))
    assert "No story was corrected or read anew." in run("record", "changes", record).stdout
    later = lines(tmp_path / "b.jsonl", story("a", shelling(12), meeting()))
    assert run("record", "add", record, later).stdout.split() == ["corrected", "a"]
    assert run("record", "add", record, later).stdout.split() == ["unchanged", "a"]
    listed = run("record", "changes", record).stdout
    assert "was 17 killed, now 12 killed" in " ".join(listed.split())
    assert "new: CONSULT" in listed
    shown = run("record", "show", record, "--as-of", DAY).stdout
    assert "17 killed" in shown
    assert "12 killed" not in shown
    assert run("record", "rebuild", record).stdout == "made anew from 2 entries of the log\n"


def test_every_format_is_exported_and_leads_back_to_the_words(
    tmp_path: Path, story: Story
) -> None:
    import pyarrow.parquet as pq

    record, out = tmp_path / "r.situasi", tmp_path / "out"
    told = story("a", shelling())
    run("record", "add", record, lines(tmp_path / "a.jsonl", told))
    text = told.story.text
    (episode,) = map(json.loads, run("record", "export", record).stdout.splitlines())
    mention = episode["mentions"][0]
    assert text[mention["start"] : mention["end"]] == "shelled"
    for form in ("csv", "statements"):
        printed = run("record", "export", record, "--format", form).stdout
        for row in csv.DictReader(io.StringIO(printed)):
            words = row["anchor"] if form == "csv" else row["original_value"]
            assert text[int(row["start"]) : int(row["end"])] == words
    plover = json.loads(run("record", "export", record, "--format", "plover").stdout)
    assert plover["event"] == "ASSAULT"
    geo = json.loads(run("record", "export", record, "--format", "geojson").stdout)
    assert geo["features"][0]["geometry"]["type"] == "Polygon"  # a town is no point
    run("record", "export", record, "-o", out.with_suffix(".parquet"))
    assert pq.read_table(out.with_suffix(".parquet")).num_rows == 1
    run("record", "export", record, "-o", tmp_path / "none" / "x.csv", code=2)


def test_situations_are_suggested_and_shown(tmp_path: Path) -> None:
    record, scopes = tmp_path / "r.situasi", tmp_path / "scopes"
    run("record", "add", record, lines(tmp_path / "a.jsonl", *of_one_conflict()))
    listed = run("situations", "suggest", record, "--write", scopes, "--most", 1).stdout
    (scope,) = scopes.glob("*.yml")
    assert "record: ../r.situasi\n" in scope.read_text("utf-8")
    shown = run("situation", "show", scope).stdout
    assert "Figures by source" in shown
    made = json.loads(run("situation", "show", scope, "--format", "json").stdout)
    episodes = [entry["episode"]["id"] for entry in made["timeline"]]
    assert episodes
    assert len(set(episodes)) == len(episodes)
    assert f"{len(episodes)} episodes," in listed
    rows = [(c["episode"], c["story"], c["event"], c["figure"]["start"]) for c in made["ledger"]]
    assert len(set(rows)) == len(rows), "a claim stands once"
    run("situation", "show", scope, "--language", "id")
    said = run("situation", "show", scope, "--language", "fr", code=3).output
    assert "choose one of en, id" in said
    run("situation", "show", scope, "--timeline", "-3", code=2)
    run("situation", "show", tmp_path / "none.yml", code=3)


def test_a_situation_is_shown_without_what_reading_needs(tmp_path: Path) -> None:
    record, scope = tmp_path / "r.situasi", tmp_path / "made.yml"
    run("record", "add", record, lines(tmp_path / "a.jsonl", *of_one_conflict()))
    scope.write_text("id: made\nnames: {en: Made}\nparties: [IRQ, SAU]\n", "utf-8")
    command = ["situasi", "situation", "show", str(scope), "--record", str(record), "--format", "json"]
    code = f"import atexit, sys; sys.argv = {command}; from situasi.cli import main\n"
    code += "atexit.register(lambda: print(*sys.modules, file=sys.stderr)); main()"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert json.loads(found.stdout)["timeline"]
    heavy = "numpy", "situasi.record.attribution", "situasi.names.gazetteer", "situasi.language.dates"
    assert not set(heavy) & set(found.stderr.split())


def test_a_new_reading_is_listed_with_both_readers(tmp_path: Path, story: Story) -> None:
    record, told = tmp_path / "r.situasi", story("a", shelling())
    run("record", "add", record, lines(tmp_path / "a.jsonl", told))
    reading = told.reading.model_copy(update={"reader": "made 2"})
    again = lines(tmp_path / "b.jsonl", told.model_copy(update={"reading": reading}))
    assert run("record", "add", record, again).stdout.split() == ["reread", "a"]
    listed = " ".join(run("record", "changes", record).stdout.split())
    assert "read anew" in listed
    assert "by made 2 (before: made 1) no event of it reads otherwise" in listed


def test_the_record_of_an_older_program_is_made_anew_once_and_said_so(tmp_path: Path) -> None:
    record, scope = tmp_path / "r.situasi", tmp_path / "made.yml"
    run("record", "add", record, lines(tmp_path / "a.jsonl", *of_one_conflict()))
    scope.write_text("id: made\nnames: {en: Made}\nparties: [IRQ, SAU]\n", "utf-8")
    show = "situation", "show", scope, "--record", record, "--format", "json"
    before = run(*show)
    with closing(sqlite3.connect(record)) as database, database:
        database.execute("UPDATE situasi_record SET value = value - 1 WHERE name = 'version'")
        database.execute("UPDATE situasi_version SET attributed = x'00'")
    after = run(*show)
    assert "r.situasi: is an older program's; made anew" in after.stderr
    assert after.stdout == before.stdout
    again = run(*show)
    assert (again.stdout, again.stderr) == (before.stdout, "")


def test_judgements_are_listed_undone_and_told_as_the_reason(tmp_path: Path, story: Story) -> None:
    record = tmp_path / "r.situasi"
    run("record", "add", record, lines(tmp_path / "a.jsonl", story("a", shelling())))
    pair = ("a#e1", "b#e1")
    run("record", "add", record, lines(tmp_path / "b.jsonl", story("b", meeting())))
    assert run("record", "judgements", record).stdout == "Nobody judged anything.\n"
    assert json.loads(run("record", "judgements", record, "--format", "json").stdout) == []
    run("record", "judge", record, "same", *pair, "--by", "Sri", "--why", "one night")
    (episode,) = map(json.loads, run("record", "export", record).stdout.splitlines())
    assert "ties" not in episode
    why = run("record", "show", record, "--episode", episode["id"], "--why").stdout
    assert why.index("one night") < why.index("a person judged them the same") < why.index("fit ")
    run("record", "judge", record, "undone", *pair, "--by", "Budi")
    listed = run("record", "judgements", record, "--story", "b").stdout
    for word in ("Sri", "Budi", "one night", "undone", "holds", *pair):
        assert word in listed
    same, undone = json.loads(run("record", "judgements", record, "--format", "json").stdout)
    assert (same["force"], same["judgement"]["by"], same["other_event"]) == ("undone", "Sri", "b#e1")
    assert undone["force"] == "holds"
    assert len(run("record", "export", record).stdout.splitlines()) == 2


def test_what_is_wrong_with_a_judgement_names_its_option(tmp_path: Path, story: Story) -> None:
    record = tmp_path / "r.situasi"
    run("record", "add", record, lines(tmp_path / "a.jsonl", story("a", shelling())))
    for words, said in {
        ("corrected", "a#e1", "--by", "Sri"): "--slots: missing",
        ("corrected", "a#e1", "--by", "Sri", "--slots", "{bad"): "--slots: no JSON",
        ("corrected", "a#e1", "--by", "Sri", "--slots", "[]"): "--slots: write fields",
        ("accepted", "a#e1", "--by", "Sri", "--slots", "{}"): "--slots: only for corrected",
        ("accepted", "a#e1", "--by", " "): "--by: say who judges",
        ("different", "a#e1", "a#e1", "--by", "Sri"): "a#e1 is one mention",
    }.items():
        result = run("record", "judge", record, *words, code=2)
        assert said in result.output
        assert "pydantic" not in result.output
    result = run("record", "judge", record, "undone", "a#e1", "--by", "Sri", code=3)
    assert "nothing to undo" in result.output
    assert run("record", "judgements", record).stdout == "Nobody judged anything.\n"


def test_misuse_is_said_in_one_line(tmp_path: Path, story: Story) -> None:
    record = tmp_path / "r.situasi"
    run("record", "show", record, code=3)
    run("record", "add", record, lines(tmp_path / "a.jsonl", story("a", shelling())))
    run("record", "judge", record, "same", "a#e1", "--by", "Sri", code=2)
    run("record", "judge", record, "perhaps", "a#e1", "--by", "Sri", code=2)
    run("record", "judge", record, "accepted", "a#e7", "--by", "Sri", code=3)
    run("record", "show", record, "--as-of", "yesterday", code=2)
    broken = tmp_path / "broken.jsonl"
    good = story("b", meeting()).model_dump_json(by_alias=True)
    broken.write_text(f'{good}\n{{"story": 1, "reading": 2}}\n', "utf-8")
    said = run("record", "add", record, broken, code=1)
    assert "new        b" in said.stdout
    assert f"{broken}:2" in said.output
    endless = story("c" * 6_000, meeting())
    said = run("record", "add", record, lines(tmp_path / "endless.jsonl", endless), code=3)
    assert "endless.jsonl:1: the story's id is longer than 2,000 bytes" in said.output
    run("record", "show", record, "--from", "2025-06-01", "--to", "2025-05-01", code=2)
    run("record", "export", record, "--from", "2025-06-01", "--to", "2025-05-01", code=2)
    assert "no story 'none' was known" in run("record", "show", record, "--story", "none", code=3).output
    run("situations", "suggest", record, "--most", "-1", code=2)


def test_what_is_counted_was_known_on_the_day_asked_for(tmp_path: Path, story: Story) -> None:
    record = tmp_path / "r.situasi"
    run("record", "add", record, lines(tmp_path / "a.jsonl", story("a", shelling(), meeting())))
    assert run("record", "show", record).stdout.startswith(" 1 story, 2 events told, 2 episodes")
    before = run("record", "show", record, "--as-of", "2020-11-05").stdout
    assert before.startswith(" 0 stories, 0 events told, 0 episodes\n")
    # A correction that tells less leaves fewer events, but not on the days before it.
    run("record", "add", record, lines(tmp_path / "b.jsonl", story("a", shelling(9))))
    assert run("record", "show", record).stdout.startswith(" 1 story, 1 event told, 1 episode")
    before = run("record", "show", record, "--as-of", DAY).stdout
    assert before.startswith(" 1 story, 2 events told, 2 episodes")


@pytest.mark.parametrize("source", ["nowhere.jsonl", "empty", "broken.jsonl"])
def test_of_nothing_no_record_is_made(tmp_path: Path, source: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "broken.jsonl").write_text("{}\n", "utf-8")
    run("record", "add", tmp_path / "r.situasi", tmp_path / source, code=3)
    assert not (tmp_path / "r.situasi").exists()


def test_our_reader_reads_no_story_again_that_it_has_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    record, source = tmp_path / "r.situasi", tmp_path / "a.jsonl"
    told = {"id": "a", "text": "Armenia shelled Goris on Friday.", "published": "2020-11-06"}
    read: list[str] = []

    def reading(one: model.Story) -> model.Reading:
        read.append(one.text)
        return model.Reading(story=one.id, language="en", reader=NAME)

    monkeypatch.setattr("situasi.cli.options.reader", lambda name: reading)
    outcomes = []
    for changed in ({}, {}, {"title": "Shells"}, {"title": "Shells"}, {"text": "All is calm."}, {}):
        told |= changed
        source.write_text(json.dumps(told), "utf-8")
        outcomes.append(run("record", "add", record, source).stdout.split()[0])
    assert outcomes == ["new", "unchanged", "reread", "unchanged", "corrected", "unchanged"]
    assert len(read) == 3


def piped(*words: object, out: str) -> tuple[int, str]:
    """What a command ends with and complains of, whose output goes into a shell's `out`."""
    program = [sys.executable, "-m", "situasi.cli", *map(str, words)]
    given = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    shell = ["bash", "-c", f'"$@" {out}; exit ${{PIPESTATUS[0]}}', "-", *program]
    done = subprocess.run(shell, env=given, capture_output=True, text=True, check=False)
    return done.returncode, done.stderr


def test_output_that_nobody_takes_ends_a_command_with_one_line_at_most(tmp_path: Path) -> None:
    record = tmp_path / "r.situasi"
    tolds = lines(tmp_path / "a.jsonl", *Making(4).stories(40))
    assert piped("record", "add", record, tolds, out="| true") == (141, "")
    for words in (("export", record), ("show", record, "--all")):
        assert piped("record", *words, out="| true") == (141, "")
        code, said = piped("record", *words, out="> /dev/full")
        assert code == 3
        assert said.startswith("situasi: standard output: cannot be written:")
        assert said.count("\n") == 1


def test_a_scope_leads_from_its_file_to_the_record_and_tells_no_password(tmp_path: Path) -> None:
    folder = tmp_path / "scopes"
    scope = folder / "a.yml"
    assert beside(scope, str(tmp_path / "r.situasi")) == "../r.situasi"
    for address, shown in (
        ("postgresql://u:s:e@c/r@h:8309/war", "postgresql://u@h:8309/war"),
        ("postgresql://h/war?user=u&password=secret", "postgresql://h/war?user=u"),
        ("postgresql://h:5432/war", "postgresql://h:5432/war"),
    ):
        assert shareable(address) == shown
        assert beside(scope, shown) == shown
    said = run("record", "show", "postgresql://u:secret@127.0.0.1:1/war", code=3).output
    assert "postgresql://u@127.0.0.1:1/war" in said
    assert "secret" not in said
