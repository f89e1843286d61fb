"""A situation says what the record says of one conflict, and adds nothing."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from situasi.errors import DataError, LanguageError
from situasi.model import (
    Episode,
    EventType,
    HeatVerdict,
    Place,
    Precision,
    Scope,
    Sector,
    Status,
)
from situasi.situation import load, of_episodes, suggest
from situasi.situation.heat import heat, weight
from tellings import SCOPE, attack, days, one, party, telling, truce


def test_only_what_both_parties_do_or_what_happened_there_belongs() -> None:
    fought, elsewhere = one(attack(0)), one(attack(0, "IND", "PAK"))
    found = of_episodes(SCOPE, [fought, elsewhere])
    assert [(x.episode.id, str(x.belongs)) for x in found.timeline] == [(fought.id, "parties")]


def test_a_mediators_call_belongs_by_the_story_that_tells_of_the_war() -> None:
    fought = one(attack(0, story="a"))
    call = one(
        telling(
            EventType.CONSULT, days(1), [party("RUS", Sector.GOV), party("FRA", Sector.GOV)],
            story="a", modes=("phone",), sentence="They spoke of Armenia and Azerbaijan.",
        )
    )  # fmt: skip
    other = one(
        telling(EventType.CONSULT, days(1), [party("RUS", Sector.GOV), party("CHN", Sector.GOV)])
    )
    found = of_episodes(SCOPE, [fought, call, other])
    assert {x.episode.id: str(x.belongs) for x in found.timeline} == {
        fought.id: "parties", call.id: "story",
    }  # fmt: skip
    assert {t.mediator for t in found.mediation} == {"RUS", "FRA"}
    (step,) = found.mediation[0].steps
    assert (step.episode, step.modes) == (call.id, ("phone",))


def test_a_place_in_the_area_belongs_and_the_middle_of_a_country_does_not() -> None:
    scope = Scope(
        id="x", names={"en": "X"}, area={"west": 46, "south": 39, "east": 47, "north": 40}
    )

    def at(precision: Precision) -> Episode:
        place = Place(
            start=0, end=1, text="S", name="P", latitude=39.5, longitude=46.5, precision=precision
        )
        return one(telling(EventType.ASSAULT, days(0), [], place=place))

    here, country = at(Precision.CITY), at(Precision.COUNTRY)
    found = of_episodes(scope, [here, country])
    assert [x.episode.id for x in found.timeline] == [here.id]


def test_relays_of_one_source_are_one_origin() -> None:
    tass = {"says": "TASS", "country": "RUS"}
    episode = one(*(attack(0, story=f"s{i}", **tass) for i in range(5)), attack(0, says="Reuters"))
    assert (episode.stories, len(episode.origins)) == (6, 2)


def test_a_story_that_names_its_source_is_none_itself() -> None:
    episode = one(attack(0, story="a"), attack(0, story="a", says="TASS"))
    assert [o.key for o in episode.origins] == ["TASS"]


def test_a_deed_that_only_the_parties_tell_is_partisan() -> None:
    assert one(attack(0, says="Baku", country="AZE")).partisan is True
    assert (
        one(attack(0, says="Baku", country="AZE"), attack(0, says="AFP", country="FRA")).partisan
        is False
    )
    assert one(attack(0, says="somebody")).partisan is None


def test_figures_stand_side_by_side_and_a_sources_newest_takes_its_own_place_only() -> None:
    episode = one(
        attack(0, says="Baku", dead=10, told=days(0)),
        attack(0, says="Yerevan", dead=30, told=days(0)),
        attack(0, says="Baku", dead=12, told=days(2)),
    )
    standing = {(c.origin.name, c.low) for c in episode.claims if c.until is None}
    assert standing == {("Baku", 12), ("Yerevan", 30)}
    (old,) = [c for c in episode.claims if c.until]
    assert (old.low, old.until, old.replaced) == (10, days(2), True)
    (found,) = [x for x in of_episodes(SCOPE, [episode]).contradictions if x.what == "killed"]
    assert sorted(c.low or 0 for c in found.claims) == [12, 30]


def test_a_part_of_a_toll_contradicts_no_whole() -> None:
    said = [("Baku", 21, None), ("Yerevan", 4, "children"), ("AFP", 6, "children")]
    episode = one(*(attack(0, says=says, dead=dead) for says, dead, _ in said))
    groups = {dead: group for _, dead, group in said}
    claims = tuple(c.model_copy(update={"group": groups[c.low]}) for c in episode.claims)
    episode = episode.model_copy(update={"claims": claims})
    (found,) = of_episodes(SCOPE, [episode]).contradictions
    assert [c.low for c in found.claims] == [4, 6]


def fights(*on: int, says: tuple[str, ...] = ("AFP", "DPA")) -> list[Episode]:
    return [one(*(attack(day, says=s, country="FRA") for s in says)) for day in on]


def verdict(episodes: list[Episode], on: int = 0) -> HeatVerdict:
    return heat(episodes, (), days(on)).verdict


def test_fighting_where_there_was_none_heats() -> None:
    assert verdict(fights(0, -1, -2)) is HeatVerdict.HEATING


def test_too_little_reporting_says_nothing() -> None:
    assert verdict(fights(0, -1)) is HeatVerdict.UNKNOWN
    assert verdict(fights(0, -1, -2, says=("Baku",))) is HeatVerdict.UNKNOWN
    assert verdict([]) is HeatVerdict.UNKNOWN


def test_as_much_as_before_is_steady() -> None:
    assert verdict(fights(*range(-34, 1))) is HeatVerdict.STEADY


def test_more_of_it_heats_and_less_of_it_cools() -> None:
    before = fights(*range(-34, -6, 2))
    assert (
        verdict(before + fights(*[d for d in range(-6, 1) for _ in range(4)]))
        is HeatVerdict.HEATING
    )
    talks = [
        one(telling(EventType.CONSULT, days(-d), [party("ARM", Sector.GOV), party("AZE", Sector.GOV)], says=s))
        for d in range(4)
        for s in ("AFP", "DPA")
    ]  # fmt: skip
    assert verdict(before + talks) is HeatVerdict.COOLING


def test_an_event_counts_once_however_many_stories_tell_it() -> None:
    few = heat(fights(0, -1, -2), (), days(0)).conflict
    many = heat(fights(0, -1, -2, says=tuple("ABCDEFGH")), (), days(0)).conflict
    assert few == many


def test_what_only_a_party_says_weighs_less_and_what_is_denied_nothing() -> None:
    independent = weight(one(attack(0, says="AFP"), attack(0, says="DPA")))
    partisan = weight(one(attack(0, says="Baku", country="AZE")))
    assert independent > weight(one(attack(0, says="AFP"))) > partisan > 0
    assert weight(one(attack(0, status=Status.DENIED))) == 0


def test_a_situation_is_suggested_where_two_act_on_each_other() -> None:
    episodes = [one(attack(d)) for d in range(5)]
    episodes += [one(attack(d, "IND", "PAK")) for d in range(2)]
    (found,) = suggest(episodes)
    assert (found.scope.parties, found.episodes) == (("ARM", "AZE"), 5)
    assert found.scope.names == {"en": "Armenia–Azerbaijan, 2021", "id": "Armenia–Azerbaijan, 2021"}
    assert suggest(reversed(episodes)) == [found]


def test_a_scope_file_is_read_and_a_wrong_one_is_told_of(tmp_path: Path) -> None:
    path = tmp_path / "x.yml"
    path.write_text(
        "id: x\nnames: {en: X}\nparties: [ARM, AZE]\nfrom: 2020-09-27\nrecord: w.situasi\n"
    )
    scope, record = load(path)
    assert (scope.parties, scope.first) == (("ARM", "AZE"), dt.date(2020, 9, 27))
    assert record == str(tmp_path / "w.situasi")
    for wrong, what in (
        ("id: x\nnames: {en: X}\n", "give parties"),
        ("id: x\nnames: {en: X}\nparties: [Armenia]\n", "parties"),
        ("id: x\nnames: {en: X}\nparties: [ARM]\nform: 1\n", "form"),
        (
            "id: x\nnames: {en: X}\nparties: [ARM]\nfrom: 2021-01-02\nto: 2021-01-01\n",
            "ends before",
        ),
        ("id: [x", "no YAML"),
    ):
        path.write_text(wrong)
        with pytest.raises(DataError, match=what):
            load(path)


def test_the_page_is_in_the_readers_language() -> None:
    from situasi.render.situation import labels, page
    from situasi.render.terminal import console

    made = of_episodes(SCOPE, [*fights(0, -1, -2), one(truce(0))])
    out = console()
    for language, heading, title in (
        ("en", "Heating up", "Truces"),
        ("id", "Situasi memanas", "Gencatan senjata"),
    ):
        with out.capture() as capture:
            out.print(page(made, labels(language), language))
        text = capture.get()
        assert heading in text
        assert title in text
    with pytest.raises(LanguageError, match="fr"):
        labels("fr")
