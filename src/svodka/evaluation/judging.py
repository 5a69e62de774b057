"""One article judged: which statements were found and which of their fields are right."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from svodka.evaluation.gold import GoldArticle
from svodka.evaluation.matching import SAME_CONTENT, dice, pair_up
from svodka.evaluation.names import means, same_form
from svodka.evaluation.said import Said


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What one pair has to know of the rest of its article."""

    #: Id of a predicted statement -> id of the gold statement it was paired with.
    twins: Mapping[str | None, str | None]
    #: A name in the gold -> all names that the gold gives that speaker.
    namesakes: Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """A gold statement that was found, and what of it is right."""

    #: The statement as annotated.
    gold: Said
    #: The statement as predicted.
    predicted: Said
    #: Holder and every carrier, in order, are right.
    chain: bool
    #: Name of a field of FIELDS -> whether it is right.
    fields: Mapping[str, bool]

    @property
    def who(self) -> bool:
        """Tell whether the holder is right."""
        return self.fields["holder"]

    @property
    def strict(self) -> bool:
        """Tell whether the holder is right and the content is the same words exactly."""
        return self.who and self.gold.content == self.predicted.content


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """One article with its verdicts."""

    #: The article.
    article: GoldArticle
    #: Everything that was predicted for it.
    predicted: tuple[Said, ...]
    #: The pairs.
    verdicts: tuple[Verdict, ...]

    @property
    def missed(self) -> list[Said]:
        """Give the gold statements that nothing was paired with."""
        found = {id(verdict.gold) for verdict in self.verdicts}
        return [said for said in self.article.statements if id(said) not in found]

    @property
    def false(self) -> list[Said]:
        """Give the predicted statements that nothing was paired with."""
        found = {id(verdict.predicted) for verdict in self.verdicts}
        return [said for said in self.predicted if id(said) not in found]


def judge(article: GoldArticle, predicted: Sequence[Said]) -> Judgement:
    """Compare what was predicted for an article with what is annotated in it."""
    gold = article.statements
    numbers = pair_up([(said.content, said.cue) for said in gold], [(said.content, said.cue) for said in predicted])
    pairs = [(gold[i], predicted[j]) for i, j in numbers]
    context = Context(twins={ours.labels.id: theirs.labels.id for theirs, ours in pairs}, namesakes=_namesakes(gold))
    return Judgement(article=article, predicted=tuple(predicted),
                     verdicts=tuple(_verdict(theirs, ours, context) for theirs, ours in pairs))


def _verdict(gold: Said, predicted: Said, context: Context) -> Verdict:
    fields = {name: right(gold, predicted, context) for name, right in FIELDS.items()}
    return Verdict(gold=gold, predicted=predicted, fields=fields,
                   chain=fields["holder"] and _same_carriers(gold, predicted, context))


def _namesakes(statements: Sequence[Said]) -> dict[str, frozenset[str]]:
    names: dict[str, frozenset[str]] = {}
    for said in statements:
        for name in said.names:
            names[name] = names.get(name, frozenset()) | frozenset(said.names)
    return names


def _same_carriers(gold: Said, predicted: Said, context: Context) -> bool:
    if len(gold.carriers) != len(predicted.carriers):
        return False
    return all(means(ours, [theirs, *context.namesakes.get(theirs, ())])
               for theirs, ours in zip(gold.carriers, predicted.carriers, strict=True))


def _same_cue(gold: Said, predicted: Said, _: Context) -> bool:
    return bool(gold.cue & predicted.cue) or not (gold.cue or predicted.cue)


def _same_source(gold: Said, predicted: Said, _: Context) -> bool:
    return dice(gold.source, predicted.source) >= SAME_CONTENT or not (gold.source or predicted.source)


def _same_holder(gold: Said, predicted: Said, _: Context) -> bool:
    return means(predicted.labels.holder or "", gold.names)


def _same_form(gold: Said, predicted: Said, _: Context) -> bool:
    return same_form(predicted.labels.holder or "", gold.names)


def _same_act(gold: Said, predicted: Said, _: Context) -> bool:
    return gold.labels.act == predicted.labels.act


def _same_mode(gold: Said, predicted: Said, _: Context) -> bool:
    return gold.labels.mode == predicted.labels.mode


def _same_anonymous(gold: Said, predicted: Said, _: Context) -> bool:
    return gold.labels.anonymous == predicted.labels.anonymous


def _same_parent(gold: Said, predicted: Said, context: Context) -> bool:
    ours = context.twins.get(predicted.labels.parent) if predicted.labels.parent else None
    return (gold.labels.parent or None) == ours


#: The fields that are looked at in a pair, and when each is right.
FIELDS: dict[str, Callable[[Said, Said, Context], bool]] = {
    "cue": _same_cue,
    "source": _same_source,
    "holder": _same_holder,
    "form": _same_form,
    "act": _same_act,
    "mode": _same_mode,
    "anonymous": _same_anonymous,
    "parent": _same_parent,
}
