"""Russian reporting words: what opens a statement, what the speaker does by it, and how the content is attached.

To add a verb, put its dictionary form (ё written е) in the line of its act. `SPEECH` verbs take «что», a colon, a quotation or
stand in brackets of commas; `OBJECT` verbs take what is claimed as their object or infinitive.
"""

from __future__ import annotations

#: act -> lemmas of verbs and predicates of saying.
SPEECH = {
    "say": """сообщить сообщать заявить заявлять сказать говорить отметить отмечать подчеркнуть подчеркивать добавить добавлять рассказать
        рассказывать пояснить пояснять объяснить объяснять утверждать напомнить напоминать указать указывать уточнить уточнять написать
        писать передать передавать цитировать констатировать резюмировать заметить прокомментировать комментировать ответить отвечать
        информировать проинформировать поведать высказаться выразиться продолжить подытожить заключить заверять признаться настаивать
        доложить докладывать намекнуть предупредить предупреждать жаловаться пожаловаться оправдываться воскликнуть пошутить крикнуть
        аргументировать возразить парировать описывать описать уведомить уведомлять известить разъяснить разъяснять акцентировать
        сетовать посетовать делиться поделиться выяснить узнать подсчитать подсчитывать засвидетельствовать свидетельствовать
        озвучить вспоминать вспомнить похвастаться изложить насчитать отчитаться отрапортовать конкретизировать назвать называть
        рапортовать ссылаться сослаться""",
    "opinion": """считать полагать уверенный уверить убедить надеяться предположить предполагать прогнозировать спрогнозировать думать
        опасаться подозревать рассчитывать счесть усомниться оценить оценивать расценить расценивать допустить допускать верить
        сомневаться согласный понадеяться заподозрить связывать рассудить предсказать предсказывать""",
    "deny": "опровергнуть опровергать отрицать отвергнуть отвергать дезавуировать",
    "confirm": "подтвердить подтверждать признать признавать",
    "demand": "потребовать требовать призвать призывать попросить просить рекомендовать порекомендовать советовать посоветовать настоять",
    "ask": "спросить спрашивать поинтересоваться интересоваться",
    "promise": "пообещать обещать пригрозить угрожать заверить",
    "announce": "объявить объявлять анонсировать постановить",
    "accuse": "обвинить обвинять упрекнуть упрекать",
}
#: act -> lemmas of verbs whose object or infinitive is the content.
OBJECT = {
    "deny": "опровергнуть опровергать отрицать отвергнуть отвергать дезавуировать исключить исключать",
    "confirm": "подтвердить подтверждать признать",
    "demand": "потребовать требовать призвать призывать попросить просить рекомендовать порекомендовать предложить предлагать советовать",
    "promise": "пообещать обещать пригрозить угрожать",
    "refuse": "отказаться отказываться",
    "accuse": "обвинить обвинять упрекнуть упрекать критиковать раскритиковать",
    "announce": "объявить объявлять анонсировать распорядиться",
    "opinion": "поддержать поддерживать приветствовать осудить осуждать одобрить предсказать прогнозировать допустить допускать предположить",
    "ask": "спросить",
    "say": "назвать называть прокомментировать подчеркнуть отметить озвучить напомнить",
}
#: Verbs whose negation makes a claim of its own: «не подтвердили» denies, «не исключил» holds possible.
NEGATED = {"подтвердить": "deny", "подтверждать": "deny", "исключить": "opinion", "исключать": "opinion", "отрицать": "say",
           "опровергнуть": "say", "опровергать": "say", "считать": "opinion", "поддержать": "opinion", "поддерживать": "opinion",
           "признать": "deny", "признавать": "deny", "верить": "opinion", "согласный": "opinion", "сомневаться": "opinion"}
#: Verbs by which a medium passes on what another said.
CARRYING = frozenset("сообщать сообщить передавать передать писать написать цитировать информировать приводить отмечать уточнять "
                     "рассказывать публиковать процитировать привести добавлять".split())
#: Reflexive verbs without a speaker: «сообщается, что», «говорится в докладе».
IMPERSONAL = {
    "сообщаться": "say", "отмечаться": "say", "утверждаться": "say", "говориться": "document", "подчеркиваться": "say",
    "указываться": "say", "уточняться": "say", "добавляться": "say", "поясняться": "say", "рассказываться": "say",
}
#: Impersonal verbs that are the article's own voice unless a document is named.
IMPERSONAL_DOCUMENT = frozenset({"говориться"})
#: (words by lemma, act): cues of several words; `*` stands for up to two words. What follows is attached as after a verb.
EXPRESSIONS = (
    ("дать понять", "say"), ("давать понять", "say"), ("обратить внимание", "say"), ("обращать внимание", "say"),
    ("прийти к вывод", "opinion"), ("приходить к вывод", "opinion"), ("сделать вывод", "opinion"), ("делать вывод", "opinion"),
    ("выразить * надежда", "opinion"), ("выражать * надежда", "opinion"), ("выразить * уверенность", "opinion"),
    ("выразить * мнение", "opinion"), ("высказать * мнение", "opinion"), ("высказать * предположение", "opinion"),
    ("выразить * сомнение", "opinion"), ("выразить * обеспокоенность", "opinion"), ("выразить * озабоченность", "opinion"),
    ("выразить * опасение", "opinion"), ("выразить * сожаление", "opinion"), ("выразить * готовность", "promise"),
    ("выразить * соболезнование", "opinion"), ("выразить * протест", "opinion"), ("выразить * поддержка", "opinion"),
    ("выступить против", "opinion"), ("выступать против", "opinion"), ("выступить за", "opinion"), ("выступать за", "opinion"),
    ("выступить с заявление", "say"), ("взять на себя ответственность", "confirm"), ("заявить о готовность", "promise"),
    ("заявить о намерение", "announce"), ("заявлять о готовность", "promise"), ("придерживаться * мнение", "opinion"),
    ("выдвинуть * версия", "opinion"), ("задаться вопрос", "ask"), ("задать * вопрос", "ask"), ("сделать заявление", "say"),
    ("поставить под сомнение", "opinion"), ("отказаться от комментарий", "refuse"), ("воздержаться от комментарий", "refuse"),
    ("обратиться с просьба", "demand"), ("обратиться с призыв", "demand"), ("обратиться с требование", "demand"),
    ("ставить под сомнение", "opinion"), ("отдать распоряжение", "announce"), ("сделать акцент", "say"),
)
#: (words, act, case of the source): prepositional cues; the source follows in that case.
PREPOSITIONAL = (
    ("по словам", "say", "Gen"), ("по данным", "say", "Gen"), ("по информации", "say", "Gen"), ("по мнению", "opinion", "Gen"),
    ("по версии", "say", "Gen"), ("по оценке", "opinion", "Gen"), ("по оценкам", "opinion", "Gen"), ("по сведениям", "say", "Gen"),
    ("по сообщению", "say", "Gen"), ("по сообщениям", "say", "Gen"), ("по утверждению", "say", "Gen"),
    ("по утверждениям", "say", "Gen"), ("по заявлению", "say", "Gen"), ("по заявлениям", "say", "Gen"),
    ("по подсчетам", "say", "Gen"), ("по признанию", "say", "Gen"), ("по заверениям", "say", "Gen"), ("по заверению", "say", "Gen"),
    ("по свидетельству", "say", "Gen"), ("по рассказам", "say", "Gen"), ("по убеждению", "opinion", "Gen"),
    ("по прогнозам", "opinion", "Gen"), ("по прогнозу", "opinion", "Gen"), ("со слов", "say", "Gen"),
    ("согласно данным", "say", "Gen"), ("согласно сообщению", "document", "Gen"), ("согласно информации", "say", "Gen"),
    ("согласно словам", "say", "Gen"), ("согласно версии", "say", "Gen"), ("согласно заявлению", "say", "Gen"),
    ("согласно докладу", "document", "Gen"), ("согласно отчету", "document", "Gen"), ("согласно документу", "document", ""),
    ("согласно", "document", "Dat"), ("по решению", "announce", "Gen"), ("с точки зрения", "opinion", "Gen"),
    ("по замыслу", "opinion", "Gen"), ("по официальным данным", "say", "Gen"), ("по последним данным", "say", "Gen"),
    ("на взгляд", "opinion", "Gen"), ("по слухам", "say", ""),
)
#: Words by which a cue names who told it: «со ссылкой на X».
REFERRING = ("со ссылкой на", "с ссылкой на", "ссылаясь на", "сославшись на", "ссылается на", "ссылаются на", "сославшаяся на")
#: «По предварительным данным»: adjectives that stand where the source would, so that nobody is named.
UNNAMED_WORDS = frozenset("другой один тот этот иной предварительный некоторый неофициальный неподтвержденный последний иметься разный различный "
                          "уточнить официальный непроверенный поступать получить иметься оперативный".split())
#: Nouns that claim: «заявление о том, что», «обвинения в».
NOUNS = {
    "заявление": "say", "сообщение": "say", "информация": "say", "слух": "say", "утверждение": "say", "обвинение": "accuse",
    "предположение": "opinion", "версия": "say", "мнение": "opinion", "уверенность": "opinion", "надежда": "opinion",
    "призыв": "demand", "требование": "demand", "просьба": "demand", "обещание": "promise", "опасение": "opinion",
    "предупреждение": "say", "угроза": "promise", "слово": "say", "данные": "say", "вывод": "opinion", "намек": "say",
    "вопрос": "ask", "предложение": "demand", "подозрение": "opinion", "претензия": "accuse",
}
#: Documents that speak: «в докладе говорится», «говорится в сообщении».
DOCUMENTS = frozenset("петиция извещение сообщение заявление доклад отчет документ пресс-релиз релиз письмо обращение материал статья публикация сайт "
                      "исследование иск резолюция приказ постановление указ распоряжение комментарий расследование коммюнике "
                      "бюллетень текст запись пост блог интервью справка решение обзор ответ заключение протокол".split())
#: Conjunctions that open the content.
THAT = frozenset("что чтобы будто якобы".split())
#: «о том, что», «в том, что»: words between the cue and «что» that belong to neither.
THAT_LINK = frozenset("о об в на с том тем то этом обо".split())
#: Words that point back: «Об этом пишет X».
BACK_PREPOSITIONS = frozenset("об о про".split())
BACK_PRONOUNS = frozenset("этом это чем таком том".split())
#: «как сообщает»; «as».
AS = frozenset({"как"})
#: «о» before what is spoken about.
ABOUT = frozenset("о об обо".split())
#: Verbs that close a sentence behind their speaker, and clauses without a conjunction: English order only.
SAID_LAST: frozenset[str] = frozenset()
BARE_CLAUSE: frozenset[str] = frozenset()
CLAUSE_OPENS: frozenset[str] = frozenset()
#: What may stand between a cue and its speaker without belonging to either.
BETWEEN = frozenset("в во на журналистам корреспонденту корреспондентам также при этом ранее накануне сегодня вчера позже уже еще затем "
                    "тогда позднее сейчас теперь ему ей им нам мне".split())
#: Days and months, by lemma: «в понедельник», «5 мая».
TIME = frozenset("понедельник вторник среда четверг пятница суббота воскресенье январь февраль март апрель май июнь июль август сентябрь "
                 "октябрь ноябрь декабрь утро вечер день ночь год неделя месяц вчера сегодня завтра накануне ранее".split())
#: Where it was said: «в интервью X», «в эфире X»: what follows carried it.
VENUE = frozenset("интервью эфир комментарий беседа разговор".split())
#: Pronouns that can be a speaker -> gender or number.
PRONOUNS = {
    "он": "Masc", "она": "Fem", "они": "Plur", "его": "Masc", "ее": "Fem", "их": "Plur", "ему": "Masc", "ей": "Fem", "им": "Plur",
    "него": "Masc", "нее": "Fem", "них": "Plur", "тот": "Masc", "та": "Fem", "те": "Plur", "последний": "Masc", "последняя": "Fem",
    "который": "Masc", "которая": "Fem", "которые": "Plur", "которое": "Neut", "сам": "Masc", "сама": "Fem", "оно": "Neut",
    "я": "Masc", "мы": "Plur", "там": "Org",
}
#: «По его словам»: pronouns that stand inside a prepositional cue.
POSSESSIVES = frozenset("его ее их".split())
#: Common nouns for a person spoken of before.
PERSON_NOUNS = frozenset("правозащитник оппозиционер республиканец демократ политик чиновник дипломат спикер министр президент премьер премьер-министр губернатор глава сенатор депутат "
                         "парламентарий мэр лидер генерал посол пресс-секретарь секретарь директор экс-президент адвокат защитник "
                         "журналист автор кандидат председатель политолог экономист канцлер конгрессмен госсекретарь юрист "
                         "бизнесмен военачальник омбудсмен градоначальник руководитель судья прокурор писатель режиссер артист "
                         "представитель собеседник".split())
#: Common nouns for a body spoken of before.
BODY_NOUNS = frozenset("издание агентство газета телеканал канал журнал портал сайт ведомство министерство компания организация партия "
                       "управление служба комитет департамент фонд концерн банк авиакомпания".split())
#: Loose groups and unnamed people: a statement of theirs is anonymous.
ANONYMOUS = frozenset("источник собеседник эксперт аналитик сми очевидец наблюдатель журналист критик житель ученый чиновник "
                      "человек пользователь активист родственник сосед свидетель специалист политолог следователь врач боевик "
                      "исследователь медик спасатель исламист оппозиционер пассажир участник военный демонстрант "
                      "террорист повстанец экономист юрист адвокат психолог блогер сторонник противник депутат дипломат турист "
                      "туроператор некоторый многие другой инсайдер информатор разведка сепаратист местный".split())
#: Words that weaken a claim.
HEDGES = frozenset("якобы предположительно вероятно возможно видимо по-видимому".split())
#: Generic nouns that introduce a medium.
MEDIA_NOUNS = frozenset("агентство газета телеканал канал журнал издание портал радиостанция радио сайт информагентство корреспондент "
                        "телекомпания еженедельник".split())
#: Nouns before which a name is in apposition and which may lead a source.
COORDINATION = frozenset("и а но однако".split())
#: «сообщил журналистам»: listeners, no carriers.
SELF_REFERENCE = frozenset("ранее раньше".split())
#: «сам Иванов», «тот же источник»: words before a name that are no part of it.
SELF = frozenset("сам сама сами само тот та те же этот эта эти самый самая оба обе".split())
#: Verbs that, in the past, recall what a medium told once: «Как сообщал УНИАН, …».
IMPERFECTIVE = frozenset("сообщать писать передавать рассказывать информировать отмечать".split())
#: Nouns that mean any person, whatever his office.
ANY_PERSON = frozenset("правозащитник оппозиционер республиканец демократ политик чиновник дипломат парламентарий собеседник представитель".split())
#: Offices that are called by either word: «глава МИД» is «министр», «глава правительства» is «премьер».
OFFICES = (frozenset("глава министр руководитель".split()), frozenset("глава премьер премьер-министр".split()),
           frozenset("глава президент лидер".split()), frozenset("глава губернатор градоначальник мэр".split()),
           frozenset("депутат сенатор конгрессмен парламентарий".split()), frozenset("адвокат юрист защитник".split()))
#: Fields of government -> beginnings of the words that name them: «МИД», «министр иностранных дел», «глава дипломатии».
FIELDS = {
    "foreign affairs": "мид дипломат внешнеполитическ внешнеполитич иностранн форин госдеп госсекретар",
    "defence": "минобороны оборон оборонн пентагон", "interior": "мвд внутренн", "justice": "минюст юстици",
    "health": "минздрав здравоохранен", "finance": "минфин финанс", "economy": "минэконом эконом", "energy": "минэнерго энергетик",
    "emergencies": "мчс чрезвычайн", "education": "минобр образован", "transport": "минтранс транспорт", "government": "кабмин правительств премьер",
}
#: Words of an office that do not say which one it is.
OFFICIAL = frozenset("ведомство ведомства дело дела дел новый нового бывший бывшего нынешний официальный по в на и".split())
#: Verbs by which a medium passes on one sentence, not a whole talk.
RELAYING = frozenset("передавать передать цитировать процитировать приводить привести".split())
#: Words after a comma that open what is asked or told: «спросил, почему …»; they belong to the content.
ASKING = frozenset("почему зачем сколько откуда куда каким какие какой как когда кто где ли".split())
#: «Отметим, что …»: the outlet turns to its readers; no statement.
OWN_VOICE = frozenset("отметим напомним заметим добавим уточним подчеркнем скажем признаем".split())
#: Pronouns by which a speaker means himself.
FIRST_PERSON = frozenset("я мы".split())
#: Stems of words for the people and kinds of media: the medium after them belongs to the name («корреспондент ТАСС»).
STAFF = tuple("корреспондент источник собеседник журналист обозреватель обозревател редактор колумнист агентств газет телеканал канал издани журнал сайт портал радио еженедельник информагентств директор служб".split())
#: Prepositions that open a part of a name only after a word of `RULING`: «представитель на переговорах».
LOOSE_PREPOSITIONS = frozenset("на у за для после до об к".split())
#: Stems of words whose «на», «за», «для» belongs to them.
RULING = tuple("представител комисс движени посол посл министр комитет партия источник союз ответствен".split())
#: «сообщили [в] министерстве»: prepositions before a body that speaks.
INSIDE = frozenset("в во у".split())
#: Negation before a verb.
NEGATION = frozenset("не".split())
#: «обвинил США [в] имитации»: what opens the accusation.
ACCUSED_OF = frozenset("в во".split())
#: Nouns that make somebody else of the name after them: «муж Биби», «представитель "Газпрома"».
RELATIONAL = frozenset("муж жена сын дочь брат сестра мать отец мама вдова супруг супруга адвокат защитник представитель пресс-секретарь сторонник соратник родственник помощник друг подруга сотрудник источник собеседник представительница пресс-служба штаб команда".split())
#: «по слухам»: cues that name nobody, whoever is named around them.
NAMELESS = frozenset("слухам".split())
#: Who talks to a medium and is not named.
INFORMANTS = frozenset("источник собеседник".split())
#: Shares of those asked in a poll, and the words that show that there is one.
SHARES = frozenset("процент большинство половина треть четверть респондент опрошенный".split())
POLLS = frozenset("опрос соцопрос социолог респондент опрошенный".split())
#: Nouns that never name anybody, whatever stands beside them.
NOBODY = frozenset("источник собеседник сми медиа пресса очевидец опрос соцопрос большинство некоторый многий инсайдер информатор аноним слух сторонник противник половина часть".split())
