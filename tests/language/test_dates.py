"""Date phrases, a row of dates.tsv each, by language; the sentences are invented."""

import csv
import datetime as dt
from pathlib import Path

import pytest

from situasi.errors import DataError
from situasi.language import load
from situasi.language.data import DATA, DateData, read
from situasi.language.dates import DateGrammar

WEDNESDAY = dt.date(2024, 5, 15)

with (Path(__file__).parent / "dates.tsv").open(encoding="utf-8", newline="") as rows:
    ROWS = [tuple(row.values()) for row in csv.DictReader(rows, delimiter="\t", quoting=3)]


@pytest.mark.parametrize(("code", "published", "text", "phrase", "first", "last", "basis"), ROWS)
def test_dates_read_the_phrase(code, published, text, phrase, first, last, basis):
    found = load(code).dates(text, dt.date.fromisoformat(published))[0]
    assert found.phrase is not None
    read = (found.phrase.text, str(found.first), str(found.last), found.basis.value)
    assert read == (phrase, first, last, basis)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("id", "Rapat mulai pukul 10.00 dan usai pukul 12.30."),
        ("id", "Skor 3-2, telepon 021-555-7788, pasal 7/11 ayat 3."),
        ("id", "Sebanyak 2.020 orang dan 2020% naik."),
        ("id", "Dalam beberapa tahun terakhir harga naik."),
        ("en", "The meeting began at 5 am and ended at 10:30."),
        ("en", "She may march again, as Jan Smit did."),
        ("en", "Resolution 1701 was read by at least 2000 people."),
        ("en", "The score was 24/7, or 3-2."),
    ],
)
def test_dates_leave_what_is_no_day(code, text):
    assert load(code).dates(text, WEDNESDAY) == []


def test_dates_without_publish_date_are_those_stated_in_full():
    text = "Kemarin, 3 Mei dan pada 4 Mei 2021 ia datang."
    assert [d.phrase.text for d in load("id").dates(text, None) if d.phrase] == ["4 Mei 2021"]


def test_dates_count_a_day_later_from_the_day_before():
    text = "They met on 3 May. A day later they fought."
    assert [str(d.first) for d in load("en").dates(text, WEDNESDAY)] == ["2024-05-03", "2024-05-04"]


def test_dates_give_what_lies_under_since_too():
    text = "Sejak perang pecah pada 15 April 2023, kota itu kosong."
    found = [(str(d.first), str(d.last)) for d in load("id").dates(text, WEDNESDAY)]
    assert found == [("2023-04-15", "2024-05-15"), ("2023-04-15", "2023-04-15")]


def test_dates_keep_the_bare_day_after_a_deed_that_the_sentence_dated():
    text = "He fled on 3 May, two days after the palace fell."
    assert [str(d.first) for d in load("en").dates(text, WEDNESDAY)] == ["2024-05-03", "2024-05-01"]


def test_a_form_that_no_word_fills_names_file_and_form():
    data = read(DATA / "en" / "dates.yml", DateData)
    broken = data.model_copy(update={"forms": ("month yaer",)})
    with pytest.raises(DataError, match=r"dates\.yml.*yaer"):
        DateGrammar(broken, "en/dates.yml")


@pytest.mark.parametrize(
    ("code", "text", "days"),
    [
        (
            "id",
            "Ia menelepon, Sabtu (7/11). Perang pecah pada 27 September 2020.",
            ["2020-11-07", "2020-09-27"],
        ),
        ("id", "Ia menelepon, Minggu (7/11). Perang pecah pada 27 September 2020.", ["2020-09-27"]),
        (
            "id",
            "Ia menelepon pada 7 November. Perang pecah pada 27 September 2020.",
            ["2020-09-27"],
        ),
        (
            "en",
            "He called on Saturday, November 7. War began on September 27, 2020.",
            ["2020-11-07", "2020-09-27"],
        ),
        (
            "en",
            "On Saturday, November 7. On May 2, 2019 and on May 3, 2020.",
            ["2019-05-02", "2020-05-03"],
        ),
    ],
)
def test_dates_without_publish_date_take_the_stated_year_that_fits_the_weekday(code, text, days):
    assert [str(d.first) for d in load(code).dates(text, None)] == days
