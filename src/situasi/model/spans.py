"""What every part of the domain is: frozen, checked, and a stretch of the story's text."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, model_validator


class Frozen(BaseModel):
    """A part of the domain: it never changes, and takes no field that it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class Span(Frozen):
    """A stretch of `Story.text`: `start` and `end` in characters, and the text they hold."""

    start: Annotated[int, Field(ge=0)]
    end: int
    text: str

    @model_validator(mode="after")
    def _holds_its_text(self) -> Span:
        if self.end - self.start != len(self.text) or not self.text:
            raise ValueError(
                f"span {self.start}:{self.end} does not hold {len(self.text)} characters"
            )
        return self
