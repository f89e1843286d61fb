"""How the front page is laid out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from django import template

if TYPE_CHECKING:
    from newsroom.stories.models import FrontPage, StoryPage, TopicPage

register = template.Library()

LATEST = 7
"""Headlines beside the lead: the newest."""
SECOND = 3
"""Stories with pictures below the lead: the newest of the others."""
IN_SECTION = 4
"""Stories of a topic, the first with its picture."""
SIZES = "lead_picture__renditions"
"""The sizes in which pictures were made: fetched for all stories at once."""


@dataclass(slots=True)
class Section:
    """A topic with its latest stories that stand nowhere above."""

    topic: TopicPage
    stories: list[StoryPage]


@dataclass(slots=True)
class Layout:
    """What stands on the front page, in order; no story stands twice."""

    lead: StoryPage | None
    second: list[StoryPage] = field(default_factory=list)
    latest: list[StoryPage] = field(default_factory=list)
    sections: list[Section] = field(default_factory=list)


@register.simple_tag
def front_layout(page: FrontPage) -> Layout:
    """The lead, the latest headlines, the next with pictures, and the topics with the rest."""
    lead = page.leading()
    if lead is None:
        return Layout(None)
    newest = page.stories().prefetch_related(SIZES)[: SECOND + LATEST + 20]
    rest = [one for one in newest if one.pk != lead.pk]
    # What is called the latest is the latest; a small newsroom keeps some for below.
    latest = rest[: min(LATEST, max(len(rest) - SECOND, 1))]
    second = [one for one in rest[len(latest) :] if one.lead_picture_id][:SECOND]
    shown = {one.pk for one in (lead, *latest, *second)}
    sections = []
    for topic in page.topics():
        fresh = list(topic.stories().exclude(pk__in=shown).prefetch_related(SIZES)[:IN_SECTION])
        # A picture heads the section where one of its stories has one.
        fresh.sort(key=lambda one: one.lead_picture_id is None)
        if fresh:
            sections.append(Section(topic, fresh))
            shown |= {one.pk for one in fresh}
    return Layout(lead, second, latest, sections)
