"""Invented news that comes in over two days: several events, reprints, late articles, denials. Seeded, so always the same.

Run as a program it adds the articles to the store PATH, follows them and tells each id after its transaction.
"""

import random
import sys
from datetime import UTC, datetime, timedelta

from svodka.compare import Newsroom
from svodka.records import Act, Document, Maker, Reading, Span, Statement
from svodka.store import Store

MAKER = Maker(name="test", version="1")
BEGIN = datetime(2030, 11, 9, 6, tzinfo=UTC)
#: Headline, what is claimed, who says so, what is denied and by whom.
EVENTS = (
    ("Мост у Арвеша обрушился", "авиация Веррии разрушила мост через Тесну у Арвеша", "Минобороны Тальмара",
     "удар авиации Веррии по мосту через Тесну у Арвеша", "Минобороны Веррии"),
    ("Дамбу прорвало на Вересне", "из затопленных сёл под Вересной вывезли 340 человек", "спасатели Тальмара",
     "гибель 12 жителей сёл под Вересной", "губернатор Гущина"),
    ("Хлеб в Альторе подорожал", "пшеница в Альторе подорожала на 14 процентов за неделю", "Минсельхоз",
     "нехватку пшеницы в Альторе", "премьер Олен"),
    ("В Кайре открыли школу", "школа в Кайре примет 600 учеников из долины", "мэр Кайры",
     "закрытие больницы в Кайре", "мэр Кайры"),
)
OUTLETS = ("Полюс", "Берег", "Граница", "Обрий", "Вектор", "Долина сегодня")
REST = ("Корреспонденты передают с места.", "Подробности уточняются.", "Движение закрыто до утра.",
        "Местные жители ждут новостей.", "Совещание назначено на вечер.", "Погода остаётся ясной.",
        "Дорожники работают на объезде.", "Комиссия выехала на место.")


def stream(count=60, seed=1):
    """Give so many readings in the order in which they arrive, which is not quite that of their times."""
    chance, found = random.Random(seed), []
    for number in range(count):
        title, claim, holder, denied, denier = EVENTS[chance.randrange(len(EVENTS))]
        at = BEGIN + timedelta(minutes=40 * number + chance.randrange(-300, 300))
        outlet = OUTLETS[chance.randrange(len(OUTLETS))]
        if chance.random() < 0.2:
            text, what, who, act = f"{title}: ответ\n\n{denier} опровергает {denied}. ", denied, denier, Act.DENY
        else:
            text, what, who, act = f"{title}\n\n{holder} сообщает: {claim}. ", claim, holder, Act.SAY
        text += " ".join(chance.sample(REST, 5)) + f" {number}."
        if found and chance.random() < 0.2:
            earlier = found[chance.randrange(len(found))]
            text, said = earlier.document.text + f" По сообщению {outlet}а.", earlier.statements[0]
            what, who, act = said.content[0].of(text), said.holder, said.act
        found.append(make(text, what, who, act, name=f"n{number}", outlet=outlet, published=at))
    return found


def make(text, what, who, act, **fields):
    document = Document.of(text, lang="ru", title=text.split("\n")[0], **fields)
    spans = [Span(text.index(one), text.index(one) + len(one)) for one in (what, who)]
    said = Statement.of(document.id, label="s1", content=(spans[0],), source=spans[1], holder=who, act=act, maker=MAKER)
    return Reading(document=document, statements=(said,))


class Bare:
    """A pipeline that only follows: no cast, no models."""

    def newsroom(self, load, memory, judgements=()):
        return Newsroom(load=load, memory=memory)

    def arrive(self, room, reading):
        return room.add(reading)


def follow(path):
    with Store(path) as store:
        follower = store.follow(Bare())
        for reading in stream():
            store.add(reading)
            list(follower.follow())
            print(reading.document.id, flush=True)
        follower.settle()


if __name__ == "__main__":
    follow(sys.argv[1])
