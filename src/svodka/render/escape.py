"""Making words from outside harmless: a headline may hold escape sequences, tags, Markdown or turned-round text."""

from __future__ import annotations

import html
import re
from urllib.parse import urlsplit

#: Escape sequences move the cursor and lone carriage returns overwrite a line; the bidirectional overrides turn
#: «exe.фото» round; half of a surrogate pair cannot be written as UTF-8 at all.
_HIDDEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
_LINE_END = re.compile(r"\r\n?")

_MARKDOWN = str.maketrans({mark: f"\\{mark}" for mark in r"\`*_[]#|~!$@^="} | {"<": "&lt;", ">": "&gt;", "&": "&amp;"})
#: GitHub makes a link of bare «http://…» and «www.…».
_AUTOLINK = re.compile(r":(?=//)|(?<=www)\.", re.IGNORECASE)
#: At the start of a line these begin a list or a quotation.
_LEADING = re.compile(r"^(\d*)([-+.)])")

#: A longer address is no address of an article.
_LONGEST_URL = 2000


def visible(text: str) -> str:
    r"""Show control characters as their code instead of obeying them; line ends and tabs stay.

    >>> visible("Мост\x1b[2J закрыт\r\nфото\u202egnp.exe")
    'Мост\\x1b[2J закрыт\nфото\\u202egnp.exe'
    """
    return _HIDDEN.sub(lambda found: _code(found.group()), _LINE_END.sub("\n", text))


def _code(character: str) -> str:
    number = ord(character)
    return f"\\x{number:02x}" if number < 0x100 else f"\\u{number:04x}"


def one_line(text: str) -> str:
    """Put outside words on one harmless line.

    >>> one_line("Мост закрыт")
    'Мост закрыт'
    """
    return visible(" ".join(text.split()))


def markup(text: str) -> str:
    """Make outside words harmless inside HTML, in text and in attributes.

    >>> markup('<script>"Мост"</script>')
    '&lt;script&gt;&quot;Мост&quot;&lt;/script&gt;'
    """
    return html.escape(visible(text), quote=True)


def markdown(text: str) -> str:
    r"""Make outside words harmless inside one line of Markdown.

    >>> print(markdown("1. *Мост* [закрыт](http://x)"))
    1\. \*Мост\* \[закрыт\](http\://x)
    """
    escaped = _AUTOLINK.sub(lambda found: "\\" + found.group(), one_line(text).translate(_MARKDOWN))
    return _LEADING.sub(r"\1\\\2", escaped)


def http_url(url: str) -> str:
    """Give an address that is safe to link to, or nothing: only http and https, no blanks, no tricks.

    >>> http_url("https://bereg.example/most"), http_url("javascript:alert(1)"), http_url("https://")
    ('https://bereg.example/most', '', '')
    """
    if len(url) > _LONGEST_URL or any(mark.isspace() or mark in "\"'<>\\`" for mark in url) or _HIDDEN.search(url):
        return ""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return url if parts.scheme in ("http", "https") and parts.hostname and "@" not in parts.netloc else ""
