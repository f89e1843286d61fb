"""Events in words: parties are called as the reader's language calls them."""

from __future__ import annotations

import pytest
from django.utils.translation import override

from newsroom.record import words
from situasi.model import Party


def party(text: str, name: str | None, country: str | None = None) -> Party:
    return Party(start=0, end=len(text), text=text, name=name, country=country)


@pytest.mark.parametrize(
    ("text", "name", "country", "indonesian", "english"),
    [
        ("Turki", "Turkey", "TUR", "Turki", "Turkey"),
        ("Baku", "Government of Azerbaijan", "AZE", "Baku (Azerbaijan)", "Government of Azerbaijan"),
        ("pemerintahnya", "Government of Azerbaijan", "AZE", "Pemerintah Azerbaijan", "Government of Azerbaijan"),
        ("Pasukan AS", "Armed forces of the United States", "USA",
         "Angkatan bersenjata Amerika Serikat", "Armed forces of the United States"),
        ("Presiden Putin", "Vladimir Putin", "RUS", "Presiden Putin (Rusia)", "Vladimir Putin (Russia)"),
        ("Grup Minsk", "OSCE Minsk Group", None, "Grup Minsk", "OSCE Minsk Group"),
        ("the EU", "European Union", None, "Uni Eropa", "European Union"),
        ("Keduanya", "Vladimir Putin", "RUS", "Vladimir Putin (Rusia)", "Vladimir Putin (Russia)"),
        ("warga sipil", None, "ARM", "warga sipil (Armenia)", "warga sipil (Armenia)"),
    ],
)  # fmt: skip
def test_a_party_is_called_by_its_name_in_the_reader_s_language(
    text, name, country, indonesian, english
):
    with override("id"):
        assert words.party(party(text, name, country)) == indonesian
    with override("en"):
        assert words.party(party(text, name, country)) == english


def test_a_known_name_in_the_story_s_own_words_stays():
    with override("id"):
        assert words.party(party("PBB", "United Nations")) == "PBB"
