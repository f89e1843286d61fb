"""What the encoder says of each word, and of each word for each anchor.

The names and orders here are those of the shipped weights: training and reading share this file.
A frame is an event, anchored on the words that name the deed, or a statement, anchored on its cue
(on its source where there is no cue).
"""

from __future__ import annotations

import re

from situasi.model import MODES, EventType, Manner, Sector, SourceKind, Status

WORD = re.compile(r"\w+(?:[-'’]\w+)*|[^\w\s]")
"""A word of the encoder: letters and digits with inner hyphens and apostrophes, or one other sign."""

OUTSIDE, BEGIN, INSIDE = 0, 1, 2

TYPES = tuple(EventType)
STATUSES = tuple(Status)
MANNERS = tuple(Manner)
SECTORS: tuple[Sector | None, ...] = (None, *Sector)
KINDS = tuple(SourceKind)
TYPED_MODES = tuple((t, m) for t in EventType for m in MODES[t])

HEADS = {
    "trigger": 3,
    "type": len(TYPES),
    "status": len(STATUSES),
    "mode": len(TYPED_MODES),
    "cue": 3,
    "manner": len(MANNERS),
    "sector": len(SECTORS),
    "kind": len(KINDS),
}
"""Scores of a word by itself: tags are outside, begin, inside; modes are independent of each other."""

PAIRS = {"party": 5, "place": 3, "date": 3, "figure": 3, "source": 5, "content": 3}
"""Scores of a word for an anchor. Five: outside, begin and inside of the first kind (actor; outer
source), begin and inside of the second (recipient; speaker)."""

NEAR = 12
DISTANCES = 2 * NEAR + 1 + 4
"""Distances in words up to NEAR on either side one by one, then two far buckets a side."""

WINDOW = 160
"""Pieces in a window of whole sentences."""
SENTENCE = 300
"""Pieces of one sentence that are read; the rest of a longer one is left out."""
