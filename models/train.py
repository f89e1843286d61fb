"""Fine-tune the encoder and its heads on gold readings.

usage: train.py BASE_DIR OUT.pt --gold DIR... [--seed N] [--epochs N] [--dev DIR]

Deterministic for a seed and a number of threads. All losses are per word of the batch, so that a
head that decides about each word for each anchor weighs as much as its decisions.
"""

from __future__ import annotations

import argparse
import random
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor
from torch.nn.attention import SDPBackend, sdpa_kernel

from encoder import Encoder, Reader, Shape, bucket
from gold import Example, GoldStory, examples, load
from situasi.reading.frames import PAIRS, TYPED_MODES
from situasi.reading.pieces import Pieces

WEIGHTS = {"type": 0.5, "status": 0.3, "mode": 0.3, "manner": 0.1, "sector": 0.3, "kind": 0.15}
"""Weights of the losses that are means over the words they are asked about; tags weigh 1."""

PARTY = 1.5
"""Weight of the party scores among the pairs (the others weigh 1): recipients are the weakest slot."""


STEP = 32
"""Lengths of batches are padded to a multiple of this: oneDNN builds its kernels anew for each length."""


class Batch:
    """Windows padded to one length: ids, mask, pool (see Reader.words)."""

    def __init__(self, chosen: list[Example], pad: int) -> None:
        self.windows = chosen
        pieces, words = max(len(w.ids) for w in chosen), max(len(w.words) for w in chosen)
        pieces = -(-pieces // STEP) * STEP
        self.ids = torch.full((len(chosen), pieces), pad, dtype=torch.long)
        self.mask = torch.zeros(len(chosen), pieces)
        self.pool = torch.zeros(len(chosen), words, pieces)
        for r, w in enumerate(chosen):
            self.ids[r, : len(w.ids)] = torch.tensor(w.ids)
            self.mask[r, : len(w.ids)] = 1
            for i, (a, b) in enumerate(w.pieces):
                self.pool[r, i, a:b] = 1 / (b - a)

    def labels(self, head: str) -> tuple[Tensor, Tensor, Tensor]:
        """Row, word and label of each word that a head is asked about."""
        rows, words, values = [], [], []
        for r, w in enumerate(self.windows):
            asked = np.flatnonzero(w.tags[head] >= 0)
            rows += [r] * len(asked)
            words += asked.tolist()
            values += w.tags[head][asked].tolist()
        return torch.tensor(rows), torch.tensor(words), torch.tensor(values)


def batches(
    ex: list[Example], size: int, pad: int, rnd: random.Random | None = None
) -> list[Batch]:
    order = sorted(range(len(ex)), key=lambda i: len(ex[i].ids) + (rnd.random() * 12 if rnd else 0))
    groups = [order[i : i + size] for i in range(0, len(order), size)]
    if rnd:
        rnd.shuffle(groups)
    return [Batch([ex[i] for i in g], pad) for g in groups]


def loss_of(model: Reader, batch: Batch) -> Tensor:
    words = model.drop(model.words(batch.ids, batch.mask, batch.pool))
    count = sum(len(w.words) for w in batch.windows)
    total = torch.zeros(())
    for head in ("trigger", "cue"):
        r, i, y = batch.labels(head)
        total = total + F.cross_entropy(model.head(head, words[r, i]), y, reduction="sum") / count
    for head in ("type", "status", "manner", "sector", "kind"):
        r, i, y = batch.labels(head)
        if len(y):
            total = total + WEIGHTS[head] * F.cross_entropy(model.head(head, words[r, i]), y)
    asked = [(r, i, m) for r, w in enumerate(batch.windows) for i, m in w.modes]
    if asked:
        scores = model.head(
            "mode", words[torch.tensor([a[0] for a in asked]), torch.tensor([a[1] for a in asked])]
        )
        y = torch.zeros(len(asked), len(TYPED_MODES))
        for k, (_, _, chosen) in enumerate(asked):
            y[k, chosen] = 1
        total = (
            total
            + WEIGHTS["mode"]
            * F.binary_cross_entropy_with_logits(scores, y, reduction="none").sum(1).mean()
        )
    add, word, add_by, word_by = model.sides(words)
    for r, w in enumerate(batch.windows):
        if not w.anchors:
            continue
        n = len(w.words)
        first = torch.tensor([at[0] for at, _ in w.anchors])
        distance = bucket(torch.arange(n)[None] - first[:, None])
        rows = [(add[r, at].mean(0), add_by[r, at].mean(0)) for at, _ in w.anchors]
        anchors = (torch.stack([a for a, _ in rows]), torch.stack([b for _, b in rows]))
        scores = model.pair(anchors, (word[r, :n], word_by[r, :n]), distance)
        for head in PAIRS:
            asked_rows = [k for k, (_, labels) in enumerate(w.anchors) if head in labels]
            if asked_rows:
                y = torch.tensor(np.stack([w.anchors[k][1][head] for k in asked_rows]))
                part = F.cross_entropy(
                    scores[head][asked_rows].flatten(0, 1),
                    y.flatten(),
                    ignore_index=-1,
                    reduction="sum",
                )
                total = total + part * (PARTY if head == "party" else 1) / count
    return total


def fit(ex: list[Example], base: Path, pad: int, chosen: argparse.Namespace, after=None) -> Reader:
    torch.manual_seed(chosen.seed)
    rnd = random.Random(chosen.seed)
    saved = torch.load(base / "base.pt", weights_only=True)
    encoder = Encoder(Shape(*saved["shape"]))
    encoder.load_state_dict({k: v.float() for k, v in saved["state"].items()})
    if chosen.layers:
        encoder.layers = encoder.layers[: chosen.layers]
        encoder.shape = encoder.shape._replace(layers=chosen.layers)
    model = Reader(encoder)
    for p in (*encoder.word.parameters(), *encoder.place.parameters()):
        p.requires_grad = False
    for layer in encoder.layers[: chosen.freeze]:
        for p in layer.parameters():
            p.requires_grad = False
    body = [p for p in encoder.parameters() if p.requires_grad]
    heads = [p for n, p in model.named_parameters() if not n.startswith("encoder.")]
    groups = [{"params": body, "lr": chosen.lr}, {"params": heads, "lr": 1e-3}]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
    per = -(-len(ex) // chosen.batch)
    steps = chosen.epochs * per
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda s: min(1, (s + 1) / (0.1 * steps)) * max(0.02, 1 - s / steps)
    )
    began = time.time()
    for epoch in range(chosen.epochs):
        model.train()
        total = 0.0
        for batch in batches(ex, chosen.batch, pad, rnd):
            # The fused attention of the CPU is ten times slower than plain matrices in bfloat16.
            with sdpa_kernel(SDPBackend.MATH):
                with torch.autocast("cpu", torch.bfloat16, enabled=chosen.bf16):
                    loss = loss_of(model, batch)
                loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            optimizer.zero_grad()
            schedule.step()
            total += float(loss.detach())
        print(
            f"epoch {epoch + 1} loss {total / per:.3f} after {time.time() - began:.0f} s",
            flush=True,
        )
        if after:
            after(epoch, model)
    return model


def dates(text: str, language: str, published: object) -> list:
    from situasi.language import load as language_of

    return language_of(language).dates(text, published)


def main() -> None:
    ask = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    ask.add_argument("base", type=Path)
    ask.add_argument("out", type=Path)
    ask.add_argument("--gold", type=Path, nargs="+", required=True)
    ask.add_argument("--dev", type=Path)
    ask.add_argument("--seed", type=int, default=7)
    ask.add_argument("--epochs", type=int, default=10)
    ask.add_argument("--batch", type=int, default=5)
    ask.add_argument("--lr", type=float, default=3e-4)
    ask.add_argument("--layers", type=int, default=0)
    ask.add_argument("--freeze", type=int, default=0)
    ask.add_argument("--threads", type=int, default=2)
    ask.add_argument("--bf16", action="store_true")
    chosen = ask.parse_args()
    torch.set_num_threads(chosen.threads)
    cutter = Pieces.load(chosen.base / "pieces.json")
    stories = load(chosen.gold, dates)
    ex = examples(stories, cutter)
    print(
        f"{len(stories)} stories, {len(ex)} windows, {sum(len(w.words) for w in ex)} words, "
        f"{sum(len(w.ids) for w in ex)} pieces",
        flush=True,
    )
    after = None
    if chosen.dev:
        from trial import trial

        held: list[GoldStory] = load([chosen.dev], dates)
        held_ex = examples(held, cutter)

        def after(epoch: int, model: Reader) -> None:
            if epoch % 3 == 2 or epoch == chosen.epochs - 1:
                print(trial(model, held, held_ex, cutter.pad), flush=True)

    model = fit(ex, chosen.base, cutter.pad, chosen, after)
    torch.save(
        {
            "shape": tuple(model.encoder.shape),
            "state": {k: v.half() for k, v in model.state_dict().items()},
        },
        chosen.out,
    )


if __name__ == "__main__":
    main()
