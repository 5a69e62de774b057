"""English number words, units, fates of people and the words that bound a number.

In patterns a word ending in * stands for its beginning; patterns are parted by commas.
"""

from __future__ import annotations

#: Number words by value.
NUMBERS = {
    1: "one",
    2: "two",
    3: "three",
    4: "four",
    5: "five",
    6: "six",
    7: "seven",
    8: "eight",
    9: "nine",
    10: "ten",
    11: "eleven",
    12: "twelve",
    13: "thirteen",
    14: "fourteen",
    15: "fifteen",
    16: "sixteen",
    17: "seventeen",
    18: "eighteen",
    19: "nineteen",
    20: "twenty",
    30: "thirty",
    40: "forty",
    50: "fifty",
    60: "sixty",
    70: "seventy",
    80: "eighty",
    90: "ninety",
}
#: English has no collective numerals.
COLLECTIVES = ""
#: "Dozens of wounded": an order of magnitude, never an exact number.
VAGUE = {12: "dozens", 100: "hundreds", 1000: "thousands", 1_000_000: "millions"}
#: What a number is multiplied by.
SCALES = {
    12: "dozen",
    100: "hundred",
    1000: "thousand k",
    1_000_000: "million mln m",
    1_000_000_000: "billion bn b",
    1_000_000_000_000: "trillion tn",
}
#: "a hundred", "a dozen": a word that makes one of what follows.
ARTICLES = "a an"
#: "1,200": a comma parts thousands.
THOUSANDS = ","
#: Endings that leave a number a plain number; any other makes it an ordinal.
CARDINAL_ENDINGS: frozenset[str] = frozenset()
#: Parts of a whole.
PARTS = {1 / 2: "half", 1 / 3: "third", 1 / 4: "quarter", 1 / 5: "fifth"}
#: "two thirds": the part after a number.
PART_PLURALS = {1 / 3: "thirds", 1 / 4: "quarters", 1 / 5: "fifths", 1 / 10: "tenths"}
#: How many times as much, in one word.
FACTORS = {2: "doubled doubling twofold", 3: "tripled trebled threefold", 4: "quadrupled fourfold", 5: "fivefold", 10: "tenfold"}
#: "three times more": the word for times, and what has to stand after it.
TIMES = frozenset({"times"})
TIMES_BEFORE: frozenset[str] = frozenset()
TIMES_AFTER = frozenset("more higher larger bigger greater as the less lower".split())
#: «пять с половиной»: half more than the number before.
AND_A_HALF = ("and a half",)
#: «ни один сотрудник» counts nobody.
NOT_EVEN = frozenset({"not", "no"})
#: Unit -> patterns of its words.
UNITS = {
    "percent": "percent, per cent, pct, %",
    "pp": "percentage point*, pp",
    "km2": "square kilomet*, sq km, km²",
    "m2": "square met*, sq m, m²",
    "m3": "cubic met*, m³",
    "km/h": "km / h, kmh, kph, kilomet* per hour, kilomet* an hour",
    "mph": "mph, miles per hour, miles an hour",
    "m/s": "m / s, met* per second",
    "km": "kilometer*, kilometre*, km, kms",
    "m": "metre*, meter*, m",
    "cm": "centimet*, cm",
    "mm": "millimet*, mm",
    "mile": "mile, miles",
    "foot": "feet, foot, ft",
    "tonne": "tonne*, ton, tons",
    "kg": "kilogram*, kg",
    "barrel": "barrel*",
    "hectare": "hectare*, ha",
    "acre": "acre, acres",
    "litre": "litre*, liter*",
    "celsius": "degree* celsius, degree*, ° c, °c, °",
    "MW": "megawatt*, mw",
    "kWh": "kwh",
    "RUB": "rouble*, ruble*, ₽",
    "USD": "us dollar*, dollar*, $",
    "EUR": "euro, euros, €",
    "UAH": "hryvnia*, hryvnya*, ₴",
    "GBP": "pound* sterling, pounds, £",
    "CNY": "yuan",
    "UZS": "soum, sums, som",
    "KZT": "tenge",
    "BYN": "belarusian rouble*, belarusian ruble*",
    "TRY": "turkish lira*, lira, liras",
    "JPY": "yen",
    "PLN": "zloty*",
    "job": "job, jobs",
    "vote": "vote, votes",
    "drone": "drone, drones, unmanned aerial vehicle*, uavs, uav",
    "missile": "missile, missiles, rocket, rockets",
    "tank": "tank, tanks",
    "armoured-vehicle": "armoured vehicle*, armored vehicle*, armoured personnel carrier*, armored personnel carrier*, apcs",
    "vehicle": "vehicle, vehicles, car, cars, truck, trucks",
    "aircraft": "aircraft, plane, planes, jet, jets",
    "helicopter": "helicopter*",
    "shell": "shells, shell",
    "house": "house, houses, homes",
}
#: Money signs before or after the number.
SIGNS = {"$": "USD", "€": "EUR", "₽": "RUB", "₴": "UAH", "£": "GBP", "%": "percent"}
#: Nouns of people that are nothing else.
PEOPLE = """people, person, persons, men, women, man, woman, resident*, citizen*, soldier*, troops, servicemen, militant*, terrorist*, civilian*, child, children,
    officer*, policemen, police officer*, sailor*, pilot*, passenger*, protester*, protestor*, demonstrator*, participant*, voter*, deputies, lawmaker*, worker*,
    miner*, student*, pensioner*, refugee*, migrant*, tourist*, journalist*, doctor*, patient*, inmate*, hostage*, fighter*, rebel*, insurgent*"""
#: English nouns do not tell who is alive: only listed ones are people.
PERSON_ENDINGS: tuple[str, ...] = ()
#: What became of the people counted.
FATES = {
    "killed": "killed died dead death deaths dies fatalit* executed",
    "wounded": "wounded injured hurt injuries casualt*",
    "missing": "missing",
    "prisoner": "captured prisoner* pows",
    "detained": "detain* arrest*",
    "evacuated": "evacuat*",
    "hospitalised": "hospitalis* hospitaliz*",
    "rescued": "rescued",
    "infected": "infect*",
    "displaced": "displaced",
}
#: "the number of dead rose to 7": the number of what follows; and words for the number of one fate.
COUNTS = frozenset({"number"})
TOLLS = {"toll": "killed"}
#: "including two children": the fate is that of the people before.
INCLUDING = ("including", "among them", "of them")
#: Verbs that may stand between a number and the fate.
AUXILIARIES = frozenset("were was are is have has had been be being reported left".split())
#: "6 out of 10".
OUT_OF = ("out of", "in")
#: No units, beside the words of time that the date grammar knows.
TIME = "second seconds decade decades century centuries o'clock time times year-old day-long"
#: Words after which a number is a name.
NUMBERED = frozenset("№ no article articles section chapter resolution flight route number page item paragraph clause boeing airbus".split())
#: Words before the number that make it a bound.
AT_LEAST = ("more than", "over", "at least", "no fewer than", "no less than", "not less than", "upwards of", "above", "a minimum of")
AT_MOST = ("up to", "at most", "fewer than", "less than", "no more than", "not more than", "under", "below", "a maximum of")
ABOUT = ("about", "around", "some", "nearly", "almost", "roughly", "approximately", "an estimated", "close to")
#: Words after the number that make it a bound.
AFTER_AT_LEAST = ("or more", "and more")
#: "exceeded 5 million": verbs that make it a lower bound.
EXCEEDING = "exceed* topped surpassed"
#: "from 5 to 7", "between 3 and 5", "to 7", "by 7".
FROM = frozenset({"from"})
BETWEEN = frozenset({"between"})
TO = frozenset({"to"})
BY = frozenset({"by"})
JOINS = frozenset("to and - – —".split())
#: Beginnings of words of change: before "by 5%" they make it a change, before "to 7" a new level.
CHANGING = """rose rise* rising risen grew grow* fell fall* dropped drop* increas* decreas* jumped jump* climbed declin* slowed lowered raised cut up down shrank shrunk
    expanded contracted soared slipped reduced plunged gained lost"""
#: Words after the number that make it a change.
COMPARING = frozenset("more less higher lower".split())
#: Signs of a temperature.
PLUS = frozenset({"+", "plus"})
MINUS = frozenset({"-", "−", "–", "minus"})
#: A word between the number and what is counted: "dozens of houses".
LINK = "of"
