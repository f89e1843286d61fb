"""Mentions that were judged to tell one event, from gold readings and from our reader's.

Reads the gold format of the training data, and the tables of tests/record (`episodes-*.tsv`): story,
event, the anchor's characters, type, episode. An episode that begins with `?` is not judged.
"""

from __future__ import annotations

import csv
import datetime as dt
import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from situasi.model import (
    DateBasis,
    Dates,
    Event,
    Figure,
    Mention,
    Party,
    Place,
    Precision,
    Reading,
    Source,
    Span,
    Statement,
    Story,
    Told,
)
from situasi.names.fold import key
from situasi.names.gazetteer import gazetteer
from situasi.names.register import lexicon
from situasi.record.attribution import attributed
from situasi.record.mentions import known_on


def mentions_of(told: Told) -> list[Mention]:
    """The mentions of a story as the record has them."""
    return list(attributed(told, known_on(told, dt.date.min)))


Key = tuple[str, str]
"""A story and an event of it."""

AREAS = ("strip", "region", "sea", "gulf", "border", "coast", "waters", "strait", "southern",
         "northern", "eastern", "western", "central")  # fmt: skip
"""Words in the name of a place that no list knows, which make it an area."""


def find(
    text: str, sentences: list[list[int]], quote: str, sentence: int, nth: int = 1
) -> tuple[int, int]:
    """Where a quote of an annotation stands: in its sentence, else nearest before it, else after."""
    start, end = sentences[sentence]
    at = start - 1
    for _ in range(nth):
        at = text.find(quote, at + 1)
        if at < 0:
            break
    if not 0 <= at < end:
        at = text.rfind(quote, 0, end)
        if at < 0:
            at = text.find(quote, start)
    if at < 0:
        raise ValueError(f"not in the story: {quote!r}")
    return at, at + len(quote)


def precision(name: str, country: str | None, language: str) -> Precision:
    """How narrowly a place of the gold is fixed: the gold gives coordinates, and says no more."""
    known = lexicon(language)
    if name in known.country_names.values():
        return Precision.COUNTRY
    for entry in known.entries.get(key(name), ()):
        spot = known.spots.get(f"{entry.name}|{entry.country}")
        if entry.kind == "nation":
            return Precision.COUNTRY
        if entry.kind == "place" and spot:
            return spot.precision
    for entry in gazetteer().lookup(name):
        if entry.country == country:
            return entry.precision
    low = name.casefold()
    if any(word in low for word in AREAS):
        return Precision.REGION
    return Precision.PROVINCE if "province" in low else Precision.POINT


def told(path: Path) -> Told:
    """A gold file as a story and its reading."""
    raw = json.loads(path.read_text("utf-8"))
    head, text, sentences = raw["story"], raw["story"]["text"], raw["story"]["sentences"]
    story = Story(
        id=head["id"], text=text, title=head["title"], language=head["language"],
        publisher=head["publisher"], published=head["published"], url=head["url"],
    )  # fmt: skip

    def span(quote: str, sentence: int, nth: int = 1) -> dict[str, Any]:
        start, end = find(text, sentences, quote, sentence, nth)
        return {"start": start, "end": end, "text": text[start:end]}

    statements = [
        Statement(
            id=s["id"],
            sources=tuple(
                Source(**span(x["text"], s["sentence"], x.get("nth", 1)), name=x["name"], kind=x["kind"])
                for x in s["sources"]
            ),
            content=Span(**span(s["content"], s["sentence"])),
            manner=s["manner"],
        )
        for s in raw["statements"]
    ]  # fmt: skip
    events = []
    seen: dict[tuple[int, str], int] = {}
    for e in raw["events"]:
        n, anchor = e["sentence"], e["anchor"]
        seen[n, anchor] = nth = seen.get((n, anchor), 0) + 1
        try:
            start, end = find(text, sentences, anchor, n, nth)
        except ValueError:
            start, end = find(text, sentences, anchor, n)
        if nth > 1 and start >= sentences[n][1]:
            start, end = find(text, sentences, anchor, n)
        parties = {
            side: tuple(
                Party(
                    **span(p["text"], n, p.get("nth", 1)),
                    name=p["name"], country=p["country"], sector=p["sector"],
                )
                for p in e[side]
            )
            for side in ("actors", "recipients")
        }  # fmt: skip
        p, d = e["place"], e["date"]
        events.append(
            Event(
                id=e["id"], type=e["type"], modes=tuple(e["modes"]),
                anchor=Span(start=start, end=end, text=text[start:end]), **parties,
                place=p and Place(
                    **span(p["text"], n, p.get("nth", 1)), name=p["name"], country=p["country"],
                    latitude=p["latitude"], longitude=p["longitude"],
                    precision=precision(p["name"] or "", p["country"], head["language"]),
                ),
                date=d and Dates(
                    first=dt.date.fromisoformat(d["from"]), last=dt.date.fromisoformat(d["to"]),
                    basis=DateBasis.STATED,
                ),
                status=e["status"],
                figures=tuple(
                    Figure(
                        **span(f["text"], n, f.get("nth", 1)),
                        kind=f["kind"], low=f["low"], high=f["high"],
                    )
                    for f in e["figures"]
                ),
                according_to=e["according_to"], same_as=e["same_as"],
            )
        )  # fmt: skip
    reading = Reading(
        story=story.id, language=head["language"], reader="gold",
        statements=tuple(statements), events=tuple(events),
    )  # fmt: skip
    return Told(story=story, reading=reading)


@dataclass
class Labelled:
    """Mentions in the order of their days, and the judged episode of each; None for none."""

    mentions: list[Mention]
    episodes: list[str | None]

    def judged(self) -> np.ndarray:
        """The indices of the mentions that were judged."""
        return np.array([i for i, e in enumerate(self.episodes) if e is not None])


def table(path: Path) -> dict[Key, tuple[int, int, str]]:
    """Anchor and episode of each event of a table of tests/record."""
    lines = [line for line in path.read_text("utf-8").splitlines() if not line.startswith("#")]
    return {
        (row["story"], row["event"]): (int(row["start"]), int(row["end"]), row["episode"])
        for row in csv.DictReader(lines, delimiter="\t")
    }


def gold(paths: Iterable[Path], labels: Path) -> Labelled:
    """The gold mentions of the stories of a table."""
    known = table(labels)
    stories = {story for story, _ in known}
    found = [
        m for path in _in_order(p for p in paths if p.stem in stories) for m in mentions_of(told(path))
    ]  # fmt: skip
    episodes = [known[m.story, m.event.id][2] for m in found]
    return Labelled(found, [None if e.startswith("?") else e for e in episodes])


def read(paths: Iterable[Path], labels: Path, readings: dict[str, Reading]) -> Labelled:
    """Our reader's mentions of those stories; those that match a gold event bear its episode.

    A read event matches a gold one of the same type in the same sentence, one to one, those whose
    anchors overlap first.
    """
    known = table(labels)
    stories = {story for story, _ in known}
    out = Labelled([], [])
    for path in _in_order(p for p in paths if p.stem in stories):
        truth = told(path)
        mine = mentions_of(Told(story=truth.story, reading=readings[path.stem]))
        match = aligned(mentions_of(truth), mine)
        out.mentions += mine
        for m in mine:
            episode = known[m.story, match[m.event.id]][2] if m.event.id in match else None
            out.episodes.append(None if episode is None or episode.startswith("?") else episode)
    return out


def aligned(truth: Sequence[Mention], mine: Sequence[Mention]) -> dict[str, str]:
    """The gold event of each read event that matches one."""

    def overlap(a: Mention, b: Mention) -> bool:
        return (
            a.event.anchor.start < b.event.anchor.end and b.event.anchor.start < a.event.anchor.end
        )

    pairs = [
        (not overlap(g, r), abs(g.event.anchor.start - r.event.anchor.start), g.event.id, r.event.id)
        for g in truth
        for r in mine
        if g.event.type == r.event.type
        and r.event.anchor.start < g.sentence.end
        and r.event.anchor.end > g.sentence.start
    ]  # fmt: skip
    match: dict[str, str] = {}
    taken: set[str] = set()
    for _, _, g, r in sorted(pairs):
        if r not in match and g not in taken:
            match[r] = g
            taken.add(g)
    return match


def _in_order(paths: Iterable[Path]) -> list[Path]:
    """As a record would take them: by publish day, undated ones last."""

    def day(path: Path) -> tuple[str, str]:
        return json.loads(path.read_text("utf-8"))["story"]["published"] or "9999", path.stem

    return sorted(paths, key=day)


@dataclass(frozen=True)
class Quality:
    """Precision, recall and F1 of pairs, and of mentions (B-cubed: Bagga and Baldwin 1998)."""

    pairs: tuple[float, float, float]
    mentions: tuple[float, float, float]
    right: int
    found: int
    true: int


def quality(
    episodes: Sequence[object],
    truth: Sequence[object],
    groups: Sequence[object] = (),
    home: Sequence[bool] = (),
) -> Quality:
    """How well episodes stand against the judged ones.

    With `groups` (stories), pairs of one group do not count; with `home`, nor do pairs of which
    neither is at home.
    """
    n = len(truth)
    e = np.array([hash(x) for x in episodes])
    t = np.array([hash(x) for x in truth])
    found, true = e[:, None] == e, t[:, None] == t
    both = found & true
    mentions = _rates(
        float((both.sum(1) / found.sum(1)).mean()), float((both.sum(1) / true.sum(1)).mean())
    )
    counted = np.triu(np.ones((n, n), dtype=bool), 1)
    if groups:
        g = np.array([hash(x) for x in groups])
        counted &= g[:, None] != g
    if len(home):
        counted &= np.logical_or.outer(home, home)
    right, some, all_ = (int((x & counted).sum()) for x in (both, found, true))
    pairs = _rates(right / max(1, some), right / max(1, all_))
    return Quality(pairs, mentions, right, some, all_)  # fmt: skip


def _rates(precision_: float, recall: float) -> tuple[float, float, float]:
    return precision_, recall, 2 * precision_ * recall / max(1e-9, precision_ + recall)


def readings(path: Path) -> dict[str, Reading]:
    """The readings of a JSON Lines file, by story."""
    lines = path.read_text("utf-8").splitlines()
    return {r.story: r for r in (Reading.model_validate_json(line) for line in lines)}


def groups(labelled: Labelled) -> dict[str, list[int]]:
    """The mentions of each story."""
    out: dict[str, list[int]] = defaultdict(list)
    for i, m in enumerate(labelled.mentions):
        out[m.story].append(i)
    return out


def topics(labelled: Labelled) -> dict[str, int]:
    """A number for each story; stories that share an episode have the same."""
    parent: dict[str, str] = {}

    def root(story: str) -> str:
        while parent.setdefault(story, story) != story:
            story = parent[story]
        return story

    first: dict[str, str] = {}
    for m, episode in zip(labelled.mentions, labelled.episodes, strict=True):
        if episode is not None:
            parent[root(m.story)] = root(first.setdefault(episode, m.story))
    roots = sorted({root(m.story) for m in labelled.mentions})
    return {m.story: roots.index(root(m.story)) for m in labelled.mentions}
