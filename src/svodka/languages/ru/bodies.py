"""Bodies with a name of their own, as Russian news names them."""

from __future__ import annotations

from svodka.languages.lists import rows

#: State or "-" | a body of its own, or the kind above that it is | its names. A name with its state («Конгресс США») is
#: known without it only after it was named with it in the same article.
BODIES = rows("""
    RU | presidency | Кремль, администрация президента РФ
    RU | lower-house | Государственная дума, Госдума, Дума
    RU | upper-house | Совет Федерации, Совфед
    RU | parliament | Федеральное собрание
    RU | fsb | ФСБ, Федеральная служба безопасности
    RU | svr | СВР, Служба внешней разведки
    RU | investigative-committee | Следственный комитет, Следком, СКР, Следственный комитет при прокуратуре
    RU | national-guard | Росгвардия
    RU | roskomnadzor | Роскомнадзор, РКН
    RU | rosaviatsiya | Росавиация
    RU | rospotrebnadzor | Роспотребнадзор
    RU | rosselkhoznadzor | Россельхознадзор
    RU | rosfinmonitoring | Росфинмониторинг
    RU | rosstat | Росстат
    RU | roscosmos | Роскосмос
    RU | rosatom | Росатом
    RU | fsin | ФСИН, Федеральная служба исполнения наказаний
    RU | fso | ФСО, Федеральная служба охраны
    RU | fas | ФАС, Федеральная антимонопольная служба
    RU | fns | ФНС, Федеральная налоговая служба
    RU | fts | ФТС, Федеральная таможенная служба
    RU | fssp | ФССП, Федеральная служба судебных приставов
    RU | central-bank | Банк России
    RU | smolny | Смольный
    RU | united-russia | Единая Россия, ЕР
    RU | kprf | КПРФ, Коммунистическая партия РФ
    RU | ldpr | ЛДПР
    RU | just-russia | Справедливая Россия
    RU | new-people | Новые люди
    RU | yabloko | Яблоко
    RU | gazprom | Газпром
    RU | gazprom-neft | Газпром нефть
    RU | rosneft | Роснефть
    RU | lukoil | Лукойл
    RU | sberbank | Сбербанк, Сбер
    RU | vtb | ВТБ
    RU | aeroflot | Аэрофлот
    RU | rzd | РЖД, Российские железные дороги
    RU | rostec | Ростех
    RU | rusal | Русал
    RU | russian-orthodox-church | РПЦ, Русская православная церковь, Московский патриархат
    RU | wagner | ЧВК «Вагнер», ЧВК Вагнера
    UA | parliament | Верховная Рада, Верховная Рада Украины, ВР, Рада
    UA | presidency | Офис президента, Банковая, Офис президента Украины, администрация президента Украины
    UA | sbu | СБУ, Служба безопасности Украины
    UA | gur | ГУР, ГУР Минобороны Украины, Главное управление разведки
    UA | armed-forces | ВСУ, Вооруженные силы Украины
    UA | general-staff | Генштаб ВСУ, Генеральный штаб ВСУ
    UA | air-force | Воздушные силы ВСУ, ВВС Украины
    UA | nsdc | СНБО, Совет национальной безопасности и обороны
    UA | nabu | НАБУ, Национальное антикоррупционное бюро
    UA | sap | САП, Специализированная антикоррупционная прокуратура
    UA | dbr | ГБР, Государственное бюро расследований
    UA | prosecutor-general | Офис генпрокурора, Офис генерального прокурора
    UA | border-service | Госпогранслужба, Государственная пограничная служба
    UA | emergency-service | ГСЧС, Государственная служба по чрезвычайным ситуациям
    UA | national-bank | Национальный банк Украины, НБУ, Нацбанк Украины
    UA | servant-of-the-people | Слуга народа
    UA | european-solidarity | Европейская солидарность
    UA | naftogaz | Нафтогаз, Нафтогаз Украины
    UA | ukrenergo | Укрэнерго
    UA | energoatom | Энергоатом
    UA | azov | Азов
    US | presidency | Белый дом
    US | defence-ministry | Пентагон
    US | foreign-ministry | Госдеп, Госдепартамент, Государственный департамент, государственный департамент США
    US | parliament | Конгресс США
    US | upper-house | Сенат США
    US | lower-house | Палата представителей США
    US | cia | ЦРУ, Центральное разведывательное управление
    US | fbi | ФБР, Федеральное бюро расследований
    US | nsa | АНБ, Агентство национальной безопасности
    US | nasa | НАСА, NASA
    US | federal-reserve | ФРС, Федеральная резервная система
    US | republican-party | Республиканская партия США
    US | democratic-party | Демократическая партия США
    GB | lower-house | Палата общин
    GB | upper-house | Палата лордов
    GB | prime-minister-office | Даунинг-стрит
    GB | foreign-ministry | Форин-офис
    GB | mi6 | МИ-6, MI6
    GB | conservative-party | Консервативная партия Великобритании
    GB | labour-party | Лейбористская партия Великобритании
    DE | parliament | Бундестаг
    DE | bundeswehr | Бундесвер
    FR | presidency | Елисейский дворец
        IL | parliament | Кнессет
    IL | armed-forces | ЦАХАЛ, Армия обороны Израиля
    IL | mossad | Моссад
    IL | shin-bet | Шабак, ШАБАК
    IR | irgc | КСИР, Корпус стражей исламской революции
    CN | communist-party | Компартия Китая, Коммунистическая партия Китая, КПК
    PS | hamas | ХАМАС
    LB | hezbollah | Хезболла, Хезболлах, Хизбалла
    YE | houthis | Ансар Аллах
    AF | taliban | Талибан
    - | islamic-state | Исламское государство, ИГИЛ, ИГ, ДАИШ
    - | al-qaeda | Аль-Каида
    SY | nusra | Джебхат ан-Нусра, Джабхат ан-Нусра
    SY | hts | Хайят Тахрир аш-Шам
    SY | sdf | Сирийские демократические силы, СДС
    SY | free-syrian-army | Свободная сирийская армия, ССА
    SY | sohr | Сирийская обсерватория по правам человека
    SY | white-helmets | Белые каски
    - | european-union | ЕС, Евросоюз, Европейский союз
    - | european-commission | Еврокомиссия, Европейская комиссия, ЕК
    - | european-parliament | Европарламент, Европейский парламент
    - | european-council | Европейский совет, Евросовет
    - | eu-council | Совет ЕС, Совет Европейского союза
    - | council-of-europe | Совет Европы
    - | pace | ПАСЕ, Парламентская ассамблея Совета Европы
    - | ecb | ЕЦБ, Европейский центральный банк
    - | europol | Европол
    - | echr | ЕСПЧ, Европейский суд по правам человека
    - | un | ООН, Организация Объединенных Наций
    - | un-security-council | Совет безопасности ООН, СБ ООН, Совбез ООН
    - | un-general-assembly | Генеральная ассамблея ООН, Генассамблея ООН, ГА ООН
    - | unesco | ЮНЕСКО
    - | unicef | ЮНИСЕФ
    - | unhcr | УВКБ ООН, Управление Верховного комиссара ООН по делам беженцев
    - | nato | НАТО, Североатлантический альянс
    - | osce | ОБСЕ
    - | iaea | МАГАТЭ
    - | opcw | ОЗХО, Организация по запрещению химического оружия
    - | who | ВОЗ, Всемирная организация здравоохранения
    - | wto | ВТО, Всемирная торговая организация
    - | imf | МВФ, Международный валютный фонд
    - | world-bank | Всемирный банк
    - | icc | МУС, Международный уголовный суд
    - | icj | Международный суд ООН
    - | interpol | Интерпол
    - | red-cross | Красный Крест, Международный комитет Красного Креста, МККК
    - | amnesty | Amnesty International, Международная амнистия
    - | human-rights-watch | Human Rights Watch
    - | opec | ОПЕК
    - | wada | ВАДА, WADA, Всемирное антидопинговое агентство
    - | fifa | ФИФА
    - | uefa | УЕФА
    - | ioc | МОК, Международный олимпийский комитет
    - | arab-league | Лига арабских государств, ЛАГ
    - | csto | ОДКБ
    - | cis | СНГ, Содружество независимых государств
    - | sco | ШОС
    - | brics | БРИКС
    - | eaeu | ЕАЭС, Евразийский экономический союз
    RU | ria | РИА Новости, РИА «Новости», РИА
    RU | tass | ТАСС, ИТАР-ТАСС
    RU | interfax | Интерфакс
    RU | kommersant | Коммерсант, Коммерсантъ
    RU | vedomosti | Ведомости
    RU | izvestia | Известия
    RU | rbc | РБК
    RU | lenta | Лента.ру, Lenta.ru
    RU | gazeta-ru | Газета.ру, Газета.Ru, Gazeta.Ru
    RU | regnum | REGNUM, Регнум, ИА REGNUM, ИА Регнум
    RU | rosbalt | Росбалт
    RU | echo | Эхо Москвы
    RU | rt | RT, Russia Today
    RU | novaya-gazeta | Новая газета
    RU | meduza | Медуза, Meduza
    UA | unian | УНИАН
    UA | ukrinform | Укринформ
    UA | interfax-ukraine | Интерфакс-Украина
    UA | unn | УНН, Украинские национальные новости
    UA | ukrainska-pravda | Украинская правда
    UA | european-pravda | Европейская правда
    UA | rbc-ukraine | РБК-Украина
    GB | reuters | Рейтер, Рейтерс, Reuters
    GB | bbc | Би-би-си, BBC, ВВС News, Русская служба Би-би-си
    US | associated-press | Ассошиэйтед Пресс, Associated Press, AP
    US | bloomberg | Блумберг, Bloomberg
    US | cnn | CNN, Си-эн-эн
    US | rferl | Радио Свобода
    US | voa | Голос Америки
    US | new-york-times | New York Times, The New York Times
    US | washington-post | Washington Post, The Washington Post
    US | wall-street-journal | Wall Street Journal, The Wall Street Journal
    GB | guardian | Guardian, The Guardian
    GB | times | The Times
    GB | daily-telegraph | Daily Telegraph, The Daily Telegraph, The Telegraph
    GB | financial-times | Financial Times, The Financial Times
    GB | sky-news | Sky News
    FR | afp | Франс Пресс, Франс-Пресс, AFP, Agence France-Presse, France-Presse
    DE | dpa | ДПА, DPA
    DE | deutsche-welle | Deutsche Welle, Немецкая волна, DW
    CN | xinhua | Синьхуа, Xinhua
    TR | anadolu | Анадолу, Anadolu
    SY | sana | САНА, SANA
    QA | al-jazeera | Аль-Джазира, Al Jazeera
""")
