"""What a story is to those outside: its lasting name, its addresses, its picture, its whole text."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from lxml import html as lxml_html
from wagtail.images.exceptions import InvalidFilterSpecError
from wagtail.images.models import SourceImageIOError
from wagtail.rich_text import expand_db_html

from newsroom.stories.markup import cleaned

if TYPE_CHECKING:
    import datetime as dt

    from newsroom.pictures.models import Picture, PictureRendition
    from newsroom.stories.models import StoryPage

log = logging.getLogger(__name__)

WIDE = "fill-1200x630|format-jpeg|jpegquality-80"
"""The size that networks show; JPEG, which all of them take."""


def absolute(address: str) -> str:
    """The address with the site's own in front, where it has none."""
    return address if "://" in address else f"{settings.ADDRESS.url}{address}"


def lasting_name(story: StoryPage) -> str:
    """A name that stays when headline, address or words change (RFC 4151)."""
    made = timezone.localdate(story.first_published_at or story.latest_revision_created_at)
    language = story.locale.language_code
    return f"tag:{settings.ADDRESS.host},{made:%Y-%m-%d}:{story.translation_key}/{language}"


def moment(at: dt.datetime) -> str:
    """A time as ISO 8601 writes it, by the site's clock, to the second."""
    return timezone.localtime(at).isoformat(timespec="seconds")


def rendition(picture: Picture | None, spec: str = WIDE) -> PictureRendition | None:
    """The picture in a size, or `None` where there is none or its file is gone."""
    if picture is None:
        return None
    try:
        return picture.get_rendition(spec)
    except (SourceImageIOError, InvalidFilterSpecError, OSError) as error:
        log.warning("picture %s cannot be shown: %s", picture.pk, error)
        return None


def size_of(made: PictureRendition) -> int | None:
    """The bytes of its file, or `None` where it is gone."""
    try:
        return made.file.size
    except OSError:
        return None


def whole_text(story: StoryPage) -> SafeString:
    """The body as plain HTML, dateline and all: headings, paragraphs, quotations; links are absolute.

    Pictures are left out: they are not ours to give away with the words.
    """
    whole = "\n".join(_blocks(story.body, story))
    if story.dateline:
        whole = whole.replace("<p>", format_html("<p>{} – ", story.dateline), 1)
    return mark_safe(whole)  # noqa: S308 - each part is cleaned


def _blocks(blocks: Any, story: StoryPage) -> Iterator[str]:
    number = 0
    for block in blocks:
        value = block.value
        match block.block_type:
            case "point":
                number += 1
                before = f"{number}. " if story.numbered else ""
                yield format_html("<h2>{}{}</h2>", before, value["heading"])
                yield from _blocks(value["text"], story)
            case "paragraph":
                yield _linked(cleaned(expand_db_html(value.source)))
            case "quote":
                yield format_html(
                    "<blockquote><p>{}</p><p>— {}</p></blockquote>", value["text"], value["by"]
                )


def _linked(markup: str) -> str:
    if "<a " not in markup:
        return markup
    tree = lxml_html.fragment_fromstring(markup, create_parent="div")
    tree.make_links_absolute(settings.ADDRESS.url + "/", handle_failures="discard")
    inner = lxml_html.tostring(tree, encoding="unicode")
    return inner.removeprefix("<div>").removesuffix("</div>")
