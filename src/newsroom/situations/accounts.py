"""What sources say and do of a situation as a reader sees it: figures, contradictions, truces, mediation.

Each part is shown in two ways: some of it on the situation's page, and all of it, forty rows at a time,
on a page of its own.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from django.utils.translation import gettext as _

from newsroom.record.models import Standing
from newsroom.situations import charts, words
from newsroom.situations.rows import Row, day
from newsroom.situations.shown import Link, Shown
from newsroom.stories.models import Correction
from situasi.model import Status

CORRECTIONS = 12
"""Corrections on the page, the latest; the stories have all of theirs."""


@dataclass(frozen=True, slots=True)
class Accounts:
    """Makes the parts of one reader's page that tell who says or does what."""

    shown: Shown
    rows: Mapping[str, Row]

    @classmethod
    def of(cls, shown: Shown) -> Accounts:
        """Those of a digest."""
        return cls(shown, {row["id"]: row for row in shown.digest["rows"]})

    def ledger(self) -> dict[str, Any]:
        """Figures by source: totals first, then the tolls of single events."""
        groups, chosen = self.shown.digest["ledger"], self.shown.chosen.source
        found = [g for g in groups if not chosen or g["key"] == chosen]
        return self._parted(found) | {
            "number": self.shown.digest["counts"]["figures"],
            "more": self.shown.digest["counts"]["figures"] > sum(len(g["rows"]) for g in groups),
            "lines": charts.lines(self.shown.digest["lines"]),
        }

    def figures(self, rows: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
        """Some of all figures, those of one source together."""
        groups = [
            {**dict(heads), "rows": [x["row"] for x in found], "number": 0, "page": 0}
            for heads, found in (
                (heads, list(found))
                for heads, found in groupby(
                    rows, lambda x: tuple((n, x[n]) for n in ("cumulative", "source", "key"))
                )
            )
        ]
        return self._parted(groups)

    def _parted(self, groups: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
        """Totals that count from a beginning on, and the tolls of single events."""
        shown = list(self._groups(groups))
        return {
            "totals": [g for g in shown if g["cumulative"]],
            "tolls": [g for g in shown if not g["cumulative"]],
        }

    def _groups(self, groups: Sequence[Mapping[str, Any]]) -> Iterator[dict[str, Any]]:
        self.shown.stories.want(
            t["story"] for group in groups for row in group["rows"] for t in row["tellings"]
        )
        for group in groups:
            claims = []
            for row in group["rows"]:
                links = self.shown.stories.links(row["tellings"])
                if links:
                    claims.append(self._claim(row, links))
            if claims:
                yield {
                    "cumulative": group["cumulative"],
                    "source": words.source(group["source"]),
                    "now": [c for c in claims if not c["past"]],
                    "past": [c for c in claims if c["past"]],
                    "more": max(group["number"] - len(group["rows"]), 0),
                    "page": group["page"],
                }

    def _claim(self, row: Mapping[str, Any], links: list[Link]) -> dict[str, Any]:
        episode = self.rows.get(row["episode"])
        about = ""
        if episode is not None and not row["cumulative"]:
            parts = (
                words.deed(episode["type"], []), words.where(episode["site"]),
                words.days(episode["first"], episode["last"]),
            )  # fmt: skip
            about = ", ".join(part for part in parts if part)
        past = ""
        if row["until"]:
            when = words.day(row["until"])
            past = (_("replaced on %s") if row["replaced"] else _("taken back on %s")) % when
        return {
            "said": words.figure(row),
            "words": row["words"],
            "as_of": words.day(row["as_of"] or row["since"]),
            "past": past,
            "about": about,
            "chain": links[0].chain,
            "links": links,
        }

    def truces(self) -> list[dict[str, Any]]:
        """The latest truces with some of their breaches, by who accuses whom; never added up."""
        found = self.shown.digest["truces"]
        self.shown.stories.want(
            b["telling"]["story"] for x in found for s in x["breaches"] for b in s["breaches"]
        )
        out = []
        for truce in found[::-1]:
            head = self.truce(truce)
            if head is None:
                continue
            sides: dict[str, dict[str, Any]] = {}
            for side in truce["breaches"]:
                breaches = [b for b in map(self.breach, side["breaches"]) if b]
                if breaches:
                    said = self._accused(side)
                    one = sides.setdefault(str(said), said | {"breaches": [], "count": 0})
                    one["breaches"] += breaches
                    one["count"] += side["count"]
            more = truce["sides"] > len(truce["breaches"])
            out.append(head | {"sides": list(sides.values()), "more": more})
        return out

    def truce(self, truce: Mapping[str, Any]) -> dict[str, Any] | None:
        """A truce without its breaches; `None` where readers can see no story that tells it."""
        told = [self.rows[i] for i in truce["episodes"] if i in self.rows][:3]
        items = self.shown.items(told)
        if not items:
            return None
        return {
            "when": words.day(truce["first"] or truce["told"]),
            "dated": truce["first"] is not None,
            "declared_by": words.actors(truce["declared_by"]),
            "brokered_by": words.actors(truce["brokered_by"]),
            "status": words.site_labels().truce_status[Status(truce["status"])],
            "contested": words.site_labels().contested if truce["contested"] else "",
            "items": items,
        }

    @staticmethod
    def _accused(breach: Mapping[str, Any]) -> dict[str, str]:
        """Who accuses whom; what a narrator tells of somebody, who accuses nobody, is one sentence."""
        accused = ", ".join(map(words.name, breach["accused"])) or _("not named")
        if breach["accuser"] is not None:
            return {"accuser": words.accuser(breach["accuser"]), "accused": accused, "told": ""}
        told = words.site_labels().attack_told.format(
            source=words.source(breach["told_by"]), accused=accused
        )
        return {"accuser": "", "accused": accused, "told": told}

    def breach(self, breach: Mapping[str, Any]) -> dict[str, Any] | None:
        """A report that a truce was broken; `None` where readers cannot see its story."""
        link = self.shown.stories.link(breach["telling"])
        if link is None:
            return None
        unit = breach["unit"] if len(breach["accused"]) > 1 else None
        return self._accused(breach) | {
            "unit": words.site_labels().unit.format(name=words.name(unit)) if unit else "",
            "day": words.day(breach["day"]) if breach["day"] else "",
            "where": words.where(breach["site"]),
            "basis": words.site_labels().basis.get(breach["basis"], breach["basis"]),
            "denied_by": ", ".join(map(words.source, breach["denied_by"])),
            "link": link,
        }

    def broken(self, rows: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
        """Some of all truces, each with those of its breaches that are among the rows."""
        self.shown.stories.want(x["breach"]["telling"]["story"] for x in rows if x["breach"])
        out = []
        for _id, found in groupby(rows, lambda x: str(x["truce"]["id"])):
            several = list(found)
            head = self.truce(several[0]["truce"])
            if head is not None:
                breaches = [b for x in several if x["breach"] and (b := self.breach(x["breach"]))]
                out.append(head | {"breaches": breaches})
        return out

    def mediation(self) -> list[dict[str, Any]]:
        """What each mediator did last, the latest first."""
        tracks = self.shown.digest["mediation"]
        self.shown.stories.want(s["telling"]["story"] for t in tracks for s in t["steps"])
        out = []
        for track in tracks:
            steps = [s for s in map(self.step, track["steps"][::-1]) if s]
            if steps:
                out.append({"who": words.mediator(track["who"]), "steps": steps,
                            "more": max(track["number"] - len(track["steps"]), 0)})  # fmt: skip
        return out

    def mediated(self, rows: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
        """Some of all that mediators did, by mediator."""
        self.shown.stories.want(x["step"]["telling"]["story"] for x in rows)
        out = []
        for who, found in groupby(rows, lambda x: words.mediator(x["who"])):
            steps = [s for s in (self.step(x["step"]) for x in found) if s]
            if steps:
                out.append({"who": who, "steps": steps, "more": 0})
        return out

    def step(self, step: Mapping[str, Any]) -> dict[str, Any] | None:
        """What a mediator did; `None` where readers cannot see the story."""
        link = self.shown.stories.link(step["telling"])
        if link is None:
            return None
        return {
            "when": words.day(step["day"] or step["told"]),
            "dated": step["day"] is not None,
            "deed": words.deed(step["type"], step["modes"]),
            "status": words.status(step["status"]),
            "others": words.actors(step["others"]),
            "link": link,
        }

    def parties(self, rows: Iterable[Mapping[str, Any]] | None = None) -> list[dict[str, Any]]:
        """Everybody with a part in it, or those of some rows; the sides first."""
        given = self.shown.digest["parties"] if rows is None else rows
        found = [{**one, "who": words.actor(one["who"])} for one in given]
        return [one for one in found if one["acting"] or one["suffering"]]

    def contradictions(
        self, rows: Sequence[Mapping[str, Any]] | None = None
    ) -> list[dict[str, Any]]:
        """What one source affirms and another denies, and tolls that cannot both be right.

        The latest, or those of some rows.
        """
        given = self.shown.digest["contradictions"][::-1] if rows is None else rows
        self.shown.stories.want(
            t["story"] for one in given for c in one["claims"] for t in c["tellings"]
        )
        self.shown.items([self.rows[x["episode"]] for x in given if x["episode"] in self.rows])
        out = []
        for one in given:
            items = self.shown.items(
                [self.rows[one["episode"]]] if one["episode"] in self.rows else []
            )
            if not items:
                continue
            claims: list[dict[str, Any]] = []
            for claim in one["claims"]:
                links = self.shown.stories.links(claim["tellings"])
                if links:
                    said = {"said": words.figure(claim), "source": words.source(claim["source"])}
                    if not any(said.items() <= other.items() for other in claims):
                        claims.append(said | {"link": links[0]})
            out.append(
                {
                    "item": items[0],
                    "deed": one["what"] == "deed",
                    "one": ", ".join(map(words.source, one["one"])),
                    "other": ", ".join(map(words.source, one["other"])),
                    "claims": claims,
                }
            )
        return out

    def corrections(self) -> list[dict[str, Any]]:
        """What stories corrected: in the editors' words, and what that changed in the record."""
        stories, digest = self.shown.stories, self.shown.digest
        told = {one["story"] for one in digest["told"]}
        rows = Standing.objects.filter(pk__in=Correction.objects.values("story_id"))
        named = {pk: name for pk, name in rows.values_list("page_id", "name") if name in told}
        found = Correction.objects.filter(story_id__in=list(named)).order_by("-corrected_at")
        last = (self.shown.chosen.known or dt.date.max).isoformat()
        out: list[dict[str, Any]] = []
        for row in found[:CORRECTIONS]:
            page = stories.page(named[row.story_id])
            if page is not None and row.corrected_at.date().isoformat() <= last:
                out.append(
                    {"on": row.corrected_at.date(), "story": page, "url": stories.url(page),
                     "what": row.what, "why": row.why, "changes": []}
                )  # fmt: skip
        for change in digest["changes"]:
            page = stories.page(change["story"])
            if page is None:
                continue
            on = day(change["on"])
            same = next((o for o in out if o["story"].pk == page.pk and o["on"] == on), None)
            if same is None:
                same = {"on": on, "story": page, "url": stories.url(page), "what": "", "why": "",
                        "changes": []}  # fmt: skip
                out.append(same)
            same["changes"].append(_change(change))
        return sorted(out, key=lambda o: o["on"], reverse=True)[:CORRECTIONS]


def _change(change: Mapping[str, Any]) -> dict[str, str]:
    kind = change["field"]
    if kind == "gone":
        return {"field": _("no longer told"), "was": change["was"], "now": ""}
    if kind == "new":
        return {"field": _("now told"), "was": "", "now": change["now"]}
    return {
        "field": str(words.FIELDS.get(kind, kind)),
        "was": words.changed(kind, change["was"]),
        "now": words.changed(kind, change["now"]),
    }
