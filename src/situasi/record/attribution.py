"""Each event's sentence, sources and origin: what needs a story's language and the names.

It is made when a story is added, and kept beside the log.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from functools import lru_cache
from operator import itemgetter

from situasi.language import Language, available
from situasi.language import load as language_of
from situasi.model import (
    Mention,
    Origin,
    Source,
    SourceKind,
    Span,
    Statement,
    Story,
    Told,
)
from situasi.record.mentions import Attribution, mentions
from situasi.record.origins import origin, outlet
from situasi.story import dateline


def attribution(told: Told) -> Attribution:
    """What a story's language and the names tell of its events."""
    story, reading = told.story, told.reading
    if not reading.events:
        return Attribution()
    bounds = _sentences(story.text, reading.language)
    filed = credits_of(story, reading.language)
    handed = [(s.content.start, s.content.end, s) for s in reading.statements]
    statements = {s.id: s for s in reading.statements}
    chains: list[tuple[Source, ...]] = []
    origins: dict[Origin, int] = {}
    through: dict[str | None, tuple[int, int]] = {}  # by statement: which chain, which origin
    events = []
    for event in reading.events:
        by = event.according_to
        if by not in through:
            chain = _chain(filed, statements.get(by or ""), handed)
            told_by = origin(chain, story.publisher, story.id, reading.language)
            through[by] = len(chains), origins.setdefault(told_by, len(origins))
            chains.append(chain)
        events.append((*_sentence(story.text, bounds, event.anchor), *through[by]))
    return Attribution(chains=tuple(chains), origins=tuple(origins), events=tuple(events))


def attributed(told: Told, since: dt.date) -> tuple[Mention, ...]:
    """The mentions of a story that no record keeps, known from `since` on."""
    return mentions(told, since, attribution(told))


def credits_of(story: Story, language: str) -> tuple[Source, ...]:
    """The outlets that a story's dateline credits ("GANJA, Oct 17 (Reuters) -"), but its own."""
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


@lru_cache(maxsize=64)
def _language(code: str) -> Language | None:
    return language_of(code) if code in available() else None


def _sentences(text: str, language: str) -> list[tuple[int, int]]:
    known = _language(language)
    return list(known.sentences(text)) if known else []


def _sentence(text: str, bounds: list[tuple[int, int]], anchor: Span) -> tuple[int, int]:
    """The sentence that holds the anchor; its paragraph where the language has no data."""
    at = bisect_right(bounds, (anchor.start, len(text))) - 1
    if at >= 0 and bounds[at][0] <= anchor.start < bounds[at][1]:
        return bounds[at]
    end = text.find("\n", anchor.start)
    return text.rfind("\n", 0, anchor.start) + 1, len(text) if end < 0 else end


def _chain(
    credits: tuple[Source, ...],
    inner: Statement | None,
    handed: list[tuple[int, int, Statement]],
) -> tuple[Source, ...]:
    """The sources of a statement, outermost first: behind those of each that hands it over.

    Those whom the dateline credits stand before whatever the story tells, for it comes through them.
    `handed` are the statements with the first and last character of what they hand over.
    """
    if inner is None:
        return credits
    chain = inner.sources
    start, end = inner.content.start, inner.content.end
    around = [
        (last - first, s.id, s)
        for first, last, s in handed
        if first <= start and end <= last and (first, last) != (start, end)
    ]
    for _, _, outer in sorted(around, key=itemgetter(0, 1)):
        already = {(s.start, s.end) for s in chain}
        chain = (*(s for s in outer.sources if (s.start, s.end) not in already), *chain)
    names = {s.name for s in chain}
    return (*(s for s in credits if s.name not in names), *chain)
