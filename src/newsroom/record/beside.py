"""The reading beside the draft: what the editor shows of it, and what a writer sets aside."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newsroom.record import checks, judged
from newsroom.record.checks import Kind, Related, Relation, Remark
from newsroom.record.models import (
    Decision,
    Dismissal,
    DraftReading,
    Progress,
    Standing,
    Verdict,
    Withdrawal,
)
from newsroom.record.public import pages
from newsroom.record.store import open_record
from situasi.errors import RecordError
from situasi.model import Mention, Statement

if TYPE_CHECKING:
    from newsroom.stories.models import StoryPage, TopicPage

MOST_RELATED = 6
"""Stories suggested of each kind."""


@dataclass
class Suggested:
    """Another story, why it is suggested, and its page."""

    key: str
    relation: Relation
    page: StoryPage
    shared: int = 0
    draft_of: bool = False


@dataclass
class Topic:
    """A topic that related stories carry and the draft does not."""

    key: str
    topic: TopicPage
    stories: int


@dataclass
class Beside:
    """All that stands beside a draft."""

    row: DraftReading | None
    mentions: tuple[Mention, ...] = ()
    statements: tuple[Statement, ...] = ()
    remarks: list[tuple[Remark, dict[str, StoryPage]]] = field(default_factory=list)
    told: list[Suggested] = field(default_factory=list)
    related: list[Suggested] = field(default_factory=list)
    topics: list[Topic] = field(default_factory=list)
    withdrawals: list[Withdrawal] = field(default_factory=list)
    dismissed: list[Dismissal] = field(default_factory=list)
    record_error: str = ""

    @property
    def progress(self) -> str:
        """How far the reading is; pending where none was asked for yet."""
        return self.row.progress if self.row else Progress.PENDING

    @property
    def count(self) -> int:
        """How many suggestions there are."""
        return len(self.remarks) + len(self.told)


def beside(page: StoryPage) -> Beside:
    """What is known of a draft now; what was read before stays while a newer text is read."""
    row = DraftReading.objects.filter(pk=page.pk).first()
    out = Beside(row, withdrawals=withdrawals_of(page.pk))
    told = row.told if row is not None else None
    if told is None:
        return out
    set_aside = {d.key: d for d in Dismissal.objects.filter(page_id=page.pk)}
    out.dismissed = list(set_aside.values())
    found = out.mentions = judged.mentions_of(told)
    out.statements = told.reading.statements
    standing = Standing.objects.filter(pk=page.pk).first()
    own = standing.name if standing else None
    match, near = checks.Match(), []
    where = checks.wanted(found, told.story.published)
    if where is not None:
        try:
            with open_record() as record:
                near = list(record.episodes(where))
        except RecordError as error:
            out.record_error = str(error)
    match = checks.match(found, near, own)
    remarks = [r for r in checks.remarks(told, found, match) if r.key not in set_aside]
    related = checks.related(found, match, near, own)
    already = checks.told_already(found, match, own)
    named = {r.story for r in related} | {c.story for r in remarks for c in r.others} | set(already)
    known = pages(named)
    out.remarks = [(r, {c.story: known[c.story] for c in r.others if c.story in known})
                   for r in remarks]  # fmt: skip
    out.told = [
        Suggested(checks.key(Kind.TOLD, s), Relation.SAME, known[s]) for s in already if s in known
    ]
    out.told = [s for s in out.told if s.key not in set_aside][:3]
    out.related = _related(page, related, known, set(set_aside))
    out.topics = _topics(page, related, known, set(set_aside))
    return out


def withdrawals_of(page_id: int) -> list[Withdrawal]:
    """What sources withdrew of that which a story relays, the latest first."""
    rows = Decision.objects.filter(page_id=page_id, verdict=Verdict.WITHDRAWN)
    return list(
        Withdrawal.objects.filter(pk__in=rows.exclude(withdrawal=None).values("withdrawal"))
    )


def _related(
    page: StoryPage, related: list[Related], known: dict[str, StoryPage], aside: set[str]
) -> list[Suggested]:
    """The strongest of each kind, those in the draft's own language first; no translations of it."""
    out = []
    for one in related:
        other = known.get(one.story)
        if other is None or other.translation_key == page.translation_key:
            continue
        name = checks.key("related", one.story)
        if name not in aside:
            out.append(Suggested(name, one.relation, other, one.shared))
    out.sort(key=lambda s: s.page.locale_id != page.locale_id)
    taken: Counter[Relation] = Counter()
    kept = []
    for one in sorted(out, key=lambda s: list(Relation).index(s.relation)):
        taken[one.relation] += 1
        if taken[one.relation] <= (MOST_RELATED if one.relation != Relation.BACKGROUND else 3):
            kept.append(one)
    return kept


def _topics(
    page: StoryPage, related: list[Related], known: dict[str, StoryPage], aside: set[str]
) -> list[Topic]:
    """Topics that two at least of the stories of the same episodes carry."""
    told = [known[r.story] for r in related if r.shared and r.story in known]
    mine = set(page.topics.values_list("translation_key", flat=True))
    counted: Counter[object] = Counter()
    titles = {}
    for story in told:
        for topic in story.topics.all():
            if topic.translation_key not in mine:
                counted[topic.translation_key] += 1
                if topic.locale_id == page.locale_id or topic.translation_key not in titles:
                    titles[topic.translation_key] = topic
    out = []
    for number, count in counted.most_common(4):
        name = checks.key("topic", str(number))
        if count >= min(2, len(told)) and name not in aside:
            out.append(Topic(name, titles[number], count))
    return out
