"""Where: places in a text, phrases about places, and the gazetteer."""

from pathlib import Path

import pytest

from situasi.errors import DataError
from situasi.names.gazetteer import Gazetteer, gazetteer
from situasi.names.story import Names


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("id", "Ledakan terjadi di Surabaya.", [("IDN", "city")]),
        ("en", "A blast hit Gaza City.", [("PSE", "city")]),
        ("id", "Kapal itu melintasi Selat Hormuz.", [(None, "region")]),
        ("en", "A ship crossed the Red Sea.", [(None, "region")]),
        (
            "id",
            "Mereka tiba di Kabupaten Nduga, Papua.",
            [("IDN", "district"), ("IDN", "province")],
        ),
        ("en", "They fled to Kenya.", [("KEN", "country")]),
        ("en", "The Kenyan army left.", []),
        ("en", "The Washington Post wrote it.", []),
        ("en", "Kenya sent aid to Nakuru.", [("KEN", "country"), ("KEN", "city")]),
    ],
)
def test_places_are_found_and_fixed(
    language: str, text: str, found: list[tuple[str | None, str]]
) -> None:
    places = Names(text, language).places()
    assert [(p.country, p.precision) for p in places] == found
    assert all(text[p.start : p.end] == p.text for p in places)


@pytest.mark.parametrize(
    ("language", "text", "phrase", "lat", "lon"),
    [
        ("en", "Kenya burned. Crowds filled the capital.", "the capital", -1.3, 36.8),
        ("id", "Kenya membara. Massa memenuhi ibu kota.", "ibu kota", -1.3, 36.8),
        ("en", "Troops took Mombasa. The city was calm.", "The city", -4.0, 39.7),
        ("id", "Pasukan menguasai Mombasa. Kota itu tenang.", "Kota itu", -4.0, 39.7),
        ("en", "Fighting shook northern Mali.", "northern Mali", 19.4, -4.0),
        ("id", "Pertempuran pecah di Mali utara.", "Mali utara", 19.4, -4.0),
        ("en", "Crowds stormed the Kenyan parliament.", "the Kenyan parliament", -1.3, 36.8),
    ],
)
def test_where_reads_phrases(language: str, text: str, phrase: str, lat: float, lon: float) -> None:
    at = text.index(phrase)
    place = Names(text, language).where(at, at + len(phrase))
    assert place is not None
    assert place.latitude == pytest.approx(lat, abs=1)
    assert place.longitude == pytest.approx(lon, abs=1)
    assert (place.start, place.text) == (at, phrase)


def test_namesakes_follow_the_country_of_the_story() -> None:
    libya = Names("Libya burned. Gunmen attacked in Tripoli.", "en").places()[-1]
    lebanon = Names(
        "Lebanon wept. Lebanese troops and Lebanese police met in Zahle.", "en"
    ).places()[-1]
    assert libya.country == "LBY"
    assert lebanon.country == "LBN"


@pytest.mark.parametrize(
    ("language", "text", "countries"),
    [
        # other names of Sanya, Dili and Médéa; Barga is one of Zelenogorsk
        ("id", "Kenya Tangguhkan Kerja Sama Militer\n\nKenya marah.", ["KEN", "KEN"]),
        ("id", "Kenya marah, kata seorang warga di Barga.", ["KEN"]),
        ("en", "Kenya was angry. He spoke in Istanbul.", ["KEN", "TUR"]),
        ("id", "China Tangguhkan Kerja Sama Militer\n\nChina marah.", ["CHN", "CHN"]),
        ("id", "China marah, kata seorang warga di Sama.", ["CHN", "CHN"]),
        ("id", "Rudal Israel Hantam Rafah Palestina Lagi\n\nAda korban.", ["ISR", "PSE", "PSE"]),
    ],
)
def test_another_name_of_a_town_holds_in_its_country_alone(
    language: str, text: str, countries: list[str]
) -> None:
    assert [p.country for p in Names(text, language).places()] == countries


def test_lookup_folds_case_and_diacritics() -> None:
    assert gazetteer().lookup("ZÜRICH")[0] == gazetteer().lookup("zurich")[0]
    assert gazetteer().lookup("Bukittinggi")[0].country == "IDN"
    assert gazetteer().lookup("no such town at all") == []


def test_a_broken_index_says_how_to_mend_it(tmp_path: Path) -> None:
    broken = tmp_path / "gazetteer.npz"
    broken.write_bytes(b"no archive")
    with pytest.raises(DataError, match=r"gazetteer\.npz.*run models/gazetteer\.py"):
        Gazetteer(broken)
    with pytest.raises(DataError):
        Gazetteer(tmp_path / "missing.npz")
