"""English reporting words; see the Russian module for what each table means."""

from __future__ import annotations

SPEECH = {
    "say": """say tell report add note state claim stress explain insist warn quote acknowledge argue emphasise emphasize repeat recall
        specify assert reveal clarify describe reiterate reply comment write""",
    "opinion": "believe estimate expect think suggest",
    "deny": "deny reject dismiss",
    "confirm": "confirm admit acknowledge",
    "demand": "demand urge call",
    "ask": "ask question",
    "promise": "promise vow pledge threaten",
    "announce": "announce declare",
    "accuse": "accuse allege",
}
OBJECT = {
    "deny": "deny reject dismiss", "confirm": "confirm", "demand": "demand urge", "promise": "promise vow pledge threaten",
    "refuse": "refuse decline", "accuse": "accuse", "announce": "announce", "ask": "ask",
}
NEGATED = {"confirm": "deny"}
CARRYING = frozenset("report say quote write".split())
IMPERSONAL: dict[str, str] = {}
IMPERSONAL_DOCUMENT: frozenset[str] = frozenset()
EXPRESSIONS = (("call for", "demand"), ("call on", "demand"), ("make clear", "say"), ("point out", "say"))
PREPOSITIONAL = (("according to", "say", ""), ("in the words of", "say", ""), ("in the view of", "opinion", ""))
REFERRING = ("citing", "quoting", "with reference to", "referring to")
UNNAMED_WORDS = frozenset("preliminary unconfirmed some initial early".split())
NOUNS = {"claim": "say", "allegation": "accuse", "statement": "say", "report": "say", "rumour": "say", "denial": "deny", "accusation": "accuse"}
DOCUMENTS = frozenset("statement report letter release document article post website".split())
THAT = frozenset({"that"})
THAT_LINK: frozenset[str] = frozenset()
BACK_PREPOSITIONS: frozenset[str] = frozenset()
BACK_PRONOUNS: frozenset[str] = frozenset()
AS = frozenset({"as"})
ABOUT = frozenset({"about"})
#: Verbs that close a sentence behind their speaker («…, Lukin said»), and those whose clause needs no «that».
SAID_LAST = frozenset("say tell report add note state claim explain insist warn argue believe estimate confirm announce acknowledge".split())
BARE_CLAUSE = frozenset("say add claim insist believe think estimate warn note".split())
#: Words by which such a clause can begin, beside nouns and numbers.
CLAUSE_OPENS = frozenset("the a an this that these those his her its their he she it they we there no some all most many several".split())
BETWEEN = frozenset("on earlier later also yesterday today".split())
TIME = frozenset("monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september "
                 "october november december morning evening day night year week month yesterday today tomorrow".split())
VENUE = frozenset("interview".split())
PRONOUNS = {"he": "Masc", "she": "Fem", "they": "Plur", "it": "Org", "who": "Masc"}
POSSESSIVES = frozenset("his her their its".split())
PERSON_NOUNS = frozenset("minister president spokesman spokeswoman spokesperson official governor senator mayor leader general ambassador "
                         "secretary director lawyer journalist politician".split())
BODY_NOUNS = frozenset("agency newspaper channel magazine ministry company organisation party service outlet".split())
ANONYMOUS = frozenset("source official expert analyst media witness observer journalist critic authority resident scientist people activist "
                      "relative neighbour specialist doctor militant researcher soldier".split())
HEDGES = frozenset("allegedly reportedly possibly apparently presumably".split())
MEDIA_NOUNS = frozenset("agency newspaper channel magazine outlet portal radio".split())
COORDINATION = frozenset("and but".split())
SELF_REFERENCE = frozenset({"earlier"})
#: «сам Иванов», «тот же источник»: words before a name that are no part of it.
SELF = frozenset("".split())
#: Verbs that, in the past, recall what a medium told once.
IMPERFECTIVE: frozenset[str] = frozenset("report write".split())
#: Nouns that mean any person, whatever his office.
ANY_PERSON = frozenset("politician official diplomat".split())
#: Offices that are called by either word.
OFFICES = (frozenset("minister head leader".split()), frozenset("spokesman spokesperson".split()))
#: Fields of government -> beginnings of the words that name them.
FIELDS = {
    "foreign affairs": "foreign diplom secretary-of-state", "defence": "defence defense pentagon", "interior": "interior", "justice": "justice",
    "health": "health", "finance": "financ treasury", "economy": "econom", "energy": "energy", "emergencies": "emergenc",
    "education": "education", "transport": "transport", "government": "government cabinet premier",
}
#: Words of an office that do not say which one it is.
OFFICIAL = frozenset("of the a new former current official ministry affairs department for in and".split())
#: Verbs by which a medium passes on one sentence, not a whole talk.
RELAYING = frozenset("quote".split())
#: Words after a comma that open what is asked or told: «спросил, почему …»; they belong to the content.
ASKING = frozenset("why how whether when who where what".split())
#: «Отметим, что …»: the outlet turns to its readers; no statement.
OWN_VOICE = frozenset("".split())
#: Pronouns by which a speaker means himself.
FIRST_PERSON = frozenset("i we".split())
#: Stems of words for the people and kinds of media: the medium after them belongs to the name («корреспондент ТАСС»).
STAFF = tuple("correspondent reporter agency newspaper editor channel source journalist columnist".split())
#: Prepositions that open a part of a name only after a word of `RULING`: «представитель на переговорах».
LOOSE_PREPOSITIONS = frozenset("on after in for".split())
#: Stems of words whose «на», «за», «для» belongs to them.
RULING = tuple("official minister spokes source committee party".split())
#: «сообщили [в] министерстве»: prepositions before a body that speaks.
INSIDE = frozenset("in".split())
#: Negation before a verb.
NEGATION = frozenset("not never".split())
#: «обвинил США [в] имитации»: what opens the accusation.
ACCUSED_OF = frozenset("of".split())
#: Nouns that make somebody else of the name after them: «муж Биби», «представитель "Газпрома"».
RELATIONAL = frozenset("husband wife son daughter brother sister mother father lawyer spokesman spokeswoman spokesperson aide supporter source".split())
#: «по слухам»: cues that name nobody, whoever is named around them.
NAMELESS = frozenset("rumours".split())
#: Who talks to a medium and is not named.
INFORMANTS = frozenset("source".split())
#: Shares of those asked in a poll, and the words that show that there is one.
SHARES = frozenset("percent majority half third quarter respondent".split())
POLLS = frozenset("poll survey pollster respondent".split())
#: Nouns that never name anybody, whatever stands beside them.
NOBODY = frozenset("source media press witness poll majority some many".split())
