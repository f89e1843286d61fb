"""Our reader: the encoder's candidates, settled by names, dates, figures and places."""

from __future__ import annotations

from importlib.metadata import version

from situasi.errors import LanguageError
from situasi.language import Language, available, detect
from situasi.language import load as load_language
from situasi.model import Event, Reading, Reason, Story
from situasi.names.story import Names
from situasi.reading import days, events, places
from situasi.reading.encoder import Encoder, encoder
from situasi.reading.frames import WORD
from situasi.reading.lexicon import Lexicon, anchor_stem, lexicons, prior_of, sighting
from situasi.reading.linking import Evidence
from situasi.reading.parties import parties_of
from situasi.reading.statements import relays_of, statements_of

NAME = f"situasi {version('situasi')}"


class SituasiReader:
    """Reads Indonesian and English stories with the weights that the package ships."""

    def __init__(self, weights: Encoder | None = None) -> None:
        self._encoder = weights

    @property
    def name(self) -> str:
        """Name and version, as a reading records it."""
        return NAME

    def read(self, story: Story) -> Reading:
        """What the story says.

        Raises LanguageError for a story in a language that has no data folder.
        """
        language = language_of(story)
        sentences = language.sentences(story.text)
        lexicon = lexicons().get(language.code, Lexicon(0.1, {}))
        prior = prior_of(story.text, language, lexicon)
        title_end = len(story.title) if story.text.startswith(story.title) else None
        names = Names(story.text, language.code, title_end, story.publisher)
        relays = relays_of(story.text, names, language)
        reads = (self._encoder or encoder()).read(story.text, sentences, prior, relays)
        statements = statements_of(reads, names, language, story)
        figures, bare = language.counted(story.text)
        told = [(f, r) for r in reads for f in r.events]
        stems = [anchor_stem(story.text[f.start : f.end], language) for f, _ in told]
        found = places.candidates(places.mentions(names, told), sentences)
        where = Evidence("place", told, found, stems)
        phrases = language.dates(story.text, story.published)
        dated = days.candidates(phrases, sentences, story.published)
        when = days.When(told, dated, stems, statements)
        out: list[Event] = []
        deeds = events.Deeds()
        for row, (frame, read) in enumerate(told):
            kind, _ = events.type_of(frame)
            place = places.place_of(where, row)
            date, date_score = days.date_of(when, row)
            words = [m.group() for m in WORD.finditer(story.text, frame.start, frame.end)]
            known = [x for w in words if (x := sighting(w, language, lexicon)) and x.types]
            carrier = events.carrier_of(frame.start, frame.end, statements)
            status, why = events.status_of(frame, carrier, language)
            because = (*events.reasons_of(frame, known), why)
            if date is not None:
                because = (
                    *because,
                    Reason(
                        by="encoder",
                        what="date chosen among those of the story",
                        score=round(date_score, 3),
                    ),
                )
            actors = parties_of(frame, read, names, language, story, 0, place)
            event = Event(
                id=f"e{len(out) + 1}",
                type=kind,
                modes=events.modes_of(frame, kind),
                anchor=story.span(frame.start, frame.end),
                actors=actors,
                recipients=parties_of(frame, read, names, language, story, 1, place, actors),
                place=place,
                date=date,
                status=status,
                figures=events.figures_of(frame, kind, figures, bare),
                according_to=carrier.id if carrier else None,
                because=because,
            )
            if not events.told_twice(event, out, sentences):
                pointed = events.points_back(story.text, frame.start, frame.end, language)
                out.append(deeds.add(event, pointed))
        return Reading(
            story=story.id, language=language.code, reader=self.name,
            statements=tuple(statements), events=tuple(out),
        )  # fmt: skip


def language_of(story: Story) -> Language:
    """The language that the story states, or the one that its text is in."""
    code = story.language or detect(story.text)
    if code is None:
        raise LanguageError(
            story.id, "the language of this text cannot be told", "state it with --language"
        )
    if code not in available():
        raise LanguageError(
            story.id,
            f"no language data for {code!r}",
            f"languages there are: {', '.join(available())}",
        )
    return load_language(code)
