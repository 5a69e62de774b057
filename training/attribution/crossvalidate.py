"""Cross-validate the tagger over gold/train and gold/dev: `python crossvalidate.py OUT_FOLDER [--folds 3]`.

A base is trained on our own annotation without any article that shares text with the gold; each fold goes on from it with
the gold articles of the other folds. Gives OUT/base.pt and, for every fold K, OUT/foldK.pt, OUT/foldK/ with its gold articles
and OUT/foldK.model/, the model as svodka loads it. Articles that share text with one another stand in one fold. A file that is
there is not made again. `python benchmarks/crossvalidation.py OUT` (in svodka's own environment) scores all folds together.
"""

from __future__ import annotations

import argparse
import random
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from data import number, read_gold, read_own
from export import write_onnx
from network import Network
from overlap import Runs, group, runs_of
from train import HERE, SHARED, load_tokenizer, save, train
from weights import load_weights, locate_weights

SHIPPED = HERE.parents[1] / "src/svodka/models/attribution"
Text = tuple[str, str, list[dict[str, Any]]]


def read_clean(gold: Sequence[Text]) -> Iterator[Text]:
    """Give our own articles that share no text with the gold."""
    seen = Runs([text for _, text, _ in gold])
    for one in read_own(HERE / "annotations", SHARED / "data", 1000):
        if not seen.near(runs_of(one[1])):
            yield one


def split(gold: Sequence[Text], count: int) -> list[list[Text]]:
    """Split the gold into folds of about the same size; what shares text stays together."""
    folds: list[list[Text]] = [[] for _ in range(count)]
    groups = group([text for _, text, _ in gold])
    random.Random(1).shuffle(groups)
    for numbers in sorted(groups, key=len, reverse=True):
        min(folds, key=len).extend(gold[at] for at in numbers)
    return folds


def teach(texts: Sequence[Text], out: Path, *, start: Path | None, epochs: int, rate: float) -> None:
    """Train on some articles from scratch or from other weights, unless that was done before."""
    if out.exists():
        return
    torch.manual_seed(1)
    random.seed(1)
    tokenizer = load_tokenizer()
    net = Network(load_weights(locate_weights()))
    if start:
        net.load_state_dict({name: one.float() for name, one in torch.load(start).items()}, strict=False)
    print(out.stem, len(texts), "articles", flush=True)
    save(train([number(tokenizer, *one) for one in texts], net, epochs=epochs, rate=rate), out)


def lay_out(fold: Sequence[Text], folder: Path) -> None:
    """Link the gold articles of a fold into a folder of their own."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, _, _ in fold:
        for ending in ("txt", "json"):
            link = folder / f"{name}.{ending}"
            part = "dev" if name.startswith(("dev", "seed")) else "train"
            if not link.exists():
                link.symlink_to((SHARED / "gold" / part / link.name).resolve())


def write_model(weights: Path, folder: Path) -> None:
    """Write a fold's weights as svodka loads them; pieces and embeddings are the shipped ones, which are not trained."""
    if (folder / "card.json").exists():
        return
    folder.mkdir(parents=True, exist_ok=True)
    net = Network(load_weights(locate_weights()))
    net.load_state_dict({name: one.float() for name, one in torch.load(weights).items()}, strict=False)
    packed = dict(np.load(SHIPPED / "embeddings.npz"))
    np.savez(folder / "embeddings.npz", **packed | {"place": net.place.detach().numpy().astype(np.float16)})
    write_onnx(net, folder)
    for name in ("tokenizer.json", "card.json"):
        shutil.copy(SHIPPED / name, folder / name)


def main() -> None:
    """Train the base and every fold."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--folds", type=int, default=3)
    parser.add_argument("--epochs", type=int, default=3, help="of the base")
    parser.add_argument("--fine", type=int, default=2, help="epochs of each fold")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--limit", type=int, default=None, help="use so many articles only, to try whether it runs")
    asked = parser.parse_args()
    torch.set_num_threads(asked.threads)
    asked.out.mkdir(parents=True, exist_ok=True)
    gold = [one for part in ("train", "dev") for one in read_gold(SHARED / "gold" / part)][: asked.limit]
    base = asked.out / "base.pt"
    teach(list(read_clean(gold))[: asked.limit], base, start=None, epochs=asked.epochs, rate=1.2e-4)
    folds = split(gold, asked.folds)
    for at, fold in enumerate(folds):
        lay_out(fold, asked.out / f"fold{at}")
        others = [one for other in folds if other is not fold for one in other]
        teach(others, asked.out / f"fold{at}.pt", start=base, epochs=asked.fine, rate=8e-5)
        write_model(asked.out / f"fold{at}.pt", asked.out / f"fold{at}.model")


if __name__ == "__main__":
    main()
