"""Number phrases, a row each, by language."""

import pytest

from situasi.language import load

ROWS = [
    ("id", "lebih dari 1.000 orang", "lebih dari 1.000", 1000, None),
    ("id", "sedikitnya 17 orang", "sedikitnya 17", 17, None),
    ("id", "hampir satu juta warga", "hampir satu juta", None, 1_000_000),
    ("id", "sekitar 250 rumah", "sekitar 250", 250, 250),
    ("id", "hingga 30.000 tentara", "hingga 30.000", None, 30_000),
    ("id", "puluhan orang", "puluhan", 20, None),
    ("id", "ratusan ribu orang", "ratusan ribu", 200_000, None),
    ("id", "ribuan warga", "ribuan", 2000, None),
    ("id", "dua lusin", "dua lusin", 24, 24),
    ("id", "dua puluh lima orang", "dua puluh lima", 25, 25),
    ("id", "tiga ratus dua belas ribu orang", "tiga ratus dua belas ribu", 312_000, 312_000),
    ("id", "seorang petani", "seorang", 1, 1),
    ("id", "1,5 juta orang", "1,5 juta", 1_500_000, 1_500_000),
    ("id", "antara 3 dan 5 orang", "antara 3 dan 5", 3, 5),
    ("id", "3 hingga 5 orang", "3 hingga 5", 3, 5),
    ("id", "100 orang", "100", 100, 100),
    ("en", "at least 17 people", "at least 17", 17, None),
    ("en", "more than 1,000 people", "more than 1,000", 1000, None),
    ("en", "nearly 400", "nearly 400", None, 400),
    ("en", "up to one million people", "up to one million", None, 1_000_000),
    ("en", "about a dozen people", "about a dozen", 12, 12),
    ("en", "dozens of people", "dozens", 24, None),
    ("en", "tens of thousands of people", "tens of thousands", 20_000, None),
    ("en", "hundreds of people", "hundreds", 200, None),
    ("en", "twenty-five people", "twenty-five", 25, 25),
    ("en", "two hundred and five people", "two hundred and five", 205, 205),
    ("en", "1.5 million people", "1.5 million", 1_500_000, 1_500_000),
    ("en", "between 3 and 5 people", "between 3 and 5", 3, 5),
    ("en", "3-5 people", "3-5", 3, 5),
    ("en", "two to three thousand people", "two to three thousand", 2000, 3000),
    ("en", "50 or more", "50 or more", 50, None),
]


@pytest.mark.parametrize(("code", "text", "phrase", "low", "high"), ROWS)
def test_numbers_read_the_phrase(code, text, phrase, low, high):
    (found,) = load(code).numbers(text)
    assert (found.text, found.low, found.high) == (phrase, low, high)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("id", "pukul 10.00"),
        ("id", "hari ke-7"),
        ("id", "12,5 persen"),
        ("id", "Sabtu (7/11)"),
        ("en", "the 7th day"),
        ("en", "at 10:30"),
        ("en", "$3 million"),
        ("en", "5%"),
    ],
)
def test_numbers_leave_ordinals_times_and_shares(code, text):
    assert load(code).numbers(text) == []


def test_numbers_within_bounds_keep_the_offsets_of_the_text():
    text = "12 orang, 13 orang, 14 orang"
    (found,) = load("id").numbers(text, 10, 18)
    assert (found.start, found.end, found.low) == (10, 12, 13)
