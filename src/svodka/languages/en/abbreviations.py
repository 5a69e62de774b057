"""English abbreviations after which a full stop ends no sentence."""

ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof gen col lt sgt capt maj adm gov sen rep rev st jr sr vs etc no u.s u.k u.n e.g i.e a.m p.m "
    "jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
