"""Which tellers of a claim are no origins of their own: the rules of a story's news, and those of claims alone.

Every statement of a claim has a speaker, also one whom no finder of names knows: whom «он» means was found by other rules.
"""

from __future__ import annotations

from svodka.compare.folding import (
    Fold,
    Groups,
    Rule,
    bare_description,
    nameless_without_carrier,
    only_announces,
    passes_on,
)
from svodka.compare.ground import Ground, name_of
from svodka.compare.keys import name_keys, stem
from svodka.compare.leads import Lead
from svodka.compare.media import call_media
from svodka.compare.voices import DESCRIBED, HOLDING, MEDIUM, NAMED


def speaks_through(home: int, groups: Groups, ground: Ground) -> Fold | None:
    """«Барнье рассказал, что Мэй просит отсрочки»: where both tell a claim, one of the two has it from the other."""
    if ground.voices[home].kind not in HOLDING:
        return None
    for other in groups:
        if other != home and ground.voices[other].kind in HOLDING and _size(other, groups) > _size(home, groups):
            lead = _passing(other, home, groups, ground) or _passing(home, other, groups, ground)
            if lead:
                reason = f"{name_of(home, ground)} and {name_of(other, ground)} are one way in {lead.outlet}"
                return Fold(into=other, reason=reason)
    return None


def _size(home: int, groups: Groups) -> tuple[int, int]:
    return len(groups[home]), -home


def _passing(outer: int, inner: int, groups: Groups, ground: Ground) -> Lead | None:
    """Give the article in which one's words come through the other."""
    own = ground.voices[outer].own
    through = (ground.leads[at] for at in groups[inner])
    return next((lead for lead in through if any(own & _marks(link.name) for link in lead.links[:-1])), None)


def _marks(name: str) -> set[str]:
    """Give the words of a name as voices know them: by sound, or by stem where no finder knows the name."""
    return {*name_keys(name), *(stem(word) for word in name.split())}


def outlet_here(home: int, groups: Groups, ground: Ground) -> Fold | None:
    """«По данным Полюса» leads on to whom Полюс's own article names."""
    if ground.voices[home].kind != MEDIUM:
        return None
    name = name_of(home, ground)
    here = call_media([name], [lead.outlet for lead in ground.leads])[name]
    for lead in ground.leads:
        into = ground.homes[lead.at]
        if into != home and into in groups and lead.outlet == here:
            reason = f"{ground.leads[home].outlet} has it from {lead.outlet}, whose own article names its source"
            return Fold(into=into, reason=reason)
    return None


def bare_place(home: int, groups: Groups, ground: Ground) -> Fold | None:
    """«Москва», «Варшава» for those who govern there: nothing shows that it is another than a body that is named."""
    voice = ground.voices[home]
    if voice.kind != DESCRIBED or not voice.places or len(voice.places) < len(voice.own):
        return None
    for other in groups:
        if ground.voices[other].kind == NAMED and (ground.voices[other].offices or ground.voices[other].places & voice.places):
            reason = f"nothing shows that {name_of(home, ground)} is another than {name_of(other, ground)}"
            return Fold(into=other, reason=reason, doubtful=True)
    return None


#: The first that answers wins; a new rule is a function above and its name here.
CLAIM_RULES: tuple[Rule, ...] = (
    passes_on, outlet_here, speaks_through, only_announces, bare_description, bare_place, nameless_without_carrier)
