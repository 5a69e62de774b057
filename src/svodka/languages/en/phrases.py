"""The connecting words of an English brief."""

from svodka.languages.phrases import Phrases, english_form

_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
           "December")

PHRASES = Phrases(
    lang="en",
    form=english_form,
    articles=("article", "articles"),
    outlets=("outlet", "outlets"),
    origins=("independent origin", "independent origins"),
    origins_genitive=("independent origin", "independent origins"),
    between="{low} to {high}",
    marks=("“", "”"),
    brief="Brief",
    since="since {date}",
    nothing="No reports.",
    who={
        "say": "Who reports it", "opinion": "Whose opinion", "accuse": "Who accuses", "deny": "Who denies it",
        "confirm": "Who confirms it", "demand": "Who demands it", "ask": "Who asks", "promise": "Who promises it",
        "announce": "Who announces it", "document": "Where it is written", "refuse": "Who refuses",
    },
    acts={
        "opinion": "opinion", "accuse": "accusation", "deny": "denial", "confirm": "confirmation", "demand": "demand",
        "ask": "question", "promise": "promise", "announce": "decision", "document": "document", "refuse": "refusal",
    },
    responses={"deny": "Denied by", "confirm": "Confirmed by", "refuse": "No comment from"},
    through="Through whom",
    when="When",
    where="Where",
    anonymous="anonymous",
    unnamed="source not named",
    own_voice="The outlet speaks for itself",
    by_itself="for itself",
    no_outlet="outlet not given",
    undated="undated",
    whole_story="on the event in all: {counts}",
    more="and {number} more",
    not_counted="Not counted apart",
    collapses={
        "same-holder": "the same origin: {origin}",
        "reprint": "a reprint, first published by {original}",
        "carrier": "passes on the words of {origin}",
        "inherited": "cites an article whose origin is {origin}",
    },
    may_be_one="Not named, so perhaps the same as another origin",
    changed="How it changed",
    told_apart="Told in different ways",
    whence="The news as a whole",
    party="a party to the event",
    thread="Goes on from",
    exact_words="exact words of the sources",
    open_article="open the article",
    footnote="Words in quotation marks stand in the articles unchanged. The brief does not judge who is right.",
    months_genitive=_MONTHS,
    months=_MONTHS,
)
