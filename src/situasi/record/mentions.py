"""The events of a reading as mentions of the record: with their story, their sentence, their source."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from situasi.model import Mention, Origin, Source, Span, Told
from situasi.model.spans import Frozen

if TYPE_CHECKING:
    from situasi.record.log import Logged


class Attribution(Frozen):
    """What a language's words and the names of the world tell of a story's events, beside its reading.

    It is made once (`attribution.py`) and kept, so that whoever looks at a record needs neither.
    `events` are, in the order of the reading, the first and last character of each event's sentence,
    and which of the `chains` and `origins` it has.
    """

    chains: tuple[tuple[Source, ...], ...] = ()
    origins: tuple[Origin, ...] = ()
    events: tuple[tuple[int, int, int, int], ...] = ()


def known_on(told: Told, added: dt.date) -> dt.date:
    """The day from which a story is known: when it was published, else when it was added."""
    return told.story.published or added


def mentions(
    told: Told | Logged, since: dt.date, attribution: Attribution
) -> tuple[Mention, ...]:
    """The mentions of a story, in the order of its reading; known from `since` on."""
    story, reading = told.story, told.reading
    out: list[Mention] = []
    for event, (start, end, chain, origin) in zip(
        reading.events, attribution.events, strict=True
    ):
        own: dict[str, Any] = {
            "event": event,
            "sentence": Span(start=start, end=end, text=story.text[start:end]),
            "chain": attribution.chains[chain],
            "origin": attribution.origins[origin],
        }
        # a copy of the first takes half the time of another, whose common parts would be checked again
        out.append(
            out[0].model_copy(update=own)
            if out
            else Mention(
                story=story.id,
                publisher=story.publisher,
                url=story.url,
                language=reading.language,
                title=story.title,
                published=story.published,
                since=since,
                **own,
            )
        )
    return tuple(out)
