"""Mediation is what outsiders do between the sides, and not whatever outsiders do."""

from __future__ import annotations

from typing import Any

import pytest

from situasi.model import EventType, Sector
from situasi.situation import of_episodes
from tellings import SCOPE, attack, days, one, party, telling

RUS, CHN = party("RUS", Sector.GOV, "Russia"), party("CHN", Sector.GOV, "China")
ARM, AZE = party("ARM", Sector.GOV), party("AZE", Sector.GOV)


def mediators(*tellings: Any) -> set[str]:
    """Who mediates in a story that tells of fighting too."""
    episodes = [one(attack(0, story="a")), *map(one, tellings)]
    found = of_episodes(SCOPE, episodes)
    assert len(found.timeline) == len(episodes)
    return {t.mediator for t in found.mediation}


def talks(actors: list[Any], sentence: str, kind: EventType = EventType.CONSULT, **more: Any) -> Any:
    return telling(kind, days(1), actors, story="a", sentence=sentence, **more)


@pytest.mark.parametrize(
    ("actors", "sentence", "who"),
    [
        ([RUS, CHN], "They spoke of trade.", set()),
        ([RUS, CHN], "They spoke of Armenia and Azerbaijan.", {"RUS", "CHN"}),
        ([RUS, ARM], "They met in the capital.", set()),
        ([RUS, ARM], "They spoke of Azerbaijan.", {"RUS"}),
        ([RUS, ARM], "They spoke of a truce.", {"RUS"}),
        ([RUS, ARM, AZE], "They met.", {"RUS"}),
        ([RUS, CHN], "They spoke of a truce in Sudan.", set()),
    ],
)
def test_talks_are_mediation_where_they_are_about_the_sides(
    actors: list[Any], sentence: str, who: set[str]
) -> None:
    assert mediators(talks(actors, sentence)) == who


def test_what_is_told_as_mediation_needs_no_other_side_named() -> None:
    met = talks([RUS, ARM], "They met.", modes=("third-party",))
    assert mediators(met) == {"RUS"}


def test_a_request_is_one_of_a_mediator_where_it_is_made_to_a_side() -> None:
    asked = talks([RUS], "It asked for restraint.", EventType.REQUEST, recipients=[ARM])
    asking = talks([ARM], "It asked for help.", EventType.REQUEST, recipients=[RUS])
    assert mediators(asked) == {"RUS"}
    assert mediators(asking) == set()


def test_who_fights_a_side_is_no_mediator_unless_the_story_says_so() -> None:
    fought = attack(0, "RUS", "ARM", story="a")
    met = [RUS, ARM, AZE]
    assert mediators(fought, talks(met, "They met.")) == set()
    assert mediators(fought, talks(met, "They met.", modes=("third-party",))) == {"RUS"}
