"""Keep the pieces of the vocabulary that Russian, Ukrainian and English news use, and their embeddings in 4 bits."""

from __future__ import annotations

import json
import lzma
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer
from weights import Floats

#: Corpora whose words decide which pieces stay.
CORPORA = ("rucoco", "tg_news_ru", "slavicner_ru_uk", "nerel_train_dev", "ner_uk", "factrueval_dev", "plover_gsr_half")
#: A piece seen less often is cut into smaller ones.
_LEAST = 3
#: Numbers of a block that share a scale.
BLOCK = 32


def read_texts(data: Path) -> Iterator[str]:
    """Give every text of the corpora."""
    for corpus in CORPORA:
        with lzma.open(data / f"{corpus}.jsonl.xz", "rt", encoding="utf-8") as lines:
            for line in lines:
                yield json.loads(line).get("text") or ""


def choose_pieces(tokenizer: Tokenizer, data: Path, pieces: list[str]) -> list[int]:
    """Give the numbers of the pieces to keep, in their old order."""
    seen: Counter[int] = Counter()
    for text in read_texts(data):
        for line in text.splitlines():
            seen.update(tokenizer.encode(line, add_special_tokens=False).ids)
    letters = {at for at, piece in enumerate(pieces) if len(piece.lstrip("▁")) == 1 and _is_ours(piece.lstrip("▁"))}
    special = {at for at, piece in enumerate(pieces) if piece in {"<s>", "<pad>", "</s>", "<unk>", "▁"}}
    return sorted(letters | special | {piece for piece, count in seen.items() if count >= _LEAST})


def _is_ours(letter: str) -> bool:
    return letter.isascii() or "Ѐ" <= letter <= "ӿ" or letter in "«»„“”’‘—–…№€₴₽"


def prune_tokenizer(made: Tokenizer, kept: list[int]) -> str:
    """Give the tokenizer's JSON with only the kept pieces."""
    found: dict[str, Any] = json.loads(made.to_str())
    vocabulary = found["model"]["vocab"]
    place = {old: new for new, old in enumerate(kept)}
    found["model"]["vocab"] = [vocabulary[old] for old in kept]
    found["model"]["unk_id"] = place[found["model"]["unk_id"]]
    found["added_tokens"] = [{**token, "id": place[token["id"]]} for token in found["added_tokens"] if token["id"] in place]
    found["post_processor"] = None
    return json.dumps(found, ensure_ascii=False)


def pack(rows: Floats) -> tuple[NDArray[np.uint8], NDArray[np.float16]]:
    """Pack rows into 4-bit numbers and a half-precision scale for each block of 32."""
    blocks = rows.reshape(len(rows), -1, BLOCK)
    scale = (np.abs(blocks).max(-1) / 7).astype(np.float16)
    safe = np.where(scale == 0, 1, scale).astype(np.float32)[..., None]
    codes = (np.clip(np.round(blocks / safe), -8, 7) + 8).astype(np.uint8)
    return (codes[..., : BLOCK // 2] | (codes[..., BLOCK // 2 :] << 4)).reshape(len(rows), -1), scale
