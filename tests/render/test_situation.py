"""A situation on a terminal: in words that a reader knows, and nothing cut without a word."""

from __future__ import annotations

import datetime as dt

import pytest
from rich.console import Console

from episodes import DAY, episode, mention
from situasi.model import Breach, Ceasefire, Claim, Contradiction, Scope, Situation, Status, Track
from situasi.model.situation import Step
from situasi.render.situation import labels, page
from situasi.render.terminal import table
from situasi.situation import of_episodes

SCOPE = Scope(
    id="x", names={"en": "X", "id": "Y"}, parties=("IDN", "PNG"), places=("Wamena",),
    last=DAY + dt.timedelta(days=2),
)  # fmt: skip


def shown(made: Situation, language: str = "en", every: bool = False) -> str:
    out = Console(width=80, highlight=False, markup=False)
    with out.capture() as capture:
        out.print(page(made, labels(language), language, 2, every))
    return capture.get()


def made(number: int = 1) -> Situation:
    later = mention(since=DAY + dt.timedelta(days=9))
    (claim,) = episode().claims
    several = [
        episode(
            id=f"ep{n}", status=Status.DENIED,
            claims=(claim.model_copy(update={"episode": f"ep{n}", "low": n, "high": n}),),
        )
        for n in range(3, 3 + number)
    ]  # fmt: skip
    several[0] = several[0].model_copy(update={"mentions": (*several[0].mentions, later)})
    return of_episodes(SCOPE, several)


def test_the_verdict_names_the_day_that_it_is_of() -> None:
    text = " ".join(shown(made()).split())
    assert "As known on 13 Mar 2024" in text
    assert "in the 7 days to 6 Mar 2024, none on record in the 28 days before; 1 episode of" in text


def test_one_thing_is_told_of_as_one() -> None:
    text = " ".join(shown(made()).split())
    assert "1 story of 1 publisher, 1 independent source, 1 episode" in text
    assert "40 episodes" in shown(made(40))


def test_status_figures_and_mediators_are_in_the_readers_language() -> None:
    step = Step(
        episode="ep0", type="CONSULT", modes=(), status=Status.OCCURRED, day=DAY, told=DAY,
        others=(), story="a", event="e1", sentence=mention().sentence,
    )  # fmt: skip
    whole = made().model_copy(
        update={"mediation": (Track(mediator="RUS", country="RUS", steps=(step,)),)}
    )
    english, indonesian = shown(whole), shown(whole, "id")
    assert "denied" in english and "3 injured" in english and "Russia (RUS)" in english
    assert "dibantah" in indonesian and "3 terluka" in indonesian and "Rusia (RUS)" in indonesian
    assert "denied" not in indonesian and "injured" not in indonesian


def test_thousands_and_sources_without_a_name_are_in_the_readers_language() -> None:
    (claim,) = episode().claims
    origin = claim.origin.model_copy(update={"name": None, "country": "IDN"})
    many = claim.model_copy(update={"low": 2300, "high": None, "origin": origin})
    whole = of_episodes(SCOPE, [episode(claims=(many.model_copy(update={"episode": "ep0"}),))])
    english, indonesian = (" ".join(shown(whole, x).split()) for x in ("en", "id"))
    assert "≥ 2,300 injured" in english and "unnamed (IDN)" in english
    assert "≥ 2.300 terluka" in indonesian and "sumber tanpa nama (IDN)" in indonesian


@pytest.mark.parametrize("language", ["en", "id"])
def test_what_is_left_out_is_counted_and_can_be_had(language: str) -> None:
    whole = made(40)
    left = labels(language)
    text, everything = shown(whole, language), shown(whole, language, every=True)
    assert left.earlier.format(number=38) in text
    assert left.more.format(number=len(whole.ledger) - 25) in text
    assert "--all" not in everything
    assert all(f"ep{n}" in everything for n in range(3, 43))


def test_the_latest_truces_are_shown_and_some_breaches_of_each() -> None:
    origin = episode().claims[0].origin
    breach = Breach(
        episode="ep", accuser=None, told_by=origin, accused=("The armed forces of the north",) * 3,
        day=DAY, site=None, basis="attack", story="a", event="e1", sentence=mention().sentence,
    )  # fmt: skip
    truces = tuple(
        Ceasefire(
            id=f"truce{n}", days=None, told=DAY, declared_by=(), brokered_by=(),
            status=Status.OCCURRED, episodes=(f"truce{n}",),
            breaches=tuple(breach.model_copy(update={"event": f"e{n}-{i}"}) for i in range(9)),
        )
        for n in range(11)
    )  # fmt: skip
    whole = made().model_copy(update={"ceasefires": truces})
    text, everything = shown(whole), shown(whole, every=True)
    assert "… 3 earlier: --all shows them" in text
    assert [f"truce{n} " in text.replace("\n", " \n") for n in range(11)] == [False] * 3 + [True] * 8
    assert text.count("… 3 more: --all shows them") == 8
    assert "a#e10-5" in text and "a#e10-6" not in text
    assert all(f"a#e{n}-8" in everything for n in range(11))
    of_truces = text[text.index("Truces") : text.index("Mediation")].splitlines()
    assert all(line.startswith(" " * 5) for line in of_truces if "north" in line), "a long row stays in"


def test_equal_figures_of_several_sources_are_said_once() -> None:
    (claim,) = episode().claims

    def of(name: str, number: int) -> Claim:
        origin = claim.origin.model_copy(update={"name": name})
        return claim.model_copy(update={"low": number, "high": number, "origin": origin})

    whole = made()
    claims = of("TASS", 3), of("AFP", 8), of("BBC", 8)
    said = Contradiction(
        episode="ep3", what="injured", one=(claims[0].origin,),
        other=tuple(c.origin for c in claims[1:]), claims=claims,
    )  # fmt: skip
    text = shown(whole.model_copy(update={"contradictions": (said,)}))
    assert "3 injured (TASS) against 8 injured (AFP, BBC)" in text


def test_no_word_is_broken_where_there_is_room() -> None:
    out = table(("day", 0), ("what", 1), ("who", 9), ("where", 1))
    out.add_row("14 November 2020", "Disapproval", "Armed forces of a state " * 5, "Thailand, THA")
    console = Console(width=60)
    with console.capture() as capture:
        console.print(out)
    first = capture.get().splitlines()[1]
    assert first.split()[:5] == ["14", "November", "2020", "Disapproval", "Armed"]
    assert first.split()[-1] == "Thailand,"
    narrow = Console(width=24)
    with narrow.capture() as capture:
        narrow.print(out)
    assert max(map(len, capture.get().splitlines())) <= 24
