"""Sources contradict each other where both speak of the same thing, and each for itself."""

from __future__ import annotations

from typing import Any

from situasi.model import Contradiction, Episode, Status
from situasi.situation import of_episodes
from tellings import SCOPE, attack, days, one


def contradictions(*episodes: Episode) -> list[tuple[str, list[str | None], list[str | None]]]:
    found: tuple[Contradiction, ...] = of_episodes(SCOPE, episodes).contradictions
    return [(c.what, [o.name for o in c.one], [o.name for o in c.other]) for c in found]


def denial(**more: Any) -> Any:
    return attack(0, status=Status.DENIED, **more)


def test_one_affirms_what_another_denies() -> None:
    episode = one(attack(0, says="Baku"), denial(says="Yerevan"))
    assert episode.contested
    assert contradictions(episode) == [("deed", ["Baku"], ["Yerevan"])]


def test_a_narrator_who_tells_of_a_denial_denies_nothing() -> None:
    assert contradictions(one(attack(0, says="Baku"), denial(story="paper"))) == []


def test_a_narrator_who_has_it_from_others_affirms_nothing() -> None:
    told = [attack(0, story="a"), attack(0, story="a", says="Baku"), denial(says="Yerevan")]
    assert contradictions(one(*told)) == [("deed", ["Baku"], ["Yerevan"])]


def test_a_source_that_affirms_and_denies_is_on_neither_side() -> None:
    assert contradictions(one(attack(0, says="AFP"), denial(says="AFP"))) == []


def test_tolls_that_cannot_both_be_right_stand_against_each_other() -> None:
    episode = one(attack(0, says="Baku", dead=12), attack(0, says="Yerevan", dead=30))
    assert contradictions(episode) == [("killed", ["Baku"], ["Yerevan"])]


def test_a_toll_of_an_earlier_day_speaks_against_no_higher_one() -> None:
    early = attack(0, says="police", dead=11, told=days(0))
    late = attack(0, says="rescuers", dead=19, told=days(1))
    assert contradictions(one(early, late)) == []
    late = attack(0, says="rescuers", dead=9, told=days(1))
    assert contradictions(one(early, late)) == [("killed", ["rescuers"], ["police"])]
    long_after = attack(0, says="rescuers", dead=9, told=days(30))
    assert contradictions(one(early, long_after)) == []


def test_the_dead_of_two_sides_are_not_compared() -> None:
    one_side = attack(0, says="Baku", dead=55)
    other_side = attack(0, "ARM", "AZE", says="Yerevan", dead=215)
    assert contradictions(one(one_side, other_side)) == []


def test_a_figure_of_what_was_not_done_is_not_compared() -> None:
    threat = attack(0, says="Yerevan", dead=500, status=Status.PLANNED)
    assert contradictions(one(attack(0, says="Baku", dead=5), threat)) == []


def test_a_story_that_has_a_toll_from_others_gives_none_of_its_own() -> None:
    told = [
        attack(0, story="a", dead=970),
        attack(0, story="a", says="Baku", dead=974),
        attack(0, says="Yerevan", dead=974),
    ]
    assert contradictions(one(*told)) == []
