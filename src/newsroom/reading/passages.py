"""Where in a story the words stand that were looked for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from django.utils.html import conditional_escape, format_html_join
from django.utils.safestring import SafeString

from newsroom.reading.words import roots, words
from situasi.names.fold import WORD

if TYPE_CHECKING:
    from newsroom.stories.models import StoryPage

BEFORE, AFTER = 90, 170
"""Characters of a passage around the first word that was found; cut at words."""


def passage(story: StoryPage, forms: frozenset[str]) -> SafeString:
    """The piece of the body where most of the words stand, each marked; "" if none does."""
    language = story.locale.language_code
    best: tuple[int, str, list[tuple[int, int]]] = (0, "", [])
    for block in story.body.stream_block.get_searchable_content(story.body):
        piece = " ".join(block.split())
        spans = list(_marked(piece, forms, language))
        different = len({piece[start:end].casefold() for start, end in spans})
        if different > best[0]:
            best = (different, piece, spans)
    return _shown(best[1], best[2]) if best[0] else SafeString("")


def _marked(piece: str, forms: frozenset[str], language: str) -> Iterator[tuple[int, int]]:
    # A word holds its roots, but for a first letter that was given back and for its end: to look
    # for that first is a hundred times faster than to stem every word.
    probes = {form[1:4] for form in forms if len(form) > 3}
    for found in WORD.finditer(piece):
        for word in words(found[0]):
            if word in forms or (
                any(probe in word for probe in probes)
                and not forms.isdisjoint(roots(word, language))
            ):
                yield found.span()
                break


def _shown(piece: str, spans: list[tuple[int, int]]) -> SafeString:
    start, end = _cut(piece, spans[0][0])
    at, parts = start, []
    for from_, to in spans:
        if from_ < start or to > end:
            continue
        parts += [("", piece[at:from_]), ("mark", piece[from_:to])]
        at = to
    parts.append(("", piece[at:end]))
    words_ = format_html_join(
        "",
        "{}",
        ((_tag(tag, text),) for tag, text in parts if text),
    )
    return SafeString(f"{'… ' if start else ''}{words_}{' …' if end < len(piece) else ''}")


def _tag(tag: str, text: str) -> SafeString:
    safe = conditional_escape(text)
    return SafeString(f"<{tag}>{safe}</{tag}>") if tag else safe


def _cut(piece: str, first: int) -> tuple[int, int]:
    start = 0 if first <= BEFORE else min(piece.find(" ", first - BEFORE) + 1, first)
    end = len(piece)
    if end > first + AFTER:
        end = max(piece.rfind(" ", first, first + AFTER), first)
        end = end if end > first else first + AFTER
    return start, end
