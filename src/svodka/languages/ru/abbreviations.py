"""Russian abbreviations after which a full stop ends no sentence."""

ABBREVIATIONS = frozenset(
    "г гг в вв ул им стр тыс млн млрд трлн руб коп долл т.е т.п т.д т.к н.э др пр просп пос дер обл р р-н с пл д кв корп "
    "см рис чел мин сек ч кг км куб акад проф доц ген полк подп кап ст лейт зам и.о врио гр напр ред прим св нач".split()
)
