"""Who says what: sources, cue and content of each statement."""

from __future__ import annotations

import re
from collections.abc import Sequence

from situasi.language import Language
from situasi.model import Reason, Source, SourceKind, Span, Statement, Story
from situasi.names.story import Names
from situasi.reading.decode import Frame, Piece, Relay, softmax
from situasi.reading.encoder import Read
from situasi.reading.frames import KINDS, MANNERS, WORD


def relays_of(text: str, names: Names, language: Language) -> list[Relay]:
    """Where the story cites an outlet: one of the language's relay words up to two words before it."""
    out = []
    for outlet in names.outlets():
        before = [m.span() for m in WORD.finditer(text, max(0, outlet.start - 40), outlet.start)]
        for start, end in before[-3:]:
            if text[start:end].casefold() in language.words.relays:
                out.append(Relay((start, end), (outlet.start, outlet.end)))
                break
    return out


def statements_of(
    reads: Sequence[Read], names: Names, language: Language, story: Story
) -> list[Statement]:
    """The statements of a story in the order of their cues, with ids s1, s2, …

    Where two cues hand over the same words ("Dikutip dari Reuters, Kremlin menyebutkan …"), they are
    one statement: the one with the longer chain of sources, behind the outlets of the other.
    """
    out: list[Statement] = []
    for read in reads:
        for frame in read.statements:
            made = statement_of(frame, read, names, language, story)
            if made is None:
                continue
            twin = next(
                (i for i, s in enumerate(out) if mostly_same(s.content, made.content)), None
            )
            if twin is None:
                out.append(made)
            else:
                shorter, longer = sorted((made, out[twin]), key=lambda s: len(s.sources))
                out[twin] = through(shorter, longer)
    return [s.model_copy(update={"id": f"s{n}"}) for n, s in enumerate(out, 1)]


def through(shorter: Statement, longer: Statement) -> Statement:
    """A statement with the outlets before it that another says the same words came through."""
    names = {s.name for s in longer.sources}
    outlets = [
        s
        for s in shorter.sources
        if s.kind is SourceKind.OUTLET and s.name and s.name not in names
    ]
    return longer.model_copy(update={"sources": (*outlets, *longer.sources)})


def mostly_same(a: Span, b: Span) -> bool:
    """Whether two stretches share at least half of what they cover together."""
    shared = min(a.end, b.end) - max(a.start, b.start)
    return shared > 0 and 2 * shared >= max(a.end, b.end) - min(a.start, b.start)


def statement_of(
    frame: Frame, read: Read, names: Names, language: Language, story: Story
) -> Statement | None:
    """A statement without its id yet, or None where no source or no content was found for a cue."""
    # relays (kind 0) before the speaker (kind 1): the chain runs from the outermost inwards
    pieces = sorted(joined(frame, story.text), key=lambda p: (p.kind, p.start))
    content = frame.pieces["content"]
    if not pieces or not content:
        return None
    given = [source_of(p, frame, read, names, language, story) for p in pieces]
    own = [read.window.sentence[p.words[0]] == frame.sentence for p in pieces]
    speaking = [n for n, source in enumerate(given) if not is_day(source, language)]
    if not speaking:
        return None
    sources = links([given[n] for n in speaking], [own[n] for n in speaking])
    is_source = any((s.start, s.end) == (frame.start, frame.end) for s in sources)
    start, end = unquoted(story.text, content[0].start, content[0].end, language)
    return Statement(
        id="",
        sources=sources,
        cue=None if is_source else story.span(frame.start, frame.end),
        content=story.span(start, end),
        manner=MANNERS[int(frame.scores["manner"].argmax())],
        because=(Reason(by="encoder", what="cue", score=round(frame.score, 3)),),
    )


def joined(frame: Frame, text: str) -> list[Piece]:
    """The pieces of the sources, those with nothing but blanks between them as one.

    The encoder tells relay and speaker apart word by word, and may do so within one phrase ("Kantor
    berita Fars"). A piece without a letter is none; a cue that is a source in itself stays alone.
    """
    out: list[Piece] = []
    for piece in sorted(frame.pieces["source"], key=lambda p: p.start):
        if not any(map(str.isalpha, text[piece.start : piece.end])):
            continue
        last = out[-1] if out else None
        alone = (frame.start, frame.end) in {(p.start, p.end) for p in (piece, last) if p}
        if last is None or alone or not text[last.end : piece.start].isspace():
            out.append(piece)
            continue
        longer = max(last, piece, key=lambda p: (p.words[1] - p.words[0], p.score))
        out[-1] = Piece(
            last.start, piece.end, (last.words[0], piece.words[1]), longer.kind,
            max(last.score, piece.score),
        )  # fmt: skip
    return out


_CARRIERS = (SourceKind.OUTLET, SourceKind.DOCUMENT)


def links(sources: Sequence[Source], own: Sequence[bool]) -> tuple[Source, ...]:
    """The links of a chain; `own` says of each whether it stands in the cue's sentence.

    Who spoke in another sentence has no part in what one with a name says in this one; an outlet or
    a document there may be where both stand. A name that comes twice in a row is one link.
    """
    speaks = any(
        here and s.name and s.kind not in _CARRIERS for s, here in zip(sources, own, strict=True)
    )
    out: list[Source] = []
    for source, here in zip(sources, own, strict=True):
        if speaks and not here and source.kind not in _CARRIERS:
            continue
        if not (out and source.name and source.name == out[-1].name):
            out.append(source)
    return tuple(out)


def is_day(source: Source, language: Language) -> bool:
    """Whether a source is only when it was said: "on December 3", but no Theresa May."""
    words = re.findall(r"[^\W\d_]+", source.text.casefold())
    return source.name is None and language.calendar.issuperset(words)


def source_of(
    piece: Piece, frame: Frame, read: Read, names: Names, language: Language, story: Story
) -> Source:
    """One link of the chain: an outlet that we know by name, else what the encoder takes it for."""
    start, end = piece.start, piece.end
    if (start, end) == (frame.start, frame.end):
        # "ujarnya" is cue and source in one word: the source is its clitic
        word = story.text[start:end].casefold()
        for clitic in language.words.possessive_clitics:
            if word.endswith(clitic) and len(word) > len(clitic) + 2:
                start = end - len(clitic)
                break
    kind = KINDS[int(softmax(read.heads["kind"][slice(*piece.words)]).mean(0).argmax())]
    outlet = next((m for m in names.outlets() if m.start < end and m.end > start), None)
    if outlet is not None and kind is not SourceKind.PERSON:
        kind, name = SourceKind.OUTLET, outlet.identity.name
    else:
        known = names.who(start, end)
        name = known[0].name if len(known) == 1 and kind is not SourceKind.UNNAMED else None
    return Source(**story.span(start, end).model_dump(), name=name, kind=kind)


def unquoted(text: str, start: int, end: int, language: Language) -> tuple[int, int]:
    """The stretch without quotation marks, commas and spaces at its ends."""
    quotes = language.words.quotes
    marks = {*quotes.open, *quotes.close, *",;: \n-–—"}
    a, b = start, end
    while a < b and text[a] in marks:
        a += 1
    while b > a and text[b - 1] in marks:
        b -= 1
    return (a, b) if a < b else (start, end)
