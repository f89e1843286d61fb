"""Which language a story is in: what its page says, unless the text says plainly otherwise."""

from __future__ import annotations

import re

from situasi.language import detect, near

ENOUGH = 200
"""Characters of text from which on a detected language may overrule the declared one."""

# Old and three-letter codes that pages use for the languages we read.
_OTHER_NAMES = {"in": "id", "ind": "id", "eng": "en", "may": "ms", "msa": "ms"}


def code(declared: str | None) -> str | None:
    """The ISO 639-1 code of "id-ID", "EN_us", "in" or "ind"; `None` where it is none."""
    found = re.match(r"\s*([A-Za-z]{2,3})(?:[-_][A-Za-z0-9-_]*)?\s*$", declared or "")
    if not found:
        return None
    short = found[1].lower()
    short = _OTHER_NAMES.get(short, short)
    return short if len(short) == 2 else None


def settle(declared: str | None, text: str) -> str | None:
    """The declared language, unless enough text reads as quite another one.

    Many Indonesian pages carry the `lang="en"` of the software they were made with. Near languages
    are mixed up by what detects them; there the page knows better.
    """
    said = code(declared)
    if said and len(text) < ENOUGH:
        return said
    read = detect(text)
    if said and (read is None or near(said, read)):
        return said
    return read or said
