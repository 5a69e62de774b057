"""A place while the table is built."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

CYRILLIC = re.compile("[а-яёіїєґ]", re.IGNORECASE)
UKRAINIAN = re.compile("[іїєґ]", re.IGNORECASE)
RUSSIAN = re.compile("[ыэъё]", re.IGNORECASE)
#: Letters of other Cyrillic alphabets: Serbian, Belarusian, Kazakh, old orthography.
FOREIGN = re.compile("[јљњћђџўқәөүұңҳғҷӯѣѵѳҫҡһӑӗӧӱӹӳӣәѓќѕӕҕҵҥԓӷҭҟҩҽҿӡӄӈ\u0301]", re.IGNORECASE)
LATIN = re.compile(r"^[A-Za-z\u00c0-\u024f\u1e00-\u1eff '’ʼ`.\-ʻ‘]+$")


@dataclass(slots=True, kw_only=True)
class Row:
    """One place: the fields of `svodka.gazetteer.Toponym`, and every name it is found by."""

    #: GeoNames' number, the codifier's digits, or None where `own` holds the id.
    number: int | None = None
    #: "iso:SY", "iso:SY-DY", "svodka:euphrates".
    own: str = ""
    #: A member of PlaceKind, by its value.
    kind: str
    country: str = ""
    #: The id of its region.
    region: str = ""
    population: int = 0
    latitude: float = 0.0
    longitude: float = 0.0
    #: False for a country that the atlas lacks: its point is yet to come.
    placed: bool = True
    radius_km: float = 0.0
    #: Names to show.
    ru: str = ""
    uk: str = ""
    en: str = ""
    native: str = ""
    #: All names that find it; those to show are among them.
    names: set[str] = field(default_factory=set)

    @property
    def id(self) -> str:
        """Give its id as people quote it."""
        if self.own:
            return self.own
        number = self.number or 0
        return f"ua:UA{number:017d}" if number >= 10**14 else f"gn:{number}"


def show_cyrillic(names: list[str]) -> tuple[str, str]:
    """Choose a Russian and a Ukrainian name among names of mixed Cyrillic alphabets."""
    plain = [name for name in names if CYRILLIC.search(name) and not FOREIGN.search(name)]
    uk = next((name for name in plain if UKRAINIAN.search(name) and not RUSSIAN.search(name)), "")
    ru = next((name for name in plain if not UKRAINIAN.search(name)), "")
    return ru or "", uk or (ru if ru and not RUSSIAN.search(ru) else "")
