"""Which finder of names speaks for which language: the pipeline's choice, made in one place."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.annotate.names import JoinedNames, NameFinder, NamesByLanguage, RuleNames
from svodka.annotate.names_slovnet import SlovnetNames, locate_slovnet
from svodka.languages import CODES
from svodka.languages.morphology import morphology
from svodka.languages.nominative import to_nominative
from svodka.records import NameKind, Token


def choose_names() -> NameFinder:
    """Give slovnet for Russian, with the rules for media; the rules alone where slovnet is absent and for other languages."""
    finders: dict[str, NameFinder] = {code: RuleNames(nominative=_nominative(code)) for code in CODES}
    files = locate_slovnet()
    if files is not None:
        media = RuleNames(kinds=frozenset({NameKind.MEDIA}), nominative=_nominative("ru"))
        finders["ru"] = JoinedNames(media, SlovnetNames(files, nominative=_nominative("ru")))
    return NamesByLanguage(finders, RuleNames())


def _nominative(code: str) -> _Turner:
    return _Turner(code)


class _Turner:
    """Turns the words of a name to the nominative; the morphology is loaded at the first name."""

    def __init__(self, code: str) -> None:
        self._code = code

    def __call__(self, tokens: Sequence[Token]) -> str:
        return to_nominative(tokens, morphology(self._code))
