"""Towns and provinces of the gazetteer in a text, and which of the namesakes is meant."""

from __future__ import annotations

import math
from collections.abc import Container

from situasi.model import Reason, Sector
from situasi.names.fold import key
from situasi.names.gazetteer import PlaceEntry, gazetteer
from situasi.names.marks import Mark, Weights
from situasi.names.party import Identity
from situasi.names.register import Lexicon
from situasi.names.scan import Token

_LONGEST = 4  # words of a town's name
_KNOWN = 100_000  # inhabitants from which on a town is believed without a word that says "place"
_HOME = 5_000  # the same where the story names the town's country
_ABROAD = 50_000  # the same, after a word that says "place", where the story does not name it


def choose(entries: list[PlaceEntry], support: Weights, unit: str | None) -> PlaceEntry:
    """The namesake that a story most likely means, by the log10 of inhabitants, and up to 4 more
    for a country that the story is of."""
    total = sum(support.values()) or 1.0

    def fit(entry: PlaceEntry) -> float:
        size = math.log10(entry.population + 10)
        if entry.precision != "city":
            size = 4.5 if entry.precision == "province" else 2.5
        share = support[entry.country or ""] / total
        home = 4.0 * min(1.0, 2 * share) + (1.0 if share else 0.0)
        return size + home + (3.0 if unit == entry.precision else 0.0)

    return max(entries, key=fit)


def towns(
    words: list[Token],
    taken: dict[int, str],
    support: Weights,
    lexicon: Lexicon,
    people: Container[str],
    title: int = 0,
) -> list[tuple[Mark, PlaceEntry]]:
    """Towns and provinces that the gazetteer knows, where the text speaks of places.

    `people` holds the names of people whom the story introduces. `taken` maps tokens to what
    holds them: "name" (not to be read as a place), "person" (a place only after a word like
    "in"), or "title". `title` counts the words of a title in which every word has a capital, so that
    one says nothing there.

    A town is known abroad by its own name alone: "Barga", which is Zelenogorsk too, is of Russia only
    where the story names Russia.
    """
    found: list[tuple[Mark, PlaceEntry]] = []
    index = gazetteer()
    ends: dict[int, bool] = {}
    at, count = 0, len(words)
    while at < count:
        word = words[at]
        if (
            not word.upper
            or taken.get(at) == "name"
            or word.folded in people
            or (word.folded in lexicon.small and word.opens)
            or len(word.folded) < 3
        ):
            at += 1
            continue
        before = words[at - 1].folded if at else ""
        cue = bool(at) and word.gap == " " and before in lexicon.near
        listed = ends.get(at - 1, False) or (
            before in lexicon.sets["joint"] and ends.get(at - 2, False)
        )
        dateline = ("\n" in word.gap and word.caps) or (at == 0 and word.caps)
        if taken.get(at) == "person" and not cue:
            at += 1
            continue
        step = 1
        last = at + 1
        while (
            last < min(count, at + _LONGEST)
            and words[last].gap in (" ", "-")
            and (words[last].upper or words[last].folded in lexicon.sets["particle"])
            and taken.get(last) != "name"
        ):
            last += 1
        for end in range(last, at, -1):
            if not words[end - 1].upper:
                continue
            folded = " ".join(w.folded for w in words[at:end])
            if end - at == 1 and folded in lexicon.small:
                break
            sure = cue or listed or dateline
            # its own name, a country of the story; where a capital says nothing, both
            needed = 1 if sure or at >= title else 2
            entries = [
                e for e in index.find(folded)
                if (key(e.name_en) == folded) + (support[e.country or ""] > 0) >= needed
            ]  # fmt: skip
            if not entries:
                continue
            unit = next(
                (
                    u
                    for u in ("province", "district")
                    if before in lexicon.sets[u]
                    or (end < count and words[end].folded in lexicon.sets[u])
                ),
                None,
            )
            entry = choose(entries, support, unit)
            home = support[entry.country or ""] > 0
            follows = (
                end < count
                and words[end].upper
                and words[end].gap == " "
                and taken.get(end) != "title"
            )
            enough = sure or (
                not word.opens
                and not follows
                and (entry.population >= _KNOWN or (home and entry.population >= _HOME))
            )
            if enough and (home or entry.population >= _ABROAD or (cue and end - at > 1)):
                because = (Reason(by="data", what=f"gazetteer {entry.name_en}, {entry.country}"),)
                identity = Identity(entry.name_en, entry.country, Sector.CVL, because)
                mark = Mark(at, end, word.start, words[end - 1].end, "town", identity)
                found.append((mark, entry))
                step = end - at
                ends[end - 1] = True
            break
        at += step
    return found
