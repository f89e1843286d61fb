"""A story page as plain text with spans: what is read of it.

The text is what a reader meets, in order: headline, deck, then each heading (with its number) and
each paragraph. The first paragraph begins with the dateline, as it does on the page. A quotation
is a paragraph of its own that ends with who said it. Captions, related stories and sources are no
body: they are kept beside it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.utils import timezone

from situasi.errors import StoryError
from situasi.model import Author, Image, Link, Span, Story
from situasi.story.assemble import name, sections
from situasi.story.blocks import walk
from situasi.story.characters import line
from situasi.story.tree import parse

if TYPE_CHECKING:
    from newsroom.stories.models import StoryPage


@dataclass(slots=True)
class _Gathered:
    """What the body holds, in order; `headings` are places in `pieces`."""

    pieces: list[str] = field(default_factory=list)
    headings: list[int] = field(default_factory=list)
    images: list[Image] = field(default_factory=list)
    related: list[Link] = field(default_factory=list)


def dateline(story: StoryPage) -> str:
    """What stands before the first paragraph, without the dash: "Moskow, Situasi"; "" if no place."""
    place = line(story.dateline_place)
    return f"{place}, {settings.PUBLISHER}" if place else ""


def paragraphs(html: str) -> Iterator[str]:
    """The paragraphs of rich text, as plain lines."""
    if html.strip():
        for block in walk(parse(f"<div>{html}</div>", "a paragraph"), None):
            if block.text:
                yield block.text


def plain_story(story: StoryPage) -> Story:
    """The page as a `Story`. Raises `StoryError` where there is no headline or no body yet."""
    where = story.url_path or story.slug or "a new story"
    language = story.locale.language_code
    body = _Gathered()
    for block in story.body:
        _add(body, block, story)
    if len(body.pieces) == len(body.headings):
        raise StoryError(where, "has no body text", "write a paragraph")
    _open_with_dateline(body, dateline(story))
    title, deck = line(story.title), line(story.deck)
    if not title:
        raise StoryError(where, "has no headline", "write one")
    head = [piece for piece in (title, deck) if piece]
    pieces = [*head, *body.pieces]
    text = "\n\n".join(pieces)
    spans = list(_spans(pieces))
    lead = story.lead_picture
    pictures = [] if lead is None else [_image(lead, story.caption, language, None)]
    url = story.full_url
    return Story(
        id=name(url=url, where=where, text=text),
        text=text,
        language=language,
        title=title,
        deck=spans[1] if deck else None,
        dateline=_place_span(spans, body, len(head), line(story.dateline_place)),
        authors=tuple(
            Author(name=one.name, about=one.biography(language) or None, verified=one.verified)
            for one in story.authors
        ),
        publisher=settings.PUBLISHER,
        published=_published(story),
        modified=timezone.localdate(story.updated_at) if story.updated_at else None,
        url=url,
        sections=tuple(sections(text, [spans[len(head) + at] for at in body.headings])),
        images=(*pictures, *body.images),
        related=tuple(body.related),
        topics=tuple(topic.title for topic in story.topic_pages()),
    )


def _published(story: StoryPage) -> Any:
    """The day that the story speaks from: its dateline's, else that of publication, else none."""
    if story.dateline_date is not None:
        return story.dateline_date
    at = story.published_at
    return timezone.localdate(at) if at else None


def _add(body: _Gathered, block: Any, story: StoryPage) -> None:
    value = block.value
    match block.block_type:
        case "point":
            heading = line(value["heading"])
            if story.numbered:
                heading = f"{len(body.headings) + 1}. {heading}"
            body.headings.append(len(body.pieces))
            body.pieces.append(heading)
            if value["picture"] and value["picture"]["picture"]:
                _picture(body, value["picture"], story)
            for inner in value["text"]:
                _add(body, inner, story)
        case "paragraph":
            body.pieces.extend(paragraphs(value.source))
        case "quote":
            body.pieces.append(f"“{line(value['text'])}” — {line(value['by'])}")
        case "picture":
            _picture(body, value, story)
        case "related":
            other = value["story"]
            if other is not None and other.live:
                body.related.append(Link(text=other.title, url=other.full_url))


def _picture(body: _Gathered, value: Any, story: StoryPage) -> None:
    picture, language = value["picture"], story.locale.language_code
    if picture is None:
        return
    section = len(body.headings) - 1 if body.headings else None
    caption = value["caption"] or picture.caption(language)
    body.images.append(_image(picture, caption, language, section))


def _image(picture: Any, caption: str, language: str, section: int | None) -> Image:
    return Image(
        caption=line(caption) or None,
        credit=line(picture.credit) or None,
        alt=line(picture.alt(language)) or None,
        section=section,
    )


def _open_with_dateline(body: _Gathered, words: str) -> None:
    """Put the dateline before the first paragraph, which a heading may precede."""
    first = next(at for at in range(len(body.pieces)) if at not in body.headings)
    if words:
        body.pieces[first] = f"{words} - {body.pieces[first]}"


def _place_span(spans: list[Span], body: _Gathered, head: int, place: str) -> Span | None:
    if not place:
        return None
    first = next(at for at in range(len(body.pieces)) if at not in body.headings)
    start = spans[head + first].start
    return Span(start=start, end=start + len(place), text=place)


def _spans(pieces: list[str]) -> Iterator[Span]:
    start = 0
    for piece in pieces:
        yield Span(start=start, end=start + len(piece), text=piece)
        start += len(piece) + 2
