"""A digest put into the words, links and order in which one reader sees it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from newsroom.record.models import Standing
from newsroom.situations import charts, filters, words
from newsroom.situations.digest import Digest, Row, Telling, day
from newsroom.stories.models import Correction, StoryPage

PER_PAGE = 25
NEW = 12
"""What is new that the head of the page lists; the timeline has all."""
GROUPS = 24
"""Rows of the ledger that a page shows."""
FEW = 40
TRUCES, SIDES, BREACHES, CLAIMS = 6, 6, 3, 8
"""The latest truces, and of each the accusers and their reports that a page shows; figures of a source."""
BEHIND = dt.timedelta(days=7)
"""How far back "new" reaches where the reader picked no day."""


@dataclass(frozen=True, slots=True)
class Link:
    """A sentence of a story that readers can see."""

    url: str
    title: str
    text: str
    language: str
    chain: str
    day: str
    reviewed: bool
    taken_back: str


class Stories:
    """The public pages of stories, looked up together, once, when something is to be shown."""

    def __init__(self, request: HttpRequest) -> None:
        self.request = request
        self.known: dict[str, StoryPage | None] = {}

    def want(self, names: Iterable[str]) -> None:
        """Look up what is not known yet; one query however many."""
        new = {name for name in names if name not in self.known}
        if not new:
            return
        rows = Standing.objects.filter(name__in=list(new)).values_list("page_id", "name")
        named = dict(rows)
        pages = StoryPage.objects.live().public().filter(pk__in=list(named))
        self.known |= dict.fromkeys(new)
        for page in pages.select_related("locale").defer("body"):
            self.known[named[page.pk]] = page

    def page(self, name: str) -> StoryPage | None:
        """The story's page; `None` where readers cannot see it."""
        self.want([name])
        return self.known[name]

    def url(self, page: StoryPage) -> str:
        """Its address."""
        return str(page.get_url(self.request))

    def link(self, telling: Telling) -> Link | None:
        """The way to the sentence; `None` where readers cannot see the story."""
        page = self.page(telling["story"])
        if page is None:
            return None
        url, until = self.url(page), telling["until"]
        return Link(
            # What was taken back may stand there no more.
            url=url if until else f"{url}#s-{telling['start']}",
            title=page.title,
            text=telling["text"],
            language=page.locale.language_code,
            chain=words.chain(telling["chain"]),
            day=words.day(telling["since"]) if telling["since"] else "",
            reviewed=telling["reviewed"],
            taken_back=words.day(until) if until else "",
        )

    def links(self, tellings: Sequence[Telling]) -> list[Link]:
        """Those that can be seen, the reader's own language first."""
        self.want(t["story"] for t in tellings)
        found = [link for link in map(self.link, tellings) if link is not None]
        return sorted(found, key=lambda one: one.language != words.language())


@dataclass(frozen=True, slots=True)
class Item:
    """An episode on the timeline."""

    row: Row
    deed: str
    status: str
    when: str
    dated: bool
    basis: str
    who: str
    whom: str
    where: str
    precision: str
    figures: list[str]
    sources: list[str]
    more_sources: int
    first: Link
    rest: list[Link]
    new: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """Makes the parts of one reader's page."""

    digest: Digest
    chosen: filters.Chosen
    stories: Stories
    language: str = field(default_factory=words.language)

    @property
    def since(self) -> dt.date:
        """The day from which things count as new."""
        return self.chosen.since or day(self.digest["as_of"]) - BEHIND

    def timeline(self) -> tuple[Any, list[Item]]:
        """The page of the timeline that was asked for, and its episodes."""
        found = filters.rows(self.digest, self.chosen)
        pages = Paginator(found, PER_PAGE)
        page = pages.get_page(self.chosen.page)
        return page, self.items(page.object_list)

    def items(self, rows: Iterable[Row]) -> list[Item]:
        """Episodes of which readers can see a story."""
        rows = list(rows)
        self.stories.want(t["story"] for row in rows for t in row["tellings"])
        return [item for item in map(self._item, rows) if item is not None]

    def _item(self, row: Row) -> Item | None:
        links = self.stories.links(row["tellings"])
        if not links:
            return None
        names = list(dict.fromkeys(words.source(o[1]) for o in row["origins"]))
        site = row["site"]
        figures = dict.fromkeys(words.figure(f) for f in row["figures"])
        return Item(
            row=row,
            deed=words.deed(row["type"], row["modes"]),
            status=words.status(row["status"]),
            when=words.days(row["first"], row["last"]),
            dated=row["basis"] is not None,
            basis=str(words.BASIS.get(row["basis"] or "", "")),
            who=words.actors(row["actors"]),
            whom=words.actors(row["recipients"]),
            where=words.where(site),
            precision=str(words.PRECISION.get((site or {}).get("precision") or "", "")),
            figures=list(figures),
            sources=names[:4],
            more_sources=max(len(names) - 4, 0),
            first=links[0],
            rest=links[1:],
            new=row["told"] >= self.since.isoformat(),
        )

    def new(self) -> dict[str, Any]:
        """What was not known before the day that the reader picked."""
        since = self.since
        rows = filters.fresh(self.digest["rows"], since, "told")[::-1]
        claims = [
            (group, row) for group in self.digest["ledger"] for row in group["rows"]
            if row["since"] >= since.isoformat()
        ]  # fmt: skip
        breaches = [
            breach for truce in self.digest["truces"] for breach in truce["breaches"]
            if breach["telling"]["since"] >= since.isoformat()
        ]  # fmt: skip
        return {
            "since": since,
            "picked": self.chosen.since is not None,
            "episodes": len(rows),
            "figures": len(claims),
            "breaches": len(breaches),
            "stories": len(filters.fresh(self.digest["told"], since, "day")),
            "corrections": sum(1 for c in self.digest["changes"] if c["on"] >= since.isoformat()),
            "items": self.items(rows[:NEW]),
        }

    def heat(self) -> dict[str, Any]:
        """The verdict in words, and what triggered it, with the episodes that say so."""
        found, said = self.digest["heat"], words.site_labels()
        rows = {row["id"]: row for row in self.digest["rows"]}
        triggers = []
        for trigger in found["triggers"]:
            items = self.items(rows[i] for i in trigger["episodes"] if i in rows)
            triggers.append(
                {"heats": trigger["heats"], "said": words.rule(trigger), "items": items}
            )
        return {
            "verdict": found["verdict"],
            "said": said.heat[found["verdict"]],
            "why": said.heat_why.format(
                now=words.number(found["conflict"]),
                before=said.nothing_before
                if found["before"] is None
                else words.number(found["before"]),
                episodes=words.number(found["episodes"]),
                origins=words.number(found["origins"]),
            ),
            "triggers": triggers,
        }

    def map(self) -> dict[str, Any] | None:
        """The map with the places of the episodes that were chosen, and all places as a table."""
        drawn = self.digest["map"]
        if drawn is None:
            return None
        wide = replace(self.chosen, place="")
        counted: dict[str, list[int]] = {}
        sites: dict[str, Mapping[str, Any]] = {}
        nowhere = 0
        for row in filters.rows(self.digest, wide):
            site = row["site"]
            if site and site["name"]:
                counts = counted.setdefault(site["name"], [0, 0])
                counts[0] += 1
                counts[1] += row["conflict"]
                sites.setdefault(site["name"], site)
            else:
                nowhere += 1
        on_map = {spot["name"] for spot in drawn["spots"]}
        spots = [
            self._spot(spot, counted[spot["name"]])
            for spot in drawn["spots"]
            if spot["name"] in counted
        ]
        places = [
            {
                "name": words.where(sites[name]),
                "precision": str(words.PRECISION.get(sites[name]["precision"] or "", "")),
                "count": counts[0],
                "query": self.chosen.query(place=name),
                "shown": name in on_map,
                "wide": sites[name]["precision"] in ("province", "region", "country"),
            }
            for name, counts in sorted(counted.items(), key=lambda x: -x[1][0])
        ]
        return {
            "land": drawn["land"],
            "focus": drawn["focus"],
            "borders": drawn["borders"],
            "countries": [
                {"name": words.country(code), "x": f"{x:g}", "y": f"{y:g}"}
                for code, x, y in drawn["countries"]
            ],
            "spots": spots,
            "places": places[:FEW],
            "wide": [place for place in places if place["wide"]][:8],
            "beyond": [p for p in places if not p["wide"] and not p["shown"]][:8],
            "nowhere": nowhere,
            "bar": {"width": f"{drawn['bar'][0]:g}", "km": words.number(drawn["bar"][1])},
        }

    def _spot(self, spot: Mapping[str, Any], counts: Sequence[int]) -> dict[str, Any]:
        place, label = words.name(spot["name"]), spot["label"]
        chosen = self.chosen.place == spot["name"]
        return {
            "name": place,
            "value": spot["name"],
            "x": f"{spot['x']:g}",
            "y": f"{spot['y']:g}",
            "r": f"{spot['r']:g}",
            "point": spot["point"],
            "scale": spot["scale"],
            "conflict": counts[1] * 2 >= counts[0],
            "count": counts[0],
            "title": ngettext("%(place)s: %(n)s episode", "%(place)s: %(n)s episodes", counts[0])
            % {"place": place, "n": words.number(counts[0])},
            # A second press shows all places again.
            "query": self.chosen.query(place="" if chosen else spot["name"]),
            "chosen": chosen,
            "label": label and {"x": f"{label[0]:g}", "y": f"{label[1]:g}", "anchor": label[2]},
        }

    def ledger(self) -> dict[str, Any]:
        """Figures by source: totals first, then the tolls of single events."""
        groups = self.digest["ledger"]
        chosen = [g for g in groups if not self.chosen.source or g["key"] == self.chosen.source]
        shown = list(self._groups(chosen[:GROUPS]))
        return {
            "totals": [g for g in shown if g["cumulative"]],
            "tolls": [g for g in shown if not g["cumulative"]],
            "more": max(len(chosen) - GROUPS, 0),
            "lines": charts.lines(groups),
        }

    def _groups(self, groups: Sequence[Mapping[str, Any]]) -> Iterator[dict[str, Any]]:
        rows = {row["id"]: row for row in self.digest["rows"]}
        self.stories.want(
            t["story"] for group in groups for row in group["rows"] for t in row["tellings"]
        )
        for group in groups:
            claims = []
            for row in group["rows"][:CLAIMS]:
                links = self.stories.links(row["tellings"])
                if links:
                    claims.append(self._claim(row, links, rows))
            if claims:
                yield {
                    "cumulative": group["cumulative"],
                    "source": words.source(group["source"]),
                    "now": [c for c in claims if not c["past"]],
                    "past": [c for c in claims if c["past"]],
                }

    @staticmethod
    def _claim(
        row: Mapping[str, Any], links: list[Link], rows: Mapping[str, Row]
    ) -> dict[str, Any]:
        episode = rows.get(row["episode"])
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
        """Each truce with its breaches, by who accuses whom; never added up across accusers."""
        out = []
        rows = {row["id"]: row for row in self.digest["rows"]}
        for truce in self.digest["truces"][-TRUCES:]:
            counts: dict[tuple[str, str], int] = {}
            sides: dict[tuple[str, str], list[dict[str, Any]]] = {}
            for breach in truce["breaches"]:
                accused = ", ".join(map(words.name, breach["accused"])) or _("not named")
                pair = (words.accuser(breach["accuser"]), accused)
                counts[pair] = counts.get(pair, 0) + 1
                if counts[pair] > BREACHES or (pair not in sides and len(sides) >= SIDES):
                    continue
                link = self.stories.link(breach["telling"])
                if link is None:
                    continue
                said = {
                    "day": words.day(breach["day"]) if breach["day"] else "",
                    "where": words.where(breach["site"]),
                    "basis": words.site_labels().basis.get(breach["basis"], breach["basis"]),
                    "denied_by": ", ".join(map(words.source, breach["denied_by"])),
                    "link": link,
                }
                sides.setdefault(pair, []).append(said)
            items = self.items([rows[i] for i in truce["episodes"] if i in rows][:3])
            if items:
                out.append(
                    {
                        "when": words.day(truce["first"] or truce["told"]),
                        "dated": truce["first"] is not None,
                        "declared_by": words.actors(truce["declared_by"]),
                        "brokered_by": words.actors(truce["brokered_by"]),
                        "status": words.status(truce["status"]),
                        "items": items,
                        "sides": [
                            {"accuser": one, "accused": other, "breaches": found,
                             "count": counts[one, other]}
                            for (one, other), found in sides.items()
                        ],
                    }
                )
        return out[::-1]

    def mediation(self) -> list[dict[str, Any]]:
        """What each mediator did, the latest first."""
        out = []
        for track in self.digest["mediation"][:12]:
            steps = []
            for step in track["steps"][::-1][:8]:
                link = self.stories.link(step["telling"])
                if link is not None:
                    steps.append(
                        {
                            "when": words.day(step["day"] or step["told"]),
                            "dated": step["day"] is not None,
                            "deed": words.deed(step["type"], step["modes"]),
                            "status": words.status(step["status"]),
                            "others": ", ".join(map(words.name, step["others"])),
                            "link": link,
                        }
                    )
            if steps:
                more = max(len(track["steps"]) - 8, 0)
                out.append({"who": words.actor(track["who"] | {"sector": None}), "steps": steps,
                            "more": more})  # fmt: skip
        return out

    def parties(self) -> list[dict[str, Any]]:
        """Everybody with a part in it; the sides first."""
        found = [one | {"who": words.actor(one["who"])} for one in self.digest["parties"][:FEW]]
        return [one for one in found if one["acting"] or one["suffering"]]

    def contradictions(self) -> list[dict[str, Any]]:
        """What one source affirms and another denies, and tolls that cannot both be right."""
        rows = {row["id"]: row for row in self.digest["rows"]}
        out = []
        for one in self.digest["contradictions"][::-1][:GROUPS]:
            items = self.items([rows[one["episode"]]] if one["episode"] in rows else [])
            if not items:
                continue
            claims: list[dict[str, Any]] = []
            for claim in one["claims"][:CLAIMS]:
                links = self.stories.links(claim["tellings"])
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
        names = [one["story"] for one in self.digest["told"]]
        rows = Standing.objects.filter(name__in=names).values_list("page_id", "name")
        named = dict(rows)
        found = Correction.objects.filter(story_id__in=list(named)).order_by("-corrected_at")
        last = (self.chosen.known or dt.date.max).isoformat()
        out: list[dict[str, Any]] = []
        for row in found[:FEW]:
            page = self.stories.page(named[row.story_id])
            if page is not None and row.corrected_at.date().isoformat() <= last:
                out.append(
                    {"on": row.corrected_at.date(), "story": page, "url": self.stories.url(page),
                     "what": row.what, "why": row.why, "changes": []}
                )  # fmt: skip
        for change in self.digest["changes"][:FEW]:
            page = self.stories.page(change["story"])
            if page is None:
                continue
            on = day(change["on"])
            same = next((o for o in out if o["story"].pk == page.pk and o["on"] == on), None)
            if same is None:
                same = {"on": on, "story": page, "url": self.stories.url(page), "what": "",
                        "why": "", "changes": []}  # fmt: skip
                out.append(same)
            same["changes"].append(_change(change))
        return sorted(out, key=lambda o: o["on"], reverse=True)

    def told(self) -> dict[str, Any]:
        """The stories, the newest first, those in the reader's language before the others."""
        found = sorted(
            self.digest["told"], key=lambda s: s["language"] == self.language, reverse=True
        )
        self.stories.want(s["story"] for s in found[:FEW])
        pages = [(s, self.stories.page(s["story"])) for s in found[:FEW]]
        return {
            "stories": [
                {"title": page.title, "url": self.stories.url(page), "day": words.day(s["day"]),
                 "language": page.locale.language_code, "episodes": s["episodes"]}
                for s, page in pages if page is not None
            ],
            "more": max(len(found) - FEW, 0),
        }  # fmt: skip


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
