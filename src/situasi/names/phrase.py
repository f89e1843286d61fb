"""What a noun phrase says of a party: the word that decides its sector, and its nation."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from situasi.model import Reason, Sector
from situasi.names.marks import PEOPLE, Mark
from situasi.names.party import Identity
from situasi.names.register import Lexicon
from situasi.names.scan import Token

_STATES = ("nation", "people", "seat")
_WHEREABOUTS = ("place", "town")
_FOLLOWERS = frozenset((Sector.CVL, Sector.MED, Sector.BUS))


class Said(NamedTuple):
    """What a phrase says by itself. `mark` decided; `open_country` where no nation is named.

    `place` is the one whose body is meant ("the Karabakh defence ministry"), where no nation is named.
    """

    identity: Identity
    mark: Mark | None
    open_country: bool
    place: Mark | None = None


class Phrases:
    """Reads phrases of one story by its marks."""

    def __init__(self, words: list[Token], marks: list[Mark], lexicon: Lexicon) -> None:
        self._words, self._lexicon = words, lexicon
        self.marks = marks
        self._firsts = [mark.first for mark in marks]

    def within(self, first: int, last: int) -> list[Mark]:
        """The marks that lie in a stretch of tokens."""
        at = bisect_left(self._firsts, first)
        found = []
        while at < len(self.marks) and self.marks[at].first < last:
            if self.marks[at].last <= last:
                found.append(self.marks[at])
            at += 1
        return found

    def _head_end(self, first: int, last: int) -> int:
        """Where the head of the phrase ends: before a comma, a bracket or a linking word."""
        covered = {n for mark in self.within(first, last) for n in range(mark.first + 1, mark.last)}
        for at in range(first + 1, last):
            word = self._words[at]
            if at in covered:
                continue
            if any(c in word.gap for c in ',;:—–"'):
                return at
            if word.folded in self._lexicon.links and not word.upper:
                return at
        return last

    def say(self, first: int, last: int) -> Said:
        """What tokens `first` to `last` say of who is meant."""
        end = self._head_end(first, last)
        head, tail = self.within(first, end), self.within(end, last)
        if (
            not any(m.kind != "word" or m.role in ("sector", "title", "heads") for m in head)
            and tail
        ):
            head, tail = self.within(first, last), []
        deciding = self._deciding(head)
        counted = deciding is not None and deciding.identity.name in self._lexicon.sets["many"]
        if tail and (deciding is None or counted):  # "hundreds of soldiers"
            deciding = self._deciding(tail) or deciding
        nation = self._nation(head, tail, deciding)
        if deciding is None:
            return Said(
                Identity(None, nation.identity.country if nation else None, None),
                None,
                nation is None,
            )
        mark, why = deciding, f"{deciding.kind} {deciding.identity.name}"
        if mark.kind != "word":
            return Said(mark.identity, mark, False)
        by = "rule" if self._vague(mark) else "data"  # what only a rule says gives way to the encoder
        country = nation.identity.country if nation else None
        because: tuple[Reason, ...] = (Reason(by=by, what=why),)
        if nation:
            because += (Reason(by="data", what=f"{nation.kind} {nation.identity.name}"),)
        sector = mark.identity.sector
        if nation and nation.kind == "organization" and nation.identity.country is None:
            return Said(
                Identity(nation.identity.name, None, nation.identity.sector, because), mark, False
            )
        place = nation if nation and self._of_place(mark, nation) else None
        return Said(Identity(None, country, sector, because), mark, nation is None, place)

    def _of_place(self, mark: Mark, nation: Mark) -> bool:
        """Whether a word for an organ says of which place it is, not only where it was."""
        if nation.kind not in _WHEREABOUTS:
            return False
        between = range(mark.last, nation.first) or range(nation.last, mark.first)
        return all(self._words[at].folded in self._lexicon.sets["of"] for at in between)

    def _deciding(self, marks: list[Mark]) -> Mark | None:
        """The mark that says what kind of party a head is."""
        words = [m for m in marks if m.kind == "word" and m.role in ("sector", "title", "heads")]
        people = [m for m in marks if m.kind in PEOPLE]
        bodies = [m for m in marks if m.kind in ("organization", "metonym", "outlet")]
        if people:
            return self._by_person(people, words)
        plain = [m for m in words if m.role != "heads"]
        if bodies:
            body = bodies[-1] if self._lexicon.grammar.head == "last" else bodies[0]
            # "Orang RSF" are the RSF's; "warga Gaza" are civilians.
            followers = [
                m
                for m in plain
                if m.identity.sector in _FOLLOWERS
                and m.identity.name not in self._lexicon.sets["anybody"]
            ]
            return followers[0] if followers and body.identity.sector not in _FOLLOWERS else body
        if plain:
            plain = [m for m in plain if not self._vague(m)] or plain
            return plain[-1] if self._lexicon.grammar.head == "last" else plain[0]
        states = [m for m in marks if m.kind in _STATES]
        if states or words:
            return states[0] if states else None
        return next((m for m in marks if m.kind in _WHEREABOUTS), None)

    def _vague(self, mark: Mark) -> bool:
        """Whether a word may be of any sector ("men", "ratusan")."""
        return mark.identity.name in self._lexicon.sets["vague"]

    def _by_person(self, people: list[Mark], words: list[Mark]) -> Mark:
        """A person, unless the phrase is of somebody of that person's ("Putin's army")."""
        person = people[-1]
        if self._lexicon.grammar.head == "last":
            after = [w for w in words if w.first >= person.last and w.role != "heads"]
            if after and self._words[person.last - 1].owner:
                return after[-1]
        else:
            before = [w for w in words if w.last <= person.first and w.role == "sector"]
            if before and before[0].identity.sector != person.identity.sector:
                title = [w for w in words if w.role == "title"]
                if not title and person.first - before[0].last <= 1:
                    return before[0]
        return person

    def _nation(self, head: list[Mark], tail: list[Mark], deciding: Mark | None) -> Mark | None:
        """The mark that says which country the party is of: a nation first, then body or place."""
        for kinds in (_STATES, ("organization", "metonym", *PEOPLE), _WHEREABOUTS):
            for part in (head, tail):
                for mark in part:
                    follows = self._words[mark.last].folded if mark.last < len(self._words) else ""
                    if mark.kind in kinds and mark is not deciding and follows != "backed":
                        if (
                            mark.first
                            and self._words[mark.first - 1].folded in self._lexicon.sets["toward"]
                        ):
                            continue
                        if (
                            mark.kind == "organization"
                            and mark.identity.country is None
                            and part is tail
                        ):
                            continue
                        return mark
        return None
