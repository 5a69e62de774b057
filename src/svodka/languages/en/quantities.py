"""English number words, units and bounds."""

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
VAGUE = {12: "dozens dozen", 100: "hundreds", 1000: "thousands", 1_000_000: "millions"}
#: What a number is multiplied by.
SCALES = {
    100: "hundred",
    1000: "thousand k",
    1_000_000: "million mln m",
    1_000_000_000: "billion bn b",
    1_000_000_000_000: "trillion",
}
#: Units by the beginning of the word; at most five letters of ending follow.
UNITS = {
    "percent": "percent",
    "kilomet": "km",
    "metre": "m",
    "meter": "m",
    "mile": "mile",
    "tonne": "tonne",
    "barrel": "barrel",
    "hectare": "hectare",
    "rouble": "RUB",
    "ruble": "RUB",
    "dollar": "USD",
    "euros": "EUR",
    "hryvnia": "UAH",
    "pounds": "GBP",
    "people": "person",
    "person": "person",
    "killed": "killed",
    "dead": "killed",
    "wounded": "wounded",
    "injured": "wounded",
    "prisoner": "prisoner",
    "detain": "detained",
    "arrested": "detained",
}
#: Units that are whole words.
SHORT_UNITS = {"km": "km", "kms": "km", "tons": "tonne", "euro": "EUR", "men": "person", "women": "person"}
#: What happened to the people counted.
FATES = {
    "killed": "killed",
    "died": "killed",
    "dead": "killed",
    "wounded": "wounded",
    "injured": "wounded",
    "detained": "detained",
    "arrested": "detained",
}
#: No units, beside the words of time that the date grammar knows.
TIME = "second seconds decade decades century centuries o'clock time times"
#: Words before the number that make it a bound.
AT_LEAST = ("more than", "over", "at least", "no fewer than", "no less than", "upwards of", "above")
AT_MOST = ("up to", "at most", "fewer than", "less than", "no more than", "under", "below")
ABOUT = ("about", "around", "some", "nearly", "almost", "roughly", "approximately")
#: A word between the number and what is counted: "dozens of houses".
LINK = "of"
#: Marks of money before or after the number.
SIGNS = {"$": "USD", "€": "EUR", "₽": "RUB", "₴": "UAH", "£": "GBP", "%": "percent"}
