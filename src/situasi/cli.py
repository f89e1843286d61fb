"""The command `situasi`.

Heavy rooms are imported where they are used, so that `situasi --help` answers at once.
"""

from __future__ import annotations

import datetime as dt
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from situasi.batch import Batch, Exit, complain, paced, reader_named
from situasi.errors import DataError, SituasiError, StoryError

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

    from situasi.model import Reading, Story
    from situasi.render.export import Exporter

EXIT_CODES = """\
\b
Exit codes:
    0  all was read
    1  some stories were set aside
    2  the command was misused
    3  nothing could be read or written
  130  stopped by Ctrl-C
"""

app = typer.Typer(
    name="situasi",
    no_args_is_help=True,
    rich_markup_mode=None,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


Format = Literal["text", "json", "jsonl", "csv", "geojson"]
Sources = Annotated[
    list[str],
    typer.Argument(metavar="SOURCE", help="Files, folders, URLs, or - for standard input."),
]
ReaderOption = Annotated[
    str,
    typer.Option(
        "--reader",
        metavar="NAME",
        help="Who reads: situasi, or MODULE:NAME of a reader of your own.",
    ),
]
LanguageOption = Annotated[
    str | None,
    typer.Option(
        "--language", metavar="CODE", help="Language of stories that do not say theirs: id, en."
    ),
]
PublishedOption = Annotated[
    str | None,
    typer.Option(
        "--published",
        metavar="DAY",
        help="Publish date, as 2022-09-15, of stories that do not say theirs.",
    ),
]


@app.callback(invoke_without_command=True)
def situasi(
    version: Annotated[bool, typer.Option("--version", help="Show the version and leave.")] = False,
) -> None:
    """Read news stories into attributed records.

    Who did what to whom, where, when, and according to whom, each with the words of the story
    that say so. Stories are Indonesian or English: pages, texts, feeds, JSON Lines.

    \b
    Begin with:
      situasi read samples/kirgistan-tajikistan.html     one story, read
      situasi read stories/ --output events.csv          a folder into a table
      situasi explain samples/kirgistan-tajikistan.html  why it was read so
    """
    if version:
        from importlib.metadata import version as installed

        typer.echo(f"situasi {installed('situasi')}")
        raise typer.Exit


@app.command(epilog=EXIT_CODES)
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
    day = _day(published)
    wanted = _format(form, output)
    _check_output(output, sources)
    with _stoppable():
        stories = _load(sources, day, language)
        batch = Batch(_reader(reader))
        if wanted == "text":
            _show(batch, stories, _account)
        else:
            _export(batch, stories, wanted, output)
    raise typer.Exit(batch.exit_code())


@app.command(epilog=EXIT_CODES)
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

    with _stoppable():
        stories = _load(sources, _day(published), language)
        batch = Batch(_reader(reader))
        _show(batch, stories, render)
    raise typer.Exit(batch.exit_code())


@app.command()
def languages() -> None:
    """List the languages there are, and the data of each.

    A language is a folder of data; `docs/add-a-language.md` tells how to add one.
    """
    from situasi.render import languages as lists
    from situasi.render.terminal import console

    try:
        table = lists.table()
    except SituasiError as error:
        complain(error)
        raise typer.Exit(Exit.NOTHING_READ) from None
    _print(console(), table)


def main() -> None:
    """Run the command; a reader of our output that goes away ends it without a word."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        app(prog_name="situasi")
    except BrokenPipeError:
        # Python flushes standard output once more at exit; give it somewhere to go.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(Exit.BROKEN_PIPE)


@contextmanager
def _stoppable() -> Iterator[None]:
    """Ctrl-C ends the command at once and without a word; what was shown stays."""
    try:
        yield
    except KeyboardInterrupt:
        raise typer.Exit(Exit.STOPPED) from None


def _load(
    sources: list[str], published: dt.date | None, language: str | None
) -> Iterator[Story | StoryError]:
    from situasi import story

    return story.load(sources, stdin=sys.stdin.buffer, published=published, language=language)


def _reader(name: str) -> Callable[[Story], Reading]:
    try:
        return reader_named(name)
    except LookupError as error:
        raise typer.BadParameter(str(error), param_hint="--reader") from None


def _day(text: str | None) -> dt.date | None:
    if text is None:
        return None
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(
            f"{text!r} is no day; write it as 2022-09-15", param_hint="--published"
        ) from None


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


def _check_output(output: Path | None, sources: list[str]) -> None:
    """Refuse what could only fail, or harm a source, after the work was done."""
    if output is None:
        return
    problem = None
    if output.is_dir():
        problem = "is a folder; name a file in it"
    elif not output.absolute().parent.is_dir():
        problem = f"there is no folder {output.parent}"
    elif any(
        s != "-" and Path(s).exists() and output.exists() and output.samefile(s) for s in sources
    ):
        problem = "is one of the sources"
    if problem:
        raise typer.BadParameter(f"{output}: {problem}", param_hint="--output")


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
                _print(out, rule())
            _print(out, render(story, reading, in_colour(out)))
    except DataError as error:
        complain(error)
        raise typer.Exit(Exit.NOTHING_READ) from None


def _print(out: Console, item: RenderableType) -> None:
    """Print; without a terminal, without the spaces that fill lines up."""
    if out.is_terminal:
        out.print(item)
        return
    with out.capture() as capture:
        out.print(item)
    for line in capture.get().splitlines():
        sys.stdout.write(f"{line.rstrip()}\n")
    sys.stdout.flush()


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


if __name__ == "__main__":
    main()
