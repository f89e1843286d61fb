"""Who a telling comes from in the end, so that relays of one source count once.

The origin is the innermost source that has a name; an unnamed one ("officials") is an origin of its
own for each outlet that has it; the narrator's own words are the publisher's.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from pydantic import Field

from situasi.datafile import Shape, word_lists
from situasi.errors import LanguageError
from situasi.model import Origin, Source, SourceKind
from situasi.names.fold import key
from situasi.names.organs import state_of
from situasi.names.register import Entry, lexicon
from situasi.names.scan import hits, tokens

DATA = Path(__file__).parent / "data"

_SPEAKS_FOR = ("leader", "organization", "metonym", "outlet", "nation", "seat", "people")
"""Kinds of names that have a state, the one that says most first."""


def origin(chain: Sequence[Source], publisher: str | None, story: str, language: str) -> Origin:
    """The origin of what came through `chain` (outermost first; empty: the narrator tells it).

    A story whose publisher is unknown is a source of its own.
    """
    teller = publisher or story
    if chain:
        names = tuple(s.name for s in chain)
        return _relayed(names, chain[-1].text, chain[-1].kind, teller, language)
    return _narrated(teller, publisher is not None, language)


def outlet(name: str, language: str) -> str | None:
    """The plain name of an outlet that the names' data know."""
    known = _known(name, language)
    return known.name if known and known.kind == "outlet" else None


@lru_cache(maxsize=16384)
def _narrated(teller: str, published: bool, language: str) -> Origin:
    known = _known(teller, language)
    name = known.name if known else teller
    return Origin(
        key=key(name) or teller,
        name=name if published else None,
        kind=SourceKind.OUTLET if published else None,
        country=_speaks_for(known) if known else None,
    )


@lru_cache(maxsize=16384)
def _relayed(
    names: tuple[str | None, ...],
    text: str,
    kind: SourceKind | None,
    teller: str,
    language: str,
) -> Origin:
    """The origin of what came through sources of these names; `text` and `kind` are the innermost's.

    Who speaks for a body is no source beside it: "juru bicara CENTCOM, Kapten Tim Hawkins"; nor is the
    nameless holder of its office: "Azerbaijan's prosecutor general".
    """
    name = names[-1]
    if kind is SourceKind.PERSON:
        name = _body(text, language) or name
    country = _state(name, text, language)
    if name is None and country is not None:
        name = _office(text, country, language)
    if name is None:
        outlet = next((n for n in reversed(names[:-1]) if n), teller)
        # Two outlets' "officials" may be two men or one: they are not taken for one source.
        code = f" of {country}" if country else ""
        return Origin(key=f"unnamed{code} / {key(outlet) or outlet}", kind=kind, country=country)
    known = _known(name, language)
    plain = known.name if known else name
    return Origin(key=key(plain) or plain, name=plain, kind=kind, country=country)


@lru_cache(maxsize=16384)
def _known(name: str, language: str) -> Entry | None:
    """What the names' data have under exactly this name; in English where the language has no data."""
    folded = key(name)
    for code in dict.fromkeys((language, "en")):
        try:
            found = lexicon(code).entries.get(folded, ())
        except LanguageError:
            continue
        for kind in _SPEAKS_FOR:
            for entry in found:
                if entry.kind == kind:
                    return entry
    return None


@lru_cache(maxsize=16384)
def _state(name: str | None, text: str, language: str) -> str | None:
    """The state that a source speaks for: the name's own, else the first that its words name."""
    known = _known(name, language) if name else None
    if known:
        return _speaks_for(known)
    try:
        words = lexicon(language)
    except LanguageError:
        return None
    for said in dict.fromkeys((text, name or "")):
        for hit in hits(tokens(said), words):
            if hit.entry.kind in _SPEAKS_FOR and _speaks_for(hit.entry):
                return hit.entry.country
    return None


def _body(text: str, language: str) -> str | None:
    """The organization or outlet that the words for a person name; None where they name none, or
    another state's ("the Russian envoy to the UN")."""
    try:
        found = [hit.entry for hit in hits(tokens(text), lexicon(language))]
    except LanguageError:
        return None
    states = {e.country for e in found if e.kind in ("nation", "people", "seat")}
    bodies = [e for e in found if e.kind in ("organization", "outlet")]
    return next((e.name for e in bodies if states <= {e.country}), None)


class _Offices(Shape):
    """A language's offices by organ, and the words beside which they are another's."""

    refused: list[str] = Field(alias="not")
    offices: dict[str, list[str]]


def _office(text: str, country: str, language: str) -> str | None:
    """The organ of a state for which the holder of an office speaks, by the words for him."""
    known = word_lists(DATA / "offices.yml", _Offices).get(language)
    said = f" {key(text)} "
    if known is None or any(f" {word} " in said for word in known.refused):
        return None
    for name, held in known.offices.items():
        if any(f" {word} " in said for word in held):
            return f"{name} of {state_of(country, lexicon(language))}"
    return None


def _speaks_for(known: Entry) -> str | None:
    """The state whose word a name's is: an outlet's only where the state runs it."""
    return known.country if known.kind != "outlet" or known.role == "state" else None
