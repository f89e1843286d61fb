"""The errors that a caller may meet; each names the file, the place in it and the mend.

SituasiError
├── StoryError        a page or line that cannot be made a story
│   ├── FetchError    a URL that does not answer or must not be asked
│   └── NoStoryError  a page that is whole, but holds no story
├── LanguageError     a language that has no data folder
├── DataError         a data file of ours that breaks its own rules
├── ReadingError      a reader that returned what does not stand in the story
├── RecordError       a record that cannot be opened, written, or asked for what it does not hold
└── ArchiveError      an archive that cannot be begun, written or taken in
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pydantic import ValidationError


class SituasiError(Exception):
    """Base of all. `str()` is one line, fit to be shown to a user.

    `where` is a file, a URL or a story id (with a line number after a colon where there is one),
    `what` says what is wrong, `mend` what the user can do about it.
    """

    def __init__(self, where: str, what: str, mend: str | None = None) -> None:
        self.where, self.what, self.mend = where, what, mend
        super().__init__(f"{where}: {what}" + (f" ({mend})" if mend else ""))

    def __reduce__(self) -> tuple[type[SituasiError], tuple[str, str, str | None]]:
        """What another process makes it anew from."""
        return type(self), (self.where, self.what, self.mend)


class StoryError(SituasiError):
    """A page, line or entry that cannot be made a story."""


class FetchError(StoryError):
    """A URL that does not answer, is too large, or points where we must not go."""


class NoStoryError(StoryError):
    """A page that is whole, but has too little text, or none that is prose."""


class LanguageError(SituasiError):
    """A story in a language that has no data folder."""


class DataError(SituasiError):
    """A data file of ours that breaks its own rules."""


class ReadingError(SituasiError):
    """A reader that returned something that does not stand in the story."""


class RecordError(SituasiError):
    """A record that cannot be opened or written, or that does not hold what it is asked for."""


class ArchiveError(SituasiError):
    """An archive that cannot be begun, written or taken in."""


def fault(error: ValidationError, whole: str = "") -> str:
    """The first thing wrong with data that do not fit a model: where it is, and what.

    `whole` is the place of what is wrong with all of it.
    """
    first = error.errors()[0]
    place = ".".join(map(str, first["loc"])) or whole
    what = first["msg"].removeprefix("Value error, ")
    return f"{place}: {what}" if place else what
