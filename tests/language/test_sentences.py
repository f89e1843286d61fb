"""Where sentences end, by language."""

import pytest

from situasi.language import load

ROWS = [
    ("id", "Ia datang. Mereka pergi.", ["Ia datang.", "Mereka pergi."]),
    ("id", "Judul tanpa titik\n\nIsi berita.", ["Judul tanpa titik", "Isi berita."]),
    (
        "id",
        "Letjen. Budi tiba di Jl. Merdeka. Ia pulang.",
        ["Letjen. Budi tiba di Jl. Merdeka.", "Ia pulang."],
    ),
    ("id", '"Kami pergi." Ia diam.', ['"Kami pergi."', "Ia diam."]),
    ("id", "1. Kota jatuh. 2. Warga lari.", ["1. Kota jatuh.", "2. Warga lari."]),
    (
        "id",
        "Rapat pukul 10.00 WIB di Rp. lantai dua.",
        ["Rapat pukul 10.00 WIB di Rp. lantai dua."],
    ),
    ("en", "Mr. Lee met Gen. Ito. They spoke.", ["Mr. Lee met Gen. Ito.", "They spoke."]),
    ("en", "J. R. Smith of the U.S. Army left.", ["J. R. Smith of the U.S. Army left."]),
    ("en", "“Go!” he said. “Why?” She left.", ["“Go!” he said.", "“Why?”", "She left."]),
    ("en", "He fell on Jan. 5. Then it rained.", ["He fell on Jan. 5.", "Then it rained."]),
    ("en", "", []),
    ("en", " \n \n", []),
]


@pytest.mark.parametrize(("code", "text", "expected"), ROWS)
def test_sentences_end_where_they_end(code, text, expected):
    assert [text[a:b] for a, b in load(code).sentences(text)] == expected


def test_sentences_of_a_long_text_without_paragraphs():
    text = "The convoy left. " * 5000
    assert len(load("en").sentences(text)) == 5000
