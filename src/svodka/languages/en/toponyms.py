"""What is known of toponyms in English text: the words beside them, the adjectives of countries. English has no cases."""

from __future__ import annotations

#: «Iraq's»: the possessive is all that English adds.
ENDINGS = (("'s", " "), ("’s", " "), ("s'", "s"))
FLEETING: tuple[tuple[str, str], ...] = ()
#: Words that say what a place is, by their beginning: the kinds of the gazetteer that fit.
TYPE_WORDS = {
    "oblast": "region", "region": "region area", "province": "region", "governorate": "region", "state": "region", "krai": "region",
    "republic": "region country", "county": "district region", "district": "district", "raion": "district",
    "city": "city", "town": "city village", "capital": "city", "port": "city", "village": "village city", "settlement": "village city",
    "river": "river", "sea": "sea", "gulf": "sea", "strait": "sea", "ocean": "sea", "lake": "lake", "mountain": "mountains",
    "mount": "mountains", "island": "island", "peninsula": "area island", "country": "country", "continent": "continent",
}
#: After these, or with these inside, a name is of a street or a stop.
STREETS = ("street", "avenue", "square", "boulevard", "road")
#: With these inside a name is of a building or the like: no place of the gazetteer.
NO_PLACES = ("station", "airport", "cemetery", "park", "theatre", "theater", "stadium", "bridge", "airfield", "hotel")
#: Words that say that only the surroundings of a place are meant, with the kilometres to their edge.
AROUND = {"near": 20.0, "area": 15.0, "outskirts": 15.0, "suburb": 20.0, "vicinity": 15.0, "around": 20.0, "outside": 20.0}
#: Compass: degrees clockwise from the north, by the beginning of the word.
COMPASS = {"northeast": 45, "north-east": 45, "southeast": 135, "south-east": 135, "southwest": 225, "south-west": 225, "northwest": 315,
           "north-west": 315, "north": 0, "east": 90, "south": 180, "west": 270}
#: Words for a bank, a shore, a border.
BANKS = ("bank", "shore", "coast")
BORDERS = ("border", "frontier")
KILOMETRES = ("km", "kilometre", "kilometer", "kilometres", "kilometers")
OF = ("of", "from")
AND = ("and", "with")
#: Adjectives of countries, whole.
DEMONYMS = """russian RU, ukrainian UA, american US, british GB, english GB, german DE, french FR, syrian SY, iraqi IQ, iranian IR, israeli IL,
    turkish TR, polish PL, belarusian BY, kazakh KZ, uzbek UZ, kyrgyz KG, tajik TJ, georgian GE, armenian AM, azerbaijani AZ, moldovan MD,
    lithuanian LT, latvian LV, estonian EE, finnish FI, swedish SE, norwegian NO, danish DK, irish IE, dutch NL, belgian BE, swiss CH,
    austrian AT, czech CZ, slovak SK, hungarian HU, romanian RO, bulgarian BG, serbian RS, croatian HR, greek GR, italian IT, spanish ES,
    portuguese PT, egyptian EG, libyan LY, tunisian TN, algerian DZ, moroccan MA, lebanese LB, jordanian JO, palestinian PS, saudi SA,
    qatari QA, kuwaiti KW, yemeni YE, afghan AF, pakistani PK, indian IN, chinese CN, japanese JP, vietnamese VN, australian AU, canadian CA,
    mexican MX, cuban CU, brazilian BR, argentine AR, venezuelan VE"""
DEMONYM_ENDINGS = ("",)
ADJECTIVE_SUFFIXES: tuple[str, ...] = ()
OWN_ADJECTIVES: dict[str, str] = {}
ADJECTIVE_BASES: tuple[str, ...] = ()
#: English is at home everywhere.
HOME = ""
