"""Which published stories may tell the same as a story at the desk."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from django.utils import timezone

from newsroom.reading.search import Within, find
from newsroom.reading.words import roots, words
from newsroom.stories.models import StoryPage
from situasi.record.traits import stop_words

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST_OFFERED = 12
"""Stories offered at a time."""
LOOKED_AT = 100
"""Stories looked at of the topics, the latest, and for each word, the best found."""
MOST_WORDS = 16
"""Words of headline and deck that stories are looked for by."""
COMMON = 0.2
"""A word that more of the language's stories have tells nothing; of fewer than ten, any two may."""
LEAST_SHARED = 2
"""Words that two stories of different topics share at least; one is chance."""
NEAR = dt.timedelta(days=14)
"""Two stories this near in time are more likely of the same matter."""


def likely(story: StoryPage) -> list[StoryPage]:
    """Published stories that may tell the same, the likeliest first; often none.

    Of the story's topics, or with words of its headline and deck in theirs that say something:
    none of the language's stop words, and none that many stories have. Among equals those that
    are nearest in time.
    """
    latest = story.get_latest_revision_as_object()
    topics = {topic.translation_key for topic in latest.topics.all()}
    told, keys = _telling(latest)
    day = _day(latest)
    scores: dict[StoryPage, tuple[int, dt.timedelta]] = {}
    for one in _candidates(latest, topics, keys):
        code = one.locale.language_code
        theirs = {_root(word, code) for word in content_words(f"{one.title} {one.deck}", code)}
        shared = len(told & theirs)
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
    stop = stop_words(code)
    return [word for word in dict.fromkeys(words(text)) if len(word) > 2 and word not in stop]


def _telling(latest: StoryPage) -> tuple[set[str], set[int]]:
    """The roots of its words that say something, and the keys of stories that have one of them."""
    code = latest.locale.language_code
    most = max(2, COMMON * StoryPage.objects.published(latest.locale).count())
    told, keys = set(), set()
    for word in content_words(f"{latest.title} {latest.deck}", code)[:MOST_WORDS]:
        having = find(word, Within(language=code))
        if having.count <= most:
            told.add(_root(word, code))
            keys |= {one.pk for one in having.stories[:LOOKED_AT]}
    return told, keys


def _candidates(latest: StoryPage, topics: set[object], keys: set[int]) -> Iterable[StoryPage]:
    published = StoryPage.objects.published().exclude(translation_key=latest.translation_key)
    if topics:
        of_topics = published.filter(topics__translation_key__in=topics).distinct()
        keys = keys | set(of_topics.values_list("pk", flat=True)[:LOOKED_AT])
    return published.filter(pk__in=keys).prefetch_related("topics")


def _root(word: str, code: str) -> str:
    """A word by its shortest root."""
    return min((word, *roots(word, code)), key=lambda one: (len(one), one))


def _day(story: StoryPage) -> dt.date:
    shown = story.dateline_date
    return shown or timezone.localdate(story.first_published_at or timezone.now())
