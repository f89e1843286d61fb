"""What a page says of itself to machines: its address, its feeds, its card, its data."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from django import template
from django.conf import settings
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from newsroom.people.models import Profile
from newsroom.reading import linked_data
from newsroom.reading.sharing import absolute, moment, rendition
from newsroom.stories.models import FrontPage, StoryPage, TopicPage
from newsroom.stories.templatetags.frame import elsewhere

if TYPE_CHECKING:
    from django.http import HttpRequest

    from newsroom.pictures.models import Picture

register = template.Library()

LOCALES = {"id": "id_ID", "en": "en_US"}
"""How Open Graph names the languages."""
_PRIVATE = ("/people/", "/accounts/", "/newsletter/", "/complaints/", "/search/", "/saved/")
_OPEN = frozenset({"complaints", "newsletter"})
"""Places that nothing outside should point to (no canonical address, no card), and which of their
pages are for all."""
_ERRORS = ("exception", "request_path", "seconds")
"""What the pages of 403, 404 and 429 are told, and no other page."""


@dataclass(frozen=True, slots=True)
class FeedLink:
    """A feed that a browser or a reader of feeds finds."""

    type: str
    title: str
    url: str


@dataclass(slots=True)
class Head:
    """What stands in the head of a page beside its title and description."""

    canonical: str = ""
    alternates: list[tuple[str, str]] = field(default_factory=list)
    feeds: list[FeedLink] = field(default_factory=list)
    card: list[tuple[str, str]] = field(default_factory=list)
    named: list[tuple[str, str]] = field(default_factory=list)
    links: list[tuple[str, str, str]] = field(default_factory=list)
    data: str = ""


@register.simple_tag(takes_context=True)
def page_head(context: template.Context) -> Head:
    """The head of the page that is being shown."""
    request: HttpRequest | None = context.get("request")
    language = (get_language() or settings.LANGUAGE_CODE)[:2]
    page, profile = context.get("page"), context.get("profile")
    head = Head(feeds=_feeds(page, profile, language))
    if request is None or not _public(request, context):
        return head
    head.canonical = _canonical(request, page)
    others = {one.code: absolute(one.url) for one in elsewhere(context) if one.same}
    if others:
        told = {language: head.canonical, **others}
        # Who reads neither language is best served by the site's first one.
        told["x-default"] = told.get(settings.LANGUAGE_CODE, head.canonical)
        head.alternates = sorted(told.items())
    _card(head, page, profile, language, sorted(others))
    return head


def _public(request: HttpRequest, context: template.Context) -> bool:
    """Whether it is a page that the outside may point to: no error, no preview, nobody's own."""
    if getattr(request, "is_preview", False) or getattr(request, "resolver_match", None) is None:
        return False
    if any(name in context for name in _ERRORS):
        return False
    page = context.get("page")
    if page is not None:
        return bool(page.live)
    if request.resolver_match.url_name in _OPEN:
        return True
    return not any(place in request.path for place in _PRIVATE)


def _canonical(request: HttpRequest, page: Any) -> str:
    url = page.full_url if page is not None else absolute(request.path)
    number = request.GET.get("page", "")
    return f"{url}?page={number}" if number.isdecimal() and int(number[:4]) > 1 else url


def _feeds(page: Any, profile: Any, language: str) -> list[FeedLink]:
    wanted: list[tuple[str, str, list[str]]] = [("feed", settings.PUBLISHER, [])]
    if isinstance(page, TopicPage) and page.locale.language_code == language:
        wanted.insert(0, ("feed_topic", page.title, [page.slug]))
    elif isinstance(profile, Profile):
        wanted.insert(0, ("feed_writer", profile.name, [profile.slug]))
    return [
        FeedLink(
            f"application/{kind}+xml",
            f"{title} ({'RSS' if kind == 'rss' else 'Atom'})",
            reverse(name, args=[*arguments, kind]),
        )
        for name, title, arguments in wanted
        for kind in ("rss", "atom")
    ]


def _card(head: Head, page: Any, profile: Any, language: str, others: list[str]) -> None:
    """Open Graph, what Twitter reads, and the data."""
    head.card = [
        ("og:site_name", settings.PUBLISHER),
        ("og:url", head.canonical),
        ("og:locale", LOCALES[language]),
        *[("og:locale:alternate", LOCALES[code]) for code in others if code in LOCALES],
    ]
    picture, alt = None, ""
    if isinstance(page, StoryPage):
        picture, alt = page.lead_picture, ""
        head.card += _article(page)
        head.data = linked_data.script(linked_data.news_article(page))
        stories = page.get_parent().slug
        head.links.append(
            ("alternate", "application/json", reverse("ninjs", args=[stories, page.slug]))
        )
    elif isinstance(profile, Profile):
        picture = profile.photo
        head.card += [
            ("og:type", "profile"),
            ("og:title", profile.name),
            ("og:description", profile.biography(language)),
        ]
        head.data = linked_data.script(linked_data.profile_page(profile, language))
    else:
        title = page.title if page is not None and not isinstance(page, FrontPage) else ""
        about = getattr(page, "about", "") or _("News written by its readers.")
        head.card += [
            ("og:type", "website"),
            ("og:title", title or settings.PUBLISHER),
            ("og:description", about),
        ]
        if isinstance(page, FrontPage):
            head.data = linked_data.script(linked_data.web_site(language))
    head.card += _image(picture, alt, language)
    wide = any(name == "og:image" for name, _value in head.card)
    head.named = [("twitter:card", "summary_large_image" if wide else "summary")]
    head.card = [(name, value) for name, value in head.card if value]


def _article(page: StoryPage) -> list[tuple[str, str]]:
    topics = [topic.title for topic in page.topic_pages()]
    found = [
        ("og:type", "article"),
        ("og:title", page.title),
        ("og:description", page.deck),
        ("article:published_time", moment(page.published_at) if page.published_at else ""),
        ("article:modified_time", moment(page.updated_at) if page.updated_at else ""),
        ("article:section", topics[0] if topics else ""),
    ]
    found += [("article:author", absolute(one.get_absolute_url())) for one in page.authors]
    return found + [("article:tag", topic) for topic in topics]


def _image(picture: Picture | None, alt: str, language: str) -> list[tuple[str, str]]:
    made = rendition(picture)
    if picture is None or made is None:
        return []
    return [
        ("og:image", absolute(made.url)),
        ("og:image:type", "image/jpeg"),
        ("og:image:width", str(made.width)),
        ("og:image:height", str(made.height)),
        ("og:image:alt", alt or picture.alt(language)),
    ]
