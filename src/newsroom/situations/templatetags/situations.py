"""Words for the templates of situations."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django import template
from wagtail.models import Locale

from newsroom.record.models import Standing
from newsroom.situations import views, words
from newsroom.situations.models import Making, SituationPage

register = template.Library()


@register.filter
def said_day(value: dt.date | str) -> str:
    """`17 Okt 2020`."""
    return words.day(value) if value else ""


@register.filter
def said_number(count: int) -> str:
    """`1.234` or `1,234`, as the language writes it."""
    return words.number(count)


@register.filter
def said_stories(count: int) -> str:
    """`3 stories`."""
    return words.stories(count)


@register.filter
def said_sources(count: int) -> str:
    """`3 independent sources`."""
    return words.sources(count)


@register.simple_tag(takes_context=True)
def situations_here(context: dict[str, Any], most: int = 4) -> list[views.Card]:
    """The situations of the language, the latest begun first."""
    locale = Locale.objects.filter(language_code=words.language()).first()
    return views.cards(context["request"], SituationPage.objects.published(locale)[:most])


@register.simple_tag(takes_context=True)
def situations_told(context: dict[str, Any], story: Any) -> list[views.Card]:
    """The situations of the story's language that it tells of."""
    standing = Standing.objects.filter(pk=story.pk).first()
    if standing is None:
        return []
    pages = SituationPage.objects.published(story.locale).filter(
        key__in=Making.objects.filter(as_of=None, told_in__story=standing.name).values("key")
    )
    return views.cards(context["request"], pages)
