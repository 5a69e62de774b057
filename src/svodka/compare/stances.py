"""Whether an article carries its story's claim or answers it: denies it, confirms it, does not confirm it.

A denial is often told with a neutral verb: «В компании назвали заявление не соответствующим действительности».
"""

from __future__ import annotations

from collections.abc import Iterator

from svodka.compare.keys import fold
from svodka.compare.leads import Lead, headline_end
from svodka.compare.wording import CONFIRMING, DENYING, UNCONFIRMING
from svodka.records import Act, Statement

#: What answers: the words in any language, and what they make of a statement.
_TOLD = ((DENYING, Act.DENY), (UNCONFIRMING, Act.REFUSE), (CONFIRMING, Act.CONFIRM))


def told_stance(text: str) -> Act | None:
    """Tell what an expression in a text makes of the claim it speaks of.

    >>> told_stance("Это не соответствует действительности"), told_stance("Никаких переговоров не было")
    (<Act.DENY: 'deny'>, <Act.DENY: 'deny'>)
    >>> told_stance("В ведомстве не располагают такими сведениями"), told_stance("Мост открыт")
    (<Act.REFUSE: 'refuse'>, None)
    """
    spelled = " ".join(fold(text).split())
    for expressions, act in _TOLD:
        if any(expression.search(spelled) for expression in expressions):
            return act
    return None


def stance_of(lead: Lead) -> Act | None:
    """Tell whether what an article leads with answers a claim."""
    for one in _leading(lead):
        act = statement_stance(one, lead)
        if act is not None:
            return act
    return None


def statement_stance(one: Statement, lead: Lead) -> Act | None:
    """Tell whether a statement answers a claim: by its act, or by the words it is told in."""
    text = lead.reading.document.text
    if one.act is Act.DENY:
        return Act.DENY
    return told_stance(" ".join(span.of(text) for span in (*one.cue, *one.content)))


def _leading(lead: Lead) -> Iterator[Statement]:
    """Give the lead's statements, those inside them and those of the headline."""
    labels = {one.label for one in lead.statements}
    end = headline_end(lead.reading)
    yield from lead.statements
    for one in lead.reading.statements:
        if one.label not in labels and (one.parent in labels or one.content[-1].end <= end):
            yield one
