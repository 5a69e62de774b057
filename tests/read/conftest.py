from datetime import UTC, datetime
from io import BytesIO

import pytest

from svodka.read import read_stream
from svodka.records import Document

NOW = datetime(2025, 1, 1, tzinfo=UTC)


@pytest.fixture
def read():
    """Read bytes (or a text as UTF-8): the documents, the issues."""

    def read_bytes(raw, name="mayor.txt"):
        content = raw.encode() if isinstance(raw, str) else raw
        found = list(read_stream(BytesIO(content), name=name, now=NOW))
        documents = [one for one in found if isinstance(one, Document)]
        return documents, [one for one in found if not isinstance(one, Document)]

    return read_bytes
