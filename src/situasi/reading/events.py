"""What was done: type, modes, status and figures of each event, and the earlier telling of it."""

from __future__ import annotations

from collections.abc import Sequence

from situasi.language import Language, plover
from situasi.model import Event, EventType, Figure, FigureKind, Reason, Sector, Statement, Status
from situasi.reading.decode import Frame
from situasi.reading.frames import STATUSES, TYPED_MODES, TYPES
from situasi.reading.lexicon import Sighting
from situasi.reading.sentences import sentence_of

Who = tuple[str | None, Sector | None]

MODE = 0.5
"""Least probability of a mode."""


def type_of(frame: Frame) -> tuple[EventType, float]:
    """The likeliest type and its probability."""
    best = int(frame.scores["type"].argmax())
    return TYPES[best], float(frame.scores["type"][best])


def modes_of(frame: Frame, kind: EventType) -> tuple[str, ...]:
    """The likely modes among those that the type allows, likeliest first."""
    scored = [
        (float(p), m)
        for p, (t, m) in zip(frame.scores["mode"], TYPED_MODES, strict=True)
        if t == kind
    ]
    return tuple(m for p, m in sorted(scored, reverse=True) if p >= MODE)


def reasons_of(frame: Frame, words: Sequence[Sighting]) -> tuple[Reason, ...]:
    """What the encoder says for trigger and type, and the lexicon for the anchor's words."""
    kind, score = type_of(frame)
    return (
        Reason(by="encoder", what="trigger", score=round(frame.score, 3)),
        Reason(by="encoder", what=f"type {kind}", score=round(score, 3)),
        *(Reason(by="lexicon", what=w.told(), score=round(w.share(kind), 3)) for w in words),
    )


def status_of(frame: Frame, carrier: Statement | None, language: Language) -> tuple[Status, Reason]:
    """The likeliest status; what a denial hands over ("membantah bahwa …") is denied."""
    if carrier is not None and carrier.cue is not None:
        words = f" {carrier.cue.text.casefold()} "
        denial = next((d for d in language.words.denials if f" {d} " in words), None)
        if denial is not None:
            return Status.DENIED, Reason(by="rule", what=f"handed over by “{denial}”")
    best = int(frame.scores["status"].argmax())
    score = round(float(frame.scores["status"][best]), 3)
    return STATUSES[best], Reason(by="encoder", what=f"status {STATUSES[best]}", score=score)


def figures_of(
    frame: Frame, kind: EventType, figures: Sequence[Figure], bare: Sequence[Figure]
) -> tuple[Figure, ...]:
    """The figures that the grammar found where the encoder sees one for this event.

    Who is sent or released is not killed: of a type with figures of its own, others are sizes, and
    `bare` numbers the likeliest of its own.
    """
    own = plover().types[kind].figures
    size = {"kind": FigureKind.SIZE}
    found = [
        f if not own or f.kind in own else f.model_copy(update=size)
        for f in figures if _seen(frame, f)
    ]  # fmt: skip
    if own:
        found += [f.model_copy(update={"kind": own[0]}) for f in bare if _seen(frame, f)]
    return tuple(sorted(found, key=lambda f: f.start))


def _seen(frame: Frame, figure: Figure) -> bool:
    return any(figure.start < p.end and figure.end > p.start for p in frame.pieces["figure"])


def carrier_of(start: int, end: int, statements: Sequence[Statement]) -> Statement | None:
    """The statement whose content holds the anchor; the shortest one where several do."""
    holding = [s for s in statements if s.content.start <= start and end <= s.content.end]
    return min(holding, key=lambda s: s.content.end - s.content.start, default=None)


def told_twice(event: Event, earlier: Sequence[Event], sentences: Sequence[Sequence[int]]) -> bool:
    """Whether the sentence has told the deed already: same type, and the very same figures.

    "telah menelan lebih dari 1.000 korban jiwa" is one deed, not a swallowing and a death.
    """
    here = sentence_of(sentences, event.anchor.start)
    return bool(event.figures) and any(
        other.type == event.type
        and other.figures == event.figures
        and sentence_of(sentences, other.anchor.start) == here
        for other in earlier[-8:]
    )


class Deeds:
    """The deeds that a story has told so far, each by the first event that tells it."""

    def __init__(self) -> None:
        self._first: dict[EventType, list[tuple[Event, set[Who]]]] = {}

    def add(self, event: Event, pointed: bool = False) -> Event:
        """The event, with `same_as` where an earlier one tells the same deed.

        `pointed` is whether its words point back to one ("that strike").
        """
        own: set[Who] = {(p.country, p.sector) for p in (*event.actors, *event.recipients)}
        known = self._first.setdefault(event.type, [])
        for other, theirs in known:
            if same_deed(event, own, other, theirs, pointed):
                return event.model_copy(update={"same_as": other.id})
        known.append((event, own))
        return event


def points_back(text: str, start: int, end: int, language: Language) -> bool:
    """Whether an anchor is what was told of before: "that air strike", "serangan itu"."""
    own = text[start:end].casefold().split()
    before = [*text[max(0, start - 30) : start].casefold().split()[-2:], *own[:1]]
    after = [*own[-1:], *(w.strip(".,;:") for w in text[end : end + 30].casefold().split()[:1])]
    words = language.words
    return not (
        set(before).isdisjoint(words.pointing_before)
        and set(after).isdisjoint(words.pointing_after)
    )


def same_deed(
    event: Event, own: set[Who], other: Event, theirs: set[Who], pointed: bool = False
) -> bool:
    """Whether two events of one type tell one deed: nothing stands against it, and enough for it.

    Days, places, modes or parties that both have must agree; for it speak a party in common with a
    place, a day or a second party, or the same place on the same days; where the words point back, that
    nobody else is a party to it.
    """
    a, b = event, other
    if a.date and b.date and (a.date.first, a.date.last) != (b.date.first, b.date.last):
        return False
    if a.place and b.place and a.place.name != b.place.name:
        return False
    if a.modes and b.modes and not set(a.modes) & set(b.modes):
        return False
    shared = own & theirs
    if own and theirs and not shared:
        return False
    if pointed or (a.place and b.place and a.date and b.date):
        return True
    return bool(shared) and bool(b.place or b.date or len(shared) > 1)
