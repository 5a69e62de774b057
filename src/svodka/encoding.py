"""Which encoder turns headlines into vectors: the shipped one where its files are there, else none, and words decide."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from svodka.compare.encoder import Encoder, EncoderFiles, OnnxEncoder

#: The encoder's own files; the table of pieces and the tokenizer are the tagger's.
_FOLDER, _TAGGER = "models/encoder", "models/attribution"


@cache
def choose_encoder() -> Encoder | None:
    """Give the shipped encoder; its network is loaded when the first articles are compared."""
    own, tagger = files("svodka").joinpath(_FOLDER), files("svodka").joinpath(_TAGGER)
    if not own.joinpath("encode.onnx").is_file() or not tagger.joinpath("embeddings.npz").is_file():
        return None
    return OnnxEncoder(
        EncoderFiles(
            encode=own.joinpath("encode.onnx").read_bytes(),
            embeddings=tagger.joinpath("embeddings.npz").read_bytes(),
            tokenizer=tagger.joinpath("tokenizer.json").read_text("utf-8"),
            means=own.joinpath("means.npz").read_bytes(),
            card=own.joinpath("card.json").read_text("utf-8"),
        )
    )
