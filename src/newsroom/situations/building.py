"""Makes situations of the record and keeps them, so that no reader waits for it.

One process watches: when the record or a page's scope has changed, every situation that is behind is
made anew and the kept pages are let go. A page shows what was made last; only where nothing was made
yet, or a reader asks for an earlier day, is it made while they wait.
"""

from __future__ import annotations

import datetime as dt
import fcntl
import hashlib
import json
import logging
import time
import zlib
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import suppress
from threading import Lock
from typing import Any

from django.conf import settings
from django.db import transaction
from pydantic_core import from_json, to_json

from newsroom.operation.pages import touch
from newsroom.operation.watching import Watch
from newsroom.record.store import open_record
from newsroom.situations import changes, drawing
from newsroom.situations.digest import ON_A_PAGE, Digest, Digesting
from newsroom.situations.models import Making, SituationPage, Stretch, ToldIn
from situasi.errors import SituasiError
from situasi.model import Claim, Scope
from situasi.record import Record
from situasi.record.memory import Memory
from situasi.rubbish import uncollected
from situasi.situation import situation

log = logging.getLogger(__name__)

VERSION = "7"
"""Of the digest's rows: one made by another is made anew."""
EVERY = 0.5
"""Seconds between two looks at the record's generation."""
DAYS_KEPT = 40
"""Earlier days kept of one situation; the longest unmade goes first."""

REMEMBERED = 30_000
"""Stories, tellings and episodes that the watching process keeps of what it made last: some 12 KB each."""

_memories: OrderedDict[str, Memory] = OrderedDict()
_loaded: OrderedDict[tuple[int, str], Digest] = OrderedDict()
_LOADED = 6
_lock = Lock()
_making = Lock()
"""Situations are made one at a time in a process: readers' odd days must not take it all."""


def make(scope: Scope, as_of: dt.date | None = None, memory: Memory | None = None) -> Making:
    """Make a situation's digest of the record as it is now, and keep it.

    `memory`: of the same situation as it is now; it makes the next time quicker.
    """
    with uncollected():
        return _make(scope, as_of, memory)


def _make(scope: Scope, as_of: dt.date | None, memory: Memory | None) -> Making:
    with open_record() as record:
        # Read first: what changes while it is made is seen at the next look.
        generation = record.generation()
        whole = situation(record, scope, as_of, memory)
        digesting = Digesting(whole, memory)
        digest = _digest(record, digesting)
    parts = list(_stretches(digesting.parts))
    packed = zlib.compress(to_json(digest), 1)
    rest = zlib.compress(whole.model_dump_json(by_alias=True, exclude={"timeline"}).encode(), 1)
    with transaction.atomic():
        made, _new = Making.objects.update_or_create(
            key=scope.id,
            as_of=as_of,
            defaults={
                "generation": generation,
                "scope": asked(scope),
                "verdict": digest["heat"]["verdict"],
                "day": whole.as_of,
                "digest": packed,
                "rest": rest,
            },
        )
        made.stretches.all().delete()
        Stretch.objects.bulk_create(Stretch(making=made, **one) for one in parts)
        if as_of is None:
            _note_stories(made, {one["story"] for one in digest["told"]})
    return made


def _note_stories(made: Making, told: set[str]) -> None:
    known = set(made.told_in.values_list("story", flat=True))
    if known - told:
        made.told_in.filter(story__in=list(known - told)).delete()
    ToldIn.objects.bulk_create(ToldIn(making=made, story=name) for name in sorted(told - known))


def digest_now(scope: Scope) -> Digest:
    """A digest of a scope as it stands in an editor, kept nowhere. Raises RecordError."""
    with open_record() as record:
        return _digest(record, Digesting(situation(record, scope)))


def _digest(record: Record, digesting: Digesting) -> Digest:
    whole, digest = digesting.made, digesting.digest()
    told = [one["story"] for one in digest["told"]]
    digest["changes"] = changes.of_stories(record, told, whole.as_of)
    digest["map"] = drawing.draw(digest["rows"], whole.scope)
    return digest


def _stretches(parts: dict[str, list[dict[str, Any]]]) -> Iterator[dict[str, Any]]:
    for part, rows in parts.items():
        for start in range(0, len(rows), ON_A_PAGE):
            whole = zlib.compress(to_json(rows[start : start + ON_A_PAGE]), 1)
            yield {"part": part, "number": start // ON_A_PAGE + 1, "content": whole}


def rows_of(made: Making, part: str, number: int) -> list[dict[str, Any]]:
    """The rows on a page of a part; none where it has no such page."""
    found = made.stretches.filter(part=part, number=number).first()
    return from_json(found.text) if found is not None else []


def verdicts(keys: list[str]) -> dict[str, str]:
    """Where each situation was going when it was made last."""
    rows = Making.objects.filter(key__in=keys, as_of=None)
    return dict(rows.values_list("key", "verdict"))


def asked(scope: Scope) -> str:
    """A hash of what a scope takes in; its names are no part of it."""
    whole = scope.model_copy(update={"names": {"-": "-"}}).model_dump_json() + VERSION
    return hashlib.blake2b(whole.encode(), digest_size=16).hexdigest()


def digest_of(page: SituationPage, as_of: dt.date | None = None) -> Digest:
    """What the page shows. Raises `situasi.errors.SituasiError`."""
    return found(page, as_of)[0]


def found(page: SituationPage, as_of: dt.date | None = None) -> tuple[Digest, Making]:
    """A situation as it was made last, or made now where it was not yet.

    An earlier day is made anew once the record has grown since, for corrections reach back.
    Raises `situasi.errors.SituasiError`.
    """
    scope = page.whole_scope()
    rows = Making.objects.defer("digest", "rest").filter(key=page.key, scope=asked(scope))
    made = rows.filter(as_of=None).first()
    if as_of is not None and (made is None or as_of < made.day):
        earlier = rows.filter(as_of=as_of).first()
        behind = earlier is not None and made is not None and earlier.generation < made.generation
        made = None if behind else earlier
    else:
        as_of = None  # nothing is known that came later
    if made is None:
        with _making:
            made = make(scope, as_of)
        if as_of is not None:
            _forget(page.key)
    return _load(made), made


def whole(made: Making, without: frozenset[str]) -> bytes:
    """The JSON of a situation but for its timeline, without what some stories tell."""
    if made.as_of is None and not made.told_in.filter(story__in=list(without)).exists():
        return made.rest_text
    return json.dumps(_pruned(json.loads(made.rest_text), without), ensure_ascii=False).encode()


def ledger(made: Making, without: frozenset[str]) -> list[Claim]:
    """The figures of a situation, without those that some stories tell."""
    rows = json.loads(made.rest_text)["ledger"]
    return [Claim.model_validate(row) for row in rows if row["story"] not in without]


def _pruned(value: Any, without: frozenset[str]) -> Any:
    if isinstance(value, dict):
        return {name: _pruned(part, without) for name, part in value.items()}
    if isinstance(value, list):
        kept = [p for p in value if not (isinstance(p, dict) and p.get("story") in without)]
        return [_pruned(part, without) for part in kept]
    return value


def _load(made: Making) -> Digest:
    """The digest, from this process's memory where it was shown before."""
    slot = (made.pk, made.made_at.isoformat())
    with _lock:
        known = _loaded.get(slot)
        if known is not None:
            _loaded.move_to_end(slot)
            return known
    digest: Digest = from_json(made.text)
    with _lock:
        _loaded[slot] = digest
        while len(_loaded) > _LOADED:
            _loaded.popitem(last=False)
    return digest


def _forget(key: str) -> None:
    rows = Making.objects.filter(key=key).exclude(as_of=None).order_by("-made_at")
    old = rows.values_list("pk", flat=True)[DAYS_KEPT:]
    Making.objects.filter(pk__in=list(old)).delete()


def behind(generation: int) -> list[Scope]:
    """The scopes of published situations whose making is older than the record, or of another scope."""
    scopes: dict[str, Scope] = {}
    for page in SituationPage.objects.published().select_related("locale"):
        if page.key not in scopes:
            with suppress(ValueError):  # saved past the form; the page itself says so
                scopes[page.key] = page.whole_scope()
    rows = Making.objects.filter(as_of=None).values_list("key", "generation", "scope")
    made = {key: (at, scope) for key, at, scope in rows}
    return [
        scope
        for key, scope in scopes.items()
        if made.get(key, (-1, ""))[0] < generation or made[key][1] != asked(scope)
    ]


def step() -> int:
    """Make all that is behind; how many that were."""
    with open_record() as record:
        generation = record.generation()
    waiting = behind(generation)
    for scope in waiting:
        try:
            _make_again(scope)
        except SituasiError as error:
            log.warning("could not make the situation %s: %s", scope.id, error)
    if waiting:
        touch(settings.DATA)
    return len(waiting)


def _make_again(scope: Scope) -> None:
    """Make a situation of what has changed of it, and of what is remembered of the rest."""
    memory = _memories.pop(scope.id, None) or Memory()
    make(scope, memory=memory)
    _memories[scope.id] = memory
    while sum(map(len, _memories.values())) > REMEMBERED:
        _memories.popitem(last=False)


def run() -> None:
    """Watch for ever; one process does so, and when it ends, however it ends, another takes over."""
    with (settings.DATA / "situations.lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        watch = Watch()
        while True:
            began = time.monotonic()
            try:
                if watch.stirs() and step():
                    watch.again()
            except Exception:
                log.exception("could not make the situations")
                watch.again()
                time.sleep(5)
            # While many stories come in, half the time is left to others.
            time.sleep(max(EVERY, time.monotonic() - began))
