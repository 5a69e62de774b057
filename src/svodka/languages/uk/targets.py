"""Ukrainian: at whom a saying is aimed, and the words by which a place is where something happens."""

from __future__ import annotations

#: Case of the object -> lemmas of verbs that are aimed at somebody: «звинуватив Росію», «пригрозив Тегерану».
OBJECTS = {
    "Acc": """звинуватити звинувачувати обвинуватити дорікнути критикувати розкритикувати викрити підозрювати запідозрити закликати закликати попросити
        просити благати попередити попереджати застерегти спитати запитати запитувати засудити засуджувати зобов'язати змусити переконати
        запросити подякувати запевнити запевняти""",
    "Dat": """пригрозити погрожувати загрожувати запропонувати пропонувати рекомендувати порекомендувати порадити радити наказати доручити
        заборонити відмовити заперечити пообіцяти обіцяти""",
}
#: Of them, verbs whose object may be a thing: only somebody is taken.
SOMEBODY = frozenset("""попросити просити засудити засуджувати спитати запитати запитувати запропонувати пропонувати пообіцяти обіцяти критикувати розкритикувати
    рекомендувати""".split())
#: Lemmas of verbs and nouns, and the words that lead to whom with the case after them.
THROUGH = (
    ("вимагати зажадати домагатися добиватися", "від Gen"),
    ("вимога заклик звернення", "до Gen, від Gen"),
    ("звернутися звертатися прохання позов претензія скарга", "до Gen"),
    ("звинувачення обвинувачення критика закид погроза", "на адресу Gen, проти Gen, щодо Gen"),
    ("спитати запитати поцікавитися", "у Gen, в Gen"),
    ("поскаржитися скаржитися покласти", "на Acc"),
    ("виступити виступати", "проти Gen"),
)
#: Verbs that contradict, and the nouns for what is contradicted: «спростував заяву Києва».
DENYING = frozenset("спростувати спростовувати відкинути відкидати заперечити заперечувати відхилити".split())
CLAIMS = frozenset("звинувачення слово заява повідомлення твердження інформація критика довід аргумент претензія закид дані публікація вимога".split())
#: Common nouns for somebody that are no people.
BODIES = frozenset("""влада уряд суд парламент країна держава міністерство відомство компанія організація партія рада суспільство комісія прокуратура
    поліція керівництво адміністрація армія команда охорона спільнота світ союз коаліція сторона сенат захід кабмін мерія""".split())
#: Words that may stand between the verb and whom.
SKIPPED = frozenset("також знову раніше вчора сьогодні напередодні публічно тоді вже сам сама самі ще відкрито".split())
#: Words that open a clause about somebody.
RELATIVE = frozenset("який яка яке які якого якої яких якому яким яку що де коли куди хто".split())
#: Joins a place to the one before, a word to the one before.
AND_WORDS = frozenset({"і", "й", "та", "або", ",", "та в", "і в", "та на", "і на", ", в", ", у"})
#: Prepositions before a place at which something happens.
PLACE_PREPOSITIONS = frozenset("в у на під над біля поблизу коло навколо через з із зі всередині недалеко вздовж до навпроти північніше південніше".split())
#: Words that may stand between such a preposition and the place.
PLACE_LINKS = frozenset("від з і".split())
#: Nouns for a part of the earth: what depends on them is a place.
PLACE_NOUNS = frozenset("""територія район область провінція місто село селище столиця північ південь схід захід берег узбережжя кордон регіон округ центр
    околиця передмістя порт аеропорт вулиця площа край республіка штат частина напрямок напрям зона повітряний простір небо акваторія острів півострів
    долина гори пустеля квартал східний західний північний південний кілометр км населений пункт табір в'язниця громада вода""".split())
#: Verbs that befall a place: «обстріляли Харків».
BEFALLING = frozenset("""взяти звільнити звільняти обстріляти обстрілювати атакувати захопити захоплювати бомбити розбомбити зайняти покинути відвідати штурмувати
    окупувати оточити контролювати блокувати зруйнувати знищити евакуювати залишити відбити анексувати утримувати патрулювати затопити накрити
    звільнення обстріл захоплення штурм бомбардування окупація анексія блокада""".split())
#: Pronouns as an object: «её обвинили».
OBJECT_PRONOUNS = frozenset("його її їх неї них".split())
#: Nouns after which a preposition leads to no place: «победа над Германией».
OVERCOMING = frozenset("перемога гору перевага суд опіка".split())
#: Prepositions that mean «from» with the genitive and «with» otherwise.
FROM_OR_WITH: frozenset[str] = frozenset({"з", "зі", "із"})
