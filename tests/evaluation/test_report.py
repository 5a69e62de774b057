"""How a report looks on the terminal."""

from svodka.evaluation import ErrorGroup, Report, Section

REPORT = Report(
    name="statements", measures={"found_f1": 0.75},
    sections=(Section(title="by language", columns=("articles", "found"), rows=(("ru", (12, 0.75)), ("uk", (3, None)))),
              Section(title="nothing to show", columns=("x",), rows=())),
    errors=(ErrorGroup(kind="missed", label="заявить", examples=("a1 первый", "a2 второй")),
            ErrorGroup(kind="missed", label="сказать", examples=("a3 третий",))),
)


def test_table():
    assert REPORT.table() == """\
by language  articles  found
ru                 12  0.750
uk                  3

missed: 3
    2  заявить
    1  сказать"""


def test_table_with_examples():
    assert REPORT.table(misses=1).splitlines()[-4:] == [
        "    2  заявить", "         a1 первый", "    1  сказать", "         a3 третий"]


def test_rare_groups_are_only_counted():
    errors = tuple(ErrorGroup(kind="missed", label=f"{number}", examples=("a",)) for number in range(15))
    assert Report(name="x", measures={}, sections=REPORT.sections, errors=errors).table().endswith("and 3 more groups")
