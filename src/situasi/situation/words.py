"""The data of the situation room: the rule of heat, and the words for truces."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from pydantic import model_validator

from situasi.datafile import Shape, read, word_lists
from situasi.model import EventType, Mention, Span, Status
from situasi.names.fold import fold, key
from situasi.names.register import nations
from situasi.names.scan import hits, tokens

DATA = Path(__file__).parent / "data"


class _Told(Shape):
    independent: float
    single: float
    partisan: float


class HeatRule(Shape):
    """`heat.yml`."""

    scores: dict[EventType, float]
    demand: float
    status: dict[Status, float]
    told: _Told
    recent: int
    before: int
    least_episodes: int
    least_origins: int
    rises: float
    falls: float
    tips: float
    until: dict[str, list[str]]

    @model_validator(mode="after")
    def _is_whole(self) -> HeatRule:
        if set(self.scores) != set(EventType) or set(self.status) != set(Status):
            raise ValueError("scores and status name every type and every status")
        return self


@lru_cache(maxsize=1)
def heat_rule() -> HeatRule:
    """The constants of the rule of heat. Raises DataError."""
    return read(DATA / "heat.yml", HeatRule)


NEAR = 5
"""Words between those of a deed and those of a truce, at most, for the deed to be about the truce."""

_BEFORE = 4
"""Words before a truce in which one may say that it is older, or broken, or no more than proposed."""

_AFTER = 3
"""Words after a truce in which one may say that it is no more than proposed, or begin to tell its day."""


_NEXT = 3
"""Words between a state and a word for brokering, at most, for it to be the broker."""


class Telling(StrEnum):
    """What a sentence says of a truce with the words of a deed."""

    MADE = "made"
    PROPOSED = "proposed"


def until_in(mention: Mention, figure: Span) -> bool:
    """Whether a sentence says, outside a figure, that something is counted up to a day."""
    pattern = _until(mention.language)
    if pattern is None:
        return False
    sentence = mention.sentence
    begin, end = (max(at - sentence.start, 0) for at in (figure.start, figure.end))
    return any(pattern.search(key(part)) for part in (sentence.text[:begin], sentence.text[end:]))


@lru_cache(maxsize=64)
def _until(language: str) -> re.Pattern[str] | None:
    words = heat_rule().until.get(language)
    return any_of(words) if words else None


class _Truces(Shape):
    truce: list[str]
    breach: list[str]
    older: list[str]
    proposed: list[str]
    brokered: list[str]
    army: list[str]


class _Patterns(NamedTuple):
    """A language's words; a sentence that holds none of `first` speaks of no truce."""

    truce: re.Pattern[str]
    breach: re.Pattern[str]
    older: re.Pattern[str]
    proposed: re.Pattern[str]
    brokered: re.Pattern[str]
    army: re.Pattern[str]
    first: tuple[str, ...]


@lru_cache(maxsize=64)
def _patterns(language: str) -> _Patterns | None:
    """A language's patterns; None where it has no words."""
    words = word_lists(DATA / "truces.yml", _Truces).get(language)
    if words is None:
        return None
    return _Patterns(
        truce=any_of(words.truce),
        breach=any_of(words.breach),
        older=any_of([*words.older, *words.breach]),
        proposed=any_of(words.proposed),
        brokered=any_of(words.brokered),
        army=any_of(words.army),
        first=tuple({key(w).split()[0]: None for w in words.truce}),
    )


def any_of(words: Sequence[str]) -> re.Pattern[str]:
    """Any of these words and phrases, in the key of a sentence."""
    ranked = sorted((re.escape(key(w)) for w in words), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(ranked)})\b")


def of_truce(mention: Mention) -> bool:
    """Whether a mention's sentence speaks of a truce."""
    return bool(_truce_in(mention))


def of_breach(mention: Mention) -> bool:
    """Whether a mention's sentence speaks of a truce as broken."""
    patterns = _truce_in(mention)
    return bool(patterns and patterns.breach.search(key(mention.sentence.text)))


def of_brokering(mention: Mention) -> bool:
    """Whether a mention's sentence says that somebody stood between others."""
    patterns = _patterns(mention.language)
    return bool(patterns and patterns.brokered.search(key(mention.sentence.text)))


def brokers_in(mention: Mention) -> dict[str, str]:
    """The states named next to a word for brokering ("brokered by the United States"), with names."""
    patterns = _patterns(mention.language)
    text = mention.sentence.text
    if patterns is None or not patterns.brokered.search(key(text)):
        return {}
    known = nations(mention.language)
    said = _places(patterns.brokered, key(text).split())
    found = {}
    for hit in hits(tokens(text), known):
        begin, end = _count(text[: hit.start]), _count(text[: hit.end])
        country = hit.entry.country
        if country and any(max(first - end, begin - last) <= _NEXT for first, last in said):
            found[country] = known.country_names[country]
    return found


def truce_of(mention: Mention) -> Telling | None:
    """What a mention's own words, and those near them, say of a truce; None: nothing.

    A truce that is only the background of the deed ("since the ceasefire", "in breach of the
    truce") is none that the deed makes, unless the words after it give its day.
    """
    patterns = _truce_in(mention)
    if patterns is None:
        return Telling.MADE if "ceasefire" in mention.event.modes else None
    sentence, anchor = mention.sentence, mention.event.anchor
    words = key(sentence.text).split()
    begin = _count(sentence.text[: max(anchor.start - sentence.start, 0)])
    end = max(begin + 1, _count(sentence.text[: max(anchor.end - sentence.start, 0)]))
    said = None
    for first, last in _places(patterns.truce, words):
        if max(first - end, begin - last) > NEAR:
            continue
        if _found(patterns.older, words, first - _BEFORE, first) and not _dated(mention, last):
            continue
        around = _found(patterns.proposed, words, first - _BEFORE, last + _AFTER)
        if not around and not _found(patterns.proposed, words, begin, end):
            return Telling.MADE
        said = Telling.PROPOSED
    return said


def _dated(mention: Mention, last: int) -> bool:
    """Whether the words after the truce, of which `last` is the first, give the one day of the deed."""
    date = mention.event.date
    if date is None or date.phrase is None or date.first != date.last:
        return False
    place = date.phrase.start - mention.sentence.start
    text = mention.sentence.text
    return 0 <= place < len(text) and 0 <= _count(text[:place]) - last <= _AFTER


def _count(text: str) -> int:
    return len(key(text).split())


def _places(pattern: re.Pattern[str], words: Sequence[str]) -> list[tuple[int, int]]:
    """First word, and the word after the last, of each place where a pattern stands."""
    text = " ".join(words)
    return [(text.count(" ", 0, m.start()), text.count(" ", 0, m.end()) + 1)
            for m in pattern.finditer(text)]  # fmt: skip


def _found(pattern: re.Pattern[str], words: Sequence[str], begin: int, end: int) -> bool:
    return pattern.search(" ".join(words[max(begin, 0) : max(end, 0)])) is not None


def states_in(mention: Mention) -> frozenset[str]:
    """The states that a mention's sentence names, by themselves, their people or their capital."""
    return _named(mention.sentence.text, mention.language)


@lru_cache(maxsize=16384)
def _named(text: str, language: str) -> frozenset[str]:
    found = hits(tokens(text), nations(language))
    return frozenset(hit.entry.country for hit in found if hit.entry.country)


def unsaid_army(mention: Mention) -> bool:
    """Whether a mention comes from an army without saying whose ("the army press service")."""
    patterns = _patterns(mention.language)
    text = mention.chain[-1].text
    return bool(
        patterns and patterns.army.search(key(text)) and not _named(text, mention.language)
    )


def _truce_in(mention: Mention) -> _Patterns | None:
    """The patterns of a mention's language where its sentence speaks of a truce."""
    return _patterns_for(mention.sentence.text, mention.language)


@lru_cache(maxsize=16384)
def _patterns_for(text: str, language: str) -> _Patterns | None:
    patterns = _patterns(language)
    if patterns is None:
        return None
    # Most sentences are done with here: the key of a whole sentence takes much longer.
    folded = fold(text)
    if not any(word in folded for word in patterns.first):
        return None
    return patterns if patterns.truce.search(key(text)) else None
