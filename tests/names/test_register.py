"""The data files are checked when they are loaded, and no text breaks what reads them."""

import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from situasi.datafile import mapping, word_lists
from situasi.errors import DataError, LanguageError
from situasi.names.fold import key
from situasi.names.register import DATA, Grammar, bodies, countries, lexicon
from situasi.names.story import Names


@pytest.mark.parametrize(
    ("file", "text", "message"),
    [
        ("organizations.yml", "Kenya: {GOV: {A: ~}}", "no country"),
        ("organizations.yml", "KEN: {ARMY: {A: ~}}", "no sector"),
        ("organizations.yml", "KEN: {MIL: [A]}", "no mapping"),
        ("organizations.yml", "KEN: {MIL: {A: [b]}}", "no text"),
        ("organizations.yml", "KEN: {MIL: {A: b, A: c}}", "stands twice"),
        ("organizations.yml", "KEN: {MIL: {A: b", "no YAML"),
        ("organizations.yml", "- KEN", "no mapping"),
        ("places.yml", "KEN: {town: {A: 1 2}}", "no precision"),
        ("places.yml", "KEN: {city: {A: one two}}", "no coordinates"),
        ("places.yml", "KEN: {city: {A: 95 2}}", "no coordinates"),
        ("countries.yml", "KEN: {iso2: KE}", "lacks or breaks"),
        ("state_media.yml", "KEN: Nobody's Times", "is no outlet of that country"),
        ("countries.yml", "KEN: {at: [0, 37]}", "lacks or breaks 'iso2'"),
        ("countries.yml", "KEN: {iso2: KE, called: Kenia}", "lacks or breaks"),
    ],
)
def test_a_faulty_entry_is_named(tmp_path: Path, file: str, text: str, message: str) -> None:
    folder = tmp_path / "data"
    shutil.copytree(DATA, folder, ignore=shutil.ignore_patterns("*.npz"))
    (folder / file).write_text(text, encoding="utf-8")
    with pytest.raises(DataError, match=message) as caught:
        lexicon("en", folder)
    assert file in caught.value.where
    assert caught.value.mend


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="cannot be read"):
        lexicon("en", tmp_path)


def test_a_country_is_called_as_newsrooms_of_the_language_call_it() -> None:
    assert (countries("en")["TUR"], countries("id")["TUR"]) == ("Turkey", "Turki")
    assert (countries("en")["GBR"], countries("id")["GBR"]) == ("United Kingdom", "Inggris")
    assert (countries("en")["RUS"], countries("id")["RUS"]) == ("Russia", "Rusia")


def test_an_unknown_language_is_named() -> None:
    with pytest.raises(LanguageError, match="'xx'"):
        lexicon("xx")


@pytest.mark.parametrize(
    ("spelling", "folded"),
    [
        ("Kim Jong-un", "kim jong un"),
        ("Türkiye", "turkiye"),
        ("U.S.", "us"),
        ("Sana'a", "sanaa"),
        ("People's Army", "people army"),
        ("Łódź", "lodz"),
    ],
)
def test_key_folds_spellings(spelling: str, folded: str) -> None:
    assert key(spelling) == folded


_WORDS = st.sampled_from(
    [
        "Presiden",
        "Rusia",
        "Vladimir",
        "Putin",
        ",",
        ".",
        "kedua",
        "negara",
        "both",
        "countries",
        "(",
        ")",
        "Hamas",
        "-",
        "'s",
        "di",
        "in",
        "Gaza",
        "the",
        "capital",
        "ia",
        "they",
        "“",
        "”",
        "\n\n",
        "TNI",
        "U.S.",
        "polisi",
        "Kota",
        "itu",
        "its",
        "army",
        "\u200b",
        "17",
        "İ",
        "ß",
        "â\x80\x94",
    ]
)


@settings(max_examples=150, deadline=None)
@given(
    st.one_of(st.text(max_size=80), st.lists(_WORDS, max_size=25).map(" ".join)),
    st.sampled_from(["id", "en"]),
    st.data(),
)
def test_no_text_breaks_names(text: str, language: str, data: st.DataObject) -> None:
    names = Names(text, language)
    for place in names.places():
        assert text[place.start : place.end] == place.text
    mentions = names.mentions()
    assert mentions == sorted(mentions, key=lambda mention: mention.start)
    for one in (*mentions, *names.introduced()):
        assert 0 <= one.start < one.end <= len(text)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    names.who(start, end)
    place_there = names.where(start, end)
    assert place_there is None or place_there.text == text[start:end]


def test_bodies_are_those_that_names_know_and_are_met_by_what_they_are_called() -> None:
    for language, called in bodies().items():
        known = {e.name for found in lexicon(language).entries.values() for e in found}
        assert set(called) <= known
        for name, other in called.items():
            entries = lexicon(language).entries.get(key(other), ())
            assert name in {e.name for e in entries}, f"{other} is no spelling of {name}"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("ms: {endings: [nya]}", r"ms\.head"),
        ("ms: {head: middle}", r"ms\.head"),
        ("ms: {head: first, home: Malaysia}", r"ms\.home"),
    ],
)
def test_a_faulty_grammar_is_named(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "grammar.yml").write_text(text, "utf-8")
    with pytest.raises(DataError, match=message):
        word_lists(tmp_path / "grammar.yml", Grammar)


def test_each_language_of_names_has_its_grammar() -> None:
    assert set(mapping(DATA / "words.yml")) == set(word_lists(DATA / "grammar.yml", Grammar))


def test_bodies_of_a_country_are_at_home_in_its_language_alone() -> None:
    assert lexicon("en").abroad == {"IDN"}
    assert lexicon("id").abroad == frozenset()
