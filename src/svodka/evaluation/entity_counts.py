"""Names found against names marked: what is right, what was found, what was wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from svodka.evaluation.bootstrap import half_interval
from svodka.evaluation.corpora import Mention
from svodka.evaluation.measures import Score
from svodka.records import Name, NameKind

#: The kinds that every corpus here knows.
KINDS = ("PER", "LOC", "ORG")
#: Marks and blanks that two writings of one lemma may differ in.
_SAME = str.maketrans({"’": "'", "ʼ": "'", "ё": "е", "Ё": "Е", **dict.fromkeys("«»„“”\"")})


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """Counts of names of one kind in one article or in several."""

    #: Those got right; a share where a rule gives half a point.
    right: float = 0.0
    #: Those found.
    found: float = 0.0
    #: Those wanted.
    wanted: float = 0.0

    def __add__(self, other: Count) -> Count:
        return Count(right=self.right + other.right, found=self.found + other.found, wanted=self.wanted + other.wanted)

    @property
    def score(self) -> Score:
        """Give precision, recall and F1."""
        precision = self.right / self.found if self.found else 0.0
        recall = self.right / self.wanted if self.wanted else 0.0
        both = precision + recall
        return Score(precision=precision, recall=recall, f1=2 * precision * recall / both if both else 0.0)


#: The counts of one article by kind.
Counts = dict[str, Count]
Pair = tuple[Name, Mention]
Fits = Callable[[Name, Mention], bool]


def kind_of(name: Name) -> str:
    """Give the kind in the words of the corpora, to which a medium is a body."""
    return "ORG" if name.kind is NameKind.MEDIA else name.kind.value


def same_span(name: Name, mention: Mention) -> bool:
    """Tell a name found with exactly the marked span and kind."""
    return name.span == mention.span and kind_of(name) in mention.kinds


def shared_span(name: Name, mention: Mention) -> bool:
    """Tell a name that shares a character with the marked one and has its kind."""
    return name.span.meets(mention.span) and kind_of(name) in mention.kinds


def pairs(names: Iterable[Name], mentions: Iterable[Mention], fits: Fits = same_span) -> Iterator[Pair]:
    """Pair what was found with what was marked, in order, each at most once."""
    left = list(mentions)
    for name in names:
        hit = next((one for one in left if fits(name, one)), None)
        if hit is not None:
            left.remove(hit)
            yield name, hit


def count_names(names: Sequence[Name], mentions: Sequence[Mention], fits: Fits = same_span) -> Counts:
    """Count an article's names by kind; marked names of other kinds are not asked for."""
    asked = [one for one in mentions if one.kinds & set(KINDS)]
    hits = [kind_of(name) for name, _ in pairs(names, asked, fits)]
    found = [kind_of(name) for name in names]
    wanted = [min(one.kinds & set(KINDS)) for one in asked]
    return {kind: Count(right=hits.count(kind), found=found.count(kind), wanted=wanted.count(kind)) for kind in KINDS}


def count_lemmas(names: Sequence[Name], mentions: Sequence[Mention]) -> Count:
    """Count the found names whose nominative is the marked one."""
    found = [(name.lemma, mention.lemma) for name, mention in pairs(names, mentions) if mention.lemma]
    right = sum(same_lemma(ours, theirs) for ours, theirs in found)
    return Count(right=right, found=len(found), wanted=len(found))


def same_lemma(ours: str, theirs: str) -> bool:
    """Tell whether two nominatives are the same but for capitals, quotation marks, apostrophes and ё.

    >>> same_lemma("Партия «Союз»", 'партия "Союз"'), same_lemma("Терезы Мэй", "Тереза Мэй")
    (True, False)
    """
    return _folded(ours) == _folded(theirs)


def _folded(lemma: str) -> str:
    return " ".join(lemma.translate(_SAME).casefold().split())


def total(counts: Iterable[Counts], kinds: Sequence[str] = KINDS) -> Count:
    """Add up the counts of articles over some kinds."""
    return sum((one[kind] for one in counts for kind in kinds if kind in one), Count())


def f1_measures(prefix: str, counts: Sequence[Counts], kinds: Sequence[str] = KINDS) -> dict[str, float]:
    """Give F1 over some kinds with precision, recall and half its interval."""
    whole = total(counts, kinds)
    half = half_interval(counts, lambda drawn: total(drawn, kinds).score.f1)
    return {f"{prefix}_gold": round(whole.wanted), f"{prefix}_precision": whole.score.precision,
            f"{prefix}_recall": whole.score.recall, f"{prefix}_f1": whole.score.f1, f"{prefix}_f1_half_interval": half}
