"""Gold readings as training material: windows of words with the labels of every head.

Reads the gold format of the training data (one JSON file a story; quotes are found in their
sentence first, then nearest before it, then after it).
"""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from situasi.reading.frames import (
    BEGIN,
    INSIDE,
    KINDS,
    MANNERS,
    OUTSIDE,
    SECTORS,
    STATUSES,
    TYPED_MODES,
    TYPES,
    WINDOW,
)  # fmt: skip
from situasi.reading.pieces import Pieces
from situasi.reading.windows import Window, windows

NONE = -1
"""A word that a head is not asked about."""


def find(
    text: str, sentences: list[list[int]], quote: str, sentence: int, nth: int = 1
) -> tuple[int, int]:
    """Where a quote of an annotation stands."""
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


@dataclass
class Frame:
    """An anchor with what belongs to it, in characters of the text; `labels` per pair head."""

    anchor: tuple[int, int]
    sentence: int
    event: dict[str, Any] | None = None
    statement: dict[str, Any] | None = None
    spans: dict[str, list[tuple[int, int, int]]] = field(
        default_factory=dict
    )  # head -> (start, end, kind 0/1)


@dataclass
class GoldStory:
    id: str
    language: str
    published: dt.date | None
    text: str
    sentences: list[list[int]]
    frames: list[Frame]
    raw: dict[str, Any]


def load(paths: list[Path], dates: Any = None) -> list[GoldStory]:
    """Stories of folders of gold files. `dates(text, language, published)` finds date phrases."""
    out = []
    for path in sorted(f for p in paths for f in p.glob("*.json")):
        raw = json.loads(path.read_text("utf-8"))
        head = raw["story"]
        text, sentences = head["text"], head["sentences"]
        published = dt.date.fromisoformat(head["published"]) if head["published"] else None
        trusted = "ntrex" not in head["id"]
        phrases = dates(text, head["language"], published) if dates and trusted else []
        story = GoldStory(head["id"], head["language"], published, text, sentences, [], raw)
        seen: dict[tuple[int, str], int] = {}
        for e in raw["events"]:
            n = e["sentence"]
            start, end = find(text, sentences, e["anchor"], n)
            # the same anchor twice in a sentence: the second event stands at the second place
            for _ in range(seen.get((n, e["anchor"]), 0)):
                again = text.find(e["anchor"], start + 1)
                if 0 <= again < sentences[n][1]:
                    start, end = again, again + len(e["anchor"])
            seen[n, e["anchor"]] = seen.get((n, e["anchor"]), 0) + 1
            frame = Frame((start, end), n, event=e)
            quote = lambda x: find(text, sentences, x["text"], n, x.get("nth", 1))  # noqa: E731, B023
            frame.spans["party"] = [(*quote(a), 0) for a in e["actors"]] + [
                (*quote(a), 1) for a in e["recipients"]
            ]
            frame.spans["place"] = [(*quote(e["place"]), 0)] if e["place"] else []
            frame.spans["figure"] = [(*quote(f), 0) for f in e["figures"]]
            if trusted:
                frame.spans["date"] = dated(e, phrases, sentences[n])
            story.frames.append(frame)
        for s in raw["statements"]:
            n = s["sentence"]
            sources = [find(text, sentences, x["text"], n, x.get("nth", 1)) for x in s["sources"]]
            anchor = find(text, sentences, s["cue"], n) if s["cue"] else sources[-1]
            frame = Frame(anchor, n, statement=s)
            # the speaker is the innermost; relays before it are outer
            frame.spans["source"] = [
                (*x, 1 if i == len(sources) - 1 else 0) for i, x in enumerate(sources)
            ]
            frame.spans["content"] = [(*find(text, sentences, s["content"], n), 0)]
            story.frames.append(frame)
        out.append(story)
    return out


def dated(
    event: dict[str, Any], phrases: list[Any], sentence: list[int]
) -> list[tuple[int, int, int]]:
    """The date phrases that say the event's days: those of its sentence, else the nearest one before."""
    if not event["date"]:
        return []
    days = tuple(dt.date.fromisoformat(event["date"][k]) for k in ("from", "to"))
    same = [
        (p.phrase.start, p.phrase.end) for p in phrases if p.phrase and (p.first, p.last) == days
    ]
    here = [p for p in same if sentence[0] <= p[0] < sentence[1]]
    chosen = here or [p for p in same if p[0] < sentence[0]][-1:] or same[:1]
    return [(*p, 0) for p in chosen]


@dataclass
class Example(Window):
    """A window with the labels of its words (NONE where a head is not asked) and of its anchors."""

    story: int = 0
    tags: dict[str, np.ndarray] = field(default_factory=dict)
    modes: list[tuple[int, list[int]]] = field(default_factory=list)
    anchors: list[tuple[list[int], dict[str, np.ndarray]]] = field(default_factory=list)


def examples(stories: list[GoldStory], cutter: Pieces, size: int = WINDOW) -> list[Example]:
    """The windows of all stories, labelled."""
    out = []
    for number, story in enumerate(stories):
        for w in windows(story.text, story.sentences, cutter, size):
            out.append(Example(w.ids, w.words, w.sentence, w.pieces, story=number))
            label(out[-1], story)
    return out


def label(w: Example, story: GoldStory) -> None:
    """Fill the labels of a window from its story's frames."""
    count = len(w.words)
    w.tags = {k: np.full(count, OUTSIDE) for k in ("trigger", "cue")}
    w.tags |= {k: np.full(count, NONE) for k in ("type", "status", "manner", "sector", "kind")}
    sentences = set(w.sentence)

    def covered(start: int, end: int) -> list[int]:
        return [i for i, (a, b) in enumerate(w.words) if a < end and b > start]

    def tag(name: str, at: list[int]) -> bool:
        if any(w.tags[name][i] == BEGIN for i in at):
            return False
        w.tags[name][at] = INSIDE
        w.tags[name][at[0]] = BEGIN
        return True

    # longer anchors first, so that a short one within is kept
    for frame in sorted(story.frames, key=lambda f: f.anchor[0] - f.anchor[1]):
        if frame.sentence not in sentences:
            continue
        at = covered(*frame.anchor)
        if not at:
            continue
        labels: dict[str, np.ndarray] = {}
        if frame.event is not None:
            e = frame.event
            if not tag("trigger", at):
                continue
            w.tags["type"][at] = TYPES.index(e["type"])
            w.tags["status"][at] = STATUSES.index(e["status"])
            w.modes.append((at[0], [TYPED_MODES.index((e["type"], m)) for m in e["modes"]]))
            for side in ("actors", "recipients"):
                for x in e[side]:
                    span = find(
                        story.text, story.sentences, x["text"], e["sentence"], x.get("nth", 1)
                    )
                    w.tags["sector"][covered(*span)] = SECTORS.index(x["sector"])
            heads = [h for h in ("party", "place", "date", "figure") if h in frame.spans]
        else:
            s = frame.statement
            assert s is not None
            if not tag("cue", at):
                continue
            w.tags["manner"][at] = MANNERS.index(s["manner"])
            for x in s["sources"]:
                span = find(story.text, story.sentences, x["text"], s["sentence"], x.get("nth", 1))
                w.tags["kind"][covered(*span)] = KINDS.index(x["kind"])
            heads = ["source", "content"]
        own = np.array(w.sentence) == frame.sentence
        for head in heads:
            y = np.full(count, OUTSIDE)
            if head in ("party", "figure"):
                y[~own] = NONE
            for start, end, kind in frame.spans[head]:
                words = covered(start, end)
                if words:
                    y[words] = INSIDE + 2 * kind
                    y[words[0]] = BEGIN + 2 * kind
            labels[head] = y
        w.anchors.append((at, labels))
