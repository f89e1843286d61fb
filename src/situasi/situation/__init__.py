"""One conflict as a whole: timeline, parties, figures by source, truces, mediation, heat."""

from situasi.situation.build import of_episodes, situation, taken_in
from situasi.situation.scope import beside, dump, load
from situasi.situation.suggest import Suggestion, suggest

__all__ = ["Suggestion", "beside", "dump", "load", "of_episodes", "situation", "suggest", "taken_in"]
