import pytest

from situasi.model import FurnitureKind
from situasi.story.furniture import caption_and_credit, label

K = FurnitureKind


@pytest.mark.parametrize(
    ("text", "kind", "rest"),
    [
        ("Baca Juga: Pasar ramai", K.RELATED, "Pasar ramai"),
        ("[Baca juga: Pasar ramai", K.RELATED, "Pasar ramai"),
        ("Baca juga", K.RELATED, ""),
        ("READ MORE: Market reopens", K.RELATED, "Market reopens"),
        ("Topik:", K.TOPICS, ""),
        ("Tags: a, b", K.TOPICS, "a, b"),
        ("Berita Terkini Lainnya", K.LATEST, ""),
        ("Editors’ picks", K.LATEST, ""),
        ("Share on Facebook | Tweet | WhatsApp", K.SHARE, ""),
        ("Bagikan", K.SHARE, ""),
        ("ADVERTISEMENT", K.OTHER, ""),
        ("[Gambas:Video 20detik]", K.OTHER, ""),
        ("Kompas.com - 08/11/2020, 12:00 WIB", K.OTHER, ""),
        ("Penulis: Ana Sari", K.AUTHOR, "Ana Sari"),
        ("By Joan Clarke and Tom Lee", K.AUTHOR, "Joan Clarke and Tom Lee"),
        ("Oleh Redaksi Warta · 2 Mei 2021", K.AUTHOR, "Redaksi Warta"),
        ("(Reporting by A. Bee; Editing by C. Dee)", K.AUTHOR, "A. Bee"),
        ("Foto: Ana Sari", K.CAPTION, ""),
        ("© 2021 Warta. All rights reserved.", K.NOTICE, ""),
    ],
)
def test_line_is_told_by_its_words(text, kind, rest):
    found = label(text)
    assert found is not None
    assert (found.kind, found.rest) == (kind, rest)


@pytest.mark.parametrize(
    "text",
    [
        "Baca puisi itu sudah menjadi kebiasaannya.",
        "Share prices fell on Monday.",
        "By Monday the army had left.",
        "Reporter Ditahan Polisi di Ambon",
        "Penulis itu ditangkap pada Senin.",
        "Topik yang dibahas ialah gencatan senjata.",
        "Latest figures show 40 dead.",
        "Foto yang beredar menunjukkan asap.",
        "He read more: a book, a letter.",
        "Watch towers were built along the border.",
    ],
)
def test_prose_has_no_label(text):
    assert label(text) is None


def test_badge_names_the_writer():
    found = label("Ana Sari Photo Verified Writer Ana Sari")
    assert found is not None
    assert (found.rest, found.verified, found.writer) == ("Ana Sari", True, True)


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("Logo OSCE. twitter.com/RF_OSCE", "Logo OSCE.", "twitter.com/RF_OSCE"),
        ("Pasar (Foto: Ana Sari)", "Pasar", "Ana Sari"),
        ("A gate. Photo: Joan Clarke", "A gate.", "Joan Clarke"),
        ("A gate in Elsen (AFP/Joan Clarke)", "A gate in Elsen", "AFP/Joan Clarke"),
        ("A gate in Elsen (2019)", "A gate in Elsen (2019)", None),
        ("Foto: Ana Sari", None, "Ana Sari"),
        ("A gate", "A gate", None),
    ],
)
def test_caption_and_credit_are_parted(text, caption, credit):
    assert caption_and_credit(text) == (caption, credit)
