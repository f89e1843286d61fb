"""The account of a story, as it stands on a terminal and in a pipe."""

from __future__ import annotations

import io

import pytest
from rich.console import Console

from keyword_reader import KeywordReader, story
from situasi.model import EventType, Reading, Story
from situasi.render.explanation import explanation
from situasi.render.terminal import COLOURS, account


def shown(
    told: Story, *, colour: bool = False, width: int = 80, reading: Reading | None = None
) -> str:
    out = io.StringIO()
    console = Console(
        file=out, width=width, force_terminal=colour, color_system="standard" if colour else None
    )
    console.print(account(told, reading or KeywordReader().read(told), colour=colour))
    return out.getvalue()


def test_plain_account_marks_sources_events_and_what_is_said() -> None:
    text = shown(story(), width=100)
    assert "Baku [s1] said ‹Armenia shelled [e1 ASSAULT] Goris" in text
    assert "Situasi · 15 Sep 2022 · English" in text
    assert "≥ 31 killed" in text
    assert "says Azerbaijan (s1)" in text
    assert "2 events: 2 ASSAULT · 1 statement of 1 source · read by keywords 1" in text
    assert "\x1b" not in text


def test_coloured_account_says_the_same_in_colour() -> None:
    text = shown(story(), colour=True)
    assert "\x1b[7;31mshelled\x1b[0m" in text
    assert "[e1 ASSAULT]" not in text


@pytest.mark.parametrize("width", [40, 80, 100])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    assert max(map(len, shown(story(), width=width).splitlines())) <= width


def test_title_that_is_not_in_the_text_is_shown() -> None:
    assert "Another title" in shown(story(title="Another title"))


def test_story_of_which_nothing_was_read_is_shown_all_the_same() -> None:
    nothing = Reading(story="guns", language="en", reader="nobody")
    assert "0 events · 0 statements" in shown(story(), reading=nothing)


def test_escape_sequences_of_a_page_do_not_reach_the_terminal() -> None:
    told = story(text="Guns\x1b]0;owned\x07 at the border", title="Guns", publisher="\x1b[2J")
    assert "\x1b]" not in shown(told)
    assert "\x1b[2J" not in shown(told)


def test_every_event_type_has_a_colour() -> None:
    assert set(COLOURS) == set(EventType)


def test_explanation_gives_each_reason_with_its_score() -> None:
    out = io.StringIO()
    told = story()
    Console(file=out, width=100).print(explanation(told, KeywordReader().read(told), only=["e1"]))
    text = out.getvalue()
    assert "shelled → ASSAULT" in text
    assert "0.90" in text
    assert "countries: Armenia" in text
    assert "cue said" in text
    assert "e2" not in text
