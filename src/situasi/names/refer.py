"""Pronouns, definite descriptions and pairs, resolved within the story."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

from situasi.model import Reason, Sector
from situasi.names.marks import NATIONS, PEOPLE, PROPER, Mark, Setting
from situasi.names.party import Identity
from situasi.names.phrase import Phrases
from situasi.names.register import Lexicon
from situasi.names.scan import Token

_NEAR_PAIR = 0.6  # weight of a party named in the sentence of "both sides", less farther off
_OFTEN_PAIR = 0.25  # weight of each mention anywhere in the story (tuned on the training stories)
_BACK = 8  # sentences that a pronoun may reach back
_BODIES = ("organization", "metonym", "nation", "seat")
_SIDES = frozenset((Sector.GOV, Sector.MIL, Sector.REB, Sector.OPP))
_BODY_SECTORS = frozenset((Sector.REB, Sector.OPP, Sector.NGO, Sector.MIL, Sector.IGO))


class Reference:
    """Who a pronoun, a definite description or "both sides" means."""

    def __init__(
        self, words: list[Token], phrases: Phrases, setting: Setting, lexicon: Lexicon,
        speak: Callable[[Mark], Identity],
    ) -> None:  # fmt: skip
        """`speak` says who a word mark means, with its country."""
        self._words, self._phrases, self._setting, self._lexicon = words, phrases, setting, lexicon
        self._speak = speak

    def _before(self, at: int) -> Iterator[Mark]:
        """Marks before a token: of its own sentence the nearest first, of each sentence farther
        back the first one first, since its subject is what is spoken of."""
        here = self._setting.sentence(at)
        sentence: list[Mark] = []
        number = here
        for mark in reversed(self._phrases.within(0, at)):
            n = self._setting.sentence(mark.first)
            if here - n > _BACK:
                break
            if n == here:
                yield mark
                continue
            if n != number:
                yield from reversed(sentence)
                sentence, number = [], n
            sentence.append(mark)
        yield from reversed(sentence)

    def _after(self, at: int) -> Iterator[Mark]:
        here = self._setting.sentence(at)
        for mark in self._phrases.within(at, len(self._words)):
            if self._setting.sentence(mark.first) > here + 1:
                return
            yield mark

    def pronoun(self, role: str, at: int) -> Identity | None:
        """Who a pronoun of that role ("he", "they", …) at a token means."""
        found = {
            "he": self._he, "own": self._own, "they": self._they, "it": self._it, "we": self._we, "you": self._they,
            "country": self._country, "place": self._spot,
        }[role](at)  # fmt: skip
        if found is None:
            return None
        if found.sector is Sector.GOV and found.name in self._lexicon.capitals.values():
            found = found._replace(name=self._lexicon.country_names.get(found.country or ""))
        return found._replace(
            because=(Reason(by="rule", what=f"{role}: last fitting mention"), *found.because)
        )

    def _he(self, at: int) -> Identity | None:
        for mark in self._before(at):
            if mark.kind in PEOPLE:
                return mark.identity
        for mark in self._before(at):
            if mark.kind == "word" and mark.role in ("title", "sector") and mark.identity.sector:
                return self._speak(mark)
        return None

    def _they(self, at: int) -> Identity | None:
        fallback = None
        for mark in self._before(at):
            if mark.kind == "word" and mark.role == "sector" and mark.identity.sector:
                return self._speak(mark)
            if mark.kind in ("organization", "people") and fallback is None:
                return mark.identity
            if mark.kind in (*PEOPLE, "nation") and fallback is None:
                fallback = mark.identity
        return fallback

    def _it(self, at: int) -> Identity | None:
        for mark in self._before(at):
            if mark.kind in _BODIES:
                return mark.identity
        return None

    def _we(self, at: int) -> Identity | None:
        here = self._setting.sentence(at)
        near = [m for m in self._after(at) if self._setting.sentence(m.first) <= here + 1]
        back = [m for m in self._before(at) if self._setting.sentence(m.first) >= here - 1]
        for marks in (near, back, list(self._before(at))):
            for mark in marks:
                if mark.kind in (*PEOPLE, "organization"):
                    return mark.identity
                if mark.kind == "word" and mark.role == "title" and mark.identity.sector:
                    return self._speak(mark)
        return self._they(at)

    def _own(self, at: int) -> Identity | None:
        for mark in self._before(at):
            if mark.kind in (*PEOPLE, *_BODIES):
                return mark.identity
            if mark.kind == "word" and mark.role in ("title", "sector") and mark.identity.sector:
                return self._speak(mark)
        return None

    def _country(self, at: int) -> Identity | None:
        for mark in self._before(at):
            if mark.kind in NATIONS and mark.identity.country:
                name = self._lexicon.country_names.get(mark.identity.country)
                return Identity(name, mark.identity.country, Sector.GOV, mark.identity.because)
        return None

    def _spot(self, at: int) -> Identity | None:
        for mark in self._before(at):
            if mark.kind in ("place", "town", "seat"):
                return mark.identity._replace(sector=Sector.CVL)
        return None

    def owner(self, at: int) -> str | None:
        """The country of whoever "its", "his" or "-nya" at a token points to."""
        for mark in self._before(at):
            if mark.kind in PROPER and mark.identity.country:
                return mark.identity.country
        return None

    def group(self, at: int, word: str) -> Identity | None:
        """The body that "the group" means; None for other words."""
        if word not in self._lexicon.sets["body"]:
            return None
        for mark in self._before(at):
            if mark.kind == "organization" and mark.identity.sector in _BODY_SECTORS:
                because = (Reason(by="rule", what="group: last body named"), *mark.identity.because)
                return mark.identity._replace(because=because)
        return None

    def _side(
        self, mark: Mark, kinds: tuple[str, ...], words: set[str]
    ) -> tuple[str, Identity] | None:
        """A mark as one of two sides, and the label that all mentions of that side share."""
        who = mark.identity
        if mark.kind not in kinds or (mark.kind not in NATIONS and who.sector not in _SIDES):
            return None
        state = self._lexicon.country_names.get(who.country or "", who.name)
        if mark.kind in NATIONS:
            if words & self._lexicon.sets["pair_armies"]:
                army = f"Armed forces of {state}"
                return str(who.country), Identity(army, who.country, Sector.MIL, who.because)
            return str(who.country), Identity(state, who.country, Sector.GOV, who.because)
        if kinds == PEOPLE:
            return str(who.name), who
        if mark.kind in PEOPLE and who.sector is Sector.GOV:
            return str(who.country), Identity(state, who.country, Sector.GOV, who.because)
        return f"{who.country} {who.sector}", who

    def pair(
        self, at: int, end: int, count: int, besides: Collection[str] = ()
    ) -> list[Identity]:
        """The `count` parties that "both countries", "kedua presiden" and the like mean.

        None is of a country `besides`.
        """
        words, sets = {w.folded for w in self._words[at:end]}, self._lexicon.sets
        if words & sets["pair_leaders"]:
            kinds: tuple[str, ...] = PEOPLE
        elif words & sets["pair_armies"]:
            kinds = NATIONS
        else:
            kinds = (*NATIONS, *PEOPLE, "organization")
            if words & sets["pair_states"]:
                kinds = NATIONS
        found: dict[str, Identity] = {}
        weight: dict[str, float] = {}
        here = self._setting.sentence(at)
        for mark in self._phrases.marks:
            side = None if at <= mark.first < end else self._side(mark, kinds, words)
            if side is None:
                continue
            label, who = side
            if who.country in besides:
                continue
            away = here - self._setting.sentence(mark.first)
            near = _NEAR_PAIR / (1 + away) if away >= 0 else _NEAR_PAIR / (2 - 2 * away)
            found.setdefault(label, who)
            weight[label] = weight.get(label, 0.0) + near + _OFTEN_PAIR
        best = sorted(found, key=lambda label: -weight[label])[:count]
        reason = Reason(by="rule", what="pair: the parties most named about here")
        return [found[label]._replace(because=(reason, *found[label].because)) for label in best]
