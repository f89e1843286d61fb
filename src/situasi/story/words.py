"""The word lists that tell a page's furniture, read from `data/furniture.*.yml`.

Pages mix languages (an Indonesian page with an English author badge), so the lists of all languages
are read as one. A broken file is a `DataError` that names the file and the entry.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Annotated

from pydantic import StringConstraints, model_validator

from situasi.datafile import Shape, read

DATA = Path(__file__).parent / "data"

Phrase = Annotated[str, StringConstraints(min_length=1, pattern=r"^\S(.*\S)?$")]


class Badge(Shape):
    """What a page writes beside a writer's name, and whether it says that the page knows them."""

    name: Phrase
    verified: bool


class Byline(Shape):
    """A label before a name; `writer` is false for editors and translators."""

    name: Phrase
    writer: bool


class Words(Shape):
    """The lists of one language, or of all joined. Phrases are lower case.

    `related`, `topics` and `latest` head a line or a list; `share` and `asides` are whole lines;
    `notices` and `paywall` stand anywhere in a line; `credits` introduce who made a picture;
    `outlets` are words in the names of publishers, by which a dateline tells place from publisher.
    """

    related: tuple[Phrase, ...]
    share: tuple[Phrase, ...]
    topics: tuple[Phrase, ...]
    latest: tuple[Phrase, ...]
    badges: tuple[Badge, ...]
    bylines: tuple[Byline, ...]
    notices: tuple[Phrase, ...]
    credits: tuple[Phrase, ...]
    asides: tuple[Phrase, ...]
    paywall: tuple[Phrase, ...]
    outlets: tuple[Phrase, ...]

    @model_validator(mode="after")
    def _lower_and_once(self) -> Words:
        for field in type(self).model_fields:
            names = [e if isinstance(e, str) else e.name for e in getattr(self, field)]
            for name in names:
                if name != name.lower():
                    raise ValueError(f"{field}: {name!r} is not lower case")
                if names.count(name) > 1:
                    raise ValueError(f"{field}: {name!r} stands twice")
        return self


@cache
def words() -> Words:
    """The lists of all languages as one, read once."""
    all_of = [read(path, Words) for path in sorted(DATA.glob("furniture.*.yml"))]
    joined = {
        field: tuple(dict.fromkeys(entry for one in all_of for entry in getattr(one, field)))
        for field in Words.model_fields
    }
    return Words.model_validate(joined)
