"""A record on a terminal: its episodes, who tells one and why, corrections, people's judgements."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from situasi.model import (
    Actor,
    Claim,
    DateBasis,
    Dates,
    Days,
    Episode,
    Force,
    Judged,
    Mention,
    Site,
    Status,
    Tie,
)
from situasi.render import phrases
from situasi.render.phrases import clipped, counted, on_one_line
from situasi.render.terminal import COLOURS, SOURCE, table

if TYPE_CHECKING:
    from situasi.record import Size
    from situasi.record.differences import Difference

SENTENCE = 220
"""Characters of a sentence that a list shows."""


def overview(
    size: Size, episodes: Sequence[Episode], more: int, as_of: dt.date | None
) -> RenderableType:
    """How much a record holds, and its episodes in a table; `more` earlier ones are not shown."""
    head = Text()
    head.append(counted(size.stories, "story", "stories"), style="bold")
    head.append(f", {counted(size.mentions, 'event')} told, {counted(size.episodes, 'episode')}")
    if size.judgements:
        head.append(f", {counted(size.judgements, 'judgement')}")
    if size.first and size.last:
        head.append(f" · {_span(size.first, size.last)}", style="dim")
    if as_of:
        head.append(f"\nAs known on {phrases.day(as_of)}", style="bold")
    parts: list[RenderableType] = [head, Text()]
    if more:
        parts.append(Text(f"… {counted(more, 'earlier episode')}: --all shows them", style="dim"))
    if episodes:
        parts.append(_table(episodes))
    else:
        parts.append(Text("No episode."))
    return Padding(Group(*parts), (0, 1))


def _span(first: dt.date, last: dt.date) -> str:
    return phrases.days(Dates(first=first, last=last, basis=DateBasis.STATED))


def _table(episodes: Sequence[Episode]) -> RenderableType:
    out = table(("day", 0), ("what", 3), ("who → whom", 5), ("where", 3), ("told by", 4))
    for item in episodes:
        out.add_row(
            _when(item).append(f"\n{item.id}", "dim"),
            _what(item),
            _who(item),
            Text(site(item.site) if item.site else ""),
            _told(item),
        )
    return out


def _when(item: Episode) -> Text:
    if item.days:
        return Text(days(item.days))
    return Text(f"told {phrases.day(min(m.since for m in item.mentions))}", style="dim")


def days(item: Days) -> str:
    """When an episode was: `13 Sep 2022`."""
    return _span(item.first, item.last)


def site(item: Site) -> str:
    """Where an episode was: `Goris, ARM`."""
    return ", ".join(on_one_line(p) for p in (item.name, item.country) if p)


def actor(item: Actor) -> str:
    """A party of an episode: `Armenia (ARM GOV)`; its codes alone where it has no name."""
    codes = " ".join(c for c in (item.country, item.sector) if c)
    name = on_one_line(item.name) if item.name else ""
    return f"{name} ({codes})" if name and codes else name or codes or "?"


def what(item: Episode) -> str:
    """The type and its modes."""
    return " ".join((item.type, *item.modes))


def _what(item: Episode) -> Text:
    out = Text(what(item), style=COLOURS[item.type])
    if item.status is not Status.OCCURRED:
        out.append(f"\n{item.status}", style="dim")
    if item.contested:
        out.append("\ncontested", style="bold")
    return out


def _who(item: Episode) -> Text:
    actors = ", ".join(map(actor, item.actors)) or "?"
    out = Text(actors)
    if item.recipients:
        out.append(f" {phrases.ARROW} ")
        out.append(", ".join(map(actor, item.recipients)))
    shown = [figures(c) for c in item.claims if c.until is None]
    if shown:
        out.append("\n" + "; ".join(dict.fromkeys(shown)), style="bold")
    return out


def figures(item: Claim) -> str:
    """`≥ 17 killed in all (Reuters)`: a figure with who says it."""
    text = phrases.figure(item)
    if item.cumulative:
        text += " in all"
    return f"{text} ({phrases.origin(item.origin)})"


def _told(item: Episode) -> Text:
    names = [phrases.origin(o) for o in item.origins]
    out = Text(clipped(", ".join(names), 60), style=SOURCE if names else "")
    out.append(f"\n{counted(item.stories, 'story', 'stories')}", style="dim not underline")
    if item.stories > 1:
        out.append(f", {counted(len(item.origins), 'source')}", style="dim not underline")
    if item.partisan:
        out.append("\nparties only", style="dim not underline")
    return out


def detail(item: Episode, judged: Sequence[Judged] = ()) -> RenderableType:
    """One episode: what it is, each telling with its sentence, the figures, and why they are one.

    `judged` is what people said of its mentions.
    """
    head = Text(what(item), style=f"bold {COLOURS[item.type]}")
    head.append(f"  {item.id}", style="dim")
    lines = [
        ("status", f"{item.status}{', contested' if item.contested else ''}"),
        ("who", ", ".join(map(actor, item.actors))),
        ("whom", ", ".join(map(actor, item.recipients))),
        ("where", site(item.site) if item.site else ""),
        ("when", days(item.days) if item.days else ""),
        (
            "told by",
            f"{counted(item.stories, 'story', 'stories')}, {counted(item.publishers, 'publisher')}, "
            f"{counted(len(item.origins), 'independent source')}"
            + (", all of them parties" if item.partisan else ""),
        ),
    ]
    body = Text()
    for name, value in lines:
        if value:
            body.append(f"\n{name:>8}  ", style="dim").append(value)
    parts: list[RenderableType] = [head, body, Text()]
    for mention in item.mentions:
        parts += [telling(mention), Text()]
    if item.claims:
        parts += [_ledger(item.claims), Text()]
    if judged:
        parts += [judgements(judged), Text()]
    parts += [part for tie in item.ties for part in (_tie(tie), Text())]
    return Padding(Group(*parts[:-1]), (0, 1))


def _tie(tie: Tie) -> Text:
    """Why a mention stands in the episode: what people said, what decides, the pair line by line."""
    out = Text(f"{tie.other} is the same as {tie.one}: {tie.score:.2f}", style="bold")
    first = [r for r in tie.because if r.by in _FIRST]
    fit = f"{tie.fit:.2f} with all that stood here before; {tie.least:.2f} is needed"
    if tie.one.rpartition("#")[0] == tie.other.rpartition("#")[0]:
        fit = f"{tie.fit:.2f} as one deed of the story; {tie.least:.2f} is needed"
    if tie.fit < tie.least and not first:
        fit += ". It came when others stood here, or with others"
    lines = [(r.by, r.what) for r in first] + [("fit", fit)]
    lines += [(r.by, r.what) for r in tie.because if r.by not in _FIRST]
    for by, what in lines:
        out.append(f"\n  {by:>8}  {what}", style="not bold")
    return out


_FIRST = ("person", "before")
"""Kinds of reasons that go before what is computed."""


def judgements(items: Sequence[Judged]) -> RenderableType:
    """What people judged: when, who, of which words, why, and whether it holds."""
    out = table(("judged", 0), ("by", 2), ("what", 0), ("of", 5), ("why", 3), ("now", 0))
    for item in items:
        one = item.judgement
        of = _judged(item.event or one.about.story, item.words)
        if one.other is not None:
            of.append("\n").append(_judged(item.other_event or one.other.story, item.other_words))
        if one.slots is not None:
            of.append(f"\n{clipped(json.dumps(one.slots, ensure_ascii=False), 200)}", style="dim")
        holds = item.force is Force.HOLDS
        out.add_row(
            Text(phrases.day(one.at.date())), Text(on_one_line(one.by)), Text(one.verdict), of,
            Text(on_one_line(one.why or "")), Text(item.force, style="" if holds else "dim"),
        )  # fmt: skip
    return out


def _judged(name: str, words: str | None) -> Text:
    return Text(name).append(f" “{clipped(words, 40)}”" if words else "", style="dim")


def telling(mention: Mention) -> Text:
    """A mention: where and when it was told, by whom, in which words."""
    out = Text(on_one_line(mention.publisher or mention.story), style="bold")
    if mention.published:
        out.append(f", {phrases.day(mention.published)}")
    if mention.chain:
        out.append(f", {phrases.RELAY.join(map(phrases.source, mention.chain))}", style=SOURCE)
    out.append(f"  {mention.story}#{mention.event.id}", style="dim")
    if mention.until:
        out.append(f"  taken back {phrases.day(mention.until)}", style="bold")
    if mention.review != "unreviewed":
        out.append(f"  {mention.review}", style="bold")
    start = mention.event.anchor.start - mention.sentence.start
    end = mention.event.anchor.end - mention.sentence.start
    text = phrases.safe(mention.sentence.text).replace("\n", " ")
    said = Text(f"  “{text}”")
    said.stylize(f"bold {COLOURS[mention.event.type]}", 3 + start, 3 + end)
    return out.append("\n").append(said)


def _ledger(claims: Sequence[Claim]) -> RenderableType:
    out = table(("figure", 2), ("who says so", 3), ("through", 3), ("story", 3), ("as of", 1))
    for claim in claims:
        shown = Text(phrases.figure(claim))
        if claim.cumulative:
            shown.append(" in all")
        if claim.replaced and claim.until:
            shown.append(f"\nreplaced {phrases.day(claim.until)}", style="dim")
        elif claim.until:
            shown.append(f"\ntaken back {phrases.day(claim.until)}", style="dim")
        out.add_row(
            shown,
            Text(phrases.origin(claim.origin)),
            Text(phrases.RELAY.join(map(phrases.source, claim.chain[:-1]))),
            Text("\n".join((f"{claim.story}#{claim.event}", *claim.also_in))),
            Text(phrases.day(claim.as_of) if claim.as_of else ""),
        )
    return out


def difference(item: Difference) -> RenderableType:
    """What a correction, or a new reading, changed in what a story says."""
    out = Text(item.story, style="bold")
    if item.reread:
        was, now = (on_one_line(t.reading.reader) for t in (item.before, item.after))
        out.append(f"  read anew on {phrases.day(item.on)}, by {now}")
        out.append("" if was == now else f" (before: {was})")
    else:
        out.append(f"  corrected, known from {phrases.day(item.on)}")
    for change in item.changed:
        out.append(f"\n  {change.after.id} ", style="dim").append(
            f"“{clipped(change.after.anchor.text, 40)}”"
        )
        for name, (was, now) in change.fields.items():
            out.append(f"\n      {name}: ", style="dim")
            out.append(f"was {_value(was)}, now {_value(now)}")
    for label, events in (("gone", item.gone), ("new", item.new)):
        for event in events:
            out.append(f"\n  {label}: ", style="dim").append(
                f"{phrases.deed(event)} “{clipped(event.anchor.text, 60)}”"
            )
    if not (item.changed or item.gone or item.new):
        out.append("\n  no event of it reads otherwise", style="dim")
    return Padding(out, (0, 1))


def _value(value: Any) -> str:
    if value in (None, []):
        return "nothing"
    if isinstance(value, list):
        return ", ".join(map(_value, value))
    if isinstance(value, dict):
        if "kind" in value:
            low, high = value["low"], value["high"]
            number = f"{low}" if low == high else f"{low or ''}..{high or ''}"
            return f"{number} {value['kind']}"
        return " ".join(str(v) for v in value.values() if v is not None)
    return clipped(value if isinstance(value, str) else json.dumps(value), 80)
