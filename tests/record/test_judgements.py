"""What people judged always wins, survives every reading, and can be listed and undone."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise
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
from situasi.model import Force, Told, Verdict
from situasi.record import Outcome, Record, ref

EARLIER = DAY - dt.timedelta(days=5)


def standing(record: Record) -> set[frozenset[str]]:
    """The mentions of each episode that were not taken back."""
    found = (
        frozenset(f"{m.story}#{m.event.id}" for m in e.mentions if m.until is None)
        for e in record.episodes()
    )
    return {names for names in found if names}


def reread(told: Told, reader: str = "made 2") -> Told:
    return told.model_copy(update={"reading": told.reading.model_copy(update={"reader": reader})})


def together(record: Record, one: str, other: str) -> bool:
    return any({one, other} <= names for names in standing(record))


@pytest.mark.parametrize("corrections", [1, 2])
@pytest.mark.parametrize("verdict", [Verdict.SAME, Verdict.DIFFERENT])
def test_a_pair_stays_as_judged_when_one_story_is_corrected_and_the_other_read_anew(
    record: Record, story: Story, verdict: Verdict, corrections: int
) -> None:
    facts = [shelling()] if verdict is Verdict.DIFFERENT else [shelling(3, GANJA, EARLIER)]
    first = story("a", shelling())
    add(record, first, story("b", *facts, publisher="Buana"))
    wanted = verdict is Verdict.SAME
    assert together(record, "a#e1", "b#e1") is not wanted
    judge(record, verdict, "a#e1", "b#e1")
    before = ()
    for _ in range(corrections):
        # what is put before it moves its words, and stands where they stood
        before = (*before, meeting())
        assert add(record, story("b", *before, *facts, publisher="Buana")) == [Outcome.CORRECTED]
    moved = f"b#e{corrections + 1}"
    assert together(record, "a#e1", moved) is wanted
    assert add(record, reread(first)) == [Outcome.REREAD]
    assert together(record, "a#e1", moved) is wanted
    assert not together(record, "a#e1", "b#e1")
    kept = state(record)
    record.rebuild()
    assert state(record) == kept


def test_one_mention_is_neither_the_same_as_itself_nor_another(
    record: Record, story: Story
) -> None:
    add(record, story("a", shelling()))
    for verdict in (Verdict.SAME, Verdict.DIFFERENT):
        with pytest.raises(RecordError, match="is one mention"):
            judge(record, verdict, "a#e1", "a#e1")
    assert record.judgements() == []
    assert standing(record) == {frozenset({"a#e1"})}


def test_the_side_of_the_mention_that_was_first_keeps_the_episode(
    record: Record, story: Story
) -> None:
    for name, dead, publisher in (("a", 17, "Tirta"), ("b", 12, "Buana"), ("c", 17, "Nusa")):
        add(record, story(name, shelling(dead), publisher=publisher))
    (found,) = record.episodes()
    judge(record, Verdict.DIFFERENT, "b#e1", "c#e1")
    assert together(record, "a#e1", "c#e1")
    assert [m.story for m in record.episode(found.id).mentions] == ["a", "c"]


@pytest.mark.parametrize("verdict", [Verdict.SAME, Verdict.DIFFERENT])
def test_what_was_judged_of_two_can_be_undone(
    record: Record, story: Story, verdict: Verdict
) -> None:
    add(record, story("a", shelling(), meeting()), story("b", shelling(), publisher="Buana"))
    add(record, story("c", meeting(), publisher="Nusa"), story("d", shelling(), publisher="Cakra"))
    before = state(record)
    pair = ("a#e1", "c#e1") if verdict is Verdict.SAME else ("a#e1", "b#e1")
    judge(record, verdict, *pair)
    assert state(record) != before
    judge(record, Verdict.UNDONE, *pair)
    assert state(record) == before
    record.rebuild()
    assert state(record) == before
    with pytest.raises(RecordError, match="nothing to undo"):
        judge(record, Verdict.UNDONE, *pair)
    add(record, reread(story("a", shelling(), meeting())))
    assert {frozenset(x) for x in (("a#e1", "b#e1", "d#e1"), ("a#e2", "c#e1"))} == standing(record)


def test_undoing_leaves_what_was_judged_of_others(record: Record, story: Story) -> None:
    for name, publisher in (("a", "Tirta"), ("b", "Buana"), ("c", "Nusa")):
        add(record, story(name, shelling(), publisher=publisher))
    judge(record, Verdict.DIFFERENT, "a#e1", "b#e1")
    judge(record, Verdict.DIFFERENT, "a#e1", "c#e1")
    judge(record, Verdict.UNDONE, "b#e1", "a#e1")
    assert not together(record, "a#e1", "c#e1")
    kept = state(record)
    record.rebuild()
    assert state(record) == kept


@pytest.mark.parametrize(
    ("verdict", "more"),
    [
        (Verdict.ACCEPTED, {}),
        (Verdict.REJECTED, {}),
        (Verdict.CORRECTED, {"slots": {"status": "denied", "type": "CONSULT", "modes": []}}),
        (Verdict.WITHDRAWN, {}),
    ],
)
def test_what_was_judged_of_one_can_be_undone(
    record: Record, story: Story, verdict: Verdict, more: dict[str, Any]
) -> None:
    told = story("a", shelling(), meeting())
    add(record, told, story("b", shelling(), publisher="Buana"))
    before = state(record)
    judge(record, verdict, "a#e1", **more)
    assert state(record) != before
    judge(record, Verdict.UNDONE, "a#e1")
    assert state(record) == before
    record.rebuild()
    assert state(record) == before
    add(record, reread(told))
    assert record.mention("a#e1").review == "unreviewed"


def test_an_undone_judgement_can_be_made_again(record: Record, story: Story) -> None:
    add(record, story("a", shelling()), story("b", shelling(), publisher="Buana"))
    for _ in range(2):
        judge(record, Verdict.DIFFERENT, "a#e1", "b#e1")
        assert not together(record, "a#e1", "b#e1")
        judge(record, Verdict.UNDONE, "a#e1", "b#e1")
        assert together(record, "a#e1", "b#e1")


def test_every_judgement_is_listed_with_whether_it_holds(record: Record, story: Story) -> None:
    add(record, story("a", shelling(), meeting()), story("b", shelling(), publisher="Buana"))
    judge(record, Verdict.SAME, "a#e1", "b#e1")
    judge(record, Verdict.DIFFERENT, "b#e1", "a#e1", why="two villages")
    judge(record, Verdict.REJECTED, "a#e2")
    judge(record, Verdict.CORRECTED, "a#e2", slots={"status": "denied"})
    judge(record, Verdict.ACCEPTED, "a#e2")
    judge(record, Verdict.ACCEPTED, "b#e1")
    judge(record, Verdict.UNDONE, "b#e1")
    forces = [one.force for one in record.judged()]
    assert forces == [
        Force.SUPERSEDED, Force.HOLDS, Force.SUPERSEDED, Force.HOLDS, Force.HOLDS, Force.UNDONE,
        Force.HOLDS,
    ]  # fmt: skip
    told = record.judged()[1]
    assert (told.event, told.other_event) == ("b#e1", "a#e1")
    assert (told.words, told.other_words) == ("shelled", "shelled")
    assert [one.judgement.why for one in record.judged(["b"])] == [None, "two villages", None, None]
    add(record, story("b", meeting(), publisher="Buana"))
    assert [one.force for one in record.judged(["b"])] == [Force.LAPSED] * 4
    assert record.judged(["b"])[1].other_event == "a#e1"
    add(record, story("b", meeting(), shelling(), publisher="Buana"))
    told = record.judged()[1]
    assert (told.event, told.force) == ("b#e2", Force.HOLDS)


def test_ties_tell_what_people_said_before_what_was_computed(
    record: Record, story: Story
) -> None:
    add(record, story("a", shelling()), story("b", shelling(3, GANJA, EARLIER), publisher="Buana"))
    add(record, story("c", shelling(), publisher="Nusa"))
    judge(record, Verdict.SAME, "a#e1", "b#e1")
    episode = next(e for e in record.episodes() if len(e.mentions) == 3)
    by_person, computed = record.episode(episode.id, why=True).ties
    assert (by_person.one, by_person.other, by_person.score) == ("a#e1", "b#e1", 1)
    assert (by_person.because[0].by, NOW.date().isoformat() in by_person.because[0].what) == (
        "person", True,
    )  # fmt: skip
    assert by_person.fit < by_person.least
    assert (computed.one, computed.because[0].by) == ("a#e1", "base")
    judge(record, Verdict.UNDONE, "a#e1", "b#e1")
    (tie,) = record.episode(episode.id, why=True).ties
    assert (tie.other, tie.fit >= tie.least) == ("c#e1", True)


def test_ties_tell_that_a_mention_stood_there_before_its_story_was_corrected(
    record: Record, story: Story
) -> None:
    add(record, story("a", shelling()), story("b", shelling(), publisher="Buana"))
    add(record, story("b", meeting(), shelling(), publisher="Buana"))
    (episode,) = [e for e in record.episodes() if len(e.mentions) == 3]
    first, kept = record.episode(episode.id, why=True).ties
    assert [r.by for r in first.because if r.by == "before"] == []
    assert (kept.other, kept.because[0].by) == ("b#e2", "before")


def test_what_ties_give_as_the_fit_is_what_decided(record: Record) -> None:
    add(record, *Making(3).stories(60))
    told = 0
    for episode in record.episodes():
        for tie in record.episode(episode.id, why=True).ties:
            assert tie.fit >= tie.least
            told += 1
    assert told > 50


def test_new_readings_are_listed_among_the_changes_when_asked_for(
    record: Record, story: Story
) -> None:
    told = story("a", shelling(), meeting())
    add(record, told)
    events = told.reading.events[:1]
    less = told.reading.model_copy(update={"reader": "made 2", "events": events})
    add(record, told.model_copy(update={"reading": less}))
    add(record, story("a", shelling(12), meeting()))
    reread, corrected = record.changes(readings=True)
    assert (reread.reread, corrected.reread) == (True, False)
    assert (reread.before.reading.reader, reread.after.reading.reader) == ("made 1", "made 2")
    assert [e.anchor.text for e in reread.gone] == ["met"]
    assert [c.reread for c in record.changes()] == [False]


def test_two_mentions_of_one_story_stay_as_judged_when_it_is_read_anew(
    record: Record, story: Story
) -> None:
    told = story("a", shelling(), meeting())
    add(record, told)
    judge(record, Verdict.SAME, "a#e1", "a#e2")
    add(record, reread(told))
    assert standing(record) == {frozenset({"a#e1", "a#e2"})}
    judge(record, Verdict.UNDONE, "a#e1", "a#e2")
    add(record, reread(told, "made 3"))
    assert standing(record) == {frozenset({"a#e1"}), frozenset({"a#e2"})}


def test_a_pair_judged_the_same_brings_no_pair_judged_different_together(
    record: Record, story: Story
) -> None:
    add(record, story("a", shelling(3, GANJA, EARLIER)), story("b", shelling(), publisher="Buana"))
    add(record, story("c", shelling(), publisher="Nusa"))
    assert together(record, "b#e1", "c#e1")
    judge(record, Verdict.DIFFERENT, "a#e1", "b#e1")
    judge(record, Verdict.SAME, "c#e1", "a#e1")
    assert standing(record) == {frozenset({"a#e1", "c#e1"}), frozenset({"b#e1"})}


def test_undoing_puts_all_back_among_many_that_are_alike(record: Record) -> None:
    add(record, *Making(3).stories(80))
    several = [e for e in record.episodes() if len(e.mentions) > 2][:6]
    before = state(record)
    for one, other in pairwise(several):
        for verdict, first, second in (
            (Verdict.SAME, one.mentions[0], other.mentions[-1]),
            (Verdict.DIFFERENT, one.mentions[0], one.mentions[-1]),
        ):
            judge(record, verdict, ref(first), ref(second))
            assert state(record) != before
            judge(record, Verdict.UNDONE, ref(second), ref(first))
            assert state(record) == before
    record.rebuild()
    assert state(record) == before


def test_what_came_since_is_placed_anew_when_a_judgement_is_undone(
    record: Record, story: Story
) -> None:
    add(record, story("a", shelling()), story("b", shelling(3, GANJA, EARLIER), publisher="Buana"))
    judge(record, Verdict.SAME, "a#e1", "b#e1")
    add(record, story("c", shelling(3, GANJA, EARLIER), publisher="Nusa"))
    add(record, reread(story("b", shelling(3, GANJA, EARLIER), publisher="Buana")))
    assert standing(record) == {frozenset({"a#e1", "b#e1", "c#e1"})}
    judge(record, Verdict.UNDONE, "a#e1", "b#e1")
    assert standing(record) == {frozenset({"a#e1"}), frozenset({"b#e1", "c#e1"})}
