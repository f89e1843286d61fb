"""What stands around every page: its topics, and the way to the other language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django import template
from django.conf import settings
from django.urls import translate_url
from django.utils.translation import get_language
from wagtail.models import Page

from newsroom.stories.models import StoryPage, TopicPage

if TYPE_CHECKING:
    from django.db.models import QuerySet

register = template.Library()


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Where the page, or else the front page, stands in another language."""

    code: str
    name: str
    url: str
    same: bool


@register.simple_tag
def front_address() -> str:
    """The front page of the language that is being shown."""
    return f"/{(get_language() or settings.LANGUAGE_CODE)[:2]}/"


@register.simple_tag
def minutes_of(seconds: int) -> int:
    """The whole minutes that so many seconds take, rounded up."""
    return -(-int(seconds) // 60)


@register.simple_tag
def topics_here() -> QuerySet[TopicPage]:
    """The topics of the language that is being shown, in the order of the tree."""
    language = (get_language() or settings.LANGUAGE_CODE)[:2]
    return TopicPage.objects.live().filter(locale__language_code=language).order_by("path")


@register.simple_tag(takes_context=True)
def elsewhere(context: template.Context) -> list[Elsewhere]:
    """The page in each other language; where it is not written in one, that one's front page.

    `written_in` in the context names the languages of a page that is no page of the tree, `kept`
    the query that means the same in each.
    """
    request, here = context.get("request"), (get_language() or settings.LANGUAGE_CODE)[:2]
    others = dict(settings.WAGTAIL_CONTENT_LANGUAGES)
    others.pop(here, None)
    known = _known(context.get("page"), request, others)
    if (written_in := context.get("written_in")) is not None:
        known = {code: url for code, url in known.items() if code in written_in}
    if kept := context.get("kept"):
        known = {code: f"{url}?{kept}" for code, url in known.items()}
    return [
        Elsewhere(code, name, known.get(code, f"/{code}/"), code in known)
        for code, name in others.items()
    ]


def _known(page: Any, request: Any, others: dict[str, str]) -> dict[str, str]:
    """The addresses that there are, by language."""
    if isinstance(page, StoryPage):
        found: Any = page.published_translations()
    elif isinstance(page, Page):
        found = page.get_translations().live().select_related("locale")
    elif request is None or getattr(request, "resolver_match", None) is None:
        return {}
    else:
        path = request.path
        made = {code: translate_url(path, code) for code in others}
        return {code: url for code, url in made.items() if url != path}
    addresses = {one.locale.language_code: one.get_url(request) for one in found}
    return {code: url for code, url in addresses.items() if url}
