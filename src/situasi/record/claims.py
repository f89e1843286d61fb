"""The ledger's rows: figures as each source gives them, side by side.

Nothing is averaged, and nothing is summed across sources. A newer figure of one origin takes the place
of its older one in the view; both stay.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from pydantic import RootModel

from situasi.datafile import Shape, mapping
from situasi.model import Claim, Figure, Mention, Span
from situasi.names.fold import fold

DATA = Path(__file__).parent / "data" / "cumulative.yml"


class _Cues(Shape):
    since: list[str]
    once: list[str]


class _File(RootModel[dict[str, _Cues]]):
    pass


class _Patterns(NamedTuple):
    """A language's cues, longest first; a sentence that holds none of `words` has none of them."""

    since: re.Pattern[str]
    once: re.Pattern[str]
    words: tuple[str, ...]


@lru_cache(maxsize=4)
def _cues(language: str, path: Path = DATA) -> _Patterns | None:
    """The patterns of a language's cues; None for a language without any."""
    found = _File.model_validate(mapping(path)).root.get(language)
    if found is None:
        return None
    return _Patterns(_any(found.since), _any(found.once), (*found.since, *found.once))


def _any(cues: Sequence[str]) -> re.Pattern[str]:
    ranked = sorted(map(re.escape, cues), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(ranked)})\b")


def cumulative(mention: Mention, figure: Figure) -> bool | None:
    """Whether a figure counts from the beginning of something longer; None where no word tells.

    The cue nearest to the figure in its sentence decides.
    """
    patterns = _cues(mention.language)
    if patterns is None:
        return None
    sentence = mention.sentence
    text = fold(sentence.text)
    if not any(word in text for word in patterns.words):
        return None
    at = len(fold(sentence.text[: max(figure.start - sentence.start, 0)]))
    nearest: tuple[int, bool] | None = None
    for pattern, answer in ((patterns.since, True), (patterns.once, False)):
        for cue in pattern.finditer(text):
            gap = max(cue.start() - at, at - cue.end(), 0)
            if nearest is None or gap < nearest[0]:
                nearest = gap, answer
    return nearest[1] if nearest else None


def claims(mention: Mention, episode: str) -> tuple[Claim, ...]:
    """One row for each figure of a mention."""
    return tuple(
        Claim(
            kind=figure.kind,
            low=figure.low,
            high=figure.high,
            cumulative=cumulative(mention, figure),
            origin=mention.origin,
            chain=mention.chain,
            as_of=mention.published,
            episode=episode,
            story=mention.story,
            event=mention.event.id,
            figure=Span(start=figure.start, end=figure.end, text=figure.text),
            sentence=mention.sentence,
            since=mention.since,
            until=mention.until,
        )
        for figure in mention.event.figures
    )


def replaced(rows: Iterable[Claim]) -> tuple[Claim, ...]:
    """The claims with the older ones of an origin marked as replaced by its newer ones.

    Claims of one origin, kind and count (cumulative or not) replace each other by the day from which
    they were known; those of one day stand together. A claim that was taken back replaces nothing.
    """
    ordered = sorted(rows, key=lambda c: (c.since, c.story, c.event, c.figure.start))
    newest: dict[tuple[object, ...], dt.date] = {}
    out: list[Claim] = []
    for claim in reversed(ordered):
        slot = (claim.origin.key, claim.kind, claim.cumulative)
        later = newest.setdefault(slot, claim.since) if claim.until is None else claim.since
        old = later > claim.since
        out.append(claim.model_copy(update={"until": later, "replaced": True}) if old else claim)
    return tuple(reversed(out))


def standing(rows: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims that stand: neither replaced nor taken back."""
    return tuple(c for c in rows if c.until is None)
