"""Learn when two mentions tell one event, and say how well episodes come out.

usage: pairs.py GOLD_TRAIN_DIR OWN_DIR [--dev DIR] [--out FILE]

GOLD_TRAIN_DIR holds the training readings, OWN_DIR the compiled stories of models/data (`stories.py
compile`). The labels are tests/record/episodes-train.tsv and, for `--dev`, episodes-dev.tsv. The
weights are those of two logistic regressions: over pairs of mentions of one story, and of two. To
the latter come pairs that are surely different: of stories of the same countries at other times,
moved to the same days. Thresholds are chosen on stories that the weights were not learnt from.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import random
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np

import labelled
from labelled import Labelled, quality
from situasi.model import Mention, Reading
from situasi.reading import read_story
from situasi.record import score
from situasi.record.blocks import blocks
from situasi.record.linkage import Join, deeds, linkage, settle
from situasi.record.score import DATA, FEATURES, Model
from situasi.record.traits import NEVER, Row, table

LABELS = Path(__file__).resolve().parent.parent / "tests" / "record"
PARTS = {
    "within": {
        "other language", "title names shared", "title words shared", "leads of like titles",
        "printed same day", "printed days apart",
    },
    "across": {"told again", "same sentence", "far apart in the story"},
}  # fmt: skip
"""What the pairs of each kind have all alike, and is no feature of them."""

OTHERS = {"same_deed": 0.3, "second_deed": 0.6}
"""Thresholds that hardly matter, but for stories whose reader seldom says what is told again."""

FLAT = 0.015
"""Of F1: the curve is flat, and the lowest least linkage within so much of the best finds most."""

FOLDS = 4
MOVED = 400
"""Pairs of stories moved to the same days; more change nothing."""
RELAYED = 60
"""Stories of which relays are made."""
LOST = 0.25
"""Share of the slots that the reading of a relay leaves empty."""
MADE_WEIGHT = 0.3
"""Of a made pair: they outnumber the labelled ones."""
CROWD = 3
"""Other stories beside each labelled one where thresholds are chosen: a record is mostly others."""
APART = 25
"""Days between stories that tell surely other events."""


class Pairs:
    """The pairs of judged mentions of one story, or that share a block key, with their features."""

    def __init__(self, data: Labelled) -> None:
        self.data, self.rows = data, table(data.mentions)
        holders: dict[int, list[int]] = defaultdict(list)
        for i, row in enumerate(self.rows):
            if data.episodes[i] is not None:
                for key in (*blocks(row), int(row["story"])):
                    holders[key].append(i)
        found = {(a, b) for h in holders.values() for n, a in enumerate(h) for b in h[n + 1 :]}
        order = sorted(found)
        self.pairs = np.array(order)
        one, other = self.rows[self.pairs[:, 0]], self.rows[self.pairs[:, 1]]
        self.features = score.matrix(one, other).T.astype(float)
        self.within = one["story"] == other["story"]
        self.same = np.array([data.episodes[a] == data.episodes[b] for a, b in order])


def moved(
    those: list[list[Mention]], to: list[list[Mention]], seed: int = 1
) -> list[tuple[list[Mention], list[Mention]]]:
    """Stories of `to`, each with one of `those` that is about the same countries at another time,
    moved to days that are near: what they tell is surely not the same."""
    rng = random.Random(seed)

    def countries(mentions: list[Mention]) -> set[str]:
        said = Counter(
            p.country for m in mentions for p in (*m.event.actors, *m.event.recipients) if p.country
        )
        return {c for c, n in said.items() if n >= 3}

    dated = [
        [(s[0].published, countries(s), s) for s in x if s and s[0].published] for x in (to, those)
    ]
    near = [
        (a, b)
        for a in dated[0]
        for b in dated[1]
        if abs((a[0] - b[0]).days) > APART and len(a[1] & b[1]) >= 2
    ]
    rng.shuffle(near)
    return [
        (a[2], [_shifted(m, dt.timedelta((a[0] - b[0]).days + rng.randint(-3, 3))) for m in b[2]])
        for a, b in near[:MOVED]
    ]  # fmt: skip


def sharing_keys(stories: list[tuple[list[Mention], list[Mention]]]) -> tuple[Row, Row]:
    """The pairs of mentions of two stories that share a block key."""
    one, other = [], []
    for a, b in stories:
        second = table(b)
        keys = [set(blocks(row)) for row in second]
        for x in table(a):
            mine = set(blocks(x))
            for y, theirs in zip(second, keys, strict=True):
                if mine & theirs:
                    one.append(x)
                    other.append(y)
    return np.array(one), np.array(other)


def among_others(data: Labelled, others: list[list[Mention]]) -> Labelled:
    """The labelled mentions among those of other stories, moved to their days."""
    mine = [[data.mentions[i] for i in at] for at in labelled.groups(data).values()]
    out = Labelled(list(data.mentions), list(data.episodes))
    crowd: dict[str, list[Mention]] = {}
    for _, guest in moved(others, mine):
        crowd.setdefault(guest[0].story, guest)  # a story is moved once
    for story, guest in list(crowd.items())[: CROWD * len(mine)]:
        out.mentions += guest
        out.episodes += [f"{story} {m.event.same_as or m.event.id}" for m in guest]
    order = sorted(range(len(out.mentions)), key=lambda i: str(out.mentions[i].published))
    return Labelled([out.mentions[i] for i in order], [out.episodes[i] for i in order])


def relayed(stories: list[list[Mention]], seed: int = 2) -> tuple[Row, Row, np.ndarray]:
    """Pairs of each story's mentions with those of a relay of it, and whether they tell one deed.

    A relay keeps most words of a sentence; what was read of it differs here and there.
    """
    rng = np.random.default_rng(seed)
    one, other, same = [], [], []
    for mentions in stories:
        rows = table(mentions)
        copies = rows.copy()
        copies["story"] += 1
        copies["published"] += rng.integers(0, 2)
        gone = rng.random((len(rows), 4))
        for at in (0, 1):  # names and words of the sentence
            copies["sets"][:, at] &= _sparse(rng, len(rows)) | _sparse(rng, len(rows))
        copies["sizes"] = np.bitwise_count(copies["sets"]).sum(axis=2)
        for name, empty in (("precision", 0), ("point", np.nan), ("land", 0), ("site", 0)):
            copies[name][gone[:, 0] < LOST] = empty
        for name in ("first", "last"):
            copies[name][gone[:, 1] < LOST] = NEVER
        for side in (0, 1):
            lost = gone[:, 2 + side] < LOST
            copies["who"][lost, side] = 0
            copies["named"][lost, side] = 0
        deed = [m.event.same_as or m.event.id for m in mentions]
        keys = [set(blocks(row)) for row in copies]
        for i, x in enumerate(rows):
            mine = set(blocks(x))
            for j, y in enumerate(copies):
                if mine & keys[j]:
                    one.append(x)
                    other.append(y)
                    same.append(deed[i] == deed[j])
    return np.array(one), np.array(other), np.array(same, dtype=float)


def _sparse(rng: np.random.Generator, count: int) -> np.ndarray:
    """Sets of bits of which about six in ten are set; two of them together: 84 in 100."""
    return rng.integers(0, 2**64, (count, 4), dtype=np.uint64) | (
        rng.integers(0, 2**64, (count, 4), dtype=np.uint64)
        & rng.integers(0, 2**64, (count, 4), dtype=np.uint64)
    )


def _shifted(m: Mention, by: dt.timedelta) -> Mention:
    event, days = m.event, m.event.date
    if days:
        days = days.model_copy(update={"first": days.first + by, "last": days.last + by})
        event = event.model_copy(update={"date": days})
    return m.model_copy(update={"event": event, "published": m.published + by})


def regression(x: np.ndarray, y: np.ndarray, weight: np.ndarray, decay: float = 1.0) -> np.ndarray:
    """Weights of a logistic regression with a ridge, by Newton's method; column 0 is free of it."""
    w = np.zeros(x.shape[1])
    ridge = np.full(x.shape[1], decay)
    ridge[0] = 1e-3
    for _ in range(40):
        p = 1 / (1 + np.exp(-x @ w))
        slope = x.T @ (weight * (y - p)) - ridge * w
        curve = (x * (weight * p * (1 - p))[:, None]).T @ x + np.diag(ridge)
        step = np.linalg.solve(curve, slope)
        w += step
        if np.abs(step).max() < 1e-6:
            break
    return w


def learn(
    pairs: Pairs, made: tuple[np.ndarray, np.ndarray], use: np.ndarray
) -> dict[str, dict[str, float]]:
    """Both sets of weights, from the pairs that `use` marks and the made ones (features, same)."""
    out = {}
    for part, alike in PARTS.items():
        chosen = use & (pairs.within == (part == "within"))
        x, y = pairs.features[chosen], pairs.same[chosen]
        weight = np.ones(len(y))
        if part == "across":
            x, y = np.vstack([x, made[0]]), np.concatenate([y, made[1]])
            weight = np.concatenate([weight, np.full(len(made[1]), MADE_WEIGHT)])
        keep = [i for i, name in enumerate(FEATURES) if name not in alike]
        w = regression(x[:, keep], y.astype(float), weight)
        out[part] = {FEATURES[i]: round(float(v), 2) for i, v in zip(keep, w, strict=True)}
    return out


def placed(data: Labelled, model: Model | None = None) -> list[int]:
    """The episode of each mention, story after story, as the record places them."""
    rows = table(data.mentions)
    keys = [blocks(row) for row in rows]
    holders: dict[int, set[int]] = defaultdict(set)
    members: list[list[int]] = []
    out = [-1] * len(rows)
    for at in labelled.groups(data).values():
        own = [[at[i] for i in deed] for deed in deeds(rows[at], model)]
        joins = []
        for n, deed in enumerate(own):
            for e in {e for i in deed for k in keys[i] for e in holders[k]}:
                a, b = np.meshgrid(deed, members[e], indexing="ij")
                odds = score.log_odds(rows[a.ravel()], rows[b.ravel()], model).reshape(a.shape)
                joins.append(Join(linkage(odds), n, e))
        settled = settle(joins, model)
        for n, deed in enumerate(own):
            e = settled[n] if n in settled else len(members)
            if e == len(members):
                members.append([])
            members[e] += deed
            for i in deed:
                out[i] = e
                for k in keys[i]:
                    holders[k].add(e)
    return out


def report(name: str, data: Labelled, model: Model | None = None) -> None:
    """Print pairs and B-cubed of the judged mentions."""
    episodes, judged = placed(data, model), data.judged()
    mine = [episodes[i] for i in judged]
    truth = [data.episodes[i] for i in judged]
    stories = [data.mentions[i].story for i in judged]
    every, across = quality(mine, truth), quality(mine, truth, stories)
    show = lambda r: " / ".join(f"{v:.3f}" for v in r)  # noqa: E731
    print(f"{name:24} {len(mine):5} mentions; pairs P/R/F1 {show(every.pairs)} of {every.true};"
          f" across stories {show(across.pairs)} of {across.true}; B-cubed {show(every.mentions)}")  # fmt: skip


def own_readings(paths: list[Path], labels: Path) -> dict[str, Reading]:
    """Our reader's readings of the stories of a table."""
    stories = {story for story, _ in labelled.table(labels)}
    return {p.stem: read_story(labelled.told(p).story) for p in paths if p.stem in stories}


def main() -> None:
    ask = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    ask.add_argument("gold", type=Path)
    ask.add_argument("own", type=Path)
    ask.add_argument("--dev", type=Path)
    ask.add_argument("--out", type=Path, default=DATA / "score.json")
    chosen = ask.parse_args()
    files = [p for folder in (chosen.gold, chosen.own) for p in sorted(folder.glob("*.json"))]
    train = labelled.gold(files, LABELS / "episodes-train.tsv")
    pairs = Pairs(train)
    stories = [labelled.mentions_of(labelled.told(p)) for p in files if "ntrex" not in p.stem]
    one, other = sharing_keys(moved(stories, stories))
    apart = score.matrix(one, other).T.astype(float)
    one, other, same = relayed(random.Random(3).sample(stories, RELAYED))
    relays = score.matrix(one, other).T.astype(float)
    made = np.vstack([apart, relays]), np.concatenate([np.zeros(len(apart)), same])
    print(f"{len(pairs.same)} pairs, {int(pairs.same.sum())} same; {len(apart)} moved, {len(relays)} of"
          f" relays, {int(same.sum())} same")  # fmt: skip
    # stories of one topic stay in one fold: those that share an episode
    topic = labelled.topics(train)
    fold = np.array([topic[m.story] % FOLDS for m in train.mentions])
    known = {m.story for m in train.mentions}
    rest = [s for s in stories if s and s[0].story not in known]
    folds = []
    for f in range(FOLDS):
        part = [i for i in range(len(fold)) if fold[i] == f]
        held = Labelled([train.mentions[i] for i in part], [train.episodes[i] for i in part])
        weights = learn(pairs, made, fold[pairs.pairs[:, 0]] != f)
        folds.append((weights, among_others(held, rest[f::FOLDS])))
    tried: dict[float, float] = {}
    for same_episode in np.arange(0.2, 0.7, 0.05):
        truth, mine, home = [], [], []
        for f, (weights, held) in enumerate(folds):
            model = Model(**weights, **OTHERS, same_episode=float(same_episode))
            episodes = placed(held, model)
            mine += [(f, episodes[i]) for i in held.judged()]
            truth += [(f, held.episodes[i]) for i in held.judged()]
            home += [held.mentions[i].story in known for i in held.judged()]
        q = quality(mine, truth, home=home)
        print(f"  least linkage {same_episode:.2f}: {len(truth)} mentions of held-out stories among"
              f" others, pairs P/R/F1 {q.pairs[0]:.3f} / {q.pairs[1]:.3f} / {q.pairs[2]:.3f}")  # fmt: skip
        tried[round(float(same_episode), 2)] = q.pairs[2]
    least = min(t for t, f in tried.items() if f >= max(tried.values()) - FLAT)
    weights = learn(pairs, made, np.ones(len(pairs.same), dtype=bool))
    file = {**weights, **OTHERS, "same_episode": least}
    chosen.out.write_text(json.dumps(file, indent=1) + "\n", "utf-8")
    model = Model(**file)
    report("train, gold readings", train, model)
    if chosen.dev:
        dev, table_ = sorted(chosen.dev.glob("*.json")), LABELS / "episodes-dev.tsv"
        report("dev, gold readings", labelled.gold(dev, table_), model)
        mine_ = own_readings(dev, table_)
        report("dev, our readings", labelled.read(dev, table_, mine_), model)


if __name__ == "__main__":
    main()
