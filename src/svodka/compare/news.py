"""Is it news at all? Channels also post advertisements, horoscopes, lists of links, jokes and greetings.

A visible list of rules over the post's own words, each with a name; the first that speaks gives the reason. The
expressions are stems in Russian, Ukrainian and English. An article that is no news still is a document, and is
grouped; whoever counts or briefs may leave it out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from svodka.compare.keys import WORD, capitalised
from svodka.compare.stories.lead import plain
from svodka.records import Reading

#: Letters that are looked at; a longer text is an article, and only its beginning is judged.
_LETTERS = 1500
_LINK = re.compile(r"https?://|\bt\.me/|\]\(")
#: A link made to count who came from an advertisement.
_COUNTED = re.compile(r"[?&](?:utm_\w+|erid|eri)=|\berid\b|\bclck\.ru|\bpromo\b", re.IGNORECASE)
_SELLING = re.compile(
    r"промокод|скидк|кешб[эе]к|кэшб[эе]к|розыгрыш|разыгр|дарим\b|бесплатн\w+ (?:вебинар|курс|урок|доступ)|вебинар|распродаж|"
    r"купить билет|билеты по|предзаказ|успе(?:й|йте)\b|оформ(?:и|ите)\b|регистр(?:ируй|ация по)|на правах рекламы|"
    r"знижк|розіграш|безкоштовн\w+ (?:вебінар|курс)|придбати квит|"
    r"promo ?code|discount|giveaway|sign up|free webinar", re.IGNORECASE)
_STARS = re.compile(r"гороскоп|знак\w* зодиака|ретроградн|знак\w* зодіаку|horoscope|zodiac", re.IGNORECASE)
_GREETING = re.compile(
    r"^\W*(?:добр(?:ое|ого|ий|ый) (?:утр|ден|дня|веч|ранк|вечор)|с (?:днём|днем) |с праздником|поздравляем|спокойной ночи|"
    r"з днем |зі святом|вітаємо|good (?:morning|night|evening)|happy )", re.IGNORECASE)
_ADVICE = re.compile(
    r"^\W*(?:куда сходить|чем заняться|топ[- ]?\d|подборка|\d+ (?:причин|признак|способ|лучш|плюс|идей|вещ)|"
    r"лучшие идеи|как (?:выбрать|сделать|научиться|перестать|оформить)|гайд|что (?:посмотреть|почитать)|"
    r"куди піти|добірка|як (?:обрати|зробити)|how to |best |top \d)|лучшие идеи|идеи для (?:досуга|прогулок)|"
    r"часть (?:первая|вторая|третья|четв[её]ртая)\b|читать статью|пошагов\w+ инструкц", re.IGNORECASE)
#: The reader is told to do something at once: «Ловите подборку», «Посмотри в окно».
_BECKONS = re.compile(
    r"^\W*(?:[^\W\d_]+, )?(?:(?:посмотри|загляни|узнай|попробуй|получи|выиграй|купи|приходи|забирай|успей|лови)(?:те)?|"
    r"подивись|подивіться|зазирни|зазирніть|дізнайся|дізнайтеся|спробуй|спробуйте|отримай|отримайте|лови|ловіть|"
    r"check out|don.t miss|try out|grab|win)\b", re.IGNORECASE)
_ADDRESS = re.compile(r"\b(?:вы|вас|вам|вами|ваш\w*|тебе|тебя|твой|ви|вами|ваші|you|your)\b|"
    r"\b\w{3,}(?:йте|ите)(?:сь)?\b", re.IGNORECASE)
#: Links of a list, and words beside each: a list of addresses, not a report with its sources.
_LINKS, _WORDS_A_LINK = 4, 12
#: A caption: so few words, without a name or a figure.
_CAPTION = 14
#: Every so many words the reader is spoken to.
_SPOKEN_TO, _LEAST_SPOKEN = 16, 3


def sells(text: str, reading: Reading) -> bool:
    """See words and links of an advertisement: «промокод», «бесплатный вебинар», a link that counts its visitors."""
    raw = reading.document.text[: 2 * _LETTERS]
    return bool(_SELLING.search(text)) or (bool(_COUNTED.search(raw)) and not re.search(r"сообщ|заяви|повідом|said", text))


def reads_stars(text: str, reading: Reading) -> bool:
    """See a horoscope."""
    return bool(_STARS.search(text))


def greets(text: str, reading: Reading) -> bool:
    """See a greeting at the beginning."""
    return bool(_GREETING.search(text[:80]))


def advises(text: str, reading: Reading) -> bool:
    """See a list of things to do, a guide or a part of a long read."""
    return bool(_ADVICE.search(text[:250]))


def beckons(text: str, reading: Reading) -> bool:
    """See a call to the reader in the very first words."""
    return bool(_BECKONS.search(text))


def lists_links(text: str, reading: Reading) -> bool:
    """See a list of addresses with few words to each."""
    raw = reading.document.text[:6000]
    links = len(_LINK.findall(raw))
    few_words = len(WORD.findall(_LINK.sub(" ", raw))) < _WORDS_A_LINK * links
    return links >= _LINKS and few_words and len(raw.splitlines()) >= 2 * _LINKS


def speaks_to_reader(text: str, reading: Reading) -> bool:
    """See a call to act: the reader is spoken to again and again."""
    spoken, size = len(_ADDRESS.findall(text)), len(WORD.findall(text))
    return spoken >= _LEAST_SPOKEN and spoken * _SPOKEN_TO >= size


def captions(text: str, reading: Reading) -> bool:
    """See a caption under a picture: a few words that name nobody, no place and no figure."""
    size = len(WORD.findall(text))
    if ":" in text[:-1]:
        return False  # «Песков: решения нет»
    return size < _CAPTION and not any(map(str.isdigit, text)) and not any(True for _ in capitalised(text))


#: Reasons by name, in the order in which they are asked.
RULES: Mapping[str, Callable[[str, Reading], bool]] = {
    "horoscope": reads_stars, "greeting": greets, "list of links": lists_links, "advice": advises,
    "advertisement": sells, "beckoning": beckons, "call": speaks_to_reader, "caption": captions,
}


def why_no_news(reading: Reading) -> str | None:
    """Say why a post is no news, or None where nothing shows that.

    >>> from svodka.records import Document
    >>> def read(text):
    ...     return Reading(document=Document.of(text, name="a"))
    >>> why_no_news(read("Гороскоп на неделю: Овнам повезёт")), why_no_news(read("В Арвеше закрыт мост, 3 погибших"))
    ('horoscope', None)
    """
    text = plain(reading, _LETTERS)
    return next((name for name, sees in RULES.items() if sees(text, reading)), None)
