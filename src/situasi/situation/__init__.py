"""One conflict as a whole: timeline, parties, figures by source, truces, mediation, heat."""

from situasi.situation.build import of_episodes, situation
from situasi.situation.scope import dump, load
from situasi.situation.suggest import Suggestion, suggest

__all__ = ["Suggestion", "dump", "load", "of_episodes", "situation", "suggest"]
