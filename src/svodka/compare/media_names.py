"""Facts about media: names of one that share no sound, and the names of those that are known by their address."""

from __future__ import annotations

from collections.abc import Mapping

#: The first name of a row is the one that all are called by.
SYNONYMS = (
    ("Reuters", "Рейтер", "Рейтерс", "Ройтерс"),
    ("AFP", "АФП", "Agence France-Presse", "France-Presse", "France Presse", "Франс Пресс", "Франс-Пресс"),
    ("AP", "Associated Press", "Ассошиэйтед Пресс", "Ассошиейтед Пресс"),
    ("BBC", "Би-би-си", "Бі-бі-сі"),
    ("CNN", "Си-эн-эн"),
    ("DPA", "ДПА"),
    ("Bloomberg", "Блумберг"),
    ("Anadolu", "Анадолу", "Anadolu Agency"),
    ("Al Jazeera", "Аль-Джазира", "Аль-Джазіра"),
    ("Радио Свобода", "Радіо Свобода", "Radio Liberty", "RFE/RL"),
    ("Deutsche Welle", "DW", "Немецкая волна", "Німецька хвиля"),
    ("РИА Новости", "РИА", "РІА Новини", "RIA Novosti"),
)
#: Hosts whose name says little of what the outlet is called.
HOSTS: Mapping[str, tuple[str, ...]] = {
    "rbc.ua": ("РБК-Украина", "РБК-Україна"),
    "rbc.ru": ("РБК",),
    "pravda.com.ua": ("Украинская правда", "Українська правда"),
    "epravda.com.ua": ("Экономическая правда", "Економічна правда"),
    "eurointegration.com.ua": ("Европейская правда", "Європейська правда"),
    "interfax.com.ua": ("Интерфакс-Украина", "Інтерфакс-Україна"),
    "ria.ru": ("РИА Новости", "РИА"),
    "rg.ru": ("Российская газета",),
    "iz.ru": ("Известия",),
    "mk.ru": ("Московский комсомолец",),
    "kp.ru": ("Комсомольская правда",),
    "ng.ru": ("Независимая газета",),
    "vz.ru": ("Взгляд",),
    "nv.ua": ("Новое время", "НВ"),
    "zn.ua": ("Зеркало недели", "Дзеркало тижня"),
    "gazeta.ru": ("Газета.Ru", "Газета.ру"),
    "bbc.com": ("BBC", "Би-би-си", "Бі-бі-сі"),
    "svoboda.org": ("Радио Свобода",),
    "radiosvoboda.org": ("Радио Свобода", "Радіо Свобода"),
    "russian.rt.com": ("RT",),
    "rt.com": ("RT",),
    "dw.com": ("Deutsche Welle", "Немецкая волна"),
}
