"""The encoder and the heads that read events and statements from it (PyTorch, for training only).

The encoder is BERT as multilingual-e5-small has it: layer norm after each half, erf GELU. All heads
work on words: the mean of a word's pieces. A frame is an event (anchored on its trigger) or a
statement (anchored on its cue); `pairs` scores each word against each anchor.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from situasi.reading.encoder import bucket as bucket_of
from situasi.reading.frames import DISTANCES, HEADS, PAIRS


class Shape(NamedTuple):
    """Sizes of the encoder."""

    vocabulary: int
    hidden: int
    layers: int
    heads: int
    wide: int
    positions: int
    eps: float


class Layer(nn.Module):
    def __init__(self, shape: Shape, dropout: float) -> None:
        super().__init__()
        self.heads = shape.heads
        self.qkv = nn.Linear(shape.hidden, 3 * shape.hidden)
        self.out = nn.Linear(shape.hidden, shape.hidden)
        self.up, self.down = (
            nn.Linear(shape.hidden, shape.wide),
            nn.Linear(shape.wide, shape.hidden),
        )
        self.norm1 = nn.LayerNorm(shape.hidden, shape.eps)
        self.norm2 = nn.LayerNorm(shape.hidden, shape.eps)
        self.drop = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        size, length, hidden = x.shape
        q, k, v = (
            self.qkv(x)
            .view(size, length, 3, self.heads, hidden // self.heads)
            .permute(2, 0, 3, 1, 4)
        )
        seen = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        x = self.norm1(x + self.drop(self.out(seen.transpose(1, 2).reshape(size, length, hidden))))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    def __init__(self, shape: Shape, dropout: float = 0.1) -> None:
        super().__init__()
        self.shape = shape
        self.word = nn.Embedding(shape.vocabulary, shape.hidden)
        self.place = nn.Embedding(shape.positions, shape.hidden)
        self.norm = nn.LayerNorm(shape.hidden, shape.eps)
        self.layers = nn.ModuleList(Layer(shape, dropout) for _ in range(shape.layers))
        self.drop = nn.Dropout(dropout)

    def forward(self, ids: Tensor, mask: Tensor | None) -> Tensor:
        """Hidden states (window, piece, hidden) of ids and mask (window, piece); no mask, no padding."""
        x = self.drop(self.norm(self.word(ids) + self.place.weight[: ids.shape[1]]))
        seen = None if mask is None else mask[:, None, None, :].to(torch.bool)
        for layer in self.layers:
            x = layer(x, seen)
        return x


class Reader(nn.Module):
    """Encoder, word heads and the two sides of the pair scores."""

    def __init__(self, encoder: Encoder, pair: int = 256) -> None:
        super().__init__()
        hidden = encoder.shape.hidden
        self.encoder = encoder
        self.drop = nn.Dropout(0.15)
        self.heads = nn.ModuleDict(
            {f"{name}_head": nn.Linear(hidden, size) for name, size in HEADS.items()}
        )
        self.anchor, self.word = nn.Linear(hidden, pair), nn.Linear(hidden, pair)
        self.anchor_by, self.word_by = nn.Linear(hidden, pair), nn.Linear(hidden, pair)
        self.distance = nn.Embedding(DISTANCES, pair)
        self.pairs = nn.ModuleDict({name: nn.Linear(pair, size) for name, size in PAIRS.items()})

    def head(self, name: str, words: Tensor) -> Tensor:
        """Logits (…, label) of a word head."""
        return self.heads[f"{name}_head"](words)

    def words(self, ids: Tensor, mask: Tensor | None, pool: Tensor) -> Tensor:
        """Hidden states of words; `pool` (window, word, piece) holds each word's mean weights."""
        return torch.bmm(pool, self.encoder(ids, mask))

    def sides(self, words: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        return self.anchor(words), self.word(words), self.anchor_by(words), self.word_by(words)

    def pair(
        self, anchors: tuple[Tensor, Tensor], words: tuple[Tensor, Tensor], distance: Tensor
    ) -> dict[str, Tensor]:
        """Scores of each word for each anchor: anchors (n, pair), words (n, w, pair), distance (n, w)."""
        add, by = anchors
        x = F.gelu(add[:, None] + words[0] + self.distance(distance) + by[:, None] * words[1])
        x = self.drop(x)
        return {name: head(x) for name, head in self.pairs.items()}


def bucket(distance: Tensor) -> Tensor:
    """Index of the embedding of a distance in words, by the reading room's own rule."""
    return torch.from_numpy(bucket_of(distance.numpy()))
