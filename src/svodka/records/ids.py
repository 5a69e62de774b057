"""Identity: an id is a hash of content and maker, so a rerun gives the same ids."""

from __future__ import annotations

import hashlib

#: Separates parts, so that ("ab", "c") and ("a", "bc") get different ids.
_SEPARATOR = "\x1f"
#: 16 hexadecimal digits = 64 bits: two of a million records collide with a chance of about 3e-8.
_DIGITS = 16


def content_id(prefix: str, *parts: object) -> str:
    """Give the id of a record made of these parts: the same parts always give the same id.

    >>> content_id("d", "Песков: решения нет") == content_id("d", "Песков: решения нет")
    True
    >>> content_id("d", "ab", "c") == content_id("d", "a", "bc")
    False
    """
    joined = _SEPARATOR.join("" if part is None else str(part) for part in parts)
    return f"{prefix}-{hashlib.sha256(joined.encode('utf-8', 'surrogatepass')).hexdigest()[:_DIGITS]}"
