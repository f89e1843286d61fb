"""Finds stories by what a reader types, in either language, with its slips of the pen.

Each word typed stands for itself, its roots, and, where no published story uses it, for the words
that it begins or that it misspells. A story has to have one of each; if none has, stories that
have some are shown, and the page says so.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from modelsearch.query import And, Or, PlainText
from wagtail.models import Locale
from wagtail.search.backends import get_search_backend

from newsroom.reading.models import Slip, Word
from newsroom.reading.words import allowed, distance, roots, slips, words
from newsroom.stories.models import StoryPage, TopicPage

if TYPE_CHECKING:
    from django.db.models import QuerySet

LONGEST = 200
"""Characters of a query; the rest is not looked at."""
MOST_WORDS = 12
MOST_ENDINGS = 12
"""Words that a part of a word is taken for, the shortest first."""
MOST_MENDED = 4
"""Words that a misspelt one is taken for, the nearest first."""
MOST_NEAR = 2_000
"""Words that share a beginning with a misspelt one and are compared with it."""
LEAST_BEGUN = 3
"""Letters of a part of a word that is completed."""


@dataclass(frozen=True, slots=True)
class Term:
    """A word as it was typed, and the words that it is looked for as."""

    typed: str
    forms: tuple[str, ...]
    mended: tuple[str, ...] = ()


@dataclass(slots=True)
class Found:
    """What a search found."""

    terms: list[Term] = field(default_factory=list)
    stories: QuerySet[StoryPage] | list[StoryPage] = field(default_factory=list)
    count: int = 0
    some: bool = False
    """No story has all words: these have some."""

    @property
    def forms(self) -> frozenset[str]:
        """Every word that was looked for."""
        return frozenset(form for term in self.terms for form in term.forms)

    @property
    def mended(self) -> list[Term]:
        """The words that no story uses, and that were taken for others."""
        return [term for term in self.terms if term.mended]


@dataclass(frozen=True, slots=True)
class Within:
    """What a search is narrowed to."""

    language: str = ""
    topic: TopicPage | None = None
    since: dt.date | None = None
    until: dt.date | None = None

    def stories(self) -> QuerySet[StoryPage]:
        """The published stories that may be found."""
        locale = Locale.objects.filter(language_code=self.language).first()
        found = StoryPage.objects.published(locale if self.language else None)
        if self.topic is not None:
            found = found.filter(
                pk__in=StoryPage.objects.filter(
                    topics__translation_key=self.topic.translation_key
                ).values("pk")
            )
        if self.since is not None:
            found = found.filter(first_published_at__date__gte=self.since)
        if self.until is not None:
            found = found.filter(first_published_at__date__lte=self.until)
        return found


def find(typed: str, within: Within | None = None) -> Found:
    """The stories that have the words of `typed`, the best first. Takes any input."""
    terms = [_term(word) for word in islice(dict.fromkeys(words(typed[:LONGEST])), MOST_WORDS)]
    if not terms:
        return Found()
    stories = (within or Within()).stories()
    found = Found(terms)
    for some in (False, True) if len(terms) > 1 else (False,):
        parts = [Or([PlainText(form) for form in term.forms]) for term in terms]
        found.stories = _matching(Or(parts) if some else And(parts), stories)
        found.count, found.some = found.stories.count(), some
        if found.count:
            break
    return found


def _matching(query: And | Or, stories: QuerySet[StoryPage]) -> QuerySet[StoryPage]:
    results = get_search_backend().search(query, StoryPage.objects.all())
    # As a queryset: what it is narrowed by is no field of the index, and need not be.
    results.query_compiler.queryset = stories
    return results.get_queryset()


def _term(word: str) -> Term:
    forms = {word, *roots(word)}
    if Word.objects.filter(word__in=forms).exists():
        return Term(word, tuple(sorted(forms)))
    begun = _begun(word)
    if begun:
        return Term(word, (*sorted(forms), *begun))
    mended = tuple(_mended(word))
    return Term(word, (*sorted(forms), *mended), mended)


def _begun(word: str) -> list[str]:
    """The words that stories use and that begin so."""
    if len(word) < LEAST_BEGUN:
        return []
    found = Word.objects.filter(word__startswith=word).values_list("word", flat=True)
    return sorted(found[:200], key=lambda one: (len(one), one))[:MOST_ENDINGS]


def _mended(word: str) -> Iterator[str]:
    """The words that stories use and that this one may be a slip for, the nearest first."""
    if not allowed(word):
        return
    near = Word.objects.filter(slips__slip__in=slips(word)).values_list("word", flat=True)
    # Ordered, so that the same words are looked at each time.
    ranked = sorted(
        (distance(word, one), one[0] != word[0], one)
        for one in near.distinct().order_by("word")[:MOST_NEAR]
    )
    for slipped, _, one in ranked[:MOST_MENDED]:
        if slipped <= allowed(word) and slipped == ranked[0][0]:
            yield one


def learn(story: StoryPage) -> int:
    """Note the words of a published story; how many were new."""
    used = set(words(story.search_text))
    known = set(Word.objects.filter(word__in=used).values_list("word", flat=True))
    fresh = used - known
    Word.objects.bulk_create([Word(word=one) for one in fresh], ignore_conflicts=True)
    made = Word.objects.filter(word__in=fresh)
    Slip.objects.bulk_create(
        [
            Slip(slip=slip, word=one)
            for one in made
            if allowed(one.word)
            for slip in sorted(slips(one.word))
        ],
        ignore_conflicts=True,
        batch_size=2_000,
    )
    return len(fresh)
