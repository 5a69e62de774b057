"""What is known about a story's articles before origins are counted: chains, voices, repeated texts and answers."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace

from svodka.compare.judged import Word, judge_homes
from svodka.compare.keys import content_words, stem
from svodka.compare.leads import Lead, find_leads, find_speaker, headline, headline_end
from svodka.compare.reprints import ReprintLink, originals
from svodka.compare.stances import stance_of
from svodka.compare.voices import DESCRIBED, NAMED, NAMELESS, NOBODY, OWN, Voice, group_voices, hear_all, hear_teller
from svodka.records import UNNAMED, Act, Reading

#: Share of the leads in which a word of the claim stands, and the share of these words that a lead of the claim holds.
_CORE, _RELEVANT = 0.4, 0.25


#: The link to the original of each reprint, by the reprint's id.
Reprints = Mapping[str, ReprintLink]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What is known about a story's articles, by their place in it."""

    leads: Sequence[Lead]
    voices: Sequence[Voice]
    #: The voice's group: the place of the first article with the same one.
    homes: Sequence[int]
    #: The article whose text an article without a source of its own repeats.
    inherited: Mapping[int, ReprintLink]
    #: What each article makes of the claim: None carries it.
    stances: Sequence[Act | None]
    #: What a person said of origins.
    word: Word = field(default_factory=Word)
    #: The original of each reprint, by the reprint's id.
    reprints: Reprints = field(default_factory=dict)

    @property
    def carrying(self) -> dict[int, list[int]]:
        """Give the groups of articles that carry the claim, the largest first."""
        groups: defaultdict[int, list[int]] = defaultdict(list)
        against = {home for at, home in enumerate(self.homes) if self.stances[at] in {Act.DENY, Act.REFUSE}}
        for at, home in enumerate(self.homes):
            if home not in against and self.voices[home].kind != NOBODY:
                groups[home].append(at)
        return dict(sorted(groups.items(), key=lambda row: (-len(row[1]), row[0])))


def survey(readings: Sequence[Reading], links: Sequence[ReprintLink], word: Word | None = None) -> Ground:
    """Find each article's chain, whose voice ends it, whose text it repeats and whether it answers the claim."""
    leads = list(_second_look(find_leads(readings)))
    own = hear_all(leads)
    ground = _settle(leads, own, originals(links), word or Word())
    voices, homes = list(ground.voices), list(ground.homes)
    for at, source in _repeats_sentence(leads, own, ground.inherited.keys()).items():
        voices[at], homes[at] = voices[source], homes[source]
    homes = judge_homes(homes, _ends(leads), ground.word)
    return replace(ground, voices=voices, homes=homes, stances=_stances(leads, voices, homes))


def survey_claim(leads: Sequence[Lead], known: frozenset[str], reprints: Reprints, word: Word,
                 names: Mapping[str, str]) -> Ground:
    """Find whose voice ends each way that a claim took, and whose text an article without a source of its own repeats.

    `known` are the words of all names of the story, `names` leads from each holder to the one name that all its names are
    called by.
    """
    ends = [names.get(name, "") for name in _ends(leads)]
    ground = _settle(leads, [hear_teller(lead, known) for lead in leads], reprints, word, ends)
    return replace(ground, homes=judge_homes(ground.homes, _ends(leads), word))


def _settle(leads: Sequence[Lead], own: Sequence[Voice], reprints: Reprints, word: Word, called: Sequence[str] = ()) -> Ground:
    """Group the voices; an article that only repeats another's text speaks with that one's."""
    inherited = _inherited(leads, own, reprints)
    place = {lead.document_id: lead.at for lead in reversed(leads)}
    voices = list(own)
    for at in sorted(inherited):
        voices[at] = voices[place[inherited[at].reprint.original_id]]
    groups = group_voices(voices, called)
    homes = [groups[at] for at in range(len(leads))]
    for at in sorted(inherited):
        homes[at] = homes[place[inherited[at].reprint.original_id]]
    return Ground(leads=leads, voices=voices, homes=homes, inherited=inherited, stances=[None] * len(leads), word=word,
                  reprints=reprints)


def _ends(leads: Sequence[Lead]) -> list[str]:
    return [lead.links[-1].name if lead.links else "" for lead in leads]


def _second_look(leads: Sequence[Lead]) -> Iterator[Lead]:
    """Look again where an article's lead names nobody, or somebody who says another thing than most.

    Whoever most articles name may stand further down; somebody whose words have nothing to do with the claim is nobody.
    """
    voices = hear_all(leads)
    groups = group_voices(voices)
    sizes = Counter(groups[at] for at, voice in enumerate(voices) if voice.kind == NAMED)
    most = [home for home, size in sizes.items() if size == max(sizes.values(), default=0) and size > 1]
    core = _core(leads)
    for lead, voice in zip(leads, voices, strict=True):
        stray = voice.kind == NAMED and sizes[groups[lead.at]] == 1 and not _is_about(lead, core)
        known = voices[most[0]].own if most else frozenset()
        if voice.kind != NOBODY and not stray:
            yield lead
        else:
            yield find_speaker(lead, known) or (replace(lead, links=()) if stray else lead)


def _core(leads: Sequence[Lead]) -> frozenset[str]:
    """Give the words that most articles lead with."""
    counts = Counter(key for lead in leads for key in _lead_keys(lead))
    return frozenset(key for key, count in counts.items() if count >= max(2, _CORE * len(leads)))


def _lead_keys(lead: Lead) -> frozenset[str]:
    text = lead.reading.document.text
    told = [span.of(text) for one in lead.statements for span in one.content]
    return frozenset(stem(word) for part in (headline(lead.reading), *told) for word in content_words(part))


def _is_about(lead: Lead, core: frozenset[str]) -> bool:
    text = lead.reading.document.text
    told = {stem(word) for one in lead.statements for span in one.content for word in content_words(span.of(text))}
    return not core or len(core & told) >= _RELEVANT * len(core)


def _inherited(leads: Sequence[Lead], voices: Sequence[Voice], reprints: Reprints) -> dict[int, ReprintLink]:
    """Give the articles that name no source and repeat another article's text."""
    told = {lead.document_id for lead in leads}
    repeating = [(lead, reprints[lead.document_id]) for lead in leads if lead.document_id in reprints]
    return {lead.at: link for lead, link in repeating
            if link.reprint.original_id in told and _has_no_source(lead, voices[lead.at])}


def _has_no_source(lead: Lead, voice: Voice) -> bool:
    """Tell whether an article names nobody, or only «транспортное ведомство», which a rewriter puts for a name."""
    if voice.kind == DESCRIBED:
        return not any(word[:1].isupper() for word in lead.links[-1].name.split())
    return voice.kind in {NOBODY, OWN} or (not voice.own and not voice.offices)


#: Two leads with this share of common words tell the same sentence.
_SAME_SENTENCE = 0.5


def _repeats_sentence(leads: Sequence[Lead], voices: Sequence[Voice], inherited: Set[int]) -> dict[int, int]:
    """Give the articles that name no source and whose lead is another's sentence, with that other's place."""
    keys = [_opening(lead) for lead in leads]
    found = {}
    for at, voice in enumerate(voices):
        if at in inherited or voice.own or voice.offices:
            continue
        likest = [(_jaccard(keys[at], keys[other]), -other) for other in range(len(leads))
                  if other not in inherited and (voices[other].own or voices[other].offices)]
        best = max(likest, default=(0.0, 0))
        if best[0] >= _SAME_SENTENCE:
            found[at] = -best[1]
    return found


def _opening(lead: Lead) -> frozenset[str]:
    text = lead.reading.document.text[headline_end(lead.reading) :]
    told = [span.of(lead.reading.document.text) for one in lead.statements[:1] for span in one.content]
    return frozenset(stem(word) for part in told or [text[:OPENING]] for word in content_words(part))


#: Letters of the opening of an article that quotes nobody.
OPENING = 250


def _jaccard(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / len(one | other) if one and other else 0.0


def _stances(leads: Sequence[Lead], voices: Sequence[Voice], homes: Sequence[int]) -> list[Act | None]:
    """Tell which articles answer the claim: somebody else must carry it, and who carries it most does not deny it."""
    told = [stance_of(lead) if voices[lead.at].kind == NAMED else None for lead in leads]
    carried = Counter(home for at, home in enumerate(homes) if voices[at].kind != NOBODY and told[at] is None)
    most = max(carried, key=lambda home: (carried[home], -home), default=None)
    return [act if act and homes[at] != (None if act is Act.CONFIRM else most) and set(carried) - {homes[at]} else None
            for at, act in enumerate(told)]


def name_of(home: int, ground: Ground) -> str:
    """Give a group the name that most of its articles use, of those that say whose: «МИД Франции», not «МИД страны»."""
    ends = [ground.leads[at].links[-1].name for at in range(len(ground.leads))
            if ground.homes[at] == home and ground.leads[at].links and at not in ground.inherited]
    if ground.voices[home].kind == OWN:
        return ground.leads[home].outlet
    if not ends:
        return UNNAMED
    counts = Counter(ends)
    proper = {name: sum(word[:1].isupper() for word in name.split()) for name in ends}
    best = min(counts, key=lambda name: (-min(proper[name], 2), -counts[name], -proper[name], -len(name), name))
    carriers = [link.name for link in ground.leads[home].links[:-1] if link.medium]
    return f"{best} ({carriers[-1]})" if ground.voices[home].kind == NAMELESS and carriers else best
