"""Which event of a story tells an earlier one again."""

import pytest

from situasi.language import load
from situasi.model import Event, Party, Span
from situasi.reading.events import Deeds, points_back


def event(number, *countries):
    span = {"start": 0, "end": 6, "text": "strike"}
    return Event(
        id=f"e{number}", type="ASSAULT", anchor=Span(**span), status="occurred",
        actors=tuple(Party(**span, name=None, country=c, sector="MIL") for c in countries),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "anchor", "back"),
    [
        ("en", "That air strike killed two.", "strike", True),
        ("en", "An air strike killed two.", "strike", False),
        ("en", "He said that Israel on Monday struck.", "struck", False),
        ("id", "Serangan itu menewaskan dua orang.", "Serangan", True),
        ("id", "Serangan tersebut, katanya, gagal.", "Serangan tersebut", True),
        ("id", "Negara itu menyerang kota.", "menyerang", False),
    ],
)
def test_words_point_back_to_what_was_told(language, text, anchor, back):
    start = text.index(anchor)
    assert points_back(text, start, start + len(anchor), load(language)) is back


def test_what_points_back_tells_the_earlier_deed_again_unless_others_did_it():
    deeds = Deeds()
    assert deeds.add(event(1, "ISR")).same_as is None
    assert deeds.add(event(2)).same_as is None  # nothing says that it is the same
    assert deeds.add(event(3), pointed=True).same_as == "e1"
    assert deeds.add(event(4, "IRN"), pointed=True).same_as == "e2"
    assert deeds.add(event(5, "IRN")).same_as is None
