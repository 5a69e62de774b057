"""The shape of the code: what is too long to be read is split, what everybody speaks is explained."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "src").rglob("*.py"))
RECORDS = sorted((ROOT / "src" / "svodka" / "records").glob("*.py"))
LONGEST_FILE, LONGEST_FUNCTION = 400, 45
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def name_of(path):
    return str(path.relative_to(ROOT))


def tree_of(path):
    return ast.parse(path.read_text("utf-8"))


def test_there_is_code_to_look_at():
    assert len(SOURCES) > 20
    assert len(RECORDS) > 5


def test_no_file_is_too_long():
    lengths = {name_of(path): len(path.read_text("utf-8").splitlines()) for path in SOURCES}
    assert {name: length for name, length in lengths.items() if length > LONGEST_FILE} == {}


def test_no_function_is_too_long():
    lengths = {f"{name_of(path)}:{node.lineno} {node.name}": node.end_lineno - node.lineno + 1
               for path in SOURCES for node in ast.walk(tree_of(path)) if isinstance(node, FUNCTIONS)}
    assert {name: length for name, length in lengths.items() if length > LONGEST_FUNCTION} == {}


@pytest.mark.parametrize("path", RECORDS, ids=name_of)
def test_every_public_record_is_explained(path):
    assert [node.name for node in public(tree_of(path)) if not ast.get_docstring(node)] == []


def public(tree):
    """Public functions and classes, and the public methods of public classes."""
    for node in tree.body:
        if isinstance(node, (*FUNCTIONS, ast.ClassDef)) and not node.name.startswith("_"):
            yield node
            yield from public(node) if isinstance(node, ast.ClassDef) else ()
