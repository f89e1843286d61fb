"""Readers for tests that hang, die, or take their time, by the words of a story's title."""

from __future__ import annotations

import os
import time

from keyword_reader import KeywordReader
from situasi.model import Reading, Story


class UnrulyReader(KeywordReader):
    """Reads as the keyword reader does, unless the title says otherwise."""

    def read(self, story: Story) -> Reading:
        if "hang" in story.title:
            time.sleep(120)
        if "die" in story.title:
            os._exit(9)
        if "slow" in story.title:
            time.sleep(0.15)
        return super().read(story)


class NewerReader(KeywordReader):
    """A later version, which counts its events otherwise."""

    name = "keywords 2"

    def read(self, story: Story) -> Reading:
        reading = super().read(story)
        renamed = {e.id: f"e{n + 10}" for n, e in enumerate(reading.events)}
        events = tuple(e.model_copy(update={"id": renamed[e.id]}) for e in reading.events)
        return reading.model_copy(update={"events": events, "reader": self.name})
