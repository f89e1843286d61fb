"""The data folders keep their own rules, and say so when they do not."""

import shutil

import pytest
import yaml

from situasi.datafile import read
from situasi.errors import DataError, LanguageError
from situasi.language import Language, available, load, plover
from situasi.language.data import DATA, Plover
from situasi.model import MODES, EventType


def test_every_folder_loads():
    assert available() == ["en", "id"]
    for code in available():
        assert load(code).words.code == code
        assert load(code) is load(code)


def test_an_unknown_language_says_what_is_there():
    with pytest.raises(LanguageError, match=r"xx.*en, id"):
        load("xx")


@pytest.mark.parametrize(
    ("file", "key", "value"),
    [
        ("words.yml", "titles", None),
        ("dates.yml", "weekdays", {"Monday": "first"}),
        ("numbers.yml", "decimal", "x"),
        ("figures.yml", "before", {"eaten": ["ate"]}),
        ("words.yml", "tittles", ["President"]),
    ],
)
def test_a_broken_folder_names_file_and_key(tmp_path, file, key, value):
    folder = tmp_path / "en"
    shutil.copytree(DATA / "en", folder)
    content = yaml.safe_load((folder / file).read_text("utf-8"))
    content[key] = value
    (folder / file).write_text(yaml.safe_dump(content), "utf-8")
    with pytest.raises(DataError) as caught:
        Language(folder)
    assert caught.value.where.endswith(file)
    assert key in caught.value.what
    assert caught.value.mend


def test_a_file_that_is_no_yaml_is_named(tmp_path):
    folder = tmp_path / "en"
    shutil.copytree(DATA / "en", folder)
    (folder / "dates.yml").write_text("months: [", "utf-8")
    with pytest.raises(DataError, match=r"dates\.yml"):
        Language(folder)


def test_plover_has_every_type_and_mode_with_a_label_in_each_language():
    types = plover().types
    assert set(types) == set(EventType)
    for kind, text in types.items():
        assert set(text.modes) == set(MODES[kind])
        for labels in [text.label, *text.modes.values()]:
            assert set(available()) <= set(labels)


def test_plover_that_differs_from_the_model_is_refused(tmp_path):
    content = yaml.safe_load((DATA / "plover.yml").read_text("utf-8"))
    del content["types"]["PROTEST"]["modes"]["riot"]
    (tmp_path / "plover.yml").write_text(yaml.safe_dump(content), "utf-8")
    with pytest.raises(DataError, match="riot"):
        read(tmp_path / "plover.yml", Plover)
