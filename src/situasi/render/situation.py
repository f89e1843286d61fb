"""A situation on a terminal, in the language of the reader."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from babel.dates import format_date
from pydantic import RootModel
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from situasi.datafile import Shape, mapping
from situasi.errors import LanguageError
from situasi.language import plover
from situasi.model import (
    Breach,
    Ceasefire,
    Claim,
    Entry,
    Episode,
    HeatVerdict,
    Origin,
    Situation,
    Status,
    Step,
)
from situasi.render import phrases
from situasi.render import record as shown
from situasi.render.phrases import clipped, counted, on_one_line
from situasi.render.terminal import COLOURS, SOURCE, table

if TYPE_CHECKING:
    from situasi.situation import Suggestion

DATA = Path(__file__).parent / "data" / "situation.yml"
ROWS = 25
"""Rows of figures and of breaches that a page shows; the record's exports have all."""


class Labels(Shape):
    """`situation.yml`, of one language; `{…}` are filled in."""

    as_of: str
    told_by: str
    heat: dict[HeatVerdict, str]
    heat_why: str
    nothing_before: str
    timeline: str
    earlier: str
    parties: str
    acts: str
    suffers: str
    ledger: str
    ledger_note: str
    in_all: str
    replaced: str
    taken_back: str
    as_of_day: str
    truces: str
    declared_by: str
    brokered_by: str
    breaches: str
    truce_status: dict[Status, str]
    contested: str
    accuses: str
    attack_told: str
    unit: str
    no_name: str
    denied_by: str
    basis: dict[str, str]
    mediation: str
    contradictions: str
    deed: str
    against: str
    none: str
    told: str
    day: str
    what: str
    who: str
    where: str
    source: str
    figure: str
    says: str
    story: str
    rules: dict[str, str]


class _File(RootModel[dict[str, Labels]]):
    pass


@lru_cache(maxsize=1)
def _labels() -> dict[str, Labels]:
    return _File.model_validate(mapping(DATA)).root


def labels(language: str) -> Labels:
    """The labels of a language. Raises LanguageError where it has none."""
    found = _labels().get(language)
    if found is None:
        known = ", ".join(_labels())
        raise LanguageError(language, "no labels in this language", f"choose one of {known}")
    return found


_COLOUR = {
    HeatVerdict.HEATING: "bold red",
    HeatVerdict.COOLING: "bold green",
    HeatVerdict.STEADY: "bold",
    HeatVerdict.UNKNOWN: "bold dim",
}


class _Page:
    def __init__(self, made: Situation, words: Labels, language: str) -> None:
        self.made, self.words, self.language = made, words, language
        self.episodes = {x.episode.id: x.episode for x in made.timeline}

    def day(self, day: dt.date) -> str:
        return str(format_date(day, "d MMM y", locale=self.language))

    def deed(self, episode: Episode | Step) -> str:
        known = plover().types[episode.type]
        text = known.label.get(self.language, str(episode.type))
        modes = [known.modes[m].get(self.language, m) for m in episode.modes]
        return f"{text}: {', '.join(modes)}" if modes else text

    def when(self, episode: Episode) -> str:
        days = episode.days
        if days is None:
            told = min(m.since for m in episode.mentions)
            return self.words.told.format(day=self.day(told))
        if days.first == days.last:
            return self.day(days.first)
        return f"{self.day(days.first)} – {self.day(days.last)}"

    def head(self) -> list[RenderableType]:
        made, words, heat = self.made, self.words, self.made.heat
        name = made.scope.names.get(self.language) or next(iter(made.scope.names.values()))
        out = Text(on_one_line(name), style="bold")
        out.append(f"  {words.as_of.format(day=self.day(made.as_of))}", style="not bold dim")
        counts = words.told_by.format(
            stories=made.stories, publishers=made.publishers, origins=made.origins,
            episodes=len(made.timeline),
        )  # fmt: skip
        out.append(f"\n{counts}", style="not bold")
        out.append(f"\n\n{words.heat[heat.verdict]}", style=_COLOUR[heat.verdict])
        why = words.heat_why.format(
            now=heat.conflict,
            before=words.nothing_before if heat.before is None else heat.before,
            episodes=heat.episodes,
            origins=heat.origins,
        )
        out.append(f"  {why}", style="not bold dim")
        for trigger in heat.triggers:
            rule = words.rules.get(trigger.rule, trigger.rule)
            said = rule.format(value=_number(trigger.value), against=_number(trigger.against))
            out.append(f"\n  {'▲' if trigger.heats else '▼'} {said}", style="not bold")
            if trigger.episodes:
                few = ", ".join(trigger.episodes[:4]) + (" …" if len(trigger.episodes) > 4 else "")
                out.append(f"  {few}", style="dim")
        return [out, Text()]

    def timeline(self, most: int) -> list[RenderableType]:
        entries = self.made.timeline
        rows = entries[max(len(entries) - most, 0) :]
        w = self.words
        out = table((w.day, 0), (w.what, 3), (w.who, 5), (w.where, 3), (w.source, 4))
        for entry in rows:
            out.add_row(*self._row(entry))
        parts: list[RenderableType] = [self._title(w.timeline)]
        if len(rows) < len(entries):
            parts.append(Text(w.earlier.format(number=len(entries) - len(rows)), style="dim"))
        return [*parts, out if rows else Text(w.none), Text()]

    def _row(self, entry: Entry) -> tuple[Text, ...]:
        e = entry.episode
        what = Text(self.deed(e), style=COLOURS[e.type])
        if e.status != "occurred":
            what.append(f"\n{e.status}", style="dim")
        who = Text(", ".join(map(shown.actor, e.actors)) or "?")
        if e.recipients:
            who.append(f" {phrases.ARROW} {', '.join(map(shown.actor, e.recipients))}")
        claims = [shown.figures(c) for c in e.claims if c.until is None]
        if claims:
            who.append("\n" + "; ".join(dict.fromkeys(claims)), style="bold")
        return (
            Text(self.when(e)).append(f"\n{e.id}", style="dim"),
            what,
            who,
            Text(shown.site(e.site) if e.site else ""),
            Text(clipped(_names(e.origins), 60), style=SOURCE),
        )

    def parties(self) -> list[RenderableType]:
        w = self.words
        out = table((w.parties.lower(), 4), (w.acts, 1), (w.suffers, 1))
        for item in self.made.parties[:12]:
            name = Text(shown.actor(item.actor), style="bold" if item.side else "")
            out.add_row(name, Text(str(item.acting)), Text(str(item.suffering)))
        return [self._title(w.parties), out if self.made.parties else Text(w.none), Text()]

    def ledger(self) -> list[RenderableType]:
        w = self.words
        parts: list[RenderableType] = [self._title(w.ledger), Text(w.ledger_note, style="dim")]
        if not self.made.ledger:
            return [*parts, Text(w.none), Text()]
        out = table((w.figure, 3), (w.says, 4), (w.story, 4), (w.as_of_day, 0))
        for claim in self.made.ledger[:ROWS]:
            out.add_row(*self._claim(claim))
        if len(self.made.ledger) > ROWS:
            parts.append(Text(w.earlier.format(number=len(self.made.ledger) - ROWS), style="dim"))
        return [*parts, out, Text()]

    def _claim(self, claim: Claim) -> tuple[Text, ...]:
        w = self.words
        amount = Text(phrases.figure(claim))
        if claim.cumulative:
            amount.append(f" {w.in_all}")
        if claim.until:
            said = w.replaced if claim.replaced else w.taken_back
            amount.append(f"\n{said.format(day=self.day(claim.until))}", style="dim")
        names = phrases.RELAY.join(map(phrases.source, claim.chain)) or _names((claim.origin,))
        return (
            amount,
            Text(names, style=SOURCE),
            Text(f"{claim.story}#{claim.event}\n", style="dim").append(
                clipped(claim.figure.text, 40), style="not dim"
            ),
            Text(self.day(claim.as_of) if claim.as_of else ""),
        )

    def truces(self) -> list[RenderableType]:
        parts: list[RenderableType] = [self._title(self.words.truces)]
        for truce in self.made.ceasefires:
            parts.append(self._truce(truce))
        if not self.made.ceasefires:
            parts.append(Text(self.words.none))
        return [*parts, Text()]

    def _truce(self, truce: Ceasefire) -> Text:
        w = self.words
        days = truce.days
        when = self.day(days.first) if days else w.told.format(day=self.day(truce.told))
        out = Text(when, style="bold").append(f"  {w.truce_status[truce.status]}", style="not bold")
        if truce.contested:
            out.append(f", {w.contested}", style="not bold")
        out.append(f"  {truce.id}", style="not bold dim")
        for label, actors in (
            (w.declared_by, truce.declared_by),
            (w.brokered_by, truce.brokered_by),
        ):
            if actors:
                out.append(f"\n  {label} ", style="not bold dim")
                out.append(", ".join(map(shown.actor, actors)), style="not bold")
        if truce.breaches:
            out.append(f"\n  {w.breaches}", style="not bold dim")
        for breach in truce.breaches[:ROWS]:
            self._breach(breach, out)
        return out

    def _breach(self, breach: Breach, out: Text) -> None:
        w = self.words
        accused = ", ".join(breach.accused) or w.no_name
        if breach.accuser is None:
            said = w.attack_told.format(source=_names((breach.told_by,)), accused=accused)
        else:
            said = w.accuses.format(accuser=breach.accuser, accused=accused)
        unit = w.unit.format(name=breach.unit) if breach.unit and len(breach.accused) > 1 else ""
        place = shown.site(breach.site) if breach.site else ""
        when = self.day(breach.day) if breach.day else ""
        where = ", ".join(x for x in (on_one_line(unit), when, place) if x)
        out.append(f"\n    {on_one_line(said)}", style="not bold")
        out.append(f"  {where}  {w.basis[breach.basis]}  {breach.episode}", style="not bold dim")
        out.append(f"  {breach.story}#{breach.event}", style="not bold dim")
        if breach.denied_by:
            denied = w.denied_by.format(names=_names(breach.denied_by))
            out.append(f"\n      {denied}", style="not bold")

    def mediation(self) -> list[RenderableType]:
        parts: list[RenderableType] = [self._title(self.words.mediation)]
        for track in self.made.mediation[:8]:
            out = Text(on_one_line(track.mediator), style="bold")
            for step in track.steps[-6:]:
                when = self.day(step.day or step.told)
                others = ", ".join(map(on_one_line, step.others))
                out.append(f"\n  {when}  {self.deed(step)}", style="not bold")
                out.append(f"  {others}  " if others else "  ", style="not bold")
                out.append(step.episode, style="not bold dim")
            parts.append(out)
        if not self.made.mediation:
            parts.append(Text(self.words.none))
        return [*parts, Text()]

    def contradictions(self) -> list[RenderableType]:
        w = self.words
        parts: list[RenderableType] = [self._title(w.contradictions)]
        for item in self.made.contradictions[:ROWS]:
            episode = self.episodes[item.episode]
            out = Text(f"{self.deed(episode)}, {self.when(episode)}")
            out.append(f"  {item.episode}", style="dim")
            if item.claims:
                rows = [f"{phrases.figure(c)} ({_names((c.origin,))})" for c in item.claims]
                out.append(f"\n  {f' {w.against} '.join(rows)}")
            else:
                out.append(f"\n  {w.deed}: {_names(item.one)} {w.against} {_names(item.other)}")
            parts.append(out)
        if not self.made.contradictions:
            parts.append(Text(w.none))
        return parts

    @staticmethod
    def _title(text: str) -> Text:
        return Text(text, style="bold underline")


def page(made: Situation, words: Labels, language: str, timeline: int = 20) -> RenderableType:
    """The whole situation, with the last `timeline` episodes."""
    build = _Page(made, words, language)
    parts = [
        *build.head(), *build.timeline(timeline), *build.ledger(), *build.truces(),
        *build.mediation(), *build.contradictions(), Text(), *build.parties(),
    ]  # fmt: skip
    return Padding(Group(*parts[:-1]), (0, 1))


def _names(origins: Sequence[Origin]) -> str:
    return ", ".join(map(phrases.origin, origins))


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:g}"


def suggestions(found: Sequence[Suggestion], number: int) -> RenderableType:
    """The situations that a record seems to hold."""
    if not found:
        return Padding(Text("No two parties are in conflict in this record."), (0, 1))
    out = table(("scope", 3), ("name", 4), ("days", 3), ("holds", 3))
    for item in found:
        scope = item.scope
        days = " – ".join(phrases.day(d) for d in (scope.first, scope.last) if d)
        holds = f"{counted(item.episodes, 'episode')}, {item.conflict} of conflict, "
        out.add_row(
            Text(scope.id, style="bold"),
            Text(scope.names.get("en", scope.id)),
            Text(days),
            Text(holds + counted(item.stories, "story", "stories")),
        )
    parts: list[RenderableType] = [out]
    if number > len(found):
        parts.append(Text(f"… {number - len(found)} more: --most", style="dim"))
    return Padding(Group(*parts), (0, 1))
