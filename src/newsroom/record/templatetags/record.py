"""Words of the record in templates, and the story as it is marked for readers."""

from __future__ import annotations

from typing import Any

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from newsroom.record import words
from situasi.model import Claim, Mention, Span

register = template.Library()

register.filter("deed", words.deed)
register.filter("type_label", words.type_label)
register.filter("parties", words.parties)
register.filter("party", words.party)
register.filter("place", words.place)
register.filter("days", words.days)
register.filter("day", words.day)
register.filter("bounds", words.bounds)
register.filter("figure", words.figure)
register.filter("chain", words.chain)
register.filter("event_words", lambda item: words.sentence(getattr(item, "event", item)))


@register.filter
def status(value: str) -> str:
    """A status in words."""
    return str(words.STATUS[value])  # type: ignore[index]


@register.filter
def claimant(claim: Claim) -> str:
    """Who gives a figure, and through whom; the publisher where the narrator does."""
    if claim.chain:
        return words.chain(claim.chain)
    return claim.origin.name or _("the story itself")


@register.filter
def teller(mention: Mention) -> str:
    """Who tells an event, and through whom."""
    return words.chain(mention.chain) if mention.chain else _("the story itself")


@register.filter
def at(known: dict[Any, Any], key: Any) -> Any:
    """A dictionary's value; `None` where it has none."""
    return known.get(key)


@register.simple_tag
def in_sentence(sentence: Span, span: Span) -> SafeString:
    """The sentence with a stretch of it marked; all of it escaped."""
    start, end = span.start - sentence.start, span.end - sentence.start
    if not 0 <= start < end <= len(sentence.text):
        return format_html("{}", sentence.text)
    text = sentence.text
    return format_html("{}<mark>{}</mark>{}", text[:start], text[start:end], text[end:])
