"""The dateline: where, when and for whom a story was filed, at the head of its first paragraph.

    Moskow, IDN Times - ...           JAKARTA (ANTARA) - ...       TEMPO.CO, Jakarta - ...
    WASHINGTON, May 26. /TASS/. ...   MOSCOW, June 21 (TASS). - ...   KOMPAS.com - ...

A head is split at its commas, and every part must read as a place, a day or a publisher; where one
does not, there is no dateline. Domain names are publishers, as are names that hold an outlet word
("Times", "Agency"), stand between slashes or in brackets, or that the page gave as its publisher.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from situasi.story.characters import key
from situasi.story.words import words

LONGEST = 90

_DASH = re.compile(r"\s*(?:--+|[–—])\s*|\s+-\s+|(?<=\.com)-\s|(?<=\.COM)-\s")
_AGENCY = re.compile(
    r"\s*(?:/\s*(?P<slash>[^/\n]{2,40}?)\s*/|\((?P<bracket>[^()\n]{2,40})\))\s*\.?\s*$"
)
_AGENCY_STOP = re.compile(r"(?:/[^/\n]{2,40}/|\([^()\n]{2,40}\))\.(?=\s)")
_DOMAIN = re.compile(r"^[\w-]+(\.[\w-]+)*\.(com|co|id|net|org|tv|info|news)$", re.I)
_DOMAIN_LEAD = re.compile(
    r"^(?P<pub>[\w-]+(?:\.[\w-]+)*\.(?:com|co|id|net)), (?P<place>[A-Z]\w+) (?=[A-Z\"“])", re.I
)
# "MEXICO CITY (AP) Mexico's ..."
_CAPITAL_LEAD = re.compile(
    r"^(?P<place>[A-Z][A-Z .'-]{2,40}) \((?P<pub>[A-Z][\w .]{1,20})\)[\s\ufffd]+(?=[A-Z\"“])"
)
_DAY = re.compile(
    r"^(?:[^\W\d_]+\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+[^\W\d_]{3,}\.?|[^\W\d_]{3,}\.?\s+\d{1,2})"
    r"(?:\s+\d{4})?$|^\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?$|^\d{4}$"
)
_PARTICLES = frozenset(
    ("al", "de", "del", "di", "da", "do", "dos", "el", "en", "es", "la", "las", "le", "los", "of")
)
_STARTS = re.compile(r"[\"“‘'(\[]?[^\W_a-zà-ÿ]")


@dataclass(frozen=True, slots=True)
class Dateline:
    """Offsets are characters of the paragraph; `end` is where the story proper begins."""

    end: int
    place: tuple[int, int] | None = None
    day: tuple[int, int] | None = None
    publisher: str | None = None


def find(paragraph: str, publisher: str | None = None) -> Dateline | None:
    """The dateline of a paragraph, or `None`. `publisher` is the page's own, if known."""
    for start, end in _ends(paragraph):
        found = _parse(paragraph[:start], end, publisher)
        if found is not None and _plausible(found, paragraph, start, end):
            return found
    if lead := _CAPITAL_LEAD.match(paragraph):
        return Dateline(lead.end(), place=lead.span("place"), publisher=lead["pub"])
    # "Liputan6.com, Jakarta Ketua Umum ...": no dash, but a domain in front.
    if lead := _DOMAIN_LEAD.match(paragraph):
        return Dateline(lead.end(), place=lead.span("place"), publisher=lead["pub"])
    return None


def _ends(paragraph: str) -> list[tuple[int, int]]:
    """Where the head may end: at a dash, or at the full stop of "(TASS)." or "/TASS/."."""
    window = paragraph[:LONGEST]
    stops = [(m.end(), m.end()) for m in _AGENCY_STOP.finditer(window)]
    dashes = [m.span() for m in _DASH.finditer(window) if m.start() > 1]
    ends = []
    for start, end in sorted(stops + dashes):
        if (start, end) in stops and (dash := _DASH.match(paragraph, end)):
            ends.append((start, dash.end()))
        else:
            ends.append((start, end + len(paragraph[end:]) - len(paragraph[end:].lstrip())))
    return [(s, e) for s, e in ends if e < len(paragraph)][:3]


def _plausible(found: Dateline, paragraph: str, start: int, end: int) -> bool:
    if found.publisher is not None:
        return True
    # A bare place: capitals ("GAZA CITY - "), or one or two words before what starts a sentence.
    head = paragraph[:start]
    short = head.isupper() or len(head.split()) <= 2
    return bool(_STARTS.match(paragraph, end)) and (
        short or (found.place and found.day) is not None
    )


def _parse(head: str, end: int, known: str | None) -> Dateline | None:
    publisher = None
    if agency := _AGENCY.search(head):
        publisher = agency["slash"] or agency["bracket"]
        if not _named(publisher, most=5):
            return None
        head = head[: agency.start()]
    places: list[tuple[int, int]] = []
    day = None
    for part in re.finditer(r"[^,]+", head):
        text = part[0].strip(" .") if not _DOMAIN.match(part[0].strip()) else part[0].strip()
        start = part.start() + part[0].find(text) if text else 0
        if not text:
            continue
        if _DAY.match(text):
            day = (start, start + len(text))
        elif publisher is None and _is_publisher(text, known):
            publisher = text
        elif _named(text, most=4) and not any(c.isdigit() for c in text):
            places.append((start, start + len(text)))
        else:
            return None
    if len(places) > 2 or not (places or publisher):
        return None
    return Dateline(end, place=places[0] if places else None, day=day, publisher=publisher)


def _is_publisher(text: str, known: str | None) -> bool:
    if _DOMAIN.match(text) or (known and key(text) and key(text) == key(known)):
        return True
    return _named(text, most=4) and any(w in words().outlets for w in text.lower().split())


def _named(text: str, *, most: int) -> bool:
    parts = re.split(r"[\s/-]+", text.strip())
    return (
        len(parts) <= most
        and all(
            p[:1].isupper() or p[:1].isdigit() or p.lower() in _PARTICLES or _DOMAIN.match(p)
            for p in parts
            if p
        )
        and any(c.isalpha() for c in text)
    )
