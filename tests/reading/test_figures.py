"""Which numbers belong to a deed, and what they are of by the kind of deed."""

import pytest

from situasi.language import load
from situasi.model import EventType
from situasi.reading.decode import Frame, Piece
from situasi.reading.events import figures_of

KILLED = "He claimed that 20,000 gunmen were sent and killed."


def of(kind: EventType, text: str, phrase: str) -> list[tuple[str, int | None]]:
    """The figures of a deed of whose numbers the encoder sees those in the phrase."""
    at = text.index(phrase)
    piece = Piece(at, at + len(phrase), (0, 1), 0, 0.9)
    frame = Frame(at, at + len(phrase), 0, 0.9, 0, (0, 1), {"figure": [piece]})
    return [(f.kind.value, f.low) for f in figures_of(frame, kind, *load("en").counted(text))]


@pytest.mark.parametrize(
    ("kind", "text", "phrase", "figures"),
    [
        (EventType.ASSAULT, KILLED, "20,000", [("killed", 20_000)]),
        (EventType.MOBILIZE, KILLED, "20,000", [("size", 20_000)]),
        (EventType.PROTEST, KILLED, "20,000", [("killed", 20_000)]),
        (EventType.COERCE, "Paris ring road blocked, 310 held", "310", [("detained", 310)]),
        (EventType.PROTEST, "In Miami dozens shouted.", "dozens", [("size", 24)]),
        (EventType.ASSAULT, "In Miami dozens shouted.", "dozens", []),
        (EventType.RETREAT, "Gunmen freed 12 hostages.", "12 hostages", [("abducted", 12)]),
        (EventType.PROTEST, "In Miami dozens shouted.", "Miami", []),
    ],
)
def test_a_number_is_of_what_the_deed_does_to_people(kind, text, phrase, figures):
    assert of(kind, text, phrase) == figures
