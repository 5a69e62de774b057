"""Pages: title, outlet, time, paragraphs and links; furniture stays, marked."""

import pytest

PARAGRAPHS = (
    "Мэр города Альтор Игнат Варламов опроверг сообщения о своей отставке и назвал их слухами.",
    "Об этом он заявил журналистам в понедельник, передаёт <a href='https://polyus.example/1'>агентство «Полюс»</a>.",
    "«Решения по мосту нет, и до весны его не будет», — сказал мэр после заседания городского совета.",
    "Ранее «Берег» сообщал, что мост через Тесну закроют на ремонт до конца следующего года.",
)


def _page(head="", before="", inside="", after="", heading="<h1>Мэр ответил на критику</h1>", paragraphs=PARAGRAPHS):
    body = "".join(f"<p>{one}</p>" for one in paragraphs[:2]) + inside + "".join(f"<p>{one}</p>" for one in paragraphs[2:])
    return (f"<!DOCTYPE html><html><head><title>Мэр ответил на критику — Берег</title>{head}</head><body>{before}"
            f"<article>{heading}{body}</article>{after}</body></html>")


OWN = "\n\n".join(("Мэр ответил на критику", *PARAGRAPHS)).replace("<a href='https://polyus.example/1'>", "").replace("</a>", "")


def _furniture(document):
    return [span.of(document.text) for span in document.furniture]


def test_title_and_paragraphs(read):
    [document], issues = read(_page(), "mayor.html")
    assert issues == []
    assert (document.name, document.title, document.text) == ("mayor", "Мэр ответил на критику", OWN)
    assert (document.furniture, document.links) == ((), ("https://polyus.example/1",))


FURNITURE = [
    # where, markup, the furniture in the text
    ("inside", "<div class='inset'><b>Читайте также:</b> <a href='/2'>Поезд прошёл по долине</a></div>",
     ["Читайте также: Поезд прошёл по долине"]),
    ("inside", "<p>Подпишитесь на <a href='https://t.example/x'>канал «Берега»</a> в Telegram.</p>",
     ["Подпишитесь на канал «Берега» в Telegram."]),
    ("inside", "<aside><h3>Кто такой Варламов</h3></aside>", ["Кто такой Варламов"]),
    ("after", "<div class='article__related'><a href='/2'>Поезд прошёл</a><br><a href='/3'>Мост закрыт</a></div>",
     ["Поезд прошёл", "Мост закрыт"]),
    ("after", "<div><button>Поделиться</button></div>", ["Поделиться"]),
    ("after", "<footer><p>© 2025 «Берег». Все права защищены.</p></footer>", ["© 2025 «Берег». Все права защищены."]),
    ("before", "<nav><a href='/a'>Политика</a> <a href='/b'>Спорт</a></nav>", []),  # a menu tells nobody anything
    ("after", "<script>Поделиться</script><style>Реклама</style><template><p>Реклама</p></template>", []),
]


@pytest.mark.parametrize(("where", "markup", "wanted"), FURNITURE)
def test_furniture_is_kept_apart_and_not_thrown_away(read, where, markup, wanted):
    [document], _ = read(_page(**{where: markup}), "mayor.html")
    assert _furniture(document) == wanted
    own = document.text
    for line in wanted:
        own = own.replace(f"\n\n{line}", "")
    assert own == OWN
    assert document.links == ("https://polyus.example/1",)


def test_hints_that_would_take_half_the_article_are_not_believed(read):
    page = _page().replace("<article>", "<article class='share-box'>")
    [document], _ = read(page, "mayor.html")
    assert (document.text, document.furniture) == (OWN, ())


FACTS = [
    # head, outlet, published
    ("<meta property='og:site_name' content='Берег'>", "Берег", None),
    ("<link rel='canonical' href='https://www.bereg.example/1'>", "bereg.example", None),
    ("<meta property='article:published_time' content='2024-05-06T07:08:00+03:00'>", "", "2024-05-06T07:08:00+03:00"),
    ("<meta itemprop='datePublished' content='2024-05-06T07:08:00Z'>", "", "2024-05-06T07:08:00+00:00"),
    ("<script type='application/ld+json'>{\"@graph\": [{\"datePublished\": \"2024-05-06T07:08:00+02:00\"}]}</script>", "",
     "2024-05-06T07:08:00+02:00"),
    ("<script type='application/ld+json'>{broken</script><meta name='pubdate' content='2024-05-06'>", "",
     "2024-05-06T00:00:00+00:00"),
    ("<meta name='date' content='when it was'><meta name='pubdate' content='06.05.2024 07:08'>", "", "2024-05-06T07:08:00+00:00"),
]


@pytest.mark.parametrize(("head", "outlet", "published"), FACTS)
def test_what_the_page_says_of_itself(read, head, outlet, published):
    [document], issues = read(_page(head), "mayor.html")
    assert (document.outlet, document.published and document.published.isoformat(), issues) == (outlet, published, [])


def test_dates_that_cannot_be_or_cannot_be_read(read):
    for written, code in (("2099-05-06", "future-date"), ("скоро", "bad-date")):
        [document], [issue] = read(_page(f"<meta name='pubdate' content='{written}'>"), "mayor.html")
        assert (issue.code, issue.fatal, document.text) == (code, False, OWN)


LINKS = [
    ("href='/2'", "https://bereg.example/2"), ("href='//polyus.example/3'", "https://polyus.example/3"), ("href='#note'", None),
    ("href='mailto:a@b.example'", None), ("href='javascript:alert(1)'", None), ("href='http://['", None), ("name='x'", None),
    ("href='https://bereg.example/1#top'", None),
]


@pytest.mark.parametrize(("attribute", "link"), LINKS)
def test_links_of_own_words(read, attribute, link):
    page = _page("<link rel='canonical' href='https://bereg.example/1'>", paragraphs=(
        PARAGRAPHS[0], f"Совет <a {attribute}>отложил</a> решение о мосте до весны, сообщили в мэрии.", *PARAGRAPHS[2:]))
    [document], _ = read(page, "mayor.html")
    assert document.links == ((link,) if link else ())


ENCODINGS = [
    ("windows-1251", "cp1251", []), ("koi8-r", "koi8-r", []), ("utf-8", "utf-8", []), ("windows-1251", "utf-8", []),
    ("utf-8", "cp1251", ["encoding"]), ("no-such", "cp1251", ["encoding"]), ("utf-8", "utf-16", []),
]


@pytest.mark.parametrize(("declared", "written", "codes"), ENCODINGS)
def test_encoding(read, declared, written, codes):
    page = _page(f"<meta charset='{declared}'>").replace("«", '"').replace("»", '"').replace("—", "-").encode(written)
    [document], issues = read(page, "mayor.html")
    assert document.text.startswith("Мэр ответил на критику\n\nМэр города Альтор")
    assert [one.code for one in issues] == codes


def test_xhtml_and_comments_before_the_page(read):
    page = "<?xml version='1.0' encoding='utf-8'?><!-- page --><!DOCTYPE html><html>" + _page().partition("<html>")[2]
    [document], _ = read(page, "mayor")
    assert document.text == OWN


def test_a_headline_that_stands_only_in_the_head_is_no_line_of_the_text(read):
    [document], _ = read(_page(heading=""), "mayor.html")
    assert document.title.startswith("Мэр ответил на критику")
    assert document.text == OWN.partition("\n\n")[2]


def test_a_scheme_and_a_file_are_never_fetched(read):
    entity = '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    page = _page().replace("<!DOCTYPE html>", entity).replace("слухами", "&x;")
    [document], _ = read(page, "mayor.html")
    assert "root:" not in document.text
