"""A truce is one that the sides made; who says that it was broken stands beside who denies it."""

from __future__ import annotations

import pytest

from situasi.model import (
    Breach,
    Ceasefire,
    DateBasis,
    Dates,
    Episode,
    EventType,
    Party,
    Sector,
    SourceKind,
    Span,
    Status,
)
from situasi.situation import of_episodes
from tellings import SCOPE, attack, days, one, party, telling, truce

ARM = party("ARM", Sector.GOV, "Armenia")
AZE = party("AZE", Sector.GOV, "Azerbaijan")
BROKE = "They broke the ceasefire."


def truces(*episodes: Episode) -> tuple[Ceasefire, ...]:
    return of_episodes(SCOPE, episodes).ceasefires


def breaches(*episodes: Episode) -> tuple[Breach, ...]:
    """Those under the one truce of the first day."""
    (found,) = truces(one(truce(0)), *episodes)
    return found.breaches


def accusation(on: int, by: Party, of: Party, **more: object) -> Episode:
    return one(telling(EventType.ACCUSE, days(on), [by], [of], sentence=BROKE, **more))


@pytest.mark.parametrize(
    ("language", "sentence", "anchor", "status"),
    [
        ("en", "They agreed on a ceasefire.", "agreed", Status.OCCURRED),
        ("en", "They offered a truce.", "offered", Status.PLANNED),
        ("en", "They accepted a plan for a ceasefire.", "accepted", Status.PLANNED),
        ("en", "They agreed to hold talks on a truce.", "agreed", Status.PLANNED),
        ("id", "Kedua pihak menyepakati gencatan senjata.", "menyepakati", Status.OCCURRED),
        ("id", "Mereka menawarkan gencatan senjata.", "menawarkan", Status.PLANNED),
        ("id", "Mereka siap untuk gencatan senjata.", "siap", Status.PLANNED),
    ],
)
def test_an_offer_or_a_plan_is_listed_and_never_in_force(
    language: str, sentence: str, anchor: str, status: Status
) -> None:
    told = one(truce(0, language=language, sentence=sentence, anchor=anchor))
    (found,) = truces(told, one(attack(2, says="Yerevan", country="ARM")))
    assert found.status is status
    assert bool(found.breaches) == (status is Status.OCCURRED)


@pytest.mark.parametrize(
    ("language", "sentence", "anchor"),
    [
        ("en", "They held back during the ceasefire.", "held back"),
        ("en", "They released captives in last month's truce.", "released"),
        ("en", "They halted the attack, as their ministers told the press in Baku before a truce.", "halted"),
        ("id", "Pasukan menahan diri sejak gencatan senjata.", "menahan diri"),
        ("id", "Mereka menahan diri meskipun ada gencatan senjata.", "menahan diri"),
    ],
)  # fmt: skip
def test_a_truce_that_is_the_background_of_a_deed_is_not_made_by_it(
    language: str, sentence: str, anchor: str
) -> None:
    assert truces(one(truce(0, language=language, sentence=sentence, anchor=anchor))) == ()


def test_a_truce_told_of_later_began_on_the_day_that_its_sentence_gives() -> None:
    sentence = "The guns are silent since the ceasefire of 1 May."
    at = sentence.index("1 May")
    date = Dates(
        first=days(0), last=days(0), basis=DateBasis.PARTIAL,
        phrase=Span(start=at, end=at + 5, text="1 May"),
    )  # fmt: skip
    told = truce(0, sentence=sentence, anchor="are silent", date=date, told=days(9))
    (found,) = truces(one(told), one(attack(2, says="Yerevan", country="ARM")))
    assert found.days is not None and found.days.first == days(0)
    assert len(found.breaches) == 1


def test_a_truce_with_others_is_none_of_these_sides() -> None:
    georgia = party("GEO", Sector.GOV)
    fought = one(attack(0, story="a"))
    told = telling(
        EventType.CONCEDE, days(0), [AZE, georgia], sentence="They agreed on a ceasefire.",
        story="a",
    )  # fmt: skip
    assert len(of_episodes(SCOPE, [fought, one(told)]).timeline) == 2
    assert truces(fought, one(told)) == ()
    brokered = telling(
        EventType.CONCEDE, days(0), [AZE, georgia],
        sentence="Azerbaijan agreed on a ceasefire that Georgia brokered.", anchor="agreed",
        story="a",
    )  # fmt: skip
    (found,) = truces(fought, one(brokered))
    assert [a.country for a in found.declared_by] == ["AZE"]
    assert [a.country for a in found.brokered_by] == ["GEO"]


def test_who_fights_a_side_did_not_broker_its_truce() -> None:
    turkey = party("TUR", Sector.GOV)
    three = telling(
        EventType.CONCEDE, days(0), [ARM, AZE, turkey], sentence="They agreed on a ceasefire.",
        story="a",
    )  # fmt: skip
    (found,) = truces(one(three))
    assert [a.country for a in found.brokered_by] == ["TUR"]
    (found,) = truces(one(three), one(attack(-1, "TUR", story="a")))
    assert found.brokered_by == ()


def test_who_talked_with_the_sides_before_a_truce_brokered_it() -> None:
    talks = telling(
        EventType.CONSULT, days(-1), [party("RUS", Sector.GOV, "Russia"), party("ARM", Sector.GOV)],
        story="a",
    )  # fmt: skip
    (found,) = truces(one(talks), one(truce(0, story="a")))
    assert [a.name for a in found.brokered_by] == ["Russia"]
    assert {a.country for a in found.declared_by} == {"ARM", "AZE"}


@pytest.mark.parametrize(
    ("language", "sentence", "anchor"),
    [
        ("en", "A ceasefire brokered by the United States took effect.", "took effect"),
        ("id", "Gencatan senjata yang ditengahi Amerika Serikat mulai berlaku.", "mulai berlaku"),
    ],
)
def test_a_broker_is_found_by_the_words_of_the_sentence(
    language: str, sentence: str, anchor: str
) -> None:
    (found,) = truces(one(truce(0, language=language, sentence=sentence, anchor=anchor)))
    assert [(a.name, a.country) for a in found.brokered_by] == [("United States", "USA")]


def test_an_apology_is_no_truce() -> None:
    sorry = telling(EventType.CONCEDE, days(0), [AZE], [ARM], sentence="Baku apologised.")
    assert truces(one(sorry)) == ()


def test_a_truce_is_as_real_as_the_surest_telling_of_it() -> None:
    planned = truce(0, status=Status.PLANNED)
    for episodes in ([one(planned), one(truce(0))], [one(truce(0)), one(planned)]):
        (found,) = truces(*episodes)
        assert found.status is Status.OCCURRED


def test_a_truce_that_a_source_denies_is_not_in_force() -> None:
    told = one(truce(0, says="Reuters"), truce(0, says="Baku", status=Status.DENIED))
    (found,) = truces(told, one(attack(2, says="Yerevan", country="ARM")))
    assert found.contested
    assert found.breaches == ()


def test_accusations_stand_under_a_truce_that_is_not_on_record_as_made() -> None:
    (found,) = truces(accusation(1, ARM, AZE), one(attack(2, says="Yerevan", country="ARM")))
    assert (found.days, found.declared_by, found.status) == (None, (), Status.ONGOING)
    assert [(b.accuser, b.accused) for b in found.breaches] == [("Armenia", ("Azerbaijan",))]


def test_breaches_stand_by_accuser_and_are_never_summed() -> None:
    rows = breaches(
        accusation(1, ARM, AZE),
        accusation(1, AZE, ARM),
        one(
            attack(2, says="Yerevan", country="ARM"),
            attack(2, says="Baku", country="AZE", status=Status.DENIED),
        ),
        one(attack(2, says="Baku", country="AZE")),  # its own attack accuses nobody
        one(attack(-3, says="Yerevan", country="ARM")),  # before the truce
    )
    said = [(b.accuser, b.accused, b.basis) for b in rows]
    assert ("Armenia", ("Azerbaijan",), "accusation") in said
    assert ("Azerbaijan", ("Armenia",), "accusation") in said
    assert [r for r in said if r[2] == "attack"] == [("Yerevan", ("x",), "attack")]
    (attacked,) = [b for b in rows if b.basis == "attack"]
    assert [o.name for o in attacked.denied_by] == ["Baku"]


def test_who_refuses_an_accusation_denies_it_and_accuses_nobody() -> None:
    refusal = {"story": "a", "sentence": "Yerevan denied it.", "at": len(BROKE) + 1}
    rows = breaches(
        accusation(1, AZE, ARM, story="a"),
        one(telling(EventType.REJECT, days(1), [party("ARM", Sector.GOV, "Yerevan")], **refusal)),
    )
    assert [(b.accuser, [o.name for o in b.denied_by]) for b in rows] == [
        ("Azerbaijan", ["Yerevan"])
    ]
    (row,) = breaches(
        accusation(1, AZE, ARM, story="a"),
        one(telling(EventType.REJECT, days(1), [AZE], **refusal)),
    )
    assert row.denied_by == ()


def test_no_source_denies_what_it_says_itself() -> None:
    both = {"says": "AFP", "country": "FRA", "kind_of_source": SourceKind.OUTLET}
    rows = breaches(one(attack(2, **both), attack(2, status=Status.DENIED, **both)))
    assert [b.denied_by for b in rows] == [()]


def test_an_attack_that_is_only_planned_breaks_nothing() -> None:
    threat = {"says": "Yerevan", "country": "ARM", "status": Status.POSSIBLE}
    assert breaches(one(attack(2, **threat))) == ()


def test_the_fighting_that_a_truce_ended_breaks_nothing() -> None:
    sentence = "The ceasefire held on Saturday after days of fighting."
    told = truce(0, story="a", sentence=sentence, anchor="held")
    fought = one(attack(2, story="a", sentence=sentence))
    (found,) = truces(one(told), fought)
    assert found.breaches == ()
    (found,) = truces(one(told), one(attack(2, story="a", at=99)))
    assert len(found.breaches) == 1


def test_an_accuser_stands_once_for_an_episode_and_accuses_the_other_side_alone() -> None:
    says = {"says": "Yerevan", "country": "ARM"}
    both = telling(
        EventType.ASSAULT, days(2), [party("ARM", name="Army"), party("AZE", name="Shelling unit")],
        **says,
    )  # fmt: skip
    (row,) = breaches(one(both, attack(2, **says)))
    assert (row.accuser, row.accused) == ("Yerevan", ("Shelling unit", "x"))
    assert row.unit == "Shelling unit"


def test_a_civilian_or_an_outsider_is_not_accused_of_a_breach() -> None:
    crowd = telling(
        EventType.ASSAULT, days(2), [party("AZE", Sector.CVL), party("TUR")], says="Yerevan"
    )
    assert breaches(one(crowd)) == ()


def test_the_army_that_no_state_is_named_with_tells_of_its_own_attack() -> None:
    own = {"says": "press service", "source": "the army press service"}
    assert breaches(one(attack(2, **own))) == ()


def test_a_paper_tells_of_an_attack_and_accuses_nobody() -> None:
    rows = breaches(
        one(attack(2, story="Kompas")),
        one(attack(3, says="Reuters", kind_of_source=SourceKind.OUTLET)),
    )
    assert [(b.accuser, b.told_by.name) for b in rows] == [(None, "Kompas"), (None, "Reuters")]


def test_nobody_accuses_himself() -> None:
    own = party("AZE", Sector.MIL, "Karabakh's ministry")
    (found,) = truces(
        one(truce(0)),
        one(telling(EventType.ASSAULT, days(1), [own], [party("AZE")], says="Karabakh's ministry")),
    )
    assert found.breaches == ()
