"""The events of a reading as mentions of the record: with their story, their sentence, their source."""

from __future__ import annotations

import datetime as dt
from operator import itemgetter

from situasi.model import Mention, Origin, Source, Span, Statement, Told
from situasi.model.spans import Frozen


class Attribution(Frozen):
    """What a language's words and the names of the world tell of a story's events, beside its reading.

    It is made once (`attribution.py`) and kept, so that whoever looks at a record needs neither.
    `credits` are the outlets of the dateline; `events` the first and last character of the sentence of
    each event, in the order of the reading, and which of the `origins` it has.
    """

    credits: tuple[Source, ...] = ()
    origins: tuple[Origin, ...] = ()
    events: tuple[tuple[int, int, int], ...] = ()


def known_on(told: Told, added: dt.date) -> dt.date:
    """The day from which a story is known: when it was published, else when it was added."""
    return told.story.published or added


def mentions(told: Told, since: dt.date, attribution: Attribution) -> tuple[Mention, ...]:
    """The mentions of a story, in the order of its reading; known from `since` on."""
    story, reading = told.story, told.reading
    chains = chains_of(told, attribution.credits)
    return tuple(
        Mention(
            story=story.id,
            publisher=story.publisher,
            url=story.url,
            language=reading.language,
            title=story.title,
            published=story.published,
            event=event,
            sentence=Span(start=start, end=end, text=story.text[start:end]),
            chain=chain,
            origin=attribution.origins[which],
            since=since,
        )
        for event, chain, (start, end, which) in zip(
            reading.events, chains, attribution.events, strict=True
        )
    )


def chains_of(told: Told, credits: tuple[Source, ...]) -> list[tuple[Source, ...]]:
    """The sources that each event came through, outermost first.

    Those whom the dateline credits stand before whatever the story tells, for it comes through them.
    """
    handed = [(s.content.start, s.content.end, s) for s in told.reading.statements]
    statements = {s.id: s for s in told.reading.statements}
    found: dict[str | None, tuple[Source, ...]] = {}
    for event in told.reading.events:
        if event.according_to not in found:
            chain = _chain(statements.get(event.according_to or ""), handed)
            names = {s.name for s in chain}
            found[event.according_to] = (*(s for s in credits if s.name not in names), *chain)
    return [found[event.according_to] for event in told.reading.events]


def _chain(
    inner: Statement | None, handed: list[tuple[int, int, Statement]]
) -> tuple[Source, ...]:
    """The sources of a statement, outermost first: behind those of each that hands it over.

    `handed` are the statements with the first and last character of what they hand over.
    """
    if inner is None:
        return ()
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
    return chain
