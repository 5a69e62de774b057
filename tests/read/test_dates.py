from datetime import UTC, datetime

import pytest

from svodka.read.dates import parse_published

NOW = datetime(2025, 1, 1, tzinfo=UTC)

READ = [
    ("2017-11-14T12:30:00+03:00", "2017-11-14T12:30:00+03:00", True),
    ("2017-11-14T12:30:00Z", "2017-11-14T12:30:00+00:00", True),
    ("2017-11-14T12:30:00.000Z", "2017-11-14T12:30:00+00:00", True),
    ("2017-11-14 12:30:00 +0300", "2017-11-14T12:30:00+03:00", True),
    ("2017-11-14 12:30:00 UTC", "2017-11-14T12:30:00+00:00", True),
    ("2017-11-14 12:30", "2017-11-14T12:30:00+00:00", False),
    ("2017-11-14", "2017-11-14T00:00:00+00:00", False),
    ("20171114", "2017-11-14T00:00:00+00:00", False),
    ("14.11.2017 12:30", "2017-11-14T12:30:00+00:00", False),
    ("14.11.2017, 12:30:05", "2017-11-14T12:30:05+00:00", False),
    ("4.1.2017", "2017-01-04T00:00:00+00:00", False),
    ("Tue, 14 Nov 2017 12:30:00 +0300", "2017-11-14T12:30:00+03:00", True),
    ("Tue, 14 Nov 2017 12:30:00 GMT", "2017-11-14T12:30:00+00:00", True),
    (" 2017-11-14 ", "2017-11-14T00:00:00+00:00", False),
]
NOT_READ = [
    "", "вчера вечером", "31.02.2020", "2020-13-01", "0001-01-01T00:00:00+03:00",
    "9999-12-31T23:59:59-05:00", "1" * 5000, "12:30", "-", "\x00",
]
FUTURE = [
    ("2099-01-01", True),
    ("2025-01-01T00:00:01+00:00", True),
    ("2025-01-01T02:59:59+03:00", False),
    ("2025-01-01T10:00:00", False),  # no zone: morning in Vladivostok is night in Greenwich
    ("2025-01-01T15:00:00", True),
]


@pytest.mark.parametrize(("written", "moment", "zoned"), READ)
def test_read(written, moment, zoned):
    found = parse_published(written)
    assert (found.moment.isoformat(), found.zoned) == (moment, zoned)


@pytest.mark.parametrize("written", NOT_READ, ids=lambda written: ascii(written)[:20])
def test_not_read(written):
    assert parse_published(written) is None


@pytest.mark.parametrize(("written", "future"), FUTURE)
def test_future(written, future):
    assert parse_published(written).is_future(NOW) is future
