"""Values of the model in a few words."""

from __future__ import annotations

import datetime as dt

import pytest

from episodes import episode
from situasi.model import DateBasis, Dates, Figure, FigureKind, Span
from situasi.render import phrases


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2022-09-13", "2022-09-13", "13 Sep 2022"),
        ("2022-09-13", "2022-09-14", "13–14 Sep 2022"),
        ("2020-09-27", "2020-11-08", "27 Sep – 8 Nov 2020"),
        ("2020-12-31", "2021-01-01", "31 Dec 2020 – 1 Jan 2021"),
        ("2020-02-01", "2020-02-29", "Feb 2020"),
        ("2020-01-01", "2020-12-31", "2020"),
    ],
)
def test_days_read_as_people_write_them(first: str, last: str, words: str) -> None:
    dates = Dates(
        first=dt.date.fromisoformat(first), last=dt.date.fromisoformat(last), basis=DateBasis.STATED
    )
    assert phrases.days(dates) == words


@pytest.mark.parametrize(
    ("kind", "low", "high", "words"),
    [
        (FigureKind.KILLED, 31, 31, "31 killed"),
        (FigureKind.INJURED, 150, None, "≥ 150 injured"),
        (FigureKind.SIZE, None, 1000, "≤ 1,000 people"),
        (FigureKind.DETAINED, 20, 30, "20–30 detained"),
    ],
)
def test_open_bounds_of_a_figure_show(
    kind: FigureKind, low: int | None, high: int | None, words: str
) -> None:
    figure = Figure(start=0, end=1, text="x", kind=kind, low=low, high=high)
    assert phrases.figure(figure) == words


def test_a_part_of_a_toll_has_the_words_of_its_story() -> None:
    (claim,) = episode().claims
    part = Span(start=0, end=11, text="tiga\x1b warga")
    assert phrases.figure(claim) == "3 injured"
    assert phrases.figure(claim.model_copy(update={"part": part})) == "3 injured “tiga\ufffd warga”"


def test_what_a_terminal_would_obey_is_taken_out_one_for_one() -> None:
    evil = "a\x1b[31mred\u202egnp.exe\x07\x9b"
    shown = phrases.safe(evil)
    assert len(shown) == len(evil)
    assert not set(shown) & set("\x1b\u202e\x07\x9b")


def test_long_text_is_cut_at_a_word() -> None:
    assert phrases.clipped("one two three four", 10) == "one two…"
    assert phrases.clipped("one\ntwo", 10) == "one two"
