"""English: at whom a saying is aimed, and the words by which a place is where something happens."""

from __future__ import annotations

#: English has no cases; the verbs whose object is whom: "accused Russia of".
OBJECTS = {
    "": """accuse blame criticise criticize urge ask warn threaten condemn tell order advise invite remind denounce slam beg suspect
        implore challenge instruct reassure assure thank""",
}
#: Of them, verbs whose object may be a thing: only somebody is taken.
SOMEBODY = frozenset("condemn criticise criticize denounce slam order suspect challenge threaten ask".split())
#: Lemmas of verbs and nouns, and the words that lead to whom.
THROUGH = (
    ("demand request seek", "from, of"),
    ("call appeal", "on, upon, to"),
    ("accusation allegation criticism threat complaint", "against, of"),
    ("claim lawsuit charge speak", "against"),
)
#: Verbs that contradict, and the nouns for what is contradicted: "rejected Kyiv's claims" is not read yet.
DENYING = frozenset("deny reject refute dismiss".split())
CLAIMS = frozenset("accusation allegation claim statement report criticism assertion demand".split())
#: Common nouns for somebody that are no people.
BODIES = frozenset("""government court parliament country state ministry company organisation organization party council commission police administration army
    team community world union coalition side senate west authority authorities lawmakers resident people citizen leader president minister""".split())
#: Words that may stand between the verb and whom.
SKIPPED = frozenset("also again earlier yesterday today publicly then already".split())
#: Words that open a clause about somebody.
RELATIVE = frozenset("who whom whose which that where when".split())
#: Joins a place to the one before, a word to the one before.
AND_WORDS = frozenset({"and", "or", ",", "and in", ", in"})
#: Prepositions before a place at which something happens.
PLACE_PREPOSITIONS = frozenset("in at near around across over into outside within inside through throughout along off under from".split())
#: Words that may stand between such a preposition and the place.
PLACE_LINKS = frozenset("of the from".split())
#: Nouns for a part of the earth: what depends on them is a place.
PLACE_NOUNS = frozenset("""territory district region province city town village capital north south east west bank coast border centre center outskirt outskirts suburb port
    airport street square state part zone airspace sky water waters island peninsula valley mountain desert quarter km kilometre kilometer mile camp
    prison northern southern eastern western area""".split())
#: Verbs that befall a place: "shelled Kharkiv".
BEFALLING = frozenset("""take liberate shell attack seize capture bomb occupy leave visit storm surround control blockade destroy hit strike evacuate retake annex hold
    bombard flood capture shelling liberation bombing occupation annexation siege blockade""".split())
#: Pronouns as an object: «её обвинили».
OBJECT_PRONOUNS = frozenset("him her them it us me".split())
#: Nouns after which a preposition leads to no place: «победа над Германией».
OVERCOMING = frozenset("victory control win trust confidence interest".split())
#: Prepositions that mean «from» with the genitive and «with» otherwise.
FROM_OR_WITH: frozenset[str] = frozenset()
