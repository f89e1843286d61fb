"""Pictures: made anew from their pixels, refused where they hide something, secret as their story."""

from __future__ import annotations

import io
import re
import struct
import subprocess
import sys
import time
import zipfile
import zlib

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from newsroom.desk import states
from newsroom.pictures.forms import PictureField
from newsroom.pictures.making import LONGEST_SIDE, remade
from newsroom.pictures.models import Picture


def opened(made):
    made.seek(0)
    return Image.open(io.BytesIO(made.read()))


def refusal(data, name="a.jpg"):
    """The code of the error that the bytes are refused with."""
    with pytest.raises(ValidationError) as caught:
        remade(io.BytesIO(data), name)
    return caught.value.code


def with_exif(**options):
    """A photograph as a telephone writes it: place, camera, owner, turned on its side."""
    image = Image.effect_noise((400, 300), 40).convert("RGB")
    exif = Image.Exif()
    exif[0x010F], exif[0x0110], exif[0x013B] = "Kamera", "Rahasia 9", "Wati Rahasia"
    exif[0x0112] = 6  # turned by 90°
    place = exif.get_ifd(0x8825)
    place[1], place[2], place[3], place[4] = "N", (39.0, 49.0, 1.0), "E", (46.0, 45.0, 8.0)
    out = io.BytesIO()
    image.save(out, options.pop("kind", "JPEG"), exif=exif, **options)
    return out.getvalue()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_where_and_by_whom_a_photograph_was_taken_is_gone(kind):
    data = with_exif(kind=kind)
    assert dict(Image.open(io.BytesIO(data)).getexif().get_ifd(0x8825))
    made = remade(io.BytesIO(data), "foto.jpg")
    image = opened(made)
    assert not dict(image.getexif())
    assert not {"exif", "icc_profile", "comment", "xmp"} & set(image.info)
    made.seek(0)
    assert b"Rahasia" not in made.read()
    assert image.size == (300, 400), "it stands upright without its EXIF"


def test_words_beside_the_pixels_are_gone(picture_bytes):
    from PIL.PngImagePlugin import PngInfo

    words = PngInfo()
    words.add_text("Comment", "rahasia")
    data = picture_bytes("PNG", pnginfo=words) + b"rahasia di ekor"
    made = remade(io.BytesIO(data), "a.png")
    assert b"rahasia" not in made.read()


def test_a_picture_is_no_larger_than_a_page_can_use(picture_bytes):
    made = remade(io.BytesIO(picture_bytes("JPEG", (4000, 1500))), "a.jpg")
    assert max(opened(made).size) == LONGEST_SIDE


@pytest.mark.parametrize(
    "data",
    [
        b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
        b'\xef\xbb\xbf \n<?xml version="1.0"?><svg/>',
        b"<!-- --><svg onload='x'/>",
    ],
)
def test_drawings_that_can_hold_a_program_are_refused(data):
    assert refusal(data, "a.png") == "svg"


@pytest.mark.parametrize("data", [b"", b"GIF89a" + bytes(50), b"BM" + bytes(80), b"%!PS-Adobe",
                                  b"RIFF\x00\x00\x00\x00WAVE", b"II*\x00" + bytes(60)])  # fmt: skip
def test_other_kinds_of_files_are_refused(data):
    assert refusal(data) == "kind"


def _zipped(data):
    out = io.BytesIO(data)
    out.seek(0, 2)
    with zipfile.ZipFile(out, "a") as archive:
        archive.writestr("a.html", "<b>x</b>")
    return out.getvalue()


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: data + b"<script>alert(1)</script>",
        lambda data: data + b"<?php system($_GET[0]);",
        lambda data: data + b"%PDF-1.4",
        lambda data: data[:2] + b"\xff\xfe\x00\x20<HTML><body onload=x>" + data[2:],
        _zipped,
    ],
)
def test_a_picture_that_is_another_file_as_well_is_refused(spoil, picture_bytes):
    assert refusal(spoil(picture_bytes("JPEG"))) in {"polyglot", "broken"}


def test_a_broken_picture_is_refused_in_words(picture_bytes):
    data = picture_bytes("PNG")
    assert refusal(data[: len(data) // 2], "a.png") == "broken"
    assert refusal(b"\x89PNG\r\n\x1a\n" + bytes(100), "a.png") == "broken"


def _png_bomb(side):
    """A few kilobytes that would unfold to side² pixels."""

    def chunk(kind, body):
        return (struct.pack(">I", len(body)) + kind + body
                + struct.pack(">I", zlib.crc32(kind + body)))  # fmt: skip

    packer = zlib.compressobj(9)
    rows = b"".join(packer.compress(bytes(side // 8 + 1)) for _ in range(side)) + packer.flush()
    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def test_a_bomb_is_refused_at_once_and_in_little_memory():
    data = _png_bomb(30_000)  # 900 million pixels
    assert len(data) < 200_000
    began = time.process_time()
    assert refusal(data, "bomb.png") == "pixels"
    assert time.process_time() - began < 0.5
    # In a process of its own that may not take what even one unfolded row of it would need.
    script = (
        "import re, sys, io\n"
        "import django; from django.conf import settings; settings.configure(USE_I18N=False)\n"
        "from newsroom.pictures.making import remade\n"
        "data = sys.stdin.buffer.read()\n"
        # The peak of this program alone: getrusage counts what forked it, too.
        "peak = lambda: int(re.search(r'VmHWM:\\s+(\\d+)', open('/proc/self/status').read())[1])\n"
        "before = peak()\n"
        "try: remade(io.BytesIO(data), 'a.png')\n"
        "except Exception as error: print(error.code)\n"
        "print(peak() - before)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], input=data, capture_output=True,
                          check=True, timeout=60)  # fmt: skip
    code, kilobytes = done.stdout.decode().split()
    assert code == "pixels"
    assert int(kilobytes) < 20_000


def test_refusal_of_too_many_pixels_tells_how_many_or_leaves_it_out():
    with pytest.raises(ValidationError, match=r"7000 × 7000"):
        remade(io.BytesIO(_png_bomb(7_000)), "large.png")
    with pytest.raises(ValidationError) as refused:
        remade(io.BytesIO(_png_bomb(30_000)), "bomb.png")
    assert "?" not in refused.value.message
    assert "40" in refused.value.message


def test_many_frames_too_small_and_too_heavy_are_refused(picture_bytes):
    out = io.BytesIO()
    frames = [Image.new("RGB", (64, 64), colour) for colour in ("red", "blue")]
    frames[0].save(out, "WEBP", save_all=True, append_images=frames[1:])
    assert refusal(out.getvalue(), "a.webp") == "animated"
    assert refusal(picture_bytes("PNG", (8, 8)), "a.png") == "small"
    assert refusal(picture_bytes("JPEG") + bytes(12_000_001)) == "large"


def test_the_form_says_what_is_wrong_and_what_to_do():
    given = SimpleUploadedFile("a.svg", b"<svg/>", "image/svg+xml")
    with pytest.raises(ValidationError) as caught:
        PictureField().clean(given)
    assert re.search(r"PNG|WebP", " ".join(caught.value.messages))


def test_a_name_that_lies_and_a_path_in_it_do_no_harm(picture_bytes):
    made = remade(io.BytesIO(picture_bytes("PNG")), "../../etc/passwd.php.jpg")
    assert made.name == "passwd.php.png"
    assert opened(made).format == "PNG"


# With the newsroom --------------------------------------------------------------------------------


@pytest.fixture
def picture(writer, picture_bytes):
    return Picture.objects.create(
        title="Peta", file=ContentFile(picture_bytes("PNG", (800, 600)), "peta.png"),
        credit="Kami", alt_id="Peta", uploaded_by_user=writer,
    )  # fmt: skip


def test_whoever_brings_a_picture_it_is_made_anew_under_a_name_nobody_can_guess(db):
    one = Picture.objects.create(
        title="x", file=ContentFile(with_exif(), "alun-alun.jpg"), credit="x", alt_id="x"
    )
    assert re.fullmatch(r"originals/[0-9a-f]{24}\.jpg", one.file.name)
    with Image.open(one.file.path) as image:
        assert not dict(image.getexif())


def test_a_picture_without_credit_or_words_is_refused(writer, picture):
    picture.alt_id = picture.alt_en = " "
    picture.credit = ""
    with pytest.raises(ValidationError) as caught:
        picture.full_clean()
    assert {"alt_id", "credit"} <= set(caught.value.message_dict)


def test_a_picture_is_seen_as_long_as_its_story_is(client, picture, make_draft, writer, editor):
    story = make_draft(writer, "Berita bergambar", lead_picture=picture)
    address = picture.get_rendition("width-320|format-webp").url
    original = f"/media/{picture.file.name}"
    assert client.get(address).status_code == 404
    states.submit(story, writer)
    assert client.get(address).status_code == 404
    states.publish(story, editor)
    answer = client.get(address)
    assert answer.status_code == 200
    assert "immutable" in answer["Cache-Control"]
    assert answer["Content-Type"] == "image/webp"
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert client.get(original).status_code == 404
    states.unpublish(story, editor, "Ditarik")
    assert client.get(address).status_code == 404
    client.force_login(writer, "django.contrib.auth.backends.ModelBackend")
    answer = client.get(address)
    assert answer.status_code == 200
    assert answer["Cache-Control"] == "private, no-store"


@pytest.mark.parametrize("name", ["..%2f..%2fsecret-key", "%2e%2e/secret-key", ".ready", "a/b.png"])
def test_nothing_but_pictures_is_served(client, db, name):
    assert client.get(f"/media/pictures/{name}").status_code == 404
    assert client.get(f"/media/{name}").status_code == 404


def test_a_lost_file_leaves_a_page_that_still_reads(client, picture, make_draft, writer, editor):
    story = make_draft(writer, "Berita bergambar", lead_picture=picture)
    states.submit(story, writer)
    states.publish(story, editor)
    picture.file.storage.delete(picture.file.name)
    story = type(story).objects.get(pk=story.pk)
    answer = client.get(story.get_url())
    assert answer.status_code == 200
    assert "Presiden berbicara" in answer.content.decode()


def test_a_writer_uploads_through_the_admin_and_must_credit(client, writer, picture_bytes):
    from django.urls import reverse

    client.force_login(writer, "django.contrib.auth.backends.ModelBackend")
    address = reverse("wagtailimages_chooser:create")
    prefix = "image-chooser-upload-"

    def send(**words):
        file = SimpleUploadedFile("a.jpg", with_exif(), "image/jpeg")
        return client.post(address, {prefix + k: v for k, v in {**words, "file": file}.items()})

    assert send(title="Peta").status_code == 200
    assert not Picture.objects.exists()
    answer = send(title="Peta", credit="Wati", alt_id="Sebuah peta")
    assert answer.status_code == 200, answer.content[:300]
    made = Picture.objects.get()
    assert made.uploaded_by_user == writer
    with Image.open(made.file.path) as image:
        assert not dict(image.getexif())


def test_publication_has_the_sizes_made_before_anybody_asks(
    picture, make_draft, writer, editor, django_capture_on_commit_callbacks
):
    story = make_draft(writer, "Berita bergambar", lead_picture=picture)
    states.submit(story, writer)
    with django_capture_on_commit_callbacks(execute=True):
        states.publish(story, editor)
    assert picture.renditions.count() >= 3
