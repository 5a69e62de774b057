"""How many independent origins stand behind a story's news or one claim, and why an article adds none.

One machine for both: every way that the news took ends in a voice (`ground`), voices that are no origins of their own are
folded by a visible list of rules (`folding`), and what is left is counted, each fold with its reason and its words.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from svodka.compare.contents import span_evidence
from svodka.compare.folding import RULES, Folds, Rule, end_of, fold_origins
from svodka.compare.ground import OPENING, Ground, name_of
from svodka.compare.leads import Lead, headline_end
from svodka.compare.reprints import ReprintLink
from svodka.compare.voices import MEDIUM, NAMELESS, OWN
from svodka.records import Collapse, CollapseKind, Evidence, Origin, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """The origins, the smallest and the largest number of them, and what was folded into what."""

    origins: tuple[Origin, ...]
    span: tuple[int, int]
    folds: Folds


def count_origins(ground: Ground, rules: Sequence[Rule] = RULES, *, doubts_apart: bool = False) -> Counted:
    """Count the independent origins.

    Two sources without a name may be one, or be the one who is named elsewhere: the range says so. With `doubts_apart`
    such a one stands among the origins, marked; without, it is folded into the one that it may be.
    """
    folds = fold_origins(ground, rules)
    doubtful = {home for home, fold in folds.items() if fold.doubtful}
    sure = {home: fold for home, fold in folds.items() if not (doubts_apart and fold.doubtful)}
    ends: defaultdict[int, list[int]] = defaultdict(list)
    for home, members in ground.carrying.items():
        ends[end_of(home, sure)] += members
    origins = [_origin(home, sorted(members), ground, sure, doubtful=home in doubtful) for home, members in ends.items()]
    low = max(1, sum(not one.doubtful for one in origins)) if ground.leads else 0
    ordered = sorted(origins, key=lambda one: (one.doubtful, -len(one.document_ids), one.name))
    return Counted(origins=tuple(ordered), span=(low, max(low, low + len(doubtful))), folds=folds)


def _origin(home: int, members: Sequence[int], ground: Ground, folds: Folds, *, doubtful: bool) -> Origin:
    voice, first = ground.voices[home], next(at for at in members if ground.homes[at] == home)
    return Origin(
        name=name_of(home, ground), anonymous=voice.kind == NAMELESS, own_report=voice.kind == OWN, doubtful=doubtful,
        statement_ids=tuple(dict.fromkeys(one.id for at in members for one in ground.leads[at].statements)),
        document_ids=tuple(dict.fromkeys(ground.leads[at].document_id for at in members)),
        collapses=tuple(_folded(members, first, ground, folds)))


def _folded(members: Sequence[int], first: int, ground: Ground, folds: Folds) -> Iterator[Collapse]:
    """Give one collapse for each article but the first."""
    seen = {ground.leads[first].document_id}
    for at in members:
        if ground.leads[at].document_id not in seen:
            seen.add(ground.leads[at].document_id)
            yield _collapse(at, first, ground, folds)


def _collapse(at: int, first: int, ground: Ground, folds: Folds) -> Collapse:
    """Say why an article adds no origin: its text, what its voice was folded into, or the voice itself."""
    lead, link = ground.leads[at], ground.reprints.get(ground.leads[at].document_id)
    original = next((one.outlet for one in ground.leads if link and one.document_id == link.reprint.original_id), "")
    if link is not None and at in ground.inherited:
        return _made(lead, CollapseKind.INHERITED, f"{lead.outlet} repeats the text of {original} and names no source of its own",
                     _run(link) or _shown(lead))
    if ground.homes[at] in folds:
        fold = folds[ground.homes[at]]
        kind = CollapseKind.CARRIER if ground.voices[ground.homes[at]].kind in {MEDIUM, OWN} else CollapseKind.SAME_HOLDER
        return _made(lead, kind, fold.reason, (*_shown(lead), *_shown(ground.leads[fold.into])))
    if link is not None and original:
        return _made(lead, CollapseKind.REPRINT, f"{lead.outlet} repeats the text of {original}", _run(link) or _shown(lead))
    return _same_voice(lead, first, ground)


def _same_voice(lead: Lead, first: int, ground: Ground) -> Collapse:
    """Say how two articles come to one voice: through a carrier, or by naming the same one."""
    known, evidence = ground.leads[first], (*_shown(lead), *_shown(ground.leads[first]))
    through = ", ".join(link.name for link in lead.links[:-1])
    if ground.voices[first].kind == NAMELESS and through:
        reason = f"{lead.outlet} and {known.outlet} both tell of the source of {through}"
        return _made(lead, CollapseKind.SAME_HOLDER, reason, evidence)
    name = name_of(ground.homes[first], ground)
    if through:
        return _made(lead, CollapseKind.CARRIER, f"{lead.outlet} has it from {name} through {through}", evidence)
    named = lead.links[-1].name if lead.links else name
    return _made(lead, CollapseKind.SAME_HOLDER, f"{lead.outlet} names {named} too", evidence)


def _made(lead: Lead, kind: CollapseKind, reason: str, evidence: tuple[Evidence, ...]) -> Collapse:
    return Collapse(kind=kind, document_id=lead.document_id, reason=reason, evidence=evidence)


def _shown(lead: Lead) -> tuple[Evidence, ...]:
    """Give the words that name an article's sources; its statement, or its headline, where it names none."""
    named = tuple(dict.fromkeys(evidence for link in lead.links for evidence in link.evidence))
    if not named and lead.own:
        return span_evidence(lead.document_id, *lead.statements[0].content)
    text = lead.reading.document.text
    opening = Span(0, headline_end(lead.reading) or min(len(text), OPENING)) if text else None
    return named or (span_evidence(lead.document_id, opening) if opening else ())


def _run(link: ReprintLink) -> tuple[Evidence, ...]:
    """Give the longest stretch that both texts share, in the reprint and in the original."""
    return tuple(evidence for old, new in link.runs[:1] for evidence in (
        *span_evidence(link.reprint.reprint_id, new), *span_evidence(link.reprint.original_id, old)))
