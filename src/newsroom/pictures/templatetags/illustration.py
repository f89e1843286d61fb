"""Pictures on a page: in the sizes that its place needs, or not at all where the file is lost."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django import template
from wagtail.images.models import SourceImageIOError

from newsroom.pictures.models import Picture, PictureRendition

register = template.Library()


@dataclass(frozen=True, slots=True)
class Place:
    """A place for pictures: which sizes are made for it, and how wide it is in the window."""

    filters: tuple[str, ...]
    sizes: str


PLACES = {
    "lead": Place(("width-480", "width-800", "width-1200"),
                  "(min-width: 80rem) 58rem, (min-width: 64rem) 72vw, 100vw"),
    "body": Place(("width-480", "width-800"), "(min-width: 45rem) 41rem, calc(100vw - 2rem)"),
    "front": Place(("fill-480x270", "fill-800x450", "fill-1200x675"),
                   "(min-width: 64rem) 50rem, 100vw"),
    "card": Place(("fill-320x180", "fill-480x270", "fill-800x450"),
                  "(min-width: 64rem) 24rem, (min-width: 40rem) 46vw, 100vw"),
    "beside": Place(("fill-240x135", "fill-480x270"), "(min-width: 40rem) 13rem, 12.5rem"),
    "face": Place(("fill-96x96", "fill-192x192"), "6rem"),
    "small-face": Place(("fill-96x96",), "3rem"),
}  # fmt: skip
QUALITY = "format-webp|webpquality-72"


@register.inclusion_tag("parts/illustration.html")
def illustration(
    picture: Picture | None, place: str, alt: str | None = None, first: bool = False
) -> dict[str, Any]:
    """The picture in a place of `PLACES`; `first` for what is seen before anything is scrolled.

    `alt=""` where the words beside it say the same. A lost file shows what it would have shown,
    in words; a lost rendition is made again.
    """
    if picture is None:
        return {"sizes": None}
    told = picture.alt() if alt is None else alt
    made = renditions(picture, PLACES[place].filters)
    return {
        "renditions": made,
        "shown": made[len(made) // 2] if made else None,
        "sizes": PLACES[place].sizes,
        "alt": told,
        "first": first,
    }


def renditions(picture: Picture, filters: tuple[str, ...]) -> list[PictureRendition]:
    """The picture in those sizes, smallest first, each width once; none if its file is lost."""
    specs = [f"{one}|{QUALITY}" for one in filters]
    try:
        found = picture.get_renditions(*specs)
        lost = [spec for spec, one in found.items() if not one.file.storage.exists(one.file.name)]
        if lost:
            picture.renditions.filter(filter_spec__in=lost).delete()
            for spec in lost:  # those just made in bulk know no key of their own
                found[spec].purge_from_cache()
            found = Picture.objects.get(pk=picture.pk).get_renditions(*specs)
    except (SourceImageIOError, OSError):
        return []
    by_width = {one.width: one for one in found.values()}
    return [by_width[width] for width in sorted(by_width)]

