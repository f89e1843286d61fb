"""From the encoder's scores to candidate events and statements, in characters of the story.

Nothing here knows names, days or coordinates: what a span means is settled by the rooms that
have the data. Scores stay with each candidate, so that a reading can say what decided it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from situasi.reading.frames import BEGIN, INSIDE, OUTSIDE
from situasi.reading.windows import Window

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Thresholds:
    """Least probabilities of each kind of stretch, and how much the lexicon weighs.

    The shipped values are chosen by `models/tune.py` on stories that the encoder had not seen
    (`weights/thresholds.json`); `lexicon` multiplies the lexicon's log odds of a deed,
    `lexicon_types` its log probabilities of the types, `status` the log shares of the statuses in the
    training readings, which are taken out of the scores so that the rare ones are not overlooked.
    """

    trigger: float = 0.5
    cue: float = 0.5
    party: float = 0.5
    source: float = 0.4
    place: float = 0.5
    date: float = 0.5
    figure: float = 0.5
    lexicon: float = 0.0
    lexicon_types: float = 0.0
    status: float = 0.0


SHARES = np.log(np.array([0.83, 0.05, 0.055, 0.04, 0.025], dtype=np.float32))
"""Log shares of occurred, ongoing, planned, possible and denied among the training events."""


@dataclass(frozen=True)
class Prior:
    """What the lexicon says of a window's words: log odds (word) and log probabilities (word, type)."""

    odds: Floats
    types: Floats


@dataclass
class Piece:
    """A stretch of text for an anchor: characters, words of the window, kind 0 or 1, probability."""

    start: int
    end: int
    words: tuple[int, int]
    kind: int
    score: float


@dataclass
class Frame:
    """An anchor and the stretches that belong to it."""

    start: int
    end: int
    sentence: int
    score: float
    window: int
    words: tuple[int, int]
    pieces: dict[str, list[Piece]] = field(default_factory=dict)
    scores: dict[str, Floats] = field(default_factory=dict)


def softmax(x: Floats) -> Floats:
    """Probabilities along the last axis."""
    e = np.exp(x - x.max(-1, keepdims=True))
    return np.asarray(e / e.sum(-1, keepdims=True), dtype=np.float32)


def runs(p: Floats, sentence: list[int], least: float) -> list[tuple[int, int]]:
    """Stretches of words (first, last exclusive) that a begin/inside tagging holds within a sentence."""
    out: list[tuple[int, int]] = []
    within = 1 - p[:, OUTSIDE] > least
    for i in np.flatnonzero(within):
        goes_on = (
            out
            and out[-1][1] == i
            and sentence[i] == sentence[i - 1]
            and p[i, INSIDE] > p[i, BEGIN]
        )
        if goes_on:
            out[-1] = (out[-1][0], int(i) + 1)
        else:
            out.append((int(i), int(i) + 1))
    return out


def anchors(
    tag: str, p: Mapping[str, Floats], w: Window, least: float
) -> list[tuple[int, int, int]]:
    """Stretches of words (first, last exclusive) that are triggers or cues, and a deed's own word.

    Triggers of one type that touch are one deed, told by the last: "heaviest" and "fighting".
    """
    out: list[tuple[int, int, int]] = []
    for a, b in runs(p[tag], w.sentence, least):
        kind = p["type"][a:b].mean(0).argmax()
        if tag == "trigger" and out and out[-1][1] == a and w.sentence[a - 1] == w.sentence[a]:
            first = out[-1][0]
            if p["type"][first:a].mean(0).argmax() == kind:
                out[-1] = (first, b, a)
                continue
        out.append((a, b, a))
    return out


LOOSE = 0.2
"""Share of the least probability at which a word still goes on a stretch that has a surer word."""


def stretches(p: Floats, w: Window, least: float) -> list[Piece]:
    """Stretches that a pair head marks; p is (words, 3) or (words, 5): outside, then begin and inside.

    A stretch has a word above `least`; less sure words go on it ("Special Envoy to the Middle East
    Steve Witkoff" is one party), but begin none.
    """
    out: list[Piece] = []
    best = p[:, 1:].argmax(-1)
    inside = 1 - p[:, OUTSIDE]
    for i in np.flatnonzero(inside > LOOSE * least):
        kind, begins = int(best[i]) // 2, best[i] % 2 == 0 and inside[i] > least
        last = out[-1] if out else None
        if (
            last
            and last.words[1] == i
            and last.kind == kind
            and not begins
            and w.sentence[i] == w.sentence[i - 1]
        ):
            last.words = (last.words[0], int(i) + 1)
            last.end = w.words[i][1]
            last.score = max(last.score, float(inside[i]))
        else:
            out.append(Piece(*w.words[i], (int(i), int(i) + 1), kind, float(inside[i])))
    return [piece for piece in out if piece.score > least]


def likeliest(p: Floats, w: Window) -> Piece | None:
    """The one stretch of words whose summed log odds of being inside is highest; None if none is above 0."""
    inside = np.clip(1 - p[:, OUTSIDE], 1e-4, 1 - 1e-4)
    odds = np.log(inside / (1 - inside))
    best, at, total, start = 0.0, None, 0.0, 0
    for i, x in enumerate(odds):
        if total <= 0:
            total, start = 0.0, i
        total += float(x)
        if total > best:
            best, at = total, (start, i + 1)
    if at is None:
        return None
    score = float(inside[at[0] : at[1]].mean())
    return Piece(w.words[at[0]][0], w.words[at[1] - 1][1], at, 0, score)


@dataclass(frozen=True)
class Relay:
    """A cue beside the name of an outlet ("dilansir dari Reuters"), both in characters of the story."""

    cue: tuple[int, int]
    outlet: tuple[int, int]


NEAR_CUE = 4
"""Words within which a cue that the encoder sees stands for the relay's own."""


def within(w: Window, start: int, end: int) -> tuple[int, int] | None:
    """First and last (exclusive) word of a window that the characters touch."""
    at = [i for i, (a, b) in enumerate(w.words) if a < end and b > start]
    return (at[0], at[-1] + 1) if at else None


Scores = Mapping[str, Floats]
PairScores = Callable[[Sequence[Sequence[int]]], Scores]
"""Words of each anchor → pair head → logits (anchor, word, label)."""


def words_of(heads: Scores, prior: Prior | None, least: Thresholds) -> dict[str, Floats]:
    """Probabilities of the word heads (not of the modes), with the lexicon's part in them."""
    logits = {name: x for name, x in heads.items() if name != "mode"}
    logits["status"] = (logits["status"] - np.float32(least.status) * SHARES).astype(np.float32)
    if prior is not None:
        outside = np.zeros_like(logits["trigger"])
        outside[:, OUTSIDE] = prior.odds * least.lexicon
        logits["trigger"] = logits["trigger"] - outside
        logits["type"] = logits["type"] + least.lexicon_types * prior.types
    return {name: softmax(x) for name, x in logits.items()}


def citations(
    number: int, w: Window, p: Mapping[str, Floats], relays: Sequence[Relay], cues: list[Frame]
) -> list[tuple[Frame, Relay]]:
    """Frames for the relays of a window that no cue of the encoder stands for."""
    out = []
    for relay in relays:
        at = within(w, *relay.cue)
        if not at or any(at[0] - NEAR_CUE <= f.words[0] < at[1] + NEAR_CUE for f in cues):
            continue
        score = float((1 - p["cue"][slice(*at), OUTSIDE]).max())
        frame = Frame(*relay.cue, w.sentence[at[0]], score, number, at)
        frame.scores = {"manner": p["manner"][slice(*at)].mean(0)}
        out.append((frame, relay))
    return out


def frames(
    number: int,
    w: Window,
    heads: Scores,
    pairs: PairScores,
    least: Thresholds = Thresholds(),
    prior: Prior | None = None,
    relays: Sequence[Relay] = (),
) -> tuple[list[Frame], list[Frame]]:
    """The events and the statements of one window, from the logits of its word heads (words, label).

    `relays` are cues beside a known outlet; each is an anchor, whatever the cue head says of it.
    """
    p = words_of(heads, prior, least)
    found: dict[str, list[Frame]] = {"trigger": [], "cue": []}
    for tag, enough in (("trigger", least.trigger), ("cue", least.cue)):
        for a, b, deed in anchors(tag, p, w, enough):
            frame = Frame(
                w.words[a][0], w.words[b - 1][1], w.sentence[a],
                float((1 - p[tag][a:b, OUTSIDE]).max()), number, (a, b),
            )  # fmt: skip
            if tag == "trigger":
                # the first word of a deed carries its tense (.861 against .859 for the mean)
                frame.scores = {"type": p["type"][a:b].mean(0), "status": p["status"][deed]}
                frame.scores["mode"] = 1 / (1 + np.exp(-heads["mode"][a]))
            else:
                frame.scores = {"manner": p["manner"][a:b].mean(0)}
            found[tag].append(frame)
    cited = citations(number, w, p, relays, found["cue"])
    outlets = {len(found["cue"]) + k: relay.outlet for k, (_, relay) in enumerate(cited)}
    found["cue"] += [frame for frame, _ in cited]
    every = found["trigger"] + found["cue"]
    if not every:
        return [], []
    logits = pairs([range(*f.words) for f in every])
    sentence = np.array(w.sentence)
    for k, frame in enumerate(every):
        is_event = k < len(found["trigger"])
        own = sentence == frame.sentence
        for head in ("party", "place", "date", "figure") if is_event else ("source",):
            q = softmax(logits[head][k])
            if head in ("party", "figure"):
                q[~own] = 0
                q[~own, OUTSIDE] = 1
            frame.pieces[head] = stretches(q, w, getattr(least, head))
            frame.scores[head] = 1 - q[:, OUTSIDE]
        if not is_event:
            outlet = outlets.get(k - len(found["trigger"]))
            at = within(w, *outlet) if outlet else None
            if (
                outlet
                and at
                and not any(
                    x.start < outlet[1] and x.end > outlet[0] for x in frame.pieces["source"]
                )
            ):
                frame.pieces["source"].append(Piece(*outlet, at, 1, frame.score))
            q = softmax(logits["content"][k])
            # what is handed over holds neither the words that hand it over nor who says it
            for a, b in (frame.words, *(x.words for x in frame.pieces["source"])):
                q[a:b] = 0
                q[a:b, OUTSIDE] = 1
            content = likeliest(q, w)
            frame.pieces["content"] = [content] if content else []
    return found["trigger"], found["cue"]
