"""The trained encoder at run time: ONNX on one core, no PyTorch.

Two graphs: `encoder.onnx` (int8) reads a window and gives every word's head scores and its two
sides for the pair scores; `pairs.onnx` scores words against anchors. `models/README.md` says from
what they were trained and how well they do.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np
import onnxruntime
from pydantic import TypeAdapter

from situasi.errors import DataError
from situasi.reading.decode import Floats, Frame, Prior, Relay, Scores, Thresholds, frames
from situasi.reading.frames import HEADS, NEAR, PAIRS
from situasi.reading.pieces import Pieces
from situasi.reading.shipped import WEIGHTS, table
from situasi.reading.windows import Window, windows


def bucket(distance: np.ndarray) -> np.ndarray:
    """Index of the embedding of a distance in words (word minus anchor)."""
    far = np.where(distance > 0, 2, 0) + np.where(np.abs(distance) > 30, 1, 0) + 2 * NEAR + 1
    return np.where(np.abs(distance) <= NEAR, np.clip(distance, -NEAR, NEAR) + NEAR, far)


class Encoder:
    """The shipped weights, ready to read windows.

    `least` stands in for the folder's thresholds. Raises DataError if the weights in `folder` are
    missing or broken.
    """

    def __init__(self, folder: Path = WEIGHTS, least: Thresholds | None = None) -> None:
        options = onnxruntime.SessionOptions()
        # one story at a time on one core: batches of stories run in processes, not in threads
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        # The weights' int8 is undone once, here, not for each window.
        options.add_session_config_entry("session.disable_quant_qdq", "1")
        self.cutter = Pieces.load(folder / "pieces.json")
        try:
            self._words, self._pairs = (
                onnxruntime.InferenceSession(
                    str(folder / name), options, providers=["CPUExecutionProvider"]
                )
                for name in ("encoder.onnx", "pairs.onnx")
            )
        except Exception as error:  # onnxruntime raises classes of its own C module
            raise DataError(
                str(folder), f"no usable weights: {error}", "install the package anew"
            ) from error
        self.least = least or table(folder / "thresholds.json", TypeAdapter(Thresholds))

    def read(
        self,
        text: str,
        sentences: Sequence[Sequence[int]],
        prior: Callable[[Window], Prior] | None = None,
        relays: Sequence[Relay] = (),
    ) -> list[Read]:
        """Windows of a text with the candidate events and statements of each.

        `prior` says what a lexicon knows of a window's words, `relays` where an outlet is cited.
        """
        out = []
        for number, w in enumerate(windows(text, sentences, self.cutter)):
            heads, sides = self._run(w)

            def pairs(
                anchors: Sequence[Sequence[int]],
                sides: dict[str, Floats] = sides,
                size: int = len(w.words),
            ) -> Scores:
                at = [list(a) for a in anchors]
                distance = bucket(np.arange(size)[None] - np.array([a[0] for a in at])[:, None])
                scores = self._pairs.run(
                    list(PAIRS),
                    {
                        "anchor": np.stack([sides["anchor"][a].mean(0) for a in at]),
                        "anchor_by": np.stack([sides["anchor_by"][a].mean(0) for a in at]),
                        "word": sides["word"],
                        "word_by": sides["word_by"],
                        "distance": distance.astype(np.int64),
                    },
                )
                return dict(zip(PAIRS, scores, strict=True))

            told = prior(w) if prior else None
            events, statements = frames(number, w, heads, pairs, self.least, told, relays)
            out.append(Read(w, heads, events, statements))
        return out

    def _run(self, w: Window) -> tuple[dict[str, Floats], dict[str, Floats]]:
        pool = np.zeros((1, len(w.words), len(w.ids)), dtype=np.float32)
        for i, (a, b) in enumerate(w.pieces):
            pool[0, i, a:b] = 1 / (b - a)
        heads, sides = self._words.run(
            ["heads", "sides"], {"ids": np.array([w.ids], dtype=np.int64), "pool": pool}
        )
        cuts = np.cumsum(list(HEADS.values()))[:-1]
        by_head = dict(zip(HEADS, np.split(heads[0], cuts, axis=-1), strict=True))
        names = ("anchor", "word", "anchor_by", "word_by")
        return by_head, dict(zip(names, np.split(sides[0], 4, axis=-1), strict=True))


class Read:
    """One window, the logits of its word heads (word, label), and what was decoded from them."""

    def __init__(
        self, window: Window, heads: Scores, events: list[Frame], statements: list[Frame]
    ) -> None:
        self.window, self.heads, self.events, self.statements = window, heads, events, statements


@lru_cache(1)
def encoder() -> Encoder:
    """The shipped encoder, loaded once a process."""
    return Encoder()
