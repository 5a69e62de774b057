"""What English says by order alone: «…, the governor said», "the ministry said the convoy had been stopped"."""

from __future__ import annotations

from svodka.attribute.draft import Draft
from svodka.attribute.phrases import Phrase, is_nominal, is_time, read_phrase
from svodka.attribute.rules.making import make_draft
from svodka.attribute.rules.parentheses import right_edge
from svodka.attribute.site import Site
from svodka.attribute.stretches import trim
from svodka.records import Quotation, Span

#: Words that a content must have to be told from a name or a day.
_LEAST = 3


def see_said_last(site: Site) -> Draft | None:
    """«The plant will close, Peter Lukin said on Tuesday.»: the content, a comma, who, the cue, at most a day."""
    if site.cue.lemma not in site.scene.facts.SAID_LAST or not _ends_here(site):
        return None
    comma = _comma_before(site)
    speaker = read_phrase(site.scene, site.sentence, comma + 1, site.cue.first) if comma >= _LEAST - 1 else None
    if speaker is None or speaker.last != site.cue.first:
        return None
    return make_draft("said last", site, [_before(site, comma)], speaker=speaker)


def _ends_here(site: Site) -> bool:
    """Tell whether nothing follows the cue but a day or an adverb."""
    rest = site.tokens[site.cue.last :]
    return all(not token.is_word or is_time(site.scene, token) or token.norm in site.scene.facts.BETWEEN for token in rest)


def _comma_before(site: Site) -> int:
    """Give the last comma before the cue, or the mark that closes a quotation there."""
    marks = (at for at in range(site.cue.first - 1, -1, -1) if site.text_at(at) in {",", "”", '"', "»"})
    return next(marks, -1)


def _before(site: Site, comma: int) -> Span | None:
    """Give what was said: the quotation that ends before the speaker, else the sentence up to the comma."""
    quoted: Quotation | None = site.scene.speech_at(site.tokens[comma - 1].start)
    if quoted is not None:
        return trim(site.scene.text, quoted.inner.start, quoted.inner.end)
    return site.stretch(0, comma)


def see_bare_clause(site: Site) -> Draft | None:
    """«The ministry said the convoy had been stopped»: a clause without «that»."""
    if site.cue.lemma not in site.scene.facts.BARE_CLAUSE or site.next_cue() is not None:
        return None  # «said it could not confirm the claim»: the second cue tells more
    speaker: Phrase | None = site.speaker_before()
    start = _after_days(site)
    content = site.stretch(start, right_edge(site, start))
    if speaker is None or content is None or not _opens(site, start) or site.size - start <= _LEAST:
        return None
    return make_draft("bare clause", site, [content], speaker=speaker)


def _after_days(site: Site) -> int:
    at = site.cue.last
    while at < site.size and (is_time(site.scene, site.tokens[at]) or site.norm_at(at) in site.scene.facts.BETWEEN):
        at += 1
    return at


def _opens(site: Site, at: int) -> bool:
    """Tell whether a clause can begin here: with an article, a pronoun, a name or a number, and a verb after it."""
    first = site.token(at)
    if first is None or not (is_nominal(first) or first.text.isdigit() or first.norm in site.scene.facts.CLAUSE_OPENS):
        return False
    return any(reading.pos in {"VERB", "AUX"} for token in site.tokens[at + 1 :] for reading in token.readings[:1])
