"""A batch of stories being read: what fails is set aside with one line, and the others go on."""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from importlib import import_module
from itertools import chain, islice
from typing import TYPE_CHECKING

from situasi.errors import DataError, ReadingError, SituasiError, StoryError

if TYPE_CHECKING:
    from situasi.model import Reading, Story

LOOK_AHEAD = 1000
"""Stories loaded ahead to tell how many there are; with more, the bar only counts."""


class Exit(IntEnum):
    """What the command tells the shell."""

    ALL_READ = 0
    SOME_ASIDE = 1
    NOTHING_READ = 3
    STOPPED = 130
    BROKEN_PIPE = 141


@dataclass
class Batch:
    """Stories being read: what is set aside is told of and counted."""

    reader: Callable[[Story], Reading]
    read: int = 0
    aside: int = 0

    def readings(self, stories: Iterable[Story | StoryError]) -> Iterator[tuple[Story, Reading]]:
        """The stories that could be read, each with its reading."""
        for story in stories:
            if isinstance(story, StoryError):
                self.set_aside(story)
                continue
            try:
                reading = self.reader(story)
            except DataError:
                raise  # ours, and the same for every story
            except SituasiError as error:
                self.set_aside(error)
            except Exception as error:  # a reader of any make must not end the batch
                what = f"the reader failed with {type(error).__name__}: {error}"
                self.set_aside(ReadingError(story.id, what, "the others go on; please report it"))
            else:
                self.read += 1
                yield story, reading

    def set_aside(self, error: SituasiError) -> None:
        """Tell of a story that cannot be read, and count it."""
        self.aside += 1
        complain(error)

    def exit_code(self) -> Exit:
        """What the shell is told at the end."""
        if not self.read:
            return Exit.NOTHING_READ
        return Exit.SOME_ASIDE if self.aside else Exit.ALL_READ


def complain(error: object) -> None:
    """One line on standard error."""
    from situasi.render.phrases import on_one_line

    print(f"situasi: {on_one_line(str(error))}", file=sys.stderr)


def reader_named(name: str) -> Callable[[Story], Reading]:
    """Our reader, or one of the user's own: `MODULE:NAME` of an object with `name` and `read`.

    A class or a function of that name is called to make the reader. What it reads is checked
    as ours is. Raises LookupError where there is none.
    """
    from situasi.reading import read_story

    if name == "situasi":
        return read_story
    module, _, attribute = name.partition(":")
    try:
        sys.path.insert(0, "")
        found = getattr(import_module(module), attribute)
        own = found if hasattr(found, "read") and not isinstance(found, type) else found()
        own.name, own.read  # noqa: B018 (says whether it is a reader)
    except Exception as error:
        raise LookupError(f"{name!r} gives no reader: {type(error).__name__}: {error}") from error
    return lambda story: read_story(story, own)


def paced(
    stories: Iterator[Story | StoryError], *, shown: bool
) -> Generator[Story | StoryError, None, None]:
    """The stories, with a bar on standard error where somebody sees it and there are several."""
    if not (shown and sys.stderr.isatty()):
        yield from stories
        return
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TimeRemainingColumn,
    )

    from situasi.render.terminal import console

    ahead = list(islice(stories, LOOK_AHEAD))
    total = len(ahead) if len(ahead) < LOOK_AHEAD else None
    if total is not None and total < 2:
        yield from ahead
        return
    columns = (BarColumn(), MofNCompleteColumn(), "stories", TimeRemainingColumn())
    with Progress(*columns, console=console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=total)
        for story in chain(ahead, stories):
            yield story
            bar.advance(task)
