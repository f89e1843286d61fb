"""Tells from its words what a line of a page is that is not the story's body."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from situasi.model import FurnitureKind
from situasi.story.words import words

LONGEST = 300
"""No label stands on a longer line; notices may be up to three times as long."""

_APOSTROPHES = str.maketrans("’‘`´", "''''")
_EDGES = " \t:;.,|·•*-–—>»«<…!()[]#"
_CLOCK = re.compile(r"\b\d{1,2}[:.]\d{2}(:\d{2})?\s*(WIB|WITA|WIT|GMT|UTC|[AaPp]\.?[Mm]\b)")
_PLACEHOLDER = re.compile(r"\[[\w.:]+(\s[\w.:]+)*\]")  # "[Gambas:Video 20detik]"
_SEPARATORS = re.compile(r"[\s|,·•/&]+")
_NAME = r"[^\W\d_][\w.'’-]*(?:\s+[\w.'’-]+){0,5}"
# A tail such as "twitter.com/name", "@name", "instagram.com/x", at the end of a caption.
_ADDRESS = re.compile(
    r"^(?P<caption>.*?)[\s(]*(?P<credit>(?:https?://|www\.)\S+|@\w[\w.]+"
    r"|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|id|int|gov|mil|io|me|tv|info|co)(?:/[^\s)]*)?)[)\s]*$"
)
_BRACKETED = re.compile(r"^(?P<caption>.*\S)\s*[(\[](?P<credit>[^()\[\]]{2,80})[)\]]\.?$")
_AGENCY = re.compile(
    r"^(?P<caption>.*[.!?\"”])\s*(?P<credit>[A-Z][\w .'’-]{0,40}/[A-Z][\w .,/'’-]{1,60})$"
)


@dataclass(frozen=True, slots=True)
class Label:
    """What a line is, what stands after its label, and whether that names a writer.

    `rest` is empty where the label stands alone; it then heads the lines after it.
    """

    kind: FurnitureKind
    rest: str = ""
    verified: bool | None = None
    writer: bool = False


@cache
def _heads() -> tuple[tuple[re.Pattern[str], FurnitureKind], ...]:
    lists = words()
    return (
        (_head(lists.related), FurnitureKind.RELATED),
        (_head(lists.topics), FurnitureKind.TOPICS),
        (_head(lists.latest), FurnitureKind.LATEST),
    )


def _either(phrases: tuple[str, ...]) -> str:
    return "|".join(re.escape(p) for p in sorted(phrases, key=len, reverse=True))


def _head(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(
        rf"^\W{{0,3}}(?:{_either(phrases)})\s*(?:[:：|»>]+\s*(?P<rest>.*)|\W{{0,3}})$", re.I
    )


@cache
def _badge() -> re.Pattern[str]:
    names = _either(tuple(b.name for b in words().badges))
    return re.compile(
        rf"^(?:{_NAME}\s+)??(?:(?:photo|foto)\s+)?(?P<badge>{names})\s*(?P<name>.*)$", re.I
    )


@cache
def _byline() -> re.Pattern[str]:
    names = _either(tuple(b.name for b in words().bylines))
    return re.compile(rf"^\W{{0,2}}(?P<label>{names})(?:\s*[:：]\s*|\s+)(?P<name>\S.*)$", re.I)


@cache
def _credit() -> re.Pattern[str]:
    names = _either(words().credits)
    return re.compile(
        rf"^(?P<caption>|.*?[\s(.])(?:{names})\.?\s*[:：/]\s*(?P<credit>[^()]{{2,100}})\)?\.?$",
        re.I,
    )


def label(text: str) -> Label | None:
    """What the line is by its words, or `None` where they do not tell: most likely body."""
    text = text.translate(_APOSTROPHES)
    if len(text) > LONGEST:
        return Label(FurnitureKind.NOTICE) if is_notice(text) else None
    for head, kind in _heads():
        if (found := head.match(text)) is not None:
            return Label(kind, rest=(found["rest"] or "").strip())
    if found := _badge().match(text):
        badge = found["badge"].lower()
        verified = next(b.verified for b in words().badges if b.name == badge)
        name = found["name"].strip(_EDGES.replace(".", ""))
        return Label(FurnitureKind.AUTHOR, rest=name, verified=verified, writer=True)
    return _byline_label(text) or _whole_line(text)


def _byline_label(text: str) -> Label | None:
    found = _byline().match(text)
    if found is None or len(text) > 120:
        return None
    # "Oleh Ana Sari · 2 Mei 2021": what a dot or bar parts from the name is its date or desk
    name = re.split(r"\s+[·•|]\s+", found["name"].strip())[0]
    if text.startswith("(") and name.endswith(")"):  # "(Reporting by A; Editing by B)"
        name = re.split(r"[;)]", name)[0]
    role = found["label"].lower()
    if not re.match(r"\s*[:：]", text[found.end("label") :]):
        # Without a colon only "By Name", on a line that holds names and no more: "Reporter" and
        # "Editor" begin headlines too.
        ended = name.endswith(("!", "?", ":")) or (name.endswith(".") and len(name) > 40)
        if role.split()[-1] not in {"by", "oleh"} or ended or not _looks_like_names(name):
            return None
    writer = next(b.writer for b in words().bylines if b.name == role)
    return Label(FurnitureKind.AUTHOR, rest=name, writer=writer)


def _looks_like_names(text: str) -> bool:
    parts = re.split(r"\s+(?:and|dan|&)\s+|[,/|]\s*|\s+", text)
    return len(parts) <= 10 and all(
        p[:1].isupper() or p in {"bin", "de", "van", "al"} for p in parts if p
    )


def _whole_line(text: str) -> Label | None:
    lists, bare = words(), text.strip(_EDGES).lower()
    kind = None
    if not bare or bare in lists.asides or _PLACEHOLDER.fullmatch(text):
        kind = FurnitureKind.OTHER
    elif _made_of(bare, lists.share):
        kind = FurnitureKind.SHARE
    elif len(text) <= 100 and _CLOCK.search(text) and not text.endswith("."):
        kind = FurnitureKind.OTHER  # "Kompas.com - 08/11/2020, 12:00 WIB"
    elif is_notice(text):
        kind = FurnitureKind.NOTICE
    elif len(text) <= 150 and (found := _credit().match(text)):
        kind = None if found["caption"].strip(" (") else FurnitureKind.CAPTION
    return Label(kind) if kind else None


def _made_of(text: str, phrases: tuple[str, ...]) -> bool:
    """Whether nothing but share words stands on the line ("Facebook Twitter WhatsApp")."""
    if len(text) > 120:
        return False
    known, left = sorted(phrases, key=len, reverse=True), _SEPARATORS.sub(" ", text).strip()
    while left:
        taken = next((p for p in known if left == p or left.startswith(p + " ")), None)
        if taken is None:
            return False
        left = left[len(taken) :].lstrip()
    return True


def is_notice(text: str) -> bool:
    """Whether the line disclaims or reserves something in the publisher's name."""
    low = text.lower()
    return len(text) <= 3 * LONGEST and any(p in low for p in words().notices)


def is_wall(text: str) -> bool:
    """Whether the line asks the reader to pay or to sign in."""
    low = text.translate(_APOSTROPHES).lower()
    return any(p in low for p in words().paywall)


def caption_and_credit(text: str) -> tuple[str | None, str | None]:
    """Parts "Logo OSCE. twitter.com/RF_OSCE" or "A square (Foto: Name)" into caption and credit."""
    for pattern in (_credit(), _ADDRESS, _BRACKETED, _AGENCY):
        found = pattern.match(text) if len(text) <= 2 * LONGEST else None
        # What stands in brackets is a credit only where it looks like one: "AFP/Name", capitals.
        if found and (pattern is not _BRACKETED or _maker(found["credit"])):
            return found["caption"].rstrip(" (-–—|/") or None, found["credit"].strip(" ).") or None
    return text or None, None


def _maker(text: str) -> bool:
    return "/" in text or text.isupper() or any(w in words().outlets for w in text.lower().split())
