import datetime as dt
import json

import pytest

from situasi.errors import StoryError
from situasi.model import Story
from situasi.story import Given, from_jsonl


def read(*records: object, given: Given | None = None) -> list[Story | StoryError]:
    lines = [json.dumps(r) for r in records]
    return list(from_jsonl(lines, where="f.jsonl", given=given or Given()))


def test_text_is_kept_to_the_character():
    text = " \u200bJudul\xa0 \r\nisi e\u0301\n\n\n"
    (story,) = read({"id": "a", "text": text, "language": "id"})
    assert isinstance(story, Story)
    assert story.text == text


def test_all_fields_are_read_and_unknown_ones_let_be():
    (story,) = read(
        {
            "id": "a",
            "language": "id-ID",
            "title": "Judul",
            "published": "2020-11-08T23:30:00+07:00",
            "publisher": "Warta",
            "url": "https://warta.example/a",
            "text": "Isi.",
            "licence": "none",
        }
    )
    assert isinstance(story, Story)
    assert (story.language, story.title, story.publisher) == ("id", "Judul", "Warta")
    assert story.published == dt.date(2020, 11, 8)


def test_given_fills_in_but_does_not_overrule():
    given = Given(published=dt.date(2000, 1, 1), language="en")
    first, second = read(
        {"id": "a", "text": "x", "published": "2020-11-08", "language": "id"},
        {"id": "b", "text": "x", "published": None},
        given=given,
    )
    assert isinstance(first, Story)
    assert isinstance(second, Story)
    assert (first.published, first.language) == (dt.date(2020, 11, 8), "id")
    assert (second.published, second.language) == (dt.date(2000, 1, 1), "en")


@pytest.mark.parametrize(
    ("record", "what"),
    [
        ({"text": "x"}, "has no 'id'"),
        ({"id": "a"}, "has no 'text'"),
        ({"id": 1, "text": "x"}, "'id' is no string"),
        ({"id": "a", "text": None}, "'text' is no string"),
        ({"id": "a", "text": " \n"}, "'text' is empty"),
        ({"id": "a", "text": "x", "published": "kemarin"}, "'published' is no day"),
        ({"id": "a", "text": "x", "language": "Indonesian"}, "is no code"),
        ({"id": "a", "text": "x", "url": "javascript:x"}, "'url' is no http"),
        ({"id": "a", "text": "x\ud800"}, "surrogate"),
        ({"id": "a" * 2_001, "text": "x"}, "'id' is longer than 2,000 bytes"),
        ({"id": "a", "text": "x", "url": "https://a.example/" + "é" * 1_000}, "'url' is longer"),
        (["a"], "no JSON object"),
    ],
)
def test_what_is_wrong_is_named_with_its_line(record, what):
    good, bad = read({"id": "good", "text": "x", "language": "id"}, record)
    assert isinstance(good, Story)
    assert isinstance(bad, StoryError)
    assert bad.where == "f.jsonl:2"
    assert what in bad.what
    assert bad.mend


def test_second_story_with_an_id_is_an_error():
    _, second = read({"id": "a", "text": "x"}, {"id": "a", "text": "y"})
    assert isinstance(second, StoryError)
    assert "line 1" in second.what


@pytest.mark.parametrize("raw", [b"{", b"\xff{}", b'{"a":' * 100_000, b"9" * 10_000, b"NaN"])
def test_line_that_is_no_json_does_not_end_the_file(raw):
    found = list(from_jsonl([raw, b'{"id": "a", "text": "x"}'], where="f"))
    assert [type(one) for one in found] == [StoryError, Story]


def test_structure_is_found_in_the_text_where_it_stands():
    body = "Warga di kedua tepi sungai menyambut baik kesepakatan itu, kata petugas di posko."
    text = f"Judul berita\n\nPerundingan tiga hari\n\nLAMAR - {body}\n\n1. Jaminan\n\n{body}"
    (story,) = read({"id": "a", "text": text, "title": "Judul berita", "language": "id"})
    assert isinstance(story, Story)
    assert story.deck is not None
    assert story.deck.text == "Perundingan tiga hari"
    assert story.dateline is not None
    assert story.dateline.text == "LAMAR"
    (section,) = story.sections
    assert section.number == 1
    assert section.body is not None
    assert text[section.body.start : section.body.end] == body
