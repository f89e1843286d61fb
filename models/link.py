"""Learn which place and which days belong to an event, on stories that the encoder has not seen.

usage: link.py WEIGHTS_DIR OUT.json GOLD_DIR... [--dev DIR]

WEIGHTS_DIR holds an encoder that was not trained on the stories of GOLD_DIR; its pair scores are
features, and would look too good on its own training stories.
"""

from __future__ import annotations

import argparse
import json
import math
from pathlib import Path
from typing import Any

import torch

from gold import GoldStory, load
from situasi.language import load as language_of
from situasi.model import Place, Story
from situasi.names.story import Names
from situasi.reading import days, places
from situasi.reading.encoder import Encoder
from situasi.reading.lexicon import anchor_stem
from situasi.reading.linking import Candidate, Evidence, Features, Links
from situasi.reading.statements import relays_of, statements_of

Row = tuple[list[Features], list[int]]
"""Features of each option, and the indices of the right ones."""

NEAR = 161.0
"""Kilometres (100 miles) within which two places count as the same, as in the gold's score."""


UNDATED = 0.5
"""Added to the log odds of "the story does not say when", set with a look at dev: its real stories leave
64% of their deeds without a day, those of models/data 39%."""


def kilometres(a: Place, b: dict[str, Any]) -> float:
    if None in (a.latitude, a.longitude, b["latitude"], b["longitude"]):
        return math.inf
    p, q = math.radians(a.latitude), math.radians(b["latitude"])
    d = math.radians(b["longitude"] - a.longitude)
    h = math.sin((q - p) / 2) ** 2 + math.cos(p) * math.cos(q) * math.sin(d / 2) ** 2
    return 12742 * math.asin(math.sqrt(min(1.0, h)))


def right_places(
    gold: dict[str, Any] | None, span: tuple[int, int] | None, found: list[Candidate]
) -> list[int]:
    if gold is None or span is None:
        return [len(found)]
    exact = [
        i
        for i, c in enumerate(found)
        if any(m.start < span[1] and m.end > span[0] for m in c.mentions)
    ]
    exact = [i for i in exact if kilometres(found[i].key[0], gold) <= NEAR]
    return exact or [i for i, c in enumerate(found) if kilometres(c.key[0], gold) <= NEAR]


def rows(stories: list[GoldStory], weights: Encoder) -> dict[str, list[Row]]:
    out: dict[str, list[Row]] = {"place": [], "date": []}
    for story in stories:
        language = language_of(story.language)
        publisher = story.raw["story"]["publisher"]
        names = Names(story.text, story.language, story.sentences[0][1], publisher)
        relays = relays_of(story.text, names, language)
        reads = weights.read(story.text, story.sentences, relays=relays)
        told_in = Story(
            id=story.id, text=story.text, language=story.language, publisher=publisher,
            title=story.text[slice(*story.sentences[0])], published=story.published,
        )  # fmt: skip
        statements = statements_of(reads, names, language, told_in)
        frames = [(f, r) for r in reads for f in r.events]
        found = {
            "place": places.candidates(places.mentions(names, frames), story.sentences),
            "date": days.candidates(
                language.dates(story.text, story.published), story.sentences, story.published
            ),
        }
        stems = [anchor_stem(story.text[f.start : f.end], language) for f, _ in frames]
        where = Evidence("place", frames, found["place"], stems)
        when = days.When(frames, found["date"], stems, statements)
        told = [f for f in story.frames if f.event]
        for row, (frame, _) in enumerate(frames):
            gold = next(
                (
                    g
                    for g in told
                    if g.sentence == frame.sentence
                    and g.anchor[0] < frame.end
                    and g.anchor[1] > frame.start
                ),
                None,
            )
            if gold is None:
                continue
            spans = gold.spans["place"]
            place = right_places(
                gold.event["place"], spans[0][:2] if spans else None, found["place"]
            )
            if place and found["place"]:
                out["place"].append((where.options(row), place))
            if "ntrex" in story.id or not found["date"]:
                continue
            date = gold.event["date"]
            right = [
                i
                for i, c in enumerate(found["date"])
                if date and (str(c.key[0].first), str(c.key[0].last)) == (date["from"], date["to"])
            ]
            if not date:
                right = [len(found["date"])]
            if right:
                out["date"].append((when.options(row), right))
    return out


def learn(data: list[Row], seed: int = 7, decay: float = 2e-3) -> dict[str, float]:
    """Weights of a softmax over options that maximise the probability of the right ones."""
    torch.manual_seed(seed)
    names = sorted({name for opts, _ in data for o in opts for name in o})
    index = {name: i for i, name in enumerate(names)}
    longest = max(len(o) for o, _ in data)
    x = torch.zeros(len(data), longest, len(names))
    there = torch.full((len(data), longest), -1e9)
    right = torch.full((len(data), longest), -1e9)
    for r, (opts, good) in enumerate(data):
        for k, o in enumerate(opts):
            there[r, k] = 0
            for name, value in o.items():
                x[r, k, index[name]] = value
        right[r, good] = 0
    w = torch.zeros(len(names), requires_grad=True)
    optimizer = torch.optim.LBFGS([w], max_iter=300, line_search_fn="strong_wolfe")

    def closure() -> torch.Tensor:
        optimizer.zero_grad()
        scores = x @ w + there
        loss = (torch.logsumexp(scores, 1) - torch.logsumexp(scores + right, 1)).mean() + decay * (
            w**2
        ).sum()
        loss.backward()
        return loss

    optimizer.step(closure)
    return {name: round(float(w[i]), 3) for name, i in index.items() if abs(float(w[i])) >= 0.005}


def accuracy(data: list[Row], weights: dict[str, float]) -> str:
    links = Links(weights)
    good = sum(links.best(o)[0] in r for o, r in data)
    null = sum(len(o) - 1 in r for o, r in data)
    return f"{good / max(1, len(data)):.3f} of {len(data)} (always null: {null / max(1, len(data)):.3f})"


def main() -> None:
    ask = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    ask.add_argument("weights", type=Path)
    ask.add_argument("out", type=Path)
    ask.add_argument("gold", type=Path, nargs="+")
    ask.add_argument("--dev", type=Path)
    chosen = ask.parse_args()
    weights = Encoder(chosen.weights)
    data = rows(load(chosen.gold), weights)
    held = rows(load([chosen.dev]), weights) if chosen.dev else {}
    learnt = {}
    for name, part in data.items():
        half = len(part) * 4 // 5
        print(f"{name}: last fifth by the rest {accuracy(part[half:], learn(part[:half]))}")
        learnt[name] = learn(part)
        if name == "date":
            learnt[name]["null"] = round(learnt[name]["null"] + UNDATED, 3)
        print(f"{name}: itself {accuracy(part, learnt[name])}")
        if held:
            print(f"{name}: dev {accuracy(held[name], learnt[name])}")
    chosen.out.write_text(json.dumps(learnt, indent=1, sort_keys=True), "utf-8")


if __name__ == "__main__":
    main()
