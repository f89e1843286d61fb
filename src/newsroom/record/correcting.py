"""A person's correction of an event: words picked in the story, made slots of the model.

Nothing can be entered that does not stand in the story: every party, place and figure is a stretch of
its text. Who or where that is, is looked up unless the editor says so.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext as _
from pydantic import ValidationError

from situasi.model import (
    MODES,
    DateBasis,
    Event,
    EventType,
    FigureKind,
    Mention,
    Party,
    Place,
    Reason,
    Sector,
    Span,
    Status,
    Story,
)
from situasi.names.fold import key
from situasi.names.gazetteer import gazetteer
from situasi.names.register import lexicon
from situasi.names.story import Names

ROWS = 2
"""Empty rows that a form offers for more parties and figures."""
EDITOR = Reason(by="editor", what="corrected")


@dataclass
class Row:
    """A line of the form: words of the story, and what the editor says of them."""

    name: str
    words: str = ""
    known: str = ""
    country: str = ""
    sector: str = ""
    kind: str = ""
    low: str = ""
    high: str = ""
    error: str = ""


@dataclass
class Form:
    """An event as it can be corrected; filled from the event, or from what was sent."""

    story: Story
    mention: Mention
    type: str = ""
    modes: list[str] = field(default_factory=list)
    status: str = ""
    actors: list[Row] = field(default_factory=list)
    recipients: list[Row] = field(default_factory=list)
    place: Row = field(default_factory=lambda: Row("place"))
    first: str = ""
    last: str = ""
    phrase: str = ""
    figures: list[Row] = field(default_factory=list)
    why: str = ""
    errors: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, story: Story, mention: Mention, event: Event) -> Form:
        """The event as it stands, with room for more."""
        place, date = event.place, event.date
        form = cls(
            story, mention, type=event.type, modes=list(event.modes), status=event.status,
            actors=_party_rows("actor", event.actors),
            recipients=_party_rows("recipient", event.recipients),
            first=date.first.isoformat() if date else "",
            last=date.last.isoformat() if date else "",
            phrase=date.phrase.text if date and date.phrase else "",
        )  # fmt: skip
        if place is not None:
            form.place = Row("place", place.text, place.name or "", place.country or "")
        rows = [
            Row(f"figure-{n}", f.text, kind=f.kind, low=_number(f.low), high=_number(f.high))
            for n, f in enumerate(event.figures)
        ]
        form.figures = _more(rows, "figure")
        return form

    @classmethod
    def sent(cls, story: Story, mention: Mention, data: Mapping[str, Any], modes: list[str]) -> Form:
        """What the editor sent."""
        form = cls(story, mention)
        form.type, form.status = _text(data, "type"), _text(data, "status")
        form.modes, form.why = modes, _text(data, "why")
        form.first, form.last = _text(data, "first"), _text(data, "last")
        form.phrase = _text(data, "phrase")
        form.place = _sent_row(data, "place")
        form.actors = _sent_rows(data, "actor")
        form.recipients = _sent_rows(data, "recipient")
        form.figures = _sent_rows(data, "figure")
        return form

    def slots(self, read: Event) -> dict[str, Any] | None:
        """The fields that change, in JSON form; `None` where `errors` says what is wrong.

        An empty result means that nothing was changed.
        """
        names = Names(
            self.story.text, self.mention.language, len(self.story.title), self.story.publisher
        )
        whole: dict[str, Any] = {
            "type": self.type,
            "modes": [m for m in self.modes if m in MODES.get(_type(self.type), ())],
            "status": self.status,
            "actors": self._parties(self.actors, names, read.actors),
            "recipients": self._parties(self.recipients, names, read.recipients),
            "place": self._place(names, read.place),
            "date": self._date(read),
            "figures": self._figures(read),
        }
        if self.errors:
            return None
        before = read.model_dump(mode="json", by_alias=True)
        changed = {k: v for k, v in whole.items() if v != before[k]}
        try:
            Event.model_validate(before | changed)
        except ValidationError as error:
            self.errors.append(str(error.errors()[0]["msg"]))
            return None
        return changed

    def _find(self, words: str) -> Span | None:
        """Where words stand: in the event's sentence, else nearest to it."""
        text, sentence = self.story.text, self.mention.sentence
        start = text.find(words, sentence.start, sentence.end)
        if start < 0:
            start = text.rfind(words, 0, sentence.end)
        if start < 0:
            start = text.find(words, sentence.start)
        return self.story.span(start, start + len(words)) if start >= 0 else None

    def _span(self, row: Row) -> Span | None:
        span = self._find(row.words)
        if span is None:
            row.error = _("“%(words)s” does not stand in the story.") % {"words": row.words}
            self.errors.append(row.error)
        return span

    def _parties(
        self, rows: Sequence[Row], names: Names, before: Sequence[Party]
    ) -> list[dict[str, Any]]:
        out = []
        for row in rows:
            if not row.words:
                continue
            same = next((p for p in before if _same_party(row, p)), None)
            if same is not None:
                out.append(same.model_dump(mode="json"))
                continue
            span = self._span(row)
            if span is not None:
                out.append(self._party(row, span, names))
        return out

    def _party(self, row: Row, span: Span, names: Names) -> dict[str, Any]:
        found = names.who(span.start, span.end)
        who = found[0] if found else None
        known = _entity(row.known) if row.known else None
        country = row.country.upper() or (known and known.country) or (who and who.country)
        sector = row.sector or (known and known.sector) or (who and who.sector)
        if row.country and (len(row.country) != 3 or not row.country.isalpha()):
            row.error = _("“%(code)s” is no country's three letters.") % {"code": row.country}
            self.errors.append(row.error)
            return {}
        party = Party(
            **span.model_dump(),
            name=row.known or (who.name if who else None),
            country=country or None,
            sector=Sector(sector) if sector else None,
            because=(EDITOR, *(who.because if who and not row.known else ())),
        )
        return dict(party.model_dump(mode="json"))

    def _place(self, names: Names, before: Place | None) -> dict[str, Any] | None:
        row = self.place
        if not row.words:
            return None
        if before is not None and (row.words, row.known) == (before.text, before.name or ""):
            return dict(before.model_dump(mode="json"))
        span = self._span(row)
        if span is None:
            return None
        if not row.known:
            found = names.where(span.start, span.end)
            if found is not None:
                place = found.model_copy(
                    update={**span.model_dump(), "because": (EDITOR, *found.because)}
                )
                return dict(place.model_dump(mode="json"))
        place = where(row.known or row.words, row.country.upper() or None, span)
        if row.known and place.latitude is None:
            row.error = _("No place “%(name)s” is known.") % {"name": row.known}
            self.errors.append(row.error)
        return dict(place.model_dump(mode="json"))

    def _date(self, read: Event) -> dict[str, Any] | None:
        if not self.first and not self.last:
            return None
        before = read.date
        try:
            first = dt.date.fromisoformat(self.first or self.last)
            last = dt.date.fromisoformat(self.last or self.first)
        except ValueError:
            self.errors.append(_("Write days as 2020-10-17."))
            return None
        if last < first:
            self.errors.append(_("The last day comes before the first."))
            return None
        said = before.phrase.text if before and before.phrase else ""
        if before is not None and (first, last, self.phrase) == (before.first, before.last, said):
            return dict(before.model_dump(mode="json", by_alias=True))
        phrase = self._find(self.phrase) if self.phrase else None
        if self.phrase and phrase is None:
            self.errors.append(
                _("“%(words)s” does not stand in the story.") % {"words": self.phrase}
            )
            return None
        basis = DateBasis.DATELINE if phrase is None else DateBasis.STATED
        if before is not None and before.phrase is not None and phrase == before.phrase:
            basis = before.basis
        return {
            "from": first.isoformat(), "to": last.isoformat(), "basis": basis.value,
            "phrase": phrase.model_dump() if phrase else None,
        }  # fmt: skip

    def _figures(self, read: Event) -> list[dict[str, Any]]:
        out = []
        for row in self.figures:
            if not row.words:
                continue
            given = (row.words, row.kind, row.low, row.high)
            same = next(
                (f for f in read.figures
                 if (f.text, f.kind.value, _number(f.low), _number(f.high)) == given), None
            )  # fmt: skip
            if same is not None:
                out.append(same.model_dump(mode="json"))
                continue
            span = self._span(row)
            numbers = [row.low.replace(".", "").replace(",", ""), row.high.replace(".", "")]
            if any(n and not n.isdigit() for n in numbers) or not any(numbers):
                row.error = _("A figure needs a whole number.")
                self.errors.append(row.error)
            elif row.kind not in set(FigureKind):
                row.error = _("Say what the figure counts.")
                self.errors.append(row.error)
            elif span is not None:
                low, high = (int(n) if n else None for n in numbers)
                out.append({**span.model_dump(), "kind": row.kind, "low": low, "high": high})
        return out


def where(name: str, country: str | None, span: Span) -> Place:
    """The place of a known name: of places.yml, else the most populous of the gazetteer."""
    spots = lexicon("en")
    for entry in spots.entries.get(key(name), ()):
        spot = spots.spots.get(entry.name)
        if spot is None or entry.kind not in ("place", "nation"):
            continue
        if country in (None, entry.country):
            return Place(
                **span.model_dump(), name=entry.name, country=entry.country, latitude=spot.lat,
                longitude=spot.lon, precision=spot.precision, because=(EDITOR,),
            )  # fmt: skip
    for found in gazetteer().lookup(name):
        if country in (None, found.country):
            return Place(
                **span.model_dump(), name=found.name_en, country=found.country,
                latitude=found.lat, longitude=found.lon, precision=found.precision,
                because=(EDITOR,),
            )  # fmt: skip
    return Place(**span.model_dump(), country=country, because=(EDITOR,))


def _entity(name: str) -> Any:
    """A known nation, organization or leader of that name."""
    for language in ("en", "id"):
        for entry in lexicon(language).entries.get(key(name), ()):
            if entry.kind != "word":
                return entry
    return None


def _same_party(row: Row, party: Party) -> bool:
    return (row.words, row.known, row.country, row.sector) == (
        party.text, party.name or "", party.country or "", party.sector or "",
    )  # fmt: skip


def _party_rows(name: str, parties: Sequence[Party]) -> list[Row]:
    rows = [
        Row(f"{name}-{n}", p.text, p.name or "", p.country or "", p.sector or "")
        for n, p in enumerate(parties)
    ]
    return _more(rows, name)


def _more(rows: list[Row], name: str) -> list[Row]:
    return [*rows, *(Row(f"{name}-{len(rows) + n}") for n in range(ROWS))]


def _sent_rows(data: Mapping[str, Any], name: str) -> list[Row]:
    rows = []
    while f"{name}-{len(rows)}-words" in data and len(rows) < 30:
        rows.append(_sent_row(data, f"{name}-{len(rows)}"))
    return rows


def _sent_row(data: Mapping[str, Any], name: str) -> Row:
    fields = ("words", "known", "country", "sector", "kind", "low", "high")
    return Row(name, **{f: _text(data, f"{name}-{f}") for f in fields})


def _text(data: Mapping[str, Any], name: str) -> str:
    return " ".join(str(data.get(name, "")).split())


def _number(value: int | None) -> str:
    return "" if value is None else str(value)


def _type(value: str) -> Any:
    return EventType(value) if value in set(EventType) else None


TYPES = tuple(EventType)
STATUSES = tuple(Status)
SECTORS = tuple(Sector)
KINDS = tuple(FigureKind)
