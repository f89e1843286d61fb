import io
import random
from pathlib import Path

import pytest

from situasi.errors import FetchError, NoStoryError, StoryError
from situasi.model import Story
from situasi.story import load

PAGES = Path(__file__).parents[1] / "data" / "pages"
BODY = "Warga di kedua tepi sungai menyambut baik kesepakatan itu, kata petugas di posko utama."


def kinds(found):
    return [type(one) for one in found]


def test_folder_gives_its_files_by_name_and_goes_on_after_a_bad_one():
    found = list(load([str(PAGES)]))
    none = NoStoryError
    assert kinds(found) == [Story, Story, Story, none, Story, none, Story, Story]
    assert [one.where for one in found if isinstance(one, StoryError)] == [
        f"{PAGES / 'feed.xml'}:entry 2",
        str(PAGES / "paywall.html"),
    ]


def test_standard_input_is_told_by_its_content():
    (story,) = load(["-"], stdin=io.BytesIO((PAGES / "sections.html").read_bytes()))
    assert isinstance(story, Story)
    assert len(story.sections) == 2
    (story,) = load(["-"], stdin=io.BytesIO(b'{"id": "a", "text": "Isi."}'))
    assert isinstance(story, Story)
    assert story.id == "a"


def test_same_story_twice_is_an_error():
    path = str(PAGES / "wire.html")
    assert kinds(load([path, path])) == [Story, StoryError]


def test_long_json_lines_are_read_past_the_first_block(tmp_path):
    file = tmp_path / "rows.jsonl"
    with file.open("w") as rows:
        rows.writelines(f'{{"id": "{i}", "text": "{"kata " * 2_000}"}}\n' for i in range(30))
    assert [s.id for s in load([str(file)], language="id") if isinstance(s, Story)] == [
        str(i) for i in range(30)
    ]


def test_line_beyond_the_limit_is_reported_and_the_next_read(tmp_path):
    file = tmp_path / "rows.jsonl"
    long = '{"id": "a", "text": "' + "x" * 10_500_000 + '"}\n'
    file.write_text('{"id": "0", "text": "x"}\n' + long + '{"id": "b", "text": "x"}\n')
    assert kinds(load([str(file)], language="id")) == [Story, StoryError, Story]


@pytest.mark.parametrize(
    ("name", "data", "what"),
    [
        ("a.html", b"", "empty"),
        ("a.html", b"%PDF-1.7 ...", "a PDF"),
        ("a.txt", b"\x89PNG\r\n\x1a\n", "a PNG"),
        ("a.txt", b"PK\x03\x04", "a ZIP"),
        ("a", random.Random(7).randbytes(5_000), "no text"),
        ("a.json", b'[{"id": "a"}]', "a JSON list"),
        ("a.json", b'{\n  "id": "a"\n}', "several lines"),
        ("a.txt", b"kata " * 2_100_000, "larger than 10 MB"),
    ],
)
def test_what_is_no_story_is_one_error(tmp_path, name, data, what):
    (tmp_path / name).write_bytes(data)
    (error,) = load([str(tmp_path / name)])
    assert isinstance(error, StoryError)
    assert what in error.what
    assert error.mend


@pytest.mark.parametrize("source", ["nowhere.html", "a\0b", "x" * 5_000, "ftp://x/", "http://[::1"])
def test_source_that_is_not_there_is_an_error(source):
    (error,) = load([source])
    assert isinstance(error, StoryError)


def test_folder_without_stories_is_an_error(tmp_path):
    (tmp_path / "a.png").write_bytes(b"x")
    (error,) = load([str(tmp_path)])
    assert isinstance(error, StoryError)
    assert "folder without stories" in error.what


def test_private_address_is_an_error_and_the_batch_goes_on():
    found = list(load(["http://127.0.0.1:9/", str(PAGES / "wire.html")]))
    assert kinds(found) == [FetchError, Story]


def test_name_that_belies_its_content_is_overruled(tmp_path):
    (tmp_path / "a.txt").write_bytes((PAGES / "wire.html").read_bytes())
    (story,) = load([str(tmp_path / "a.txt")])
    assert isinstance(story, Story)
    assert story.title == "Harbour strike enters second week"


def test_markdown_without_an_ending_is_known_by_its_marks():
    (story,) = load(["-"], stdin=io.BytesIO(f"# Judul\n\n{BODY}".encode()))
    assert isinstance(story, Story)
    assert story.title == "Judul"
