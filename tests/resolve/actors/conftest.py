import importlib.util
import sys
from pathlib import Path

import pytest

_spec = importlib.util.spec_from_file_location("actors_pile", Path(__file__).with_name("pile.py"))
_pile = importlib.util.module_from_spec(_spec)
sys.modules["actors_pile"] = _pile
_spec.loader.exec_module(_pile)


@pytest.fixture(scope="session")
def pile():
    return _pile
