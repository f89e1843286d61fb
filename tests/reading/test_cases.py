"""The small gold cases of `cases.yml`, read with the weights that ship."""

from pathlib import Path

import pytest
import yaml

from situasi.model import Story
from situasi.reading import read_story

CASES = yaml.safe_load((Path(__file__).parent / "cases.yml").read_text("utf-8"))


def read(case):
    title = case["text"].split("\n", 1)[0]
    return read_story(
        Story(
            id=case["id"],
            title=title,
            text=case["text"],
            language=case["language"],
            published=case["published"],
        )
    )


def overlaps(case, span, words):
    at = case["text"].find(words)
    while at >= 0:
        if span.start < at + len(words) and span.end > at:
            return True
        at = case["text"].find(words, at + 1)
    return False


def fits(case, reading, event, wanted):
    """What of the wanted event this one lacks."""
    date = (event.date.first, event.date.last) if event.date else None
    carrier = next((s for s in reading.statements if s.id == event.according_to), None)
    figures = [[f.kind, f.low, f.high] for f in event.figures]
    right = {
        "type": lambda want: event.type == want,
        "anchor": lambda want: overlaps(case, event.anchor, want),
        "actors": lambda want: all(has(case, event.actors, *x) for x in want.items()),
        "recipients": lambda want: all(has(case, event.recipients, *x) for x in want.items()),
        "parties": lambda want: len(event.actors) + len(event.recipients) == want,
        "place": lambda want: event.place is not None and overlaps(case, event.place, want),
        "from": lambda want: date == (want, wanted["to"]),
        "to": lambda want: date == (wanted["from"], want),
        "status": lambda want: event.status == want,
        "source": lambda want: carrier is not None and overlaps(case, carrier.sources[0], want),
        "figures": lambda want: all(f in figures for f in want),
    }
    return [slot for slot, want in wanted.items() if not right[slot](want)]


def has(case, parties, words, identity):
    """Whether a party stands in these words with this country and sector."""
    return any(overlaps(case, p, words) and [p.country, p.sector] == identity for p in parties)


def marked(case):
    """A case that is still read wrongly says so, and fails the day it is read right."""
    wrong = [pytest.mark.xfail(reason=case["wrong"], strict=True)] if "wrong" in case else []
    return pytest.param(case, id=case["id"], marks=wrong)


@pytest.mark.parametrize("case", [marked(c) for c in CASES])
def test_case_is_read(case):
    reading = read(case)
    if case.get("none"):
        assert reading.events == ()
    for wanted in case["events"]:
        best = min(
            (fits(case, reading, e, wanted) for e in reading.events), key=len, default=["all"]
        )
        assert not best, f"{wanted}: no event has {', '.join(best)}"
    if "once" in case:
        told = [f for e in reading.events for f in e.figures if f.kind == case["once"]]
        assert len(told) == 1
    for wanted in case.get("statements", []):
        assert any(
            [overlaps(case, s, w) for s, w in zip(found.sources, wanted["sources"], strict=False)]
            == [True] * len(wanted["sources"])
            and wanted["content"] in found.content.text + "."
            for found in reading.statements
        ), f"{wanted}: not among {reading.statements}"
