"""The Indonesian catalogue: whole, and in step with code and templates."""

from __future__ import annotations

import gettext
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

import newsroom

HERE = Path(newsroom.__file__).parent
CATALOGUE = Path("locale") / "id" / "LC_MESSAGES" / "django.po"
needs_gettext = pytest.mark.skipif(shutil.which("xgettext") is None, reason="needs gettext")
_VARIABLE = re.compile(r"%\(\w+\)[sd]|<[^>]+>")


def _messages(path: Path) -> dict:
    """The messages of a catalogue by context and words, without its head."""
    with path.open("rb") as file:
        return {(one.context, one.id): one for one in read_po(file) if one.id}


def _words(said: object) -> tuple[str, ...]:
    """A message's words, one or by number."""
    return said if isinstance(said, tuple) else (said,)


@pytest.fixture(scope="module")
def gathered(tmp_path_factory) -> dict:
    """What code and templates say now, gathered anew beside the catalogue that there is."""
    copy = tmp_path_factory.mktemp("gathered") / "newsroom"
    left = shutil.ignore_patterns("content", "*.pyc", "static", "*.mo")
    shutil.copytree(HERE, copy, ignore=left)
    shutil.copy(HERE / CATALOGUE, copy / CATALOGUE)
    subprocess.run(
        [sys.executable, "-m", "django", "makemessages", "-l", "id", "--no-wrap", "-v", "0"],
        cwd=copy, check=True, env={**os.environ, "DJANGO_SETTINGS_MODULE": ""},
    )  # fmt: skip
    return _messages(copy / CATALOGUE)


@needs_gettext
def test_everything_that_is_said_is_translated(gathered):
    open_ones = [
        key
        for key, one in gathered.items()
        if one.fuzzy or not all(_words(one.string))
    ]
    assert open_ones == []


@needs_gettext
def test_nothing_is_translated_that_is_no_longer_said(gathered):
    assert set(_messages(HERE / CATALOGUE)) - set(gathered) == set()


def test_translations_keep_the_names_that_are_filled_in():
    wrong = {}
    for (_, words), one in _messages(HERE / CATALOGUE).items():
        known = set().union(*(_VARIABLE.findall(each) for each in _words(words)))
        for said in _words(one.string):
            if not set(_VARIABLE.findall(said)) <= known:
                wrong[words] = said
    assert wrong == {}


def test_the_compiled_catalogue_says_what_the_written_one_does():
    with (HERE / CATALOGUE.with_suffix(".mo")).open("rb") as file:
        compiled = gettext.GNUTranslations(file)
    for (context, words), one in _messages(HERE / CATALOGUE).items():
        first = _words(words)[0]
        key = f"{context}\x04{first}" if context else first
        found = compiled._catalog.get(key, compiled._catalog.get((key, 0)))
        assert found == _words(one.string)[0], words
