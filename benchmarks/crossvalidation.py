"""Score the attribution of gold articles by taggers that never saw them, all folds in one table.

Run: python benchmarks/crossvalidation.py OUT; OUT is made by training/attribution/crossvalidate.py. Every
article is read with the model of the fold that it was left out of; the rules are the same everywhere, and were written in view
of gold/train and the errors of gold/dev: only the tagger is cross-validated. Says the pooled
figures, and those of each part.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from svodka.evaluation import evaluate
from svodka.pipeline import Pipeline
from svodka.render import reading_json
from svodka.tagging import load_tagger

MEASURES = ("found_f1", "who_f1", "chain_f1", "strict_f1", "uk_found_f1", "uk_who_f1", "recall_direct", "recall_indirect",
            "recall_nested", "recall_continued")


def folds_of(out: Path) -> Mapping[str, Path]:
    """Give for each gold article the model that did not see it."""
    models = sorted(out.glob("fold*.model"))
    return {text.stem: model for model in models for text in (out / model.stem).glob("*.txt")}


def pool(out: Path, folder: Path, part: str) -> Path:
    """Link the articles of all folds into one folder: those of a part («dev») or all."""
    for name in sorted(folds_of(out)):
        if not part or (part == "dev") is name.startswith(("dev", "seed")):
            for ending in ("txt", "json"):
                (folder / f"{name}.{ending}").symlink_to(next(out.glob(f"fold*/{name}.{ending}")).resolve())
    return folder


class Readers:
    """One pipeline for each fold."""

    def __init__(self, out: Path) -> None:
        self._models = folds_of(out)
        self._pipelines = {model: Pipeline(tagger=load_tagger(model)) for model in set(self._models.values())}

    def read(self, text: str, name: str) -> list[dict[str, Any]]:
        """Read an article with the model that did not see it."""
        reading = self._pipelines[self._models[Path(name).stem]].read_text(text, name=name)
        found: list[dict[str, Any]] = reading_json(reading)["statements"]
        return found


def score(out: Path) -> Iterator[str]:
    """Give a line for each part of the gold."""
    readers = Readers(out)
    for part in ("", "dev", "train"):
        with TemporaryDirectory() as folder:
            report = evaluate("statements", gold=pool(out, Path(folder), part), data=None, read=readers.read)
        told = " ".join(f"{name}={report.measures[name]:.3f}" for name in MEASURES if name in report.measures)
        yield f"{part or 'train and dev'}: {told}"
        if not part:
            yield str(report.table(0))


def main() -> None:
    """Print the lines."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    for line in score(parser.parse_args().out):
        print(line, flush=True)


if __name__ == "__main__":
    main()
