"""Figures, a row each, by language: the phrase, its kind, its bounds."""

import pytest

from situasi.language import load

ROWS = [
    ("id", "Serangan itu menewaskan sedikitnya 12 warga sipil.", [("killed", 12, None)]),
    ("id", "Jumlah korban tewas melewati 970 orang.", [("killed", 970, None)]),
    ("id", "Konflik itu menelan lebih dari 1.000 korban jiwa.", [("killed", 1000, None)]),
    (
        "id",
        "Sebanyak 4 orang tewas dan 9 lainnya luka-luka.",
        [("killed", 4, 4), ("injured", 9, 9)],
    ),
    (
        "id",
        "Ledakan menewaskan dua polisi dan melukai lima warga.",
        [("killed", 2, 2), ("injured", 5, 5)],
    ),
    ("id", "Ribuan warga mengungsi ke perbukitan.", [("displaced", 2000, None)]),
    ("id", "Polisi menangkap 30 orang.", [("detained", 30, 30)]),
    ("id", "Tiga nelayan dinyatakan hilang.", [("missing", 3, 3)]),
    ("id", "Tujuh pekerja disandera kelompok bersenjata.", [("abducted", 7, 7)]),
    ("id", "Pemerintah mengirim 400 prajurit ke pulau itu.", [("size", 400, 400)]),
    (
        "id",
        "Banjir menewaskan 40 orang, termasuk tujuh anak.",
        [("killed", 40, 40), ("killed", 7, 7)],
    ),
    (
        "id",
        "Delapan petani, termasuk dua dari satu keluarga, tewas di ladang.",
        [("killed", 8, 8), ("killed", 2, 2)],
    ),
    (
        "id",
        "Warga yang terluka tercatat 90 orang, dan enam lainnya hilang.",
        [("injured", 90, 90), ("missing", 6, 6)],
    ),
    ("id", "Jumlah korban luka mencapai 75 orang.", [("injured", 75, 75)]),
    ("en", "The police killed him, said Nina, 70, who had fled.", []),
    ("en", "Some 68 people were wounded by three blasts.", [("injured", 68, 68)]),
    ("id", "Harga naik 12 persen dalam 3 tahun di 20 kota.", []),
    ("id", "Seorang pejabat mengatakan harga naik.", []),
    ("en", "At least 12 civilians were killed in the shelling.", [("killed", 12, None)]),
    (
        "en",
        "Thirty sailors, including four cadets, were killed when it sank.",
        [("killed", 30, 30), ("killed", 4, 4)],
    ),
    (
        "en",
        "Gunmen killed three and wounded dozens of guards.",
        [("killed", 3, 3), ("injured", 24, None)],
    ),
    (
        "en",
        "The shelling killed 12 civilians and wounded 30.",
        [("killed", 12, 12), ("injured", 30, 30)],
    ),
    (
        "en",
        "Some 95 people were killed and 221 injured.",
        [("killed", 95, 95), ("injured", 221, 221)],
    ),
    ("en", "The mine killed two farmers and four officers.", [("killed", 2, 2), ("killed", 4, 4)]),
    ("en", "Tens of thousands of people fled the valley.", [("displaced", 20_000, None)]),
    ("en", "Police arrested 30 students.", [("detained", 30, 30)]),
    ("en", "Gunmen kidnapped five engineers.", [("abducted", 5, 5)]),
    ("en", "Three sailors are missing.", [("missing", 3, 3)]),
    ("en", "Hundreds of protesters filled the square.", [("size", 200, None)]),
    ("en", "A fisherman was wounded.", [("injured", 1, 1)]),
    ("en", "The army hit 30 police posts with 12 rockets on June 3.", []),
    ("en", "Two officials said that prices rose.", []),
]


@pytest.mark.parametrize(("code", "text", "expected"), ROWS)
def test_figures_tell_kind_and_bounds(code, text, expected):
    assert [(f.kind.value, f.low, f.high) for f in load(code).figures(text)] == expected


@pytest.mark.parametrize(
    ("code", "text", "phrase"),
    [
        ("id", "Menurut mereka 121 orang lainnya luka-luka.", "121 orang lainnya"),
        ("id", "Ada lebih dari 1.000 korban jiwa.", "lebih dari 1.000 korban jiwa"),
        ("en", "They killed at least 12 young civilians there.", "at least 12 young civilians"),
    ],
)
def test_figures_span_the_number_with_its_noun(code, text, phrase):
    assert load(code).figures(text)[0].text == phrase


def test_figures_do_not_cross_a_sentence():
    text = "Twelve farmers were there. Police killed nobody."
    assert [f.kind.value for f in load("en").figures(text)] == ["size"]


@pytest.mark.parametrize(
    ("code", "text", "bare"),
    [
        ("en", "Paris blocked, 310 held", [("310", 310)]),
        ("id", "Ratusan lolos dari kampus.", [("Ratusan", 200)]),
        ("en", "Police arrested 30 students.", []),
    ],
)
def test_numbers_of_whom_no_word_tells_are_kept_apart(code, text, bare):
    told, rest = load(code).counted(text)
    assert told == load(code).figures(text)
    assert [(f.text, f.low) for f in rest] == bare
