"""Write sentences for the names' tagger: Russian ones as natasha's tagger marks them, Ukrainian ones unmarked.

Run with svodka's own Python: `python training/names/silver.py OUT.jsonl`. One sentence a line: language, words, what the
rules of svodka see (`rules`), and for Russian what natasha's tagger (MIT) sees (`silver`). No annotation made by people is read.
"""

from __future__ import annotations

import json
import lzma
import random
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from svodka.annotate.names import NameFinder, RuleNames
from svodka.annotate.names_learned import labels_of
from svodka.annotate.names_slovnet import SlovnetNames, locate_slovnet
from svodka.annotate.surface import find_paragraphs, find_sentences
from svodka.languages.morphology import morphology
from svodka.records import Document, Sentence

SHARED = Path(__file__).parents[2].parent / "shared"
#: Articles of each kind: news of twenty years, posts, politics.
MOST = {"rucoco": 100, "tg_news_ru": 150, "slavicner_ru": 70, "slavicner_uk": 130, "ner_uk": 50}


def read(corpus: str) -> Iterator[dict]:
    """Give the records of a corpus."""
    with lzma.open(SHARED / "data" / f"{corpus}.jsonl.xz", "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def texts() -> Iterator[tuple[str, str]]:
    """Give language and text; articles that svodka is measured on are left out."""
    dice = random.Random(5)
    unmarked = [one for one in read("slavicner_ru_uk") if not one.get("entities")]
    pools = {"rucoco": list(read("rucoco")), "tg_news_ru": list(read("tg_news_ru")), "ner_uk": list(read("ner_uk"))[::2],
             **{f"slavicner_{lang}": [one for one in unmarked if one["lang"] == lang] for lang in ("ru", "uk")}}
    for name, most in MOST.items():
        pool = pools[name]
        yield from (("uk" if name.endswith("uk") else "ru", one["text"]) for one in dice.sample(pool, min(most, len(pool))))
    for one in json.loads((SHARED / "gold" / "train" / "index.json").read_text("utf-8")):
        if one.get("lang") == "uk":
            yield "uk", (SHARED / "gold" / "train" / f"{one['id']}.txt").read_text("utf-8")


def sentences(lang: str, text: str) -> Sequence[Sentence]:
    """Give the sentences of a text worth learning from."""
    document = Document.of(text, name="text", lang=lang)
    found = find_sentences(document, find_paragraphs(document), morphology(lang))
    return [one for one in found if 4 <= len(one.tokens) <= 80]


def main(out: Path) -> None:
    """Write the sentences."""
    files = locate_slovnet()
    if files is None:
        raise SystemExit("natasha is not installed")
    silver, rules = SlovnetNames(files), RuleNames()
    with out.open("w", encoding="utf-8") as file:
        for lang, text in texts():
            for line in lines(lang, text, rules, silver):
                file.write(json.dumps(line, ensure_ascii=False) + "\n")


def lines(lang: str, text: str, rules: NameFinder, silver: NameFinder) -> Iterator[dict]:
    """Give the lines of one text."""
    found = sentences(lang, text)
    seen = rules.find(text, found, lang)
    marked = silver.find(text, found, lang) if lang == "ru" else []
    for one in found:
        line = {"lang": lang, "words": [token.text for token in one.tokens], "rules": labels_of(one, seen)}
        yield {**line, "silver": labels_of(one, marked)} if lang == "ru" else line


if __name__ == "__main__":
    main(Path(sys.argv[1]))
