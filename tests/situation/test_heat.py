"""What heats and what cools: tolls of one attack, kinds of weapons, truces that hold."""

from __future__ import annotations

from typing import Any

import pytest

from situasi.model import DateBasis, Dates, Episode, Mention, Span, Status, Trigger
from situasi.situation import of_episodes
from situasi.situation.heat import heat
from tellings import SCOPE, attack, days, one, truce


def stated(on: int, **more: Any) -> Mention:
    """An attack on a day that its sentence says."""
    date = Dates(
        first=days(on), last=days(on), basis=DateBasis.WEEKDAY,
        phrase=Span(start=0, end=1, text=more.get("sentence", "So it was.")[0]),
    )  # fmt: skip
    return attack(on, says="AFP", date=date, **more)


def triggers(*episodes: Episode, on: int = 0) -> dict[str, Trigger]:
    found = of_episodes(SCOPE, episodes, days(on))
    inside = [x.episode for x in found.timeline]
    return {t.rule: t for t in heat(inside, found.ceasefires, days(on)).triggers}


def dead(on: int, number: int, sentence: str = "{} people were killed.", **more: Any) -> Episode:
    return one(stated(on, dead=number, sentence=sentence.format(number), **more))


MORE = "more dead in one attack than before"


def test_more_dead_in_one_attack_than_in_any_before_heats() -> None:
    found = triggers(dead(-10, 5), dead(0, 9))[MORE]
    assert (found.value, found.against) == (9, 5)
    assert MORE not in triggers(dead(-10, 9), dead(0, 5))


def test_where_nothing_was_counted_before_nothing_is_more() -> None:
    assert MORE not in triggers(one(stated(-10)), dead(0, 9))


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Up to that day {} people were killed."),
        ("id", "Sebanyak {} tentaranya tewas hingga hari yang sama."),
        ("en", "{} people have been killed since the war began."),
    ],
)
def test_a_count_of_all_the_days_so_far_is_no_attack(language: str, sentence: str) -> None:
    total = dead(0, 350, sentence, language=language)
    assert MORE not in triggers(dead(-10, 5), total)
    assert MORE in triggers(dead(-10, 5), total, dead(0, 6))


def test_a_toll_without_a_stated_day_is_no_attack_of_a_day() -> None:
    undated = one(attack(0, says="AFP", dead=350, sentence="350 people were killed."))
    assert MORE not in triggers(dead(-10, 5), undated)
    told = one(attack(0, says="AFP", dead=350, sentence="350 people were killed in the attack."))
    assert MORE in triggers(dead(-10, 5), told)


def test_a_total_of_no_stated_day_is_no_fighting_of_the_day_that_tells_it() -> None:
    def conflict(sentence: str) -> float | None:
        told = one(attack(0, says="AFP", dead=350, sentence=sentence))
        return triggers(dead(-10, 5), told)["conflict of a day"].value

    assert conflict("350 soldiers were lost in the war.") == 0
    assert conflict("350 soldiers were lost in the attack.") == 1


def test_heavy_weapons_of_another_kind_heat() -> None:
    rule = "other heavy weapons than before"
    drones = [one(stated(-10, modes=("drone",))), one(stated(0, modes=("drone",)))]
    assert rule not in triggers(*drones)
    assert rule in triggers(*drones, one(stated(0, modes=("aerial",))))
    # One that was only threatened was not used before.
    threat = one(stated(-9, modes=("aerial",), status=Status.POSSIBLE))
    assert rule in triggers(*drones, threat, one(stated(0, modes=("aerial",))))


def test_a_truce_cools_where_it_is_in_force_and_no_fighting_is_told_of_since() -> None:
    rule = "a truce, and no fighting told of since"
    assert rule in triggers(one(truce(-2)))
    assert rule not in triggers(one(truce(-2)), one(attack(-1)))
    # Told of again later, it is no newer truce.
    assert rule not in triggers(one(truce(-2)), one(attack(-1)), one(truce(0)))
    assert rule not in triggers(one(truce(-2, sentence="They offered a truce.")))
    denied = truce(-2, says="Baku", status=Status.DENIED)
    assert rule not in triggers(one(truce(-2, says="Reuters"), denied))
