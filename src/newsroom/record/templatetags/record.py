"""Words of the record in templates, and the story as it is marked for readers."""

from __future__ import annotations

from typing import Any

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from newsroom.record import marking, story, words
from newsroom.stories.models import StoryPage
from situasi.model import Claim, Mention, Source, Span

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


@register.filter
def said_by(sources: tuple[Source, ...]) -> str:
    """Who says it, and through whom: "Kejaksaan Agung Azerbaijan, through TASS"."""
    *through, speaker = [words.source(one) for one in sources]
    if not through:
        return speaker
    way = ", ".join(reversed(through))
    return _("%(speaker)s, through %(outlets)s") % {"speaker": speaker, "outlets": way}


@register.tag
def marked(parser: Any, token: template.base.Token) -> template.Node:
    """`{% marked page %}` … `{% endmarked %}`: the body printed between them, marked.

    `{% marked page "head" %}` marks headline and deck in the same way.
    """
    _name, page, *part = token.split_contents()
    inside = parser.parse(("endmarked",))
    parser.delete_first_token()
    return _Marked(parser.compile_filter(page), inside, of_head=part == ['"head"'])


class _Marked(template.Node):
    """The body with each read sentence's id, and the sources as footnotes where they are asked for."""

    def __init__(self, page: Any, inside: template.NodeList, of_head: bool) -> None:
        self.page, self.inside, self.of_head = page, inside, of_head

    def render(self, context: template.Context) -> SafeString:
        """The body as it is where nothing was read of it."""
        body = self.inside.render(context)
        request = context.get("request")
        told = story.shown_reading(self.page.resolve(context), request)
        if told is None:
            return body
        head = told.story.deck.end if told.story.deck else len(told.story.title)
        found = sorted({m.sentence.start for m in story.mentions_of(told)})
        if self.of_head:
            return mark_safe(marking.marked(body, told.story.text[:head], found))  # noqa: S308
        body_says = [s for s in told.reading.statements if s.content.start >= head]
        notes = marking.notes(body_says) if story.sources_wanted(request) else []
        html = marking.marked(body, told.story.text, found, notes, begin=head)
        listed = ""
        if notes:
            numbers = [note for note, _statement in notes if f'id="from-{note.number}"' in html]
            template_ = context.template.engine.get_template("record/notes.html")
            with context.push(notes=numbers):
                listed = template_.render(context)
        return mark_safe(html + listed)  # noqa: S308 - printed by templates, marked by `marking`


@register.inclusion_tag("record/switch.html", takes_context=True)
def sources_switch(context: template.Context, page: StoryPage) -> dict[str, Any]:
    """The link that switches the sources on or off."""
    request = context.get("request")
    told = story.shown_reading(page, request)
    return {
        "there": told is not None and bool(told.reading.statements),
        "on": story.sources_wanted(request),
        "page": page,
    }


@register.inclusion_tag("record/withdrawn.html")
def withdrawn(page: StoryPage) -> dict[str, Any]:
    """What sources withdrew of that which the story relays."""
    return {"withdrawals": story.withdrawals(page)}


@register.inclusion_tag("record/on_record.html", takes_context=True)
def on_record(context: template.Context, page: StoryPage) -> dict[str, Any]:
    """The story's events as the record has them, in words and on a small map."""
    return {"record": story.on_record(page, context.get("request")), "page": page}
