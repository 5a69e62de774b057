"""Words of the news that Russian, Ukrainian and English say with different roots; all others meet by their sound.

A row is one notion: Russian, Ukrainian and English beginnings of words, folded as `keys.fold` writes them (Ukrainian
«і», «ї» and «й» stand as «и»); "/" parts two beginnings, "-" stands where a language needs none. Few and common: the
rest of a translated sentence is known by its names, numbers and cognates, and by their order.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from svodka.compare.keys import fold

_ROWS = """
забастов страик strike
бастующ страикувал striking
отмен скасув cancel
профсоюз профспилк union
сообщ/информиру повидом/повидомл report
отмет зазнач not
подчеркн/подчеркив наголос/пидкресл stress
счита/полага вважа believ
требу/требова вимаг demand
требован вимог demand
работник/сотрудник працивник/спивробитник employee/worker
условия/условии умов condition
недел тижн/тижден week
месяц мисяц month
январ сичн january
феврал лютого/лютому february
март березн march
апрел квитн april
мая/мае/маи травн may
июня/июне/июн червн june
июля/июле/июл липн july
август серпн august
сентябр вересн september
октябр жовтн october
ноябр листопад november
декабр грудн december
года/году/год/годов року/роци/рокив/рик year
понедельник понедил monday
вторник вивтор tuesday
среду/среда середу/середа wednesday
четверг четвер thursday
пятниц пятниц friday
суббот субот saturday
воскресен недилю/недиля/недили sunday
сегодня сьогодни/сегодни today
вчера/вчерашн вчора/учора/вчораш yesterday
раньше/ранее раниш earlier
около близко/близк about/around
почти маиж almost
свыше/более/больше понад/бильш over/more
менее/меньше менш/меншe less
стран/государств краин/держав countr/state
город мист/мисто city
правительств уряд government
глава/главы/главе/главу/главои голова/голови/очильник head/chief
возглав очолив/очолю lead
представител/спикер речник/речниц/представник spokes/representative
рассказ розпови told
объясн поясн/пояснюв explain
добав додав/додал add
сослав/ссылк посиланн/посилаюч citing
издани виданн publication
источник джерел source
избира/выбор вибор/виборц elect
воен/военн виискьов/вииск militar/army
воин/воина виин war
оружи/вооруж збро/озброє weapon/arm
обстрел обстрил shell
безопасност безпек securit
погиб загин/загибл kill/dead/died
ранен/ранил/пострада поранен/постражд injur/wound
убит/убил вбит/вбив/убив murder
взрыв вибух explo/blast
поврежд/поврежден пошкод damag
разруш зруин destroy
напад/нападен нападен/напасти attack
защит захист/захищ defen/protect
захват захоп seiz
соглашен/договор угод/домовлен/договир agreement/deal
переговор перемовин/переговор talks/negotiat
встреч зустрич/зустри meet
совещан/заседан нарад/засидан session
совет/советa рада/ради/раду council
приговор/приговорен вирок/засудж sentenc/verdict
арест арешт/заарешт arrest
задерж затрим detain
следств/расследован слидств/розслидув investigat
преступлен злочин crime
подозрен/подозрев пидозр suspect
вопрос/вопроса питанн/питань question/issue
ответ видпови answer/repl
помощ/помога допомог/допомаг aid/help
поддерж пидтрим support
против проти against
предприяти пидприемств enterprise
рынок/рынк/рынка ринок/ринку market
стоимост вартист/вартост cost
цена/цены/цену цина/цини/цину price
средств/средства кошти/коштив funds
деньги/денег гроши/грошеи money
налог податк/податок tax
долга/долг боргу/борг debt
взыск стягн recover
иску/иска позов lawsuit
постав/поставк постач suppl
строительств/строит будивництв/будув construct/build
поток поток/потик stream
северн/север пивничн/пивнич north
южный/южн/юг пивденн/пивден south
восток/восточн схид/схидн east
запад/западн захид/захидн west
выход/выити вихид/виходу/виити exit/leav
вступлен/вступ вступ join
отставк видставк resign
увольн/уволен звильн dismiss/fired
назнач признач appoint
пост/поста/посту посад post/office
реш/решен вириш/ришенн decid/decision
письмо/письма/письме листа/листи/листом letter
отказ видмов refus
предупред/предупрежд попередж/поперед warn
угроз/угрож загроз/погрож threat
последств наслидк/наслидок consequence
цель/цели мета/мети/метою aim/goal
част/части частин part
перв/первы перш first
втор/второ другии/друго second
последн останн last
следующ наступн next
прошл минул last
крупнеиш/крупн наибильш/велик largest/big
человек/людеи/люди осиб/людеи/люди/людин people/person
жител мешкан/жител resident
граждан громадян citizen
обществен громадськ public
дети/детеи/ребен дитеи/дити/дитин child
женщин жинк/жинок women/woman
мужчин чоловик man/men
семь/семьи родин/симi famil
больниц ликарн hospital
врач ликар doctor
мнени думк opinion/view
возможн/возможност можлив possib
необходим/нужно необхидн/потрибн need/necessar
важн важлив important
совместн спильн joint
союз союз/спилк union
несколько/нескольк кильк several
количеств кильк amount
номер номер number
кажд кожн each/every
также також also
течени протягом during/within
время/времени час/часу/часи time
минут хвилин minute
ночью/ночь ночи/вноч night
утром/утра вранци/зранку morning
объяв/объявл оголос/оголош announc
пилот льотчик/пилот pilot
пассажир пасажир passenger
самолет литак/литаки plane/aircraft
рейс/реисы реис/полит flight
воздушн повитрян air
перевозчик/перевоз перевизник/перевиз carrier
билет квитк/квиток ticket
зарплат/заработн зарплат/заробитн wage/salar/pay
повышен/повыс пидвищ/зростанн rais/increas
вырос/рост/выросл зрос/зростан grow/grew
сниж/снизи зниж/знизи fall/fell/declin
сокращ/сократ скороч/зменш cut/reduc
увелич збильш increas
жалоб/жалуют скарг/скарж complain
задержк затримк delay
верну/возвращ поверн return
получ отрим receiv
предостав нада/надав provid
присоедин долуч/приедн join
косну/затрон торкн affect
приве/привед призв/призвед led/caus
вызв/вызван вызван/виклик/спричин caus
нача/начал/начн/начат почат/почал/почн/розпоч began/begin/start
законч/заверш закинч/заверш end/finish
продолж/продлит трив/продовж continu/last
остат/остал/остав залиш remain/stay
останов/прекра зупин/припин stop/halt
результат результат/внаслид result
согласно згидно according
касает/относит стосу/щодо concern
всего/общ загал/всього total/overall
только/лишь тильк/лише only
напомн нагад recall
предлож/предлаг пропон/запропон offer/propos
призва/призыв заклик urg/call
попыт/пыта спроб/намага tr/attempt
обеща обиця promis
принял/принят ухвал/прииня adopt/accept
одобр схвал approv
подпис пидпис sign
опублик опублик/оприлюдн publish
отчет/доклад звит/доповид report
мир/мира/миров свит/свиту/свитов world
между миж between
международн мижнародн international
внешн зовнишн foreign
иностран/зарубеж иноземн/закордон foreign
границ кордон border
улиц вулиц street
дома/дом/здани будинк/будивл house/building
поезд потяг/поизд train
железн зализн rail
спасат/спаса рятув rescu
выступ виступ spoke/speech
якобы нибит/мовляв alleg
вероятн ймовирн/имовирн probabl/likel
уверен впевнен/переконан confident/convinced
надеж/надеет сподив hope
опаса/опасен побою fear
благодар/поблагодар дяку/вдячн thank
извин вибач/перепрош apolog
независим незалежн independen
свобод/свободн вильн/свобод free
наруш порушен/порушу violat
исполн/выполн викон perform/implement
движен руху/руху movement
собра/сбор зибра/збор gather
обвин звинувач accus
отрица/опровер запереч/спростов deny/denied/denies
подтвер пидтвер confirm
избеж уникн avoid
разреш/разрешен дозвол allow/permit
запрет/запрещ заборон ban/prohibit
огранич обмеж limit/restrict
введен/ввести запровад/введен introduc/impos
расход витрат expens/spend
убытк/убыток збитк/збиток loss
прибыл прибутк/прибуток profit
производ виробни/виробл produc
потребит спожив consum
услуг послуг service
христиан християн christian
богохульств богохульств/святотатств blasphem
казн/казни страт/страти execut
оправда виправда acquit
обвинени звинуваченн charge
тюрьм/тюремн вязниц/тюрм prison/jail
адвокат адвокат lawyer
убежищ притул asylum
протест протест protest
власт влада/влади/владу authorit
столиц столиц capital
мост/моста/мосту/мостом мист/мосту/мосты bridge
област област region
обруш/обвал обвал collaps
дорог/дороги дорог/шлях road
день/днеи/дня/дни день/днив/дня/дни day/days
тысяч тисяч thousand
миллион мильион million
миллиард мильярд billion
процент видсот percent
река/реку/реки ричк/рика river
станци станци station
сказа/заяв каза/сказа/заяв said/says
одно/один/одна/одну один/одна/одну/одни one
два/две/двух/двое два/дви/двох/двое two
"""
_LANGUAGES = ("ru", "uk", "en")
#: Endings that may follow a listed beginning; a longer rest is another word.
_LONGEST_REST = 6
#: Prefixes that differ by a letter: «відбутися», «отбыться»; «розпочати», «распочать».
_PREFIXES = (("вид", "от"), ("роз", "раз"), ("рос", "рас"), ("пид", "под"))
_LEAST_WORD = 5


def _read() -> Mapping[str, Mapping[str, str]]:
    """Give for each language the beginnings and the notion of each; the first row that names one has it."""
    tables: dict[str, dict[str, str]] = {lang: {} for lang in _LANGUAGES}
    for row in _ROWS.split("\n"):
        cells = row.split()
        for lang, cell in zip(_LANGUAGES, cells, strict=False):
            for beginning in cell.split("/"):
                tables[lang].setdefault(fold(beginning), f"={cells[0].split('/')[0]}")
    return tables


KIN = _read()


@lru_cache(maxsize=1 << 16)
def notion(word: str, lang: str) -> str:
    """Give the notion of a folded word if it is listed, "" if not.

    >>> notion("страику", "uk") == notion("забастовкои", "ru") == notion("strikes", "en") != ""
    True
    >>> notion("арвеш", "ru")
    ''
    """
    table = KIN.get(lang, {})
    for length in range(min(len(word), 9), 2, -1):
        found = table.get(word[:length])
        if found and len(word) - length <= (_LONGEST_REST if length > 3 else 1):
            return found
    return ""


def one_prefix(word: str) -> str:
    """Write a folded word's prefix as Russian does.

    >>> one_prefix("видповисти"), one_prefix("ризни")
    ('отповисти', 'ризни')
    """
    for written, wanted in _PREFIXES:
        if word.startswith(written) and len(word) >= _LEAST_WORD:
            return wanted + word[len(written):]
    return word
