"""The commands `situasi read` and `situasi explain`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from situasi.batch import Batch, Exit, complain, paced
from situasi.cli import options
from situasi.cli.options import (
    LanguageOption,
    PublishedOption,
    ReaderOption,
    Sources,
    check_output,
    day,
    load,
    show,
    stoppable,
)
from situasi.errors import DataError, StoryError

if TYPE_CHECKING:
    from rich.console import RenderableType

    from situasi.model import Reading, Story
    from situasi.render.export import Exporter

Format = Literal["text", "json", "jsonl", "csv", "geojson"]


def read(
    sources: Sources,
    form: Annotated[
        Format | None,
        typer.Option("--format", help="Default: by the ending of FILE; text without one."),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="FILE", help="Written whole or not at all."),
    ] = None,
    reader: ReaderOption = "situasi",
    language: LanguageOption = None,
    published: PublishedOption = None,
) -> None:
    """Read stories, and show or export what they say.

    \b
    Examples:
      situasi read page.html                    an account in colour: the text with
                                                its sources and events, then tables
      situasi read https://example.org/story    the same, of a page on the web
      situasi read a.html feed.xml texts/ -o readings.jsonl
                                                one reading a line, with all spans
      situasi read texts/ -o events.csv         one row an event, for a spreadsheet
      situasi read texts/ -o events.geojson     one feature an event, for a map
      situasi read - --published 2022-09-15 --format json <story.txt
                                                as a filter

    A story that cannot be read is told of on standard error, one line each; the others go on.
    """
    published_on = day(published)
    wanted = _format(form, output)
    check_output(output, sources)
    with stoppable():
        stories = load(sources, published_on, language)
        batch = Batch(options.reader(reader))
        if wanted == "text":
            _show(batch, stories, _account)
        else:
            _export(batch, stories, wanted, output)
    raise typer.Exit(batch.exit_code())


def explain(
    sources: Annotated[
        list[str], typer.Argument(metavar="STORY", help="A file, a URL, or - for standard input.")
    ],
    event: Annotated[
        list[str] | None,
        typer.Option("--event", "-e", metavar="ID", help="Only this event; may be given again."),
    ] = None,
    reader: ReaderOption = "situasi",
    language: LanguageOption = None,
    published: PublishedOption = None,
) -> None:
    """Tell why each event was read so: scores, lexicon entries, rules.

    For each event: what decided its type and status, its parties, place, days and teller, by which
    kind of evidence, and how probable the reader held it.

    \b
    Examples:
      situasi explain page.html             all events
      situasi explain page.html --event e3  one event
    """
    from situasi.render.explanation import explanation

    def render(story: Story, reading: Reading, colour: bool) -> RenderableType:
        return explanation(story, reading, only=event)

    with stoppable():
        stories = load(sources, day(published), language)
        batch = Batch(options.reader(reader))
        _show(batch, stories, render)
    raise typer.Exit(batch.exit_code())


def _format(form: Format | None, output: Path | None) -> str:
    """The format asked for, or the one that the file's ending stands for."""
    if form or not output:
        return form or "text"
    from situasi.render.export import Format as Exports

    by_ending = Exports.of(output)
    if by_ending is None:
        known = ", ".join(f".{f}" for f in Exports)
        raise typer.BadParameter(
            f"{output}: no format has this ending; give --format, or one of {known}",
            param_hint="--output",
        )
    return by_ending


def _account(story: Story, reading: Reading, colour: bool) -> RenderableType:
    from situasi.render.terminal import account

    return account(story, reading, colour=colour)


def _show(
    batch: Batch,
    stories: Iterator[Story | StoryError],
    render: Callable[[Story, Reading, bool], RenderableType],
) -> None:
    """Show each story as soon as it is read."""
    from situasi.render.terminal import console, in_colour, rule

    out = console()
    try:
        for story, reading in batch.readings(stories):
            if batch.read > 1:
                show(out, rule())
            show(out, render(story, reading, in_colour(out)))
    except DataError as error:
        complain(error)
        raise typer.Exit(Exit.NOTHING_READ) from None


def _export(
    batch: Batch, stories: Iterator[Story | StoryError], kind: str, output: Path | None
) -> None:
    from situasi.render.export import Format as Exports
    from situasi.render.export import exporter
    from situasi.render.output import WholeFile
    from situasi.render.phrases import counted

    steps = paced(stories, shown=output is not None or not sys.stdout.isatty())
    with closing(steps):
        if output is None:
            out = exporter(Exports(kind), sys.stdout.write)
            if not _write(batch, steps, out, flush=sys.stdout.flush):
                sys.stdout.flush()
                raise typer.Exit(Exit.STOPPED)
            sys.stdout.flush()
            return
        try:
            with WholeFile(output) as file:
                if not _write(batch, steps, exporter(Exports(kind), file.write)):
                    kept = file.keep_partial()
                    complain(f"stopped; what was read ({batch.read}) is in {kept}")
                    raise typer.Exit(Exit.STOPPED)
                if batch.read:
                    file.commit()
        except OSError as error:
            complain(f"{output}: cannot be written: {error.strerror or error}")
            raise typer.Exit(Exit.NOTHING_READ) from None
    if not batch.read:
        complain(f"{output}: not written, for nothing could be read")
    elif sys.stderr.isatty():
        complain(
            f"{output}: {counted(batch.read, 'story', 'stories')} read, {batch.aside} set aside"
        )


def _write(
    batch: Batch,
    stories: Iterable[Story | StoryError],
    out: Exporter,
    flush: Callable[[], object] = lambda: None,
) -> bool:
    """Export all; whether it was not stopped. The document is whole either way."""
    finished = True
    try:
        for story, reading in batch.readings(stories):
            out.add(story, reading)
            flush()
    except KeyboardInterrupt:
        finished = False
    except DataError as error:
        batch.set_aside(error)
    out.close()
    return finished
