"""The commands `situasi record …`: many stories, one account of what happened."""

from __future__ import annotations

import datetime as dt
import json
import sys
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from situasi.batch import Batch, Exit, complain
from situasi.cli import options
from situasi.cli.judging import judge, judged_of, judgements
from situasi.cli.options import (
    EXIT_CODES,
    LanguageOption,
    PublishedOption,
    ReaderOption,
    RecordArgument,
    Sources,
    check_output,
    day,
    failing,
    load,
    open_record,
    show,
    stoppable,
)

if TYPE_CHECKING:
    from situasi.model import Reading, Story, Told
    from situasi.record import Line, Record, Where
    from situasi.render.episode_export import EpisodeFormat

app = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode=None,
    help="Keep many stories as one account: episodes, figures by source, who says so.",
)

AsOf = Annotated[
    str | None,
    typer.Option("--as-of", metavar="DAY", help="As it was known on a day, as 2020-11-05."),
]
Countries = Annotated[
    list[str] | None,
    typer.Option(
        "--country", metavar="CODE", help="Only with a party or place of it: ARM; may be repeated."
    ),
]
First = Annotated[str | None, typer.Option("--from", metavar="DAY", help="Not before this day.")]
Last = Annotated[str | None, typer.Option("--to", metavar="DAY", help="Not after this day.")]
SHOWN = 30


@app.command(epilog=EXIT_CODES)
def add(
    record: RecordArgument,
    sources: Sources,
    reader: ReaderOption = "situasi",
    language: LanguageOption = None,
    published: PublishedOption = None,
) -> None:
    """Read stories into a record; make it if it is not there.

    Sources are stories of any kind that `situasi read` takes, or JSON Lines of what was read
    already, each line {"story": …, "reading": …}, or an archive that `situasi archive read` made. A
    story that is there already changes nothing; with another text, under the same id or address, it
    corrects what it said. Each story is told of when it is safe in the record: whatever happens
    then, it is not lost.

    \b
    Examples:
      situasi record add war.situasi stories/       a folder
      situasi record add war.situasi story.html     one more
      situasi record add postgresql://localhost/war stories/
      situasi record add war.situasi news-2020      what `archive read` wrote to news-2020
    """
    from situasi.record import spare

    on = day(published)
    batch = Batch(options.reader(reader))
    counts: dict[str, int] = {}
    with stoppable(), failing():
        stories: Iterator[Told | Line] = _read(batch, sources, on, language)
        if "://" not in record and not Path(record).exists():
            first = next(stories, None)
            if first is None:  # it would be a record of nothing
                raise typer.Exit(Exit.NOTHING_READ)
            stories = chain((first,), stories)
        with open_record(record, create=True) as opened:
            if reader == "situasi":  # of others we do not know whether their name tells all
                batch.reader = _sparing(opened, batch.reader)
            try:
                for added in opened.add(stories, helpers=spare(), aside=batch.set_aside):
                    counts[added.outcome] = counts.get(added.outcome, 0) + 1
                    typer.echo(f"{added.outcome:9}  {added.story}")
            except KeyboardInterrupt:
                complain("stopped; what was told of is in the record")
                raise
            finally:
                _sum_up(opened.where, counts, batch.aside)
    batch.read = sum(counts.values())
    raise typer.Exit(batch.exit_code())


def _sparing(record: Record, read: Callable[[Story], Reading]) -> Callable[[Story], Reading]:
    """Our reader, but for stories of which the record has what this version of it read."""
    from situasi.reading.reader import NAME

    return lambda story: record.known(story, NAME) or read(story)


def _sum_up(record: str, counts: dict[str, int], aside: int) -> None:
    parts = [f"{n} {what}" for what, n in counts.items()]
    if aside:
        parts.append(f"{aside} set aside")
    if sys.stderr.isatty() and parts:
        complain(f"{record}: {', '.join(parts)}")


def _read(
    batch: Batch, sources: list[str], published: dt.date | None, language: str | None
) -> Iterator[Told | Line]:
    from situasi.model import Told

    plain: list[str] = []
    for source in sources:
        if _is_told(source):
            yield from _told_lines(source)
        elif _is_archive(source):
            from situasi.archive.taken import tellings

            yield from tellings(source)
        else:
            plain.append(source)
    if plain:
        for story, reading in batch.readings(load(plain, published, language)):
            yield Told(story=story, reading=reading)


def _is_told(source: str) -> bool:
    """Whether a file's first line is a story with its reading."""
    path = Path(source)
    if path.suffix.lower() not in (".jsonl", ".ndjson") or not path.is_file():
        return False
    with path.open("rb") as file:
        line = file.readline(20_000_000)
    try:
        value = json.loads(line)
    except ValueError:
        return False
    return isinstance(value, dict) and {"story", "reading"} <= value.keys()


def _is_archive(source: str) -> bool:
    """Whether a source is what `situasi archive read` made."""
    begun = ("archive.json", ".work/plan.json")
    if "://" in source:
        return not source.lower().startswith(("http://", "https://"))
    return any((Path(source) / name).is_file() for name in begun)


def _told_lines(source: str) -> Iterator[Line]:
    from situasi.record import Line

    with Path(source).open("rb") as file:
        for number, line in enumerate(file, 1):
            if line.strip():
                yield Line(f"{source}:{number}", line)


@app.command("show")
def show_record(
    record: RecordArgument,
    as_of: AsOf = None,
    episode: Annotated[
        str | None, typer.Option("--episode", "-e", metavar="ID", help="One episode, in full.")
    ] = None,
    story: Annotated[
        str | None, typer.Option("--story", metavar="ID", help="Only what a story tells.")
    ] = None,
    why: Annotated[
        bool, typer.Option("--why", help="With --episode: why its mentions are one.")
    ] = False,
    country: Countries = None,
    first: First = None,
    last: Last = None,
    every: Annotated[bool, typer.Option("--all", help=f"More than the last {SHOWN}.")] = False,
) -> None:
    """Show what a record holds: its episodes, or one of them with who tells it.

    \b
    Examples:
      situasi record show war.situasi
      situasi record show war.situasi --as-of 2020-11-05
      situasi record show war.situasi --episode 3f5a0c9d1b2e --why
    """
    from situasi.render import record as shown
    from situasi.render.terminal import console

    known = day(as_of, "--as-of")
    with stoppable(), failing(), open_record(record) as opened:
        if episode is not None:
            told = opened.episode(episode, known, why)
            show(console(), shown.detail(told, judged_of(opened, told) if why else ()))
            return
        if story is not None:
            opened.told(story, known)  # says so where it is not there
        found = list(opened.episodes(_where(country, first, last, story), known))
        found.sort(key=lambda e: (e.days.first if e.days else e.mentions[0].since, e.id))
        less = [] if every or story else found[:-SHOWN]
        show(console(), shown.overview(opened.size(known), found[len(less) :], len(less), known))


@app.command()
def export(
    record: RecordArgument,
    form: Annotated[
        str | None,
        typer.Option(
            "--format",
            metavar="FORMAT",
            help="jsonl, csv, parquet, geojson, plover or statements; default: by FILE's ending.",
        ),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="FILE", help="Written whole or not at all."),
    ] = None,
    as_of: AsOf = None,
    country: Countries = None,
    first: First = None,
    last: Last = None,
) -> None:
    """Export the episodes of a record; every row leads back to story, sentence and characters.

    \b
    Examples:
      situasi record export war.situasi -o episodes.jsonl    one episode a line
      situasi record export war.situasi -o mentions.csv      one row a mention
      situasi record export war.situasi -o map.geojson
      situasi record export war.situasi --format statements -o statements.csv
    """
    from situasi.render.episode_export import EpisodeFormat
    from situasi.render.episode_export import export as written
    from situasi.render.output import WholeFile
    from situasi.render.phrases import counted

    kind = _format(form, output)
    check_output(output, [record])
    if kind is EpisodeFormat.PARQUET and output is None:
        raise typer.BadParameter("Parquet needs a file", param_hint="--output")
    known = day(as_of, "--as-of")
    with stoppable(), failing(), open_record(record) as opened:
        episodes = opened.episodes(_where(country, first, last, None), known)
        if output is None:
            written(kind, episodes, sys.stdout)
            return
        try:
            with WholeFile(output, binary=kind.binary) as file:
                number = written(kind, episodes, file.stream)
                file.commit()
        except OSError as error:
            complain(f"{output}: cannot be written: {error.strerror or error}")
            raise typer.Exit(Exit.NOTHING_READ) from None
    if sys.stderr.isatty():
        complain(f"{output}: {counted(number, 'episode')}")


def _format(form: str | None, output: Path | None) -> EpisodeFormat:
    from situasi.render.episode_export import EpisodeFormat

    if form is not None:
        try:
            return EpisodeFormat(form)
        except ValueError:
            known = ", ".join(EpisodeFormat)
            raise typer.BadParameter(
                f"{form!r} is none of {known}", param_hint="--format"
            ) from None
    if output is None:
        return EpisodeFormat.JSONL
    kind = EpisodeFormat.of(output)
    if kind is None:
        raise typer.BadParameter(
            f"{output}: no format has this ending; give --format", param_hint="--output"
        )
    return kind


app.command()(judge)
app.command()(judgements)


@app.command()
def changes(
    record: RecordArgument,
    story: Annotated[str | None, typer.Argument(metavar="STORY", help="Only this story.")] = None,
) -> None:
    """List what corrections and new readings changed: events that read otherwise, are gone, or new."""
    from situasi.render.record import difference
    from situasi.render.terminal import console

    with stoppable(), failing(), open_record(record) as opened:
        none = True
        for item in opened.changes(story, readings=True):
            none = False
            show(console(), difference(item))
        if none:
            typer.echo("No story was corrected or read anew.")


@app.command()
def rebuild(record: RecordArgument) -> None:
    """Make all that a record derives anew from its log of readings and judgements."""
    from situasi.render.phrases import counted

    with stoppable(), failing(), open_record(record) as opened:
        number = opened.rebuild()
        typer.echo(f"made anew from {counted(number, 'entry', 'entries')} of the log")


def _where(
    countries: list[str] | None, first: str | None, last: str | None, story: str | None
) -> Where:
    from situasi.record import Where

    codes = tuple(c.upper() for c in countries or ())
    for code in codes:
        if len(code) != 3 or not code.isalpha():
            raise typer.BadParameter(
                f"{code!r}: write three letters, as ARM", param_hint="--country"
            )
    begin, end = day(first, "--from"), day(last, "--to")
    if begin and end and begin > end:
        raise typer.BadParameter(f"{begin} is after {end}", param_hint="--from")
    return Where(countries=codes, first=begin, last=end, story=story)
