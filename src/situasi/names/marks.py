"""The names of one story, each with the reading that the story supports."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from situasi.model import Reason, Sector
from situasi.names.party import Identity
from situasi.names.register import Entry, Lexicon
from situasi.names.scan import Hit, Token

PROPER = frozenset(("nation", "people", "seat", "organization", "metonym", "leader", "person"))
"""Kinds of marks that name a party."""
NATIONS = ("nation", "people", "seat", "metonym")
"""Those of them that name a state or its government."""
PEOPLE = ("leader", "person")
"""Those of them that name one person."""

_WEIGHT = {"nation": 1.0, "people": 1.0, "seat": 0.7, "organization": 0.5, "metonym": 0.7, "leader": 0.7,
           "place": 0.7, "town": 0.4}  # fmt: skip
"""How much a mention says about the country that a story is of (tuned on the training stories)."""


class Weights(dict[str, float]):
    """How much speaks for each country; nothing for those not named."""

    def __missing__(self, country: str) -> float:
        return 0.0

    def best(self) -> list[str]:
        """The countries, the weightiest first."""
        return sorted(self, key=lambda country: (-self[country], country))


_COMMON = frozenset((Sector.GOV, Sector.JUD, Sector.LEG))
"""Sectors whose bodies bear one name in many countries."""


class Mark(NamedTuple):
    """A known name or word of the story, in tokens `first` to `last` (excluded) and characters."""

    first: int
    last: int
    start: int
    end: int
    kind: str
    identity: Identity
    role: str = ""
    others: tuple[Entry, ...] = ()


def _reading(
    hit: Hit, word: Token, support: Weights, lexicon: Lexicon, length: int
) -> Entry | None:
    """The entry of a hit that fits the story best; None where none does."""
    found: list[tuple[float, int, Entry]] = []
    for at, entry in enumerate(hit.entries):
        if entry.kind == "word":
            found.append((-1.0 if word.upper and not word.opens else 0.2, -at, entry))
            continue
        if word.opens and length == 1 and word.folded in lexicon.small and not entry.caps:
            continue
        known = support[entry.country or ""] - _WEIGHT.get(entry.kind, 0.0)
        if entry.kind == "nation" and word.folded == "the" and known <= 0 and length == 2:
            continue  # "the North" of another country
        # "TNI", "the Constitutional Court": Indonesia's to Indonesian readers alone
        ours = entry.caps or (entry.kind == "organization" and entry.sector in _COMMON)
        if ours and entry.country in lexicon.abroad and known <= 0:
            continue
        if entry.kind == "outlet" and length == 1 and word.opens and not entry.caps:
            known -= 0.5
        score = 1.0 + min(known, 3.0) / 3
        found.append((score if entry.kind != "place" else score - 0.4, -at, entry))
    return max(found)[2] if found else None


_LOOSE = frozenset(("leader", "outlet", "organization"))  # kinds that may be a part of a name


def _within_name(hit: Hit, words: list[Token], covered: set[int], lexicon: Lexicon) -> bool:
    """Whether a one-word name is a part of a longer one that nobody knows ("Jalil Abbas Jilani")."""

    def free(at: int) -> bool:
        word = words[at]
        return (
            word.upper and at not in covered and word.folded.isalpha() and not word.caps
            and word.folded not in lexicon.small and len(word.folded) > 1
        )  # fmt: skip

    before, after = hit.first - 1, hit.last
    inner = before >= 0 and not words[before].opens and not words[before].owner
    if inner and words[hit.first].gap == " " and free(before):
        return True
    if hit.entry.kind == "organization" or after >= len(words):
        return False  # a title may end with a body: "pemimpin Hamas Ismail Haniyeh"
    return words[after].gap == " " and not words[after - 1].owner and free(after)


def read(hits: list[Hit], words: list[Token], lexicon: Lexicon, title: int) -> list[Mark]:
    """One mark for each hit that the story supports; `title` counts the words of a title in
    which every word has a capital."""
    covered = {n for hit in hits for n in range(hit.first, hit.last)}
    support = Weights()
    for hit in hits:
        for country in {e.country for e in hit.entries if e.country and e.kind != "outlet"}:
            kinds = [_WEIGHT.get(e.kind, 0.0) for e in hit.entries if e.country == country]
            support[country] += max(kinds)
    found = []
    for hit in hits:
        entry = _reading(hit, words[hit.first], support, lexicon, hit.last - hit.first)
        if entry is None:
            continue
        if (
            hit.last - hit.first == 1
            and entry.kind in _LOOSE
            and not entry.caps
            and hit.first >= title
            and _within_name(hit, words, covered, lexicon)
        ):
            continue
        because = (Reason(by="data", what=f"{entry.kind} {entry.name}"),)
        found.append(
            Mark(
                hit.first, hit.last, hit.start, hit.end, entry.kind,
                Identity(entry.name, entry.country, entry.sector, because), entry.role, hit.entries,
            )
        )  # fmt: skip
    return found


class Setting:
    """Which country a story is of, as a whole and near a token."""

    def __init__(self, marks: list[Mark], sentences: list[int], default: str | None) -> None:
        """`sentences` holds the first token of each sentence."""
        self._marks = [m for m in marks if m.identity.country and m.kind in _WEIGHT]
        self._armed = [
            m for m in self._marks if m.kind == "organization" and m.identity.sector is Sector.REB
        ]
        self._sentences = sentences
        self._default = default
        self.whole = Weights()
        self._noted: dict[Sector, list[tuple[int, str]]] = {}
        for mark in self._marks:
            self.whole[str(mark.identity.country)] += _WEIGHT[mark.kind]

    def sentence(self, token: int) -> int:
        """The number of the sentence that a token stands in."""
        return max(0, bisect_left(self._sentences, token + 1) - 1)

    def note(self, token: int, sector: Sector, country: str) -> None:
        """Records that a party of a sector stands there with its nation."""
        self._noted.setdefault(sector, []).append((self.sentence(token), country))

    def country(self, token: int, sector: Sector | None) -> tuple[str | None, str]:
        """The country meant by a party without a nation, and the rule that says so.

        A place named in the same sentence or the one before weighs more than a nation (who is
        there is of there), and the story as a whole more than either.
        """
        here = self.sentence(token)
        score = Weights()
        if sector is Sector.REB:  # such are of the armed groups' country, not of the states' that fight them
            for mark in self._armed:
                score[str(mark.identity.country)] += 1 / (1 + abs(here - self.sentence(mark.first)))
            if score:
                return score.best()[0], "country of the story's armed groups"
        total = sum(self.whole.values()) or 1.0
        for country, weight in self.whole.items():
            score[country] += 3.0 * weight / total
        for mark in self._marks:
            away = here - self.sentence(mark.first)
            if -1 <= away <= 3:
                near = (1.0, 0.5, 0.25, 0.12)[abs(away)] * (1.0 if away >= 0 else 0.4)
                score[str(mark.identity.country)] += near * _LOCAL.get(mark.kind, 0.3)
        for sentence, country in self._noted.get(sector, ()) if sector in _ORGANS else ():
            away = here - sentence
            score[country] += _SAME / (1 + 0.5 * away) if away >= 0 else _SAME / (2 - away)
        if sector in _FORCES and sector in self._noted:  # one of the forces that are named with their state
            for country in score.keys() - {country for _, country in self._noted[sector]}:
                del score[country]
        if score:
            return score.best()[0], "country of the story"
        return self._default, "country of the outlet"

    def captives(self, token: int) -> tuple[str | None, str]:
        """The country of captives without a nation: not that of the armed group of the story.

        Another nation must be told of at least half as often as the group's, else they are of there;
        one whose army the story tells of comes first.
        """
        captors = {m.identity.country for m in self._armed}
        ranked = [str(c) for c in self.whole.best()]
        others = [
            c for c in ranked if c not in captors and 2 * self.whole[c] >= self.whole[ranked[0]]
        ]
        if captors and others:
            fighting = {country for _, country in self._noted.get(Sector.MIL, ())}
            return min(others, key=lambda c: c not in fighting), "not of the captors' country"
        return self.country(token, Sector.CVL)


_FORCES = frozenset((Sector.MIL, Sector.COP))
_ORGANS = frozenset((Sector.MIL, Sector.COP, Sector.LEG, Sector.JUD, Sector.REB, Sector.OPP))
_SAME = 0.6  # weight of a party of the same sector with its nation (tuned on the training stories)
_LOCAL = {
    "place": 1.0,
    "town": 1.0,
    "nation": 0.6,
    "people": 0.5,
    "seat": 0.4,
    "organization": 0.5,
    "leader": 0.4,
}
"""How much a mention near a party says about the party's country (tuned on the training stories)."""
