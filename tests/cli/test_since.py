from datetime import UTC, datetime

import pytest

from svodka.cli.since import read_since

NOON = datetime(2025, 11, 14, 12, tzinfo=UTC)


@pytest.mark.parametrize(("words", "moment"), [
    ("30m", "2025-11-14T11:30:00+00:00"),
    ("24h", "2025-11-13T12:00:00+00:00"),
    ("7D", "2025-11-07T12:00:00+00:00"),
    ("2w", "2025-10-31T12:00:00+00:00"),
    ("2025-11-14", "2025-11-14T00:00:00+00:00"),
    ("2025-11-14T06:00", "2025-11-14T06:00:00+00:00"),
    ("2025-11-14T06:00+03:00", "2025-11-14T06:00:00+03:00"),
])
def test_a_stretch_of_time_or_a_date(words, moment):
    assert read_since(words, now=NOON).isoformat() == moment


@pytest.mark.parametrize("words", ["", "вчера", "24", "-1h", "999999w", "2025-13-01", "h", "9" * 50 + "h"])
def test_anything_else_is_told_in_a_sentence(words):
    with pytest.raises(ValueError, match="neither a stretch of time"):
        read_since(words, now=NOON)
