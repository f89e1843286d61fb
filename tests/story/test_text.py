import pytest

from situasi.errors import StoryError
from situasi.story import from_text

BODY = "Warga di kedua tepi sungai menyambut baik kesepakatan itu, kata petugas di posko utama."


def test_first_line_without_full_stop_is_the_title():
    story = from_text(f"Sungai Lamar dibuka\n\n{BODY}", where="x")
    assert story.title == "Sungai Lamar dibuka"
    assert story.text == f"Sungai Lamar dibuka\n\n{BODY}"


def test_text_that_begins_with_its_body_has_no_title():
    story = from_text(f"LAMAR, Warta News - {BODY}\n\n{BODY}", where="x")
    assert story.title == ""
    assert story.dateline is not None
    assert story.dateline.text == "LAMAR"


def test_wrapped_lines_are_joined():
    story = from_text("Judul\n\nWarga menyambut\nkesepakatan itu\ndengan gembira.\n", where="x")
    assert story.text == "Judul\n\nWarga menyambut kesepakatan itu dengan gembira."


def test_long_lines_are_paragraphs_of_their_own():
    story = from_text(f"Judul\n{BODY} {BODY}\n{BODY}", where="x")
    assert len(story.text.split("\n\n")) == 3


def test_deck_stands_between_title_and_dateline():
    story = from_text(f"Judul berita\n\nPerundingan tiga hari\n\nLAMAR - {BODY}", where="x")
    assert story.deck is not None
    assert story.deck.text == "Perundingan tiga hari"


def test_heading_without_number_stands_before_sentences():
    story = from_text(f"Judul berita\n\n{BODY}\n\nJaminan keamanan\n\n{BODY}", where="x")
    (section,) = story.sections
    assert section.heading.text == "Jaminan keamanan"
    assert section.number is None
    assert section.body is not None
    assert section.body.text == BODY


def test_bylines_give_writers_but_not_editors():
    text = f"Judul berita\n\nPenulis: Ana Sari/DW dan Budi\n\n{BODY}\n\n{BODY}\n\nEditor: Tono"
    story = from_text(text, where="x")
    assert [a.name for a in story.authors] == ["Ana Sari", "Budi"]
    assert "Tono" not in story.text


def test_closing_words_after_the_body_stay_in_it():
    story = from_text(f"Judul berita\n\n{BODY}\n\nPerundingan dilanjutkan besok.", where="x")
    assert story.text.endswith("dilanjutkan besok.")


def test_notice_in_the_middle_is_body():
    notice = "The views expressed are those of the author, said the minister of the other."
    story = from_text(f"A title here\n\n{BODY}\n\n{notice}\n\n{BODY}", where="x")
    assert notice in story.text


@pytest.mark.parametrize("text", ["", " \n\t\n", "\ufeff", "\u200b\u200b", b"\xef\xbb\xbf\n"])
def test_empty_text_is_an_error(text):
    with pytest.raises(StoryError, match="empty"):
        from_text(text, where="x")


def test_book_is_refused():
    with pytest.raises(StoryError, match="more than a story"):
        from_text("kata " * 300_000, where="x")


def test_noise_is_no_story():
    with pytest.raises(StoryError, match="no language"):
        from_text("#$%^&*(" * 50, where="x")


def test_composed_and_decomposed_letters_come_out_the_same():
    assert from_text(f"Cafe\u0301 baru\n\n{BODY}", where="x").title == "Café baru"


def test_id_is_the_same_wherever_the_file_lies():
    one, two = (from_text(BODY, where=w) for w in ("a/berita.txt", "b/c/berita.txt"))
    assert one.id == two.id
    assert one.id.startswith("berita-")
