"""How many independent origins stand behind a claim, and why each article adds one or none.

Three questions to every statement: who holds it (`_root`), has that one got it from somebody else (`_redirects`: rules
in a visible list, first answer wins), and which statements end at the same root (`count_origins`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from svodka.compare.contents import Said, span_evidence
from svodka.compare.keys import stem
from svodka.compare.reprints import ReprintLink
from svodka.records import UNNAMED, Collapse, CollapseKind, Evidence, Origin, Span

#: What kind of root, and whose: ("named", "Минобороны РФ"), ("own", "Берег"), ("nameless", a statement's id).
Root = tuple[str, str]
_NAMED, _OWN, _NAMELESS = "named", "own", "nameless"
#: Share of a content's letters that a reprint must repeat before the claim is laid at its door.
_REPEATED = 0.6


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """An article that repeats the claim with the words of its original and names no source itself."""

    document_id: str
    outlet: str
    original: Said
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What is known about a claim's articles: its statements, one name for each holder, which text is whose reprint."""

    said: Sequence[Said]
    names: Mapping[str, str]
    reprints: Mapping[str, ReprintLink]

    def name(self, text: str) -> str:
        """Give the one name for a holder, carrier or outlet."""
        return self.names.get(text, text)


def count_origins(ground: Ground, carried: Sequence[Carried]) -> tuple[tuple[Origin, ...], tuple[int, int]]:
    """Give the independent origins of a claim with the reason for every article folded in, and their range.

    Two sources without a name may be one, or be the one who is named elsewhere: the range says so.
    """
    moves = _redirects(ground)
    ends: dict[Root, list[Said]] = {}
    for one in sorted(ground.said, key=_place):
        ends.setdefault(_end(_root(one, ground), moves), []).append(one)
    origins = tuple(_origin(root, members, moves, ground, carried) for root, members in ends.items())
    ordered = sorted(origins, key=lambda one: (one.anonymous, -len(one.document_ids)))
    nameless = sum(origin.anonymous for origin in origins)
    known = len(origins) - nameless
    return tuple(ordered), (max(known, 1), known + nameless)


def _place(said: Said) -> tuple[int, int, str]:
    return said.at, said.statement.content[0].start, said.statement.id


def _root(said: Said, ground: Ground) -> Root:
    if said.is_own:
        return _OWN, ground.name(said.outlet)
    if said.is_nameless:
        return _NAMELESS, said.statement.id
    return _NAMED, ground.name(said.statement.holder)


# --- who has it from whom ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class _Move:
    """A root that has the claim from another root, with the reason."""

    to: Root
    kind: CollapseKind
    reason: str
    evidence: tuple[Evidence, ...]


def _redirects(ground: Ground) -> Mapping[Root, _Move]:
    """Give for each root that is no origin where it leads; of several answers the first rule's first one."""
    moves: dict[Root, _Move] = {}
    for rule in RULES:
        for one in sorted(ground.said, key=_place):
            for root, move in rule(one, ground):
                if move.to != root and root not in moves and _end(move.to, moves) != root:
                    moves[root] = move
    return moves


def _end(root: Root, moves: Mapping[Root, _Move]) -> Root:
    while root in moves:
        root = moves[root].to
    return root


def carrier_is_no_origin(said: Said, ground: Ground) -> list[tuple[Root, _Move]]:
    """«РИА сообщает …» adds nothing where another article says «пишет РИА со ссылкой на Минобороны»."""
    if said.is_nameless and said.statement.holder == UNNAMED:
        return []
    root = _root(said, ground)
    names = [ground.name(carrier.name) for carrier in said.statement.via]
    holder = said.outlet if said.is_own else said.statement.holder
    return [((kind, name), _Move(to=root, kind=CollapseKind.CARRIER, evidence=said.naming,
                                 reason=f"{name} has it from {holder}, as {said.outlet} tells"))
            for name in names for kind in (_NAMED, _OWN)]


def outlet_in_the_pile(said: Said, ground: Ground) -> list[tuple[Root, _Move]]:
    """«По данным Полюса» leads on to Полюс's own article, if that carries the claim too."""
    if said.is_own or said.is_nameless:
        return []
    root = _root(said, ground)
    theirs = [one for one in ground.said if one.at != said.at and ground.name(one.outlet) == root[1]]
    if not theirs:
        return []
    source = min(theirs, key=_place)
    reason = f"{said.outlet} has it from {source.outlet}, whose own article names its source"
    return [(root, _Move(to=_root(source, ground), kind=CollapseKind.CARRIER, reason=reason,
                         evidence=(*said.naming, *source.naming)))]


def reprint_inherits(said: Said, ground: Ground) -> list[tuple[Root, _Move]]:
    """Give a reprint that names no source of its own its original's."""
    link = ground.reprints.get(said.document_id)
    if link is None or not (said.is_own or said.is_nameless or _is_description(said.statement.holder)):
        return []
    before = [one for one in ground.said if one.document_id == link.reprint.original_id]
    if not before:
        return []
    source = min(before, key=_place)
    reason = f"{said.outlet} repeats the text of {source.outlet} and names no source of its own"
    evidence = _run_evidence(link) or said.naming
    return [(_root(said, ground), _Move(to=_root(source, ground), kind=CollapseKind.INHERITED, reason=reason,
                                        evidence=evidence))]


def _is_description(holder: str) -> bool:
    """Tell «военное ведомство», which a rewriter puts for a name, from a name."""
    return not any(word[:1].isupper() for word in holder.split())


def one_nameless_source(said: Said, ground: Ground) -> list[tuple[Root, _Move]]:
    """Take a nameless source for one inside an article, or where two tell of it alike through one carrier."""
    if not said.is_nameless:
        return []
    earlier = [one for one in ground.said if one.is_nameless and _place(one) < _place(said)]
    for one in sorted(earlier, key=_place):
        reason = _why_one_source(one, said, ground)
        if reason:
            move = _Move(to=_root(one, ground), kind=CollapseKind.SAME_HOLDER, reason=reason,
                         evidence=(*one.naming, *said.naming))
            return [(_root(said, ground), move)]
    return []


def _why_one_source(one: Said, other: Said, ground: Ground) -> str:
    if one.at == other.at and _description(one) == _description(other):
        return f"{one.outlet} tells twice of one source without a name"
    carriers = {ground.name(link.name) for link in one.statement.via[-1:]}
    shared = carriers & {ground.name(link.name) for link in other.statement.via[-1:]}
    described = one.statement.holder != UNNAMED and _description(one) == _description(other)
    return f"{other.outlet} and {one.outlet} both tell of the source of {min(shared)}" if shared and described else ""


def _description(said: Said) -> frozenset[str]:
    return frozenset(stem(word) for word in said.statement.holder.split())


Rule = Callable[[Said, Ground], list[tuple[Root, _Move]]]
RULES: tuple[Rule, ...] = (carrier_is_no_origin, outlet_in_the_pile, reprint_inherits, one_nameless_source)


# --- one origin with its articles -------------------------------------------------------------------------------------


def _origin(root: Root, members: Sequence[Said], moves: Mapping[Root, _Move], ground: Ground,
            carried: Sequence[Carried]) -> Origin:
    kind, name = root
    first = next((one for one in members if _root(one, ground) == root), members[0])
    followers = [one for one in carried if one.original in members]
    collapses = (*_folded(members, first, moves, ground), *(_inherited(one) for one in followers))
    documents = dict.fromkeys([*(one.document_id for one in members), *(one.document_id for one in followers)])
    return Origin(name=first.statement.holder if kind == _NAMELESS else name, anonymous=kind == _NAMELESS,
                  own_report=kind == _OWN, statement_ids=tuple(one.statement.id for one in members),
                  document_ids=tuple(documents), collapses=tuple(collapses))


def _folded(members: Sequence[Said], first: Said, moves: Mapping[Root, _Move], ground: Ground) -> list[Collapse]:
    """Give one collapse for each article but the first."""
    seen, found = {first.at}, []
    for one in members:
        if one.at not in seen:
            seen.add(one.at)
            found.append(_collapse(one, first, moves.get(_root(one, ground)), ground))
    return found


def _collapse(said: Said, first: Said, move: _Move | None, ground: Ground) -> Collapse:
    link = ground.reprints.get(said.document_id)
    if move is not None:
        return Collapse(kind=move.kind, document_id=said.document_id, reason=move.reason, evidence=move.evidence)
    if link is not None and any(one.document_id == link.reprint.original_id for one in ground.said):
        evidence = _run_evidence(link) or said.naming
        reason = f"{said.outlet} repeats the text of {_outlet_of(link.reprint.original_id, ground)}"
        return Collapse(kind=CollapseKind.REPRINT, document_id=said.document_id, reason=reason, evidence=evidence)
    holder = _root(first, ground)[1]
    through = ", ".join(carrier.name for carrier in said.statement.via)
    reason = f"{said.outlet} has it from {holder} through {through}" if through else f"{said.outlet} names {holder} too"
    kind = CollapseKind.CARRIER if through else CollapseKind.SAME_HOLDER
    return Collapse(kind=kind, document_id=said.document_id, reason=reason, evidence=(*said.naming, *first.naming))


def _outlet_of(document_id: str, ground: Ground) -> str:
    return next(one.outlet for one in ground.said if one.document_id == document_id)


def _inherited(one: Carried) -> Collapse:
    reason = f"{one.outlet} repeats the text of {one.original.outlet} and names no source of its own"
    return Collapse(kind=CollapseKind.INHERITED, document_id=one.document_id, reason=reason, evidence=one.evidence)


def _run_evidence(link: ReprintLink) -> tuple[Evidence, ...]:
    """Give the longest stretch that both texts share, in the reprint and in the original."""
    return tuple(evidence for old, new in link.runs[:1] for evidence in _both(link, old, new))


def _both(link: ReprintLink, old: Span, new: Span) -> tuple[Evidence, ...]:
    return (*span_evidence(link.reprint.reprint_id, new), *span_evidence(link.reprint.original_id, old))


def find_carried(group: Sequence[Said], by_original: Mapping[str, Sequence[ReprintLink]],
                 outlets: Mapping[str, str]) -> tuple[Carried, ...]:
    """Give the reprints that repeat the claim's words without a statement of their own."""
    speaking = {one.document_id for one in group}
    found: dict[str, Carried] = {}
    for one in group:
        for link in by_original.get(one.document_id, ()):
            name = link.reprint.reprint_id
            evidence = () if name in speaking else _repeated_content(one, link)
            if evidence and name not in found:
                found[name] = Carried(document_id=name, outlet=outlets[name], original=one, evidence=evidence)
    return tuple(found.values())


def _repeated_content(said: Said, link: ReprintLink) -> tuple[Evidence, ...]:
    """Give the stretches shared with the reprint that hold the content, if they hold most of it."""
    content = said.statement.content
    held = [(old, new) for old, new in link.runs if any(old.meets(span) for span in content)]
    letters = sum(max(0, min(old.end, span.end) - max(old.start, span.start)) for old, _ in held for span in content)
    if letters < _REPEATED * sum(len(span) for span in content):
        return ()
    return tuple(evidence for old, new in held for evidence in _both(link, old, new))
