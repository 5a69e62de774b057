"""Given names, patronymics and common surnames in English news, with the ids of the Russian table."""

from __future__ import annotations

from svodka.languages.lists import rows

#: Given names that are one name in other languages and in short: id | forms.
GIVEN = rows("""
    vladimir | Vladimir, Volodymyr
    alexander | Alexander, Oleksandr, Aleksandr, Alex
    alexandra | Alexandra, Oleksandra
    alexei | Alexei, Alexey, Aleksei, Oleksii, Oleksiy
    sergei | Sergei, Sergey, Serhii, Serhiy
    andrei | Andrei, Andrey, Andriy, Andrii
    dmitri | Dmitry, Dmitri, Dmytro, Dmitriy
    ivan | Ivan
    peter | Pyotr, Petro
    paul | Pavel, Pavlo
    yuri | Yuri, Yury, Yurii, Yuriy
    michael | Mikhail, Mykhailo
    nicholas | Nikolai, Nikolay, Mykola
    victor | Viktor, Victor
    vitaly | Vitaly, Vitalii, Vitaliy
    igor | Igor, Ihor
    oleg | Oleg, Oleh
    vasily | Vasily, Vasyl
    roman | Roman
    maxim | Maxim, Maksim, Maksym
    denis | Denis, Denys
    artem | Artem, Artyom
    eugene | Yevgeny, Evgeny, Yevhen
    bohdan | Bohdan, Bogdan
    taras | Taras
    yaroslav | Yaroslav
    stanislav | Stanislav
    vadim | Vadim, Vadym
    valery | Valery, Valerii, Valeriy
    anatoly | Anatoly, Anatolii
    boris | Boris, Borys
    gregory | Grigory, Hryhoriy
    stepan | Stepan
    cyril | Kirill, Kyrylo
    daniel | Danila, Danylo
    ruslan | Ruslan
    leonid | Leonid
    konstantin | Konstantin, Kostiantyn
    gennady | Gennady, Hennadiy
    ilya | Ilya, Illia
    nikita | Nikita, Mykyta
    anton | Anton
    vyacheslav | Vyacheslav, Viacheslav
    vladislav | Vladislav, Vladyslav
    vsevolod | Vsevolod
    mark | Mark
    arkady | Arkady
    joseph | Iosif, Yosyp
    yakov | Yakov, Yakiv
    ramzan | Ramzan
    olga | Olga, Olha
    helen | Elena, Yelena, Olena
    irina | Irina, Iryna
    natalia | Natalia, Natalya, Nataliia
    julia | Yulia, Yuliia, Julia
    tatiana | Tatiana, Tatyana, Tetiana
    oksana | Oksana
    lyudmila | Lyudmila, Liudmyla
    maria | Maria, Mariia
    anna | Anna, Hanna
    catherine | Ekaterina, Yekaterina, Kateryna
    svetlana | Svetlana, Svitlana
    victoria | Victoria, Viktoria, Viktoriia
    valentina | Valentina, Valentyna
    galina | Galina, Halyna
    nadezhda | Nadezhda, Nadiya
    larisa | Larisa, Larysa
    elizabeth | Elizabeth, Elizaveta, Yelyzaveta
    xenia | Ksenia, Xenia
    daria | Daria, Darya
    sofia | Sofia, Sofya
    asia | Asia, Aasia
    donald | Donald
    theresa | Theresa, Teresa
    david | David
    george | George, Georgy
    jeremy | Jeremy
    john | John
    joe | Joe
    michael-en | Michael
    philip | Philip, Philipp
    angela | Angela
    emmanuel | Emmanuel
    jean-claude | Jean-Claude
    recep | Recep
    benjamin | Benjamin, Binyamin
    volker | Volker
""")
#: Endings of a patronymic.
PATRONYMICS = ("ovich", "evich", "ovych", "ovna", "evna", "ivna")
#: Surnames so common that the same given name may be another person's.
COMMON_SURNAMES = frozenset("""
    smith johnson williams brown jones miller davis wilson taylor anderson thomas jackson white harris martin thompson
    ivanov smirnov kuznetsov popov petrov sokolov shevchenko melnyk kovalenko bondarenko lee kim park khan ali
""".split())
