"""From bytes to clean characters.

A page's word on its own encoding is often wrong, so valid multi-byte UTF-8 beats what is declared:
it hardly ever happens by accident. Nothing here raises for bad bytes; what cannot be told is read
as Windows-1252, byte by byte, which is what mixed pages mostly hold.
"""

from __future__ import annotations

import codecs
import re
import unicodedata

from charset_normalizer import from_bytes

LARGEST = 10_000_000
"""Bytes of a page, a feed or a text."""

BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""", re.I)
_SAMPLE = 65_536  # charset-normalizer is slow on much text, and sure on little

# Unicode's line and paragraph separators, next line, vertical tab, form feed.
_BREAKS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_SPACES = re.compile("[\t\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
# Controls, soft hyphen, joiners, marks of direction, byte order marks, noncharacters.
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\ufeff\ufff0-\ufffb\ufffe\uffff]"
)
HALVES = re.compile("[\ud800-\udfff]")
"""Halves of surrogate pairs, which no file can hold."""
_BLANK = re.compile(r"\s+")


def _byte_by_byte(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    bad = error.object[error.start : error.end]
    return bad.decode("cp1252", "replace"), error.end


codecs.register_error("situasi-mixed", _byte_by_byte)


def decode(data: bytes, *, charset: str | None = None) -> str:
    """The characters of `data`; `charset` is what the server said, if it said anything.

    Tried in turn: byte order mark, UTF-8, the server's word, the page's own word, a guess by
    charset-normalizer, and last UTF-8 with strays read as Windows-1252. Never raises.
    """
    for mark, name in BOMS:
        if data.startswith(mark):
            return data.decode(name, "replace").removeprefix("\ufeff")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    declared = _DECLARED.search(data[:4096])
    said = declared[1].decode("ascii") if declared else None
    for charset_name in (charset, said):
        if charset_name and (text := _strictly(data, charset_name)) is not None:
            return text
    mixed = data.decode("utf-8", "situasi-mixed")
    if _strays(data) < 0.8:  # some UTF-8 is no accident: the rest is pasted in from elsewhere
        return mixed
    # The guess is made on the stretch around the first byte that is not ASCII.
    start = max(0, next((i for i, b in enumerate(data) if b > 127), 0) - 2_000)
    guess = from_bytes(data[start : start + _SAMPLE]).best()
    # Of few bytes it may make UTF-16 or EBCDIC; no web page is in those unannounced.
    if guess is None or b"Aa 1<>".decode(guess.encoding, "replace") != "Aa 1<>":
        return mixed
    return _strictly(data, guess.encoding) or mixed


def _strictly(data: bytes, charset: str) -> str | None:
    try:
        info = codecs.lookup(charset)
        if info.name in {"utf-8", "utf-7"}:
            return None
        # What calls itself Latin-1 or ASCII is Windows-1252 on the web (WHATWG encoding standard).
        name = "cp1252" if info.name in {"iso8859-1", "ascii"} else info.name
        return data.decode(name)
    except (LookupError, ValueError):
        return None


def _strays(data: bytes) -> float:
    """The share of non-ASCII stretches in the first 64 KB that are not UTF-8."""
    runs = re.findall(rb"[\x80-\xff]+", data[:_SAMPLE])
    if not runs:
        return 0.0
    return sum(not _is_utf8(run) for run in runs) / len(runs)


def _is_utf8(run: bytes) -> bool:
    try:
        run.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def plain(text: str) -> str:
    r"""NFC, plain spaces, `\n` for every kind of line break, and no marks that cannot be seen.

    Marks of direction and zero-width joiners go too: spans must count what a reader can see.
    Halves of surrogate pairs, which no file can hold, become U+FFFD.
    """
    text = HALVES.sub("\ufffd", text)
    text = _SPACES.sub(" ", _BREAKS.sub("\n", text))
    # NFC comes last: a mark taken away may bring a letter and its accent together.
    return unicodedata.normalize("NFC", _UNSEEN.sub("", text))


def line(text: str) -> str:
    """`plain` text on one line, blanks collapsed, none at its ends."""
    return _BLANK.sub(" ", plain(text)).strip()


def key(text: str) -> str:
    """Letters and digits only, case folded: equal for two printings of the same words."""
    return "".join(c for c in text.casefold() if c.isalnum())
