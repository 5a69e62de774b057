"""Teach a probe on the hidden states of multilingual-e5-small what natasha's tagger sees in Russian, and let it mark Ukrainian.

`python training/names/teacher.py SILVER.jsonl OUT.jsonl`, with the Python of training/attribution. The states of the sixth of
twelve layers carry names across languages best (recall .85 there against .75 at the fourth and .79 at the eighth layer). A
sentence of OUT is the one of SILVER with `silver` for every language.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 - everybody's name for it

sys.path.insert(0, str(Path(__file__).parents[1] / "attribution"))
from network import HIDDEN, Layer
from weights import load_weights, locate_weights

LABELS = ("O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG")
LAYERS, BATCH, EPOCHS, SEED = 6, 32, 6, 3
MOST_PIECES = 200

Line = dict


class Encoder(nn.Module):
    """The first layers of multilingual-e5-small, as they are."""

    def __init__(self) -> None:
        super().__init__()
        weights = load_weights(locate_weights())
        self.word = torch.from_numpy(weights["word"])
        self.place = torch.from_numpy(weights["pos"] + weights["type"])
        self.norm = Layer._norm(torch.from_numpy(weights["elnw"]), torch.from_numpy(weights["elnb"]))
        self.layers = nn.ModuleList([Layer(weights, at) for at in range(LAYERS)]).eval()

    @torch.inference_mode()
    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        """Give the states of (batch, length) pieces."""
        x = self.norm(self.word[ids] + self.place[: ids.shape[1]])
        away = ((1 - mask.float()) * -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, away)
        return x


class Probe(nn.Module):
    """Two layers over a word's state and its neighbours'."""

    def __init__(self) -> None:
        super().__init__()
        self.near = nn.Conv1d(2 * HIDDEN + 3, 192, 3, padding=1)
        self.out = nn.Linear(192, len(LABELS))

    def forward(self, x: Tensor) -> Tensor:
        """Give the scores of (batch, words, features)."""
        x = F.dropout(x, 0.2, self.training)
        return self.out(F.dropout(F.relu(self.near(x.transpose(1, 2))).transpose(1, 2), 0.2, self.training))


def locate_tokenizer() -> Path:
    """Find the tokenizer in its installed package."""
    spec = find_spec("semantra_multilingual")
    roots = list(spec.submodule_search_locations or ()) if spec else []
    return next(path for root in roots for path in Path(root).rglob("tokenizer.json"))


def shape(word: str) -> list[float]:
    """Give what the letter case of a word says."""
    return [float(word[:1].isupper()), float(word.isupper() and len(word) > 1), float(word[:1].isdigit())]


def states(encoder: Encoder, tokenizer: Tokenizer, lines: Sequence[Line]) -> Iterator[tuple[int, Tensor]]:
    """Give for each line its number and its words' features: first piece, mean of its pieces, letter case."""
    cut = [tokenizer.encode(line["words"], is_pretokenized=True) for line in lines]
    order = sorted(range(len(lines)), key=lambda at: len(cut[at].ids))
    for begin in range(0, len(order), BATCH):
        numbers = [at for at in order[begin : begin + BATCH] if len(cut[at].ids) <= MOST_PIECES]
        if not numbers:
            continue
        width = max(len(cut[at].ids) for at in numbers)
        ids = torch.tensor([cut[at].ids + [1] * (width - len(cut[at].ids)) for at in numbers])
        mask = torch.tensor([[1] * len(cut[at].ids) + [0] * (width - len(cut[at].ids)) for at in numbers])
        for at, found in zip(numbers, encoder(ids, mask), strict=True):
            yield at, _words(found, cut[at].word_ids, lines[at]["words"])


def _words(found: Tensor, places: Sequence[int | None], words: Sequence[str]) -> Tensor:
    rows = []
    for number, word in enumerate(words):
        pieces = [at for at, place in enumerate(places) if place == number]
        first, mean = (found[pieces[0]], found[pieces].mean(0)) if pieces else (torch.zeros(HIDDEN), torch.zeros(HIDDEN))
        rows.append(torch.cat([first, mean, torch.tensor(shape(word))]))
    return torch.stack(rows).half()


def pad(rows: Sequence[Tensor]) -> Tensor:
    """Lay tensors of different lengths beside each other."""
    return nn.utils.rnn.pad_sequence(list(rows), batch_first=True, padding_value=0)


def train(features: dict[int, Tensor], lines: Sequence[Line]) -> Probe:
    """Train the probe on the marked lines."""
    torch.manual_seed(SEED)
    probe, order = Probe(), sorted((at for at in features if "silver" in lines[at]), key=lambda at: len(features[at]))
    optimizer = torch.optim.AdamW(probe.parameters(), 1e-3)
    batches = [order[begin : begin + BATCH] for begin in range(0, len(order), BATCH)]
    for epoch in range(EPOCHS):
        loss_sum = 0.0
        for number in torch.randperm(len(batches)).tolist():
            gold = [torch.tensor([LABELS.index(label) for label in lines[at]["silver"]]) for at in batches[number]]
            wanted = nn.utils.rnn.pad_sequence(gold, batch_first=True, padding_value=-100)
            scores = probe(pad([features[at].float() for at in batches[number]]))
            loss = F.cross_entropy(scores.flatten(0, 1), wanted.flatten())
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            loss_sum += loss.item()
        print(f"epoch {epoch + 1} loss {loss_sum / len(batches):.4f}", file=sys.stderr, flush=True)
    return probe.eval()


@torch.inference_mode()
def mark(probe: Probe, features: Tensor) -> list[list[float]]:
    """Give each word's probabilities."""
    found: list[list[float]] = probe(features.float()[None])[0].softmax(-1).tolist()
    return [[round(value, 3) for value in row] for row in found]


def main(source: Path, out: Path) -> None:
    """Train on the Russian lines and mark the others."""
    torch.set_num_threads(1)
    lines = [json.loads(line) for line in source.open(encoding="utf-8")]
    features = dict(states(Encoder().eval(), Tokenizer.from_file(str(locate_tokenizer())), lines))
    print(f"{len(features)} sentences encoded", file=sys.stderr, flush=True)
    probe = train(features, lines)
    with out.open("w", encoding="utf-8") as file:
        for at in sorted(features):
            line = lines[at] if "silver" in lines[at] else {**lines[at], "soft": mark(probe, features[at])}
            file.write(json.dumps(line, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
