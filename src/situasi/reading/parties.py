"""Who did it, and to whom: stretches that the encoder found, and who they are."""

from __future__ import annotations

from situasi.model import Party, Reason, Sector, Story
from situasi.names import Names
from situasi.reading.decode import Frame, Piece, softmax
from situasi.reading.encoder import Read
from situasi.reading.frames import SECTORS

SURE = 0.6
"""Least probability at which the encoder's sector stands where the names know none."""
AGAINST = 0.9
"""Least probability at which it stands against a sector that the names only infer."""


def parties_of(
    frame: Frame, read: Read, names: Names, story: Story, kind: int
) -> tuple[Party, ...]:
    """The actors (kind 0) or recipients (kind 1) of an event, in the order of the text."""
    out: list[Party] = []
    for piece in frame.pieces["party"]:
        if piece.kind == kind:
            for party in party_of(piece, read, names, story):
                if all(
                    (p.start, p.name, p.country, p.sector)
                    != (party.start, party.name, party.country, party.sector)
                    for p in out
                ):
                    out.append(party)
    return tuple(out)


def party_of(piece: Piece, read: Read, names: Names, story: Story) -> list[Party]:
    """One party, or one for each that a phrase such as "both countries" stands for."""
    sectors = softmax(read.heads["sector"][slice(*piece.words)]).mean(0)
    guess = int(sectors.argmax())
    score = float(sectors[guess])
    found = Reason(by="encoder", what="party", score=round(piece.score, 3))
    out = []
    for who in names.who(piece.start, piece.end):
        sector = settled(
            who.sector, any(r.by == "data" for r in who.because), SECTORS[guess], score
        )
        because = (found, *who.because)
        if sector is not who.sector:
            because = (
                *because,
                Reason(by="encoder", what=f"sector {sector}", score=round(score, 3)),
            )
        span = story.span(piece.start, piece.end)
        out.append(
            Party(
                **span.model_dump(),
                name=who.name,
                country=who.country,
                sector=sector,
                because=because,
            )
        )
    return out


def settled(
    known: Sector | None, by_data: bool, guess: Sector | None, score: float
) -> Sector | None:
    """The sector of a party: what the data know first, then the encoder's, by its probability."""
    if known is not None and (by_data or score < AGAINST):
        return known
    return guess if score >= SURE else known
