"""What several commands share: their arguments, and how they end.

Heavy rooms are imported where they are used, so that `situasi --help` answers at once.
"""

from __future__ import annotations

import datetime as dt
import errno
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from situasi.batch import Exit, complain, reader_named
from situasi.errors import SituasiError, StoryError

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

    from situasi.model import Reading, Story
    from situasi.record import Record

EXIT_CODES = """\
\b
Exit codes:
    0  all was read
    1  some stories were set aside
    2  the command was misused
    3  nothing could be read or written
  130  stopped by Ctrl-C
"""

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
RecordArgument = Annotated[
    str,
    typer.Argument(metavar="RECORD", help="The record: a file, or postgresql://… of a database."),
]


_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO)


@contextmanager
def stoppable() -> Iterator[None]:
    """Ctrl-C ends the command at once and without a word; what was shown stays.

    So does a reader of our output that goes away; where there is no room for it, with one line.
    """
    try:
        yield
        sys.stdout.flush()
    except KeyboardInterrupt:
        raise typer.Exit(Exit.STOPPED) from None
    except BrokenPipeError:
        _discard_output()
        raise typer.Exit(Exit.BROKEN_PIPE) from None
    except OSError as error:
        if error.errno not in _NO_ROOM:
            raise
        _discard_output()
        complain(f"standard output: cannot be written: {error.strerror}")
        raise typer.Exit(Exit.NOTHING_READ) from None


def _discard_output() -> None:
    # Python flushes standard output once more at exit; give it somewhere to go.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def load(
    sources: list[str], published: dt.date | None, language: str | None
) -> Iterator[Story | StoryError]:
    """The stories of the sources, one by one, or what was wrong with each."""
    from situasi import story

    return story.load(sources, stdin=sys.stdin.buffer, published=published, language=language)


def reader(name: str) -> Callable[[Story], Reading]:
    """The reader of that name; a misuse of the command where there is none."""
    try:
        return reader_named(name)
    except LookupError as error:
        raise typer.BadParameter(str(error), param_hint="--reader") from None


def day(text: str | None, option: str = "--published") -> dt.date | None:
    """The day that an option gives; a misuse of the command where it is none."""
    if text is None:
        return None
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(
            f"{text!r} is no day; write it as 2022-09-15", param_hint=option
        ) from None


def check_output(output: Path | None, sources: list[str]) -> None:
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


def open_record(where: str, create: bool = False) -> Record:
    """The record; one line and the end of the command where it cannot be opened."""
    from situasi.record import Record

    with failing():
        return Record(where, create=create, renewing=_renewing)


def _renewing(where: str) -> None:
    once = "made anew from its log, once; 20,000 stories take a minute"
    complain(f"{where}: is an older program's; {once}")


@contextmanager
def failing() -> Iterator[None]:
    """What the record, our own data or a file of the user's break ends the command with one line."""
    try:
        yield
    except SituasiError as error:
        complain(error)
        raise typer.Exit(Exit.NOTHING_READ) from None


def show(out: Console, item: RenderableType) -> None:
    """Print; without a terminal, without the spaces that fill lines up."""
    if out.is_terminal:
        out.print(item)
        return
    with out.capture() as capture:
        out.print(item)
    for line in capture.get().splitlines():
        sys.stdout.write(f"{line.rstrip()}\n")
    sys.stdout.flush()
