"""The account of a story on a terminal: its head, its text with marks, its events and statements.

Colours are the terminal's own sixteen, so that they follow its light or dark theme. Without
colour the marks stand in the text as brackets, so that nothing is told by colour alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from situasi.model import Event, EventType, Reading, Statement, Story
from situasi.render import phrases

WIDEST = 100
"""Columns that a line of text fills at most; longer lines are hard to read."""

_FAMILIES: dict[str, tuple[str, tuple[EventType, ...]]] = {
    "cooperation": (
        "green",
        (
            EventType.AGREE, EventType.CONSULT, EventType.SUPPORT, EventType.CONCEDE,
            EventType.COOPERATE, EventType.AID, EventType.RETREAT,
        ),
    ),
    "hard words": (
        "yellow",
        (EventType.REQUEST, EventType.ACCUSE, EventType.REJECT, EventType.THREATEN),
    ),
    "pressure": (
        "magenta",
        (EventType.PROTEST, EventType.SANCTION, EventType.MOBILIZE, EventType.COERCE),
    ),
    "violence": ("red", (EventType.ASSAULT,)),
}  # fmt: skip
"""What the colours of the events stand for."""

COLOURS = {kind: colour for colour, kinds in _FAMILIES.values() for kind in kinds}
SOURCE, CONTENT = "underline cyan", "cyan"


@dataclass(frozen=True)
class _Mark:
    """A stretch of the text with its style, and what is put before and after it."""

    start: int
    end: int
    style: str
    before: str = ""
    after: str = ""
    faint: str = ""


def account(story: Story, reading: Reading, *, colour: bool) -> RenderableType:
    """Everything that is shown of one story, ready for a rich console."""
    title, *body = _paragraphs(story, reading, colour)
    parts: list[RenderableType] = [title, _head(story, reading), Text()]
    parts += [piece for paragraph in body for piece in (paragraph, Text())]
    if colour:
        parts += [_key(), Text()]
    if reading.events:
        parts += [_events(reading), Text()]
    if reading.statements:
        parts += [_statements(reading), Text()]
    parts.append(_counts(reading))
    return Padding(Group(*parts), (0, 1))


def console(*, stderr: bool = False) -> Console:
    """A console that marks nothing up by itself and is plain where the output is no terminal."""
    out = Console(stderr=stderr, highlight=False, markup=False, emoji=False)
    out.width = min(out.width, WIDEST)
    return out


def in_colour(out: Console) -> bool:
    """Whether marks can be told by colour there: a terminal, and nobody said NO_COLOR."""
    return out.color_system is not None and not out.no_color


def rule() -> RenderableType:
    """What parts one story from the next."""
    return Group(Text(), Rule(style="dim"), Text())


def language(code: str, *, own: bool = False) -> str:
    """The name of a language in English, or in itself; its code where none is known."""
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415 (slow to load)

    try:
        locale = Locale.parse(code)
    except (UnknownLocaleError, ValueError):
        return code
    return (locale.display_name if own else locale.english_name) or code


def _head(story: Story, reading: Reading) -> Text:
    facts = [
        story.publisher,
        phrases.day(story.published) if story.published else "no date",
        language(reading.language),
        story.id if story.id != story.title else None,
    ]
    return Text(" · ".join(phrases.on_one_line(f) for f in facts if f), style="dim")


def _paragraphs(story: Story, reading: Reading, colour: bool) -> list[Text]:
    """The title first; it stands in the text of most stories, and is marked there."""
    marks = _marks(reading, colour)
    headings = {(s.heading.start, s.heading.end) for s in story.sections}
    parts: list[Text] = []
    if not story.text.startswith(story.title):
        parts.append(Text(phrases.on_one_line(story.title), style="bold"))
    at = 0
    for paragraph in story.text.split("\n\n"):
        end = at + len(paragraph)
        if paragraph.strip():
            title = at == 0 and story.text.startswith(story.title)
            heading = any(at <= a and b <= end for a, b in headings)
            deck = story.deck is not None and at <= story.deck.start < end
            base = "bold" if title or heading else "italic" if deck else ""
            parts.append(_marked(story.text, at, end, marks, base))
        at = end + 2
    return parts


def _marks(reading: Reading, colour: bool) -> list[_Mark]:
    """Contents first, then sources and anchors, so that the narrower one wins."""
    contents, narrow = [], []
    for s in reading.statements:
        for n, source in enumerate(s.sources):
            tag = s.id if n == len(s.sources) - 1 else ""
            narrow.append(
                _Mark(source.start, source.end, SOURCE, after=f"·{tag}" if tag else "", faint="dim")
                if colour
                else _Mark(source.start, source.end, "", after=f" [{tag}]" if tag else "")
            )
        a, b = s.content.start, s.content.end
        contents.append(_Mark(a, b, CONTENT) if colour else _Mark(a, b, "", "‹", "›"))
    for e in reading.events:
        a, b = e.anchor.start, e.anchor.end
        narrow.append(
            _Mark(a, b, f"reverse {COLOURS[e.type]}", after=e.id, faint=COLOURS[e.type])
            if colour
            else _Mark(a, b, "", after=f" [{e.id} {e.type}]")
        )
    return contents + _once(narrow)


def _once(marks: list[_Mark]) -> list[_Mark]:
    """Marks of the very same stretch as one, with their tags one after another."""
    merged: dict[tuple[int, int, str], _Mark] = {}
    for m in marks:
        key = (m.start, m.end, m.style)
        other = merged.get(key)
        after = other.after + m.after if other else m.after
        merged[key] = _Mark(m.start, m.end, m.style, m.before, after, m.faint)
    return list(merged.values())


def _marked(text: str, start: int, end: int, marks: list[_Mark], base: str) -> Text:
    """The characters from `start` to `end`, cut wherever a mark begins or ends."""
    inside = [m for m in marks if m.start < end and m.end > start]
    cuts = sorted({start, end, *(c for m in inside for c in (m.start, m.end) if start < c < end)})
    out = Text(style=base)
    for a, b in pairwise(cuts):
        for m in inside:
            if m.start == a and m.before:
                out.append(m.before)
        over = [m.style for m in inside if m.start <= a and b <= m.end and m.style]
        out.append(phrases.safe(text[a:b]), style=" ".join(dict.fromkeys(" ".join(over).split())))
        for m in sorted(inside, key=lambda m: m.start, reverse=True):
            if m.end == b and m.after:
                out.append(m.after, style=m.faint)
    return out


def _key() -> Text:
    out = Text("source", style=SOURCE)
    out = Text.assemble(out, (" says ", "dim"))
    out.append("what is said", style=CONTENT)
    for name, (colour, _) in _FAMILIES.items():
        out.append("   ")
        out.append(name, style=f"reverse {colour}")
    return out


_BETWEEN = 2
_WORD = 17
"""Letters of a word that a column makes room for; longer ones are broken."""


class _Quiet(Table):
    """No frame, dim heads; `columns` are heads with their shares of the width, 0 for as wide as it is.

    Where there is room for it, no word is broken: a column gets no less than its longest word takes.
    """

    def __init__(self, columns: Sequence[tuple[str, int]]) -> None:
        padding = (0, _BETWEEN, 0, 0)
        super().__init__(box=None, padding=padding, header_style="dim", pad_edge=False, expand=True)
        self._shares = [share for _, share in columns]
        for head, share in columns:
            self.add_column(head, overflow="fold", no_wrap=not share)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Give each column its width, and be printed."""
        room = options.max_width - _BETWEEN * (len(self.columns) - 1)
        for column, width in zip(self.columns, self._widths(room), strict=True):
            column.width = width
        yield from super().__rich_console__(console, options)

    def _widths(self, room: int) -> list[int]:
        texts = [f"{c.header}\n" + "\n".join(map(str, c.cells)) for c in self.columns]
        widths = [max(map(cell_len, text.split("\n"))) for text in texts]
        least = [min(_WORD, max(map(cell_len, text.split()), default=1)) for text in texts]
        shares = {i: share for i, share in enumerate(self._shares) if share}
        room -= sum(width for i, width in enumerate(widths) if i not in shares)
        while sum(least[i] for i in shares) > max(room, len(shares)):
            least[max(shares, key=lambda i: least[i])] -= 1
        while shares:
            given = {i: room * share // sum(shares.values()) for i, share in shares.items()}
            tight = [i for i in shares if given[i] < least[i]]
            if not tight:
                return [given.get(i, width) for i, width in enumerate(widths)]
            for i in tight:
                widths[i] = least[i]
                room -= least[i]
                del shares[i]
        return widths


def table(*columns: tuple[str, int]) -> Table:
    """A quiet table; `columns` are heads with their shares of the width."""
    return _Quiet(columns)


def _events(reading: Reading) -> Table:
    out = table(("", 0), ("what", 5), ("who → whom", 7), ("when, where", 5), ("as told", 5))
    for e in reading.events:
        out.add_row(
            Text(e.id, style=COLOURS[e.type]), _what(e), _who(e), _where(e), _told(e, reading)
        )
    return out


def _lines(*lines: Text | None) -> Text:
    return Text("\n").join(line for line in lines if line is not None)


def _what(e: Event) -> Text:
    return _lines(
        Text(e.type, style=f"bold {COLOURS[e.type]}"),
        Text(", ".join(e.modes)) if e.modes else None,
        Text(f"“{phrases.clipped(e.anchor.text, 40)}”", style="dim"),
    )


def _who(e: Event) -> Text:
    actors, recipients = phrases.parties(e.actors), phrases.parties(e.recipients)
    if not recipients:
        return Text(actors or "—")
    return _lines(Text(actors or "—"), Text(f"{phrases.ARROW} {recipients}"))


def _where(e: Event) -> Text:
    lines = [
        Text(phrases.days(e.date)) if e.date else None,
        Text(phrases.place(e.place)) if e.place else None,
    ]
    return _lines(*lines) if any(lines) else Text("—", style="dim")


def _told(e: Event, reading: Reading) -> Text:
    teller = phrases.teller(e, reading)
    return _lines(
        Text(e.status, style="" if e.status == "occurred" else "italic"),
        *(Text(phrases.figure(f), style="bold") for f in e.figures),
        Text(f"says {teller} ({e.according_to})", style="cyan") if teller else None,
        Text(f"same as {e.same_as}", style="dim") if e.same_as else None,
    )


def _statements(reading: Reading) -> Table:
    out = table(("", 0), ("source", 3), ("", 0), ("says", 7))
    for s in reading.statements:
        out.add_row(
            Text(s.id, style="cyan"),
            Text(phrases.chain(s), style=CONTENT),
            Text(s.manner, style="dim"),
            Text(phrases.clipped(s.content.text, 160)),
        )
    return out


def _counts(reading: Reading) -> Text:
    out = Text(phrases.counted(len(reading.events), "event"), style="bold")
    kinds = Counter(e.type for e in reading.events)
    for n, (kind, number) in enumerate(kinds.most_common()):
        out.append(": " if n == 0 else ", ", style="not bold")
        out.append(f"{number} {kind}", style=f"not bold {COLOURS[kind]}")
    out.append(" · ", style="not bold")
    out.append(phrases.counted(len(reading.statements), "statement"))
    sources = {_outermost(s) for s in reading.statements}
    if sources:
        out.append(f" of {phrases.counted(len(sources), 'source')}", style="not bold")
    out.append(f" · read by {phrases.on_one_line(reading.reader)}", style="not bold dim")
    return out


def _outermost(statement: Statement) -> str:
    return phrases.source(statement.sources[0]).casefold() if statement.sources else ""
