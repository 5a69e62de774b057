"""The connecting words of a brief in one language; each language fills this form with its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from svodka.records.when import Precision, When

#: Read as a stretch of clock time; anything coarser is read as whole days.
_BY_THE_CLOCK = frozenset({Precision.MINUTE, Precision.HOUR, Precision.PART_OF_DAY})


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """All words that svodka itself puts between the words of its sources, in one language.

    Every label is free of gender and number («Кто сообщает: сирийские войска»), so that no name has to be inflected.
    """

    #: "ru", "uk" or "en".
    lang: str
    #: Which of the forms below a number takes: 0 статья, 1 статьи, 2 статей.
    form: Callable[[int], int]
    #: статья, статьи, статей.
    articles: tuple[str, ...]
    #: издание, издания, изданий.
    outlets: tuple[str, ...]
    #: независимый источник, независимых источника, независимых источников.
    origins: tuple[str, ...]
    #: The same after «от 1 до 2».
    origins_genitive: tuple[str, ...]
    #: "от {low} до {high}".
    between: str
    #: Opening and closing quotation mark.
    marks: tuple[str, str]
    #: Name of the whole: «Сводка».
    brief: str
    #: "с {date}": only articles from then on.
    since: str
    #: What stands in a brief without stories.
    nothing: str
    #: "Кто сообщает", for each act.
    who: Mapping[str, str]
    #: «обвинение»: a note behind the speaker's name, for each act that needs one.
    acts: Mapping[str, str]
    #: «Опровергают», «Подтверждают», «Без комментария», for each act of a response.
    responses: Mapping[str, str]
    #: «Через кого».
    through: str
    #: «Когда».
    when: str
    #: «Где».
    where: str
    #: Behind the name of a source that gives no name of its own: «анонимно».
    anonymous: str
    #: In place of a name: «источник не назван».
    unnamed: str
    #: «Издание говорит от себя».
    own_voice: str
    #: Behind an outlet's name where it is the origin: «от себя».
    by_itself: str
    #: «издание не указано».
    no_outlet: str
    #: «без даты».
    undated: str
    #: "всего о событии: {counts}".
    whole_story: str
    #: "и ещё {number}".
    more: str
    #: «Отдельно не считается»: before the outlets that add no origin.
    not_counted: str
    #: Why not, for each kind of collapse; {origin} is the holder, {original} the outlet that was first.
    collapses: Mapping[str, str]
    #: «Кто не назван, может совпадать с другим источником»: why a count is a range.
    may_be_one: str
    #: «Как менялось»: before the values of what changed from version to version.
    changed: str
    #: «Сообщают по-разному»: the same where two tell different values at one time.
    told_apart: str
    #: «Новость в целом»: before the counts and origins of all of a story's articles.
    whence: str
    #: Behind the name of somebody the news is about: «сторона события».
    party: str
    #: «Продолжение»: before the headline of the story that it goes on from.
    thread: str
    #: «точные слова источников»: above the words behind a line.
    exact_words: str
    #: «открыть статью».
    open_article: str
    #: A footnote on whose words these are.
    footnote: str
    #: ноября.
    months_genitive: tuple[str, ...]
    #: ноябрь.
    months: tuple[str, ...]

    def counted(self, number: int, forms: Sequence[str]) -> str:
        """Put a number before the form of the word that it governs.

        >>> from svodka.records.phrases import slavic_form
        >>> [("статья", "статьи", "статей")[slavic_form(number)] for number in (1, 22, 11)]
        ['статья', 'статьи', 'статей']
        """
        return f"{number} {forms[self.form(number)]}"

    def counted_origins(self, low: int, high: int) -> str:
        """Say how many independent origins there are: a number, or from this to that."""
        if low == high:
            return self.counted(high, self.origins)
        return f"{self.between.format(low=low, high=high)} {self.origins_genitive[self.form(high)]}"

    def quote(self, words: str) -> str:
        """Put words between the language's quotation marks."""
        return f"{self.marks[0]}{words}{self.marks[1]}"

    def day(self, moment: datetime) -> str:
        """Write a date: «9 ноября 2017»."""
        return f"{moment.day} {self.months_genitive[moment.month - 1]} {moment.year}"

    def moment(self, moment: datetime | None) -> str:
        """Write a date with the clock and its zone: «14 ноября 2017, 18:05 (UTC+3)»."""
        if moment is None:
            return self.undated
        return f"{self.day(moment)}, {moment:%H:%M} ({zone(moment)})"

    def interval(self, when: When) -> str:
        """Write a time that a text speaks of, as exactly as the text tells it and no more exactly."""
        if when.precision in _BY_THE_CLOCK:
            return self._clock(when)
        first, last = whole_day(when.start), whole_day(when.end) - timedelta(days=1)
        if when.precision is Precision.YEAR:
            return str(first.year)
        if when.precision is Precision.MONTH:
            return f"{self.months[first.month - 1]} {first.year}"
        return self._days(first, max(first, last))

    def _days(self, first: datetime, last: datetime) -> str:
        if first.date() == last.date():
            return self.day(first)
        if (first.year, first.month) == (last.year, last.month):
            return f"{first.day}–{self.day(last)}"
        return f"{self.day(first)} – {self.day(last)}"

    def _clock(self, when: When) -> str:
        if when.precision is Precision.MINUTE:
            return self.moment(when.start)
        if when.start.date() == when.end.date():
            return f"{self.day(when.start)}, {when.start:%H:%M}–{when.end:%H:%M} ({zone(when.start)})"
        return f"{self.day(when.start)}, {when.start:%H:%M} – {self.moment(when.end)}"


def slavic_form(number: int) -> int:
    """Tell which form a Russian or Ukrainian number takes: 1 статья, 2 статьи, 5 статей.

    >>> [slavic_form(number) for number in (1, 2, 5, 11, 12, 21, 104, 111)]
    [0, 1, 2, 2, 2, 0, 1, 2]
    """
    if number % 10 == 1 and number % 100 != 11:
        return 0
    return 1 if number % 10 in (2, 3, 4) and number % 100 not in (12, 13, 14) else 2


def english_form(number: int) -> int:
    """Tell which form an English number takes: 1 article, 0 articles.

    >>> [english_form(number) for number in (0, 1, 21)]
    [1, 0, 1]
    """
    return 0 if number == 1 else 1


def zone(moment: datetime) -> str:
    """Write the offset of a moment from UTC.

    >>> from datetime import UTC, timezone
    >>> zone(datetime(2017, 11, 14, tzinfo=UTC)), zone(datetime(2017, 11, 14, tzinfo=timezone(timedelta(hours=3))))
    ('UTC', 'UTC+3')
    """
    minutes = round((moment.utcoffset() or timedelta()).total_seconds() / 60)
    if not minutes:
        return "UTC"
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'+' if minutes > 0 else '-'}{hours}" + (f":{rest:02}" if rest else "")


def whole_day(moment: datetime) -> datetime:
    """Give the midnight that the bound of a day means: 8 November 21:00 UTC is Moscow's 9 November.

    >>> from datetime import UTC
    >>> whole_day(datetime(2017, 11, 8, 21, tzinfo=UTC)).day
    9
    """
    midnight = moment.replace(hour=0, minute=0, second=0, microsecond=0)
    return midnight + timedelta(days=1) if moment.hour >= 12 else midnight
