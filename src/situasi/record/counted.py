"""What a figure counts, by the words of its sentence: one deed or since a beginning, all or a part."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from situasi.datafile import Shape, word_lists
from situasi.model import Figure, Mention, Span
from situasi.names.fold import fold

DATA = Path(__file__).parent / "data"
OTHERWISE = 40  # letters before "since" in which it may belong to a rank or a lasting state
BEGUN = 60  # letters behind it in which a war may be what began
AMONG = 30  # letters before a number in which a word may make it a part


class _Cues(Shape):
    since: list[str]
    clauses: list[str]
    otherwise: list[str]
    beginnings: list[str]
    once: list[str]


class _Groups(Shape):
    among: list[str]
    groups: dict[str, list[str]]


def _any(words: Iterable[str], then: str = "") -> re.Pattern[str]:
    """Any of the words, the longest first, as whole words in either case; `then`: what follows."""
    ranked = sorted(map(re.escape, words), key=len, reverse=True)
    # A mark (";") may follow a word at once; a word may not.
    whole = rf"(?:\b(?<!-)|(?=\W))(?:{'|'.join(ranked)})(?![\w-])"
    return re.compile(whole + then, re.IGNORECASE)


class _Patterns(NamedTuple):
    """A language's cues; a sentence that holds none of `words` has none of them."""

    since: re.Pattern[str]
    clauses: re.Pattern[str]
    otherwise: re.Pattern[str]
    beginnings: re.Pattern[str]
    once: re.Pattern[str]
    words: tuple[str, ...]


@lru_cache(maxsize=64)
def _cues(language: str) -> _Patterns | None:
    """A language's patterns; None where it has no words."""
    x = word_lists(DATA / "cumulative.yml", _Cues).get(language)
    if x is None:
        return None
    return _Patterns(
        _any(x.since), _any(x.clauses), _any(x.otherwise), _any(x.beginnings), _any(x.once),
        (*x.since, *x.once),
    )  # fmt: skip


@lru_cache(maxsize=4096)
def _cued(language: str, text: str) -> _Patterns | None:
    """A language's patterns where a sentence has a word that may be a cue: most have none."""
    patterns, folded = _cues(language), fold(text)
    for word in patterns.words if patterns else ():
        if word in folded:
            return patterns
    return None


def cumulative(mention: Mention, figure: Figure) -> bool | None:
    """Whether a figure counts from the beginning of something longer; None where no word tells.

    "since" speaks of the figure unless a word between them opens another clause, or it belongs to a
    rank ("the worst since"). Of it and a word for one deed the nearer decides.
    """
    sentence = mention.sentence
    patterns = _cued(mention.language, sentence.text)
    if patterns is None:
        return None
    text = fold(sentence.text)
    begin, end = (
        len(fold(sentence.text[: max(x - sentence.start, 0)])) for x in (figure.start, figure.end)
    )
    once = list(patterns.once.finditer(text))
    since = [
        cue
        for cue in patterns.since.finditer(text)
        if _of_figure(cue, text, begin, end, patterns, alone=not once)
    ]
    if since and once:
        near, far = (min(_gap(cue, begin, end) for cue in cues) for cues in (since, once))
        # "12 killed in the attacks since May": what stands last counts them all.
        behind = all(any(cue.start() >= end for cue in cues) for cues in (since, once))
        return near <= far or behind
    return bool(since) if since or once else None


def _gap(cue: re.Match[str], begin: int, end: int) -> int:
    return max(cue.start() - end, begin - cue.end(), 0)


def _of_figure(
    cue: re.Match[str], text: str, begin: int, end: int, patterns: _Patterns, *, alone: bool
) -> bool:
    """Whether a "since" speaks of the figure at `begin`; `alone`: nothing tells of one deed."""
    behind = cue.start() >= end
    ahead = text[max(end if behind else 0, cue.start() - OTHERWISE) : cue.start()]
    if patterns.otherwise.search(re.split("[,;]", ahead)[-1]):
        return False
    between = text[end : cue.start()] if behind else text[cue.end() : begin]
    own = patterns.clauses.match(between.lstrip()) if behind else None
    if own and own[0][0].isalpha():  # "12 people who have died since": the figure's own clause
        between = between.lstrip()[own.end() :]
    if not patterns.clauses.search(between):
        return True
    begun = re.split("[,;]", text[cue.start() : cue.end() + BEGUN])[0]
    return alone and bool(patterns.beginnings.search(begun))


class _Parts(NamedTuple):
    """A language's words for parts of a whole: within a number's words, right before it, for groups."""

    among: re.Pattern[str]
    ahead: re.Pattern[str]
    group: re.Pattern[str]
    names: dict[str, str]


@lru_cache(maxsize=64)
def _parts(language: str) -> _Parts | None:
    """A language's words; None where it has none."""
    found = word_lists(DATA / "groups.yml", _Groups).get(language)
    if found is None:
        return None
    names = {word: name for name, words in found.groups.items() for word in words}
    return _Parts(_any(found.among), _any(found.among, "[ :]*$"), _any(names), names)


SOME = "some"
"""The group of a figure that is a part of another without a word for which."""


def part(mention: Mention, figure: Figure) -> tuple[str, Span] | None:
    """Whom a figure counts where that is a part of a whole: the groups' names, and the words for it.

    "four children" is of the children, "including four" and "four of them" of `SOME`; None for
    "21 people".
    """
    parts = _parts(mention.language)
    if parts is None:
        return None
    own = _own(mention.language, figure.text)
    if own:
        return own, Span(start=figure.start, end=figure.end, text=figure.text)
    at = figure.start - mention.sentence.start
    if not 0 <= at <= len(mention.sentence.text):
        return None
    before = mention.sentence.text[max(at - AMONG, 0) : at]
    hit = parts.ahead.search(before)
    if hit is None:
        return None
    start = figure.start - len(before) + hit.start()
    return SOME, Span(start=start, end=figure.end, text=before[hit.start() :] + figure.text)


@lru_cache(maxsize=4096)
def _own(language: str, text: str) -> str | None:
    """The groups in a figure's own words, in the order of the alphabet; None where it is no part."""
    parts = _parts(language)
    assert parts is not None  # noqa: S101 - who asks has looked
    names = {parts.names[word.casefold()] for word in parts.group.findall(text)}
    return ", ".join(sorted(names)) or (SOME if parts.among.search(text) else None)
