"""Bodies with a name of their own, as Ukrainian news names them, with the ids of the Russian table."""

from __future__ import annotations

from svodka.languages.lists import rows

#: State or "-" | a body of its own, or the kind above that it is | its names.
BODIES = rows("""
    RU | presidency | Кремль, адміністрація президента РФ
    RU | lower-house | Державна дума, Держдума
    RU | upper-house | Рада Федерації
    RU | fsb | ФСБ, Федеральна служба безпеки
    RU | svr | СЗР, Служба зовнішньої розвідки РФ
    RU | investigative-committee | Слідчий комітет, Слідком
    RU | national-guard | Росгвардія
    RU | roskomnadzor | Роскомнадзор
    RU | central-bank | Банк Росії
    RU | united-russia | Єдина Росія
    RU | gazprom | Газпром
    RU | rosneft | Роснефть, Роснафта
    RU | sberbank | Сбербанк, Ощадбанк Росії
    RU | aeroflot | Аерофлот
    RU | rosatom | Росатом
    RU | roscosmos | Роскосмос
    RU | russian-orthodox-church | РПЦ, Російська православна церква
    RU | wagner | ПВК «Вагнер», ПВК Вагнера
    UA | parliament | Верховна Рада, Верховна Рада України, Рада, ВРУ
    UA | presidency | Офіс президента, Офіс президента України, Банкова, ОП, адміністрація президента України
    UA | sbu | СБУ, Служба безпеки України
    UA | gur | ГУР, ГУР МО, ГУР Міноборони, Головне управління розвідки
    UA | armed-forces | ЗСУ, Збройні сили України
    UA | general-staff | Генштаб ЗСУ, Генеральний штаб ЗСУ
    UA | air-force | Повітряні сили ЗСУ
    UA | nsdc | РНБО, Рада національної безпеки і оборони
    UA | nabu | НАБУ, Національне антикорупційне бюро
    UA | sap | САП, Спеціалізована антикорупційна прокуратура
    UA | dbr | ДБР, Державне бюро розслідувань
    UA | prosecutor-general | Офіс генпрокурора, Офіс генерального прокурора
    UA | border-service | Держприкордонслужба, ДПСУ, Державна прикордонна служба
    UA | emergency-service | ДСНС, Державна служба з надзвичайних ситуацій
    UA | national-bank | Національний банк України, НБУ, Нацбанк
    UA | servant-of-the-people | Слуга народу
    UA | european-solidarity | Європейська солідарність
    UA | naftogaz | Нафтогаз, Нафтогаз України
    UA | ukrenergo | Укренерго
    UA | energoatom | Енергоатом
    UA | azov | Азов
    US | presidency | Білий дім
    US | defence-ministry | Пентагон
    US | foreign-ministry | Держдеп, Держдепартамент, Державний департамент, державний департамент США
    US | parliament | Конгрес США
    US | upper-house | Сенат США
    US | lower-house | Палата представників США
    US | cia | ЦРУ, Центральне розвідувальне управління
    US | fbi | ФБР, Федеральне бюро розслідувань
    US | nasa | НАСА, NASA
    US | federal-reserve | ФРС, Федеральна резервна система
    US | republican-party | Республіканська партія США
    GB | lower-house | Палата громад
    GB | upper-house | Палата лордів
    GB | prime-minister-office | Даунінг-стріт, Даунінг-стрит
    GB | foreign-ministry | Форін-офіс
    GB | mi6 | МІ-6, MI6
    GB | conservative-party | Консервативна партія Великої Британії
    GB | labour-party | Лейбористська партія Великої Британії
    DE | parliament | Бундестаг
    DE | bundeswehr | Бундесвер
    FR | presidency | Єлисейський палац
    IL | parliament | Кнесет
    IL | armed-forces | ЦАХАЛ, Армія оборони Ізраїлю
    IL | mossad | Моссад
    IR | irgc | КВІР, Корпус вартових ісламської революції
    CN | communist-party | Компартія Китаю, Комуністична партія Китаю
    PS | hamas | ХАМАС
    LB | hezbollah | Хезболла, Хізбалла
    AF | taliban | Талібан
    - | islamic-state | Ісламська держава, ІДІЛ
    - | al-qaeda | Аль-Каїда
    SY | sdf | Сирійські демократичні сили
    SY | free-syrian-army | Вільна сирійська армія
    SY | white-helmets | Білі каски
    - | european-union | ЄС, Євросоюз, Європейський союз
    - | european-commission | Єврокомісія, Європейська комісія, ЄК
    - | european-parliament | Європарламент, Європейський парламент
    - | european-council | Європейська рада, Єврорада
    - | eu-council | Рада ЄС, Рада Європейського союзу
    - | council-of-europe | Рада Європи
    - | pace | ПАРЄ, Парламентська асамблея Ради Європи
    - | ecb | ЄЦБ, Європейський центральний банк
    - | europol | Європол
    - | echr | ЄСПЛ, Європейський суд з прав людини
    - | un | ООН, Організація Об'єднаних Націй
    - | un-security-council | Рада Безпеки ООН, Радбез ООН, РБ ООН
    - | un-general-assembly | Генеральна асамблея ООН, Генасамблея ООН
    - | unesco | ЮНЕСКО
    - | unicef | ЮНІСЕФ
    - | unhcr | УВКБ ООН
    - | nato | НАТО, Північноатлантичний альянс
    - | osce | ОБСЄ
    - | iaea | МАГАТЕ
    - | opcw | ОЗХЗ, Організація із заборони хімічної зброї
    - | who | ВООЗ, Всесвітня організація охорони здоров'я
    - | wto | СОТ, Світова організація торгівлі
    - | imf | МВФ, Міжнародний валютний фонд
    - | world-bank | Світовий банк
    - | icc | Міжнародний кримінальний суд
    - | icj | Міжнародний суд ООН
    - | interpol | Інтерпол
    - | red-cross | Червоний Хрест, Міжнародний комітет Червоного Хреста, МКЧХ
    - | amnesty | Amnesty International
    - | human-rights-watch | Human Rights Watch
    - | opec | ОПЕК
    - | wada | ВАДА, WADA
    - | fifa | ФІФА
    - | uefa | УЄФА
    - | ioc | МОК, Міжнародний олімпійський комітет
    - | arab-league | Ліга арабських держав
    - | csto | ОДКБ
    - | cis | СНД
    - | sco | ШОС
    - | brics | БРІКС
    RU | ria | РИА Новости, РІА Новини, РІА «Новини»
    RU | tass | ТАСС
    RU | interfax | Інтерфакс
    RU | kommersant | Коммерсант, Коммерсантъ
    UA | unian | УНІАН
    UA | ukrinform | Укрінформ
    UA | interfax-ukraine | Інтерфакс-Україна
    UA | unn | УНН, Українські національні новини
    UA | ukrainska-pravda | Українська правда
    UA | european-pravda | Європейська правда
    UA | rbc-ukraine | РБК-Україна
    GB | reuters | Рейтер, Рейтерс, Reuters
    GB | bbc | Бі-бі-сі, BBC
    US | associated-press | Ассошіейтед Прес, Associated Press, AP
    US | bloomberg | Блумберг, Bloomberg
    US | cnn | CNN
    US | rferl | Радіо Свобода
    US | voa | Голос Америки
    US | new-york-times | New York Times, The New York Times
    US | washington-post | Washington Post, The Washington Post
    GB | guardian | Guardian, The Guardian
    GB | times | The Times
    GB | financial-times | Financial Times, The Financial Times
    GB | sky-news | Sky News
    FR | afp | Франс Прес, AFP, Agence France-Presse
    DE | dpa | DPA
    DE | deutsche-welle | Deutsche Welle, Німецька хвиля, DW
    CN | xinhua | Сіньхуа, Xinhua
    TR | anadolu | Анадолу, Anadolu
    SY | sana | САНА, SANA
    QA | al-jazeera | Аль-Джазіра, Al Jazeera
""")
