"""What an English-language site puts around its articles: never an article's own words."""

from __future__ import annotations

#: A short line that begins so is furniture as a whole.
LINES = (
    r"(?:subscribe|sign up|register)(?: now| here| today)?(?: (?:to|for) (?:our|the|a|free)\b.*)?\W*$",
    r"(?:read|see|watch) (?:also|more|next)\b(?! (?:than|about how))|related (?:articles?|stor(?:y|ies)|topics"
    r"|news|content)\b|also read *:",
    r"follow (?:us|me|our|\w+ on (?:telegram|twitter|facebook|x|instagram))\b",
    r"join (?:us|our) (?:on |channel|telegram|newsletter)",
    r"share(?: (?:this|on|via)\b.*)?\W*$|(?:tweet|pin it|print|email this|copy link)\W*$",
    r"(?:photo|image|picture|video|illustration|credit|photograph)s?(?: credit| by| courtesy of)? *[:©].{0,100}$",
    r"(?:tags|topics|keywords|filed under|categories) *:",
    r"source *: *(?:https?://|www\.|[\w-]+\.(?:ru|com|ua|net|org|info|eu)\b)",
    r"(?:advertisement|sponsored(?: content)?|promoted)\W*$",
    r"(?:leave|post|add|view|show)(?: \w+)? comments?\W*$|comments? *[:(]? *\d+\)?\W*$|\d+ comments?\W*$",
    r"all rights reserved|copyright\b|©",
    r"(?:this (?:site|website)|we) uses? cookies|by continuing to (?:use|browse)",
    r"\d{1,3}[ -]min(?:ute)?s? read|skip to (?:main )?content|back to top\W*$|click here\b",
    r"(?:most (?:read|popular|viewed)|trending(?: now)?|latest news|newsletter)\W*$",
    r"(?:facebook|twitter|telegram|whatsapp|viber|instagram|youtube|tiktok)\W*$|.{0,40}copyright: .{0,40}$|close player\W*$",
    r"download (?:our|the) app\b|get (?:our|the) (?:app|newsletter)\b",
)

#: A sentence that begins so is furniture to its end, wherever in a line it begins.
SENTENCES = (
    r"Subscribe to (?:our|the \w+ (?:newsletter|channel))",
    r"Sign up (?:for|to) (?:our|the|free)[^.!?\n]{0,40}(?:newsletter|briefing|channel|updates)",
    r"Follow (?:us|our \w+) on ",
    r"Join our (?:telegram|channel|newsletter)",
    r"All rights reserved",
    r"This (?:site|website) uses cookies",
)

#: Announces a title to read that runs on in the same line without an end of its own.
MARKERS = (
    r"Read also|READ ALSO|READ MORE|Related articles?|See also(?=:)|Also read",
)

#: A photo's credit at the end of a line or in brackets.
CREDITS = (
    r"(?:photo|image|illustration)(?: by| credit)? *[:©]? *",
)
