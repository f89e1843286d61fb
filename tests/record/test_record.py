"""Many stories become one account, which loses nothing and can be made anew."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from made_stories import Making
from record.conftest import (
    DAY,
    GANJA,
    NOW,
    Story,
    add,
    judge,
    meeting,
    shelling,
    state,
)
from situasi.errors import RecordError
from situasi.model import Area, Episode, EventType, Reason, Scope, Told, Verdict
from situasi.record import Outcome, Record, Where, emptied
from situasi.record.memory import Memory

NEXT = DAY + dt.timedelta(days=1)


def together(record: Record) -> set[frozenset[str]]:
    return {frozenset(f"{m.story}#{m.event.id}" for m in e.mentions) for e in record.episodes()}


def episode_of(record: Record, mention: str) -> Episode:
    (found,) = [
        e for e in record.episodes()
        if any(f"{m.story}#{m.event.id}" == mention and m.until is None for m in e.mentions)
    ]  # fmt: skip
    return found


def test_two_stories_of_one_event_make_one_episode(record: Record, story: Story) -> None:
    add(record, story("a", shelling()), story("b", shelling(), publisher="Buana", day=NEXT))
    (found,) = record.episodes()
    assert (found.stories, found.publishers, len(found.origins)) == (2, 2, 2)
    assert (found.type, found.days and found.days.first) == (EventType.ASSAULT, DAY)
    assert found.site is not None
    assert found.site.name == "Shushi"
    assert [(c.low, c.origin.name) for c in found.claims] == [
        (17, "Tirta official 1"), (17, "Buana official 1"),
    ]  # fmt: skip


def test_other_deeds_stay_apart(record: Record, story: Story) -> None:
    add(record, story("a", shelling(), meeting()))
    add(record, story("b", shelling(3, GANJA, DAY - dt.timedelta(days=5)), publisher="Buana"))
    assert together(record) == {frozenset({"a#e1"}), frozenset({"a#e2"}), frozenset({"b#e1"})}


def test_a_story_added_twice_changes_nothing(record: Record, story: Story) -> None:
    add(record, story("a", shelling()))
    before = state(record)
    assert add(record, story("a", shelling())) == [Outcome.UNCHANGED]
    assert state(record) == before


def test_a_story_that_tells_of_no_event_is_in_the_record(record: Record, story: Story) -> None:
    told = story("a", meeting())
    nothing = told.reading.model_copy(update={"events": ()})
    assert add(record, told.model_copy(update={"reading": nothing})) == [Outcome.NEW]
    assert (record.size().stories, record.size().mentions) == (1, 0)
    assert add(record, told) == [Outcome.REREAD]
    assert len(list(record.episodes())) == 1


def test_mentions_leave_the_readers_reasons_to_the_reading(record: Record, story: Story) -> None:
    told = story("a", shelling())
    reason = {"because": (Reason(by="made", what="up"),)}
    event = told.reading.events[0]
    reasoned = event.model_copy(
        update={
            **reason,
            "actors": tuple(p.model_copy(update=reason) for p in event.actors),
            "place": event.place and event.place.model_copy(update=reason),
        }
    )
    reading = told.reading.model_copy(update={"events": (reasoned,)})
    add(record, told.model_copy(update={"reading": reading}))
    assert record.mention("a#e1").event == event
    assert record.told("a").reading.events == (reasoned,)


def test_a_correction_takes_the_place_of_what_was_said_and_keeps_it(
    record: Record, story: Story
) -> None:
    add(record, story("a", shelling(17)), story("b", meeting()))
    corrected = story("a", shelling(12))
    corrected = corrected.model_copy(
        update={"story": corrected.story.model_copy(update={"modified": NEXT})}
    )
    assert add(record, corrected) == [Outcome.CORRECTED]
    now = episode_of(record, "a#e1")
    assert [(c.low, c.until) for c in now.claims] == [(17, NEXT), (12, None)]
    (then,) = [e for e in record.episodes(as_of=DAY) if e.id == now.id]
    assert [(c.low, c.until) for c in then.claims] == [(17, None)]
    (change,) = record.changes()
    assert (change.story, change.on) == ("a", NEXT)
    was, is_now = change.changed[0].fields["figures"]
    assert (was[0]["low"], is_now[0]["low"]) == (17, 12)


def test_a_corrected_story_of_another_id_is_known_by_its_address(
    record: Record, story: Story
) -> None:
    def at_one_address(told: Told) -> Told:
        return told.model_copy(
            update={"story": told.story.model_copy(update={"url": "https://tirta.example/1"})}
        )

    add(record, at_one_address(story("a", shelling(17))))
    assert add(record, at_one_address(story("a-2", shelling(12)))) == [Outcome.CORRECTED]
    assert [name for name, _ in record.stories()] == ["a"]


def test_an_address_is_known_again_with_tracking_and_fragment(
    record: Record, story: Story
) -> None:
    def at(url: str, told: Told) -> Told:
        return told.model_copy(update={"story": told.story.model_copy(update={"url": url})})

    add(record, at("https://tirta.example/b", story("b", meeting())))
    shared = "http://Tirta.example/b/?utm_source=letter&fbclid=1#top"
    assert add(record, at(shared, story("b-2", meeting(), shelling()))) == [Outcome.CORRECTED]
    assert add(record, at("https://tirta.example/b?page=2", story("b-3", meeting()))) == [Outcome.NEW]
    before = state(record)
    record.rebuild()
    assert state(record) == before


def test_an_address_that_a_story_has_left_is_free_for_another(record: Record, story: Story) -> None:
    def at(address: str | None, told: Told) -> Told:
        return told.model_copy(
            update={"story": told.story.model_copy(update={"url": address})}
        )

    add(record, at("https://tirta.example/1", story("a", shelling(17))))
    add(record, at(None, story("a", shelling(12))))
    assert add(record, at("https://tirta.example/1", story("b", shelling(5)))) == [Outcome.NEW]
    assert [name for name, _ in record.stories()] == ["a", "b"]


def test_a_story_that_was_taken_down_keeps_its_headline_and_tells_nothing(
    record: Record, story: Story
) -> None:
    told = story("a", shelling(17))
    stood = told.story.model_copy(update={"url": "https://tirta.example/1"})
    add(record, told.model_copy(update={"story": stood}))
    assert add(record, emptied(record.told("a"), NEXT)) == [Outcome.CORRECTED]
    gone = record.told("a").story
    assert (gone.title, gone.text, gone.url) == (stood.title, stood.title, None)
    assert list(record.episodes()) == []


def test_a_new_reading_of_the_same_text_takes_the_old_ones_place_whole(
    record: Record, story: Story
) -> None:
    told = story("a", shelling(), meeting())
    add(record, told)
    events = told.reading.events[:1]
    reread = told.reading.model_copy(update={"reader": "made 2", "events": events})
    assert add(record, told.model_copy(update={"reading": reread})) == [Outcome.REREAD]
    assert together(record) == {frozenset({"a#e1"})}
    assert len(list(record.episodes(as_of=DAY))) == 1
    assert list(record.changes()) == []


def test_a_correction_that_is_read_anew_is_known_from_its_own_day(
    record: Record, story: Story
) -> None:
    first, later = story("one", shelling(17)), story("one", shelling(12))
    add(record, first)
    day = DAY + dt.timedelta(days=3)
    corrected = later.story.model_copy(update={"modified": day})
    add(record, later.model_copy(update={"story": corrected}))
    reread = later.reading.model_copy(update={"reader": "made 2"})
    again = Told(story=corrected, reading=reread)
    assert add(record, again) == [Outcome.REREAD]
    assert [m.since for m in record.mentions("one")] == [day]
    (before,) = record.episodes(as_of=DAY)
    assert [c.low for c in before.claims] == [17]


def test_the_state_of_a_day_is_what_was_known_then(record: Record, story: Story) -> None:
    add(record, story("a", shelling()), story("b", shelling(), publisher="Buana", day=NEXT))
    (then,) = record.episodes(as_of=DAY)
    assert [m.story for m in then.mentions] == ["a"]
    assert list(record.episodes(as_of=DAY - dt.timedelta(days=1))) == []


def test_a_person_can_merge_and_the_old_name_leads_to_the_whole(
    record: Record, story: Story
) -> None:
    add(record, story("a", shelling()), story("b", meeting(), publisher="Buana"))
    gone = episode_of(record, "b#e1").id
    judge(record, Verdict.SAME, "a#e1", "b#e1")
    assert together(record) == {frozenset({"a#e1", "b#e1"})}
    assert record.episode(gone).id == episode_of(record, "a#e1").id


def test_a_person_can_split_and_it_survives_a_new_reading(record: Record, story: Story) -> None:
    told = story("b", shelling(), publisher="Buana")
    add(record, story("a", shelling()), told)
    judge(record, Verdict.DIFFERENT, "a#e1", "b#e1")
    apart = {frozenset({"a#e1"}), frozenset({"b#e1"})}
    assert together(record) == apart
    reread = told.reading.model_copy(update={"reader": "made 2"})
    add(record, told.model_copy(update={"reading": reread}))
    assert together(record) == apart
    judge(record, Verdict.SAME, "a#e1", "b#e1")
    assert len(together(record)) == 1


def test_a_rejected_event_is_told_by_no_episode(record: Record, story: Story) -> None:
    add(record, story("a", shelling(), meeting()))
    judge(record, Verdict.REJECTED, "a#e2")
    assert together(record) == {frozenset({"a#e1"})}
    assert record.mention("a#e2").review == "rejected"
    judge(record, Verdict.ACCEPTED, "a#e2")
    assert len(together(record)) == 2


def test_a_corrected_slot_survives_a_new_reading(record: Record, story: Story) -> None:
    told = story("a", shelling())
    add(record, told)
    judge(record, Verdict.CORRECTED, "a#e1", slots={"status": "denied"})
    assert episode_of(record, "a#e1").status == "denied"
    reread = told.reading.model_copy(update={"reader": "made 2"})
    add(record, told.model_copy(update={"reading": reread}))
    found = episode_of(record, "a#e1")
    assert (found.status, found.mentions[-1].review) == ("denied", "corrected")


def test_a_correction_that_no_event_can_have_is_refused_and_not_logged(
    record: Record, story: Story
) -> None:
    add(record, story("a", shelling()))
    with pytest.raises(RecordError, match="cannot be corrected"):
        judge(record, Verdict.CORRECTED, "a#e1", slots={"status": "never"})
    assert record.judgements() == []
    assert episode_of(record, "a#e1").status == "occurred"


def test_what_is_withdrawn_stood_until_that_day(record: Record, story: Story) -> None:
    add(record, story("a", shelling()))
    judge(record, Verdict.WITHDRAWN, "a#e1")
    assert list(record.episodes()) == []
    (then,) = record.episodes(as_of=NOW.date() - dt.timedelta(days=1))
    assert then.claims[0].low == 17


def test_episodes_are_asked_for_by_country_day_type_and_story(record: Record, story: Story) -> None:
    add(record, story("a", shelling(), meeting(DAY - dt.timedelta(days=30))))
    add(record, story("b", (EventType.ACCUSE, "accused", "THA", "KHM", GANJA, DAY, 3)))

    def asked(**where: Any) -> list[str]:
        return sorted(str(e.type) for e in record.episodes(Where(**where)))

    assert asked(countries=["ARM"]) == ["ASSAULT", "CONSULT"]
    assert asked(countries=["ARM"], first=DAY) == ["ASSAULT"]
    assert asked(last=DAY - dt.timedelta(days=10)) == ["CONSULT"]
    assert asked(types=[EventType.ACCUSE]) == ["ACCUSE"]
    assert asked(story="b") == ["ACCUSE"]
    assert asked(countries=["IDN"]) == []


def test_ties_say_why(record: Record, story: Story) -> None:
    add(record, story("a", shelling()), story("b", shelling(), publisher="Buana"))
    (found,) = record.episodes()
    (tie,) = record.episode(found.id, why=True).ties
    assert (tie.one, tie.other) == ("a#e1", "b#e1")
    assert tie.score > 0.5
    assert any("same place" in reason.what for reason in tie.because)


@pytest.mark.parametrize("seed", range(2))
def test_a_record_made_anew_from_its_log_is_the_same(tmp_path: Path, seed: int) -> None:
    random_ = random.Random(seed)
    tolds = list(Making(seed).stories(24))
    with Record(str(tmp_path / "r.situasi"), create=True) as record:
        for at in range(0, 24, 4):
            add(record, *tolds[at : at + 4])
            one, other = (record.mentions(random_.choice(tolds[: at + 4]).story.id) for _ in "ab")
            verdict = random_.choice([Verdict.SAME, Verdict.DIFFERENT, Verdict.REJECTED])
            first, second = random_.choice(one), random_.choice(other)
            if verdict is Verdict.REJECTED or first == second:
                judge(record, Verdict.REJECTED, f"{first.story}#{first.event.id}")
            else:
                names = [f"{m.story}#{m.event.id}" for m in (first, second)]
                judge(record, verdict, *names)
            again = random_.choice(tolds[: at + 4])
            changed = again.reading.model_copy(update={"reader": f"made {at}"})
            add(record, again.model_copy(update={"reading": changed}))
        before = state(record)
        record.rebuild()
        assert state(record) == before


def test_stories_added_one_by_one_or_together_make_the_same_record(tmp_path: Path) -> None:
    tolds = list(Making(1).stories(15))
    states = []
    for name, parts in (("one", [[t] for t in tolds]), ("all", [tolds])):
        with Record(str(tmp_path / name), create=True) as record:
            for part in parts:
                add(record, *part)
            states.append(state(record))
    assert states[0] == states[1]


def test_a_record_of_an_older_program_is_made_anew_from_its_log(
    tmp_path: Path, story: Story
) -> None:
    import sqlite3

    path = tmp_path / "r.situasi"
    with Record(str(path), create=True) as record:
        add(record, story("a", shelling(), meeting()), story("b", shelling(), publisher="Buana"))
        before = state(record)
    with sqlite3.connect(path) as db:
        db.execute("UPDATE situasi_record SET value = 1 WHERE name = 'version'")
        db.execute("DROP TABLE situasi_site")
        db.execute("DELETE FROM situasi_mention")
    db.close()
    with Record(str(path)) as record:
        assert state(record) == before


def test_what_is_remembered_of_a_question_answers_it_as_the_record_does(
    record: Record, story: Story
) -> None:
    scope = Scope(id="war", names={"en": "War"}, parties=("ARM", "AZE"))
    memory = Memory()

    def remembered() -> list[Episode]:
        memory.begin()
        return list(record.scoped(scope, memory=memory))

    late = story("b", shelling(town=GANJA), publisher="Buana", day=NEXT)
    changes: list[Callable[[], Any]] = [
        lambda: add(record, story("a", shelling(), meeting()), late),
        lambda: add(record, story("c", shelling(), publisher="Ciliwung", day=NEXT)),
        lambda: add(record, story("a", shelling(dead=12), meeting(), day=NEXT)),
        lambda: judge(record, Verdict.ACCEPTED, "b#e1"),
        lambda: judge(record, Verdict.REJECTED, "a#e2"),
        lambda: judge(record, Verdict.DIFFERENT, "a#e1", "c#e1"),
        lambda: judge(record, Verdict.SAME, "a#e1", "c#e1"),
        lambda: judge(record, Verdict.WITHDRAWN, "c#e1"),
    ]
    for change in changes:
        change()
        found = remembered()
        assert found == list(record.scoped(scope)) != []
        assert all(one is other for one, other in zip(remembered(), found, strict=True))


def test_a_scope_of_places_or_an_area_finds_what_happened_there(
    record: Record, story: Story
) -> None:
    add(record, story("a", shelling(), meeting()))

    def found(**scope: Any) -> list[str]:
        made = Scope(id="x", names={"en": "X"}, **scope)
        return sorted(str(e.type) for e in record.scoped(made))

    assert found(places=["shushi"]) == ["ASSAULT"]
    assert found(area=Area(west=46, south=40.5, east=47, north=41)) == ["CONSULT"]
    assert found(area=Area(west=170, south=40.5, east=47, north=41)) == ["CONSULT"]
    assert found(parties=["ARM", "AZE"]) == ["ASSAULT", "CONSULT"]
    assert found(parties=["ARM", "TUR"]) == []
    assert found(parties=["ARM", "AZE"], last=DAY - dt.timedelta(days=1)) == []


def test_what_one_denies_and_another_says_was_done_is_not_denied(
    record: Record, story: Story
) -> None:
    add(record, story("a", shelling()), story("b", shelling(), publisher="Buana", day=NEXT))
    judge(record, Verdict.CORRECTED, "b#e1", slots={"status": "denied"})
    (found,) = record.episodes()
    assert (found.status, found.contested) == ("occurred", True)


def test_what_is_no_record_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match="is not there"):
        Record(str(tmp_path / "none"))
    with pytest.raises(RecordError, match="is a folder"):
        Record(str(tmp_path), create=True)
    (tmp_path / "text").write_text("a story, not a record")
    with pytest.raises(RecordError, match="is no record"):
        Record(str(tmp_path / "text"), create=True)
    assert (tmp_path / "text").read_text() == "a story, not a record"
    with pytest.raises(RecordError, match="no folder"):
        Record(str(tmp_path / "none" / "r"), create=True)
    with pytest.raises(RecordError, match="PostgreSQL"):
        Record("mysql://localhost/x")


def test_a_record_of_a_newer_program_is_refused(tmp_path: Path) -> None:
    import sqlite3

    path = tmp_path / "r.situasi"
    Record(str(path), create=True).close()
    with sqlite3.connect(path) as db:
        db.execute("UPDATE situasi_record SET value = 99 WHERE name = 'version'")
    db.close()
    with pytest.raises(RecordError, match="version 99"):
        Record(str(path))


def test_what_is_not_in_the_record_is_said_so(record: Record, story: Story) -> None:
    add(record, story("a", shelling()))
    with pytest.raises(RecordError, match="no episode"):
        record.episode("000000000000")
    with pytest.raises(RecordError, match="no mention"):
        record.mention("a#e9")
    with pytest.raises(RecordError, match="no story"):
        record.told("b")
