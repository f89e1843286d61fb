"""Where an event happened: one of the places that the story names, or nothing."""

from __future__ import annotations

from collections.abc import Sequence

from situasi.model import Place, Reason
from situasi.names.story import Names
from situasi.reading.linking import Candidate, Evidence, Mention, Told, links
from situasi.reading.sentences import sentence_of


def mentions(names: Names, told: Told) -> list[Place]:
    """All places of a story: names that the data know, and phrases that the encoder takes for places.

    "the capital" or "kota itu" is a place only where something happens there.
    """
    found = names.places()
    taken = {(p.start, p.end) for p in found}
    for frame, _ in told:
        for piece in frame.pieces["place"]:
            if any(a < piece.end and b > piece.start for a, b in taken):
                continue
            place = names.where(piece.start, piece.end)
            if place is not None:
                taken.add((piece.start, piece.end))
                found.append(place)
    return sorted(found, key=lambda p: p.start)


def candidates(places: Sequence[Place], sentences: Sequence[Sequence[int]]) -> list[Candidate]:
    """The story's places, the mentions of one place together; the key is their `Place`s in order."""
    by_identity: dict[tuple[str | None, str | None], list[Place]] = {}
    for p in places:
        by_identity.setdefault((p.name, p.country), []).append(p)
    out = []
    for group in by_identity.values():
        mentions = tuple(Mention(p.start, p.end, sentence_of(sentences, p.start)) for p in group)
        precision = group[0].precision
        features = ((f"precision {precision.value if precision else None}", 1.0),)
        out.append(Candidate(tuple(group), mentions, features))
    return out


def place_of(evidence: Evidence, row: int) -> Place | None:
    """The place of an event, at the mention nearest to it, with the reason for the choice."""
    found = evidence.candidates
    choice, score = links()["place"].best(evidence.options(row))
    if choice == len(found):
        return None
    at = found[choice].nearest(evidence.told[row][0].sentence)
    group: tuple[Place, ...] = found[choice].key  # type: ignore[assignment]
    place = next(p for p in group if p.start == at.start)
    why = Reason(by="encoder", what="place chosen among those of the story", score=round(score, 3))
    return place.model_copy(update={"because": (*place.because, why)})
