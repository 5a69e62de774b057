"""Which groups of articles add no origin of their own: a visible list of rules, each fold with its reason."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from svodka.compare.ground import Ground, name_of
from svodka.compare.judged import keeps_apart
from svodka.compare.keys import name_keys
from svodka.compare.leads import Lead
from svodka.compare.voices import DESCRIBED, MEDIUM, NAMED, NAMELESS, OWN, Voice


@dataclass(frozen=True, slots=True, kw_only=True)
class Fold:
    """One group of articles adds no origin of its own."""

    into: int
    reason: str
    #: True where it may be an origin after all: it counts for the larger number.
    doubtful: bool = False


Folds = Mapping[int, Fold]


def fold_origins(ground: Ground, rules: Sequence[Rule]) -> Folds:
    """Give for each group that is no origin of its own where it goes; of the rules the first answer wins."""
    groups = ground.carrying
    folds: dict[int, Fold] = {}
    for home in reversed(groups):
        for rule in rules:
            fold = rule(home, groups, ground)
            if fold is not None and end_of(fold.into, folds) != home and not _kept_apart(home, fold.into, ground):
                folds[home] = fold
                break
    return folds


def _kept_apart(home: int, other: int, ground: Ground) -> bool:
    """Tell whether a person said that these are two origins."""
    return keeps_apart(name_of(home, ground), name_of(other, ground), ground.word)


def end_of(home: int, folds: Folds) -> int:
    """Follow the folds to the origin."""
    while home in folds:
        home = folds[home].into
    return home


Groups = Mapping[int, Sequence[int]]


def passes_on(home: int, groups: Groups, ground: Ground) -> Fold | None:
    """«По данным Reuters» adds nothing where another article has it «со слов компании» from Reuters."""
    if ground.voices[home].kind not in {MEDIUM, OWN}:
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
    if ground.voices[home].kind != MEDIUM or any(ground.voices[at].kind == OWN for at in groups[home]):
        return None
    for kind in (NAMED, DESCRIBED, NAMELESS, MEDIUM):
        for other in groups:
            if other != home and ground.voices[other].kind == kind and is_before(other, home, groups, ground):
                reason = f"{name_of(home, ground)} shows no source of its own; {name_of(other, ground)} is named for the same"
                return Fold(into=other, reason=reason, doubtful=kind == MEDIUM)
    return None


def is_before(other: int, home: int, groups: Groups, ground: Ground) -> bool:
    """Tell whether a group may take another of its kind in: the larger, the earlier of equals."""
    if ground.voices[other].kind != ground.voices[home].kind:
        return True
    return (-len(groups[other]), other) < (-len(groups[home]), home)


def bare_description(home: int, groups: Groups, ground: Ground) -> Fold | None:
    """«Правительство», «пресс-служба»: a description without a name of its own does not show that it is another."""
    voice = ground.voices[home]
    if voice.kind != NAMED or voice.own or _is_a_body(name_of(home, ground), voice):
        return None
    for other in groups:
        if other != home and _may_be(other, home, groups, ground):
            reason = f"nothing shows that {name_of(home, ground)} is another than {name_of(other, ground)}"
            return Fold(into=other, reason=reason, doubtful=True)
    return None


def _is_a_body(name: str, voice: Voice) -> bool:
    """«Минобороны», «МИД»: one word in capitals that is an office names the body."""
    return bool(voice.offices) and len(name.split()) == 1 and name[:1].isupper()


def _may_be(other: int, home: int, groups: Groups, ground: Ground) -> bool:
    """Tell whether a description may mean another group's voice: no other office, or told to the same medium."""
    if ground.voices[other].kind == NAMELESS:
        through = (link for at in groups[home] for link in ground.leads[at].links[:-1])
        return any(ground.voices[other].own & set(name_keys(link.name)) for link in through)
    mine, theirs = (_offices(one, groups, ground) for one in (home, other))
    is_free = not mine or not theirs or bool(mine & theirs)
    return is_free and (bool(ground.voices[other].own) or is_before(other, home, groups, ground))


def _offices(home: int, groups: Groups, ground: Ground) -> frozenset[str]:
    return frozenset(office for at in groups[home] for office in ground.voices[at].offices)


def unshown_name(home: int, groups: Groups, ground: Ground) -> Fold | None:
    """«Перевозчик объявил», taken for another's word: nowhere do the words that name the speaker hold his name."""
    voice, into = ground.voices[home], next((other for other in groups if other != home), None)
    own = [at for at in groups[home] if at not in ground.inherited]
    is_shown = any(_is_shown(ground.leads[at], voice) for at in own)
    if not voice.own or voice.kind != NAMED or into is None or is_shown or not is_before(into, home, groups, ground):
        return None
    reason = f"the words of {ground.leads[home].outlet} do not name {name_of(home, ground)}"
    return Fold(into=into, reason=reason, doubtful=True)


def _is_shown(lead: Lead, voice: Voice) -> bool:
    span = lead.links[-1].span if lead.links else None
    return span is not None and bool(voice.own & set(name_keys(span.of(lead.reading.document.text))))


def nameless_without_carrier(home: int, groups: Groups, ground: Ground) -> Fold | None:
    """Two sources without a name may be one: only a carrier of its own speaks for a second."""
    voice = ground.voices[home]
    others = [other for other in groups if other != home]
    if voice.kind != NAMELESS or not others or (voice.own and not _has_before(home, groups, ground)):
        return None
    into = next((other for other in others if ground.voices[other].kind == NAMELESS and is_before(other, home, groups, ground)),
                next((other for other in others if ground.voices[other].kind != NAMELESS), others[0]))
    if not voice.own or is_before(into, home, groups, ground):
        return Fold(into=into, doubtful=True,
                    reason=f"the unnamed source of {ground.leads[home].outlet} may be {name_of(into, ground)}")
    return None


def _has_before(home: int, groups: Groups, ground: Ground) -> bool:
    return any(ground.voices[other].kind == NAMELESS and is_before(other, home, groups, ground)
               for other in groups if other != home)


Rule = Callable[[int, Groups, Ground], Fold | None]
RULES: tuple[Rule, ...] = (passes_on, only_announces, bare_description, unshown_name, nameless_without_carrier)
