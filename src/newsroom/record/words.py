"""Events in words, in the language of whoever reads."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from babel.dates import format_date
from babel.numbers import format_decimal
from django.utils.functional import Promise
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from situasi.language import plover
from situasi.model import (
    Claim,
    Dates,
    Days,
    Event,
    EventType,
    Figure,
    FigureKind,
    Party,
    Place,
    Source,
    Status,
)
from situasi.names.fold import key
from situasi.names.register import bodies, countries, lexicon

STATUS: dict[Status, Promise] = {
    Status.OCCURRED: _("happened"),
    Status.ONGOING: _("going on"),
    Status.PLANNED: _("planned"),
    Status.POSSIBLE: _("possible"),
    Status.DENIED: _("denied"),
}
FIGURES: dict[FigureKind, Promise] = {
    FigureKind.KILLED: _("killed"),
    FigureKind.INJURED: _("injured"),
    FigureKind.DISPLACED: _("displaced"),
    FigureKind.DETAINED: _("detained"),
    FigureKind.MISSING: _("missing"),
    FigureKind.ABDUCTED: _("abducted"),
    FigureKind.SIZE: _("people"),
}
RELAY = " ← "


def language() -> str:
    """The two letters of the language being shown."""
    return (get_language() or "id").split("-")[0]


def one_line(text: str) -> str:
    """The text without line breaks."""
    return " ".join(text.split())


def type_label(kind: EventType | str) -> str:
    """A PLOVER type in words."""
    return plover().types[EventType(kind)].label.get(language(), str(kind))


def mode_label(kind: EventType | str, mode: str) -> str:
    """A mode of a type in words."""
    return plover().types[EventType(kind)].modes[mode].get(language(), mode)


def deed(event: Event) -> str:
    """Type and modes: "Serangan: senjata berat"."""
    modes = [mode_label(event.type, mode) for mode in event.modes]
    label = type_label(event.type)
    return f"{label}: {', '.join(modes)}" if modes else label


def country(code: str | None) -> str:
    """A country's name in the reader's language; its code where there is none."""
    return countries(language()).get(code, code) if code else ""


@cache
def _english() -> Mapping[str, str]:
    return {called: code for code, called in countries("en").items()}


ORGANS: dict[str, Promise] = {
    "Armed forces": _("Armed forces of %(country)s"),
    "Government": _("Government of %(country)s"),
    "Parliament": _("Parliament of %(country)s"),
    "Police": _("Police of %(country)s"),
    "Opposition": _("Opposition of %(country)s"),
    "Ministry of Defence": _("Ministry of Defence of %(country)s"),
    "Ministry of Foreign Affairs": _("Ministry of Foreign Affairs of %(country)s"),
    "Ministry of Health": _("Ministry of Health of %(country)s"),
    "Ministry of the Interior": _("Ministry of the Interior of %(country)s"),
    "Ministry of Justice": _("Ministry of Justice of %(country)s"),
    "Ministry of Finance": _("Ministry of Finance of %(country)s"),
    "Ministry of Energy": _("Ministry of Energy of %(country)s"),
    "Ministry of Education": _("Ministry of Education of %(country)s"),
    "Ministry of Information": _("Ministry of Information of %(country)s"),
    "Ministry of Trade": _("Ministry of Trade of %(country)s"),
    "Ministry of National Security": _("Ministry of National Security of %(country)s"),
    "Embassy": _("Embassy of %(country)s"),
    "Presidency": _("Presidency of %(country)s"),
    "Ombudsman": _("Ombudsman of %(country)s"),
    "Prosecutor's Office": _("Prosecutor's Office of %(country)s"),
    "Supreme Court": _("Supreme Court of %(country)s"),
    "Constitutional Court": _("Constitutional Court of %(country)s"),
    "Navy": _("Navy of %(country)s"),
    "Air force": _("Air force of %(country)s"),
    "Army": _("Army of %(country)s"),
    "Coast guard": _("Coast guard of %(country)s"),
    "Military junta": _("Military junta of %(country)s"),
    "Congress": _("Congress of %(country)s"),
    "Senate": _("Senate of %(country)s"),
    "National Assembly": _("National Assembly of %(country)s"),
    "Intelligence service": _("Intelligence service of %(country)s"),
    "Ministry of Emergency Situations": _("Ministry of Emergency Situations of %(country)s"),
    "Border Service": _("Border Service of %(country)s"),
}
"""Organs of states as the record calls them ("Ministry of Defence of Armenia"), by what comes first."""


def name(text: str | None) -> str:
    """A name as the reader writes it: states and their organs in their language, all else as the
    record has it, which is English where the data know it."""
    if not text or language() == "en":
        return text or ""
    same = _english().get(text)
    if same:
        return country(same)
    if body := bodies().get(language(), {}).get(text):
        return body
    organ, _of, state = text.rpartition(" of ")
    said, code = ORGANS.get(organ), _english().get(state.removeprefix("the "))
    of = country(code) or (state if _is_place(state) else "")
    return said % {"country": of} if said and of else text


def _is_place(text: str) -> bool:
    return any(entry.kind == "place" for entry in lexicon("en").entries.get(key(text), ()))


def called(item: Party | Place | Source) -> str:
    """What to call somebody: in English by the name. Elsewhere as the story does where that is a
    known name, else by the name in the reader's language; where it is known in English alone, as
    the story does again, unless its words have nothing of the name ("both", "they")."""
    text = one_line(item.text)
    if item.name is None:
        return text
    plain = one_line(item.name)
    if language() == "en":
        return plain
    if _is_name(text):
        return text
    named = name(plain)
    if named != plain:
        return named
    return text if set(key(text).split()) & set(key(plain).split()) else plain


def _is_name(text: str) -> bool:
    known = lexicon(language()).entries.get(key(text), ())
    return text[:1].isupper() and any(entry.kind != "word" for entry in known)


def party(item: Party) -> str:
    """What it is called, and of which country it is."""
    name = called(item)
    own = country(item.country)
    return f"{name} ({own})" if own and own.casefold() not in name.casefold() else name


def parties(items: Iterable[Party]) -> str:
    """All of them, parted by commas."""
    return ", ".join(map(party, items))


def place(item: Place | None) -> str:
    """The name and the country."""
    if item is None:
        return ""
    name, own = called(item), country(item.country)
    return f"{name}, {own}" if own and own != name else name


def day(date: dt.date) -> str:
    """`17 Okt 2020`."""
    return str(format_date(date, "d MMM y", locale=language()))


def days(dates: Dates | Days | None) -> str:
    """A day, or the first and the last."""
    if dates is None:
        return ""
    if dates.first == dates.last:
        return day(dates.first)
    return f"{day(dates.first)} – {day(dates.last)}"


def bounds(item: Figure | Claim) -> str:
    """`12`, `≥ 90`, `20–30`."""
    low, high = (None if n is None else format_decimal(n, locale=language())
                 for n in (item.low, item.high))  # fmt: skip
    if low is not None and high is not None:
        return str(low) if low == high else f"{low}–{high}"
    return f"≥ {low}" if low is not None else f"≤ {high}"


def figure(item: Figure | Claim) -> str:
    """`12 tewas`."""
    return f"{bounds(item)} {FIGURES[item.kind]}"


def source(item: Source) -> str:
    """What the source is called."""
    return called(item)


def chain(sources: Sequence[Source]) -> str:
    """The sources from the outermost to the innermost: `Reuters ← Kremlin`."""
    return RELAY.join(map(source, sources))


def sentence(event: Event) -> str:
    """The whole event on one line: deed, parties, place, days, figures, whether it was done."""
    who = parties(event.actors)
    whom = parties(event.recipients)
    sides = f"{who} → {whom}" if who and whom else who or (f"→ {whom}" if whom else "")
    parts = [deed(event), sides, place(event.place), days(event.date)]
    parts += [figure(f) for f in event.figures]
    if event.status is not Status.OCCURRED:
        parts.append(str(STATUS[event.status]))
    return " · ".join(part for part in parts if part)
