"""A person's judgements: they join and part what the rules made, in every run anew."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from svodka.records import Judgement, content_id
from svodka.resolve.actors.across import Group
from svodka.resolve.actors.local import Local
from svodka.resolve.actors.sounds import fold, words_of


def group_id(group: Group) -> str:
    """Give the id of a group: the same key, the same id, in every pile."""
    return content_id("n", *group.key)


def apply_judgements(groups: Sequence[Group], judgements: Iterable[Judgement]) -> tuple[list[Group], frozenset[int]]:
    """Give the groups as the person wants them, and which locals were joined by a judgement."""
    kept, judged = list(groups), set[int]()
    listed = list(judgements)
    for one in (judgement for judgement in listed if judgement.same):
        kept, moved = _join(kept, one)
        judged |= moved
    for one in (judgement for judgement in listed if not judgement.same):
        kept = _part(kept, one)
    return kept, frozenset(judged)


def _join(groups: list[Group], judgement: Judgement) -> tuple[list[Group], set[int]]:
    first = [group for group in groups if _means(group, judgement.one)]
    others = [group for group in groups if group not in first and _means(group, judgement.other)]
    if not first or not others:
        return groups, set()
    lead, moved = first[0], set[int]()
    for group in [*first[1:], *others]:
        moved |= {id(local) for local in group.locals}
        lead.locals.extend(group.locals)
    gone = {id(group) for group in [*first[1:], *others]}
    return [group for group in groups if id(group) not in gone], moved


def _part(groups: list[Group], judgement: Judgement) -> list[Group]:
    """Take what bears the second name, and not the first, out of every group that has both."""
    found: list[Group] = []
    for group in groups:
        kept, other = _sides(group, judgement)
        away = [local for local in group.locals if _bears(local, other) and not (kept and _bears(local, kept))]
        stay = [local for local in group.locals if local not in away]
        if not away or not any(not kept or _bears(local, kept) for local in stay):
            found.append(group)
            continue
        group.locals = stay
        found += [group, Group(key=(*group.key, "not", plain(other)), locals=away, company=set(group.company))]
    return found


def _sides(group: Group, judgement: Judgement) -> tuple[str, str]:
    """Give the name that stays and the one that goes; the group's own id stands for all that stays."""
    own = group_id(group)
    if judgement.other == own:
        return "", judgement.one
    return "" if judgement.one == own else judgement.one, judgement.other


def _means(group: Group, wanted: str) -> bool:
    return group_id(group) == wanted or any(_bears(local, wanted) for local in group.locals)


def _bears(local: Local, wanted: str) -> bool:
    """Tell whether a local actor has this name or stands in this article."""
    return wanted in {local.document_id, local.key} or plain(wanted) in {plain(text) for text in local.forms}


def plain(text: str) -> str:
    """Give a name in small letters without marks: «РИА "Новости"» -> риа новости."""
    return " ".join(fold(word) for word in words_of(text)) or text
