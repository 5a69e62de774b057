"""Which tagger sees statements: the shipped model where its files are there, else none, and the rules see alone."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from svodka.attribute.tagger.marks import Tagger
from svodka.attribute.tagger.onnx_tagger import OnnxTagger, TaggerFiles

_FOLDER = "models/attribution"


@cache
def choose_tagger() -> Tagger | None:
    """Give the shipped tagger; its network is loaded when the first article is read."""
    folder = files("svodka").joinpath(_FOLDER)
    return load_tagger(folder) if folder.joinpath("read.onnx").is_file() else None


def load_tagger(folder: Traversable) -> Tagger:
    """Load a tagger from the folder that `training/attribution/export.py` writes."""
    return OnnxTagger(
        TaggerFiles(
            encode=folder.joinpath("encode.onnx").read_bytes(),
            read=folder.joinpath("read.onnx").read_bytes(),
            embeddings=folder.joinpath("embeddings.npz").read_bytes(),
            tokenizer=folder.joinpath("tokenizer.json").read_text("utf-8"),
            card=folder.joinpath("card.json").read_text("utf-8"),
        )
    )
