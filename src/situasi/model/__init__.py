"""The domain: what a story is, what a reading of it says, what the record of many holds.

This is the only spelling of the domain. The JSON of a `Reading` is the interchange format of the
whole project: exports, record, API and newsroom derive from it.

Offsets are characters (Unicode code points) of `Story.text`, half open: `text[start:end]`.
`None` means "the story does not say"; it is never a guess. What is inferred carries its basis.
"""

from situasi.model.reading import (
    MODES,
    DateBasis,
    Dates,
    Event,
    EventType,
    Figure,
    FigureKind,
    Manner,
    Party,
    Place,
    Precision,
    Reading,
    Reason,
    Sector,
    Source,
    SourceKind,
    Statement,
    Status,
)
from situasi.model.record import (
    Actor,
    Claim,
    Days,
    Episode,
    Judgement,
    Mark,
    Mention,
    Origin,
    Review,
    Site,
    Tie,
    Told,
    Verdict,
)
from situasi.model.spans import Span
from situasi.model.story import (
    Author,
    Furniture,
    FurnitureKind,
    Image,
    Link,
    Section,
    Story,
)

__all__ = [
    "MODES", "Actor", "Author", "Claim", "DateBasis", "Dates", "Days", "Episode", "Event", "EventType",
    "Figure", "FigureKind", "Furniture", "FurnitureKind", "Image", "Judgement", "Link", "Manner", "Mark",
    "Mention", "Origin", "Party", "Place", "Precision", "Reading", "Reason", "Review", "Section",
    "Sector", "Site", "Source", "SourceKind", "Span", "Statement", "Status", "Story", "Tie", "Told",
    "Verdict",
]  # fmt: skip
