"""A fast reader for tests of archives: a word is a deed, a speech verb a statement.

Stories can ask for trouble: `ENDS-THE-WORKER` kills the process, `NEVER-ENDS` hangs, `FAILS` raises,
`TAKES-TIME` sleeps.
"""

from __future__ import annotations

import os
import re
import signal
import time

from situasi.model import (
    Event,
    EventType,
    Figure,
    FigureKind,
    Manner,
    Party,
    Place,
    Precision,
    Reading,
    Source,
    SourceKind,
    Statement,
    Status,
    Story,
)

DEED = re.compile(r"\b(killed|shelled|accused|menuduh|tewas|agreed|sepakat|said|kata|ujar)\b")
TYPES = {
    "accused": EventType.ACCUSE, "menuduh": EventType.ACCUSE, "agreed": EventType.AGREE,
    "sepakat": EventType.AGREE,
}  # fmt: skip


class WordReader:
    """Finds words, not sense."""

    name = "words 1"

    def read(self, story: Story) -> Reading:
        if "ENDS-THE-WORKER" in story.text:
            os.kill(os.getpid(), signal.SIGKILL)
        if "NEVER-ENDS" in story.text:
            time.sleep(600)
        if "FAILS" in story.text:
            raise ValueError("no sense\nin it")
        if "TAKES-TIME" in story.text:
            time.sleep(0.03)
        statements, events = [], []
        for m in DEED.finditer(story.text):
            after = story.span(m.end(), min(m.end() + 12, len(story.text)))
            before = story.span(max(m.start() - 10, 0), m.start())
            if m[0] in ("said", "kata", "ujar"):
                source = Source(**before.model_dump(), name=before.text, kind=SourceKind.PERSON)
                statements.append(
                    Statement(
                        id=f"s{len(statements) + 1}", sources=(source,), cue=story.span(*m.span()),
                        content=after, manner=Manner.INDIRECT,
                    )
                )  # fmt: skip
                continue
            events.append(
                Event(
                    id=f"e{len(events) + 1}", type=TYPES.get(m[0], EventType.ASSAULT),
                    anchor=story.span(*m.span()), status=Status.OCCURRED,
                    actors=(Party(**before.model_dump(), name="Baku", country="AZE"),),
                    recipients=(Party(**after.model_dump(), name="Yerevan", country="ARM"),),
                    place=Place(
                        **after.model_dump(), name="Goris", country="ARM", latitude=39.5,
                        longitude=46.3, precision=Precision.CITY,
                    ),
                    figures=(Figure(**after.model_dump(), kind=FigureKind.KILLED, low=3),),
                    according_to=statements[-1].id if statements else None,
                )
            )  # fmt: skip
        return Reading(
            story=story.id, language=story.language or "en", reader=self.name,
            statements=tuple(statements), events=tuple(events),
        )  # fmt: skip
