"""An archive from beginning to end: settle, find, sift, read; or on from where it stopped."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from importlib.metadata import version
from typing import Any

from situasi.archive import plan as planning
from situasi.archive import steps
from situasi.archive.columns import VERSION
from situasi.archive.engines import Engine
from situasi.archive.folder import PLAN, SUMMARY, WORK, Folder
from situasi.archive.plan import Asked, Plan
from situasi.archive.sift import sift
from situasi.archive.steps import Step
from situasi.archive.worker import Report
from situasi.errors import ArchiveError


@dataclass
class State:
    """How far a run is: steps of the stage it is in, by their size, and what came out so far."""

    stage: str = "find"
    size: int = 0
    done: int = 0
    began_with: int = 0
    """What an earlier run had done of this stage: it tells nothing of this one's speed."""
    stories: int = 0
    of: int = 0
    dropped: Counter[str] = field(default_factory=Counter)
    told: Counter[str] = field(default_factory=Counter)


Watch = Callable[[State, list[str]], None]
"""Is told of every change, and of the lines about what was set aside."""


def read_archive(
    asked: Asked, out: str, engine: Engine, watch: Watch = lambda state, lines: None
) -> dict[str, Any]:
    """Read the sources into the archive at `out`; its summary.

    A run that was broken off goes on; a whole archive is left as it is. Raises ArchiveError where
    nothing can be read or written, or the folder holds something else; KeyboardInterrupt passes.
    """
    folder = Folder(out)
    try:
        if folder.exists(SUMMARY):
            return _whole(folder, asked)
        plan, faults = planning.settle(folder, asked)
        if not plan.pieces:
            watch(State(), [f"{f.where}: {f.what}" for f in faults])
            folder.remove(WORK)
            folder.remove("dropped")
            raise ArchiveError(out, "none of the sources can be read", "see the lines above")
        state = State(size=plan.size, dropped=Counter({"broken": plan.faults} if plan.faults else {}))
        watch(state, [f"{f.where}: {f.what}" for f in faults])
        return _through(folder, plan, engine, state, watch)
    except OSError as error:
        what = f"cannot be written: {error.strerror or error}"
        raise ArchiveError(out, what, "mend that and give the same command again") from error


def _whole(folder: Folder, asked: Asked) -> dict[str, Any]:
    summary: dict[str, Any] = folder.read_json(SUMMARY)
    if tuple(summary["sources"]) != asked.sources:
        raise ArchiveError(folder.address, "holds an archive already", "give another folder")
    return {**summary, "before": True}


def _through(
    folder: Folder, plan: Plan, engine: Engine, state: State, watch: Watch
) -> dict[str, Any]:
    names = [steps.found_name(n) for n in range(len(plan.pieces))]
    for report in _done(folder, engine, Step.FIND, names, state, watch):
        state.stories += report["stories"]
    sifted = sift(folder, len(plan.pieces))
    state.dropped.update(sifted["dropped"])
    units = sifted["units"]
    names = [steps.part_name("stories", n, u["year"]) for n, u in enumerate(units)]
    state.stage, state.stories = "read", 0
    state.size = sum(u["characters"] for u in units)
    state.of = sum(u["stories"] for u in units)
    state.done = state.began_with = 0
    # The heaviest first, so that none is left to a single worker at the end.
    order = sorted(range(len(units)), key=lambda n: -units[n]["characters"])
    for report in _done(folder, engine, Step.READ, names, state, watch, order):
        state.stories += report["stories"]
        state.told.update({t: report[t] for t in ("statements", "events")})
    summary = {
        "version": VERSION,
        "situasi": version("situasi"),
        "reader": plan.asked.reader,
        "sources": list(plan.asked.sources),
        "files": len(plan.files),
        "stories": state.stories,
        **{table: state.told[table] for table in ("statements", "events")},
        "dropped": dict(sorted(state.dropped.items())),
    }
    folder.sweep()
    folder.write_json(SUMMARY, summary)
    folder.remove(WORK)
    return summary


def _done(
    folder: Folder,
    engine: Engine,
    step: Step,
    names: list[str],
    state: State,
    watch: Watch,
    order: list[int] | None = None,
) -> Iterator[Report]:
    """The reports of all steps: first of those that were done before, then as they are done."""
    there = set(folder.names(f"{WORK}/found" if step is Step.FIND else "stories"))
    order = order or list(range(len(names)))
    for number in order:
        if names[number] in there:
            report = folder.report(names[number])
            state.began_with += report["size"]
            yield _add(report, state)
    watch(state, [])
    waiting = [n for n in order if names[n] not in there]
    if waiting:
        for report in engine.carry_out(folder.address, step, waiting):
            yield _add(report, state)
            watch(state, report["lines"])


def _add(report: Report, state: State) -> Report:
    state.done += report["size"]
    state.dropped.update(report["dropped"])
    return report


def is_begun(out: str) -> bool:
    """Whether a run into that folder was broken off."""
    folder = Folder(out)
    return folder.exists(PLAN) and not folder.exists(SUMMARY)
