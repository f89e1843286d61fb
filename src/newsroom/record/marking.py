"""Marks a story's printed body: where each sentence stands, what is handed to whom, and footnotes.

Pure: HTML and readings in, HTML out. The HTML is the page's own, printed and cleaned by the blocks'
templates; what is added are elements of ours with text that the serializer escapes, so no markup that
a writer typed can come back to life here.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from lxml import html as parser
from lxml.html import HtmlElement

from situasi.model import Manner, Source, Statement

BLOCKS = ("p", "h2", "h3")
"""The elements that hold a line of the story's text each."""


@dataclass(frozen=True)
class Note:
    """A footnote: its number, who says it with those it came through outermost first, and how."""

    number: int
    sources: tuple[Source, ...]
    manner: Manner


@dataclass(frozen=True)
class _Slot:
    """A piece of text in the tree: an element's text, or what follows it."""

    element: HtmlElement
    tail: bool

    @property
    def text(self) -> str:
        return (self.element.tail if self.tail else self.element.text) or ""


def notes(statements: Iterable[Statement]) -> list[tuple[Note, Statement]]:
    """A footnote for each passage that is handed over, in the order in which they end."""
    ordered = sorted(statements, key=lambda s: (s.content.end, -s.content.start))
    return [(Note(n, s.sources, s.manner), s) for n, s in enumerate(ordered, 1) if s.sources]


def marked(
    body: str, text: str, sentences: Sequence[int], handed: Sequence[tuple[Note, Statement]] = ()
) -> str:
    """The body with an id `s-N` at each sentence that begins at character N of the story's text,
    and with the passages of `handed` marked and numbered.

    What is not found in the body, as a headline is not, stays as it is.
    """
    root = parser.fragment_fromstring(body, create_parent="div")
    dense = [(n, c) for n, c in enumerate(text) if not c.isspace()]
    letters = "".join(c for _, c in dense)
    ends: dict[int, list[Note]] = {}
    for note, statement in handed:
        inside = [n for n, _ in dense if statement.content.start <= n < statement.content.end]
        if inside:  # one mark, at the end of the last block that it runs over
            ends.setdefault(inside[-1], []).append(note)
    inside_of = [(statement.content.start, statement.content.end) for _, statement in handed]
    at = 0
    for block in root.iter(*BLOCKS):
        if any(True for _ in block.iterdescendants(*BLOCKS)):
            continue
        slots = _slots(block)
        own = "".join(c for slot in slots for c in slot.text if not c.isspace())
        found, skipped = _find(own, letters, at)
        if found is None:
            continue
        at = found + len(own) - skipped
        _mark(slots, skipped, [n for n, _ in dense[found:at]], set(sentences), inside_of, ends)
    out = (parser.tostring(child, encoding="unicode") for child in root)
    return (root.text or "") + "".join(out)


def _find(own: str, letters: str, at: int) -> tuple[int | None, int]:
    """Where a block's letters stand in the story's, and how many of its first are not the story's.

    A dateline is printed with another dash than the text has, a number with a point.
    """
    if not own:
        return None, 0
    found = letters.find(own, at)
    if found >= 0:
        return found, 0
    for dash in "–—-.":
        skipped = own.find(dash) + 1
        if 0 < skipped < min(80, len(own)):
            found = letters.find(own[skipped:], at)
            if found >= 0:
                return found, skipped
    return None, 0


def _slots(element: HtmlElement) -> list[_Slot]:
    """The texts below an element, in their order."""
    out = [_Slot(element, tail=False)]
    for child in element:
        out += [*_slots(child), _Slot(child, tail=True)]
    return out


def _mark(
    slots: Sequence[_Slot],
    skipped: int,
    places: Sequence[int],
    starts: set[int],
    inside_of: Sequence[tuple[int, int]],
    ends: dict[int, list[Note]],
) -> None:
    """Mark one block; `places` are the characters of the story that its letters are."""
    number = -skipped
    for slot in slots:
        run = _Run()
        for letter in slot.text:
            if letter.isspace():
                run.text += letter
                continue
            place = places[number] if 0 <= number < len(places) else None
            number += 1
            held = place is not None and any(a <= place < b for a, b in inside_of)
            if held != run.held or place in starts:
                run.close()
                run.held = held
            if place in starts:
                anchor = _element("span", "", "")
                anchor.set("id", f"s-{place}")
                run.pieces.append(anchor)
            run.text += letter
            if place in ends:
                run.close()
                run.pieces += [_reference(note) for note in ends[place]]
        run.close()
        if any(not isinstance(piece, str) for piece in run.pieces):
            _put(slot, run.pieces)


@dataclass
class _Run:
    """Text of one slot being cut into pieces; `held` is whether the present one is handed over."""

    pieces: list[str | HtmlElement] = field(default_factory=list)
    text: str = ""
    held: bool = False

    def close(self) -> None:
        """End the present piece."""
        if self.text:
            self.pieces.append(_element("span", self.text, "handed") if self.held else self.text)
        self.text = ""


def _element(tag: str, text: str, name: str) -> HtmlElement:
    made = parser.Element(tag)
    made.text = text
    if name:
        made.set("class", name)
    return made


def _reference(note: Note) -> HtmlElement:
    link = _element("a", str(note.number), "")
    link.set("href", f"#said-{note.number}")
    link.set("id", f"from-{note.number}")
    raised = _element("sup", "", "said-by")
    raised.append(link)
    return raised


def _put(slot: _Slot, pieces: Sequence[str | HtmlElement]) -> None:
    """Put the pieces where the slot's text was."""
    first = ""
    last: HtmlElement | None = None
    made: list[HtmlElement] = []
    for piece in pieces:
        if isinstance(piece, str):
            if last is None:
                first += piece
            else:
                last.tail = (last.tail or "") + piece
        else:
            made.append(piece)
            last = piece
    if slot.tail:
        slot.element.tail = first
        parent = slot.element.getparent()
        where = parent.index(slot.element) + 1
    else:
        slot.element.text = first
        parent, where = slot.element, 0
    for offset, element in enumerate(made):
        parent.insert(where + offset, element)
