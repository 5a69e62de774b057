"""Ukrainian words of time. Every form is listed, so that the date grammar needs no morphology."""

from __future__ import annotations

#: January to December.
MONTHS = (
    "січень січня січні січню січнем",
    "лютий лютого лютому лютим",
    "березень березня березні березню березнем",
    "квітень квітня квітні квітню квітнем",
    "травень травня травні травню травнем",
    "червень червня червні червню червнем",
    "липень липня липні липню липнем",
    "серпень серпня серпні серпню серпнем",
    "вересень вересня вересні вересню вереснем",
    "жовтень жовтня жовтні жовтню жовтнем",
    "листопад листопада листопаді листопаду листопадом",
    "грудень грудня грудні грудню груднем",
)
#: Monday to Sunday.
WEEKDAYS = (
    "понеділок понеділка понеділку понеділком",
    "вівторок вівторка вівторку вівторком",
    "середа середу середи середі середою",
    "четвер четверга четвергу четвергом",
    "п'ятниця п'ятницю п'ятниці п'ятницею",
    "субота суботу суботи суботі суботою",
    "неділя неділю неділі неділею",
)
#: A weekday is a time only after a preposition or a modifier.
BARE_WEEKDAY = False
#: Days from the day of publication.
DAYS = {-2: "позавчора", -1: "вчора учора напередодні", 0: "сьогодні", 1: "завтра", 2: "післязавтра"}
#: Years from the year of publication, in one word.
YEARS = {-2: "позаторік", -1: "торік", 0: "цьогоріч"}
#: Hours from midnight, end excluded; past 24 is the next day.
PARTS = {
    (0, 6): "вночі уночі ніч ночі",
    (6, 12): "вранці уранці зранку ранок ранку ранком",
    (12, 18): "вдень удень",
    (18, 24): "ввечері увечері вечір вечора",
}
#: Words after an hour that say which half of the day it is in: hours to add to those below 12.
HALVES = {0: "ранку ночі", 12: "дня вечора"}
#: Season by its first month; the adverb stands alone, the noun only with a year or a modifier.
SEASONS = {12: "взимку узимку", 3: "навесні", 6: "влітку улітку", 9: "восени"}
SEASON_NOUNS = {12: "зима зиму зими зимі", 3: "весна весну весни весні", 6: "літо літа літу", 9: "осінь осені"}
#: Units in the singular (and the form after 2-4), then in the plural.
UNITS = {
    "minute": "хвилина хвилину хвилини",
    "hour": "година годину години",
    "day": "день дня дні",
    "week": "тиждень тижня тижні",
    "month": "місяць місяця місяці",
    "quarter": "квартал кварталу кварталі",
    "half": "півріччя півріччі",
    "year": "рік року році роком роки",
}
UNITS_PLURAL = {
    "minute": "хвилин",
    "hour": "годин",
    "day": "днів",
    "week": "тижнів",
    "month": "місяців місяцях",
    "year": "років роках",
}
#: Once round the clock, singular or plural: «за добу».
ROUND_THE_CLOCK = "доба добу доби діб"
#: Short for year after a number.
YEAR_MARKS = "рік року році роком р рр роки років роках"
#: The one before, this one, the next one.
LAST = (
    "минулий минулого минулому минулим минула минулої минулій минулу минуле минулі минулих "
    "попередній попереднього попередньому попередню попередньої"
)
THIS = (
    "цей цього цьому ця цю цієї цій це ці поточний поточного поточному поточної поточній поточну "
    "нинішній нинішнього нинішньому нинішньої нинішню"
)
NEXT = (
    "наступний наступного наступному наступної наступній наступну наступне майбутній майбутнього "
    "наступні наступних найближчий найближчого найближчу найближчі найближчих"
)
#: «за останню годину» ends now.
RECENT = "останній останнього останню останньої останні останніх"
#: So vague a number that no time is read.
VAGUE_COUNTS = "кілька декілька пару півтора півтори багато"
#: After a number of units.
AGO = "тому назад"
#: Before a number of units, in the future.
AFTER = "через"
#: Which begin a place in time, a start, an end, a duration, a night.
IN = "в у о об"
SINCE = "з із зі від"
UNTIL = "по до"
OVER = "за"
ONTO = "на"
AND = "і й та"
OF = ""
#: Parts of a period.
BEGINNING = "початку початок"
END = "кінця кінці кінець"
MIDDLE = "середини середині середину"
#: Words that stand in the way of no rule: English articles.
SKIPPED = ""
#: Endings that make a number an ordinal: «9-го».
ORDINAL_ENDINGS = "го е те ше ого му м х й ї я"
#: First to thirty-first, as far as they are one word.
ORDINALS = {
    1: "першого перше першому перший першій першу першої",
    2: "другого друге другому другий другій другу другої",
    3: "третього третє третьому третій третьої",
    4: "четвертого четверте четвертому четвертий",
    5: "п'ятого п'яте",
    6: "шостого шосте",
    7: "сьомого сьоме",
    8: "восьмого восьме",
    9: "дев'ятого дев'яте",
    10: "десятого десяте",
    11: "одинадцятого одинадцяте",
    12: "дванадцятого дванадцяте",
    13: "тринадцятого тринадцяте",
    14: "чотирнадцятого чотирнадцяте",
    15: "п'ятнадцятого п'ятнадцяте",
    16: "шістнадцятого шістнадцяте",
    17: "сімнадцятого сімнадцяте",
    18: "вісімнадцятого вісімнадцяте",
    19: "дев'ятнадцятого дев'ятнадцяте",
    20: "двадцятого двадцяте",
    30: "тридцятого тридцяте",
}
#: Words that put a date without a year into the future.
FUTURE = (
    "буде будуть відбудеться відбудуться пройде почнеться розпочнеться заплановано запланована "
    "запланований заплановані "
    "планується планують очікується повинен повинна повинні має мають набуде завершиться"
)
#: English puts the month before the day.
MONTH_FIRST = False
#: Whether "in 2014" is a year without a word for year.
BARE_YEAR = False
#: Forms of the words above that are plural.
PLURAL = "минулі минулих попередні ці наступні наступних найближчі найближчих останні останніх"
#: Weekdays that are a time without a preposition: «торги понеділка».
WEEKDAYS_ALONE = "понеділка вівторка четверга п'ятниці суботи"
WEEKEND = "вихідні вихідних"
#: «у XIX столітті».
CENTURY = "століття столітті вік віку віці сторіччя сторіччі"
#: «у першій половині 2016 року».
HALF = "половина половини половині половину"
#: «рано вранці», «пізно ввечері».
EARLY_OR_LATE = "рано пізно раннього пізнього ранньої пізньої"
#: The hour of noon; midnight belongs to two days.
NOON = {12: "опівдні полудень"}
#: Time zones by their marks, and by the places they are called after: «за київським часом», «за Гринвічем».
ZONES = {"moscow": "мск", "utc": "gmt utc GMT UTC", "berlin": "CET"}
ZONE_PLACES = {
    "moscow": "московським москвою",
    "kyiv": "київським києвом",
    "utc": "гринвічем гринвичем",
    "london": "лондонським лондоном британським",
    "berlin": "центральноєвропейським берлінським паризьким",
    "washington": "вашингтонським вашингтоном",
    "local": "місцевим",
}
ZONE_TIME = "часом"
#: "The day before yesterday" is one word in Ukrainian; «через рік після» counts from something else.
BEFORE = ""
BEHIND = "після"
#: «раніше цього року», «пізніше цього місяця».
EARLIER = "раніше"
LATER = "пізніше"
#: «між березнем і травнем».
BETWEEN = "між"
#: «напередодні Різдва» is the eve of something else.
EVES = "напередодні"
#: A verb of the present that tells of no future: «повідомляє».
PRESENT = (
    "повідомляє повідомляють передає передають пише пишуть заявляє заявляють говорить говорять каже кажуть "
    "зазначає зазначають стверджує стверджують вважає вважають розповідає уточнює є"
)
#: How a past verb ends, and past words besides.
PAST_ENDINGS = "в ла ло ли вся вся лася лося лися вшись но то"
PAST = ""
#: «станом на середу» looks back, «перенесли на середу» ahead.
AS_OF = "станом"
