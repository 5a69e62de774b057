import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture(scope="session")
def see():
    """Gives the statements of a text in a language, read as `svodka read` does."""
    from svodka.annotate import Annotator
    from svodka.attribute import attribute
    from svodka.names import choose_names
    from svodka.records import Document

    annotator = Annotator(choose_names())

    def read(text, lang="ru", *, outlet="", furniture=()):
        return attribute(annotator.annotate(Document.of(text, name="row", lang=lang, outlet=outlet, furniture=furniture)))

    return read
