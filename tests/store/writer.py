"""Adds articles FIRST to LAST to the store PATH and tells each id after its transaction; run by test_crash.py."""

import sys

from svodka.records import Document, Maker, Reading, Span, Statement
from svodka.store import Store

RULES = Maker(name="rules", version="1", rule="colon")


def read(number):
    text = f"Мэр: взрыв номер {number} слышали все. " + "Город спит. " * 150
    document = Document.of(text, name=str(number))
    said = Statement.of(document.id, label="s1", content=(Span(5, 20),), holder="мэр", maker=RULES)
    return Reading(document=document, statements=(said,), lemmas=("мэр", "взрыв", "город", "спать"))


def main(path, first, last):
    with Store(path) as store:
        for number in range(int(first), int(last)):
            reading = read(number)
            store.add(reading)
            print(reading.document.id, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
