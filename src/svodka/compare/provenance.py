"""Where a story's leading claim comes from: how many independent origins stand behind its articles, and why so many.

Three steps. Each article's chain ends in a voice (`leads`, `voices`); an article that names none inherits that of the text
it repeats. Articles that answer the claim are set apart (`stances`). What is left is folded by a visible list of rules:
a medium into those it passes on, a description without a name into a named one, a source without a name into its medium's.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace

from svodka.compare.contents import span_evidence
from svodka.compare.graph import draw
from svodka.compare.keys import content_words, name_keys, stem
from svodka.compare.leads import Lead, find_leads, find_speaker, headline, headline_end
from svodka.compare.reprints import ReprintLink, originals
from svodka.compare.stances import stance_of
from svodka.compare.voices import MEDIUM, NAMED, NAMELESS, NOBODY, Voice, group_voices, hear_all
from svodka.records import (
    UNNAMED,
    Account,
    Act,
    Collapse,
    CollapseKind,
    Evidence,
    Origin,
    Provenance,
    Reading,
    Response,
    Span,
)

#: Share of the leads in which a word of the claim stands, and the share of these words that a lead of the claim holds.
_CORE, _RELEVANT = 0.4, 0.25
#: Somebody named in so large a share of the leads is a party to what is told.
_PARTY = 0.5


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

    @property
    def carrying(self) -> dict[int, list[int]]:
        """Give the groups of articles that carry the claim, the largest first."""
        groups: defaultdict[int, list[int]] = defaultdict(list)
        against = {home for at, home in enumerate(self.homes) if self.stances[at] in {Act.DENY, Act.REFUSE}}
        for at, home in enumerate(self.homes):
            if home not in against and self.voices[home].kind != NOBODY:
                groups[home].append(at)
        return dict(sorted(groups.items(), key=lambda row: (-len(row[1]), row[0])))


def find_provenance(readings: Sequence[Reading], links: Sequence[ReprintLink]) -> Provenance:
    """Tell where the leading claim of a story comes from; its articles stand in order of time."""
    ground = survey(readings, links)
    folds = fold_origins(ground)
    origins, span = _origins(ground, folds)
    names = {home: name_of(_known_as(home, ground, folds), ground) for home in set(ground.homes)}
    accounts = tuple(_account(at, ground, names) for at in range(len(ground.leads)))
    nodes, edges = draw(ground.leads, accounts, links, parties=_parties(ground, names))
    return Provenance(accounts=accounts, nodes=nodes, edges=edges, origins=origins, origin_range=span,
                      responses=_responses(ground, names))


# --- what is known ----------------------------------------------------------------------------------------------------


def survey(readings: Sequence[Reading], links: Sequence[ReprintLink]) -> Ground:
    """Find each article's chain, whose voice ends it, whose text it repeats and whether it answers the claim."""
    leads = list(_second_look(find_leads(readings)))
    own = hear_all(leads)
    inherited = _inherited(leads, own, links)
    place = {lead.document_id: lead.at for lead in leads}
    voices = list(own)
    for at in sorted(inherited):
        source = place[inherited[at].reprint.original_id]
        voices[at] = voices[source]
    groups = group_voices(voices)
    homes = [groups[at] for at in range(len(leads))]
    for at in sorted(inherited):
        homes[at] = homes[place[inherited[at].reprint.original_id]]
    for at, source in _repeats_sentence(leads, own, inherited.keys()).items():
        voices[at], homes[at] = voices[source], homes[source]
    return Ground(leads=leads, voices=voices, homes=homes, inherited=inherited, stances=_stances(leads, voices, homes))


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


def _inherited(leads: Sequence[Lead], voices: Sequence[Voice], links: Sequence[ReprintLink]) -> dict[int, ReprintLink]:
    """Give the articles that name no source and repeat another article's text."""
    place = {lead.document_id: lead.at for lead in leads}
    found = {}
    for name, link in originals(links).items():
        if name in place and link.reprint.original_id in place:
            voice = voices[place[name]]
            if voice.kind == NOBODY or (not voice.own and not voice.offices):
                found[place[name]] = link
    return found


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
    return frozenset(stem(word) for part in told or [text[:_OPENING]] for word in content_words(part))


#: Letters of the opening of an article that quotes nobody.
_OPENING = 250


def _jaccard(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / len(one | other) if one and other else 0.0


def _stances(leads: Sequence[Lead], voices: Sequence[Voice], homes: Sequence[int]) -> list[Act | None]:
    """Tell which articles answer the claim: somebody else must carry it, and who carries it most does not deny it."""
    told = [stance_of(lead) if voices[lead.at].kind == NAMED else None for lead in leads]
    carried = Counter(home for at, home in enumerate(homes) if voices[at].kind != NOBODY and told[at] is None)
    most = max(carried, key=lambda home: (carried[home], -home), default=None)
    return [act if act and homes[at] != (None if act is Act.CONFIRM else most) and set(carried) - {homes[at]} else None
            for at, act in enumerate(told)]


# --- which origins are one --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Fold:
    """One group of articles adds no origin of its own."""

    into: int
    reason: str
    #: True where it may be an origin after all: it counts for the larger number.
    doubtful: bool = False


Folds = Mapping[int, Fold]


def fold_origins(ground: Ground) -> Folds:
    """Give for each group that is no origin of its own where it goes; of the rules the first answer wins."""
    groups = ground.carrying
    folds: dict[int, Fold] = {}
    for home in reversed(groups):
        for rule in RULES:
            fold = rule(home, groups, ground)
            if fold is not None and end_of(fold.into, folds) != home:
                folds[home] = fold
                break
    return folds


def end_of(home: int, folds: Folds) -> int:
    """Follow the folds to the origin."""
    while home in folds:
        home = folds[home].into
    return home


Groups = Mapping[int, Sequence[int]]


def passes_on(home: int, groups: Groups, ground: Ground) -> Fold | None:
    """«По данным Reuters» adds nothing where another article has it «со слов компании» from Reuters."""
    if ground.voices[home].kind != MEDIUM:
        return None
    for other in groups:
        through = [at for at in groups[other] if other != home and _is_carried_by(ground.voices[home], ground.leads[at])]
        if through:
            reason = f"{name_of(home, ground)} has it from {name_of(other, ground)}, as {ground.leads[through[0]].outlet} tells"
            return Fold(into=other, reason=reason)
    return None


def _is_carried_by(medium: Voice, lead: Lead) -> bool:
    return any(link.medium and medium.own & set(name_keys(link.name)) for link in lead.links[:-1])


def only_announces(home: int, groups: Groups, ground: Ground) -> Fold | None:
    """Fold a medium that shows no source of its own into the body that others name for the same."""
    if ground.voices[home].kind != MEDIUM:
        return None
    for kind in (NAMED, NAMELESS, MEDIUM):
        for other in groups:
            if other != home and ground.voices[other].kind == kind and _is_before(other, home, groups, ground):
                reason = f"{name_of(home, ground)} shows no source of its own; {name_of(other, ground)} is named for the same"
                return Fold(into=other, reason=reason, doubtful=kind == MEDIUM)
    return None


def _is_before(other: int, home: int, groups: Groups, ground: Ground) -> bool:
    """Tell whether a group may take another of its kind in: the larger, the earlier of equals."""
    if ground.voices[other].kind != ground.voices[home].kind:
        return True
    return (-len(groups[other]), other) < (-len(groups[home]), home)


def bare_description(home: int, groups: Groups, ground: Ground) -> Fold | None:
    """«Правительство», «пресс-служба»: a description without a name of its own does not show that it is another."""
    voice = ground.voices[home]
    if voice.kind != NAMED or voice.own:
        return None
    for other in groups:
        if other != home and _may_be(other, home, groups, ground):
            reason = f"nothing shows that {name_of(home, ground)} is another than {name_of(other, ground)}"
            return Fold(into=other, reason=reason, doubtful=True)
    return None


def _may_be(other: int, home: int, groups: Groups, ground: Ground) -> bool:
    """Tell whether a description may mean another group's voice: no other office, or told to the same medium."""
    if ground.voices[other].kind == NAMELESS:
        through = (link for at in groups[home] for link in ground.leads[at].links[:-1])
        return any(ground.voices[other].own & set(name_keys(link.name)) for link in through)
    mine, theirs = (_offices(one, groups, ground) for one in (home, other))
    is_free = not mine or not theirs or bool(mine & theirs)
    return is_free and (bool(ground.voices[other].own) or _is_before(other, home, groups, ground))


def _offices(home: int, groups: Groups, ground: Ground) -> frozenset[str]:
    return frozenset(office for at in groups[home] for office in ground.voices[at].offices)


def unshown_name(home: int, groups: Groups, ground: Ground) -> Fold | None:
    """«Перевозчик объявил», taken for another's word: the words that name the speaker do not hold his name."""
    voice = ground.voices[home]
    others = [other for other in groups if other != home]
    own = [at for at in groups[home] if at not in ground.inherited]
    if voice.kind != NAMED or len(own) > 1 or not others or any(_is_shown(ground.leads[at], voice) for at in own):
        return None
    reason = f"the words of {ground.leads[home].outlet} do not name {name_of(home, ground)}"
    return Fold(into=others[0], reason=reason, doubtful=True)


def _is_shown(lead: Lead, voice: Voice) -> bool:
    span = lead.links[-1].span if lead.links else None
    return span is not None and bool(voice.own & set(name_keys(span.of(lead.reading.document.text))))


def nameless_without_carrier(home: int, groups: Groups, ground: Ground) -> Fold | None:
    """Two sources without a name may be one: only a carrier of its own speaks for a second."""
    voice = ground.voices[home]
    others = [other for other in groups if other != home]
    if voice.kind != NAMELESS or not others or (voice.own and not _has_before(home, groups, ground)):
        return None
    into = next((other for other in others if ground.voices[other].kind == NAMELESS), others[0])
    if not voice.own or _is_before(into, home, groups, ground):
        return Fold(into=into, doubtful=True,
                    reason=f"the unnamed source of {ground.leads[home].outlet} may be {name_of(into, ground)}")
    return None


def _has_before(home: int, groups: Groups, ground: Ground) -> bool:
    return any(ground.voices[other].kind == NAMELESS and _is_before(other, home, groups, ground)
               for other in groups if other != home)


Rule = Callable[[int, Groups, Ground], Fold | None]
RULES: tuple[Rule, ...] = (passes_on, only_announces, bare_description, unshown_name, nameless_without_carrier)


# --- origins with their articles --------------------------------------------------------------------------------------


def _origins(ground: Ground, folds: Folds) -> tuple[tuple[Origin, ...], tuple[int, int]]:
    ends: defaultdict[int, list[int]] = defaultdict(list)
    for home, members in ground.carrying.items():
        ends[end_of(home, folds)] += members
    origins = [_origin(home, sorted(members), ground, folds) for home, members in ends.items()]
    doubts = sum(fold.doubtful for fold in folds.values())
    low = max(1, len(origins)) if ground.leads else 0
    return tuple(sorted(origins, key=lambda one: (-len(one.document_ids), one.name))), (low, low + doubts)


def _origin(home: int, members: Sequence[int], ground: Ground, folds: Folds) -> Origin:
    voice, first = ground.voices[home], next(at for at in members if ground.homes[at] == home)
    collapses = [_collapse(at, first, ground, folds) for at in members if at != first]
    return Origin(
        name=name_of(home, ground), anonymous=voice.kind == NAMELESS,
        statement_ids=tuple(one.id for at in members for one in ground.leads[at].statements),
        document_ids=tuple(ground.leads[at].document_id for at in members), collapses=tuple(collapses))


def _collapse(at: int, first: int, ground: Ground, folds: Folds) -> Collapse:
    """Say why an article adds no origin: its text, its voice, or what the voice was folded into."""
    lead, home = ground.leads[at], ground.homes[at]
    name, shown = name_of(ground.homes[first], ground), _shown(lead)
    if at in ground.inherited:
        link = ground.inherited[at]
        original = next(one.outlet for one in ground.leads if one.document_id == link.reprint.original_id)
        return Collapse(kind=CollapseKind.INHERITED, document_id=lead.document_id, evidence=_run(link) or shown,
                        reason=f"{lead.outlet} repeats the text of {original} and names no source of its own")
    if home in folds:
        return Collapse(kind=CollapseKind.CARRIER if ground.voices[home].kind == MEDIUM else CollapseKind.SAME_HOLDER,
                        document_id=lead.document_id, reason=folds[home].reason,
                        evidence=(*shown, *_shown(ground.leads[folds[home].into])))
    through = ", ".join(link.name for link in lead.links[:-1])
    named = lead.links[-1].name if lead.links else name
    reason = f"{lead.outlet} has it from {name} through {through}" if through else f"{lead.outlet} names {named} too"
    return Collapse(kind=CollapseKind.CARRIER if through else CollapseKind.SAME_HOLDER, document_id=lead.document_id,
                    reason=reason, evidence=(*shown, *_shown(ground.leads[first])))


def _shown(lead: Lead) -> tuple[Evidence, ...]:
    """Give the words that name an article's sources; its headline where it names none."""
    named = tuple(dict.fromkeys(evidence for link in lead.links for evidence in link.evidence))
    text = lead.reading.document.text
    opening = Span(0, headline_end(lead.reading) or min(len(text), _OPENING)) if text else None
    return named or (span_evidence(lead.document_id, opening) if opening else ())


def _run(link: ReprintLink) -> tuple[Evidence, ...]:
    return tuple(evidence for old, new in link.runs[:1] for evidence in (
        *span_evidence(link.reprint.reprint_id, new), *span_evidence(link.reprint.original_id, old)))


def name_of(home: int, ground: Ground) -> str:
    """Give a group the name that most of its articles use, the fullest of equals."""
    ends = [ground.leads[at].links[-1].name for at in range(len(ground.leads))
            if ground.homes[at] == home and ground.leads[at].links and at not in ground.inherited]
    if not ends:
        return UNNAMED
    counts = Counter(ends)
    best = min(counts, key=lambda name: (-counts[name], -sum(word[:1].isupper() for word in name.split()), -len(name), name))
    carriers = [link.name for link in ground.leads[home].links[:-1] if link.medium]
    return f"{best} ({carriers[-1]})" if ground.voices[home].kind == NAMELESS and carriers else best


def _known_as(home: int, ground: Ground, folds: Folds) -> int:
    """Follow a description to whom it means; a medium stays what the article says, though it adds no origin."""
    while home in folds and ground.voices[home].kind != MEDIUM:
        home = folds[home].into
    return home


def _account(at: int, ground: Ground, names: Mapping[int, str]) -> Account:
    lead, home = ground.leads[at], ground.homes[at]
    known = ground.voices[at].kind != NOBODY
    return Account(document_id=lead.document_id, statement_ids=tuple(one.id for one in lead.statements),
                   chain=tuple(link.name for link in lead.links), origin=names[home] if known else "",
                   stance=ground.stances[at])


def _parties(ground: Ground, names: Mapping[int, str]) -> frozenset[str]:
    """Give those named voices that most articles tell of: they are parties to the event."""
    leads = [set(_lead_names(lead)) for lead in ground.leads]
    return frozenset(
        names[home] for home in set(ground.homes) if ground.voices[home].kind == NAMED and ground.voices[home].own
        and sum(bool(ground.voices[home].own & told) for told in leads) >= _PARTY * len(leads))


def _lead_names(lead: Lead) -> Iterable[str]:
    text = lead.reading.document.text
    told = [span.of(text) for one in lead.statements for span in one.content]
    return (key for part in (headline(lead.reading), *told) for key in name_keys(part))


def _responses(ground: Ground, names: Mapping[int, str]) -> tuple[Response, ...]:
    """Give one answer for each voice and act, in order of time."""
    found: dict[tuple[int, Act], Response] = {}
    for at, act in enumerate(ground.stances):
        lead = ground.leads[at]
        if act is not None and lead.statements and (ground.homes[at], act) not in found:
            first = lead.statements[0]
            found[ground.homes[at], act] = Response(
                act=act, holder=names[ground.homes[at]], statement_id=first.id, document_id=lead.document_id,
                evidence=span_evidence(lead.document_id, *first.content), published=lead.reading.document.published)
    return tuple(found.values())
