"""Media that news texts quote, as facts: one list for all languages, since every one of them is quoted in all.

A Cyrillic name is found in any case by its stem; a name in quotation marks after «газета», «агентство» needs no entry here.
"""

from __future__ import annotations

#: Names as printed, nominative.
MEDIA = (
    "РИА Новости", "РИА «Новости»", "ТАСС", "ИТАР-ТАСС", "Интерфакс", "Интерфакс-Украина", "Інтерфакс-Україна", "Інтерфакс", "УНИАН",
    "УНІАН", "Укринформ", "Укрінформ", "УНН", "РБК", "РБК-Украина", "РБК-Україна", "РБК-Daily", "Прайм", "Росбалт", "Регнум", "ИА Регнум",
    "Лента.ру", "Lenta.ru", "Газета.Ru", "Ведомости", "Коммерсант", "Коммерсантъ", "Известия", "Фонтанка", "Дождь", "Эхо Москвы",
    "Российская газета", "Независимая газета", "Новая газета", "Комсомольская правда", "Московский комсомолец", "Спутник", "Медуза",
    "Первый канал", "Россия 24", "Россия-24", "Россия 1", "НТВ", "ТВЦ", "РЕН ТВ", "Звезда", "Вести", "Вести.Ru", "Би-би-си", "Русская служба Би-би-си",
    "Радио Свобода", "Радіо Свобода", "Голос Америки", "Немецкая волна", "Немецкой волны", "Deutsche Welle", "Европейская правда", "Європейська правда",
    "Українська правда", "Украинская правда", "Громадське", "Прямий", "112 Украина", "112 Україна", "Цензор.НЕТ", "Лига.net",
    "ЛІГА.net", "Экономическая правда", "Економічна правда", "Дзеркало тижня", "Зеркало недели", "Синьхуа", "Рёнхап", "Ренхап", "Киодо",
    "Анадолу", "САНА", "Аль-Джазира", "Аль-Арабия", "Франс Пресс", "Франс-Пресс", "Рейтер", "Рейтерс", "Ассошиэйтед Пресс", "БелТА", "Белта",
    "БелаПАН", "Казинформ", "Тренд", "Фергана", "Кавказский узел", "Новости-Грузия", "Reuters", "Bloomberg", "Associated Press", "AP", "AFP",
    "Agence France-Presse", "France-Presse", "France Presse", "DPA", "dpa", "ДПА", "PAP", "ANSA", "EFE", "Kyodo", "Xinhua", "Yonhap", "Anadolu",
    "CNN", "BBC", "Fox News", "ABC News", "ABC", "NBC News", "NBC", "CBS News", "CBS", "Sky News", "CNBC", "MSNBC", "Al Jazeera", "Al Arabiya",
    "Euronews", "Politico", "Axios", "Forbes", "Time", "Newsweek", "The Guardian", "Guardian", "The Times", "The Sunday Times", "Sunday Times",
    "Financial Times", "The Financial Times", "The New York Times", "New York Times", "The Washington Post", "Washington Post",
    "The Wall Street Journal", "Wall Street Journal", "The Independent", "Independent", "The Daily Telegraph", "Daily Telegraph",
    "The Telegraph", "Telegraph", "Sunday Telegraph", "Daily Mail", "Daily Mirror", "The Sun", "USA Today", "Los Angeles Times",
    "The Economist", "Bild", "Der Spiegel", "Spiegel", "Die Welt", "Die Zeit", "Süddeutsche Zeitung", "Frankfurter Allgemeine Zeitung",
    "Handelsblatt", "Focus", "Le Monde", "Le Figaro", "Libération", "El País", "El Mundo", "La Repubblica", "Corriere della Sera", "Haaretz",
    "The Jerusalem Post", "Jerusalem Post", "Times of India", "The Hindu", "Dawn", "Geo News", "Geo TV", "NHK", "PTI", "IRNA", "Fars", "Tasnim",
    "SANA", "Rudaw", "Sputnik", "RT", "Russia Today", "Life", "LifeNews", "Life News", "Mash", "Baza", "The Insider", "The Bell", "Meduza",
    "InoPressa", "InoPressa.ru", "NEWSru.com", "Newsru.com", "Regnum", "REGNUM", "LB.ua", "Gazeta.Ru", "Газета.ру", "Znak.com", "Рабкор",
    "ONLINE.UA", "ICTV", "Euroradio", "Еврорадио", "Delfi", "Postimees", "Rzeczpospolita", "Gazeta Wyborcza", "Onet", "Twitter-канал",
    "DW", "DW.com", "Bild am Sonntag", "Польское радио", "Польське радіо", "Радио Польша", "Polskie Radio", "The Local", "Le Parisien", "ARD", "ZDF",
    "Российская Газета", "Русская планета", "Деловой Петербург", "Деловая газета", "Взгляд", "Эксперт", "Огонёк", "Русский репортёр",
)
