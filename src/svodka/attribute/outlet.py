"""Which names in an article are the outlet's own: a dateline («КИЇВ. 4 липня. УНН.»), «Як повідомляв УНН», its address."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from svodka.records import Annotated

#: A town in capitals, a day, then who writes: «БИШКЕК, 5 августа /Новости-Грузия/.», «КИЇВ. 4 липня. УНН.»
_DATELINE = re.compile(
    r"(?:^|\n|\s)[А-ЯІЇЄҐЁ][А-ЯІЇЄҐЁ'’ -]{2,20}[.,]\s*\d{1,2}\s+[^\W\d]+\.?\s*[/(—–-]?\s*([^\W\d_][\w' -]{1,25}?)\s*[/).—–]"
)
#: A dateline stands within so many characters of the start.
_START = 600
#: «Как сообщал X», «Як повідомляв X»: a recollection of the outlet's own, if X is a bare name.
_RECALLED = re.compile(
    r"(?:[Кк]ак|[Яя]к)\s+(?:ранее\s+|раніше\s+)?(?:сообщал|писал|передавал|повідомлял?|повідомляв|писав|інформував)[аоиів]?\s+"
    r"[«\"“]?([A-ZА-ЯІЇЄҐ][\w.’'-]*(?:\s[A-ZА-ЯІЇЄҐ][\w.’'-]*)?)"
)


def find_outlet_names(seen: Annotated) -> frozenset[str]:
    """Give the outlet's names in lower case.

    >>> from svodka.records import Document
    >>> text = "КИЇВ. 4 липня. УНН. Суд скасував рішення, інформує УНН."
    >>> sorted(find_outlet_names(Annotated(document=Document.of(text, name="a"), sentences=())))
    ['унн']
    """
    document = seen.document
    found = [document.outlet, _site(document.url)]
    dateline = _DATELINE.search(document.text[:_START])
    if dateline:
        found.append(dateline[1])
    found.extend(match[1] for match in _RECALLED.finditer(document.text))
    return frozenset(name.strip(" .,«»\"").lower() for name in found if name and name.strip())


def _site(url: str) -> str:
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")
