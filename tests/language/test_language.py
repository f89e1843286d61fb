"""No text breaks a language, and whatever is found stands in the text."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from situasi.language import available, load

WORDS = [
    "12", "1.000", "1,5", "31", "2020", "(7/11)", "7/11/2020", "30/02/2020", "11-12/5", "1990-an",
    "1990s", "since", "sejak", "Sabtu", "Monday", "May", "Mei", "last", "lalu", "week", "pekan",
    "two", "dua", "puluh", "ratus", "juta", "of", "thousands", "ribuan", "hingga", "to", "and", "-",
    "orang", "people", "tewas", "killed", "a", "day", "hari", "after", "setelah", "999999999999",
    "early", "akhir", "tahun", "year", ".", ",", "\n", "\n\n", '"', "“", "Mr.", "İ", "٣", "²",
    "\u200b",
]  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=200), st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join)
)


@pytest.mark.parametrize("code", available())
@given(text=TEXTS, published=st.one_of(st.none(), st.dates()))
@settings(max_examples=150, deadline=None)
def test_no_text_breaks_a_language(code: str, text: str, published: dt.date | None) -> None:
    language = load(code)
    last = 0
    for start, end in language.sentences(text):
        assert last <= start < end <= len(text)
        assert text[start:end].strip() == text[start:end]
        last = end
    for date in language.dates(text, published):
        assert date.phrase is not None
        assert text[date.phrase.start : date.phrase.end] == date.phrase.text
        assert date.first <= date.last
    for found in [*language.numbers(text), *language.figures(text)]:
        assert text[found.start : found.end] == found.text
        assert found.low is None or found.high is None or found.low <= found.high
        assert found.low is not None or found.high is not None
