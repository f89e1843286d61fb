"""What every data file is held to."""

import pytest

from situasi.datafile import Shape, mapping, read
from situasi.errors import DataError


class Numbers(Shape):
    words: dict[str, int]


@pytest.mark.parametrize("load", [mapping, lambda path: read(path, Numbers)])
def test_key_that_stands_twice_is_named(tmp_path, load):
    file = tmp_path / "numbers.yml"
    file.write_text("words:\n  one: 1\n  one: 2\n")
    with pytest.raises(DataError, match="'one' stands twice, line 3") as caught:
        load(file)
    assert caught.value.where == str(file)
    assert caught.value.mend


@pytest.mark.parametrize("load", [mapping, lambda path: read(path, Numbers)])
def test_file_that_is_not_there_or_no_yaml_is_named(tmp_path, load):
    file = tmp_path / "numbers.yml"
    with pytest.raises(DataError, match="cannot be read"):
        load(file)
    file.write_bytes(b"words: \xff")
    with pytest.raises(DataError, match="is no YAML"):
        load(file)


def test_wrong_value_is_named_with_its_key_and_where_the_rule_stands(tmp_path):
    file = tmp_path / "numbers.yml"
    file.write_text("words: {one: first}")
    with pytest.raises(DataError, match=r"words\.one") as caught:
        read(file, Numbers)
    assert "Numbers" in (caught.value.mend or "")


def test_keys_are_text_and_values_what_is_asked_for(tmp_path):
    file = tmp_path / "numbers.yml"
    file.write_text("words: {no: 0, 1: 1}")
    assert read(file, Numbers).words == {"no": 0, "1": 1}
    assert mapping(file) == {"words": {"no": "0", "1": "1"}}
