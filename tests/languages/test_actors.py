"""The tables of actors: one set of ids in three languages, every name found under its own id."""

import pytest

from svodka.languages import CODES, part
from svodka.resolve.actors.table import known_bodies


def ids(code, module, table, columns):
    return {tuple(row[column][0] for column in columns) for row in getattr(part(code, module), table)}


@pytest.mark.parametrize(("module", "table"), [("actors", "STATES"), ("actors", "ROLES"), ("actors", "OFFICES"),
                                               ("people", "GIVEN")])
@pytest.mark.parametrize("code", CODES)
def test_the_languages_have_the_same_ids(code, module, table):
    assert ids(code, module, table, (0,)) == ids("ru", module, table, (0,))


@pytest.mark.parametrize("code", CODES)
def test_no_language_has_a_body_that_russian_lacks(code):
    assert ids(code, "bodies", "BODIES", (0, 1)) <= ids("ru", "bodies", "BODIES", (0, 1))


@pytest.mark.parametrize("code", CODES)
def test_every_state_and_body_is_found_by_each_of_its_names(code):
    states = {name: row[0][0] for row in part(code, "actors").STATES for name in row[1]}
    bodies = {name: "." .join(([] if state[0] == "-" else [state[0]]) + [body[0]])
              for state, body, names in part(code, "bodies").BODIES for name in names}
    wrong = {name: known_bodies().find(name) for name, key in (states | bodies).items()
             if getattr(known_bodies().find(name), "key", None) != key}
    assert wrong == {}
