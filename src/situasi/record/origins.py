"""Who a telling comes from in the end, so that relays of one source count once.

The origin is the innermost source that has a name; an unnamed one ("officials") is an origin of its
own for each outlet that has it; the narrator's own words are the publisher's.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from situasi.errors import LanguageError
from situasi.model import Origin, Source, SourceKind
from situasi.names.fold import key
from situasi.names.register import Entry, lexicon
from situasi.names.scan import hits, tokens

_SPEAKS_FOR = ("leader", "organization", "metonym", "outlet", "nation", "seat", "people")
"""Kinds of names that have a state, the one that says most first."""


def origin(chain: Sequence[Source], publisher: str | None, story: str, language: str) -> Origin:
    """The origin of what came through `chain` (outermost first; empty: the narrator tells it).

    A story whose publisher is unknown is a source of its own.
    """
    teller = publisher or story
    if not chain:
        known = _known(teller, language)
        return Origin(
            key=key(known.name if known else teller) or teller,
            name=publisher and (known.name if known else publisher),
            kind=SourceKind.OUTLET if publisher else None,
            country=known.country if known else None,
        )
    innermost = chain[-1]
    name = innermost.name
    country = _state(name, innermost.text, language)
    if name is None:
        outlet = next((s.name for s in reversed(chain[:-1]) if s.name), teller)
        # Two outlets' "officials" may be two men or one: they are not taken for one source.
        code = f" of {country}" if country else ""
        return Origin(
            key=f"unnamed{code} / {key(outlet) or outlet}", kind=innermost.kind, country=country
        )
    known = _known(name, language)
    plain = known.name if known else name
    return Origin(key=key(plain) or plain, name=plain, kind=innermost.kind, country=country)


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
        return known.country
    try:
        words = lexicon(language)
    except LanguageError:
        return None
    for said in dict.fromkeys((text, name or "")):
        for hit in hits(tokens(said), words):
            if hit.entry.kind in _SPEAKS_FOR and hit.entry.country:
                return hit.entry.country
    return None
