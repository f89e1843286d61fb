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
    lacks = []
    if "type" in wanted and event.type != wanted["type"]:
        lacks.append("type")
    if "anchor" in wanted and not overlaps(case, event.anchor, wanted["anchor"]):
        lacks.append("anchor")
    for side in ("actors", "recipients"):
        for words, (country, sector) in wanted.get(side, {}).items():
            if not any(
                overlaps(case, p, words) and (p.country, p.sector) == (country, sector)
                for p in getattr(event, side)
            ):
                lacks.append(f"{side} {words}")
    if "place" in wanted and (event.place is None or not overlaps(case, event.place, wanted["place"])):
        lacks.append("place")
    if "from" in wanted and (
        event.date is None or (event.date.first, event.date.last) != (wanted["from"], wanted["to"])
    ):
        lacks.append("date")
    if "status" in wanted and event.status != wanted["status"]:
        lacks.append("status")
    if "source" in wanted:
        carrier = next((s for s in reading.statements if s.id == event.according_to), None)
        if carrier is None or not overlaps(case, carrier.sources[0], wanted["source"]):
            lacks.append("source")
    if "parties" in wanted and len(event.actors) + len(event.recipients) != wanted["parties"]:
        lacks.append("number of parties")
    for kind, low, high in wanted.get("figures", []):
        if (kind, low, high) not in [(f.kind, f.low, f.high) for f in event.figures]:
            lacks.append(f"figure {kind}")
    return lacks


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
        best = min((fits(case, reading, e, wanted) for e in reading.events), key=len, default=["all"])
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
