"""Which language a text is in; the titles are invented."""

import pytest

from situasi.language import detect


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Tentara tutup jalan ke pelabuhan", "id"),
        ("Menlu temui utusan khusus di Jenewa", "id"),
        ("Warga mengungsi setelah gempuran semalam, kata pejabat setempat.", "id"),
        ("Soldiers close the road to the port", "en"),
        ("Villagers fled after a night of shelling, a local official said.", "en"),
        ("Tentera menutup jalan ke pelabuhan pada hari Khamis", "ms"),
        ("Polis menahan tiga lelaki di sempadan", "ms"),
        ("Die Soldaten schlossen gestern die Straße zum Hafen", "de"),
        ("Los soldados cerraron ayer la carretera del puerto", "es"),
        ("Солдаты закрыли дорогу к порту", "ru"),
        ("", None),
        ("12 : 34 !", None),
        ("Oh", None),
    ],
)
def test_detect_names_the_language(text, code):
    assert detect(text) == code
