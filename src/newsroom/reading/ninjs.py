"""A story as ninjs 3, the JSON in which agencies hand news to each other (IPTC)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.http import HttpRequest, JsonResponse
from django.shortcuts import get_object_or_404
from django.utils.encoding import iri_to_uri
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from newsroom.reading.sharing import (
    absolute,
    lasting_name,
    moment,
    rendition,
    size_of,
    whole_text,
)
from newsroom.stories.models import StoryPage
from situasi.errors import StoryError

if TYPE_CHECKING:
    from newsroom.pictures.models import Picture

STANDARD = {
    "name": "ninjs",
    "version": "3.1",
    "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
}


@require_safe
def story(request: HttpRequest, stories: str, slug: str) -> JsonResponse:
    """The published story at that address."""
    page = get_object_or_404(
        StoryPage.objects.published(),
        slug=slug,
        locale__language_code=(get_language() or "id")[:2],
        url_path__endswith=f"/{stories}/{slug}/",
    )
    answer = JsonResponse(document(page), json_dumps_params={"ensure_ascii": False, "indent": 1})
    answer["Access-Control-Allow-Origin"] = "*"
    return answer


def document(page: StoryPage) -> dict[str, Any]:
    """The story. What it does not have is left out; times are by the site's clock."""
    found: dict[str, Any] = {
        "uri": lasting_name(page),
        "standard": STANDARD,
        "type": "text",
        "representationType": "full",
        "version": str(page.live_revision_id or page.pk),
        "firstCreated": moment(page.first_published_at),
        "versionCreated": moment(page.last_published_at or page.first_published_at),
        "pubStatus": "usable",
        "language": page.locale.language_code,
        "title": page.title,
        "headlines": [{"role": "main", "value": page.title}],
        "descriptions": _descriptions(page),
        "bodies": _bodies(page),
        "by": ", ".join(one.name for one in page.authors),
        "located": page.dateline_place,
        "infoSources": _sources(page),
        "subjects": [
            {"name": topic.title, "rel": "about", "uri": topic.full_url}
            for topic in page.topic_pages()
        ],
        "associations": [*_picture(page), *_translations(page)],
        "altIds": [
            {"role": "web", "value": page.full_url},
            {"role": "translationKey", "value": str(page.translation_key)},
        ],
        "renditions": [
            {"name": "web", "href": page.full_url, "contentType": "text/html"},
        ],
    }
    return {name: value for name, value in found.items() if value not in ("", None, [])}


def _descriptions(page: StoryPage) -> list[dict[str, str]]:
    found = [{"role": "deck", "contentType": "text/plain", "value": page.deck}] if page.deck else []
    for one in page.corrections.all():
        words = f"{moment(one.corrected_at)} {one.what} {one.why}"
        found.append({"role": "correction", "contentType": "text/plain", "value": words})
    return found


def _bodies(page: StoryPage) -> list[dict[str, Any]]:
    marked_up = {"role": "main", "contentType": "text/html", "value": str(whole_text(page))}
    try:
        pieces = page.plain_story().text.split("\n\n")
    except StoryError:  # published with nothing but points' headings
        return [marked_up]
    plain = "\n\n".join(pieces[2 if page.deck else 1 :])
    return [
        {
            "role": "plain",
            "contentType": "text/plain",
            "charCount": len(plain),
            "wordCount": len(plain.split()),
            "value": plain,
        },
        marked_up,
    ]


def _sources(page: StoryPage) -> list[dict[str, str]]:
    authors = [
        {"name": one.name, "role": "author", "uri": absolute(one.get_absolute_url())}
        for one in page.authors
    ]
    sources = []
    for one in page.sources.all():
        name = f"{one.publisher}: {one.title}" if one.publisher else one.title
        source = {"name": name, "role": "source", "uri": iri_to_uri(one.url)}
        sources.append({key: value for key, value in source.items() if value})
    publisher = {"name": settings.PUBLISHER, "role": "publisher", "uri": f"{settings.ADDRESS.url}/"}
    return [publisher, *authors, *sources]


def _picture(page: StoryPage) -> list[dict[str, Any]]:
    picture = page.lead_picture
    made = rendition(picture)
    if picture is None or made is None:
        return []
    language = page.locale.language_code
    wide = {
        "name": "wide",
        "href": absolute(made.url),
        "contentType": "image/jpeg",
        "width": made.width,
        "height": made.height,
        "sizeInBytes": size_of(made),
    }
    return [
        {
            "name": "lead",
            "rel": "illustration",
            "uri": f"{lasting_name(page)}/picture/{picture.pk}",
            "type": "picture",
            "by": picture.credit,
            "descriptions": _words_of(picture, page.caption, language),
            "renditions": [{name: value for name, value in wide.items() if value is not None}],
        }
    ]


def _words_of(picture: Picture, caption: str, language: str) -> list[dict[str, str]]:
    words = {"caption": caption, "alt": picture.alt(language)}
    return [{"role": role, "value": value} for role, value in words.items() if value]


def _translations(page: StoryPage) -> list[dict[str, Any]]:
    return [
        {
            "name": other.title,
            "rel": "translation",
            "uri": lasting_name(other),
            "type": "text",
            "language": other.locale.language_code,
            "renditions": [{"name": "web", "href": other.full_url, "contentType": "text/html"}],
        }
        for other in page.published_translations()
    ]
