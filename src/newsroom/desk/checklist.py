"""What is looked at before a story is handed in: shown beside the editor, and asked at submission.

`must` stops a submission; the rest is advice, for there are stories without a picture or with no
source but the writer's own eyes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from newsroom.stories.plain import paragraphs

if TYPE_CHECKING:
    from newsroom.stories.models import StoryPage

LEAST_WORDS = 80
"""A text below it is sent back as too short: half of what the shortest published stories have."""
MOST_WORDS = 1500
MOST_HEADLINE = 110
"""Characters; search engines and share cards cut a headline there (Google's NewsArticle: 110)."""


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the list. `what` says what is missing and where, empty when it is done."""

    name: str
    label: str
    done: bool
    must: bool
    what: tuple[str, ...] = ()


def checks(story: StoryPage) -> list[Check]:
    """The list for a story as it stands in memory: the latest revision, not the published page."""
    body = _Body(story)
    spoken = _spoken(story, body)
    return [
        _headline(story),
        _check("deck", _("Deck"), True, [] if story.deck.strip() else [
            _("Write one sentence below the headline.")]),
        _check("dateline", _("Dateline"), True, [] if story.dateline_place.strip() else [
            _("Say where it was written from.")]),
        _length(body),
        _check("quotations", _("A source for each quotation"), True, list(_quotations(body))),
        *([spoken] if spoken is not None else []),
        _check("credits", _("Credit and alternative text of pictures"), True,
               list(_pictures(story, body))),
        _check("sources", _("Sources that readers can look up"), False, _sources(story)),
        _check("topics", _("Topic"), False, [] if list(story.topics.all()) else [
            _("Choose the topic it belongs to.")]),
        _check("points", _("Headings of points"), True, list(_points(body))),
    ]  # fmt: skip


def missing(story: StoryPage) -> list[Check]:
    """What stops a submission."""
    return [one for one in checks(story) if one.must and not one.done]


def _check(name: str, label: str, must: bool, what: list[str]) -> Check:
    return Check(name, label, not what, must, tuple(what))


class _Body:
    """The body's blocks, each with the place where it stands."""

    def __init__(self, story: StoryPage) -> None:
        self.blocks = list(self._walk(story.body, ""))
        self.words = sum(
            len(paragraph.split())
            for kind, _place, value in self.blocks
            if kind == "paragraph"
            for paragraph in paragraphs(value.source)
        )

    def of(self, kind: str) -> Iterator[tuple[str, Any]]:
        """Place and value of the blocks of a kind."""
        return ((place, value) for one, place, value in self.blocks if one == kind)

    def _walk(self, blocks: Any, where: str) -> Iterator[tuple[str, str, Any]]:
        points = 0
        for block in blocks:
            kind, value = block.block_type, block.value
            if kind == "point":
                points += 1
                inner = _("point %(number)s") % {"number": points}
                yield kind, inner, value
                if value["picture"] and value["picture"]["picture"]:
                    yield "picture", inner, value["picture"]
                yield from self._walk(value["text"], inner)
            else:
                yield kind, where or _("the body"), value


def _headline(story: StoryPage) -> Check:
    title, what = story.title.strip(), []
    if not title:
        what.append(_("Write one."))
    elif len(title) > MOST_HEADLINE:
        what.append(
            _("It has %(count)s characters; more than %(most)s are cut off elsewhere.")
            % {"count": len(title), "most": MOST_HEADLINE}
        )
    return Check("headline", _("Headline"), not what, not title, tuple(what))


def _length(body: _Body) -> Check:
    words, what = body.words, []
    if words < LEAST_WORDS:
        what.append(
            ngettext("%(count)s word; at least %(least)s are needed.",
                     "%(count)s words; at least %(least)s are needed.", words)
            % {"count": words, "least": LEAST_WORDS}
        )  # fmt: skip
    elif words > MOST_WORDS:
        what.append(
            _("%(count)s words; readers rarely finish more than %(most)s.")
            % {"count": words, "most": MOST_WORDS}
        )
    return Check("length", _("Length"), not what, words < LEAST_WORDS, tuple(what))


def _quotations(body: _Body) -> Iterator[str]:
    for place, value in body.of("quote"):
        said = (value["text"] or "").strip()
        if not said:
            yield _("%(place)s: an empty quotation.") % {"place": place}
        elif not (value["by"] or "").strip():
            yield _("%(place)s: who said “%(words)s”?") % {"place": place, "words": _short(said)}


def _spoken(story: StoryPage, body: _Body) -> Check | None:
    """Words in quotation marks that the reading hands to nobody, as far as they still stand.

    Advice: the reading can err. `None` where the draft was not read yet.
    """
    from newsroom.record.checks import speakerless
    from newsroom.record.models import Dismissal, DraftReading

    row = DraftReading.objects.filter(pk=story.pk).first()
    told = row.told if row is not None else None
    if told is None:
        return None
    aside = set(Dismissal.objects.filter(page_id=story.pk).values_list("key", flat=True))
    lines = "\n".join(
        one for _place, value in body.of("paragraph") for one in paragraphs(value.source)
    )
    what = [
        _("Who said “%(words)s”?") % {"words": _short(one.span.text, 60)}
        for one in speakerless(told)
        if one.span.text in lines and one.key not in aside
    ]
    return _check("spoken", _("A speaker for quotations in the text"), False, what)


def _pictures(story: StoryPage, body: _Body) -> Iterator[str]:
    shown = [(place, value["picture"]) for place, value in body.of("picture")]
    lead = story.lead_picture
    for place, picture in [(_("lead picture"), lead), *shown] if lead else shown:
        if picture is None:
            yield _("%(place)s: no picture is chosen.") % {"place": place}
            continue
        if not picture.credit.strip():
            yield _("%(place)s: who made “%(picture)s”?") % {"place": place, "picture": picture}
        if not picture.alt(story.locale.language_code).strip():
            yield _("%(place)s: what does “%(picture)s” show?") % {
                "place": place, "picture": picture,
            }  # fmt: skip


def _points(body: _Body) -> Iterator[str]:
    for place, value in body.of("point"):
        if not (value["heading"] or "").strip():
            yield _("%(place)s has no heading.") % {"place": place.capitalize()}
        if not any(one == "paragraph" and at == place and value.source.strip()
                   for one, at, value in body.blocks):  # fmt: skip
            yield _("%(place)s has no text.") % {"place": place.capitalize()}


def _sources(story: StoryPage) -> list[str]:
    if any(source.title.strip() for source in story.sources.all()):
        return []
    return [_("Name at least one: a report, a statement, an interview.")]


def _short(words: str, most: int = 40) -> str:
    return words if len(words) <= most else f"{words[:most].rstrip()}…"
