"""What the gazetteer costs: `python benchmarks/gazetteer.py`. JSON: time to load, memory, a look-up, places of an article.

Times are the processor's own, so that a busy machine measures the same; memory is the growth of the resident set over the load
and 1,000 look-ups.
"""

from __future__ import annotations

import json
import resource
import time

#: Short news of our own making, one a language, each with the places of an ordinary article.
TEXTS = {
    "ru": "Сирийская армия заняла Дейр-эз-Зор и Аль-Букемаль, сообщили в Дамаске. Бои идут в 30 км к северу от Идлиба, на "
          "восточном берегу Евфрата и под Хомсом. "
          "В Москве и Анкаре обсудили положение в провинциях Алеппо и Хама. Багдад закрыл границу.",
    "uk": "На Донеччині тривають бої біля Бахмута, Авдіївки та Часового Яру. У Києві, Харкові й Одесі пролунали вибухи. Голова "
          "Луганської області назвав Кремінну, Сватове і Трьохізбенку. У Варшаві та Берліні чекають на делегацію.",
    "en": "Fighting continued near Mosul and in Deir ez-Zor province. Officials in Baghdad, Damascus and Ankara met in Geneva. "
          "Kharkiv, Odesa and Kherson were shelled; a convoy left Lviv for Warsaw.",
}
ROUNDS = 200


def resident_mb() -> float:
    """Give the largest resident set so far, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def best_ms(action) -> float:  # noqa: ANN001
    """Give the median time of an action in milliseconds."""
    times = []
    for _ in range(ROUNDS):
        started = time.process_time()
        action()
        times.append((time.process_time() - started) * 1000)
    return sorted(times)[ROUNDS // 2]


def main() -> None:
    """Measure and print."""
    from svodka.placing import choose_gazetteer  # noqa: PLC0415 - the import is not what is measured

    before, started = resident_mb(), time.process_time()
    gazetteer = choose_gazetteer()
    loaded_ms = (time.process_time() - started) * 1000
    names = [f"Село {number}" for number in range(1_000)]
    lookup = time.process_time()
    for name in names:
        gazetteer.exact(name)
    result = {"places": len(gazetteer), "load_ms": loaded_ms, "lookup_us": (time.process_time() - lookup) * 1000,
              "memory_mb": resident_mb() - before}
    result |= {f"article_{lang}_ms": value for lang, value in resolve_times(gazetteer)}
    print(json.dumps({name: round(value, 3) for name, value in result.items()}))


def resolve_times(gazetteer):  # noqa: ANN001, ANN201
    """Time the places of an article, the caches warm, and cold for the first."""
    from svodka.annotate import Annotator  # noqa: PLC0415
    from svodka.names import choose_names  # noqa: PLC0415
    from svodka.records import Document  # noqa: PLC0415
    from svodka.resolve.places import resolve_places  # noqa: PLC0415

    annotator = Annotator(choose_names())
    for lang, text in TEXTS.items():
        seen = annotator.annotate(Document.of(text, name=lang, lang=lang))
        started = time.process_time()
        resolve_places(seen, gazetteer)
        yield f"{lang}_first", (time.process_time() - started) * 1000
        yield lang, best_ms(lambda seen=seen: resolve_places(seen, gazetteer))


if __name__ == "__main__":
    main()
