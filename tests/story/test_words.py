from pathlib import Path

import pytest

from situasi.datafile import read
from situasi.errors import DataError
from situasi.story.words import Words, words

FIELDS = (
    "related share topics latest badges bylines notices credits asides paywall outlets".split()  # noqa: SIM905
)


def test_lists_of_both_languages_are_joined():
    assert {"baca juga", "read more"} <= set(words().related)


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ({"related": ["Baca"]}, "not lower case"),
        ({"share": ["a", "a"]}, "stands twice"),
        ({"badges": [{"name": "x"}]}, "badges.0.verified"),
        ({"more": ["x"]}, "more"),
        ({"topics": [""]}, "topics.0"),
        ({"notices": [3]}, "notices.0"),
    ],
)
def test_broken_list_is_named(tmp_path, monkeypatch, change, what):
    monkeypatch.chdir(tmp_path)
    lists = {field: [] for field in FIELDS} | change
    file = Path("furniture.xx.yml")
    file.write_text(str(lists))  # YAML reads Python's lists and dicts of plain values
    with pytest.raises(DataError, match=what) as caught:
        read(file, Words)
    assert caught.value.where == "furniture.xx.yml"


def test_file_that_is_no_yaml_is_named(tmp_path):
    file = tmp_path / "furniture.xx.yml"
    file.write_text("a: [")
    with pytest.raises(DataError, match="YAML"):
        read(file, Words)
