import pytest

from situasi.story.language import code, settle

INDONESIAN = (
    "Warga di kedua tepi sungai menyambut baik kesepakatan tersebut, namun meminta jaminan keamanan "
    "tertulis dari pemerintah. Kami sudah dua kali dijanjikan, kata seorang pedagang kepada "
    "wartawan di kota itu, yang ditutup sejak bentrokan dua tahun lalu."
)


@pytest.mark.parametrize(
    ("declared", "found"),
    [
        ("id-ID", "id"),
        ("EN_us", "en"),
        ("in", "id"),
        ("ind", "id"),
        ("Indonesian", None),
        (None, None),
    ],
)
def test_code_is_read_from_what_pages_write(declared, found):
    assert code(declared) == found


def test_enough_text_overrules_an_absurd_declaration():
    assert settle("en", INDONESIAN) == "id"


def test_near_languages_do_not_overrule_each_other():
    assert settle("ms", INDONESIAN) == "ms"


def test_short_text_is_what_its_page_says():
    assert settle("en", "Warga menyambut baik kesepakatan itu.") == "en"
