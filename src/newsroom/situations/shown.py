"""A digest put into the words, links and order in which one reader sees it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest
from django.utils.translation import ngettext

from newsroom.record.models import Standing
from newsroom.situations import filters, words
from newsroom.situations.digest import Digest
from newsroom.situations.rows import Row, Telling, day
from newsroom.stories.models import StoryPage
from situasi.model import Heat

PER_PAGE = 25
NEW = 12
"""What is new that the head of the page lists; the timeline has all."""
PLACES = 25
"""Places in the table below the map; a page of their own has all, as it has all stories."""
STORIES = 25
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
    more: int
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
            # What the page does not quote stands on the episode's own.
            more=max(row["times"] - len(row["tellings"]), 0),
            new=row["told"] >= self.since.isoformat(),
        )

    def new(self) -> dict[str, Any]:
        """What was not known before the day that the reader picked."""
        since = self.since
        rows = filters.fresh(self.digest["rows"], since, "told")[::-1]
        begin, days = since.isoformat(), self.digest["days"]
        return {
            "since": since,
            "picked": self.chosen.since is not None,
            "episodes": len(rows),
            "figures": sum(n for on, n in days["figures"].items() if on >= begin),
            "breaches": sum(n for on, n in days["breaches"].items() if on >= begin),
            "stories": len(filters.fresh(self.digest["told"], since, "day")),
            "corrections": sum(1 for c in self.digest["changes"] if c["on"] >= begin),
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
            "on": day(found["on"]),
            "why": said.why(Heat.model_validate(found), words.number, words.day),
            "triggers": triggers,
        }

    def places(self) -> tuple[list[dict[str, Any]], dict[str, list[int]], int]:
        """The places of the episodes that were chosen, those of most episodes first.

        Beside them, of each how many episodes and how many of conflict; and how many have no place.
        """
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
        drawn = self.digest["map"]
        on_map = {spot["name"] for spot in drawn["spots"]} if drawn else set()
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
        return places, counted, nowhere

    def map(self) -> dict[str, Any] | None:
        """The map with the places of the episodes that were chosen, and all places as a table."""
        drawn = self.digest["map"]
        if drawn is None:
            return None
        places, counted, nowhere = self.places()
        spots = [
            self._spot(spot, counted[spot["name"]])
            for spot in drawn["spots"]
            if spot["name"] in counted
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
            "places": places[:PLACES],
            "more": max(len(places) - PLACES, 0),
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

    def told(self) -> dict[str, Any]:
        """The stories, the newest first, those in the reader's language before the others."""
        found = self.all_told()
        return {
            "stories": self.linked(found[:STORIES]),
            "number": len(found),
            "more": max(len(found) - STORIES, 0),
        }

    def all_told(self) -> list[dict[str, Any]]:
        """The rows of all stories in the order in which this reader sees them."""
        return sorted(
            self.digest["told"], key=lambda s: s["language"] == self.language, reverse=True
        )

    def linked(self, told: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
        """Rows of stories with the way to each that readers can see."""
        self.stories.want(s["story"] for s in told)
        pages = [(s, self.stories.page(s["story"])) for s in told]
        return [
            {"title": page.title, "url": self.stories.url(page), "day": words.day(s["day"]),
             "language": page.locale.language_code, "episodes": s["episodes"]}
            for s, page in pages if page is not None
        ]  # fmt: skip
