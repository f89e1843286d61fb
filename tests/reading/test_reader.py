"""Our reader with the weights that ship: what must hold for any text."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from situasi.errors import LanguageError
from situasi.model import Story
from situasi.reading import check, read_story
from situasi.reading.shipped import WEIGHTS

WORDS = st.sampled_from(
    [
        "Presiden",
        "Rusia",
        "Putin",
        "menuduh",
        "Ukraina",
        "menyerang",
        "Kharkiv",
        ",",
        ".",
        '"',
        "“",
        "”",
        "Senin",
        "(3/6)",
        "12",
        "orang",
        "tewas",
        "kata",
        "said",
        "troops",
        "shelled",
        "Gaza",
        "on",
        "Tuesday",
        "at",
        "least",
        "17",
        "people",
        "killed",
        "Reuters",
        "according",
        "to",
        "he",
        "ia",
        "-nya",
        "\n\n",
        "ujarnya",
        "kedua",
        "negara",
        "both",
        "sides",
        "\u200f",
        "(",
        ")",
        ":",
        "—",
        "...",
        "é",
        "🙂",
        "\u2028",
    ]
)


def story(text, language="id", published=dt.date(2024, 6, 4)):
    return Story(id="x", title=text[:20] or "x", text=text, language=language, published=published)


@settings(max_examples=40)
@given(st.text(min_size=1, max_size=300), st.sampled_from(["id", "en"]))
def test_no_text_breaks_the_reader(text, language):
    made = story(text, language)
    check(made, read_story(made))


@settings(max_examples=40)
@given(st.lists(WORDS, min_size=1, max_size=60), st.sampled_from(["id", "en"]))
def test_every_span_is_the_text_it_claims(words, language):
    made = story(" ".join(words), language)
    reading = check(made, read_story(made))
    assert reading == read_story(made), "the same story must give the same reading"


def test_empty_reading_of_a_story_without_deeds():
    reading = read_story(story("Cuaca cerah di Bandung. Suhu udara 24 derajat."))
    assert reading.events == ()
    assert reading.language == "id"


def test_story_without_date_has_no_relative_dates():
    reading = read_story(story("Israel menyerang Gaza kemarin.", published=None))
    assert [e.date for e in reading.events] == [None]


def test_language_without_data_is_one_clear_error():
    with pytest.raises(LanguageError, match="no language data for 'fr'"):
        read_story(story("Le président a condamné l'attaque.", language="fr"))


def test_language_is_detected_where_none_is_stated():
    text = "The president condemned the attack on the village and called for a ceasefire on Monday."
    assert read_story(story(text, language=None)).language == "en"


def test_long_story_is_read_to_its_end():
    text = "Israel menyerang Gaza pada Senin. " * 700
    reading = read_story(story(text))
    assert reading.events[-1].anchor.start > len(text) - 40


def test_no_activation_is_rounded_to_eight_bits():
    """It would make much of the last bit of a sum, in which processors differ."""
    graph = (WEIGHTS / "encoder.onnx").read_bytes()
    assert b"DequantizeLinear" in graph, "the weights are in eight bits"
    assert b"DynamicQuantizeLinear" not in graph
    assert b"MatMulInteger" not in graph
