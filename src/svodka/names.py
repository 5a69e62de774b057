"""Which finder of names speaks for which language: the pipeline's choice, made in one place."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.annotate.name_rules import see_foreign_script, see_listed, see_quoted_body
from svodka.annotate.names import JoinedNames, NameFinder, NamesByLanguage, RuleNames
from svodka.annotate.names_repaired import RepairedNames
from svodka.annotate.names_slovnet import SlovnetNames, locate_slovnet
from svodka.languages import CODES, part
from svodka.languages.morphology import morphology
from svodka.languages.nominative import possible_nominatives, to_nominative
from svodka.records import NameKind, Token


def choose_names() -> NameFinder:
    """Give slovnet for Russian, with the rules for media; the rules alone where slovnet is absent and for other languages."""
    finders: dict[str, NameFinder] = {code: RuleNames(nominative=_nominative(code)) for code in CODES}
    files = locate_slovnet()
    if files is not None:
        media = RuleNames(kinds=frozenset({NameKind.MEDIA}), nominative=_nominative("ru"))
        missed = RuleNames(rules=(see_listed, see_quoted_body, see_foreign_script), nominative=_nominative("ru"))
        finders["ru"] = JoinedNames(media, SlovnetNames(files, nominative=_nominative("ru")), missed)
    for code in ("ru", "uk"):
        finders[code] = RepairedNames(finders[code], nominative=_nominative(code), nominatives=_Candidates(code))
    return NamesByLanguage(finders, RuleNames())


def _nominative(code: str) -> _Turner:
    return _Turner(code)


class _Turner:
    """Turns the words of a name to the nominative; the morphology is loaded at the first name."""

    def __init__(self, code: str) -> None:
        self._code = code

    def __call__(self, tokens: Sequence[Token]) -> str:
        return to_nominative(tokens, morphology(self._code), named=True)


class _Candidates:
    """Gives every nominative that a word of a person's name may have."""

    def __init__(self, code: str) -> None:
        self._code = code

    def __call__(self, word: Token) -> frozenset[str]:
        return possible_nominatives(word, morphology(self._code), part(self._code, "names").NAME_ENDINGS)
