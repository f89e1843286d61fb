"""Trained weights as the ONNX graphs that the package ships.

usage: export.py TRAINED.pt PIECES.json OUT_DIR
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import onnx
import torch
from onnx import helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from encoder import Encoder, Reader, Shape
from situasi.reading.frames import HEADS, PAIRS


class Words(nn.Module):
    """One unpadded window: ids (1, piece), pool (1, word, piece) → heads and sides of its words."""

    def __init__(self, model: Reader) -> None:
        super().__init__()
        self.model = model

    def forward(self, ids: Tensor, pool: Tensor) -> tuple[Tensor, Tensor]:
        words = self.model.words(ids, None, pool)
        heads = torch.cat([self.model.head(name, words) for name in HEADS], -1)
        return heads, torch.cat(self.model.sides(words), -1)


class Pairs(nn.Module):
    def __init__(self, model: Reader) -> None:
        super().__init__()
        self.model = model

    def forward(
        self, anchor: Tensor, anchor_by: Tensor, word: Tensor, word_by: Tensor, distance: Tensor
    ):
        scores = self.model.pair((anchor, anchor_by), (word, word_by), distance)
        return tuple(scores[name] for name in PAIRS)


def load(path: Path) -> Reader:
    saved = torch.load(path, weights_only=True)
    model = Reader(Encoder(Shape(*saved["shape"])))
    model.load_state_dict({k: v.float() for k, v in saved["state"].items()})
    return model.eval()


def weights_alone(model: onnx.ModelProto) -> onnx.ModelProto:
    """The graph with its weights in int8, as they are, and its activations in float32.

    Activations that are rounded to eight bits in every layer make much of the last bit of a sum, in
    which processors differ: with scales moved by 3 in 10 million, two events in five were read
    otherwise in some slot.
    """
    graph = model.graph
    made = {name: node for node in graph.node for name in node.output}
    users: dict[str, list[onnx.NodeProto]] = {}
    for node in graph.node:
        for name in node.input:
            users.setdefault(name, []).append(node)
    instead: dict[str, list[onnx.NodeProto]] = {}  # by the output that they take over
    for node in graph.node:
        if node.op_type != "MatMulInteger":
            continue
        rounded, weight, _, zero = node.input
        rounding = made[rounded]  # DynamicQuantizeLinear: what was rounded, by which scale
        (cast,) = users[node.output[0]]
        (product,) = users[cast.output[0]]
        (scales,) = (made[name] for name in product.input if name != cast.output[0])
        (scale,) = (name for name in scales.input if name != rounding.output[1])
        plain = f"{weight}_plain"
        instead[product.output[0]] = [
            helper.make_node("DequantizeLinear", [weight, scale, zero], [plain], axis=1),
            helper.make_node("MatMul", [rounding.input[0], plain], [product.output[0]]),
        ]
    nodes = [new for node in graph.node for new in instead.get(node.output[0], [node])]
    wanted, kept = {output.name for output in graph.output}, []
    for node in reversed(nodes):  # what nothing asks for any more falls away
        if wanted.intersection(node.output):
            wanted.update(node.input)
            kept.append(node)
    del graph.node[:]
    graph.node.extend(reversed(kept))
    held = [tensor for tensor in graph.initializer if tensor.name in wanted]
    del graph.initializer[:]
    graph.initializer.extend(held)
    return model


def main(trained: Path, pieces: Path, out: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    model = load(trained)
    ids, pool = torch.randint(5, 30000, (1, 20)), torch.rand(1, 12, 20)
    full = out / "encoder.full.onnx"
    torch.onnx.export(
        Words(model).eval(), (ids, pool), str(full), input_names=["ids", "pool"], output_names=["heads", "sides"],
        dynamic_axes={"ids": {1: "t"}, "pool": {1: "w", 2: "t"}, "heads": {1: "w"}, "sides": {1: "w"}},
        dynamo=False, opset_version=17,
    )  # fmt: skip
    size = model.anchor.out_features
    sides = [
        torch.randn(3, size),
        torch.randn(3, size),
        torch.randn(12, size),
        torch.randn(12, size),
    ]
    torch.onnx.export(
        Pairs(model).eval(), (*sides, torch.zeros(3, 12, dtype=torch.long)), str(out / "pairs.onnx"),
        input_names=["anchor", "anchor_by", "word", "word_by", "distance"], output_names=list(PAIRS),
        dynamic_axes={
            "anchor": {0: "n"}, "anchor_by": {0: "n"}, "word": {0: "w"}, "word_by": {0: "w"},
            "distance": {0: "n", 1: "w"}, **{name: {0: "n", 1: "w"} for name in PAIRS},
        },
        dynamo=False, opset_version=17,
    )  # fmt: skip
    # Full range: seven-bit weights (reduce_range) cost .008 typed F1.
    small = out / "encoder.onnx"
    quantize_dynamic(str(full), str(small), weight_type=QuantType.QInt8, per_channel=True)
    onnx.save(weights_alone(onnx.load(small)), small)
    full.unlink()
    shutil.copyfile(pieces, out / "pieces.json")
    for name in ("encoder.onnx", "pairs.onnx", "pieces.json"):
        print(f"{name} {(out / name).stat().st_size / 1e6:.1f} MB")
    onnx.checker.check_model(str(out / "encoder.onnx"))


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*map(Path, sys.argv[1:]))
