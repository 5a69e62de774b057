"""The tagger's network: shared layers over the article, then upper layers over a window with one cue marked.

Shared layers see the whole article once and tell cues; for each cue the upper layers see the words around it, the cue marked,
and tell source, content, carrier, and the speech that goes on. All layers come from multilingual-e5-small and are trained on.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 - everybody's name for it
from weights import Floats

HIDDEN, HEADS = 384, 12
#: Kinds of a token by itself: outside, first of a cue, inside a cue.
CUE_KINDS = 3
#: Kinds of a token near a marked cue: outside, source, content, carrier, goes on.
WORD_KINDS = 5


class Layer(nn.Module):
    """One transformer layer, post-norm, as BERT has it."""

    def __init__(self, weights: dict[str, Floats], layer: int, dropout: float = 0.1) -> None:
        super().__init__()

        def get(name: str) -> Tensor:
            return torch.from_numpy(weights[f"{layer}.{name}"].astype(np.float32))

        self.qkv = nn.Linear(HIDDEN, 3 * HIDDEN)
        self.qkv.weight.data = torch.cat([get(f"{name}.w") for name in "qkv"])
        self.qkv.bias.data = torch.cat([get(f"{name}.b") for name in "qkv"])
        self.out, self.up, self.down = (self._linear(get(f"{name}.w"), get(f"{name}.b")) for name in ("ao", "fi", "fo"))
        self.norm1, self.norm2 = (self._norm(get(f"{name}.w"), get(f"{name}.b")) for name in ("aln", "oln"))
        self.drop = nn.Dropout(dropout)

    @staticmethod
    def _linear(weight: Tensor, bias: Tensor) -> nn.Linear:
        made = nn.Linear(weight.shape[1], weight.shape[0])
        made.weight.data, made.bias.data = weight, bias
        return made

    @staticmethod
    def _norm(weight: Tensor, bias: Tensor) -> nn.LayerNorm:
        made = nn.LayerNorm(HIDDEN, 1e-12)
        made.weight.data, made.bias.data = weight, bias
        return made

    def _attend(self, q: Tensor, k: Tensor, v: Tensor, away: Tensor) -> Tensor:
        """Attend in one fused step while training (a fifth faster); in plain products for export, which 8-bit writing knows."""
        if self.training:
            return F.scaled_dot_product_attention(q, k, v, away)
        return (q @ k.transpose(-1, -2) * (HIDDEN // HEADS) ** -0.5 + away).softmax(-1) @ v

    def forward(self, x: Tensor, away: Tensor) -> Tensor:
        """`away` is (batch, 1, 1, length): 0 for a token, a large negative number for padding."""
        batch, length, _ = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, HEADS, -1).permute(2, 0, 3, 1, 4).unbind(0)
        seen = self._attend(q, k, v, away).transpose(1, 2).reshape(batch, length, HIDDEN)
        x = self.norm1(x + self.drop(self.out(seen)))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Network(nn.Module):
    """`shared` layers over the article, `upper` layers over each cue's window."""

    def __init__(self, weights: dict[str, Floats], shared: int = 8, upper: int = 4) -> None:
        super().__init__()
        self.word = nn.Embedding.from_pretrained(torch.from_numpy(weights["word"]), freeze=True)
        self.place = nn.Parameter(torch.from_numpy(weights["pos"] + weights["type"]))
        self.norm = Layer._norm(torch.from_numpy(weights["elnw"]), torch.from_numpy(weights["elnb"]))
        self.shared = nn.ModuleList([Layer(weights, at) for at in range(shared)])
        self.upper = nn.ModuleList([Layer(weights, at) for at in range(shared, shared + upper)])
        self.mark = nn.Parameter(torch.randn(2, HIDDEN) * 0.05)
        self.cue = nn.Linear(HIDDEN, CUE_KINDS)
        self.words = nn.Linear(HIDDEN, WORD_KINDS)
        self.drop = nn.Dropout(0.1)

    def embed(self, ids: Tensor) -> Tensor:
        """Give the embeddings of (batch, length) piece numbers."""
        return self.word(ids).to(self.place.dtype) + self.place[: ids.shape[1]]

    def encode(self, embedded: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """Give the article's states and the cue scores of each token."""
        x = self.drop(self.norm(embedded))
        away = ((1 - mask) * -1e4)[:, None, None, :].to(x.dtype)
        for layer in self.shared:
            x = layer(x, away)
        return x, self.cue(self.drop(x))

    def read(self, states: Tensor, mask: Tensor, marked: Tensor) -> Tensor:
        """Give the word scores of windows: states (windows, length, hidden), `marked` 1 where the cue is."""
        x = states + self.mark[0] + (self.mark[1] - self.mark[0]) * marked[:, :, None].to(states.dtype)
        away = ((1 - mask) * -1e4)[:, None, None, :].to(x.dtype)
        for layer in self.upper:
            x = layer(x, away)
        return self.words(self.drop(x))
