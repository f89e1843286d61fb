"""The ledger's rows: figures as each source gives them, side by side.

Nothing is averaged, and nothing is summed across sources. A newer figure of one origin takes the place
of its older one in the view; both stay.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Sequence

from situasi.model import Claim, Mention, Span, Status
from situasi.names.fold import key
from situasi.record.counted import cumulative, part


def claims(mention: Mention, episode: str) -> tuple[Claim, ...]:
    """One row for each figure of a mention."""
    out = []
    for figure in mention.event.figures:
        group, words = part(mention, figure) or (None, None)
        out.append(
            Claim(
                kind=figure.kind,
                low=figure.low,
                high=figure.high,
                cumulative=cumulative(mention, figure),
                group=group,
                part=words,
                origin=mention.origin,
                chain=mention.chain,
                as_of=mention.published,
                episode=episode,
                story=mention.story,
                event=mention.event.id,
                figure=Span(start=figure.start, end=figure.end, text=figure.text),
                sentence=mention.sentence,
                since=mention.since,
                until=mention.until,
            )
        )
    return tuple(out)


def told(mentions: Sequence[Mention], episode: str) -> tuple[Claim, ...]:
    """The rows of an episode: its mentions' claims, the older ones of each origin marked as replaced.

    Where a story has a number from somebody, the same number in its own voice (its title) is no row
    of its own: the row names it in `also_in`.
    """
    rows = [(m, c) for m in mentions for c in claims(m, episode)]
    if all(c.chain for _, c in rows):
        return replaced(c for _, c in rows)
    relayed: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for n, (mention, claim) in enumerate(rows):
        if claim.chain and mention.event.status is not Status.DENIED:
            relayed[_number(claim)].append(n)
    also: dict[int, list[str]] = defaultdict(list)
    out = []
    for n, (_, claim) in enumerate(rows):
        same = [] if claim.chain else relayed.get(_number(claim), [])
        host = next((i for i in same if _alike(rows[i][1].group, claim.group)), None)
        if host is None:
            out.append(n)
        else:
            also[host].append(f"{claim.story}#{claim.event}")
    return replaced(
        rows[n][1].model_copy(update={"also_in": tuple(also[n])}) if n in also else rows[n][1]
        for n in out
    )


def _number(claim: Claim) -> tuple[object, ...]:
    """What two rows of one version of a story have in common that say the same number."""
    number = claim.high if claim.low is None else claim.low
    return claim.story, claim.since, claim.until, claim.kind, number


def _alike(one: str | None, other: str | None) -> bool:
    return one == other or one is None or other is None


def replaced(rows: Iterable[Claim]) -> tuple[Claim, ...]:
    """The claims with the older ones of an origin marked as replaced by its newer ones.

    Claims replace each other by the day from which they were known, if they are of one origin and
    kind, count the same people, and are both totals since a beginning or both not; those of one day
    stand together. Of sources without a name only one in the same words replaces another. A claim
    that was taken back replaces nothing.
    """
    ordered = sorted(rows, key=lambda c: (c.since, c.story, c.event, c.figure.start))
    # For each slot the day of the claims looked at last, and the day of those that replaced them.
    days: dict[tuple[object, ...], tuple[dt.date, dt.date | None]] = {}
    out: list[Claim] = []
    for claim in reversed(ordered):
        later = None
        if claim.until is None:
            slot = _slot(claim)
            day, later = days.get(slot, (claim.since, None))
            later = day if claim.since < day else later
            days[slot] = claim.since, later
        out.append(claim.model_copy(update={"until": later, "replaced": True}) if later else claim)
    return tuple(reversed(out))


def _slot(claim: Claim) -> tuple[object, ...]:
    unnamed = claim.origin.name is None and bool(claim.chain)
    words = key(claim.chain[-1].text) if unnamed else ""
    return claim.origin.key, words, claim.kind, bool(claim.cumulative), claim.group


def standing(rows: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims that stand: neither replaced nor taken back."""
    return tuple(c for c in rows if c.until is None)
