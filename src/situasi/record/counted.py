"""What a figure counts, by the words of its sentence: one deed or since a beginning, all or a part."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from pydantic import RootModel

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


class _CueFile(RootModel[dict[str, _Cues]]):
    pass


class _Groups(Shape):
    among: list[str]
    groups: dict[str, list[str]]


class _GroupFile(RootModel[dict[str, _Groups]]):
    pass


def _any(words: Iterable[str]) -> re.Pattern[str]:
    """Any of the words, the longest first, as whole words in either case."""
    ranked = sorted(map(re.escape, words), key=len, reverse=True)
    # A mark (";") may follow a word at once; a word may not.
    return re.compile(rf"(?:\b(?<!-)|(?=\W))(?:{'|'.join(ranked)})(?![\w-])", re.IGNORECASE)


class _Patterns(NamedTuple):
    """A language's words; a sentence that holds none of `words` has none of the cues."""

    since: re.Pattern[str]
    clauses: re.Pattern[str]
    otherwise: re.Pattern[str]
    beginnings: re.Pattern[str]
    once: re.Pattern[str]
    words: tuple[str, ...]


@lru_cache(maxsize=1)
def _cues() -> dict[str, _Patterns]:
    return {
        code: _Patterns(
            _any(x.since), _any(x.clauses), _any(x.otherwise), _any(x.beginnings), _any(x.once),
            (*x.since, *x.once),
        )
        for code, x in word_lists(DATA / "cumulative.yml", _CueFile).root.items()
    }  # fmt: skip


def cumulative(mention: Mention, figure: Figure) -> bool | None:
    """Whether a figure counts from the beginning of something longer; None where no word tells.

    "since" speaks of the figure unless a word between them opens another clause, or it belongs to a
    rank ("the worst since"). Of it and a word for one deed the nearer decides.
    """
    patterns = _cues().get(mention.language)
    if patterns is None:
        return None
    sentence = mention.sentence
    text = fold(sentence.text)
    if not any(word in text for word in patterns.words):
        return None
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
    """A language's words for parts of a whole: after a number, and for each group of people."""

    among: re.Pattern[str]
    group: re.Pattern[str]
    names: dict[str, str]


@lru_cache(maxsize=1)
def _parts() -> dict[str, _Parts]:
    out = {}
    for code, found in word_lists(DATA / "groups.yml", _GroupFile).root.items():
        names = {word: name for name, words in found.groups.items() for word in words}
        out[code] = _Parts(_any(found.among), _any(names), names)
    return out


SOME = "some"
"""The group of a figure that is a part of another without a word for which."""


def part(mention: Mention, figure: Figure) -> tuple[str, Span] | None:
    """Whom a figure counts where that is a part of a whole: the groups' names, and the words for it.

    "four children" is of the children, "including four" and "four of them" of `SOME`; None for
    "21 people".
    """
    parts = _parts().get(mention.language)
    if parts is None:
        return None
    span = Span(start=figure.start, end=figure.end, text=figure.text)
    names = _named(mention.language, figure.text)
    if names:
        return names, span
    if parts.among.search(figure.text):
        return SOME, span
    at = figure.start - mention.sentence.start
    if not 0 <= at <= len(mention.sentence.text):
        return None
    ahead = mention.sentence.text[max(at - AMONG, 0) : at]
    for hit in parts.among.finditer(ahead):
        if not ahead[hit.end() :].strip(" :"):
            start = figure.start - len(ahead) + hit.start()
            text = ahead[hit.start() :] + figure.text
            return SOME, Span(start=start, end=figure.end, text=text)
    return None


@lru_cache(maxsize=4096)
def _named(language: str, text: str) -> str:
    """The names of the groups in a figure's words, in the order of the alphabet."""
    parts = _parts()[language]
    return ", ".join(sorted({parts.names[w.casefold()] for w in parts.group.findall(text)}))
