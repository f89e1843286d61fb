"""The events of a reading as mentions of the record: with their story, their sentence, their source."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from functools import lru_cache

from situasi.language import Language, available
from situasi.language import load as language_of
from situasi.model import Event, Mention, Source, SourceKind, Span, Statement, Story, Told
from situasi.record.origins import origin, outlet
from situasi.story import dateline


def known_on(told: Told, added: dt.date) -> dt.date:
    """The day from which a story is known: when it was published, else when it was added."""
    return told.story.published or added


def mentions(told: Told, since: dt.date) -> tuple[Mention, ...]:
    """The mentions of a story, in the order of its reading; known from `since` on."""
    story, reading = told.story, told.reading
    if not reading.events:
        return ()
    bounds = _sentences(story.text, reading.language)
    statements = {s.id: s for s in reading.statements}
    filed = credits_of(story, reading.language)
    found = []
    for event in reading.events:
        chain = _chain(event, statements)
        if filed:
            names = {s.name for s in chain}
            chain = (*(s for s in filed if s.name not in names), *chain)
        found.append(
            Mention(
                story=story.id,
                publisher=story.publisher,
                url=story.url,
                language=reading.language,
                title=story.title,
                published=story.published,
                event=event,
                sentence=_sentence(story.text, bounds, event.anchor),
                chain=chain,
                origin=origin(chain, story.publisher, story.id, reading.language),
                since=since,
            )
        )
    return tuple(found)


def credits_of(story: Story, language: str) -> tuple[Source, ...]:
    """The outlets that a story's dateline credits ("GANJA, Oct 17 (Reuters) -"), but its own.

    They stand before whatever the story tells, for it comes through them.
    """
    start = story.deck.end if story.deck else 0
    if not story.deck and story.text.startswith(story.title):
        start = len(story.title)
    start += len(story.text[start:]) - len(story.text[start:].lstrip())
    end = story.text.find("\n", start)
    paragraph = story.text[start : end if end >= 0 else len(story.text)]
    line = dateline.find(paragraph, story.publisher)
    if line is None or line.publisher is None:
        return ()
    own = story.publisher and (outlet(story.publisher, language) or story.publisher)
    found = []
    for said in line.publisher.split("/"):
        name = outlet(said.strip(), language)
        if name and name != own:
            at = start + paragraph.index(said.strip())
            span = story.span(at, at + len(said.strip()))
            found.append(Source(**span.model_dump(), name=name, kind=SourceKind.OUTLET))
    return tuple(found)


def _chain(event: Event, statements: dict[str, Statement]) -> tuple[Source, ...]:
    """The sources that an event came through, outermost first.

    Those of its statement, behind those of the smallest statement that hands all of that over.
    """
    inner = statements.get(event.according_to or "")
    if inner is None:
        return ()
    chain = inner.sources
    start, end = inner.content.start, inner.content.end
    around = [
        s
        for s in statements.values()
        if s.content.start <= start
        and end <= s.content.end
        and (s.content.start, s.content.end) != (start, end)
    ]
    for outer in sorted(around, key=lambda s: (s.content.end - s.content.start, s.id)):
        already = {(s.start, s.end) for s in chain}
        chain = (*(s for s in outer.sources if (s.start, s.end) not in already), *chain)
    return chain


@lru_cache(maxsize=64)
def _language(code: str) -> Language | None:
    return language_of(code) if code in available() else None


def _sentences(text: str, language: str) -> list[tuple[int, int]]:
    known = _language(language)
    return list(known.sentences(text)) if known else []


def _sentence(text: str, bounds: list[tuple[int, int]], anchor: Span) -> Span:
    """The sentence that holds the anchor; its paragraph where the language has no data."""
    at = bisect_right(bounds, (anchor.start, len(text))) - 1
    if at >= 0 and bounds[at][0] <= anchor.start < bounds[at][1]:
        start, end = bounds[at]
    else:
        start = text.rfind("\n", 0, anchor.start) + 1
        end = text.find("\n", anchor.start)
        end = len(text) if end < 0 else end
    return Span(start=start, end=end, text=text[start:end])
