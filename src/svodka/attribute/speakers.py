"""Who the speaker is: the words of each source become one name in the nominative, the fullest that the article gives."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from svodka.attribute.draft import Draft
from svodka.attribute.media import media_end
from svodka.attribute.scene import Scene
from svodka.languages.morphology import Morphology, morphology
from svodka.languages.nominative import to_nominative
from svodka.records import OUTLET, UNNAMED, Sentence, Span, Token

_WORD = re.compile(r"\w+(?:[-’']\w+)*")
_PERSONAL = frozenset({"Giv", "Sur", "Pat"})


@dataclass(slots=True)
class Speaker:
    """Somebody who speaks in the article, with every form he was named by."""

    #: Nominative, the fullest form so far.
    name: str
    #: Forms, in order of appearance.
    forms: list[str] = field(default_factory=list)
    #: True for a person, false for a body or a group.
    is_person: bool = False
    #: Masc, Fem, Neut or Plur; empty if unknown.
    gender: str = ""
    #: Offset of the latest mention.
    seen_at: int = 0
    #: True for a newspaper, an agency, a channel.
    is_medium: bool = False
    #: True where he stands for nobody named.
    is_anonymous: bool = False

    def add(self, form: str) -> None:
        """Remember a form; the longest proper one is the name."""
        if form not in self.forms:
            self.forms.append(form)
        if len(words_of(form)) > len(words_of(self.name)) and any(word[:1].isupper() for word in words_of(form)):
            self.name = form


def _equal(first: str, second: str) -> bool:
    return first.lower().replace("ё", "е") == second.lower().replace("ё", "е")


def _same_given(theirs: Sequence[str], words: Sequence[str]) -> bool:
    """Refuse another given name before the same surname: «Виталий Кличко» is not «Владимир Кличко»."""
    if len(words) < 2 or len(theirs) < 2 or not words[-2][:1].isupper() or not theirs[-2][:1].isupper():
        return True
    return same_stem(words[-2], theirs[-2]) or len(words[-2]) <= 2 or len(theirs[-2]) <= 2


def words_of(name: str) -> list[str]:
    """Give the words of a name."""
    return _WORD.findall(name)


def same_stem(first: str, second: str) -> bool:
    """Tell whether two words are alike but for an ending."""
    a, b = first.lower().replace("ё", "е"), second.lower().replace("ё", "е")
    if a == b:
        return True
    common = next((at for at, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    return common >= 3 and common >= max(len(a), len(b)) - 3


class Speakers:
    """The speakers of one article, resolved in text order."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.morphology: Morphology = morphology(scene.lang)
        self.known: list[Speaker] = []
        self._people = _full_names(scene)

    def resolve(self, draft: Draft) -> Speaker | None:
        """Give the speaker of a draft; None where nobody is named."""
        if draft.source is None:
            return None if draft.unnamed else self._who_goes_on(draft)
        tokens = self._tokens(draft.source)
        words = [token for token in tokens if token.is_word]
        if len(words) > 1 and words[0].norm in self.scene.facts.SELF:
            words = words[1:]
            tokens = tokens[tokens.index(words[0]) :]
        if not words:
            return None
        gender = self.scene.facts.PRONOUNS.get(words[0].norm) if len(words) == 1 else None
        if gender is not None:
            return self._referred(draft, gender)
        return self.named(draft.source, tokens, governed=self._is_governed(draft), case=self._asked_case(draft))

    def named(self, span: Span, tokens: Sequence[Token], *, governed: bool, case: str = "") -> Speaker:
        """Give the speaker that these words name, known already or new."""
        tokens = without_apposition(tokens)
        if len(tokens) > 1 and tokens[0].norm in self.scene.facts.POSSESSIVES:
            tokens = tokens[1:]
        form = clean(to_nominative(tokens, self.morphology, governed=governed, case=case))
        form = self._lower_start(form, tokens)
        speaker = self._known_by(form, tokens) or self._new(form, tokens)
        speaker.add(form)
        speaker.seen_at = span.start
        if speaker in self.known:
            self.known.remove(speaker)
        self.known.append(speaker)
        return speaker

    def _lower_start(self, form: str, tokens: Sequence[Token]) -> str:
        """Write «Командование США» at a sentence's start as «командование США»."""
        first = next((token for token in tokens if token.is_word), None)
        sentence = sentence_at(self.scene, first.start) if first else None
        opens = first and sentence and all(not token.is_word for token in sentence.tokens if token.start < first.start)
        common = opens and first and first.pos in {"NOUN", "ADJ", "DET", "NUM"} and first.text[1:].islower()
        return (
            form[:1].lower() + form[1:]
            if common and first and form[:1] == first.text[:1].upper() and not _is_initials(form)
            else form
        )

    def _new(self, form: str, tokens: Sequence[Token]) -> Speaker:
        full = self._fullest(form)
        speaker = Speaker(name=full or form, is_person=self._is_person(tokens), gender=_gender(tokens, full or form))
        speaker.is_anonymous = self.is_anonymous(form, tokens)
        speaker.is_medium = media_end(tokens, 0) is not None or self._has_lemma(tokens, self.scene.facts.MEDIA_NOUNS)
        return speaker

    def _fullest(self, form: str) -> str | None:
        words = words_of(form)
        if len(words) != 1 or not words[0][:1].isupper():
            return None
        return self._people.get(_stem(words[0]))

    @staticmethod
    def _has_lemma(tokens: Sequence[Token], lemmas: frozenset[str]) -> bool:
        return any(reading.lemma in lemmas for token in tokens for reading in token.readings[:2])

    def _is_person(self, tokens: Sequence[Token]) -> bool:
        for token in tokens:
            if token.text[:1].isupper() and any(reading.name_type in _PERSONAL for reading in token.readings[:2]):
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

    def is_anonymous(self, form: str, tokens: Sequence[Token]) -> bool:
        """Tell whether the words name nobody: «источник в МИД», «эксперты»."""
        words = [token for token in tokens if token.is_word]
        named = any(
            token.text[:1].isupper() and any(r.name_type in {"Giv", "Sur", "Pat"} for r in token.readings[:2])
            for token in words
        )
        if named or not words:
            return False
        head = next((token for token in words if any(r.pos == "NOUN" for r in token.readings[:2])), words[0])
        lemmas = {reading.lemma for reading in head.readings[:2]} | {reading.lemma for reading in words[0].readings[:1]}
        if not lemmas & self.scene.facts.ANONYMOUS:
            return False
        single_office = (
            lemmas & self.scene.facts.PERSON_NOUNS
            and any(r.number == "Sing" for r in head.readings[:1])
            and len(words) > 1
        )
        return not single_office

    def _known_by(self, form: str, tokens: Sequence[Token]) -> Speaker | None:
        """Find who was named before and is meant again: by surname, by a word of the body's name, by «ведомство», «политик»."""
        words = words_of(form)
        for speaker in reversed(self.known):
            if any(form.lower() == known.lower() for known in [speaker.name, *speaker.forms]):
                return speaker
        if not words:
            return None
        return self._by_last_name(words) or self._by_noun(words, tokens)

    def _by_last_name(self, words: Sequence[str]) -> Speaker | None:
        """«Лавров», «Сергей Лавров»: who was named before and whose name ends in the same word."""
        last = words[-1]
        if not last[:1].isupper():
            return None
        people = [one for one in reversed(self.known) if one.is_person and not one.is_anonymous and words_of(one.name)]
        for same in (_equal, same_stem):
            for speaker in people:
                theirs = words_of(speaker.name)
                if same(theirs[-1], last) and (same is not same_stem or len(theirs) > 1) and _same_given(theirs, words):
                    return speaker
        return self._by_body_name(words)

    def _by_body_name(self, words: Sequence[str]) -> Speaker | None:
        """«Нафтогаз» for «НАК "Нафтогаз Украины"», «Минобороны» for «Минобороны РФ»."""
        for speaker in reversed(self.known):
            theirs = words_of(speaker.name)
            if speaker.is_person or speaker.is_anonymous or not theirs:
                continue
            capital = [word for word in theirs if word[:1].isupper()]
            if len(words) > 1 and all(any(same_stem(w, t) for t in theirs) for w in words):
                return speaker
            if (
                len(words) == 1
                and 0 < len(capital) <= 3
                and same_stem(capital[0], words[0])
                and capital[0] == theirs[-len(capital)]
            ):
                return speaker
        return None

    def _by_noun(self, words: Sequence[str], tokens: Sequence[Token]) -> Speaker | None:
        """«ведомство», «в министерстве», «политик», «глава государства»: a common noun for somebody named before."""
        head = next(
            (token for token in tokens if token.readings and any(r.pos == "NOUN" for r in token.readings[:2])), None
        )
        if head is None or any(word[:1].isupper() for word in words[1:]) or tokens[0].text in '«"':
            return None
        lemmas = {reading.lemma for reading in head.readings[:2]}
        facts = self.scene.facts
        by_word = self._with_word(head)
        if by_word is not None and len(words) <= 2:
            return by_word
        if lemmas & facts.PERSON_NOUNS and any(r.number == "Sing" for r in head.readings[:1]) and len(words) <= 2:
            return next(
                (
                    one
                    for one in reversed(self.known)
                    if one.is_person and not one.is_anonymous and self._may_be(one, lemmas)
                ),
                None,
            )
        if lemmas & facts.BODY_NOUNS and len(words) <= 2:
            media = bool(lemmas & facts.MEDIA_NOUNS)
            return next(
                (
                    one
                    for one in reversed(self.known)
                    if not one.is_person and not one.is_anonymous and one.is_medium == media and one.name != UNNAMED
                ),
                None,
            )
        return None

    def _may_be(self, speaker: Speaker, lemmas: set[str]) -> bool:
        """Tell whether «политик», «министр» may mean this person: any title does for «политик», another one bars «министр»."""
        if lemmas & self.scene.facts.ANY_PERSON:
            return True
        common = [word for word in words_of(speaker.name) if word[:1].islower()]
        theirs = {noun for word in common for noun in self.scene.facts.PERSON_NOUNS if same_stem(noun, word)}
        return (
            not theirs
            or bool(theirs & lemmas)
            or any(theirs & group and lemmas & group for group in self.scene.facts.OFFICES)
        )

    def _with_word(self, head: Token) -> Speaker | None:
        """Find a speaker whose name holds the word, also inside an abbreviation: «министерство» - «Минобороны»."""
        for speaker in reversed(self.known):
            for word in words_of(speaker.name):
                if same_stem(word, head.norm) or (
                    head.norm[:3] == word.lower()[:3] and head.norm.startswith(("министерств", "міністерств"))
                ):
                    return speaker
        return None

    def _referred(self, draft: Draft, gender: str) -> Speaker | None:
        """Find whom a pronoun means: a person of its gender, near, a subject and a speaker before others."""
        here = draft.source.start if draft.source else draft.start
        earlier = [one for one in reversed(self.known) if one.seen_at <= here]
        fitting = [one for one in earlier if _gender_fits(one, gender)]
        if gender in {"Masc", "Fem"}:
            best = self._best_person(here, gender, [one for one in fitting if one.is_person])
            if best is not None:
                return best
        return next(iter(fitting or earlier), None)

    def _best_person(self, here: int, gender: str, speakers: Sequence[Speaker]) -> Speaker | None:
        """Weigh the people named before the pronoun: how many sentences ago, as a subject, having spoken."""
        now = sentence_number(self.scene, here)
        scored: list[tuple[float, int, Speaker]] = []
        for place, mention in self._mentions_before(here, gender):
            last = words_of(mention)[-1]
            speaker = next(
                (one for one in speakers if words_of(one.name) and same_stem(words_of(one.name)[-1], last)), None
            )
            near = min(now - sentence_number(self.scene, place.start), 6)
            score = -1.0 * near + 0.6 * self._is_subject(place) + 1.2 * (speaker is not None)
            scored.append(
                (
                    score,
                    place.start,
                    speaker or Speaker(name=mention, is_person=True, gender=gender, seen_at=place.start),
                )
            )
        for order, one in enumerate(speakers):
            near = min(now - sentence_number(self.scene, one.seen_at), 6)
            scored.append((1.8 - near - 0.1 * order, one.seen_at, one))
        return max(scored, key=lambda item: (item[0], item[1]))[2] if scored else None

    def _mentions_before(self, here: int, gender: str) -> list[tuple[Span, str]]:
        found = [
            (name.span, name.lemma)
            for name in self.scene.seen.names
            if name.kind == "PER" and name.span.end <= here and words_of(name.lemma)
        ]
        return [
            (span, lemma) for span, lemma in found[-12:] if _gender(tokens_in(self.scene, span), "") in {"", gender}
        ]

    def _is_subject(self, span: Span) -> bool:
        tokens = tokens_in(self.scene, span)
        return bool(tokens) and any(reading.case in {"Nom", ""} for reading in tokens[0].readings)

    def _who_goes_on(self, draft: Draft) -> Speaker | None:
        """A cue without a subject («Добавил, что …») or a continued quotation: the last one who spoke."""
        if draft.rule.startswith("headline"):
            return None
        earlier = [one for one in reversed(self.known) if one.seen_at <= draft.start]
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
        """Give the last token before a span in its sentence."""
        sentence = sentence_at(self.scene, span.start)
        before = [token for token in sentence.tokens if token.end <= span.start] if sentence else []
        return before[-1] if before else None


def sentence_number(scene: Scene, offset: int) -> int:
    """Give the number of the first sentence that ends after this character."""
    low, high = 0, len(scene.sentences)
    while low < high:
        middle = (low + high) // 2
        if scene.sentences[middle].span.end <= offset:
            low = middle + 1
        else:
            high = middle
    return low


def sentence_at(scene: Scene, offset: int) -> Sentence | None:
    """Give the sentence that holds this character."""
    number = sentence_number(scene, offset)
    found = scene.sentences[number] if number < len(scene.sentences) else None
    return found if found and found.span.start <= offset else None


def tokens_in(scene: Scene, span: Span) -> list[Token]:
    """Give the tokens that a span covers."""
    sentence = sentence_at(scene, span.start)
    return (
        [token for token in sentence.tokens if span.start <= token.start and token.end <= span.end] if sentence else []
    )


def without_apposition(tokens: Sequence[Token]) -> Sequence[Token]:
    """Cut a name at a comma after which no name follows: «Сотрудник службы, [работающий в этом районе]»."""
    for at, token in enumerate(tokens):
        if token.text == "," and at > 0:
            named = any(one.text[:1].isupper() for one in tokens[:at] if one.is_word and one is not tokens[0])
            follows = any(_is_personal(one) for one in tokens[at + 1 :])
            if named or not follows:
                return tokens[:at]
    return tokens


def _is_personal(token: Token) -> bool:
    return token.text[:1].isupper() and any(reading.name_type in _PERSONAL for reading in token.readings[:2])


def clean(name: str) -> str:
    """Take quotation marks off a name that is wholly inside them."""
    name = name.strip(" \xa0,.;:—–-")
    inner = name[1:-1]
    if len(name) > 2 and name[0] in '«"„“' and name[-1] in '»"”“' and not any(mark in inner for mark in '«»"„“”'):
        return inner
    return name


def _is_initials(form: str) -> bool:
    words = words_of(form)
    return bool(words) and words[0].isupper() and len(words[0]) > 1


def _stem(word: str) -> str:
    word = word.lower().replace("ё", "е")
    return word[: max(3, len(word) - 2)] if len(word) > 4 else word


def _full_names(scene: Scene) -> dict[str, str]:
    """Give people's full names by the stem of the surname, as the names found in the text have them."""
    found: dict[str, str] = {}
    for name in scene.seen.names:
        words = words_of(name.lemma)
        if name.kind == "PER" and len(words) > 1:
            found.setdefault(_stem(words[-1]), name.lemma)
    return found


def _gender(tokens: Sequence[Token], name: str) -> str:
    given = [
        reading
        for token in tokens
        for reading in token.readings[:3]
        if reading.name_type == "Giv" and reading.case == "Nom"
    ]
    if given:
        return given[0].gender
    surname = [reading for token in tokens for reading in token.readings[:1] if reading.name_type == "Sur"]
    if surname and surname[0].gender:
        return surname[0].gender
    for token in tokens:
        for reading in token.readings[:2]:
            if reading.pos in {"NOUN", "PROPN"}:
                return "Plur" if reading.number == "Plur" else reading.gender
    return ""


def _gender_fits(speaker: Speaker, gender: str) -> bool:
    if speaker.name == UNNAMED or speaker.name.startswith(OUTLET):
        return False
    if gender == "Org":
        return not speaker.is_person
    if gender == "Plur" or speaker.gender == "Plur":
        return gender == speaker.gender
    return not speaker.gender or speaker.gender == gender
