"""English sentences with their statements marked; marked.py tells how to read them."""

from marked import Said, row

ROWS = (
    row("\"<content>There is no decision yet</content>,\" <cue>said</cue> <source>Peter Kraft</source>.",
        Said("Peter Kraft", "quotation before the cue", mode="direct")),
    row("<source>The defence ministry</source> <cue>said</cue> that <content>the convoy had been stopped</content>.",
        Said("the defence ministry", "that-clause")),
    row("<cue>According to</cue> <source>Peter Lukin</source>, <content>the city has no debt</content>.",
        Said("Peter Lukin", "phrase at the start")),
    row("<content>Three workers were killed</content>, <cue>according to</cue> <source>police</source>.",
        Said("police", "phrase inside")),
    row("<source>The mission</source> <cue>declined</cue> <content>to name the drivers</content>.",
        Said("the mission", "object", act="refuse")),
    row("<source>Peter Lukin</source> <cue>told</cue> Reuters that <content>the plant would close</content>.",
        Said("Peter Lukin", "that-clause", chain=("Reuters",))),
    row("<source>Peter Lukin</source> <cue>said</cue>: \"<content>There was never any agreement</content>.\"",
        Said("Peter Lukin", "colon", mode="direct")),
    row("<source>The opposition</source> <cue>accused</cue> the government of <content>buying votes</content>.",
        Said("the opposition", "accusation", act="accuse")),
    row("<source>Anna Reed</source> <cue>said</cue> that <content>the hospital was full</content>. "
        "<source2>She</source2> <cue2>added</cue2> that <content2>medicines had run out</content2>.",
        Said("Anna Reed", "that-clause"), Said("Anna Reed", "that-clause")),
    row("<content>The plant will allegedly close in August</content>, <cue>according to</cue> <source>Peter "
        "Lukin</source>.",
        Said("Peter Lukin", "phrase inside", hedges=("allegedly",))),
    row("<source>Peter Lukin</source> <cue>denied</cue> <content>any link to the bank</content>.",
        Said("Peter Lukin", "object", act="deny")),
    row("\"<content>The bridge is closed until spring</content>,\" <cue>said</cue> <source>Mayor Peter "
        "Lukin</source>.",
        Said("Mayor Peter Lukin", "quotation before the cue", mode="direct")),
    row("<source>Peter Lukin</source> <cue>promised</cue> <content>to repair the road</content>.",
        Said("Peter Lukin", "object", act="promise")),
    row("“<content>The bridge is closed until spring</content>,” <source>Mayor Peter Lukin</source> "
        "<cue>said</cue>.",
        Said("Mayor Peter Lukin", "said last", mode="direct")),
    row("<source>The ministry</source> <cue>said</cue> <content>the convoy had been stopped at the "
        "bridge</content>.",
        Said("the ministry", "bare clause")),
    row("<content>The plant will close in August</content>, <source>Peter Lukin</source> <cue>said</cue>.",
        Said("Peter Lukin", "said last")),
    row("<content>Three people were killed in the blast</content>, <source>Mayor Anna Reed</source> <cue>said</cue> on Tuesday.",
        Said("Mayor Anna Reed", "said last")),
    row("<source>Peter Lukin</source> <cue>said</cue> Monday <content>the vote was rigged</content>.",
        Said("Peter Lukin", "bare clause")),
    row("Officials said in a statement on Friday."),
)

#: What a careful reader sees and svodka does not yet; the day it does, the row belongs above.
KNOWN_MISSES = (
    row("<source>The company</source> <cue>denied</cue> <content>reports about the merger</content>.",
        Said("the company", act="deny"), miss="the noun «reports» is taken for a verb"),
    row("<source>Experts</source> <cue>believe</cue> that <content>prices will rise by autumn</content>.",
        Said("experts", act="opinion", anonymous=True), miss="a noun at the sentence's start keeps its capital"),
    row("<source>A person familiar with the matter</source> <cue>told</cue> Reuters that <content>the talks "
        "had failed</content>.",
        Said("a person familiar with the matter", chain=("Reuters",), anonymous=True),
        miss="«a person familiar with the matter» is cut at «with» and not seen as anonymous"),
    row("<source>Peter Lukin</source>, who leads the opposition, <cue>said</cue> Monday <content>the vote was "
        "rigged</content>.",
        Said("Peter Lukin"), miss="the words after the cue are taken for its speaker"),
    row("<content>The bridge is closed</content>, Reuters <cue>reported</cue>, <cue>citing</cue> "
        "<source>police</source>.",
        Said("police", chain=("Reuters",)), miss="a reference of one word breaks the reading"),
)
