"""Situasi reads news stories into attributed records.

>>> from situasi import Story, read_story
>>> reading = read_story(Story(id="1", title="…", text="…", language="id"))

What was written is a `Story`, what it says a `Reading`; `situasi.model` has all their parts.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from situasi.model import Reading, Story
    from situasi.reading import read_story

__all__ = ["Reading", "Story", "read_story"]

_ROOMS = {"Reading": "model", "Story": "model", "read_story": "reading"}


def __getattr__(name: str) -> Any:
    # pydantic and the reader's runtime take a second to load: only who needs them shall wait
    if name in _ROOMS:
        return getattr(import_module(f"situasi.{_ROOMS[name]}"), name)
    raise AttributeError(f"module 'situasi' has no attribute {name!r}")
