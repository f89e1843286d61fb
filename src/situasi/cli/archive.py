"""The command `situasi archive read`: the same reading over millions of stories."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from situasi.batch import Exit, complain
from situasi.cli import options
from situasi.cli.options import (
    EXIT_CODES,
    LanguageOption,
    PublishedOption,
    ReaderOption,
    day,
    stoppable,
)
from situasi.errors import ArchiveError, DataError

if TYPE_CHECKING:
    from situasi.archive.engines import Engine

app = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode=None,
    help="Read a crawl or a whole newsroom's past into tables.",
)

PATIENCE = 300.0  # situasi.archive.worker says why; that room is heavy to import


@app.callback()
def archive() -> None:
    """Read a crawl or a whole newsroom's past into tables."""


@app.command(epilog=EXIT_CODES)
def read(
    sources: Annotated[
        list[str],
        typer.Argument(
            metavar="SOURCE", help="Files, folders, globs, or what fsspec opens, as s3://…"
        ),
    ],
    to: Annotated[
        str, typer.Option("--to", metavar="OUT", help="Folder of the archive; made if not there.")
    ],
    engine: Annotated[
        Literal["local", "spark"], typer.Option("--engine", help="Who shares out the work.")
    ] = "local",
    master: Annotated[
        str | None,
        typer.Option("--master", metavar="URL", help="Of the Spark cluster, as spark://host:7077."),
    ] = None,
    workers: Annotated[
        int | None,
        typer.Option(
            "--workers", "-w", metavar="N", min=1, help="Processes; default: one for each core."
        ),
    ] = None,
    only: Annotated[
        list[str] | None,
        typer.Option(
            "--only", metavar="CODE", help="Keep stories of this language: id; may be repeated."
        ),
    ] = None,
    patience: Annotated[
        float,
        typer.Option("--patience", metavar="SECONDS", min=1, help="That one story may take."),
    ] = PATIENCE,
    reader: ReaderOption = "situasi",
    language: LanguageOption = None,
    published: PublishedOption = None,
) -> None:
    """Read crawls and archives into Parquet: stories/ statements/ events/ dropped/.

    Sources are WARC (also .gz, .zst), JSON Lines (also .gz, .zst), Parquet with columns id and
    text, folders of pages, texts and feeds. Of a crawl, the news stories are found; menus, lists,
    duplicates and other languages are dropped, counted, and kept as samples. The columns, and
    queries to begin with, are in docs/archive.md.

    What is finished is kept, whatever happens: the same command goes on where it stopped.

    \b
    Examples:
      situasi archive read crawl/*.warc.gz --to news-2020
      situasi archive read s3://paper/1999/ s3://paper/2000/ --to paper --only id
      situasi archive read stories.jsonl.zst --to out --workers 8
      situasi archive read 's3://crawl/*.warc.gz' --to s3://crawl/read \\
          --engine spark --master spark://host:7077
      situasi record add war.situasi news-2020
    """
    try:
        import situasi.archive.run  # noqa: F401
    except ImportError as error:
        complain(f"archives need {error.name}: pip install 'situasi[archive]'")
        raise typer.Exit(Exit.NOTHING_READ) from None
    if (master is None) == (engine == "spark"):
        raise typer.BadParameter("goes with --engine spark", param_hint="--master")
    day(published)
    if reader != "situasi":
        options.reader(reader)
    with stoppable():
        _read(
            sources,
            to,
            _engine(master, workers, patience),
            languages=tuple(sorted(set(only or ()))),
            published=published,
            language=language,
            reader=reader,
        )


def _engine(master: str | None, workers: int | None, patience: float) -> Engine:
    from situasi.archive.engines import LocalEngine

    if master is None:
        return LocalEngine(workers or len(os.sched_getaffinity(0)), patience)
    try:
        from situasi.archive.spark import SparkEngine

        return SparkEngine(master, workers, patience)
    except ImportError as error:
        what = f"needs PySpark: {error}; pip install 'situasi[archive,spark]'"
        raise typer.BadParameter(what, param_hint="--engine") from None
    except ArchiveError as error:
        complain(error)
        raise typer.Exit(Exit.NOTHING_READ) from None


def _read(sources: list[str], to: str, engine: Engine, **asked: Any) -> None:
    from situasi.archive.plan import Asked, absolute
    from situasi.archive.run import read_archive
    from situasi.cli.archive_progress import Progress

    out = absolute([to])[0].rstrip("/")
    with Progress(to) as progress:
        try:
            summary = read_archive(
                Asked(sources=absolute(sources), **asked), out, engine, progress.watch
            )
        except KeyboardInterrupt:
            progress.stopped()
            raise
        except (ArchiveError, DataError) as error:
            progress.clear()
            complain(error)
            raise typer.Exit(
                Exit.SOME_ASIDE if progress.state.stories else Exit.NOTHING_READ
            ) from None
        finally:
            engine.close()
    typer.echo(sum_up(to, summary))
    if not summary["stories"]:
        raise typer.Exit(Exit.NOTHING_READ)
    aside = sum(summary["dropped"].get(reason, 0) for reason in ("broken", "unreadable"))
    raise typer.Exit(Exit.SOME_ASIDE if aside else Exit.ALL_READ)


def sum_up(to: str, summary: dict[str, Any]) -> str:
    """What came out, in a few lines."""
    from situasi.render.phrases import counted

    told = [
        counted(summary["stories"], "story", "stories"),
        counted(summary["statements"], "statement"),
        counted(summary["events"], "event"),
    ]
    before = " (read before; nothing was done)" if summary.get("before") else ""
    lines = [f"{to}: {', '.join(told)}{before}"]
    for reason, number in sorted(summary["dropped"].items(), key=lambda r: -r[1]):
        lines.append(f"  dropped {number:>9,}  {reason.replace('_', ' ')}")
    return "\n".join(lines)
