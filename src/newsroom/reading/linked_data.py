"""A story as schema.org has it: `NewsArticle`, for search engines and archives."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.utils.encoding import iri_to_uri
from django.utils.safestring import SafeString, mark_safe

from newsroom.reading.sharing import absolute, moment, rendition

if TYPE_CHECKING:
    from newsroom.people.models import Profile
    from newsroom.stories.models import Correction, Source, StoryPage

# Inside a script element nothing of the data may end it, begin a comment, or be an entity.
_ESCAPES = {ord(char): f"\\u{ord(char):04X}" for char in "<>&\u2028\u2029"}


def script(data: dict[str, Any]) -> SafeString:
    """The data as a script element that no browser runs, and that nothing in it can leave."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":")).translate(_ESCAPES)
    return mark_safe(f'<script type="application/ld+json">{text}</script>')  # noqa: S308 - escaped


def news_article(story: StoryPage) -> dict[str, Any]:
    """The story. What it does not have is left out."""
    url = story.full_url
    language = story.locale.language_code
    found: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "@id": url,
        "url": url,
        "mainEntityOfPage": url,
        "headline": story.title,
        "description": story.deck,
        "inLanguage": language,
        "datePublished": _at(story.published_at),
        "dateModified": _at(story.last_published_at or story.published_at),
        "dateline": story.dateline,
        "author": [_person(one) for one in story.authors],
        "publisher": _publisher(),
        "image": _images(story),
        "articleSection": [topic.title for topic in story.topic_pages()],
        "isPartOf": {
            "@type": "WebSite",
            "@id": f"{settings.ADDRESS.url}/#site",
            "name": settings.PUBLISHER,
            "url": f"{settings.ADDRESS.url}/",
        },
        "citation": [_citation(one) for one in story.sources.all()],
        "correction": [_correction(one) for one in story.corrections.all()],
        "isAccessibleForFree": True,
    }
    others = [one.full_url for one in story.published_translations()]
    found["workTranslation"] = [{"@type": "NewsArticle", "@id": other} for other in others]
    return {name: value for name, value in found.items() if value not in ("", None, [])}


def web_site(language: str) -> dict[str, Any]:
    """The site itself, and how it is searched."""
    return {
        "@context": "https://schema.org",
        "@type": "WebSite",
        "@id": f"{settings.ADDRESS.url}/#site",
        "name": settings.PUBLISHER,
        "url": f"{settings.ADDRESS.url}/",
        "inLanguage": language,
        "publisher": _publisher(),
        "potentialAction": {
            "@type": "SearchAction",
            "target": {
                "@type": "EntryPoint",
                "urlTemplate": f"{settings.ADDRESS.url}/{language}/search/?q={{search_term_string}}",
            },
            "query-input": "required name=search_term_string",
        },
    }


def profile_page(profile: Profile, language: str) -> dict[str, Any]:
    """A writer's page."""
    person = _person(profile)
    person["description"] = profile.biography(language)
    person["sameAs"] = [link.url for link in profile.links.all()]
    photo = rendition(profile.photo, "fill-400x400|format-jpeg|jpegquality-80")
    if photo is not None:
        person["image"] = absolute(photo.url)
    return {
        "@context": "https://schema.org",
        "@type": "ProfilePage",
        "mainEntity": {name: value for name, value in person.items() if value},
        "inLanguage": language,
    }


def _at(at: Any) -> str | None:
    return moment(at) if at else None


def _person(profile: Profile) -> dict[str, Any]:
    return {
        "@type": "Person",
        "name": profile.name,
        "url": absolute(profile.get_absolute_url()),
    }


def _publisher() -> dict[str, Any]:
    return {
        "@type": "NewsMediaOrganization",
        "@id": f"{settings.ADDRESS.url}/#publisher",
        "name": settings.PUBLISHER,
        "url": f"{settings.ADDRESS.url}/",
    }


def _images(story: StoryPage) -> list[dict[str, Any]]:
    wide = rendition(story.lead_picture)
    if wide is None:
        return []
    picture = story.lead_picture
    return [
        {
            "@type": "ImageObject",
            "url": absolute(wide.url),
            "width": wide.width,
            "height": wide.height,
            "caption": story.caption or picture.alt(story.locale.language_code),
            "creditText": picture.credit,
        }
    ]


def _citation(source: Source) -> dict[str, Any]:
    found: dict[str, Any] = {"@type": "CreativeWork", "name": source.title}
    if source.publisher:
        found["publisher"] = {"@type": "Organization", "name": source.publisher}
    if source.url:
        found["url"] = iri_to_uri(source.url)
    return found


def _correction(correction: Correction) -> dict[str, Any]:
    return {
        "@type": "CorrectionComment",
        "text": f"{correction.what} {correction.why}",
        "datePublished": moment(correction.corrected_at),
    }
