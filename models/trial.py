"""Quick figures of a model under training: what the encoder alone gets right on held-out gold.

Looser than the real score: parties and sources count by overlap of spans alone.
"""

from __future__ import annotations

import torch
from torch import Tensor

from encoder import Reader, bucket
from gold import Example, GoldStory
from situasi.reading.decode import Frame, Scores, frames
from situasi.reading.frames import HEADS, STATUSES, TYPES


def read(model: Reader, w: Example, words: Tensor, number: int) -> tuple[list[Frame], list[Frame]]:
    """Candidate events and statements of a window, from the hidden states of its words."""
    n = len(w.words)
    heads = {k: model.head(k, words[:n]).float().numpy() for k in HEADS}
    add, word, add_by, word_by = model.sides(words[:n])

    def pairs(anchors) -> Scores:
        at = [list(a) for a in anchors]
        sides = (
            torch.stack([add[a].mean(0) for a in at]),
            torch.stack([add_by[a].mean(0) for a in at]),
        )
        distance = bucket(torch.arange(n)[None] - torch.tensor([a[0] for a in at])[:, None])
        return {
            k: v.float().numpy() for k, v in model.pair(sides, (word, word_by), distance).items()
        }

    return frames(number, w, heads, pairs)


class Count:
    def __init__(self) -> None:
        self.right = self.gold = self.read = 0

    def f(self) -> str:
        return f"{200 * self.right / max(1, self.gold + self.read):.1f}"


def share(a: tuple[int, int], b: tuple[int, int]) -> int:
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def trial(model: Reader, stories: list[GoldStory], ex: list[Example], pad: int) -> str:
    """One line of F1 figures in percent, a language after the other."""
    from train import batches

    model.eval()
    counts: dict[tuple[str, str], Count] = {}
    with torch.no_grad():
        for batch in batches(ex, 16, pad):
            hidden = model.words(batch.ids, batch.mask, batch.pool)
            for r, w in enumerate(batch.windows):
                story = stories[w.story]
                events, statements = read(model, w, hidden[r], 0)
                gold = [f for f in story.frames if f.sentence in set(w.sentence)]
                tally(counts, story.language, gold, events, statements)
    model.train()
    lines = []
    for language in sorted({k[0] for k in counts}):
        lines.append(
            f"  {language} "
            + " ".join(f"{k[1]} {c.f()}" for k, c in counts.items() if k[0] == language)
        )
    return "\n".join(lines)


def tally(counts, language, gold, events, statements) -> None:
    def of(name: str) -> Count:
        return counts.setdefault((language, name), Count())

    def pair_up(left, right, good):
        free, out = list(right), []
        for a in left:
            b = next((b for b in free if good(a, b)), None)
            if b is not None:
                free.remove(b)
                out.append((a, b))
        return out

    told = [f for f in gold if f.event]
    for name, good in (
        ("detection", lambda g, r: g.sentence == r.sentence),
        (
            "typed",
            lambda g, r: (
                g.sentence == r.sentence and TYPES[r.scores["type"].argmax()] == g.event["type"]
            ),
        ),
    ):
        c, pairs = of(name), pair_up(told, events, good)
        c.right, c.gold, c.read = c.right + len(pairs), c.gold + len(told), c.read + len(events)
    for g, r in pairs:
        c = of("status")
        c.right, c.gold, c.read = (
            c.right + (STATUSES[r.scores["status"].argmax()] == g.event["status"]),
            c.gold + 1,
            c.read + 1,
        )
        for name, head, kind in (
            ("actor", "party", 0),
            ("recipient", "party", 1),
            ("place", "place", 0),
            ("date", "date", 0),
            ("figure", "figure", 0),
        ):
            want = [x for x in g.spans.get(head, []) if x[2] == kind]
            got = [x for x in r.pieces.get(head, []) if x.kind == kind]
            c, same = of(name), pair_up(want, got, lambda a, b: share(a[:2], (b.start, b.end)))
            c.right, c.gold, c.read = c.right + len(same), c.gold + len(want), c.read + len(got)
    said = [f for f in gold if f.statement]

    def same_statement(g, r) -> bool:
        if not r.pieces["content"]:
            return False
        a, b = g.spans["content"][0][:2], (r.pieces["content"][0].start, r.pieces["content"][0].end)
        half = 2 * share(a, b) >= (a[1] - a[0]) + (b[1] - b[0]) - share(a, b) > 0
        return half and any(
            share(x[:2], (y.start, y.end)) for x in g.spans["source"] for y in r.pieces["source"]
        )

    c = of("statement")
    c.right, c.gold, c.read = (
        c.right + len(pair_up(said, statements, same_statement)),
        c.gold + len(said),
        c.read + len(statements),
    )
