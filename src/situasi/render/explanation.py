"""Why each part of a reading was read so: the scores, lexicon entries and rules that decided it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from situasi.model import Event, Reading, Reason, Story
from situasi.render import phrases
from situasi.render.phrases import clipped, on_one_line
from situasi.render.terminal import COLOURS, CONTENT

_BASES = {
    "stated": "a full date in the text",
    "partial": "the rest of the date from the publish date",
    "weekday": "counted from the publish date",
    "relative": "counted from the publish date",
    "dateline": "the day of the dateline",
}

ROOM_BEFORE, ROOM_AFTER = 30, 30
"""Characters shown around an anchor."""

_Row = tuple[str, str, tuple[Reason, ...]]


def explanation(
    story: Story, reading: Reading, *, only: Iterable[str] | None = None
) -> RenderableType:
    """Each event of the reading with its reasons; `only` names the events that are wanted."""
    wanted = set(only or ())
    events = [e for e in reading.events if not wanted or e.id in wanted]
    parts: list[RenderableType] = [Text(on_one_line(story.title), style="bold")]
    parts.append(Text(f"read by {on_one_line(reading.reader)}", style="dim"))
    if not events:
        parts.append(Text("\nNo such event was read." if wanted else "\nNo event was read."))
    for event in events:
        parts += [Text(), _heading(event, story), _reasons(_rows(event, reading))]
    return Padding(Group(*parts), (0, 1))


def _heading(event: Event, story: Story) -> Text:
    """The event and the words around its anchor."""
    a, b = event.anchor.start, event.anchor.end
    before = on_one_line(story.text[max(0, story.text.rfind("\n", 0, a)) : a] + "|")[:-1]
    after = clipped("|" + story.text[b : b + 90].split("\n", 1)[0], ROOM_AFTER)[1:]
    if len(before) > ROOM_BEFORE:
        before = "…" + before[-ROOM_BEFORE:].split(" ", 1)[-1]
    colour = COLOURS[event.type]
    return Text.assemble(
        (f"{event.id}  ", colour), (phrases.deed(event), f"bold {colour}"), "\n  ",
        (before, "dim"), (on_one_line(event.anchor.text), f"reverse {colour}"), (after, "dim"),
    )  # fmt: skip


def _rows(event: Event, reading: Reading) -> Iterator[_Row]:
    yield "what", phrases.deed(event), event.because
    yield "status", event.status, ()
    for word, parties in (("who", event.actors), ("whom", event.recipients)):
        for p in parties:
            yield word, _as_told(phrases.party(p), p.text), p.because
    if event.place:
        at = phrases.place(event.place)
        if event.place.latitude is not None and event.place.longitude is not None:
            at += f" ({event.place.latitude:.2f}, {event.place.longitude:.2f})"
        because = event.place.because
        if event.place.precision:
            because = (*because, Reason(by="precision", what=event.place.precision))
        yield "where", _as_told(at, event.place.text), because
    if event.date:
        words = event.date.phrase.text if event.date.phrase else ""
        basis = Reason(by=event.date.basis, what=_BASES[event.date.basis])
        yield "when", _as_told(phrases.days(event.date), words), (basis,)
    for f in event.figures:
        yield "figure", _as_told(phrases.figure(f), f.text), ()
    statement = phrases.carrier(event, reading)
    if statement:
        cue = f"“{on_one_line(statement.cue.text)}” " if statement.cue else ""
        said = f"{phrases.chain(statement)} {cue}({statement.id}, {statement.manner})"
        yield "teller", said, statement.because
    else:
        yield "teller", "the narrator", ()
    if event.same_as:
        yield "tells again", event.same_as, ()


def _as_told(value: str, words: str) -> str:
    """The value, and the story's own words where they are others."""
    words = on_one_line(words)
    return value if not words or value.startswith(words) else f"{value} “{words}”"


def _reasons(rows: Iterable[_Row]) -> Table:
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0), pad_edge=False, expand=True)
    table.add_column(no_wrap=True, style="dim", width=13)
    table.add_column(ratio=1, overflow="fold")
    table.add_column(ratio=1)
    for part, value, because in rows:
        style = CONTENT if part == "teller" and because else ""
        table.add_row(Text(f"  {part}"), Text(value, style=style), _evidence(because))
    return table


def _evidence(because: tuple[Reason, ...]) -> Table:
    """One line a reason: the kind of evidence, what it was, how probable."""
    lines = Table.grid(padding=(0, 1, 0, 0), expand=True)
    lines.add_column(no_wrap=True, style="dim", min_width=9)
    lines.add_column(ratio=1, overflow="fold")
    lines.add_column(no_wrap=True, justify="right")
    for reason in because:
        score = "" if reason.score is None else f"{reason.score:.2f}"
        lines.add_row(*map(Text, (on_one_line(reason.by), on_one_line(reason.what), score)))
    return lines
