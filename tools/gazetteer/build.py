"""Builds the shipped gazetteer; the same sources give the same bytes.

`tools/gazetteer/fetch.sh`, then `PYTHONPATH=src build/gazetteer/env/bin/python tools/gazetteer/build.py`.
"""

from __future__ import annotations

import json
import struct
import sys
import zlib
from array import array
from pathlib import Path

from cities import read_cities, read_settlements
from countries import read_areas, read_countries, read_regions
from row import Row

from svodka.gazetteer.keys import digest
from svodka.gazetteer.table import MAGIC, NAMES_IN_BLOCK, ROW_BITS, exact_key, skeleton_key, sound_key, stems_key
from svodka.gazetteer.toponym import KINDS

ROOT = Path(__file__).parents[2]
SOURCES = ROOT / "build" / "gazetteer"
SHIPPED = ROOT / "src" / "svodka" / "models" / "gazetteer" / "places.bin"
VERSION = "2026.11"
#: A radius is kept in tenths of a kilometre in 16 bits.
WIDEST_KM = 6_500


def collect() -> list[Row]:
    """Read all sources."""
    cities = list(read_cities(SOURCES / "geonames" / "usr" / "share" / "locale"))
    regions, ids = read_regions(SOURCES / "mordecai-2.1.0" / "mordecai" / "data" / "admin1CodesASCII.json", cities)
    known = {one.id for one in regions}
    for city in cities:
        city.region = ids[city.region] if ids[city.region] in known else ""
    countries = list(read_countries(SOURCES / "package" / "countries-50m.json"))
    for country in countries:
        _place_small(country, cities)
    oblasts = {code: f"iso:UA-{iso}" for code, iso in OBLASTS.items()}
    settlements = list(read_settlements(cities, oblasts))
    areas = list(read_areas())
    report(cities=cities, regions=regions, countries=countries, settlements=settlements, areas=areas)
    return [*countries, *areas, *regions, *cities, *settlements]


#: The codifier's first two digits and ISO 3166-2 number the oblasts differently from place to place.
OBLASTS = {"01": "43", "05": "05", "07": "07", "12": "12", "14": "14", "18": "18", "21": "21", "23": "23", "26": "26",
           "32": "32", "35": "35", "44": "09", "46": "46", "48": "48", "51": "51", "53": "53", "56": "56", "59": "59",
           "61": "61", "63": "63", "65": "65", "68": "68", "71": "71", "73": "77", "74": "74", "80": "30", "85": "40"}


def _place_small(country: Row, cities: list[Row]) -> None:
    """Put a country that the atlas lacks at its largest city."""
    if not country.placed:
        own = [one for one in cities if one.country == country.country]
        largest = max(own, key=lambda one: one.population, default=None)
        country.latitude, country.longitude = (largest.latitude, largest.longitude) if largest else (0.0, 0.0)


def pack(rows: list[Row]) -> bytes:
    """Write the table: magic, length of the header, header, sections, names."""
    ids = {row.id: at for at, row in enumerate(rows)}
    own = [row.own for row in rows if row.own]
    own_number = {name: -at - 1 for at, name in enumerate(own)}
    countries = sorted({row.country for row in rows})
    blocks, packed = _names(rows)
    sections: dict[str, array[int]] = {
        "keys": array("Q", sorted({digest(key) << ROW_BITS | at for at, row in enumerate(rows) for key in keys(row)})),
        "ids": array("q", [own_number[row.own] if row.own else row.number or 0 for row in rows]),
        "regions": array("i", [ids.get(row.region, -1) for row in rows]),
        "populations": array("I", [row.population for row in rows]),
        "latitudes": array("i", [round(row.latitude * 1e5) for row in rows]),
        "longitudes": array("i", [round(row.longitude * 1e5) for row in rows]),
        "radii": array("H", [round(min(row.radius_km, WIDEST_KM) * 10) for row in rows]),
        "countries": array("H", [countries.index(row.country) for row in rows]),
        "kinds": array("B", [[one.value for one in KINDS].index(row.kind) for row in rows]),
        "blocks": blocks,
    }
    body, places = bytearray(), {}
    for name, numbers in sections.items():
        body += b"\0" * (-len(body) % 8)
        places[name] = [numbers.typecode, len(body), len(body) + len(numbers) * numbers.itemsize]
        if sys.byteorder == "big":
            numbers.byteswap()
        body += numbers.tobytes()
    header = json.dumps({"version": VERSION, "own": own, "countries": countries, "sections": places,
                         "names": [len(body), len(body) + len(packed)]}, ensure_ascii=False, sort_keys=True).encode()
    start = MAGIC + struct.pack("<Q", len(header)) + header
    return start + b"\0" * (-len(start) % 8) + bytes(body) + packed


def keys(row: Row) -> set[str]:
    """Give every key that finds a place."""
    found = {"#" + row.id}
    for name in row.names:
        found |= {exact_key(name), sound_key(name)} | ({stems_key(name)} - {""})
        if row.kind in {"city", "village", "region"} and len(name) > 3:
            found.add(skeleton_key(name, row.country))
    return found


def _names(rows: list[Row]) -> tuple[array[int], bytes]:
    lines = ["\t".join((row.ru, row.uk, row.en, row.native)) for row in rows]
    blocks = [zlib.compress("\n".join(lines[at:at + NAMES_IN_BLOCK]).encode(), 9)
              for at in range(0, len(lines), NAMES_IN_BLOCK)]
    begins = array("I", [0])
    for block in blocks:
        begins.append(begins[-1] + len(block))
    return begins, b"".join(blocks)


def report(**parts: list[Row]) -> None:
    """Tell how many places of each source there are."""
    for name, rows in parts.items():
        print(f"{name}: {len(rows)}, with a Russian name {sum(bool(row.ru) for row in rows)}, "
              f"Ukrainian {sum(bool(row.uk) for row in rows)}")


if __name__ == "__main__":
    data = pack(collect())
    SHIPPED.parent.mkdir(parents=True, exist_ok=True)
    SHIPPED.write_bytes(data)
    print(f"{SHIPPED.relative_to(ROOT)}: {len(data) / 1e6:.1f} MB")
