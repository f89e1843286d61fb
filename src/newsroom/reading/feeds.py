"""RSS 2.0 and Atom 1.0: all stories of a language, those of a topic, those of a writer.

Each entry carries the whole text, so that a feed can be read where there is no connection, and
its picture as an enclosure. An entry's name lasts when headline or address change.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.feedgenerator import Atom1Feed, Enclosure, Rss201rev2Feed
from django.utils.html import escape
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from newsroom.people.models import Profile
from newsroom.reading.sharing import absolute, lasting_name, rendition, size_of, whole_text
from newsroom.stories.models import FrontPage, StoryPage, TopicPage

if TYPE_CHECKING:
    from django.db.models import QuerySet
    from django.utils.xmlutils import SimplerXMLGenerator

ENTRIES = 30
"""Stories in a feed, the latest first."""
_CONTENT = "http://purl.org/rss/1.0/modules/content/"


class Rss(Rss201rev2Feed):
    """RSS 2.0 with the whole text (`content:encoded`)."""

    content_type = "application/rss+xml; charset=utf-8"

    def rss_attributes(self) -> dict[str, str]:
        """The namespace of the whole text beside Django's own."""
        return {**super().rss_attributes(), "xmlns:content": _CONTENT}

    def add_item_elements(self, handler: SimplerXMLGenerator, item: dict[str, Any]) -> None:
        """Django's elements, every further author, and the whole text."""
        super().add_item_elements(handler, item)
        for name in item["further_authors"]:
            handler.addQuickElement("dc:creator", name)
        if item["whole"]:
            handler.addQuickElement("content:encoded", item["whole"])


class Atom(Atom1Feed):
    """Atom 1.0 with the whole text (`content`)."""

    content_type = "application/atom+xml; charset=utf-8"

    def add_root_elements(self, handler: SimplerXMLGenerator) -> None:
        """Django's elements, and the feed's author, whom an entry without one falls back on."""
        super().add_root_elements(handler)
        if not self.feed["author_name"]:
            handler.startElement("author", {})
            handler.addQuickElement("name", settings.PUBLISHER)
            handler.addQuickElement("uri", f"{settings.ADDRESS.url}/")
            handler.endElement("author")

    def add_item_elements(self, handler: SimplerXMLGenerator, item: dict[str, Any]) -> None:
        """Django's elements, every further author, and the whole text."""
        super().add_item_elements(handler, item)
        for name in item["further_authors"]:
            handler.startElement("author", {})
            handler.addQuickElement("name", name)
            handler.endElement("author")
        if item["whole"]:
            handler.addQuickElement("content", item["whole"], {"type": "html"})


KINDS = {"rss": Rss, "atom": Atom}


@require_safe
def everything(request: HttpRequest, kind: str) -> HttpResponse:
    """All stories of the language."""
    front = get_object_or_404(FrontPage.objects.live(), locale__language_code=_language())
    return _feed(
        request,
        kind,
        title=settings.PUBLISHER,
        about=front.about or _("The latest stories of %(name)s") % {"name": settings.PUBLISHER},
        link=f"/{_language()}/",
        stories=front.stories(),
    )


@require_safe
def topic(request: HttpRequest, slug: str, kind: str) -> HttpResponse:
    """The stories on a topic."""
    page = get_object_or_404(TopicPage.objects.live(), slug=slug, locale__language_code=_language())
    return _feed(
        request,
        kind,
        title=f"{settings.PUBLISHER}: {page.title}",
        about=page.about or page.title,
        link=page.full_url,
        stories=page.stories(),
    )


@require_safe
def writer(request: HttpRequest, slug: str, kind: str) -> HttpResponse:
    """A writer's stories in the language."""
    profile = get_object_or_404(Profile, slug=slug)
    stories = StoryPage.objects.published().filter(
        locale__language_code=_language(), story_authors__profile=profile
    )
    return _feed(
        request,
        kind,
        title=f"{settings.PUBLISHER}: {profile.name}",
        about=profile.biography() or profile.name,
        link=profile.get_absolute_url(),
        stories=stories,
        author=profile.name,
    )


def _language() -> str:
    return (get_language() or "id")[:2]


def _feed(
    request: HttpRequest,
    kind: str,
    *,
    title: str,
    about: str,
    link: str,
    stories: QuerySet[StoryPage],
    author: str | None = None,
) -> HttpResponse:
    if kind not in KINDS:
        raise Http404
    here = absolute(request.path)
    feed = KINDS[kind](
        title=title,
        link=absolute(link),
        description=about,
        language=_language(),
        author_name=author,
        feed_url=here,
        feed_guid=here,
        feed_copyright=_("The writers answer for their work and keep their rights."),
        ttl=60,
    )
    chosen = stories.prefetch_related("lead_picture__renditions", "topics")[:ENTRIES]
    for story in chosen:
        feed.add_item(**_entry(story))
    answer = HttpResponse(content_type=KINDS[kind].content_type)
    feed.write(answer, "utf-8")
    return answer


def _entry(story: StoryPage) -> dict[str, Any]:
    published = story.published_at or timezone.now()
    names = [one.name for one in story.authors]
    return {
        "title": story.title,
        "link": story.full_url,
        "description": escape(story.deck),  # both formats read it as HTML
        "author_name": names[0] if names else None,
        "further_authors": names[1:],
        "unique_id": lasting_name(story),
        "unique_id_is_permalink": False,
        "pubdate": published,
        "updateddate": story.updated_at or published,
        "categories": [topic.title for topic in story.topic_pages()],
        "enclosures": list(_enclosures(story)),
        "whole": str(whole_text(story)),
    }


def _enclosures(story: StoryPage) -> Iterable[Enclosure]:
    made = rendition(story.lead_picture)
    size = None if made is None else size_of(made)
    if made is not None and size is not None:
        yield Enclosure(absolute(made.url), str(size), "image/jpeg")
