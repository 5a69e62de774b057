"""How well times are read by svodka, dateparser and duckling: `python benchmarks/dates.py [table or folder]`.

All three get the same rows, the language and the time of publication; `pip install -r benchmarks/requirements-dates.txt`
first. A peer that gives a moment and its grain gets the whole day, month or year; one that cannot tell the end of a
range gets it wrong. Peers that would look into the future are told, as far as they let themselves be told, that news
looks back: dateparser by PREFER_DATES_FROM, duckling (`looking back`) by taking the last week's day for a weekday ahead and last
year's date for one more than 95 days ahead. Spans are compared generously, by a shared character. `value` wants the interval
of the table; `start` only that it begins on the right day, whatever its end, which asks no convention of a peer.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from importlib.resources import files
from pathlib import Path

from svodka.annotate.dates.calendar import Interval, shift, unit_around
from svodka.evaluation.date_tables import DateRow, read_date_tables, shipped_tables
from svodka.evaluation.dates import DateVerdict, find_in_row, judge_dates, measure
from svodka.records import Precision, Span, When

Find = Callable[[DateRow], Sequence[When]]
_FAR_AHEAD = timedelta(days=95)
_GRAINS = {"second": "minute", "noGrain": "minute"}


def dateparser_finder() -> Find:
    """Give dateparser's `search_dates`; what it does not say of a moment's grain is told by what it set to the default."""
    from dateparser.search import search_dates  # noqa: PLC0415  (a peer may be missing)

    def find(row: DateRow) -> list[When]:
        settings = {"RELATIVE_BASE": row.published.replace(tzinfo=None), "PREFER_DATES_FROM": "past",
                    "RETURN_TIME_AS_PERIOD": True, "DATE_ORDER": "MDY" if row.lang == "en" else "DMY"}
        found, at = [], 0
        for words, moment in search_dates(row.text, languages=[row.lang], settings=settings) or ():
            start = row.text.find(words, at)
            if start >= 0:
                at = start + len(words)
                found.append(_when(Span(start, at), unit_around(_grain(words, row), moment.replace(tzinfo=UTC))))
        return found

    return find


def _grain(words: str, row: DateRow) -> str:
    """Ask dateparser for the period of the words that it found: day, week, month, year or time."""
    from dateparser.date import DateDataParser  # noqa: PLC0415  (a peer may be missing)

    parser = DateDataParser(languages=[row.lang], settings={"RETURN_TIME_AS_PERIOD": True})
    period = parser.get_date_data(words).period
    return {"time": "minute", "part_of_day": "hour"}.get(period, period)


def duckling_finder(*, looking_back: bool) -> Find:
    """Give duckling; its own `from` and `to`, or a moment and its grain."""
    import duckling  # noqa: PLC0415  (a peer may be missing)

    zones = duckling.load_time_zones(str(files("tzdata") / "zoneinfo"))
    time_only = duckling.parse_dimensions(["time"])

    def find(row: DateRow) -> list[When]:
        now = duckling.parse_ref_time(zones, "UTC", int(row.published.timestamp()))
        lang = duckling.parse_lang(row.lang.upper())
        context = duckling.Context(now, duckling.parse_locale(row.lang.upper(), duckling.default_locale_lang(lang)))
        whens = (_duckling_when(one, row, looking_back) for one in duckling.parse(row.text, context, time_only, False))
        return [one for one in whens if one]

    return find


def _duckling_when(found: dict, row: DateRow, looking_back: bool) -> When | None:
    value = found["value"]
    span = Span(found["start"], found["end"])
    if value.get("type") == "interval":
        first, last = value.get("from"), value.get("to")
        start = _moment(first["value"]) if first else row.published
        end = _moment(last["value"]) if last else row.published
        if start >= end:
            return None
        whole = Interval(start, end, Precision.RANGE)
    else:
        whole = _unit(value)
    named = any(letter.isdecimal() for letter in span.of(row.text))
    return _when(span, _back(whole, row.published, named=named) if looking_back else whole)


def _unit(value: dict) -> Interval:
    grain = _GRAINS.get(value["grain"], value["grain"])
    return unit_around(grain, _moment(value["value"]))


def _back(whole: Interval, published: datetime, *, named: bool) -> Interval:
    """Move a time that duckling took for the next one to the last one before publication."""
    ahead = whole.start - published
    week = timedelta(days=7)
    if not named and whole.precision is Precision.DAY and timedelta(days=1) < ahead <= week:
        return replace(whole, start=whole.start - week, end=whole.end - week)
    if ahead <= _FAR_AHEAD or (named and ahead > timedelta(days=366)):
        return whole
    return replace(whole, start=shift("year", whole.start, -1), end=shift("year", whole.end, -1))


def _moment(written: str) -> datetime:
    return datetime.fromisoformat(written).astimezone(UTC)


def _when(span: Span, whole: Interval) -> When:
    return When(span=span, start=whole.start, end=whole.end, precision=whole.precision)


def _begins(verdicts: Sequence[DateVerdict]) -> float:
    """Give F1 of the pairs that begin on the right day."""
    right = sum(wanted.start.date() == found.start.date() for one in verdicts for wanted, found in one.pairs)
    return 2 * right / sum(len(one.row.whens) + len(one.found) for one in verdicts)


def score(name: str, find: Find, rows: Sequence[DateRow]) -> dict[str, float]:
    """Run one finder over all rows and measure it and its speed."""
    for row in {row.lang: row for row in rows}.values():  # what is loaded once is not timed
        _safely(find, row)
    began = time.perf_counter()
    found = [_safely(find, row) for row in rows]
    seconds = time.perf_counter() - began
    verdicts = [judge_dates(row, one) for row, one in zip(rows, found, strict=True)]
    measures = measure(verdicts)
    shown = {"rows_per_second": len(rows) / seconds}
    for level in ("found", "value"):
        shown |= {f"{level}_{one}": measures[f"{level}_{one}"] for one in ("precision", "recall", "f1", "rows")}
    shown["start_f1"] = _begins(verdicts)
    for lang in ("ru", "uk", "en"):
        shown[f"value_f1_{lang}"] = measure([one for one in verdicts if one.row.lang == lang])["value_f1"]
    print(f"{name:24}", *(f"{key} {value:.3f}" if value <= 1 else f"{key} {value:,.0f}" for key, value in shown.items()))
    return shown


def _safely(find: Find, row: DateRow) -> Sequence[When]:
    try:
        return find(row)
    except Exception as wrong:  # noqa: BLE001 - a peer that raises has found nothing
        print(f"  {type(wrong).__name__} on {row.text!r}: {wrong}", file=sys.stderr)
        return []


def main(gold: Path | None) -> None:
    """Score the three on the same rows."""
    rows = read_date_tables(gold) if gold else shipped_tables()
    finders: dict[str, Find] = {
        "svodka": find_in_row,
        "dateparser": dateparser_finder(),
        "duckling": duckling_finder(looking_back=False),
        "duckling, looking back": duckling_finder(looking_back=True),
    }
    print(json.dumps({name: score(name, find, rows) for name, find in finders.items()}))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
