"""The body of a story as its page shows it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from newsroom.readers import complaints

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from newsroom.readers.models import Complaint
    from newsroom.stories.models import StoryPage

register = template.Library()

_FIRST = re.compile(r'<div class="text"><p>|<blockquote class="quote"><p>')
"""How the blocks' templates begin what can be the first paragraph."""


@register.simple_tag(takes_context=True)
def body_of(context: template.Context, story: StoryPage) -> SafeString:
    """The whole body: its points numbered, the dateline before the first paragraph."""
    around = {**context.flatten(), "page": story}
    html = "".join(
        block.render(context={**around, "number": number}) for block, number in _numbered(story)
    )
    words = story.dateline
    if not words:
        return mark_safe(html)  # noqa: S308 - rendered by the blocks' templates
    place, _comma, rest = words.rpartition(", ")
    said = format_html('<span class="dateline"><b>{}</b>, {}</span> – ', place, rest)
    return mark_safe(_FIRST.sub(lambda found: found[0] + said, html, count=1))  # noqa: S308


def _numbered(story: StoryPage) -> Iterator[tuple[Any, int | None]]:
    number = 0
    for block in story.body:
        if block.block_type == "point":
            number += 1
            yield block, number if story.numbered else None
        else:
            yield block, None


@register.simple_tag
def replies_to(story: StoryPage) -> QuerySet[Complaint]:
    """The replies that stand published with it."""
    return complaints.replies(story)


@register.simple_tag
def latest_besides(story: StoryPage, related: list[StoryPage], most: int = 5) -> list[StoryPage]:
    """The latest stories of its language, without itself and what is shown as related."""
    shown = [story.pk, *[one.pk for one in related]]
    return list(type(story).objects.published(story.locale).exclude(pk__in=shown)[:most])
