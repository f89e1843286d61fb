"""Which published stories may tell the same as a story at the desk."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from typing import TYPE_CHECKING

from django.utils import timezone

from newsroom.reading.search import find
from newsroom.reading.words import roots, words
from newsroom.stories.models import StoryPage
from situasi import language
from situasi.names.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST_OFFERED = 12
"""Stories offered at a time."""
LOOKED_AT = 100
"""Stories looked at of the topics, the latest, and for each word, the best found."""
MOST_WORDS = 8
"""Words of the headline that stories are looked for by."""
LEAST_SHARED = 2
"""Words that two stories of different topics share at least; one is chance."""
NEAR = dt.timedelta(days=14)
"""Two stories this near in time are more likely of the same matter."""


def likely(story: StoryPage) -> list[StoryPage]:
    """Published stories that may tell the same, the likeliest first; often none.

    Of the story's topics, or with words of its headline and deck in theirs that say something
    (none of the language's stop words); among equals those that are nearest in time.
    """
    latest = story.get_latest_revision_as_object()
    topics = {topic.translation_key for topic in latest.topics.all()}
    told, day = _roots(latest), _day(latest)
    scores: dict[StoryPage, tuple[int, dt.timedelta]] = {}
    for one in _candidates(latest, topics):
        shared = len(told & _roots(one))
        same = any(topic.translation_key in topics for topic in one.topics.all())
        if not same and shared < LEAST_SHARED:
            continue
        apart = abs(_day(one) - day)
        scores[one] = (shared + 2 * same + (apart <= NEAR), -apart)
    return sorted(scores, key=lambda one: scores[one], reverse=True)[:MOST_OFFERED]


def found(story: StoryPage, typed: str) -> list[StoryPage]:
    """The published stories that a search finds, the best first."""
    results = find(typed).stories
    return [one for one in results[: MOST_OFFERED + 1] if one.pk != story.pk][:MOST_OFFERED]


def content_words(text: str, code: str) -> list[str]:
    """The folded words of a text that say what it is about, in their order."""
    stop = _stop_words(code)
    return [word for word in dict.fromkeys(words(text)) if len(word) > 2 and word not in stop]


def _candidates(latest: StoryPage, topics: set[object]) -> Iterable[StoryPage]:
    published = StoryPage.objects.published().exclude(translation_key=latest.translation_key)
    keys: set[int] = set()
    if topics:
        of_topics = published.filter(topics__translation_key__in=topics).distinct()
        keys |= set(of_topics.values_list("pk", flat=True)[:LOOKED_AT])
    for word in content_words(latest.title, latest.locale.language_code)[:MOST_WORDS]:
        keys |= {one.pk for one in find(word).stories[:LOOKED_AT]}
    return published.filter(pk__in=keys).prefetch_related("topics")


def _roots(story: StoryPage) -> frozenset[str]:
    """The words of headline and deck, each by its shortest root."""
    code = story.locale.language_code
    return frozenset(
        min((word, *roots(word, code)), key=lambda one: (len(one), one))
        for word in content_words(f"{story.title} {story.deck}", code)
    )


def _day(story: StoryPage) -> dt.date:
    shown = story.dateline_date
    return shown or timezone.localdate(story.first_published_at or timezone.now())


@lru_cache
def _stop_words(code: str) -> frozenset[str]:
    if code not in language.available():
        return frozenset()
    return frozenset(fold(word) for word in language.load(code).words.stop_words)
