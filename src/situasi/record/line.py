"""A story with its reading as a line of JSON, which may be looked at where there is time for it."""

from __future__ import annotations

from typing import NamedTuple

from pydantic import ValidationError

from situasi.errors import SituasiError, StoryError, fault
from situasi.model import Told
from situasi.model.story import LONGEST_NAME


class Line(NamedTuple):
    """A line that nobody looked at yet, and where it stands."""

    where: str
    text: bytes

    def told(self) -> Told:
        """The story and its reading. Raises StoryError where it is none, or misquotes the story."""
        from situasi.reading import check  # noqa: PLC0415 - a record of stories does without

        try:
            told = Told.model_validate_json(self.text)
            for field, name in (("id", told.story.id), ("url", told.story.url or "")):
                if len(name.encode()) > LONGEST_NAME:
                    what = f"the story's {field} is longer than {LONGEST_NAME:,} bytes"
                    raise StoryError(self.where, what, f"give it a shorter {field}")
            check(told.story, told.reading)
        except StoryError:
            raise
        except SituasiError as error:
            raise StoryError(self.where, str(error)) from error
        except ValidationError as error:
            what = f"is no story with its reading: {fault(error)}"
            raise StoryError(self.where, what, "docs/fields.md") from error
        return told
