"""Trained weights as the ONNX graphs that the package ships.

usage: export.py TRAINED.pt PIECES.json OUT_DIR
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import helper, numpy_helper
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


def eight_bit(model: onnx.ModelProto) -> onnx.ModelProto:
    """The graph with its weights in int8, a scale to each row of the vocabulary or column of a matrix.

    Activations stay in float32. Rounded to eight bits in every layer, they make much of the last bit
    of a sum, in which processors differ: with scales moved by 3 in 10 million, two events in five were
    read otherwise in some slot. Seven-bit weights cost .008 typed F1.
    """
    graph = model.graph
    held = {tensor.name: tensor for tensor in graph.initializer}
    nodes: list[onnx.NodeProto] = []
    for node in graph.node:
        at = {"MatMul": 1, "Gather": 0}.get(node.op_type)
        tensor = None if at is None else held.get(node.input[at])
        if at is None or tensor is None or tensor.data_type != onnx.TensorProto.FLOAT:
            nodes.append(node)
            continue
        name, out = tensor.name, node.output[0]
        weight = numpy_helper.to_array(held.pop(name))
        scale = np.abs(weight).max(axis=1 - at, keepdims=True) / np.float32(127)
        small, scales = f"{name}_int8", f"{name}_scale"
        rounded = np.rint(weight / np.where(scale == 0, 1, scale)).astype(np.int8)
        held[small] = numpy_helper.from_array(rounded, small)
        held[scales] = numpy_helper.from_array(scale if at == 0 else scale[0], scales)
        if node.op_type == "MatMul":
            nodes += [
                helper.make_node("DequantizeLinear", [small, scales], [f"{name}_plain"], axis=1),
                helper.make_node("MatMul", [node.input[0], f"{name}_plain"], [out]),
            ]
        else:  # looked up before it is scaled: the vocabulary stays small in memory too
            nodes += [
                helper.make_node("Gather", [small, node.input[1]], [f"{out}_int8"]),
                helper.make_node("Gather", [scales, node.input[1]], [f"{out}_scale"]),
                helper.make_node("Cast", [f"{out}_int8"], [f"{out}_cast"], to=onnx.TensorProto.FLOAT),
                helper.make_node("Mul", [f"{out}_cast", f"{out}_scale"], [out]),
            ]
    del graph.node[:], graph.initializer[:]
    graph.node.extend(nodes)
    graph.initializer.extend(held.values())
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
    onnx.save(eight_bit(onnx.load(full)), out / "encoder.onnx")
    full.unlink()
    shutil.copyfile(pieces, out / "pieces.json")
    for name in ("encoder.onnx", "pairs.onnx", "pieces.json"):
        print(f"{name} {(out / name).stat().st_size / 1e6:.1f} MB")
    onnx.checker.check_model(str(out / "encoder.onnx"))


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*map(Path, sys.argv[1:]))
