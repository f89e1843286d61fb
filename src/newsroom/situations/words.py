"""What a digest's rows say, in the language of whoever reads."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from babel.dates import format_date
from babel.numbers import format_decimal
from django.utils.functional import Promise
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from newsroom.record.words import (
    FIGURES,
    RELAY,
    STATUS,
    country,
    language,
    mode_label,
    name,
    type_label,
)
from situasi.model import UNNAMED, FigureKind, Sector, Status
from situasi.render.situation import Labels, labels

SECTORS: dict[Sector, Promise] = {
    Sector.GOV: _("government"),
    Sector.MIL: _("armed forces"),
    Sector.COP: _("police"),
    Sector.SPY: _("intelligence"),
    Sector.LEG: _("legislature"),
    Sector.JUD: _("courts"),
    Sector.REB: _("armed groups"),
    Sector.OPP: _("opposition"),
    Sector.CVL: _("civilians"),
    Sector.BUS: _("business"),
    Sector.MED: _("media"),
    Sector.NGO: _("aid organisations"),
    Sector.IGO: _("international organisation"),
}
PRECISION: dict[str, Promise] = {
    "point": _("known to the point"),
    "city": _("somewhere in or near the town"),
    "district": _("somewhere in the district"),
    "province": _("known to the province only"),
    "region": _("known to the region only"),
    "country": _("known to the country only"),
}
BASIS: dict[str, Promise] = {
    "stated": _("a full date stands in the story"),
    "partial": _("a date whose month or year comes from the day of publication"),
    "weekday": _("a weekday, counted from the day of publication"),
    "relative": _("counted from the day of publication"),
    "dateline": _("the day of the story's dateline"),
}
FIELDS: dict[str, Promise] = {
    "figures": _("figures"),
    "date": _("day"),
    "place": _("place"),
    "type": _("what happened"),
    "modes": _("how"),
    "status": _("whether it happened"),
    "actors": _("who"),
    "recipients": _("to whom"),
}


def site_labels() -> Labels:
    """The labels that the command line's page has too."""
    return labels(language())


def actor(item: Mapping[str, Any]) -> str:
    """Who it is: "Ilham Aliyev (Azerbaijan)", "armed forces (Armenia)"."""
    state = country(item.get("country"))
    sector = item.get("sector")
    said = name(item["name"])
    if not said and sector:
        said = str(SECTORS[Sector(sector)])
    if not said:
        return state or gettext("not named")
    return said if not state or state.casefold() in said.casefold() else f"{said} ({state})"


def actors(items: Iterable[Mapping[str, Any]]) -> str:
    """All of them, parted by commas, each once."""
    return ", ".join(dict.fromkeys(map(actor, items)))


def mediator(item: Mapping[str, Any]) -> str:
    """Who mediates; the library writes a state's code for its name."""
    coded = item["name"] == item["country"]
    return actor({**item, "name": None if coded else item["name"], "sector": None})


def source(text: str | None) -> str:
    """Whose words they are; a source may have no name."""
    return name(text) or gettext("an unnamed source")


def accuser(text: str) -> str:
    """Who accuses; the library writes `unnamed` for a source without a name."""
    return source(None if text == UNNAMED else text)


def chain(names: Sequence[str]) -> str:
    """The sources from the outermost to the innermost: `Reuters ← Kremlin`."""
    return RELAY.join(map(name, names))


def deed(kind: str, modes: Sequence[str]) -> str:
    """Type and modes: "Serangan: senjata berat"."""
    said = [mode_label(kind, mode) for mode in modes]
    return f"{type_label(kind)}: {', '.join(said)}" if said else type_label(kind)


def status(text: str) -> str:
    """Whether it was done; nothing where it was."""
    return "" if text == Status.OCCURRED else str(STATUS[Status(text)])


def number(value: float | None) -> str:
    """`1.234` or `1,234`, as the language writes it; two decimals at most."""
    return "" if value is None else str(format_decimal(round(value, 2), locale=language()))


def amount(low: int | None, high: int | None) -> str:
    """`12`, `≥ 90`, `20–30`."""
    if low is not None and high is not None:
        return number(low) if low == high else f"{number(low)}–{number(high)}"
    return f"≥ {number(low)}" if low is not None else f"≤ {number(high)}"


def figure(item: Mapping[str, Any]) -> str:
    """`12 tewas`; with the story's words where it counts a part: `4 tewas “empat anak”`."""
    kind = FIGURES[FigureKind(item["kind"])]
    said = f"{amount(item['low'], item['high'])} {kind}"
    return f"{said} “{item['part']}”" if item.get("part") else said


def day(value: dt.date | str) -> str:
    """`17 Okt 2020`."""
    date = dt.date.fromisoformat(value) if isinstance(value, str) else value
    return str(format_date(date, "d MMM y", locale=language()))


def days(first: str, last: str) -> str:
    """A day, or the first and the last."""
    if first == last:
        return day(first)
    one, other = dt.date.fromisoformat(first), dt.date.fromisoformat(last)
    form = "d MMM y" if one.year != other.year else "d" if one.month == other.month else "d MMM"
    return f"{format_date(one, form, locale=language())}–{day(other)}"


def short_day(value: dt.date) -> str:
    """`17 Okt`."""
    return str(format_date(value, "d MMM", locale=language()))


def month(value: dt.date) -> str:
    """`Okt 2020`."""
    return str(format_date(value, "MMM y", locale=language()))


def where(site: Mapping[str, Any] | None) -> str:
    """Place and country."""
    if not site:
        return ""
    said, state = name(site["name"]), country(site["country"])
    return f"{said}, {state}" if said and state and said != state else said or state


def rule(trigger: Mapping[str, Any]) -> str:
    """A part of the rule of heat in words, with its figures."""
    said = site_labels().rules.get(trigger["rule"], trigger["rule"])
    return said.format(value=number(trigger["value"]), against=number(trigger["against"]))


def changed(field: str, value: Any) -> str:
    """What a correction changed, before or after: figures, days, a place, parties."""
    if value in (None, [], ""):
        return gettext("nothing")
    said = _CHANGED.get(field)
    if said is not None:
        return said(value) or gettext("nothing")
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


_CHANGED: dict[str, Callable[[Any], str]] = {
    "figures": lambda value: ", ".join(map(figure, value)),
    "date": lambda value: days(value["from"], value["to"]),
    "place": lambda value: name(value.get("name")) or country(value.get("country")),
    "type": type_label,
    "status": lambda value: str(STATUS[Status(value)]),
    "actors": actors,
    "recipients": actors,
}


def stories(count: int) -> str:
    """`3 stories`."""
    return ngettext("%(n)s story", "%(n)s stories", count) % {"n": number(count)}


def sources(count: int) -> str:
    """`3 independent sources`."""
    return ngettext("%(n)s independent source", "%(n)s independent sources", count) % {
        "n": number(count)
    }
