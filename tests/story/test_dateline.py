import pytest

from situasi.story.dateline import find


@pytest.mark.parametrize(
    ("paragraph", "place", "day", "publisher"),
    [
        ("Moskow, IDN Times - Presiden itu", "Moskow", None, "IDN Times"),
        ("SEOUL, KOMPAS.com -- Para pemimpin", "SEOUL", None, "KOMPAS.com"),
        ("JAKARTA, KOMPAS.com- Eks anggota", "JAKARTA", None, "KOMPAS.com"),
        ("TEMPO.CO, Jakarta - Presiden itu", "Jakarta", None, "TEMPO.CO"),
        ("TRIBUNNEWS.COM, JAKARTA - Maskapai", "JAKARTA", None, "TRIBUNNEWS.COM"),
        ("Liputan6.com, Jakarta Ketua Umum", "Jakarta", None, "Liputan6.com"),
        ("KOMPAS.com – Sebuah jajak pendapat", None, None, "KOMPAS.com"),
        ("JAKARTA (ANTARA) - Presiden itu", "JAKARTA", None, "ANTARA"),
        ("KYIV (Reuters) - The president", "KYIV", None, "Reuters"),
        ("MOSCOW, June 21 (TASS). – The", "MOSCOW", "June 21", "TASS"),
        ("WASHINGTON, May 26. /TASS/. The", "WASHINGTON", "May 26", "TASS"),
        ("LONDON, 8 November 2020 — The", "LONDON", "8 November 2020", None),
        ("MEXICO CITY (AP) Mexico's senate", "MEXICO CITY", None, "AP"),
        ("GAZA CITY — The army said", "GAZA CITY", None, None),
        ("Jakarta - Presiden itu", "Jakarta", None, None),
        ("ST. PETERSBURG, May 26. /TASS/. A", "ST. PETERSBURG", "May 26", "TASS"),
    ],
)
def test_place_day_and_publisher_are_found(paragraph, place, day, publisher):
    found = find(paragraph)
    assert found is not None
    assert (paragraph[slice(*found.place)] if found.place else None) == place
    assert (paragraph[slice(*found.day)] if found.day else None) == day
    assert found.publisher == publisher
    assert paragraph[found.end].isupper()


@pytest.mark.parametrize(
    "paragraph",
    [
        "",
        "-",
        "Presiden itu - yang baru tiba - berbicara di Moskow.",
        "The talks (the third this year) ended - again.",
        "Trump - who spoke first - left.",
        "On Monday, the army said - through a spokesman - that it left.",
        "He said: we will come back.",
        "Gencatan senjata – yang ketiga tahun ini – gagal.",
    ],
)
def test_prose_has_no_dateline(paragraph):
    assert find(paragraph) is None


def test_publisher_of_the_page_tells_it_from_the_place():
    assert find("Beritaku, Ambon - Warga", "Beritaku") is not None
    found = find("Beritaku, Ambon - Warga", "Beritaku")
    assert found is not None
    assert found.place == (10, 15)
