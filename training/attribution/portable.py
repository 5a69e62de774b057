"""Store 8-bit weights without a sign, so that every processor multiplies them exactly.

Where a processor has no instructions for 8-bit dot products (AVX2 without VNNI), onnxruntime adds pairs of products of an unsigned
and a signed byte in 16 bits, and what does not fit is cut off. On such a processor the signed weights cost .05 of found and .06 of
who on `gold/dev`. Two unsigned bytes are multiplied in full everywhere; the numbers they stand for stay the same.

    python portable.py MODEL.onnx            # rewrites the file
    python portable.py --check encode.onnx   # this processor's answer against exact whole-number products
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from onnxruntime import InferenceSession

_WEIGHT, _ZERO = 1, 3
#: What a signed byte is moved by.
_SHIFT = 128


def drop_signs(model: onnx.ModelProto) -> onnx.ModelProto:
    """Move the weights of every integer product, and their zero points, from -128..127 to 0..255."""
    constants = {one.name: one for one in model.graph.initializer}
    moved: set[str] = set()
    for node in model.graph.node:
        if node.op_type != "MatMulInteger":
            continue
        for name in (node.input[_WEIGHT], node.input[_ZERO]):
            numbers = numpy_helper.to_array(constants[name])
            if name not in moved and numbers.dtype == np.int8:
                shifted = (numbers.astype(np.int16) + _SHIFT).astype(np.uint8)
                constants[name].CopyFrom(numpy_helper.from_array(shifted, name))
                moved.add(name)
    return model


def make_portable(path: Path) -> None:
    """Rewrite a model's file."""
    made = drop_signs(onnx.load(str(path)))
    onnx.checker.check_model(made)
    onnx.save(made, str(path))


def exact(model: onnx.ModelProto) -> bytes:
    """Give the same model with every integer product done in float32, which holds these whole numbers exactly."""
    nodes: list[onnx.NodeProto] = []
    for node in model.graph.node:
        if node.op_type != "MatMulInteger":
            nodes.append(node)
            continue
        made = node.output[0]
        names = [f"{made}_{at}" for at in range(4)]
        nodes += [helper.make_node("Cast", [old], [new], to=TensorProto.FLOAT) for old, new in zip(node.input, names, strict=True)]
        nodes += [helper.make_node("Sub", [names[0], names[2]], [f"{made}_a"]), helper.make_node("Sub", [names[1], names[3]], [f"{made}_b"]),
                  helper.make_node("MatMul", [f"{made}_a", f"{made}_b"], [f"{made}_c"]),
                  helper.make_node("Cast", [f"{made}_c"], [made], to=TensorProto.INT32)]
    del model.graph.node[:]
    model.graph.node.extend(nodes)
    return bytes(model.SerializeToString())


def largest_difference(path: Path, tokens: int = 300) -> float:
    """Run the encoder on random states as it is and exactly; give the largest difference of its outputs."""
    given = {"embedded": np.random.default_rng(0).normal(0, 0.06, (1, tokens, 384)).astype(np.float32),
             "mask": np.ones((1, tokens), np.float32)}
    ours, right = (InferenceSession(model).run(None, given) for model in (str(path), exact(onnx.load(str(path)))))
    return max(float(np.abs(one - other).max()) for one, other in zip(ours, right, strict=True))


def main() -> None:
    """Rewrite the files named, or check one."""
    if sys.argv[1] == "--check":
        print(largest_difference(Path(sys.argv[2])))
        return
    for name in sys.argv[1:]:
        make_portable(Path(name))


if __name__ == "__main__":
    main()
