"""Makes an uploaded picture anew, so that nothing but its pixels comes in.

The bytes are looked at before they are decoded: what is no JPEG, PNG or WebP, what is another kind
of file as well, and what would unfold to too many pixels is refused from its first bytes. Then the
picture is turned upright, brought to sRGB and to a size that a page can use, and written afresh:
no EXIF (where a photograph was taken, with which camera), no comments, no profiles, no trailer.
"""

from __future__ import annotations

import io
import zipfile
from pathlib import PurePath
from typing import IO

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.utils.translation import gettext as _
from PIL import Image, ImageCms, ImageOps

MOST_BYTES = 12_000_000
MOST_PIXELS = 40_000_000
"""A 40-megapixel photograph passes; a bomb has hundreds."""
LONGEST_SIDE = 3_200
"""Twice the width of the largest rendition."""
LEAST_SIDE = 32

_KINDS = {
    "JPEG": (b"\xff\xd8\xff", ".jpg"),
    "PNG": (b"\x89PNG\r\n\x1a\n", ".png"),
    "WEBP": (b"RIFF", ".webp"),
}
# Five bytes or more: shorter marks occur by chance in compressed pixels.
_FOREIGN = (
    b"<script",
    b"<?php",
    b"<svg ",
    b"<svg>",
    b"<!doctype",
    b"<html",
    b"%pdf-",
    b"javascript:",
)


class Remade(ContentFile):
    """A picture's file that was made here."""


def remade(file: IO[bytes], name: str) -> Remade:
    """The picture made anew. Raises `ValidationError` that says what is wrong and what to do."""
    if isinstance(file, Remade):
        return file
    file.seek(0)
    data = file.read(MOST_BYTES + 1)
    kind = examine(data)
    try:
        with Image.open(io.BytesIO(data), formats=[kind]) as image:
            _check_frame(image.size, getattr(image, "is_animated", False))
            fresh = _fresh(image)
    except ValidationError:
        raise
    except Image.DecompressionBombError as error:
        raise _too_many() from error
    except Exception as error:  # Pillow's decoders raise whatever they stumble on
        raise ValidationError(
            _("The picture is broken and cannot be read. Save it anew and try again."),
            code="broken",
        ) from error
    out = io.BytesIO()
    fresh.save(out, kind, **_options(kind))
    return Remade(out.getvalue(), name=f"{PurePath(name).stem[:60]}{_KINDS[kind][1]}")


def examine(data: bytes) -> str:
    """The kind of picture by its bytes: "JPEG", "PNG" or "WEBP". Raises `ValidationError`."""
    if len(data) > MOST_BYTES:
        raise ValidationError(
            _("The file is larger than %(most)s MB. Save it smaller.")
            % {"most": MOST_BYTES // 1_000_000},
            code="large",
        )
    head = data[:2000].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if head.startswith((b"<?xml", b"<svg", b"<!doctype svg", b"<!--")):
        raise ValidationError(
            _("This is an SVG drawing, which can hold a program. Save it as PNG or WebP."),
            code="svg",
        )
    kind = next((one for one, (mark, _end) in _KINDS.items() if data.startswith(mark)), None)
    if kind is None or (kind == "WEBP" and data[8:12] != b"WEBP"):
        raise ValidationError(
            _("This is no picture that we can show. Save it as JPEG, PNG or WebP."), code="kind"
        )
    low = data.lower()
    if any(mark in low for mark in _FOREIGN) or zipfile.is_zipfile(io.BytesIO(data)):
        raise ValidationError(
            _("The file is a picture and another kind of file at once. Save the picture anew."),
            code="polyglot",
        )
    return kind


def _too_many(pixels: str = "") -> ValidationError:
    most = MOST_PIXELS // 1_000_000
    if not pixels:  # Pillow would not even open it
        said = _("The picture has far too many pixels. Save it smaller: %(most)s million will do.")
        return ValidationError(said % {"most": most}, code="pixels")
    return ValidationError(
        _(
            "The picture has too many pixels (%(pixels)s). Save it smaller: %(most)s million will do."
        )
        % {"pixels": pixels, "most": most},
        code="pixels",
    )


def _check_frame(size: tuple[int, int], animated: bool) -> None:
    """Refuse by what the header says, before a pixel is decoded."""
    width, height = size
    if width * height > MOST_PIXELS:
        raise _too_many(f"{width} × {height}")
    if min(width, height) < LEAST_SIDE:
        raise ValidationError(
            _("The picture has %(width)s × %(height)s pixels, which is too few to show.")
            % {"width": width, "height": height},
            code="small",
        )
    if animated:
        raise ValidationError(
            _("The picture moves. Save one frame of it as a picture."), code="animated"
        )


def _fresh(image: Image.Image) -> Image.Image:
    """The pixels alone: upright, sRGB, no larger than a page can use."""
    image.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))  # a JPEG is decoded at a fraction of its size
    profile = image.info.get("icc_profile")
    upright = ImageOps.exif_transpose(image)
    clear = "A" in upright.mode or "transparency" in upright.info
    if profile and not clear and upright.mode in {"RGB", "CMYK", "L"}:
        upright = _in_srgb(upright, profile)
    plain = upright.convert("RGBA" if clear else "RGB")
    plain.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    fresh = Image.new(plain.mode, plain.size)
    fresh.paste(plain)  # without `info`, which holds whatever the file said of itself
    return fresh


def _in_srgb(image: Image.Image, profile: bytes) -> Image.Image:
    try:
        given = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        ours = ImageCms.createProfile("sRGB")
        return ImageCms.profileToProfile(image, given, ours, outputMode="RGB") or image
    except (ImageCms.PyCMSError, OSError, ValueError):
        return image  # a broken profile costs some colour, not the picture


def _options(kind: str) -> dict[str, object]:
    if kind == "JPEG":
        return {"quality": 90, "optimize": True, "progressive": True}
    if kind == "WEBP":
        return {"quality": 90, "method": 4}
    return {"optimize": False, "compress_level": 6}
