"""Who the speaker is: the words of each source become one name in the nominative, the fullest that the article gives."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.attribute.draft import Draft
from svodka.attribute.forms import PERSONAL, clean, is_initials, is_personal, stem_of, without_apposition, words_of
from svodka.attribute.identity import find_known
from svodka.attribute.informants import find_told, is_informant
from svodka.attribute.lookup import sentence_at, tokens_in
from svodka.attribute.media import media_end
from svodka.attribute.polls import is_share
from svodka.attribute.pronouns import find_meant
from svodka.attribute.scene import Scene
from svodka.attribute.speaker import Speaker, gender_of
from svodka.languages.morphology import Morphology, morphology
from svodka.languages.nominative import to_nominative
from svodka.records import Span, Token

#: Speakers kept in mind: a bound, so that a text of a thousand speakers takes no longer for each.
_MOST_KNOWN = 60


class Speakers:
    """The speakers of one article, resolved in text order."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.morphology: Morphology = morphology(scene.lang)
        self.known: list[Speaker] = []
        self._people = full_names(scene)

    def resolve(self, draft: Draft) -> Speaker | None:
        """Give the speaker of a draft; None where nobody is named."""
        if draft.source is None:
            return None if draft.unnamed else self._who_goes_on(draft)
        tokens = self._tokens(draft.source)
        words = [token for token in tokens if token.is_word]
        while len(words) > 1 and words[0].norm in self.scene.facts.SELF:
            words = words[1:]
            tokens = tokens[tokens.index(words[0]) :]
        if not words:
            return None
        gender = self.scene.facts.PRONOUNS.get(words[0].norm) if len(words) == 1 else None
        if gender is not None:
            return find_meant(self.scene, self.known, draft.source.start, gender)
        return self.named(draft.source, tokens, governed=self._is_governed(draft), case=self._asked_case(draft))

    def named(self, span: Span, tokens: Sequence[Token], *, governed: bool, case: str = "") -> Speaker:
        """Give the speaker that these words name, known already or new."""
        tokens = tokens if self.is_anonymous(tokens) else without_apposition(tokens)
        if len(tokens) > 1 and tokens[0].norm in self.scene.facts.POSSESSIVES:
            tokens = tokens[1:]
        form = clean(to_nominative(tokens, self.morphology, governed=governed, case=case))
        form = self._lower_start(form, tokens)
        speaker = find_known(self.scene, self.known, form, tokens) or self._new(form, tokens)
        speaker.add(form)
        if speaker.is_anonymous and not self.is_anonymous(tokens):
            # «врач», then «врач Иван Седов»
            speaker.is_anonymous, speaker.is_person = False, self._is_person(tokens)
        informs = any(is_informant(self.scene, token) for token in tokens)
        speaker.has_own_name = speaker.has_own_name or (not informs and any(map(is_personal, tokens)))
        speaker.seen_at = span.start
        if speaker in self.known:
            self.known.remove(speaker)
        self.known.append(speaker)
        del self.known[:-_MOST_KNOWN]
        return speaker

    def _lower_start(self, form: str, tokens: Sequence[Token]) -> str:
        """Write «Командование США» at a sentence's start as «командование США»."""
        first = next((token for token in tokens if token.is_word), None)
        sentence = sentence_at(self.scene, first.start) if first else None
        opens = first and sentence and all(not token.is_word for token in sentence.tokens if token.start < first.start)
        common = opens and first and first.pos in {"NOUN", "ADJ", "DET", "NUM"} and first.text[1:].islower()
        return (
            form[:1].lower() + form[1:]
            if common and first and form[:1] == first.text[:1].upper() and not is_initials(form)
            else form
        )

    def _new(self, form: str, tokens: Sequence[Token]) -> Speaker:
        full = self._fullest(form)
        speaker = Speaker(name=full or form, is_person=self._is_person(tokens), gender=gender_of(tokens, full or form))
        speaker.is_anonymous = self.is_anonymous(tokens)
        speaker.told = find_told(self.scene, tokens)
        speaker.is_share = is_share(self.scene, tokens)
        speaker.is_group = any(
            token.pos == "NOUN" and token.readings[0].animate and token.readings[0].number == "Plur" for token in tokens[:3]
        )
        speaker.is_medium = media_end(tokens, 0) is not None or self._has_lemma(tokens, self.scene.facts.MEDIA_NOUNS)
        return speaker

    def _fullest(self, form: str) -> str | None:
        words = words_of(form)
        while len(words) > 1 and len(words[0]) == 1 and words[0].isupper():
            words = words[1:]
        if len(words) != 1 or not words[0][:1].isupper():
            return None
        return self._people.get(stem_of(words[0]))

    @staticmethod
    def _has_lemma(tokens: Sequence[Token], lemmas: frozenset[str]) -> bool:
        return any(reading.lemma in lemmas for token in tokens for reading in token.readings[:2])

    def _is_person(self, tokens: Sequence[Token]) -> bool:
        if any(is_informant(self.scene, token) for token in tokens[:2]):
            return True
        for token in tokens:
            if token.text[:1].isupper() and any(reading.name_type in PERSONAL for reading in token.readings[:2]):
                return True
            if any(reading.lemma in self.scene.facts.PERSON_NOUNS for reading in token.readings[:2]):
                return True
        head = next((token for token in tokens if any(r.pos in {"NOUN", "PROPN"} for r in token.readings[:2])), None)
        return (
            head is not None
            and head.readings[0].animate
            and head.readings[0].number == "Sing"
            and head.text[:1].islower()
        )

    def is_anonymous(self, tokens: Sequence[Token]) -> bool:
        """Tell whether the words name nobody: «источник в МИД», «эксперты», «внук Манделы»; «эксперты RAND» are named."""
        words = [token for token in tokens if token.is_word]
        if not words or any(is_personal(token) for token in words if not self._depends(words, token)):
            return False
        head = next((token for token in words if any(r.pos in {"NOUN", "PROPN"} for r in token.readings[:2])), words[0])
        lemmas = {head.norm, words[0].lemma, *(reading.lemma for reading in head.readings[:2])}
        facts = self.scene.facts
        if lemmas & facts.NOBODY:
            return True
        of_a_body = any(token.text[:1].isupper() for token in words[words.index(head) + 1 :])
        several = head.pos == "NOUN" and head.readings[0].number == "Plur"
        if several and (head.readings[0].animate or lemmas & facts.ANONYMOUS):
            return not of_a_body
        if lemmas & facts.PERSON_NOUNS:
            return len(words) == 1 and bool(lemmas & facts.ANONYMOUS)
        nobody_named = not of_a_body or bool(lemmas & facts.RELATIONAL)
        person = head.pos == "NOUN" and head.readings[0].animate and head.text[:1].islower()
        return bool(lemmas & facts.ANONYMOUS) or (person and nobody_named)

    def _depends(self, words: Sequence[Token], token: Token) -> bool:
        """Tell a name that only hangs on a common noun: «внук [Манделы]», «муж [Биби]»."""
        lemmas = {reading.lemma for word in words[:2] for reading in word.readings[:2]}
        alone = sum(is_personal(word) for word in words) == 1
        return alone and bool(lemmas & self.scene.facts.RELATIONAL) and not any(r.case == "Nom" for r in token.readings[:2])

    def _who_goes_on(self, draft: Draft) -> Speaker | None:
        """A cue without a subject («Добавил, что …») or a continued quotation: the last one who spoke."""
        if draft.rule.startswith("headline"):
            return None
        earlier = [one for one in reversed(self.known) if one.seen_at <= draft.start and not one.is_share]
        return earlier[0] if earlier else None

    def _tokens(self, span: Span) -> list[Token]:
        return tokens_in(self.scene, span)

    def _is_governed(self, draft: Draft) -> bool:
        """Tell whether the words before the source ask for another case than the nominative."""
        before = self.token_before(draft.source) if draft.source else None
        if before is None or not before.readings:
            return False
        return before.pos == "ADP" or (self._ends_a_cue(draft, before) and before.pos in {"NOUN", "ADV", "ADP"})

    def _ends_a_cue(self, draft: Draft, token: Token) -> bool:
        return any(cue.start <= token.start < cue.end for cue in draft.cue)

    def _asked_case(self, draft: Draft) -> str:
        """Give the case that a cue's noun asks for: «по словам [Пескова]», «в сообщении [ведомства]»."""
        before = self.token_before(draft.source) if draft.source else None
        return "Gen" if before is not None and before.pos == "NOUN" and self._ends_a_cue(draft, before) else ""

    def token_before(self, span: Span) -> Token | None:
        """Give the last token before a span in its sentence, opening quotation marks apart."""
        sentence = sentence_at(self.scene, span.start)
        tokens = sentence.tokens if sentence else ()
        before = [token for token in tokens if token.end <= span.start and token.text not in "«\"„“"]
        return before[-1] if before else None


def full_names(scene: Scene) -> dict[str, str]:
    """Give people's full names by the stem of the surname, as the names found in the text have them."""
    found: dict[str, str] = {}
    for name in scene.seen.names:
        words = words_of(name.lemma)
        if name.kind == "PER" and len(words) > 1:
            found.setdefault(stem_of(words[-1]), name.lemma)
    return found
