"""`Names`: who and where in one story, from one pass over its text."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection
from functools import cached_property
from itertools import pairwise

from situasi.errors import LanguageError
from situasi.model import Place, Reason, Sector
from situasi.names.atlas import Atlas, Whereabouts
from situasi.names.cast import Cast, Person
from situasi.names.marks import NATIONS, PROPER, Mark, Setting, read
from situasi.names.organs import organ, organs
from situasi.names.party import Identity, Introduction, Mention
from situasi.names.phrase import Phrases, Said
from situasi.names.refer import Reference
from situasi.names.register import Lexicon, lexicon
from situasi.names.scan import hits, tokens
from situasi.names.towns import towns

_FALLBACK = "en"  # whose words are read where a language has none
_PRONOUNS = ("he", "own", "they", "it", "we", "you", "country")


class Names:
    """The names of one story.

    `language` is a code of words.yml (others are read with English words); `title_end` is where
    the title ends; `publisher` names the outlet, whose country is the last resort for parties
    without a nation. Takes about 20 ms for a story of a thousand words.
    """

    def __init__(
        self, text: str, language: str, title_end: int | None = None, publisher: str | None = None
    ) -> None:
        self.text = text
        self._lexicon = _words(language)
        self._tokens = tokens(text)
        self._starts = [token.start for token in self._tokens]
        title = self._capital_title(title_end)
        known = read(hits(self._tokens, self._lexicon), self._tokens, self._lexicon, title)
        first = Phrases(self._tokens, known, self._lexicon)
        self._cast = Cast(text, self._tokens, first, self._lexicon, title)
        home = self._home(publisher)
        sentences = [
            n for n, token in enumerate(self._tokens)
            if n == 0 or "\n" in token.gap or re.search(r"[.!?][\"”’')]*\s", token.gap)
        ]  # fmt: skip
        rough = Setting(known, sentences, home)
        taken = self._taken(known)
        introduced = {
            word for word, people in self._cast.by_word.items() if any(p.introduced for p in people)
        }
        found = towns(self._tokens, taken, rough.whole, self._lexicon, introduced, title)
        held = {n for mark, _ in found for n in range(mark.first, mark.last)}
        people = [m for m in self._people(known) if not held & set(range(m.first, m.last))]
        held |= {n for mark in people for n in range(mark.first, mark.last)}
        kept = [m for m in known if not held & set(range(m.first, m.last))]
        marks = sorted([*kept, *people, *(mark for mark, _ in found)], key=lambda m: m.first)
        self._marks = marks
        self._phrases = Phrases(self._tokens, marks, self._lexicon)
        self._setting = Setting(marks, sentences, home)
        self._organs()
        self._nationals()
        self._atlas = Atlas(text, self._lexicon, {mark.first: entry for mark, entry in found})
        self._refer = Reference(
            self._tokens, self._phrases, self._setting, self._lexicon, self._of_word
        )
        self._whereabouts = Whereabouts(
            self._tokens, marks, self._atlas, self._setting, self._refer, self._lexicon
        )

    def _capital_title(self, title_end: int | None) -> int:
        """How many words a title has in which (nearly) every word begins with a capital."""
        end = title_end if title_end is not None else max(0, self.text.find("\n"))
        words = self._tokens[: bisect_left(self._starts, end)]
        long = [t for t in words if len(t.folded) > 3]
        return len(words) if long and sum(t.upper for t in long) > 0.7 * len(long) else 0

    def _home(self, publisher: str | None) -> str | None:
        if publisher:
            for size in (3, 2, 1):
                key = " ".join(t.folded for t in tokens(publisher)[:size])
                for entry in self._lexicon.entries.get(key, ()):
                    if entry.kind == "outlet":
                        return entry.country
        return self._lexicon.grammar.home

    def _taken(self, known: list[Mark]) -> dict[int, str]:
        taken: dict[int, str] = {}
        for person in self._cast.people:
            kind = "name" if person.introduced else "person"
            taken.update(dict.fromkeys(range(person.first, person.last), kind))
        for mark in known:
            capital = self._tokens[mark.first].upper and mark.kind == "word"
            taken.update(
                dict.fromkeys(range(mark.first, mark.last), "title" if capital else "name")
            )
        return taken

    def _people(self, known: list[Mark]) -> list[Mark]:
        """Marks for every later mention of a person of the story, by any of their names."""
        leaders = {p.name: p for p in self._cast.people}
        full = {m.identity.name for m in known if m.kind == "leader" and m.last - m.first > 1}
        covered = {n for m in known if m.kind != "place" for n in range(m.first, m.last)}
        found = [
            m._replace(identity=self._namesake(m, leaders, full).identity) for m in known
            if m.kind == "leader" and (m.identity.name or "") in leaders
        ]  # fmt: skip
        at = 0
        while at < len(self._tokens):
            token = self._tokens[at]
            people = (
                self._cast.by_word.get(token.folded, [])
                if token.upper and at not in covered
                else []
            )
            if not people:
                at += 1
                continue
            earlier = [p for p in people if p.first <= at]
            person = self._nearest(earlier or people, at)
            last = at + 1
            while (
                last < len(self._tokens)
                and last not in covered
                and self._tokens[last].folded in person.keys
            ):
                last += 1
            start, end = token.start, self._tokens[last - 1].end
            found.append(Mark(at, last, start, end, "person", person.identity))
            at = last
        return found

    def _namesake(self, mark: Mark, leaders: dict[str, Person], full: set[str | None]) -> Person:
        """Whom a known name means here: one word goes to whoever the story names in full."""
        own = leaders[mark.identity.name or ""]
        if mark.last - mark.first > 1 or mark.identity.name in full:
            return own
        others = self._cast.by_word.get(self._tokens[mark.first].folded, [])
        better = [
            p
            for p in others
            if p.name in full or (p.introduced and len(p.keys) > 1 and p.name != own.name)
        ]
        return better[0] if better else own

    def _nearest(self, people: list[Person], at: int) -> Person:
        """The person meant by a shared name: who bears most of the words here, then the latest."""

        def words(person: Person) -> int:
            n = 0
            while at + n < len(self._tokens) and self._tokens[at + n].folded in person.keys:
                n += 1
            return n

        return max(people, key=lambda p: (words(p), p.introduced, p.first))

    def _organs(self) -> None:
        """Notes where the text says of whom an army, a police force or a party is."""
        for mark in self._marks:
            sector, country = mark.identity.sector, mark.identity.country
            if mark.kind == "word" and mark.role in ("sector", "title") and sector:
                country = self._beside(mark).identity.country
            elif mark.kind != "organization":
                continue
            if sector and country:
                self._setting.note(mark.first, sector, country)

    def _nationals(self) -> None:
        """Gives people without a nation that of the place where they are introduced."""
        countries: dict[str, tuple[str | None, str]] = {}
        for person in self._cast.people:
            if person.identity.country is None and person.identity.sector is not Sector.IGO:
                countries[person.name] = self._setting.country(person.first, person.identity.sector)
        for n, mark in enumerate(self._marks):
            if (
                mark.kind == "person"
                and mark.identity.country is None
                and mark.identity.name in countries
            ):
                country, why = countries[mark.identity.name]
                because = (*mark.identity.because, Reason(by="rule", what=why))
                who = mark.identity._replace(country=country, because=because)
                self._marks[n] = mark._replace(identity=who)

    def _range(self, start: int, end: int) -> tuple[int, int]:
        """The tokens that a span touches."""
        if start >= end:
            return 0, 0
        first = bisect_right(self._starts, start) - 1
        if first < 0 or self._tokens[first].end <= start:
            first += 1
        return first, max(first, bisect_left(self._starts, end))

    def _beside(self, mark: Mark) -> Said:
        """What a word says, read with the names beside it."""
        last = mark.last
        while (
            last < min(len(self._tokens), mark.last + 3)
            and self._tokens[last].gap == " "
            and self._tokens[last].upper
        ):
            last += 1
        first = mark.first
        while (
            first
            and mark.first - first < 3
            and self._tokens[first - 1].upper
            and self._tokens[first].gap == " "
        ):
            first -= 1
        return self._phrases.say(first, last)

    def _of_word(self, mark: Mark) -> Identity:
        """Who a word of the text means."""
        said = self._beside(mark)
        identity = said.identity
        if identity.country is None and said.open_country:
            return self._settle(said, mark.first, mark.last)
        return identity

    def who(self, start: int, end: int, besides: Collection[str] = ()) -> list[Identity]:
        """Who `text[start:end]` means: one identity as a rule, several for "both countries".

        Those of a country `besides` are none of several: who praises both sides is neither.
        An empty list where the span holds no word. Sector and country are None where neither the
        phrase nor the story says.
        """
        first, last = self._range(start, end)
        if first >= last:
            return []
        several = self._several(first, last, besides)
        if several:
            return several
        pointed = self._pointed(first, last)
        if pointed is not None:
            return [pointed]
        said = self._phrases.say(first, last)
        if said.mark is None and (inside := self._inside(first, last)):
            said = Phrases(self._tokens, inside, self._lexicon).say(first, last)
        if said.mark is not None and said.mark.kind == "people" and said.mark.last == last:
            said = self._shared_head(said, last)
        if said.mark is not None and said.mark.kind == "word":
            group = self._refer.group(first, said.mark.identity.name or "")
            if group is not None and said.open_country:
                return [group]
        return [self._settle(said, first, last)]

    def _inside(self, first: int, last: int) -> list[Mark]:
        """The marks of a stretch that a longer name covers ("Iran" in "Press TV Iran")."""
        words = self._tokens[first:last]
        return [
            m._replace(first=m.first + first, last=m.last + first)
            for m in read(hits(words, self._lexicon), words, self._lexicon, 0)
        ]

    def _shared_head(self, said: Said, last: int) -> Said:
        """A people named before a word that the span leaves out ("Thai and Cambodian troops")."""
        at = last
        while at < min(last + 4, len(self._tokens)) and self._tokens[at].gap in (" ", ", "):
            marks = self._phrases.within(at, at + 3)
            mark = marks[0] if marks and marks[0].first == at else None
            if (
                mark is not None
                and mark.kind == "word"
                and mark.role in ("sector", "title")
                and mark.identity.sector
            ):
                identity = Identity(
                    None, said.identity.country, mark.identity.sector, mark.identity.because
                )
                return Said(identity, mark, False)
            if mark is not None and mark.kind != "people":
                break
            if mark is None and self._tokens[at].folded not in self._lexicon.sets["joint"]:
                break
            at += 1
        return said

    def _definite(self, first: int, last: int, rest: set[str]) -> bool:
        """Whether a number is of known ones: "the two", "both"; in a title, which has no articles, also
        "two countries", but no "two rebels"."""
        near = {t.folded for t in self._tokens[max(0, first - 1) : last + 1]}
        if near & self._lexicon.sets["definite"]:
            return True
        return self._setting.sentence(first) == 0 and bool(rest & self._lexicon.sets["pair_states"])

    def _several(self, first: int, last: int, besides: Collection[str] = ()) -> list[Identity]:
        counts = self._lexicon.counts
        for at in range(first, min(last, first + 2)):
            count = counts.get(self._tokens[at].folded)
            if count is None:
                continue
            if any(m.kind in PROPER for m in self._phrases.within(first, last)):
                return []
            rest = {t.folded for t in self._tokens[at + 1 : last]}
            rest |= {word.removesuffix("s") for word in rest}
            if not self._definite(first, last, rest):
                return []
            if rest & self._lexicon.sets["group"] or last == at + 1:
                found = self._refer.pair(first, last, count, besides)
                if len(found) == count:
                    return found
        return []

    def _pointed(self, first: int, last: int) -> Identity | None:
        """Pronouns and definite descriptions that are the whole phrase."""
        marks = self._phrases.within(first, last)
        if (
            len(marks) == 1
            and marks[0].kind == "word"
            and (marks[0].first, marks[0].last) == (first, last)
        ):
            for role in _PRONOUNS:
                if marks[0].role == role or any(e.role == role for e in marks[0].others):
                    return self._refer.pronoun(role, first)
            if marks[0].role == "place":
                return self._refer.pronoun("place", first)
        return None

    def _settle(self, said: Said, first: int, last: int) -> Identity:
        """An identity with the country that the story gives it, and a plain name."""
        identity, because = said.identity, said.identity.because
        mark, country = said.mark, said.identity.country
        sector = identity.sector
        if mark is not None and mark.kind in NATIONS and country:
            name = self._lexicon.country_names.get(country)
            return Identity(
                name, country, Sector.GOV if mark.kind != "metonym" else sector, because
            )
        if said.open_country:
            owner = self._tokens[first].folded in self._lexicon.sets["owner"] or any(
                t.folded.endswith("nya") and len(t.folded) > 5 for t in self._tokens[first:last]
            )
            country = self._refer.owner(first) if owner else None
            why = "owner: last party named"
            words = {t.folded for t in self._tokens[first:last]}
            # "the foreign ministry" is of one state, "foreign troops" of none
            titled = range(mark.first, mark.last) if mark and mark.last - mark.first > 1 else ()
            foreign = {self._tokens[n].folded for n in range(first, last) if n not in titled}
            foreign &= self._lexicon.sets["foreign"]
            if foreign:
                country, why = None, f"word {min(foreign)}: of no one state"
            elif words & self._lexicon.sets["pair_states"] and self._plural(first, last):
                country, why = None, "several states"
            elif country is None and words & self._lexicon.sets["captive"]:
                country, why = self._setting.captives(first)
            elif country is None:
                country, why = self._setting.country(first, sector)
            because = (*because, Reason(by="rule", what=why))
        if sector is None:
            sector = Sector.CVL
        name = identity.name
        if name is None and country and sector in organs().sectors:
            of = said.place.identity.name if said.place else None
            name = organ(mark, country, sector, self._lexicon, of)
        return Identity(name, country, sector, because)

    def _plural(self, first: int, last: int) -> bool:
        """Whether a phrase is of several: by a number, a word such as "all", or a doubled word."""
        words = [t.folded for t in self._tokens[first:last]]
        many, counts = self._lexicon.sets["many"], self._lexicon.counts
        return any(word in many or word in counts or word.isdigit() for word in words) or any(
            one == other for one, other in pairwise(words)
        )

    def places(self) -> list[Place]:
        """Every place that the text names, in order; countries too, adjectives of peoples not."""
        found = (
            self._atlas.place(m)
            for m in self._marks
            if m.kind in ("place", "town", "nation", "seat", "metonym")
        )
        return [place for place in found if place is not None]

    def where(self, start: int, end: int) -> Place | None:
        """The place that a phrase means: the narrowest named in it, else what "the city", "the
        capital", "there" point to, else the place last named. None where the story names none."""
        first, last = self._range(start, end)
        if first >= last:
            return None
        marks = self._phrases.within(first, last) or self._inside(first, last)
        return self._whereabouts.of(first, last, start, end, marks)

    def mentions(self) -> list[Mention]:
        """Every known name in the text, in order; common words are none."""
        return [
            Mention(m.start, m.end, m.kind, m.identity) for m in self._marks if m.kind != "word"
        ]

    def outlets(self) -> list[Mention]:
        """The news agencies, papers and broadcasters that the text names."""
        return self._outlets

    @cached_property
    def _outlets(self) -> list[Mention]:
        # asked for each source of a story
        return [m for m in self.mentions() if m.kind == "outlet"]

    def introduced(self) -> list[Introduction]:
        """The people whom the story introduces, with the words that do."""
        return [Introduction(p.start, p.end, p.identity) for p in self._cast.people if p.introduced]


def _words(language: str) -> Lexicon:
    try:
        return lexicon(language)
    except LanguageError:
        return lexicon(_FALLBACK)
