"""What many stories say together, without losing who said what.

A record is a log of readings and judgements; episodes, figures and all else are derived from it.
"""

from situasi.record.assemble import ref
from situasi.record.line import Line
from situasi.record.log import Outcome, emptied
from situasi.record.record import Added, Record, spare
from situasi.record.telling import Size, Standing, Where

__all__ = [
    "Added", "Line", "Outcome", "Record", "Size", "Standing", "Where", "emptied", "ref", "spare",
]  # fmt: skip
