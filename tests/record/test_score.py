"""The score of two mentions: what speaks for one event, what against, and that it says so."""

import datetime as dt
import math

import numpy as np
import pytest

from situasi.errors import DataError
from situasi.model import (
    DateBasis,
    Dates,
    Event,
    EventType,
    Figure,
    Mention,
    Origin,
    Party,
    Place,
    Precision,
    Span,
    Status,
)
from situasi.record import score
from situasi.record.blocks import blocks
from situasi.record.linkage import Join, deeds, linkage, settle
from situasi.record.traits import TRAITS, table, traits

DAY = dt.date(2024, 3, 4)
PUBLISHED = dt.date(2024, 3, 5)
KEREMA = Place(
    start=0, end=1, text="K", name="Kerema", country="PNG", latitude=-7.96, longitude=145.77,
    precision=Precision.CITY,
)  # fmt: skip


def party(name, country="PNG", sector="COP"):
    return Party(start=0, end=1, text="K", name=name, country=country, sector=sector)


def mention(
    story="s1", text="Police arrested three men in Kerema on Monday.", word="arrested", **what
):
    """A mention of an arrest; `what` changes the event or the story."""
    about = {k: what.pop(k) for k in ("language", "title", "published") if k in what}
    start = text.index(word)
    event = {
        "id": "e1", "type": EventType.COERCE, "modes": ("arrest",),
        "anchor": Span(start=start, end=start + len(word), text=word),
        "actors": (party("Royal Constabulary"),), "recipients": (party(None, "PNG", "CVL"),),
        "place": KEREMA, "date": Dates(first=DAY, last=DAY, basis=DateBasis.WEEKDAY),
        "status": Status.OCCURRED,
    } | what  # fmt: skip
    story_ = {"language": "en", "title": "Three held in Kerema", "published": PUBLISHED} | about
    return Mention(
        story=story, publisher="Gulf Courier", event=Event(**event), origin=Origin(key=story),
        sentence=Span(start=0, end=len(text), text=text), since=PUBLISHED, **story_,
    )  # fmt: skip


def chance(one, other):
    return float(score.scores(traits(one), traits(other))[0])


def value(name, one, other):
    return float(score.matrix(traits(one), traits(other))[score.FEATURES.index(name), 0])


TOLD = mention()
AGAIN = mention("s2", "The constabulary detained three people at Kerema.", "detained")


def test_two_tellings_of_one_arrest_are_likely_one_event():
    assert chance(TOLD, AGAIN) > 0.5


@pytest.mark.parametrize(
    "changes",
    [
        {"date": Dates(first=DAY + dt.timedelta(9), last=DAY + dt.timedelta(9), basis="stated")},
        {"type": EventType.AID, "modes": ()},
        {"actors": (party("Border Force", "AUS"),)},
        {
            "place": KEREMA.model_copy(
                update={"name": "Lae", "latitude": -6.72, "longitude": 146.99}
            )
        },
        {"modes": ("curfew",)},
    ],
    ids=["another day", "another type", "another actor", "another town", "another mode"],
)
def test_what_differs_makes_one_event_less_likely(changes):
    other = mention(
        "s2", "The constabulary detained three people at Kerema.", "detained", **changes
    )
    assert chance(TOLD, other) < chance(TOLD, AGAIN)


def test_the_score_is_the_same_both_ways():
    rows = table([TOLD, AGAIN, mention("s3", place=None), mention("s4", date=None, actors=())])
    one, other = np.triu_indices(len(rows), 1)
    forth, back = (score.scores(rows[a], rows[b]) for a, b in ((one, other), (other, one)))
    assert forth == pytest.approx(back)


def test_a_score_does_not_depend_on_what_else_is_scored():
    rows = table([TOLD, AGAIN, *(mention(f"s{n}", place=None) for n in range(3, 40))])
    together = score.scores(rows[:1], rows)
    assert together[1] == pytest.approx(chance(TOLD, AGAIN))
    many = np.concatenate([rows] * 300)  # more than are compared at once
    assert score.scores(rows[:1], many)[len(rows) * 299 + 1] == pytest.approx(together[1])


def test_the_explanation_adds_up_to_the_score():
    likeness, because = score.explain(TOLD, AGAIN)
    total = sum(float(reason.what.rsplit(": ", 1)[1]) for reason in because)
    assert likeness == pytest.approx(chance(TOLD, AGAIN), abs=1e-6)
    assert 1 / (1 + math.exp(-total)) == pytest.approx(likeness, abs=0.02)


def test_the_explanation_says_what_it_weighs_in_words():
    said = [reason.what for reason in score.explain(TOLD, AGAIN)[1]]
    assert any(line.startswith("the same type of deed: +") for line in said)
    assert any(line.startswith("the same days: +") for line in said)
    assert any(line.startswith("the same place: +") for line in said)


def test_nobody_is_not_the_same_as_nobody():
    one, other = mention(actors=(), recipients=()), mention("s2", actors=(), recipients=())
    for feature in ("actor same name", "actor same kind", "actor same country", "actor differs"):
        assert value(feature, one, other) == 0


def test_a_state_named_as_such_is_no_name_in_common():
    one = mention(actors=(party("Papua New Guinea", "PNG", "GOV"),))
    other = mention("s2", actors=(party("Papua New Guinea", "PNG", "GOV"),))
    assert value("actor same name", one, other) == 0
    assert value("actor same kind", one, other) == 1


def test_two_organizations_of_no_country_are_not_one_kind():
    one = mention(actors=(party("United Nations", None, "IGO"),))
    other = mention("s2", actors=(party("European Union", None, "IGO"),))
    assert value("actor same kind", one, other) == 0
    assert value("actor differs", one, other) == 1


def test_the_day_of_print_stands_in_for_a_day_that_one_leaves_out():
    near, far = (
        mention("s2", date=None),
        mention("s3", date=None, published=PUBLISHED + dt.timedelta(20)),
    )
    assert value("day in one, print fits", TOLD, near) == 1
    assert value("day in one, print does not fit", TOLD, far) == 1


def test_a_province_is_never_far_from_a_town():
    gulf = KEREMA.model_copy(
        update={
            "name": "Gulf",
            "latitude": -3.0,
            "longitude": 140.0,
            "precision": Precision.PROVINCE,
        }
    )
    assert value("far place", TOLD, mention("s2", place=gulf)) == 0
    assert value("place within", TOLD, mention("s2", place=gulf)) == 1


def test_names_are_shared_across_languages_by_what_they_name():
    english = mention(text="Iran fired at ships in the Strait of Hormuz.", word="fired")
    malay = mention("s2", "Iran menembaki kapal di Selat Hormuz.", "menembaki", language="id")
    assert value("names shared", english, malay) > 0
    assert value("words shared", english, malay) == 0


def test_the_same_number_of_the_same_kind_counts_and_another_counts_against():
    def dead(n, kind="killed"):
        return {"figures": (Figure(start=0, end=1, text="K", kind=kind, low=n, high=n),)}

    assert value("same figure", mention(**dead(3)), mention("s2", **dead(3))) == 1
    assert value("other figure", mention(**dead(3)), mention("s2", **dead(4))) == 1
    assert value("other figure", mention(**dead(3)), mention("s2", **dead(4, "injured"))) == 0


def test_traits_come_back_from_bytes_as_they_were():
    row = traits(TOLD)
    assert np.frombuffer(row.tobytes(), TRAITS).tobytes() == row.tobytes()


def test_a_language_without_data_is_scored_all_the_same():
    other = mention("s2", "La police a arrêté trois hommes à Kerema.", "arrêté", language="fr")
    assert 0 < chance(TOLD, other) < 1


def test_two_tellings_share_a_block_though_one_says_no_day_or_place():
    keys = set(blocks(traits(TOLD)[0]))
    years = DAY.replace(year=2020)
    before = mention("s3", published=None, date=Dates(first=years, last=years, basis="stated"))
    assert keys & set(blocks(traits(mention("s2", date=None, place=None))[0]))
    assert not keys & set(blocks(traits(before)[0]))


def test_weights_of_unknown_features_are_refused(tmp_path):
    broken = tmp_path / "score.json"
    broken.write_text(
        '{"within": {}, "across": {"colour": 1}, "same_deed": 0, "same_episode": 0, "second_deed": 0}'
    )
    with pytest.raises(DataError, match=r"'colour' is no feature.*run models/pairs\.py"):
        score.model(broken)
    with pytest.raises(DataError, match="no usable weights"):
        score.model(tmp_path / "none.json")


def test_a_mention_that_the_story_tells_again_is_the_same_deed():
    lead = mention()
    later = "The arrests drew protests."
    again = mention(
        text=later, word="arrests", place=None, date=None, actors=(), same_as="e1", id="e2"
    )
    strike = mention(
        text="Teachers went on strike.",
        word="strike",
        type=EventType.PROTEST,
        modes=("strike",),
        id="e3",
    )
    assert deeds(table([lead, again, strike])) == [[0, 1], [2]]


def test_one_look_alike_does_not_carry_a_deed_into_an_episode():
    alike = linkage(np.array([[4.0, 4.0]]))
    chained = linkage(np.array([[4.0, -6.0, -6.0]]))
    assert alike > 0.9
    assert chained < score.model().same_episode


def test_a_story_tells_an_episode_in_one_deed():
    fits, hardly = score.model().same_episode + 0.2, score.model().same_episode - 0.01
    found = settle([Join(fits, 0, 7), Join(fits - 0.05, 1, 7), Join(hardly, 2, 8)])
    assert found == {0: 7}
    assert settle([Join(0.99, 0, 7), Join(0.98, 1, 7)]) == {0: 7, 1: 7}
