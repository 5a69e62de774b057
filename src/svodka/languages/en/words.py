"""English words of the closed classes, and the forms of reporting verbs."""

ADPOSITIONS = frozenset(
    "of in on at to from by with about for against over under after before during since until into through between among "
    "near around despite citing per via as".split()
)
CONJUNCTIONS = frozenset("and or but that if while although though because whether than so nor".split())
PRONOUNS = frozenset("he she it they we you i him her them us me his its their our your who whom whose which this these those what there".split())
DETERMINERS = frozenset("a an the".split())
ADVERBS = frozenset("also earlier later not never already still now then however meanwhile yesterday today tomorrow again".split())
AUXILIARIES = frozenset("is are was were be been being has have had do does did will would can could may might must shall should".split())

_IRREGULAR = {
    "say": "says said saying", "tell": "tells told telling", "write": "writes wrote written writing", "deny": "denies denied denying",
    "reply": "replies replied replying", "deem": "deems deemed", "think": "thinks thought", "cite": "cites cited citing",
}
_REGULAR = (
    "report announce add note state claim stress explain confirm believe insist warn promise demand urge accuse quote "
    "acknowledge admit argue emphasise emphasize suggest reject dismiss refuse decline repeat recall specify allege "
    "assert declare reveal estimate expect propose call vow pledge threaten ask question comment clarify describe reiterate"
).split()


def _forms(verb: str) -> list[str]:
    stem = verb[:-1] if verb.endswith("e") else verb
    return [verb, verb + "s", stem + "ed", stem + "ing"]


#: Every form of every reporting verb, with its lemma.
VERB_LEMMAS: dict[str, str] = {
    **{form: verb for verb in _REGULAR for form in _forms(verb)},
    **{form: verb for verb, forms in _IRREGULAR.items() for form in (verb, *forms.split())},
}
