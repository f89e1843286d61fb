"""Situasi reads news stories into attributed records.

>>> from situasi import Story, read_story
>>> reading = read_story(Story(id="1", title="…", text="…", language="id"))

What was written is a `Story`, what it says a `Reading`; `situasi.model` has all their parts.
"""

from typing import TYPE_CHECKING, Any

from situasi.model import Reading, Story

if TYPE_CHECKING:
    from situasi.reading import read_story

__all__ = ["Reading", "Story", "read_story"]


def __getattr__(name: str) -> Any:
    # the reader's runtime takes a second to load: only who reads shall wait for it
    if name == "read_story":
        from situasi.reading import read_story  # noqa: PLC0415

        return read_story
    raise AttributeError(f"module 'situasi' has no attribute {name!r}")
