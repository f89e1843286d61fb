"""A situation on a terminal, in the language of the reader."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from babel.dates import format_date
from babel.numbers import format_decimal
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from situasi.datafile import Shape, word_lists
from situasi.errors import LanguageError
from situasi.language import plover
from situasi.model import (
    UNNAMED,
    Breach,
    Ceasefire,
    Claim,
    Entry,
    Episode,
    FigureKind,
    Heat,
    HeatVerdict,
    Origin,
    Situation,
    Status,
    Step,
    Track,
)
from situasi.names.register import countries
from situasi.render import phrases
from situasi.render import record as shown
from situasi.render.phrases import clipped, counted, on_one_line
from situasi.render.terminal import COLOURS, SOURCE, table

if TYPE_CHECKING:
    from situasi.situation import Suggestion

DATA = Path(__file__).parent / "data" / "situation.yml"
ROWS = 25
"""Rows of figures and contradictions that a page shows unless all are asked for."""
PARTIES, MEDIATORS, STEPS, BECAUSE = 12, 8, 6, 4
"""Rows of the other parts: parties, mediators, steps of each, episodes that a trigger names."""
TRUCES, BREACHES = 8, 6
"""The latest truces, and breaches of each."""


class Labels(Shape):
    """`situation.yml`, of one language; `{…}` are filled in."""

    as_of: str
    told_by: str
    heat: dict[HeatVerdict, str]
    counts: dict[str, tuple[str, ...]]
    heat_why: str
    before: str
    nothing_before: str
    timeline: str
    earlier: str
    more: str
    status: dict[Status, str]
    kinds: dict[FigureKind, str]
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
    unnamed: str
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

    def form(self, what: str, number: int) -> str:
        """The word for so many of `counts`: `1 story`, `2 stories`; one form serves all numbers."""
        return self.counts[what][0 if number == 1 else -1]

    def why(self, heat: Heat, number: Callable[[float], str], day: Callable[[dt.date], str]) -> str:
        """What the verdict rests on; `number` and `day` write those as the language does."""
        before = self.nothing_before
        if heat.before is not None:
            before = self.before.format(before=number(heat.before))
        return self.heat_why.format(
            now=number(heat.conflict), before=before, day=day(heat.on),
            episodes=f"{number(heat.episodes)} {self.form('episode', heat.episodes)}",
            origins=f"{number(heat.origins)} {self.form('source', heat.origins)}",
        )  # fmt: skip


def labels(language: str) -> Labels:
    """The labels of a language. Raises LanguageError where it has none."""
    known = word_lists(DATA, Labels)
    found = known.get(language)
    if found is None:
        raise LanguageError(language, "no labels in this language", f"choose one of {', '.join(known)}")
    return found


_COLOUR = {
    HeatVerdict.HEATING: "bold red",
    HeatVerdict.COOLING: "bold green",
    HeatVerdict.STEADY: "bold",
    HeatVerdict.UNKNOWN: "bold dim",
}


def _in(by: int, *rows: RenderableType) -> Padding:
    """Rows moved in by so many letters, also where a long one is wrapped."""
    return Padding(Group(*rows) if len(rows) != 1 else rows[0], (0, 0, 0, by))


class _Page:
    def __init__(self, made: Situation, words: Labels, language: str, every: bool) -> None:
        self.made, self.words, self.language, self.every = made, words, language, every
        self.episodes = {x.episode.id: x.episode for x in made.timeline}

    def day(self, day: dt.date) -> str:
        return str(format_date(day, "d MMM y", locale=self.language))

    def number(self, value: float) -> str:
        return str(format_decimal(value, "#,##0.##", locale=self.language))

    def counted(self, number: int, what: str) -> str:
        return f"{self.number(number)} {self.words.form(what, number)}"

    def most(self, rows: int, there: int) -> int:
        """How many of what is there are shown."""
        return there if self.every else min(rows, there)

    def left(self, label: str, number: int) -> list[RenderableType]:
        """A line that tells how many are not shown; none if all are."""
        return [Text(label.format(number=self.number(number)), style="dim")] if number else []

    def figure(self, claim: Claim) -> str:
        return phrases.figure(claim, self.words.kinds, self.number)

    def figures(self, claim: Claim) -> str:
        in_all = f" {self.words.in_all}" if claim.cumulative else ""
        return f"{self.figure(claim)}{in_all} ({self.names((claim.origin,))})"

    def names(self, origins: Sequence[Origin]) -> str:
        return ", ".join(phrases.origin(x, self.words.unnamed) for x in origins)

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
        first, last = days.first, days.last
        if first == last:
            return self.day(first)
        if first.year != last.year:
            return f"{self.day(first)} – {self.day(last)}"
        if first.month != last.month:
            return f"{format_date(first, 'd MMM', locale=self.language)} – {self.day(last)}"
        return f"{first.day}–{self.day(last)}"

    def head(self) -> list[RenderableType]:
        made, words, heat = self.made, self.words, self.made.heat
        name = made.scope.names.get(self.language) or next(iter(made.scope.names.values()))
        out = Text(on_one_line(name), style="bold")
        out.append(f"  {words.as_of.format(day=self.day(made.as_of))}", style="not bold dim")
        counts = words.told_by.format(
            stories=self.counted(made.stories, "story"),
            publishers=self.counted(made.publishers, "publisher"),
            origins=self.counted(made.origins, "origin"),
            episodes=self.counted(len(made.timeline), "episode"),
        )
        out.append(f"\n{counts}", style="not bold")
        out.append(f"\n\n{words.heat[heat.verdict]}", style=_COLOUR[heat.verdict])
        out.append(f"  {words.why(heat, self.number, self.day)}", style="not bold dim")
        rows: list[RenderableType] = []
        for trigger in heat.triggers:
            rule = words.rules.get(trigger.rule, trigger.rule)
            value, against = (
                "" if x is None else self.number(x) for x in (trigger.value, trigger.against)
            )
            said = rule.format(value=value, against=against)
            row = Text(f"{'▲' if trigger.heats else '▼'} {said}")
            if trigger.episodes:
                few = self.most(BECAUSE, len(trigger.episodes))
                names = [*trigger.episodes[:few], *["…"][: len(trigger.episodes) - few]]
                row.append(f"  {', '.join(names)}", style="dim")
            rows.append(_in(2, row))
        return [out, *rows, Text()]

    def timeline(self, most: int) -> list[RenderableType]:
        entries = self.made.timeline
        rows = entries[len(entries) - self.most(most, len(entries)) :]
        w = self.words
        out = table((w.day, 0), (w.what, 3), (w.who, 5), (w.where, 3), (w.source, 4))
        for entry in rows:
            out.add_row(*self._row(entry))
        before = self.left(w.earlier, len(entries) - len(rows))
        parts = [out] if rows else [] if entries else [Text(w.none)]
        return [self._title(w.timeline), *before, *parts, Text()]

    def _row(self, entry: Entry) -> tuple[Text, ...]:
        e = entry.episode
        what = Text(self.deed(e), style=COLOURS[e.type])
        if e.status != "occurred":
            what.append(f"\n{self.words.status[e.status]}", style="dim")
        who = Text(", ".join(map(shown.actor, e.actors)) or "?")
        if e.recipients:
            who.append(f" {phrases.ARROW} {', '.join(map(shown.actor, e.recipients))}")
        claims = [self.figures(c) for c in e.claims if c.until is None]
        if claims:
            who.append("\n" + "; ".join(dict.fromkeys(claims)), style="bold")
        return (
            Text(self.when(e)).append(f"\n{e.id}", style="dim"),
            what,
            who,
            Text(shown.site(e.site) if e.site else ""),
            Text(clipped(self.names(e.origins), 60), style=SOURCE),
        )

    def parties(self) -> list[RenderableType]:
        w = self.words
        out = table((w.parties.lower(), 4), (w.acts, 1), (w.suffers, 1))
        most = self.most(PARTIES, len(self.made.parties))
        for item in self.made.parties[:most]:
            name = Text(shown.actor(item.actor), style="bold" if item.side else "")
            out.add_row(name, Text(str(item.acting)), Text(str(item.suffering)))
        left = self.left(w.more, len(self.made.parties) - most)
        return [self._title(w.parties), out if most else Text(w.none), *left, Text()]

    def ledger(self) -> list[RenderableType]:
        w = self.words
        parts: list[RenderableType] = [self._title(w.ledger), Text(w.ledger_note, style="dim")]
        if not self.made.ledger:
            return [*parts, Text(w.none), Text()]
        out = table((w.figure, 3), (w.says, 4), (w.story, 4), (w.as_of_day, 0))
        most = self.most(ROWS, len(self.made.ledger))
        for claim in self.made.ledger[:most]:
            out.add_row(*self._claim(claim))
        return [*parts, out, *self.left(w.more, len(self.made.ledger) - most), Text()]

    def _claim(self, claim: Claim) -> tuple[Text, ...]:
        w = self.words
        amount = Text(self.figure(claim))
        if claim.cumulative:
            amount.append(f" {w.in_all}")
        if claim.until:
            said = w.replaced if claim.replaced else w.taken_back
            amount.append(f"\n{said.format(day=self.day(claim.until))}", style="dim")
        names = phrases.RELAY.join(map(phrases.source, claim.chain)) or self.names((claim.origin,))
        return (
            amount,
            Text(names, style=SOURCE),
            Text(f"{claim.story}#{claim.event}\n", style="dim").append(
                clipped(claim.figure.text, 40), style="not dim"
            ),
            Text(self.day(claim.as_of) if claim.as_of else ""),
        )

    def truces(self) -> list[RenderableType]:
        truces = self.made.ceasefires
        most = self.most(TRUCES, len(truces))
        before = self.left(self.words.earlier, len(truces) - most)
        rows = [row for truce in truces[len(truces) - most :] for row in self._truce(truce)]
        none = [] if rows else [Text(self.words.none)]
        return [self._title(self.words.truces), *before, *rows, *none, Text()]

    def _truce(self, truce: Ceasefire) -> list[RenderableType]:
        w = self.words
        days = truce.days
        when = self.day(days.first) if days else w.told.format(day=self.day(truce.told))
        out = Text(when, style="bold").append(f"  {w.truce_status[truce.status]}", style="not bold")
        if truce.contested:
            out.append(f", {w.contested}", style="not bold")
        out.append(f"  {truce.id}", style="not bold dim")
        about = Text()
        for label, actors in (
            (w.declared_by, truce.declared_by),
            (w.brokered_by, truce.brokered_by),
        ):
            if actors:
                about.append(f"{label} ", style="dim")
                about.append(", ".join(map(shown.actor, actors)) + "\n")
        rows: list[RenderableType] = []
        if truce.breaches:
            about.append(w.breaches, style="dim")
            most = self.most(BREACHES, len(truce.breaches))
            rows = [_in(4, self._breach(breach)) for breach in truce.breaches[:most]]
            rows += [_in(4, row) for row in self.left(w.more, len(truce.breaches) - most)]
        about.rstrip()
        return [out, *([_in(2, about)] if about else []), *rows]

    def _breach(self, breach: Breach) -> Text:
        w = self.words
        accused = ", ".join(breach.accused) or w.no_name
        if breach.accuser is None:
            said = w.attack_told.format(source=self.names((breach.told_by,)), accused=accused)
        else:
            accuser = w.unnamed if breach.accuser == UNNAMED else breach.accuser
            said = w.accuses.format(accuser=accuser, accused=accused)
        unit = w.unit.format(name=breach.unit) if breach.unit and len(breach.accused) > 1 else ""
        place = shown.site(breach.site) if breach.site else ""
        when = self.day(breach.day) if breach.day else ""
        where = ", ".join(x for x in (on_one_line(unit), when, place) if x)
        out = Text(on_one_line(said))
        if where:
            out.append(f"  {where}", style="dim")
        out.append(f"\n  {w.basis[breach.basis]}  {breach.episode}", style="dim")
        out.append(f"  {breach.story}#{breach.event}", style="dim")
        if breach.denied_by:
            out.append(f"\n  {w.denied_by.format(names=self.names(breach.denied_by))}")
        return out

    def mediation(self) -> list[RenderableType]:
        w = self.words
        parts: list[RenderableType] = [self._title(w.mediation)]
        most = self.most(MEDIATORS, len(self.made.mediation))
        for track in self.made.mediation[:most]:
            before = len(track.steps) - self.most(STEPS, len(track.steps))
            rows = self.left(w.earlier, before)
            for step in track.steps[before:]:
                when = self.day(step.day or step.told)
                others = ", ".join(map(shown.actor, step.others))
                out = Text(f"{when}  {self.deed(step)}  {others}{'  ' if others else ''}")
                rows.append(out.append(step.episode, style="dim"))
            parts += [Text(self._mediator(track), style="bold"), _in(2, *rows)]
        if not self.made.mediation:
            parts.append(Text(w.none))
        return [*parts, *self.left(w.more, len(self.made.mediation) - most), Text()]

    def _mediator(self, track: Track) -> str:
        """`Russia (RUS)`; a body or a person by its name."""
        name = countries(self.language).get(track.mediator)
        return f"{name} ({track.mediator})" if name else on_one_line(track.mediator)

    def contradictions(self) -> list[RenderableType]:
        w = self.words
        parts: list[RenderableType] = [self._title(w.contradictions)]
        most = self.most(ROWS, len(self.made.contradictions))
        for item in self.made.contradictions[:most]:
            episode = self.episodes[item.episode]
            out = Text(f"{self.deed(episode)}, {self.when(episode)}")
            parts.append(out.append(f"  {item.episode}", style="dim"))
            if item.claims:
                said: dict[str, list[Origin]] = {}
                for claim in item.claims:
                    said.setdefault(self.figure(claim), []).append(claim.origin)
                rows = [f"{figure} ({self.names(origins)})" for figure, origins in said.items()]
                parts.append(_in(2, Text(f" {w.against} ".join(rows))))
            else:
                against = f"{self.names(item.one)} {w.against} {self.names(item.other)}"
                parts.append(_in(2, Text(f"{w.deed}: {against}")))
        if not self.made.contradictions:
            parts.append(Text(w.none))
        return [*parts, *self.left(w.more, len(self.made.contradictions) - most)]

    @staticmethod
    def _title(text: str) -> Text:
        return Text(text, style="bold underline")


def page(
    made: Situation, words: Labels, language: str, timeline: int = 20, every: bool = False
) -> RenderableType:
    """The whole situation, with the last `timeline` episodes; with `every`, each row that there is."""
    build = _Page(made, words, language, every)
    parts = [
        *build.head(), *build.timeline(timeline), *build.ledger(), *build.truces(),
        *build.mediation(), *build.contradictions(), Text(), *build.parties(),
    ]  # fmt: skip
    return Padding(Group(*parts[:-1]), (0, 1))



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
