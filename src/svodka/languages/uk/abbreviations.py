"""Ukrainian abbreviations after which a full stop ends no sentence."""

ABBREVIATIONS = frozenset(
    "р рр ст вул ім м с смт обл тис млн млрд трлн грн коп дол т.зв т.д т.п т.ін н.е ін пр просп пл буд кв корп див рис "
    "хв сек год кг км куб акад проф доц ген полк кап лейт заст в.о гр напр ред прим св о".split()
)
