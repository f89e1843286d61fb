"""Who did it, and to whom: stretches that the encoder found, and who they are."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from situasi.language import Language
from situasi.model import Party, Place, Reason, Sector, Story
from situasi.names.story import Names
from situasi.reading.decode import Frame, Piece, softmax
from situasi.reading.encoder import Read
from situasi.reading.frames import SECTORS

SURE = 0.5
"""Least probability at which the encoder's sector stands against one that is only inferred.

On 2,664 parties of stories that the encoder had not seen, the data's sector was right for 89% (the
encoder's for 80%), an inferred one for 41% (the encoder's for 51%).
"""


def parties_of(
    frame: Frame,
    read: Read,
    names: Names,
    language: Language,
    story: Story,
    kind: int,
    place: Place | None,
    others: Sequence[Party] = (),
) -> tuple[Party, ...]:
    """The actors (kind 0) or recipients (kind 1) of an event, in the order of the text.

    `place` is where it happened: people of no stated nation are taken to be of there. `others` are
    those of the other side, who are none of "both countries" on this one.
    """
    besides = {p.country for p in others if p.country}
    pieces = [
        p
        for p in frame.pieces["party"]
        if p.kind == kind and any(c.isalnum() for c in story.text[p.start : p.end])
    ]
    out: list[Party] = []
    for piece, named in joined(pieces, names, language, story.text):
        for found in party_of(piece, named, read, names, story, besides):
            party = settled_country(found, place)
            if not any(same(p, party) for p in out):
                out.append(party)
    return tuple(out)


def joined(
    pieces: list[Piece], names: Names, language: Language, text: str
) -> list[tuple[Piece, Piece]]:
    """The stretches, with a title and the name beside it made one: "Presiden Rusia, Vladimir Putin".

    Beside each stands the part of it that names the party.
    """
    out: list[tuple[Piece, Piece]] = []
    for piece in pieces:
        last = out[-1][0] if out else None
        if last and text[last.end : piece.start].strip() in {",", "", "("}:
            titled = [is_titled(text[p.start : p.end], language) for p in (last, piece)]
            states = {w.country for p in (last, piece) for w in names.who(p.start, p.end)}
            if any(titled) and len(states) == 1 and len(names.who(last.start, piece.end)) == 1:
                whole = replace(
                    last,
                    end=piece.end,
                    words=(last.words[0], piece.words[1]),
                    score=max(last.score, piece.score),
                )
                out[-1] = (whole, last if titled[1] and not titled[0] else piece)
                continue
        out.append((piece, piece))
    return out


def is_titled(phrase: str, language: Language) -> bool:
    """Whether a phrase holds a title ("presiden", "foreign minister")."""
    folded = f" {phrase.casefold()} "
    return any(f" {title} " in folded for title in language.words.titles)


def same(a: Party, b: Party) -> bool:
    """Whether two parties of one side are one: the same entity, by name or by the same words."""
    if a.name is not None and a.name == b.name:
        return True
    return (a.start, a.name, a.country, a.sector) == (b.start, b.name, b.country, b.sector)


def party_of(
    piece: Piece, named: Piece, read: Read, names: Names, story: Story, besides: Collection[str]
) -> list[Party]:
    """One party, or one for each that a phrase such as "both countries" stands for, but for some."""
    sectors = softmax(read.heads["sector"][slice(*piece.words)]).mean(0)
    guess = int(sectors.argmax())
    score = float(sectors[guess])
    found = Reason(by="encoder", what="party", score=round(piece.score, 3))
    out = []
    for who in names.who(named.start, named.end, besides):
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


def settled_country(party: Party, place: Place | None) -> Party:
    """The party with the country that the coding scheme gives it where no nation is stated.

    International bodies have none; civilians whose nation is only inferred are of the place.
    """
    if party.sector is Sector.IGO:
        return party.model_copy(update={"country": None})
    inferred = any(r.by == "rule" and r.what == "country of the story" for r in party.because)
    if inferred and party.sector is Sector.CVL and place is not None and place.country:
        why = Reason(by="rule", what=f"country of the place: {place.name}")
        because = (*party.because, why)
        return party.model_copy(update={"country": place.country, "because": because})
    return party


def settled(
    known: Sector | None, by_data: bool, guess: Sector | None, score: float
) -> Sector | None:
    """The sector of a party: what the data know first, then the encoder's, by its probability."""
    if by_data and known is not None:
        return known
    return guess if score >= SURE else known
