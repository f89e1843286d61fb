"""A situation cut down to what its page shows: small rows of JSON, quick to load and to filter.

A situation of 2,000 stories is tens of megabytes in full; its digest is one or two. The full one is
made of the record and given by the API, the digest is kept for the page, and what the page has no room
for is kept beside it by parts. Nothing is added here: every row is a part of
`situasi.model.Situation`, and names the story and the characters that say so.
"""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from itertools import accumulate
from typing import Any, TypedDict

from newsroom.situations.rows import (
    SENTENCE,
    TELLINGS,
    Row,
    Telling,
    actor_of,
    choices,
    lines_of,
    row_of,
    site_of,
    slot_of,
    telling,
    told_once,
    who_says,
)
from situasi.model import (
    Breach,
    Ceasefire,
    Claim,
    Contradiction,
    Mention,
    Situation,
    Span,
    Step,
)
from situasi.record.memory import Memory
from situasi.render import phrases

GROUPS, CLAIMS = 10, 6
"""Sources of figures that the page shows, and the figures of each."""
TRUCES, SIDES, BREACHES = 4, 4, 2
"""The latest truces that the page shows, and of each the accusers and their reports."""
AGAINST = 10
"""Contradictions that the page shows, the latest; of each as many figures as of a source, and twice
as many on a page of their own. The episode's page has all."""
TRACKS, STEPS = 8, 5
"""Mediators that the page shows, and the latest steps of each."""
SIDES_OF_ALL = 40
"""Parties that the page lists."""
EPISODES = 3
"""Episodes that a part of the rule of heat names."""
ON_A_PAGE = 40
"""Rows of a part on a page of its own."""


class Digest(TypedDict):
    """The whole page. `counts` are the rows of each part, `days` how many were told on which day."""

    as_of: str
    stories: int
    publishers: int
    sources: int
    heat: dict[str, Any]
    rows: list[Row]
    parties: list[dict[str, Any]]
    ledger: list[dict[str, Any]]
    lines: list[dict[str, Any]]
    truces: list[dict[str, Any]]
    mediation: list[dict[str, Any]]
    contradictions: list[dict[str, Any]]
    told: list[dict[str, Any]]
    counts: dict[str, int]
    days: dict[str, dict[str, int]]
    choices: dict[str, Any]
    changes: list[dict[str, Any]]
    map: dict[str, Any] | None


class Digesting:
    """Cuts one situation down; `memory` is what it was made with."""

    def __init__(self, made: Situation, memory: Memory | None = None) -> None:
        self.made = made
        self._memory = Memory() if memory is None else memory
        self.mentions = {
            (m.story, m.event.id): m for x in made.timeline for m in x.episode.mentions
        }
        self.groups = self._ledger()
        self.truces = [self._truce(x) for x in made.ceasefires]

    def digest(self) -> Digest:
        """All but the corrections and the map, which are no part of the situation itself."""
        made, groups = self.made, self.groups
        parts = self.parts
        rows = [row_of(entry, self._quote) for entry in made.timeline]
        before = [0, *accumulate(len(g["rows"]) for g in groups)]
        return {
            "as_of": made.as_of.isoformat(),
            "stories": made.stories,
            "publishers": made.publishers,
            "sources": made.origins,
            "heat": self._heat(),
            "rows": rows,
            "parties": parts["parties"][:SIDES_OF_ALL],
            "ledger": [
                g | {"rows": g["rows"][:CLAIMS], "number": len(g["rows"]),
                     "page": at // ON_A_PAGE + 1}
                for g, at in zip(groups[:GROUPS], before, strict=False)
            ],
            "lines": lines_of(groups),
            "truces": [_few(x) for x in self.truces[-TRUCES:]],
            "mediation": [
                {"who": {"name": x.mediator, "country": x.country},
                 "steps": [self._step(s) for s in x.steps[-STEPS:]], "number": len(x.steps)}
                for x in made.mediation[:TRACKS]
            ],
            "contradictions": [
                self._contradiction(x, CLAIMS) for x in made.contradictions[-AGAINST:]
            ],
            "told": self._stories(),
            "counts": {part: len(found) for part, found in parts.items()},
            "days": {
                "figures": Counter(row["since"] for g in groups for row in g["rows"]),
                "breaches": Counter(
                    b["telling"]["since"] for x in self.truces for b in x["breaches"]
                ),
            },
            "choices": choices(rows),
            "changes": [],
            "map": None,
        }  # fmt: skip

    @cached_property
    def parts(self) -> dict[str, list[dict[str, Any]]]:
        """What stands on pages of its own, whole: each part's rows in their order."""
        made = self.made
        heads = ("cumulative", "source", "key")
        return {
            "figures": [
                {name: g[name] for name in heads} | {"row": row}
                for g in self.groups for row in g["rows"]
            ],
            "contradictions": [
                self._contradiction(x, 2 * CLAIMS) for x in made.contradictions[::-1]
            ],
            "truces": [
                {"truce": {k: v for k, v in x.items() if k != "breaches"}, "breach": breach}
                for x in self.truces[::-1] for breach in x["breaches"] or [None]
            ],
            "mediation": [
                {"who": {"name": x.mediator, "country": x.country}, "step": self._step(s)}
                for x in made.mediation for s in x.steps[::-1]
            ],
            "parties": self._parties(),
        }  # fmt: skip

    def _contradiction(self, found: Contradiction, most: int) -> dict[str, Any]:
        return {
            "episode": found.episode,
            "what": found.what,
            "one": [o.name for o in found.one],
            "other": [o.name for o in found.other],
            "claims": [self._claim(c) for c in told_once(found.claims)[:most]],
        }

    def _heat(self) -> dict[str, Any]:
        found = self.made.heat
        return found.model_dump(mode="json") | {
            "triggers": [
                t.model_dump(mode="json") | {"episodes": list(t.episodes[:EPISODES])}
                for t in found.triggers
            ]
        }

    def _parties(self) -> list[dict[str, Any]]:
        """Who has a part in it, and in how many episodes; one row for what a reader sees as one."""
        acting: Counter[tuple[str, str, str]] = Counter()
        suffering: Counter[tuple[str, str, str]] = Counter()
        for entry in self.made.timeline:
            acting.update({slot_of(a) for a in entry.episode.actors})
            suffering.update({slot_of(a) for a in entry.episode.recipients})
        found = {slot_of(x.actor): x for x in reversed(self.made.parties)}
        rows = [
            {"who": actor_of(x.actor), "side": x.side, "acting": acting[slot],
             "suffering": suffering[slot]}
            for slot, x in found.items()
        ]  # fmt: skip
        return sorted(rows, key=lambda r: (not r["side"], -(r["acting"] + r["suffering"])))

    def _ledger(self) -> list[dict[str, Any]]:
        """Each source's figures of one kind together; the same figure of several stories is one row."""
        groups: dict[tuple[str, str | None, str, bool], list[Claim]] = {}
        for claim in self.made.ledger:
            slot = (claim.origin.key, who_says(claim), str(claim.kind), bool(claim.cumulative))
            groups.setdefault(slot, []).append(claim)
        out = []
        for claims in groups.values():
            rows: dict[tuple[Any, ...], dict[str, Any]] = {}
            for claim in claims:
                told_of = None if claim.cumulative else claim.episode
                same = (claim.low, claim.high, claim.group, told_of)
                row = rows.get(same)
                if row is None:
                    rows[same] = self._claim(claim)
                    continue
                # It stands as long as one story has it that was not taken back.
                if claim.until is None:
                    row.update(until=None, replaced=False)
                row["since"] = min(row["since"], claim.since.isoformat())
                if len(row["tellings"]) < TELLINGS:
                    found = self._telling(claim.story, claim.event, claim.sentence)
                    if found not in row["tellings"]:
                        row["tellings"].append(found)
            first = claims[0]
            out.append(
                {
                    "kind": str(first.kind),
                    "cumulative": bool(first.cumulative),
                    "source": who_says(first),
                    "key": first.origin.key,
                    "rows": list(rows.values()),
                }
            )
        return sorted(out, key=lambda g: (not g["cumulative"], -len(g["rows"]), g["key"]))

    def _claim(self, claim: Claim) -> dict[str, Any]:
        return {
            "kind": str(claim.kind),
            "low": claim.low,
            "high": claim.high,
            "cumulative": claim.cumulative,
            "source": who_says(claim),
            "words": claim.figure.text,
            "part": claim.part and phrases.clipped(claim.part.text, 40),
            "as_of": claim.as_of and claim.as_of.isoformat(),
            "since": claim.since.isoformat(),
            "until": claim.until and claim.until.isoformat(),
            "replaced": claim.replaced,
            "episode": claim.episode,
            "tellings": [self._telling(claim.story, claim.event, claim.sentence)],
        }

    def _truce(self, truce: Ceasefire) -> dict[str, Any]:
        days = truce.days
        return {
            "id": truce.id,
            "first": days and days.first.isoformat(),
            "told": truce.told.isoformat(),
            "declared_by": [actor_of(a) for a in truce.declared_by],
            "brokered_by": [actor_of(a) for a in truce.brokered_by],
            "status": str(truce.status),
            "contested": truce.contested,
            "episodes": list(truce.episodes),
            "breaches": [self._breach(b) for b in truce.breaches],
        }

    def _breach(self, breach: Breach) -> dict[str, Any]:
        return {
            "episode": breach.episode,
            "accuser": breach.accuser,
            "told_by": breach.told_by.name,
            "accused": list(breach.accused),
            "unit": breach.unit,
            "day": breach.day and breach.day.isoformat(),
            "site": breach.site and site_of(breach.site),
            "basis": breach.basis,
            "denied_by": [o.name for o in breach.denied_by],
            "telling": self._telling(breach.story, breach.event, breach.sentence),
        }

    def _step(self, step: Step) -> dict[str, Any]:
        return {
            "episode": step.episode,
            "type": str(step.type),
            "modes": list(step.modes),
            "status": str(step.status),
            "day": step.day and step.day.isoformat(),
            "told": step.told.isoformat(),
            "others": [actor_of(a) for a in step.others],
            "telling": self._telling(step.story, step.event, step.sentence),
        }

    def _telling(self, story: str, event: str, sentence: Span) -> Telling:
        found = self.mentions.get((story, event))
        if found is not None:
            return self._quote(found)
        return {
            "story": story, "start": sentence.start, "end": sentence.end,
            "text": phrases.clipped(sentence.text, SENTENCE), "language": "", "chain": [],
            "since": "", "until": None, "reviewed": False,
        }  # fmt: skip

    def _quote(self, mention: Mention) -> Telling:
        """A telling, made once: it is never changed."""
        slot = ("telling", mention.story, mention.event.id)
        return self._memory.same(slot, mention, lambda: telling(mention))

    def _stories(self) -> list[dict[str, Any]]:
        """The stories, the newest first, and of how many episodes each tells."""
        tells: Counter[str] = Counter()
        shown: dict[str, Mention] = {}
        for entry in self.made.timeline:
            for story in {m.story for m in entry.episode.mentions if m.until is None}:
                tells[story] += 1
            for mention in entry.episode.mentions:
                shown.setdefault(mention.story, mention)
        found = [
            {"story": name, "language": shown[name].language,
             "day": shown[name].since.isoformat(), "episodes": number}
            for name, number in tells.items()
        ]  # fmt: skip
        return sorted(found, key=lambda s: (s["day"], s["story"]), reverse=True)


def _few(truce: dict[str, Any]) -> dict[str, Any]:
    """A truce with some of its breaches, by who accuses whom; `sides` say how many there are."""
    sides: dict[tuple[str | None, ...], list[dict[str, Any]]] = {}
    for breach in truce["breaches"]:
        teller = None if breach["accuser"] else breach["told_by"]
        sides.setdefault((breach["accuser"], teller, *breach["accused"]), []).append(breach)
    shown = [
        {"accuser": accuser, "told_by": teller, "accused": accused, "count": len(found),
         "breaches": found[-BREACHES:]}
        for (accuser, teller, *accused), found in sides.items()
    ]  # fmt: skip
    return truce | {
        "breaches": sorted(shown, key=lambda x: -x["count"])[:SIDES], "sides": len(sides)
    }  # fmt: skip
