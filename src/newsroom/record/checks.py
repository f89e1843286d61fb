"""What a reading shows that a writer may want to look at. Pure: stories and episodes in, remarks out.

Every remark is a suggestion. It carries the words it is about, so that it can be found again and set
aside; how it is told stands in the templates.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from pydantic import RootModel

from situasi.datafile import mapping
from situasi.model import (
    Claim,
    Episode,
    EventType,
    Figure,
    Mention,
    Party,
    Place,
    Source,
    SourceKind,
    Span,
    Status,
    Told,
)
from situasi.names.fold import key as folded
from situasi.record import Where
from situasi.record.counted import part
from situasi.record.score import scores
from situasi.record.traits import table

HEDGES = Path(__file__).parent / "data" / "hedges.yml"
LIKELY = 0.5
"""Probability from which two mentions are taken to tell one event."""
AROUND = 3
"""Days before and after those of a story in which its events are looked for."""
MOST = 4000
"""Mentions of the record that a draft is held against; beyond these a suggestion may be missed."""
VIOLENT = frozenset({EventType.ASSAULT, EventType.COERCE})
"""Deeds of which readers will ask who says so, also where no number is given."""
_QUOTED = re.compile(r"[“\"]([^”\"]{25,})[”\"]")


class Kind(StrEnum):
    """What a remark is about."""

    UNSOURCED = "unsourced"  # a claim that nobody is named for
    VAGUE = "vague"  # a claim whose source has no name
    SPEAKER = "speaker"  # a quotation without a speaker
    UNKNOWN = "unknown"  # a party or place that could not be resolved
    CONTRADICTS = "contradicts"  # a figure unlike those on record
    TOLD = "told"  # another story tells it already


class Relation(StrEnum):
    """Why another story is worth a look, the strongest first."""

    CONTRADICTS = "contradicts"
    UPDATE = "update"
    SAME = "same"
    BACKGROUND = "background"


@dataclass(frozen=True)
class Remark:
    """One thing to look at. `key` is equal for the same words and the same matter."""

    kind: Kind
    key: str
    span: Span
    sentence: Span
    figure: Figure | None = None
    others: tuple[Claim, ...] = ()
    sources: tuple[Source, ...] = ()
    stories: tuple[str, ...] = ()


@dataclass(frozen=True)
class Related:
    """A story of the record, why it is suggested, and how many episodes both tell."""

    story: str
    title: str
    relation: Relation
    shared: int
    episodes: tuple[str, ...] = ()


@dataclass
class Match:
    """The episodes that a draft's events most likely are, by the event's id."""

    episodes: dict[str, Episode] = field(default_factory=dict)

    @property
    def stories(self) -> Counter[str]:
        """How many of the episodes each story tells."""
        distinct = {e.id: e for e in self.episodes.values()}
        return Counter(
            story for e in distinct.values() for story in {m.story for m in e.mentions}
        )


def key(kind: str, words: str) -> str:
    """What a remark is known by, whatever is written around its words."""
    plain = " ".join(words.casefold().split())
    return hashlib.blake2b(f"{kind} {plain}".encode(), digest_size=12).hexdigest()


def remarks(told: Told, found: Sequence[Mention], match: Match) -> list[Remark]:
    """All that a writer may want to look at, in the order of the text."""
    out = [*contradictions(found, match), *unsourced(told, found), *hedged(told, found)]
    out += [*speakerless(told), *unknown(told, found)]
    once = {(r.kind, r.key): r for r in reversed(out)}
    return sorted(once.values(), key=lambda r: (r.span.start, r.kind))


def unsourced(told: Told, found: Sequence[Mention]) -> list[Remark]:
    """Violence and figures that nobody is named for; one remark a sentence.

    The headline and the deck are left out, and what another sentence of the story gives a source.
    """
    story = told.story
    head = story.deck.end if story.deck else len(story.title)
    body = [m for m in found if m.sentence.start >= head]
    named = [m for m in found if any(_named(s) for s in m.chain)]
    out: dict[int, Remark] = {}
    for mention in body:
        event = mention.event
        weighty = event.type in VIOLENT or event.figures
        if not weighty or event.status in (Status.PLANNED, Status.POSSIBLE):
            continue
        if mention in named or _elsewhere(mention, named):
            continue
        kind = Kind.VAGUE if mention.chain else Kind.UNSOURCED
        remark = Remark(
            kind, key(kind, mention.sentence.text), event.anchor, mention.sentence,
            sources=mention.chain,
        )  # fmt: skip
        out.setdefault(mention.sentence.start, remark)
    return list(out.values())


class _Hedges(RootModel[dict[str, tuple[str, ...]]]):
    """`hedges.yml`, by language."""


@lru_cache(maxsize=1)
def _hedges() -> dict[str, re.Pattern[str]]:
    """The hedges of each language as one pattern. Raises DataError."""
    found = _Hedges.model_validate(mapping(HEDGES)).root
    return {
        code: re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b", re.IGNORECASE)
        for code, words in found.items()
    }


def hedged(told: Told, found: Sequence[Mention]) -> list[Remark]:
    """Sentences that say "reportedly" and name nobody."""
    pattern = _hedges().get(told.reading.language)
    if pattern is None:
        return []
    out: dict[int, Remark] = {}
    for mention in found:
        hedge = pattern.search(mention.sentence.text)
        if hedge is None or any(_named(s) for s in mention.chain):
            continue
        start = mention.sentence.start + hedge.start()
        span = told.story.span(start, start + len(hedge[0]))
        name = key(Kind.UNSOURCED, mention.sentence.text)
        out.setdefault(start, Remark(Kind.UNSOURCED, name, span, mention.sentence))
    return list(out.values())


def _named(source: Source) -> bool:
    return source.kind is not SourceKind.UNNAMED


def _elsewhere(mention: Mention, named: Sequence[Mention]) -> bool:
    """Whether a sentence with a named source tells the same event with no other figures."""
    if not named:
        return False
    likely = scores(table([mention]), table(named))
    for other, score in zip(named, likely, strict=True):
        if score >= LIKELY and all(_told_by(f, other.event.figures) for f in mention.event.figures):
            return True
    return False


def _told_by(figure: Figure, others: Iterable[Figure]) -> bool:
    return any(o.kind is figure.kind and not _apart(figure, o) for o in others)


def speakerless(told: Told) -> list[Remark]:
    """Quotations that no statement hands to anybody."""
    out = []
    for quoted in _QUOTED.finditer(told.story.text):
        start, end = quoted.span(1)
        held = any(
            min(s.content.end, end) - max(s.content.start, start) > (end - start) / 2
            for s in told.reading.statements
        )
        if not held:
            span = told.story.span(start, end)
            out.append(Remark(Kind.SPEAKER, key(Kind.SPEAKER, span.text), span, span))
    return out


def unknown(told: Told, found: Sequence[Mention]) -> list[Remark]:
    """Parties of no known country or name, and places that the gazetteer does not have."""
    out: dict[str, Remark] = {}
    for mention in found:
        event = mention.event
        names: list[Party | Place] = [
            p for p in (*event.actors, *event.recipients)
            if p.name is None and p.country is None and _is_name(p.text)
        ]  # fmt: skip
        if event.place is not None and event.place.latitude is None:
            names.append(event.place)
        for one in names:
            span = told.story.span(one.start, one.end)
            out.setdefault(
                folded(span.text),
                Remark(Kind.UNKNOWN, key(Kind.UNKNOWN, span.text), span, mention.sentence),
            )
    return list(out.values())


def _is_name(words: str) -> bool:
    """Whether any word but the first begins with a capital: common nouns are nobody's name."""
    tokens = words.split()
    return any(t[:1].isupper() for t in tokens[1:]) or (len(tokens) == 1 and words[:1].isupper())


def contradictions(found: Sequence[Mention], match: Match) -> list[Remark]:
    """Figures unlike all those on record for the same event; agreement with one of them is enough."""
    out: dict[str, Remark] = {}
    for mention in found:
        episode = match.episodes.get(mention.event.id)
        if episode is None:
            continue
        for figure in mention.event.figures:
            group, _ = part(mention, figure) or (None, None)
            others = [
                c for c in episode.claims
                if (c.kind, c.group) == (figure.kind, group) and c.until is None and not c.cumulative
            ]  # fmt: skip
            if not others or any(not _apart(figure, c) for c in others):
                continue
            span = Span(start=figure.start, end=figure.end, text=figure.text)
            name = key(Kind.CONTRADICTS, f"{figure.kind} {figure.low} {figure.high} {episode.id}")
            remark = Remark(
                Kind.CONTRADICTS, name, span, mention.sentence, figure, tuple(_distinct(others))
            )
            out.setdefault(name, remark)
    return list(out.values())


def _distinct(claims: Iterable[Claim]) -> list[Claim]:
    """One claim for each origin and number, the newest first."""
    out: dict[tuple[object, ...], Claim] = {}
    for claim in sorted(claims, key=lambda c: c.since, reverse=True):
        out.setdefault((claim.origin.key, claim.low, claim.high), claim)
    return list(out.values())


def _apart(a: Figure | Claim, b: Figure | Claim) -> bool:
    """Whether no number fits both."""
    low = max(x.low or 0 for x in (a, b))
    highs = [x.high for x in (a, b) if x.high is not None]
    return bool(highs) and min(highs) < low


def wanted(found: Sequence[Mention], published: dt.date | None) -> Where | None:
    """Which episodes of the record a draft's events may be; `None` where nothing narrows it down."""
    countries: set[str] = set()
    days: list[dt.date] = []
    for mention in found:
        event = mention.event
        countries |= {p.country for p in (*event.actors, *event.recipients) if p.country}
        if event.place is not None and event.place.country:
            countries.add(event.place.country)
        if event.date is not None:
            days += [event.date.first, event.date.last]
    if not countries:
        return None
    if not days and published is not None:
        days = [published]
    around = dt.timedelta(days=AROUND)
    return Where(
        countries=tuple(sorted(countries)),
        first=min(days) - around if days else None,
        last=max(days) + around if days else None,
    )


def match(found: Sequence[Mention], episodes: Iterable[Episode], own: str | None) -> Match:
    """Which episodes the events of a draft most likely are; those that `own` alone tells are out."""
    there: list[Mention] = []
    of: list[Episode] = []
    for episode in episodes:
        telling = [m for m in episode.mentions if m.until is None and m.story != own]
        there += telling
        of += [episode] * len(telling)
        if len(there) > MOST:
            break
    out = Match()
    if not there or not found:
        return out
    rows, known = table(found), table(there)
    for at, mention in enumerate(found):
        likely = scores(rows[at : at + 1], known)
        best = int(likely.argmax())
        if likely[best] >= LIKELY:
            out.episodes[mention.event.id] = of[best]
    return out


def related(
    found: Sequence[Mention], match: Match, episodes: Sequence[Episode], own: str | None
) -> list[Related]:
    """Stories worth a look with the reason, the strongest first: those that tell the same episodes,
    then those that tell what the same parties did in the days before."""
    against = {c.story for r in contradictions(found, match) for c in r.others}
    by_story: dict[str, set[str]] = {}
    titles: dict[str, str] = {}
    newest: dict[str, dt.date] = {}
    for episode in match.episodes.values():
        for m in episode.mentions:
            if m.story != own and m.until is None:
                by_story.setdefault(m.story, set()).add(episode.id)
                titles[m.story], newest[m.story] = m.title, m.published or m.since
    mine = min((m.published or m.since for m in found), default=None)
    out = []
    for story, shared in by_story.items():
        relation = Relation.SAME
        if story in against:
            relation = Relation.CONTRADICTS
        elif mine is not None and newest[story] > mine:
            relation = Relation.UPDATE
        out.append(Related(story, titles[story], relation, len(shared), tuple(sorted(shared))))
    sides = _sides(found)
    behind: dict[str, Related] = {}
    for episode in episodes:
        for m in episode.mentions:
            if m.story in by_story or m.story == own or m.until is not None:
                continue
            if len(_sides([m]) & sides) >= 2:
                behind.setdefault(m.story, Related(m.story, m.title, Relation.BACKGROUND, 0))
    order = list(Relation)
    return sorted(
        [*out, *behind.values()], key=lambda r: (order.index(r.relation), -r.shared, r.story)
    )


def _sides(found: Iterable[Mention]) -> set[str]:
    return {
        p.country for m in found for p in (*m.event.actors, *m.event.recipients) if p.country
    }


def told_already(found: Sequence[Mention], match: Match, own: str | None) -> list[str]:
    """Stories that tell most of what this one does, the closest first: better added to than told anew."""
    mine = len({match.episodes[m.event.id].id for m in found if m.event.id in match.episodes})
    if len(match.episodes) < 2 or 2 * len(match.episodes) < len(found):
        return []
    return [s for s, n in match.stories.most_common() if s != own and 2 * n >= mine]
