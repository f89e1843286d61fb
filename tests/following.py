"""A record of a few public stories for the tests of situations and of the API, without a reader.

The readings are written by hand on the stories' own words, so that what is tested is what becomes
of a reading, in a second rather than in a minute.
"""

from __future__ import annotations

import datetime as dt

from situasi.model import Reading, Told

DAY = dt.date(2020, 10, 11)
WORDS = {
    "one": ("Ganja struck", "Missiles killed nine people in Ganja on 11 October, Baku said."),
    "two": ("Toll of Ganja rises", "Ten people were killed in Ganja, the prosecutor said."),
    "three": ("A truce in Moscow", "Armenia and Azerbaijan agreed on a ceasefire in Moscow."),
}


def span(text, words):
    start = text.index(words)
    return {"start": start, "end": start + len(words), "text": words}


def reading(story, kind, *, killed=None, source=None, place=None, day=None, verb):
    """A reading of one event, with the characters of the story that say so."""
    text = story.text
    sentence = span(text, verb)
    actors = []
    if "Armenia" in text:
        actors = [{**span(text, "Armenia"), "name": "Armenia", "country": "ARM", "sector": "GOV"}]
    event = {
        "id": "e1", "type": kind, "anchor": sentence, "status": "occurred", "actors": actors,
        "recipients": [
            {**span(text, place or "Azerbaijan"), "name": None, "country": "AZE", "sector": "CVL"}
        ],
    }  # fmt: skip
    if place:
        event["place"] = {
            **span(text, place), "name": place, "country": "AZE", "latitude": 40.68,
            "longitude": 46.36, "precision": "city",
        }  # fmt: skip
    if day:
        event["date"] = {"from": day.isoformat(), "to": day.isoformat(), "basis": "dateline"}
    statements = []
    if source:
        name, word = source
        statements = [
            {
                "id": "s1", "content": span(text, verb), "manner": "indirect",
                "sources": [{**span(text, word), "name": name, "kind": "organization"}],
            }
        ]  # fmt: skip
        event["according_to"] = "s1"
    if killed:
        number, word = killed
        figure = {**span(text, word), "kind": "killed", "low": number, "high": number}
        event["figures"] = [figure]
    whole = {
        "story": story.id, "language": "en", "reader": "hand 1", "statements": statements,
        "events": [event],
    }  # fmt: skip
    return Told(story=story, reading=Reading.model_validate(whole))


def publish(draft, writer, editor, name):
    """A published English story with these words."""
    from newsroom.desk import states
    from newsroom.stories.models import StoryPage

    title, words = WORDS[name]
    page = draft(
        writer, title, "en", deck="", dateline_place="", dateline_date=DAY,
        body=[("paragraph", f"<p>{words}</p>")],
    )  # fmt: skip
    states.submit(page, writer)
    states.publish(page, editor)
    return StoryPage.objects.get(pk=page.pk)


def told(page, name, **changed):
    """What the record is told of a published page."""
    from newsroom.record.queue import standing_of

    story = page.plain_story().model_copy(update={"id": standing_of(page).name})
    given = {
        "one": {
            "kind": "ASSAULT", "verb": "killed", "killed": (9, "nine people"), "place": "Ganja",
            "source": ("Government of Azerbaijan", "Baku"), "day": DAY,
        },
        "two": {
            "kind": "ASSAULT", "verb": "killed", "killed": (10, "Ten people"), "place": "Ganja",
            "source": ("Attorney General's Office", "the prosecutor"), "day": DAY,
        },
        "three": {"kind": "AGREE", "verb": "agreed", "day": DAY - dt.timedelta(days=1)},
    }[name]  # fmt: skip
    return reading(story, given.pop("kind"), **{**given, **changed})


def situation(**fields):
    """A published situation that takes the stories in."""
    from newsroom.situations.models import SituationPage
    from newsroom.stories.models import FrontPage

    front = FrontPage.objects.get(locale__language_code="en")
    page = SituationPage(
        title="The war", slug="the-war", key="the-war", parties="ARM, AZE", places="Ganja",
        locale=front.locale, **fields,
    )  # fmt: skip
    front.add_child(instance=page)
    page.save_revision().publish()
    return SituationPage.objects.get(pk=page.pk)
