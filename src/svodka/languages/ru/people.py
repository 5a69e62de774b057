"""Given names, patronymics and common surnames in Russian news."""

from __future__ import annotations

from svodka.languages.lists import rows

#: Given names that are one name in other languages and in short: id | forms.
GIVEN = rows("""
    vladimir | Владимир, Володя
    alexander | Александр, Саша
    alexandra | Александра
    alexei | Алексей
    sergei | Сергей
    andrei | Андрей
    dmitri | Дмитрий
    ivan | Иван
    peter | Пётр
    paul | Павел
    yuri | Юрий
    michael | Михаил
    nicholas | Николай
    victor | Виктор
    vitaly | Виталий
    igor | Игорь
    oleg | Олег
    vasily | Василий
    roman | Роман
    maxim | Максим
    denis | Денис
    artem | Артём, Артем
    eugene | Евгений
    bohdan | Богдан
    taras | Тарас
    yaroslav | Ярослав
    stanislav | Станислав
    vadim | Вадим
    valery | Валерий
    anatoly | Анатолий
    boris | Борис
    gregory | Григорий
    stepan | Степан
    cyril | Кирилл
    daniel | Даниил, Данил
    ruslan | Руслан
    leonid | Леонид
    konstantin | Константин
    gennady | Геннадий
    ilya | Илья
    nikita | Никита
    anton | Антон
    vyacheslav | Вячеслав
    vladislav | Владислав
    vsevolod | Всеволод
    mark | Марк
    arkady | Аркадий
    joseph | Иосиф
    yakov | Яков
    ramzan | Рамзан
    olga | Ольга
    helen | Елена
    irina | Ирина
    natalia | Наталья, Наталия
    julia | Юлия
    tatiana | Татьяна
    oksana | Оксана
    lyudmila | Людмила
    maria | Мария
    anna | Анна
    catherine | Екатерина
    svetlana | Светлана
    victoria | Виктория
    valentina | Валентина
    galina | Галина
    nadezhda | Надежда
    larisa | Лариса
    elizabeth | Елизавета
    xenia | Ксения
    daria | Дарья
    sofia | София, Софья
    asia | Асия, Азия
    donald | Дональд
    theresa | Тереза
    david | Дэвид, Давид
    george | Георгий, Джордж
    jeremy | Джереми
    john | Джон
    joe | Джо
    michael-en | Майкл
    philip | Филипп, Филип
    angela | Ангела
    emmanuel | Эмманюэль, Эммануэль
    jean-claude | Жан-Клод
    recep | Реджеп
    benjamin | Биньямин, Беньямин, Бенджамин
    volker | Фолькер
""")
#: Endings of a patronymic.
PATRONYMICS = ("ович", "евич", "ьич", "овна", "евна", "ична")
#: Surnames so common that the same given name may be another person's.
COMMON_SURNAMES = frozenset("""
    иванов смирнов кузнецов попов васильев петров соколов михайлов новиков фёдоров федоров морозов волков алексеев лебедев
    семёнов семенов егоров павлов козлов степанов николаев орлов андреев макаров никитин захаров зайцев соловьёв соловьев
    борисов яковлев григорьев романов воробьёв воробьев сергеев кузьмин фролов александров дмитриев королёв королев гусев
    киселёв киселев ильин максимов поляков сорокин виноградов ковалёв ковалев белов медведев антонов тарасов жуков баранов
    филиппов комаров давыдов беляев герасимов богданов осипов сидоров матвеев титов марков миронов крылов куликов карпов
    власов мельников денисов гаврилов тихонов казаков афанасьев данилов савельев тимофеев фомин чернов абрамов мартынов
    ефимов федотов щербаков назаров калинин исаев чернышёв быков маслов родионов коновалов лазарев воронин климов филатов
    пономарёв голубев кудрявцев прохоров наумов потапов журавлёв овчинников трофимов леонов соболев ермаков колесников
    гончаров емельянов никифоров грачёв котов гришин ефремов архипов громов кириллов малышев панов моисеев румянцев акимов
""".split())
