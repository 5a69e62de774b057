"""Words of Russian, Ukrainian and English that a claim's way is read by: few, and in one list for all three languages.

The room knows no language. A word is listed as it stands after `keys.fold`, cut where its
endings begin.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from svodka.compare.keys import WORD, fold

#: Words for somebody who passes news on, where no name is known as a medium's: «газета», «агентство», "newspaper".
MEDIA = ("агентств", "агенци", "газет", "журнал", "издани", "видання", "телеканал", "телерадио", "информагент", "информагенц",
         "портал",
         "сми", "зми", "радио", "еженедельник", "тижневик", "таблоид", "newspaper", "agency", "broadcaster", "magazine",
         "media", "outlet")
#: Who or what speaks for a body or a person: «пресс-служба премьера», «представитель МИД», «отчёт компании».
SPOKES = ("пресс", "прес", "представител", "представник", "спикер", "спикерк", "речник", "речниц", "канцеляри", "офис", "офиц",
          "аппарат",
          "апарат", "секретариат", "секретариат", "кабинет", "служб", "департамент", "отчет", "звит", "сайт", "твиттер",
          "twitter", "твиттер",
          "аккаунт", "страниц", "сторинк", "facebook", "фейсбук", "telegram", "сообщени", "повидомленн", "заявлени", "заяв",
          "релиз", "реликз",
          "официальн", "spokesman", "spokeswoman", "spokesperson", "office", "press", "statement", "report", "website", "account")
#: A company by what it is: «авиакомпания», «лоукостер».
COMPANIES = ("компани", "авиакомпани", "лоукостер", "лоукост", "концерн", "холдинг", "монополист", "перевозчик", "авиаперевозчик",
             "перевізник", "авіаперевізник", "company", "airline", "carrier", "operator", "оператор")
#: Offices and kinds of bodies: whoever holds one, his press service and the body speak with one voice. A class, and its words.
OFFICES = {
    "government": ("премьер", "премер", "кабмин", "кабминет", "правительств", "уряд", "кабинет", "даунинг", "канцлер",
                   "downing", "government",
                   "cabinet", "premier", "prime",
                   "власт", "влад", "руководств", "кериивництв", "authorities"),
    "president": ("президент", "кремл", "белыйдом", "president", "kremlin"),
    "foreign": ("мид", "мзс", "иностранн", "закордонн", "дипломати", "госдеп", "госдепартамент", "держдеп", "foreign",
                "внешнеполитическ"),
    "defence": ("минобороны", "миноборони", "оборон", "defence", "defense", "военн", "пентагон"),
    "interior": ("мвд", "мвс", "полици", "полици", "внутренн", "внутришн", "police", "interior"),
    "court": ("суд", "court", "трибунал", "арбитраж"),
    "union": ("профсоюз", "профспилк", "union"),
    "airport": ("аэропорт", "аеропорт", "airport"),
    "parliament": ("парламент", "госдум", "верховнарада", "сенат", "конгресс", "бундестаг", "parliament", "congress", "senate"),
    "embassy": ("посол", "посл", "embassy", "ambassador"),
    "church": ("церк", "патриарх", "ватикан", "church", "vatican"),
    "company": COMPANIES,
}
OFFICE_WORDS = tuple(dict.fromkeys(word for words in OFFICES.values() for word in words))
#: Words that make a speaker somebody else than the body he belongs to.
ASIDE = ("заместител", "заступник", "депутат", "бывш", "колишн", "экс", "deputy", "former", "советник", "радник", "adviser")
#: Who leads a company or a body speaks for it: «директор по маркетингу».
OFFICERS = ("директор", "гендиректор", "менеджер", "топменеджер", "director", "chief", "ceo", "директорк")
#: «Сообщили также в канцелярии»: a second source beside the first, not behind it.
ALSO = ("также", "также", "тоже", "також", "теж", "also", "too")
#: Nobody in particular: a source without a name.
SOURCES = ("источник", "джерел", "собеседник", "спиврозмовник", "source", "sources", "дипломат", "чиновник", "посадовц",
           "эксперт")


def is_told(words: Iterable[str], text: str) -> bool:
    """Tell whether a text holds one of these words, whatever its ending.

    >>> is_told(MEDIA, "немецкая газета Handelsblatt"), is_told(SPOKES, "Дональд Туск")
    (True, False)
    """
    return bool(told(words, text))


def told(words: Iterable[str], text: str) -> list[str]:
    """Give the words of a text that begin with one of these."""
    heads = _heads(tuple(words))
    return [match.group() for match in WORD.finditer(text) if fold(match.group()).startswith(heads)]


@lru_cache(maxsize=64)
def _heads(words: tuple[str, ...]) -> tuple[str, ...]:
    """Fold a list of words: the same few lists are asked again and again."""
    return tuple(fold(word) for word in words)


def _expressions(*patterns: str) -> tuple[re.Pattern[str], ...]:
    """Compile expressions as `keys.fold` leaves a text."""
    return tuple(re.compile(fold(pattern)) for pattern in patterns)


#: How a denial is told, whatever the verb: «не соответствует действительности», «спростували», "not true".
DENYING = _expressions(
    r"\bопроверг", r"\bопровергл", r"\bопроверга", r"\bспросту", r"\bdenie", r"\bdeny", r"\brefute", r"\bзаперечу",
    r"\bзаперечил",
    r"не (?:совсем )?соответству\w+ (?:действителности|истине|реалности)", r"не видповида\w+ (?:дийсности|истини|реалности)",
    r"\bнеправд", r"\bне правда", r"\bложн", r"\bложю\b", r"\bвымисел", r"\bвимисел", r"\bвигадк", r"\bфейк", r"\bнедостоверн",
    r"\bнедостовирн",
    r"\bnot true\b", r"\buntrue\b", r"\bfalse\b", r"\bfake\b",
    r"\bникак\w+ (?:\w+ ){1,3}не (?:было|ведет|велос|проводил|було|ведут)",
    r"\bжодн\w+ (?:\w+ ){1,3}не (?:було|вел)", r"не имеет (?:ничего общего|отношения)", r"\bno such\b",
)
#: How it is told that somebody does not bear a claim out, without denying it.
UNCONFIRMING = _expressions(
    r"не подтвержда", r"не подтверди", r"не смогли? подтвердит", r"не пидтвердж", r"не пидтверди", r"не располага",
    r"нет (?:нових |таких |никаких )?"
    r"(?:сведений|данних|информации)", r"не ма\w+ (?:нових |таких )?(?:видомостей|даних|информации)",
    r"отказал\w+ (?:от комментари|комментироват)",
    r"воздержал\w+ от комментари", r"видмовил\w+ (?:вид коментар|коментувати)", r"\bdeclined to comment",
    r"\bcould not confirm", r"\bno comment",
)
#: How a confirmation is told.
CONFIRMING = _expressions(r"(?<!не )\bподтвержда", r"(?<!не )\bподтверди", r"(?<!не )\bпидтвердж", r"(?<!не )\bпидтверди",
r"\bconfirm")
