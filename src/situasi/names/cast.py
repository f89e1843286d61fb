"""People that a story introduces: a title before the name, an apposition after it.

"Presiden Rusia, Vladimir Putin" and "Putin, the president of Russia," make Putin RUS GOV for the
rest of the story. Whoever stands without a title anywhere is a civilian until told otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass

from situasi.model import Reason, Sector
from situasi.names.fold import key
from situasi.names.gazetteer import gazetteer
from situasi.names.marks import Mark
from situasi.names.party import Identity
from situasi.names.phrase import Phrases
from situasi.names.register import Lexicon
from situasi.names.scan import Token

_PERSONAL = frozenset(
    (Sector.CVL, Sector.JUD, Sector.COP, Sector.REB, Sector.OPP, Sector.MED, Sector.MIL)
)
"""Sectors whose words may stand before a name ("hakim Ani"); "Kementerian Pertahanan" names none."""
_BIG = 100_000  # inhabitants of a town that is believed after a title
_REACH = 9  # words before a name that a title with its office may take
_AFTER = 14  # words after a name that an apposition may take


@dataclass
class Person:
    """Somebody in the story. `start` and `end` are the span that introduces them, if any."""

    name: str
    keys: tuple[str, ...]
    first: int
    last: int
    identity: Identity
    start: int
    end: int
    introduced: bool


class Cast:
    """All people of a story that no data file knows."""

    def __init__(
        self, text: str, words: list[Token], phrases: Phrases, lexicon: Lexicon, title: int
    ) -> None:
        """`title` counts the words of a title in capitals: nobody is introduced there."""
        self._text, self._words = text, words
        self._phrases, self._lexicon = phrases, lexicon
        self._particles = lexicon.sets["particle"]
        self._covered: dict[int, Mark] = {}
        for mark in phrases.marks:
            for at in range(mark.first, mark.last):
                self._covered[at] = mark
        self.people: list[Person] = []
        self.by_word: dict[str, list[Person]] = {}
        self._leaders()
        for first, last in self._runs():
            if first >= title:
                self._take(first, last)

    def _leaders(self) -> None:
        """Known people are met again by each of their names, and may bear another office here."""
        for mark in self._phrases.marks:
            if mark.kind != "leader":
                continue
            name = mark.identity.name or ""
            keys = tuple(key(name).split())
            opening = self._opening(mark.first)
            said = self._describe(opening, mark.first) if opening < mark.first else None
            titles = [m for m in self._phrases.within(opening, mark.first) if m.role == "title"]
            known = next((p for p in self.people if p.name == name), None)
            if known is None:
                known = Person(
                    name, keys, mark.first, mark.last, mark.identity, mark.start, mark.end, True
                )
                self.people.append(known)
                for word in {*keys, *(w.folded for w in self._words[mark.first : mark.last])}:
                    if len(word) > 1 and word not in self._particles:
                        self.by_word.setdefault(word, []).append(known)
            if said and titles and said.sector not in (None, Sector.CVL, known.identity.sector):
                known.identity = known.identity._replace(sector=said.sector, because=said.because)
                known.start = self._words[opening].start

    def _free(self, at: int) -> bool:
        word = self._words[at]
        if not word.upper or not word.folded[:1].isalpha() or at in self._covered:
            return False
        return not (
            word.folded in self._lexicon.small
            and (word.opens or word.folded not in self._particles)
        )

    def _runs(self) -> list[tuple[int, int]]:
        """Stretches of capitalised words that nothing known covers."""
        found, at, count = [], 0, len(self._words)
        while at < count:
            if not self._free(at):
                at += 1
                continue
            last = at + 1
            while last < count:
                gap = self._words[last].gap
                if gap not in (" ", "-", ". ", "‑"):
                    break
                if self._free(last):
                    last += 1
                elif (
                    self._words[last].folded in self._particles
                    and last + 1 < count
                    and self._free(last + 1)
                    and self._words[last + 1].gap in (" ", "-")
                ):
                    last += 2
                else:
                    break
            found.append((at, last))
            at = last
        return found

    def _take(self, first: int, last: int) -> None:
        words = self._words[first:last]
        keys = tuple(w.folded for w in words)
        if (
            words[0].opens
            and len(keys) == 2
            and any(p.introduced for p in self.by_word.get(keys[1], []))
        ):
            return
        opening = self._opening(first)
        before = self._describe(opening, first) if opening < first else None
        named = before is not None or last - first > 1
        if not named or (words[0].caps and last - first == 1):
            return
        after = self._apposition(last) if before is None else None
        follows = self._covered.get(last)
        if (
            last - first == 1
            and follows is not None
            and follows.kind == "organization"
            and self._words[last].gap == " "
        ):
            return
        # "di Los Angeles, para demonstran": a big town is nobody's name
        if self._is_town(keys, opening, first) if before else self._is_big(keys):
            return
        known = self._known(keys)
        if known is not None and (known.introduced or not (before or after)):
            return
        name = self._text[words[0].start : words[-1].end]
        what = before or after
        span = (self._words[opening].start if before else words[0].start, words[-1].end)
        identity = what or Identity(
            None, None, Sector.CVL, (Reason(by="rule", what="a name without a title"),)
        )
        person = Person(
            name, keys, first, last, identity._replace(name=name), *span, what is not None
        )
        if known is not None:
            known.identity = person.identity._replace(name=known.name)
            known.introduced, known.start, known.end = True, person.start, person.end
            if len(keys) > len(known.keys):
                known.name, known.keys = name, keys
                known.identity = known.identity._replace(name=name)
            return
        self.people.append(person)
        for word in keys:
            if len(word) > 2 and word not in self._particles:
                self.by_word.setdefault(word, []).append(person)

    def _is_town(self, keys: tuple[str, ...], opening: int, first: int) -> bool:
        """Whether what follows a title is a big town ("Wali Kota Los Angeles", "warga Malmö")."""
        nearest = self._covered.get(first - 1)
        if self._words[first].gap != " " or nearest is None:
            return False
        if len(keys) == 1 and not (
            nearest.role in ("sector", "heads")
            or self._words[first - 1].folded in self._lexicon.sets["local_title"]
        ):
            return False
        return self._is_big(keys)

    def _is_big(self, keys: tuple[str, ...]) -> bool:
        return any(entry.population >= _BIG for entry in gazetteer().find(" ".join(keys)))

    def _known(self, keys: tuple[str, ...]) -> Person | None:
        for person in self.by_word.get(keys[-1], []) + self.by_word.get(keys[0], []):
            if set(keys) <= set(person.keys) or set(person.keys) <= set(keys):
                return person
        return None

    def _opening(self, first: int) -> int:
        """The first word of the title that ends where a name begins; `first` where there is none."""
        at = first
        if not first or self._words[first].gap not in (" ", ", ", ": ", ' "', " “", ". "):
            return first
        while at > 0 and first - at < _REACH:
            before = at - 1
            gap = self._words[at].gap
            if at != first and gap not in (" ", "-", "/", ". "):
                break
            if at == first and gap == ". " and len(self._words[before].folded) > 6:
                break
            word = self._words[before]
            mark = self._covered.get(before)
            if mark is not None and (
                mark.kind != "word" or mark.role in ("title", "heads", "sector")
            ):
                at = mark.first
            elif word.folded in ("of", "the", "bidang", "urusan", "untuk") or (
                word.upper and not word.opens
            ):
                at = before
            else:
                break
        while at < first and at not in self._covered:
            at += 1
        return at

    def _describe(self, opening: int, first: int) -> Identity | None:
        marks = self._phrases.within(opening, first)
        titles = [m for m in marks if m.kind == "word" and m.role in ("title", "heads", "sector")]
        if not titles:
            last = marks[-1] if marks else None
            if (
                last
                and last.last == first
                and last.kind == "nation"
                and self._words[last.last - 1].owner
            ):
                return last.identity._replace(
                    because=(Reason(by="rule", what="nation before a name"),)
                )
            return None
        nearest = titles[-1]
        comma = "," in self._words[first].gap
        if nearest.role == "sector" and (comma or nearest.identity.sector not in _PERSONAL):
            return None
        bodies = [m for m in marks if m.kind in ("organization", "metonym")]
        nations = [m for m in marks if m.kind in ("nation", "people", "seat", "place", "town")]
        titled = [m for m in titles if m.role == "title" and m.identity.sector]
        plain = [m for m in titles if m.role != "heads" and m.identity.sector]
        because = (Reason(by="rule", what=f"title {nearest.identity.name}"),)
        country = nations[0].identity.country if nations else None
        if bodies and not (titled and titled[0].identity.sector not in (Sector.GOV, Sector.CVL)):
            body = bodies[0].identity
            return Identity(None, body.country or country, body.sector, because)
        sector = (titled or plain or [nearest])[0].identity.sector
        if sector is Sector.MIL and any(m.identity.sector is Sector.COP for m in plain):
            sector = Sector.COP  # "police sergeant"
        if sector is None and nearest.role == "heads":
            sector = Sector.GOV if nations else None
        if bodies and country is None:
            country = bodies[0].identity.country
        return Identity(None, country, sector or Sector.CVL, because)

    def _apposition(self, last: int) -> Identity | None:
        if last >= len(self._words) or not self._words[last].gap.startswith((", ", " (")):
            return None
        end = last + 1
        while end < min(len(self._words), last + _AFTER) and not any(
            c in self._words[end].gap for c in ",.;:()\n"
        ):
            end += 1
        opening = self._words[last]
        if opening.upper and last not in self._covered:
            return None
        marks = self._phrases.within(last, min(end, last + 7))
        if not any(m.kind == "word" and m.role in ("title", "heads", "sector") for m in marks):
            return None
        said = self._phrases.say(last, end)
        if said.mark is None or said.identity.sector is None:
            return None
        because = (Reason(by="rule", what=f"apposition {said.mark.identity.name}"),)
        return said.identity._replace(because=because)
