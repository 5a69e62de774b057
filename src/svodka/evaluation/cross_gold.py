"""Gold across documents: groups of articles on one piece of news, and the texts they point at."""

from __future__ import annotations

import json
import lzma
from collections.abc import Iterator, Set
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from svodka.records import Document, MissingData

#: The texts of web articles, by id.
ARTICLES = "slavicner_ru_uk.jsonl.xz"
#: A source's name that the page has lost: not the same as no source.
LOST = "[утрачено]"
UNKNOWN = "UNKNOWN"


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldAccount:
    """What one article of a group leads with, as annotated."""

    #: Its id in the data set.
    name: str
    outlet: str
    #: Chains of the lead, from the outlet outwards without it: the first, then parallel ones.
    chains: tuple[tuple[str, ...], ...]
    #: The origin's name in the group; UNKNOWN where the article shows none.
    origin: str
    #: "denies", "confirms", ...; empty where it carries the claim.
    stance: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldGroup:
    """Articles on one piece of news."""

    name: str
    topic: str
    articles: tuple[GoldAccount, ...]
    #: Independent origins after collapsing.
    origins: tuple[str, ...]
    denied_by: tuple[str, ...]
    confirmed_by: tuple[str, ...]
    not_confirmed_by: tuple[str, ...]


def read_groups(gold: Path | None) -> tuple[GoldGroup, ...]:
    """Read the groups of origins.json; MissingData where it is not there."""
    entries = read_part(gold, "origins.json")["groups"]
    return tuple(_group(entry) for entry in entries)


def read_part(gold: Path | None, name: str) -> dict[str, Any]:
    """Read one file of the gold across documents."""
    if gold is None or not (gold / name).is_file():
        raise MissingData(f"no gold across documents: give a folder that holds {name}")
    found: dict[str, Any] = json.loads((gold / name).read_text("utf-8"))
    return found


def _group(entry: dict[str, Any]) -> GoldGroup:
    return GoldGroup(
        name=entry["id"], topic=entry.get("topic", ""), origins=tuple(entry["independent_origins"]),
        articles=tuple(_account(one) for one in entry["articles"]), denied_by=tuple(entry.get("denied_by", ())),
        confirmed_by=tuple(entry.get("confirmed_by", ())), not_confirmed_by=tuple(entry.get("not_confirmed_by", ())))


def _account(entry: dict[str, Any]) -> GoldAccount:
    chains = [entry.get("chain", []), *entry.get("other_chains", [])]
    return GoldAccount(name=entry["id"], outlet=entry["outlet"], origin=entry["origin"], stance=entry.get("stance", ""),
                       chains=tuple(tuple(name for name in chain if not is_outlet(name)) for chain in chains))


def is_outlet(name: str) -> bool:
    """Tell whether a name of a chain is the article's own outlet."""
    return name.strip().upper().startswith("OUTLET")


def read_articles(data: Path | None, wanted: Set[str], outlets: dict[str, str]) -> dict[str, Document]:
    """Read those articles of the data set that are wanted, with the outlets that the gold gives them."""
    if data is None or not (data / ARTICLES).is_file():
        raise MissingData(f"no articles: give a data folder that holds {ARTICLES}")
    found = {row["id"]: _document(row, outlets.get(row["id"], "")) for row in _rows(data / ARTICLES) if row["id"] in wanted}
    missing = sorted(wanted - found.keys())
    if missing:
        raise MissingData(f"{len(missing)} articles of the gold are not in {ARTICLES}, first {missing[0]}")
    return found


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines)


def _document(row: dict[str, Any], outlet: str) -> Document:
    published = datetime.fromisoformat(row["date"]).replace(tzinfo=UTC) if row.get("date") else None
    return Document.of(row["text"], name=row["id"], outlet=outlet, url=row.get("url") or "", published=published,
                       lang=row["lang"], title=row.get("title") or "")
