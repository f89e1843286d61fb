"""Marks a story's printed body: where each sentence stands, what is handed to whom, and footnotes.

Pure: HTML and readings in, HTML out. The HTML is the page's own, printed and cleaned by the blocks'
templates; what is added are elements of ours with text that the serializer escapes, so no markup that
a writer typed can come back to life here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from lxml import html as parser
from lxml.html import HtmlElement

from situasi.model import Manner, Source, Statement

BLOCKS = ("p", "h1", "h2", "h3")
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
    body: str,
    text: str,
    sentences: Sequence[int],
    handed: Sequence[tuple[Note, Statement]] = (),
    begin: int = 0,
) -> str:
    """The HTML with an id `s-N` at each sentence that begins at character N of the story's text,
    and with the passages of `handed` marked and numbered.

    The HTML prints the text from character `begin` on, or a part of that. A sentence whose first
    characters are printed otherwise, as a dateline's or a heading's number are, has its id at the
    first that is printed. What is not found stays as it is.
    """
    root = parser.fragment_fromstring(body, create_parent="div")
    dense = [(n, c) for n, c in enumerate(text) if not c.isspace()]
    letters = "".join(c for _, c in dense)
    lines = _lines(text, [n for n, _ in dense])
    ends: dict[int, list[Note]] = {}
    for note, statement in handed:
        inside = [n for n, _ in dense if statement.content.start <= n < statement.content.end]
        if inside:  # one mark, at the end of the last block that it runs over
            ends.setdefault(inside[-1], []).append(note)
    inside_of = [(statement.content.start, statement.content.end) for _, statement in handed]
    at = sum(n < begin for n, _ in dense)
    waiting = set(sentences)
    for block in root.iter(*BLOCKS):
        if any(True for _ in block.iterdescendants(*BLOCKS)):
            continue
        slots = _slots(block)
        own = "".join(c for slot in slots for c in slot.text if not c.isspace())
        found, skipped = _find(own, letters, lines, at)
        if found is None:
            continue
        at = found + len(own) - skipped
        places = [n for n, _ in dense[found:at]]
        line = text.rfind("\n", 0, places[0]) + 1
        begun = sorted(s for s in waiting if line <= s <= places[-1])
        waiting.difference_update(begun)
        starts: dict[int, list[int]] = {}
        for start in begun:
            starts.setdefault(max(start, places[0]), []).append(start)
        _mark(slots, skipped, places, starts, inside_of, ends)
    out = (parser.tostring(child, encoding="unicode") for child in root)
    return (root.text or "") + "".join(out)


def _lines(text: str, places: Sequence[int]) -> list[int]:
    """For each of the places of a text, the number of the first of its line."""
    out: list[int] = []
    for number, place in enumerate(places):
        new = not number or "\n" in text[places[number - 1] : place]
        out.append(number if new else out[-1])
    return out


def _find(own: str, letters: str, lines: Sequence[int], at: int) -> tuple[int | None, int]:
    """Where a block's letters stand in the story's, and how many of its first are not the story's.

    `lines` says of each letter where its line begins. A block begins where its line does, or where
    the block before it ended. A dateline is printed with another dash than the text has, a number
    with a point.
    """
    cuts = [0, *sorted(n for dash in "–—-." if 0 < (n := own.find(dash) + 1) < min(80, len(own)))]
    for skipped in cuts if own else ():
        found = letters.find(own[skipped:], at)
        while found >= 0:
            before = _words(letters[max(lines[found], at) : found])
            if before == _words(own[:skipped]) or (not before and own[: skipped - 1].isdigit()):
                return found, skipped
            found = letters.find(own[skipped:], found + 1)
    return None, 0


def _words(letters: str) -> str:
    return "".join(c for c in letters if c.isalnum())


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
    starts: Mapping[int, Sequence[int]],
    inside_of: Sequence[tuple[int, int]],
    ends: dict[int, list[Note]],
) -> None:
    """Mark one block; `places` are the characters of the story that its letters are.

    `starts` are the sentences whose ids stand at a place.
    """
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
            for start in starts.get(place, ()) if place is not None else ():
                anchor = _element("span", "", "")
                anchor.set("id", f"s-{start}")
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
