"""Given names, patronymics and common surnames in Ukrainian news, with the ids of the Russian table."""

from __future__ import annotations

from svodka.languages.lists import rows

#: Given names that are one name in other languages: id | forms.
GIVEN = rows("""
    vladimir | Володимир, Владімір
    alexander | Олександр, Александр
    alexandra | Олександра
    alexei | Олексій, Алєксєй
    sergei | Сергій, Сергєй
    andrei | Андрій, Андрєй
    dmitri | Дмитро, Дмітрій, Дмитрій
    ivan | Іван
    peter | Петро, Пьотр
    paul | Павло
    yuri | Юрій
    michael | Михайло
    nicholas | Микола
    victor | Віктор
    vitaly | Віталій
    igor | Ігор
    oleg | Олег
    vasily | Василь
    roman | Роман
    maxim | Максим
    denis | Денис
    artem | Артем
    eugene | Євген, Євгеній
    bohdan | Богдан
    taras | Тарас
    yaroslav | Ярослав
    stanislav | Станіслав
    vadim | Вадим
    valery | Валерій
    anatoly | Анатолій
    boris | Борис
    gregory | Григорій
    stepan | Степан
    cyril | Кирило, Кирил
    daniel | Данило
    ruslan | Руслан
    leonid | Леонід
    konstantin | Костянтин
    gennady | Геннадій
    ilya | Ілля
    nikita | Микита, Нікіта
    anton | Антон
    vyacheslav | В'ячеслав
    vladislav | Владислав
    vsevolod | Всеволод
    mark | Марк
    arkady | Аркадій
    joseph | Йосип, Йосиф
    yakov | Яків, Якова
    ramzan | Рамзан
    olga | Ольга
    helen | Олена
    irina | Ірина
    natalia | Наталія, Наталя
    julia | Юлія
    tatiana | Тетяна
    oksana | Оксана
    lyudmila | Людмила
    maria | Марія
    anna | Анна, Ганна
    catherine | Катерина
    svetlana | Світлана
    victoria | Вікторія
    valentina | Валентина
    galina | Галина
    nadezhda | Надія
    larisa | Лариса
    elizabeth | Єлизавета
    xenia | Ксенія
    daria | Дарія, Дар'я
    sofia | Софія
    asia | Асія, Азія
    donald | Дональд
    theresa | Тереза
    david | Девід, Давид
    george | Георгій, Джордж
    jeremy | Джеремі
    john | Джон
    joe | Джо
    michael-en | Майкл
    philip | Філіп, Пилип
    angela | Ангела
    emmanuel | Емманюель, Еммануель
    jean-claude | Жан-Клод
    recep | Реджеп
    benjamin | Біньямін, Беньямін, Бенджамін
    volker | Фолькер
""")
#: Endings of a patronymic.
PATRONYMICS = ("ович", "йович", "івна", "ївна")
#: Surnames so common that the same given name may be another person's.
COMMON_SURNAMES = frozenset("""
    мельник шевченко бойко коваленко бондаренко ткаченко ковальчук кравченко олійник шевчук коваль поліщук бондар ткачук
    мороз марченко лисенко руденко савченко петренко кравчук клименко павленко савчук іванов кузьменко пономаренко левченко
    василенко гончаренко харченко сидоренко карпенко мазур гаврилюк панченко попов романюк литвиненко швець коломієць
    ковальов козак федоренко кравець волошин мартинюк павлюк романенко гончарук козлов кравцов зінченко гончар приходько
""".split())
