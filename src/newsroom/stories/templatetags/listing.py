"""Long lists in pages of a fixed length."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django import template
from django.core.paginator import Page, Paginator

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from newsroom.stories.models import StoryPage

register = template.Library()

PER_PAGE = 20


@register.simple_tag(takes_context=True)
def listed(context: template.Context, stories: QuerySet[StoryPage]) -> Page:
    """The page of the list that the address asks for by `page`; the nearest where there is none."""
    request = context.get("request")
    asked = request.GET.get("page", "1") if request is not None else "1"
    return Paginator(stories.prefetch_related("lead_picture__renditions"), PER_PAGE).get_page(asked)
