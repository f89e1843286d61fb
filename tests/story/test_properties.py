"""Whatever comes in, a story or a `StoryError` comes out, and every span stands in its text."""

import io
from collections.abc import Iterator

from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from situasi.errors import StoryError
from situasi.model import Span, Story
from situasi.story import from_feed, from_html, from_jsonl, from_markdown, from_text, load

SOME = settings(max_examples=60, deadline=None)
PIECES = st.sampled_from(
    [
        "Judul", "Baca Juga: ", "By ", "Topik:", "•", "\n", "\n\n", " ", "1. ", "-", "JAKARTA", ", ",
        "(ANTARA)", " - ", ".", "\u200b", "\ud800", "\x00", "é", "<p>", "</p>", "<h1>", "<div>", "<br>",
        "<figure>", "<img src=a.jpg>", "<li>", "&amp;", "&#0;", "<!--", "<script>", "# ", "![](", "]",
        "---\n", "Warga menyambut baik kesepakatan itu, kata petugas di posko utama kemarin.",
    ]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=60).map("".join))


def spans(model: object) -> Iterator[Span]:
    if isinstance(model, Span):
        yield model
    elif isinstance(model, BaseModel):
        for _, value in model:
            yield from spans(value)
    elif isinstance(model, tuple):
        for value in model:
            yield from spans(value)


def check(story: Story | StoryError) -> None:
    if isinstance(story, StoryError):
        assert str(story).strip()
        return
    assert story.text.strip()
    story.model_dump_json()
    for span in spans(story):
        assert story.text[span.start : span.end] == span.text


def attempt(read, *args, **kwargs) -> None:
    try:
        check(read(*args, **kwargs))
    except StoryError as error:
        check(error)


@SOME
@given(TEXTS)
def test_any_text_is_read_or_refused(text):
    attempt(from_text, text, where="x")
    attempt(from_markdown, text, where="x")


@SOME
@given(TEXTS)
def test_any_markup_is_read_or_refused(text):
    attempt(from_html, text, where="x", url="https://warta.example/a")


@SOME
@given(st.lists(PIECES, max_size=40).map("".join))
def test_any_page_with_a_body_is_read_or_refused(text):
    body = "<p>Warga menyambut baik kesepakatan itu, kata petugas di posko utama.</p>" * 4
    attempt(from_html, f"<html><body><h1>Judul</h1>{text}{body}", where="x")


@SOME
@given(st.binary(max_size=500), st.sampled_from(["", "<html>", "<rss><item>", "{", "%", "# "]))
def test_any_bytes_are_read_or_refused(data, start):
    for found in load(["-"], stdin=io.BytesIO(start.encode() + data)):
        check(found)


@SOME
@given(TEXTS)
def test_any_entry_is_read_or_refused(text):
    for found in from_feed(f"<rss><item><title>a</title><description>{text}", where="x"):
        check(found)


@SOME
@given(
    st.dictionaries(
        st.sampled_from(["id", "text", "title", "language", "published", "url", "publisher"]),
        st.one_of(st.none(), st.integers(), TEXTS, st.just("2020-11-08"), st.just("id")),
    )
)
def test_any_record_is_read_or_refused(record):
    import json

    for found in from_jsonl([json.dumps(record)], where="x"):
        check(found)
        if isinstance(found, Story):
            assert found.text == record["text"]


@SOME
@given(TEXTS)
def test_what_was_read_reads_the_same_again(text):
    """The text of a story, saved and read again, loses nothing but what is told apart."""
    try:
        once = from_text(text, where="x")
    except StoryError:
        return
    assert "\xa0" not in once.text
    assert "\u200b" not in once.text
