"""Tells the blocks of a page apart: body, pictures, related links, authors, topics, the rest."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from situasi.model import Author, Furniture, FurnitureKind, Image, Link
from situasi.story.blocks import Block, is_caption
from situasi.story.characters import key
from situasi.story.furniture import Label, caption_and_credit, is_notice, is_wall, label

MOST_FURNITURE = 200
"""Lines of furniture kept of one page; a page's menus can be endless."""

_BULLET = re.compile(r"^[\s•·▪‣●○*#-]+")
_NUMBER = re.compile(r"^(\d{1,2})\s?[.)]\s+(?=\D)")
_ENDS = re.compile(r"[.!?:…][\"'”’)\]]*$")
_NAMES = re.compile(r"\s*(?:;|,|\s&\s|\s(?:and|dan)\s)\s*")
_TAIL = {FurnitureKind.AUTHOR, FurnitureKind.TOPICS, FurnitureKind.LATEST, FurnitureKind.NOTICE}


@dataclass(slots=True)
class Parts:
    """What a page is made of. `images` hold the index of their section, `None` before the first."""

    body: list[Block] = field(default_factory=list)
    images: list[Image] = field(default_factory=list)
    related: list[Link] = field(default_factory=list)
    authors: list[Author] = field(default_factory=list)
    topics: list[str] = field(default_factory=list)
    furniture: list[Furniture] = field(default_factory=list)
    walled: bool = False


def is_prose(text: str) -> bool:
    """Whether the line is written out in sentences, as body is and labels are not."""
    return len(text) >= 60 and bool(_ENDS.search(text)) and not text.endswith(("...", "…"))


def number_of(heading: str) -> int | None:
    """The number that a heading carries: 2 of "2. France wants ..."."""
    found = _NUMBER.match(heading)
    return int(found[1]) if found else None


def glued_caption(text: str, title: str) -> str | None:
    """The caption in a line that repeats the headline and goes on: alt text and caption.

    That is how a page with pictures comes out when it is saved as text.
    """
    rest = text[len(title) :].strip() if len(title) >= 20 and text.startswith(title) else ""
    return rest if rest[:1].isupper() and len(rest) <= 300 else None


def names_in(text: str) -> list[str]:
    """The names of a byline: "Ana Sari/DW and Budi" holds "Ana Sari" and "Budi"."""
    parts = (part.partition("/")[0].strip(" |-–—•") for part in _NAMES.split(text))
    return [part for part in parts if 1 < len(part) <= 80 and any(c.isalpha() for c in part)][:10]


def sort(blocks: Sequence[Block], title: str, deck: str | None = None) -> Parts:
    """Tells the blocks apart. The title and the deck themselves are left out."""
    return _Sorter(blocks, title, deck).sort()


class _Sorter:
    def __init__(self, blocks: Sequence[Block], title: str, deck: str | None) -> None:
        self.blocks, self.title = blocks, title
        self.known = {key(t) for t in (title, deck) if t}
        self.labels = [None if b.image else label(b.text) for b in blocks]
        self.parts = Parts()
        self.headings = 0
        self.opened: FurnitureKind | None = None  # a bare label that heads the lines after it
        self.under = 0  # lines taken under it
        self.last_prose = self._last_prose()
        self.in_tail = False
        self.awaits_about = False

    def _last_prose(self) -> int:
        """The last block that is surely body; what follows it may be the page's tail.

        Sentences under an author's name at the end of a page are about the author.
        """
        plain = [
            i
            for i, block in enumerate(self.blocks)
            if block.where == "body" and self.labels[i] is None and not block.image
        ]
        prose = [i for i in plain if is_prose(self.blocks[i].text)] or plain
        for i, found in enumerate(self.labels):
            if found and found.kind is FurnitureKind.AUTHOR and prose and prose[0] < i:
                after = [p for p in prose if p > i]
                if len(after) <= 1 and all(len(self.blocks[p].text) <= 300 for p in after):
                    prose = [p for p in prose if p < i]
        return prose[-1] if prose else -1

    def sort(self) -> Parts:
        for i, block in enumerate(self.blocks):
            found = self.labels[i]
            if found and found.kind is FurnitureKind.NOTICE and self._is_of_body(i):
                found = None
            if found and found.kind is FurnitureKind.AUTHOR and block.level is not None:
                found = None  # "By land and sea": a heading
            if block.image is not None:
                self._keep_image(block.image, block)
            elif key(block.text) in self.known or self._is_caption(block):
                continue
            elif found is not None:
                self._keep_labelled(block, found)
                self.in_tail |= i > self.last_prose and found.kind in _TAIL
            elif not self._belongs(block):
                self._keep_plain(i, block)
            self.parts.walled |= len(block.text) < 300 and is_wall(block.text)
        return self.parts

    def _is_of_body(self, i: int) -> bool:
        return i < self.last_prose and self.blocks[i].where == "body"

    def _keep_image(self, image: Image, block: Block) -> None:
        if block.where == "outside":
            return
        caption, credit = image.caption, image.credit
        if caption and not credit:
            caption, credit = caption_and_credit(caption)
        if image.caption:
            self._furnish(FurnitureKind.CAPTION, image.caption)
        update = {"caption": caption, "credit": credit, "section": self._section()}
        self.parts.images.append(image.model_copy(update=update))

    def _section(self) -> int | None:
        return self.headings - 1 if self.headings else None

    def _is_caption(self, block: Block) -> bool:
        """Takes a line that is a picture's caption, by its class or by the headline glued to it."""
        glued = glued_caption(block.text, self.title)
        if glued:
            self._furnish(FurnitureKind.CAPTION, block.text)
            caption, credit = caption_and_credit(glued)
            image = Image(caption=caption, credit=credit, alt=self.title, section=self._section())
            self.parts.images.append(image)
            return True
        if not is_caption(block) or block.where == "outside":
            return False
        self._furnish(FurnitureKind.CAPTION, block.text)
        if self.parts.images and self.parts.images[-1].caption is None:
            caption, credit = caption_and_credit(block.text)
            before = self.parts.images[-1]
            update = {"caption": caption, "credit": credit or before.credit}
            self.parts.images[-1] = before.model_copy(update=update)
        return True

    def _keep_labelled(self, block: Block, found: Label) -> None:
        self._furnish(found.kind, block.text)
        self.opened, self.under = (None if found.rest else found.kind), 0
        self.awaits_about = found.kind is FurnitureKind.AUTHOR and found.writer
        if found.kind is FurnitureKind.RELATED and found.rest:
            self._relate(found.rest, block)
        elif found.kind is FurnitureKind.TOPICS and found.rest:
            for topic in re.split(r"[,;#•|]", found.rest):
                self._topic(topic)
        elif found.kind is FurnitureKind.AUTHOR and found.writer and block.where != "outside":
            for name in names_in(found.rest):
                author = Author(name=name, verified=found.verified)
                if all(key(name) != key(a.name) for a in self.parts.authors):
                    self.parts.authors.append(author)

    def _belongs(self, block: Block) -> bool:
        """Takes a line that stands under a bare "Baca juga:", "Topik:" or "Berita terkini"."""
        if self.opened is None or block.level is not None or number_of(block.text):
            return False
        bulleted = block.item or block.linked > 0.6 or bool(_BULLET.match(block.text))
        short = len(block.text) <= 200 and not _ENDS.search(block.text)
        if self.opened is FurnitureKind.TOPICS:
            taken = len(block.text) <= 60 and (bulleted or short)
        elif self.opened is FurnitureKind.LATEST:
            taken = len(block.text) <= 300 and (bulleted or short)
        else:
            taken = self.opened is FurnitureKind.RELATED and len(block.text) <= 300
            taken = taken and (bulleted or (short and not self.under))
        if not taken:
            self.opened = None
            return False
        self.under += 1
        text = _BULLET.sub("", block.text)
        self._furnish(self.opened, block.text)
        if self.opened is FurnitureKind.TOPICS:
            self._topic(text)
        elif self.opened is FurnitureKind.RELATED and text:
            self._relate(text, block)
        return True

    def _keep_plain(self, i: int, block: Block) -> None:
        self.opened = None
        if block.where == "outside":
            return
        if i > self.last_prose and self.in_tail:
            if self.awaits_about and self.parts.authors and not is_notice(block.text):
                author = self.parts.authors[-1]
                if author.about is None:
                    self.parts.authors[-1] = author.model_copy(update={"about": block.text})
                self._furnish(FurnitureKind.AUTHOR, block.text)
                self.awaits_about = False
            else:
                self._furnish(FurnitureKind.OTHER, block.text)
        elif block.where == "inside":
            self._furnish(FurnitureKind.OTHER, block.text)
        else:
            self.parts.body.append(block)
            self.headings += block.level is not None

    def _furnish(self, kind: FurnitureKind, text: str) -> None:
        if len(self.parts.furniture) < MOST_FURNITURE:
            self.parts.furniture.append(Furniture(kind=kind, text=text))

    def _relate(self, text: str, block: Block) -> None:
        if all(key(text) != key(other.text) for other in self.parts.related):
            url = next((link.url for link in block.links if link.url), None)
            self.parts.related.append(Link(text=text, url=url))

    def _topic(self, text: str) -> None:
        topic = text.strip(" \t.,#•·")
        if topic and len(topic) <= 80 and topic not in self.parts.topics:
            self.parts.topics.append(topic)
