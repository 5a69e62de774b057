"""Words that mean one thing in news, and those that mean the opposite, in Russian, Ukrainian and English.

Two statements say the same in other words («подал в отставку», «покинул пост») or in another language. A row is one
notion (a long one takes two rows), its beginnings of words as they are spelled; "/" parts two of them, "-" stands where a
language needs none. What is not listed here is looked for among the words of reprints (`kin`), and then meets by
its stem within a language and by its sound across languages. Few and common words of the news, in no way complete.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from svodka.compare.keys import fold, skeleton, stem
from svodka.compare.kin import KIN, one_prefix

_ROWS = """
resign отставк/уволил/уволен/увольн видставк/відставк/звільни/звільнен resign/quit
appoint назнач/утвержден признач appoint/named
die погиб/убит/убил/умер/умир загин/загибл/вбит/вбив kill/died/dies
die сконча/гибел/смерт/жертв убив/помер/смерт/жертв dead/death/fatal
wound ранен/ранил/пострада/травм/ранены поранен/постражд/травм injur/wound/hurt
walkout забастов/стачк/бастую/бастова страйк walkout/strike/strik
attack атак/обстрел/напада/напал/нападен/налет атак/обстріл/напад/напал/наліт attack/shell/raid
blast взрыв/взорв вибух/підірв explo/blast
cancel отмен/аннулир скасу/скасо/анулю cancel/scrap
arrest арест/задержа/задержи/пойман арешт/затриман/затримал/затрима/спійма arrest/detain
delay задержк/отлож/отсроч/перенес/перенос затримк/відклад/відклал/відстроч/перенес delay/postpon
destroy разруш/уничтож зруйн/знищ destroy/demolish
damage поврежд/повреди пошкод damag
collapse обруш/рухнул/обвал обвал/обруш collaps
fire пожар/загор/возгор/сгоре/горит/горел пожеж/загор/згорі/горить fire/blaze
close закры/перекры закри/перекри closed/closes/close/shut
open открыл/открыт/открое/открыв/открыти відкри open/reopen
begin начал/начат/начн/начин/старт/приступ поча/почн/розпоч/старт begin/began/begun/start/launch
finish законч/заверш/оконч закінч/заверш finish/complet/ended
stop останов/прекра/приостан зупин/припин/призуп stop/halt/suspend/ceas
grow вырос/вырас/рост/возрос/возраст зрос/збільш grow/grew/rise/rising/rose
grow увелич/повыс/повыш/подорож підвищ/подорож increas/raise/jump/surg
fall сниз/снижен/снижа/упал/падени зниз/знижен/знижу/впав/впали fall/fell/declin/decreas
fall сократ/сокращ/уменьш/подешев падін/скороч/зменш/подешев drop/reduc/lower
deal соглашен/договор/сделк/пакт угод/договір/договор/домовлен agreement/deal/pact/treaty/accord
talks переговор/диалог перемовин/переговор/діалог talks/negotiat/dialog
meet встрет/встреч зустрі meet/meeting/met
ban запрет/запрещ заборон ban/banned/prohibit/forbid/outlaw
allow разреши/разрешен/позвол/допусти дозвол/допусти allow/permit/authori
accuse обвин звинува accus/blam
threat угро/пригроз/грозит загро/погро/пригроз threat
warn предупре/предостер попередж/поперед/застер warn
support поддерж підтрим support/backed/backs/backing
reject отклон/отверг/отказ відхил/відмов/відкин reject/refus
accept принял/принят/одобр/утверди/ратифиц прийня/ухвал/схвал/затверд adopt/approv/accept/ratif
win побед/выигра перемог/перемі/вигра win/won/victor
lose проигра/пораж програ/поразк lose/lost/defeat
buy купил/купит/покуп/приобр/закуп/выкуп купи/придба/закуп/викуп buy/bought/purchas/acquir
sell прода/продаж прода/продаж sell/sold/sale
capture захват/захвач/оккупир/занял захоп/окуп/зайня captur/seiz/occup
downed сбит/сбил/сбива збит/збил/збив/збива downed/shot/shoot
evacuate эваку еваку evacu
find обнаруж/найден/нашли/нашел/найти вияв/знайд/знайш find/found/discover
search ищет/ищут/разыск/поиск шукає/шукают/шукаю/розшук/пошук search/hunt
leave уход/ушел/ушла/ушли/уйдет/покин піш/покин/покид leav/left/exit
leave покид/вышел/вышла/выйдет/выход виход/вийш/вийд depart/withdraw
arrive прибыл/прибыв/прибыт/приехал/прилет прибу/приїха/приліт/приїзд arriv
extend продли/продлен/продлев продовж/подовж extend/prolong
send направ/отправ/разосл/послал/присла надісл/надсил/направ/відправ/розісл send/sent/dispatch
plan планир/намерен/намерев/собирае/собираю плану/намір/намірен/збирає plan/intend
propose предлож/предлаг/предложен пропон/запропон propos/suggest/offer
vote голосов/проголос/голосу голосу/проголос vote/voting/ballot
restore восстан/возобнов віднов/понов restor/resum/reinstat
plane самолет/авиалайнер/лайнер літак/лайнер plane/aircraft/airplane/jet
flight рейс/авиарейс/перелет/полет/вылет рейс/авіарейс/політ/польот/переліт/виліт flight
car автомоб/машин/легков автомоб/машин/автівк car/cars/vehicle
drone беспилот/бпла/дрон безпілот/бпла/дрон drone/uav
missile ракет ракет missile/rocket
troops военнослуж/солдат/боец/бойц військовослуж/солдат/бієц/боєц/бійц soldier/servicem/troop
child дети/детей/детям/ребен/ребят діти/дітей/дітям/дитин child/kids
worker работник/сотрудник/персонал/служащ працівник/співробітник/персонал employee/worker/staff
cabin бортпровод/стюард бортпровід/бортпровод/стюард attendant/steward
bridge мост/моста/мосту/мостом/мосты міст/мосту/мостом/мости bridge
train поезд/электрич поїзд/потяг/електрич train
house дом/дома/домов/домам/здани/постройк будин/будів/споруд house/home/building
power электроэнерг/электричеств/электроснаб/свет електроенерг/електрик/електропост/світло electric/power
water вода/воды/воду/водоснаб вода/води/воду/водопост water
hospital больниц/госпитал/стационар лікарн/госпітал/стаціонар hospital/clinic
school школ школ school
court суд/суда/суде/судом суд/суду/суді/судом court
ready готов/готовы/готова готов/готові/готова ready/willing
quake землетряс/подземн землетрус/підземн quake/earthquake
flood наводнен/подтоп/затопи/затоплен повін/підтоп/затопи/затоплен flood
salary зарплат/заработн/оклад/жалован зарплат/заробітн salary/salari/wage/pay
reach дости/составил/составля дося/склал/склада/становит reach/amount/total
premier премьер прем'єр/премєр premier
mayor мэр/мэра/мэром/градонач мер/мера/мером/міськголов mayor
"""
#: Several words that name one notion: «глава МИД», «покинул пост». Spelled as `keys.fold` writes them once compiled.
_PHRASES = (
    ("resign", r"(?:покин|покид|остав|ушел|ушла|пішов|пішла|left|leave)\w* "
               r"(?:с |со |з |із |своего |свій |свой |his |her |the )*(?:пост|должност|посад|job|office|post)\w*"),
    ("resign", r"(?:сложи|склав|склал)\w* (?:с себя |свои |свої )?(?:полномочи|повноважен)\w*"),
    ("resign", r"(?:stepped|step|steps|stepping) down"),
    ("foreignminister", r"министр\w* иностранных дел|глав\w* (?:мид|мзс)|міністр\w* закордонних справ|голов\w* мзс|"
                        r"foreign (?:minister|secretary)"),
    ("premier", r"глав\w* (?:правительств|кабмин|кабинет)\w*|голов\w* уряд\w*|prime minister"),
    ("capture", r"(?:взя\w*|перешл?\w*|перейш\w*) под (?:\w+ )?контрол\w*|під контрол\w*|took control"),
    ("arrest", r"(?:заключ|взя|взят)\w* под стражу|під вартою|взят\w* під варту|in custody"),
    ("die", r"лишил\w* жизни|позбавлен\w* життя|lost their lives|смертельн\w* случа\w*"),
    ("cancel", r"called off|calls off"),
    ("blackout", r"(?:без|остал\w* без|залишил\w* без) (?:света|світла|электр\w*|електр\w*)|without (?:power|electricity)"),
)
#: Notions that cannot both be true of one thing.
_OPPOSED = (("grow", "fall"), ("open", "close"), ("allow", "ban"), ("accept", "reject"), ("support", "reject"),
            ("win", "lose"), ("buy", "sell"), ("begin", "finish"), ("begin", "stop"), ("arrive", "leave"),
            ("restore", "stop"), ("restore", "cancel"))
_LANGUAGES = ("ru", "uk", "en")
#: Rows that name things; all others name what is done or happens.
_THINGS = frozenset({"plane", "flight", "car", "drone", "missile", "troops", "child", "worker", "cabin", "bridge", "train",
                     "house", "power", "water", "hospital", "school", "court", "premier", "mayor", "foreignminister", "salary"})
#: Endings that may follow a listed beginning; a longer rest is another word, and a short beginning bears less.
_LONGEST_REST, _SHORT_REST = 6, 1
_SHORT = 3
_LONGEST = 12
#: Letters of a sound that are kept: what is left of a word's root in related languages.
_SOUND = 4


def _own() -> Mapping[str, Mapping[str, str]]:
    """Give for each language the beginnings of the rows above and the notion of each."""
    tables: dict[str, dict[str, str]] = {lang: {} for lang in _LANGUAGES}
    for row in filter(None, _ROWS.split("\n")):
        name, *cells = row.split()
        for lang, cell in zip(_LANGUAGES, cells, strict=True):
            for beginning in cell.split("/"):
                tables[lang].setdefault(fold(beginning), f"={name}")
    return tables


#: What is looked through in turn: the rows above, then the words of reprints.
_TABLES = (_own(), {lang: {fold(beginning): name for beginning, name in kin.items()} for lang, kin in KIN.items()})
_COMPILED = tuple((f"={name}", re.compile(rf"\b(?:{fold(pattern)})\b")) for name, pattern in _PHRASES)
OPPOSITES: Mapping[str, frozenset[str]] = {
    f"={name}": frozenset(f"={two if one == name else one}" for one, two in _OPPOSED if name in {one, two})
    for pair in _OPPOSED for name in pair}


#: Notions of what is done or happens: two contents that share none hardly tell the same.
DEEDS = frozenset({f"={row.split()[0]}" for row in _ROWS.split("\n") if row} | {name for name, _ in _COMPILED}) - {
    f"={name}" for name in _THINGS}


@lru_cache(maxsize=1 << 16)
def notion(word: str, lang: str) -> str:
    """Give the notion of a word if it is listed, "" if not.

    >>> notion("загинули", "uk") == notion("погибших", "ru") == notion("killed", "en") != ""
    True
    >>> notion("Арвеш", "ru")
    ''
    """
    folded = fold(word)
    return next(filter(None, (_listed(folded, tables.get(lang, {})) for tables in _TABLES)), "")


def _listed(folded: str, table: Mapping[str, str]) -> str:
    for length in range(min(len(folded), _LONGEST), 1, -1):
        found = table.get(folded[:length])
        if found and len(folded) - length <= (_LONGEST_REST if length > _SHORT else _SHORT_REST):
            return found
    return ""


@lru_cache(maxsize=1 << 16)
def near_key(word: str, lang: str) -> str:
    """Give the key under which a word meets its forms and synonyms in one language.

    >>> near_key("скончался", "ru") == near_key("погибшего", "ru"), near_key("губернатора", "ru")
    (True, 'губер')
    """
    return notion(word, lang) or stem(word)


@lru_cache(maxsize=1 << 16)
def far_key(word: str, lang: str) -> str:
    """Give the key under which a word meets its translations.

    >>> far_key("губернатор", "ru") == far_key("governor", "en"), far_key("міст", "uk") == far_key("bridge", "en")
    (False, True)
    """
    return notion(word, lang) or skeleton(one_prefix(fold(word)))[:_SOUND]


def phrases(text: str) -> Iterator[str]:
    """Give the notions that several words of a text name together.

    >>> list(phrases("Глава МИД покинул свой пост"))
    ['=resign', '=foreignminister']
    """
    folded = " ".join(fold(text).split())
    for name, expression in _COMPILED:
        if expression.search(folded):
            yield name
