"""Long lists of names, written as text so that a reader sees many at a glance."""

from __future__ import annotations


def listed(text: str) -> tuple[str, ...]:
    """Give the names of a list that commas separate.

    >>> listed('''ТАСС, РИА Новости,
    ... Интерфакс''')
    ('ТАСС', 'РИА Новости', 'Интерфакс')
    """
    return tuple(" ".join(name.split()) for name in text.split(",") if name.strip())


def rows(text: str) -> tuple[tuple[tuple[str, ...], ...], ...]:
    """Give the lines of a table: columns stand between bars, names inside a column between commas.

    >>> rows('''
    ... RU | Россия, РФ | российский | Москва
    ... ''')
    ((('RU',), ('Россия', 'РФ'), ('российский',), ('Москва',)),)
    """
    lines = (line for line in text.splitlines() if line.strip() and not line.strip().startswith("#"))
    return tuple(tuple(listed(column) for column in line.split("|")) for line in lines)
