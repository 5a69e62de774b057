"""Long lists of names, written as text so that a reader sees many at a glance."""

from __future__ import annotations


def listed(text: str) -> tuple[str, ...]:
    """Give the names of a list that commas separate.

    >>> listed('''ТАСС, РИА Новости,
    ... Интерфакс''')
    ('ТАСС', 'РИА Новости', 'Интерфакс')
    """
    return tuple(" ".join(name.split()) for name in text.split(",") if name.strip())
