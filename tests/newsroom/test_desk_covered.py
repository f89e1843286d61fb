"""“Already covered”: which stories it offers, and the topics that a story joins."""

from __future__ import annotations

import datetime as dt

import pytest
from django.urls import reverse
from django.utils import timezone

from newsroom.desk import covered, states
from newsroom.desk.models import AuditEntry, Desk, State
from newsroom.stories.models import FrontPage, StoryPage, TopicPage


@pytest.fixture
def topic():
    front = FrontPage.objects.get(locale__language_code="en")
    page = TopicPage(title="Bridges", slug="bridges", locale=front.locale)
    front.add_child(instance=page)
    return page


@pytest.fixture
def tell(make_draft, writer, editor):
    """A published story in English."""

    def told(title: str, deck: str, days_ago: int = 0) -> StoryPage:
        page = make_draft(writer, title, "en", deck=deck)
        states.submit(page, writer)
        states.publish(page, editor)
        day = timezone.now() - dt.timedelta(days=days_ago)
        StoryPage.objects.filter(pk=page.pk).update(first_published_at=day)
        return StoryPage.objects.get(pk=page.pk)

    return told


@pytest.fixture
def bridge(make_draft, writer):
    page = make_draft(
        writer, "A bridge that waits for the river", "en",
        deck="The spans over the Code stand, the ramps do not",
    )  # fmt: skip
    states.submit(page, writer)
    return page


def address(story: StoryPage) -> str:
    return reverse("desk:deed", args=[story.pk, "add_to_topic"])


def test_button_leads_to_the_form_and_does_nothing_by_itself(browser, bridge):
    shown = browser.get(reverse("desk:story", args=[bridge.pk])).content.decode()
    for name in ("add_to_topic", "schedule", "embargo", "send_back", "publish"):
        to = reverse("desk:deed", args=[bridge.pk, name])
        assert f'href="{to}"' in shown, name
        assert f'action="{to}"' not in shown, name
        assert browser.get(to).status_code == 200
    assert f'action="{reverse("desk:deed", args=[bridge.pk, "claim"])}"' in shown


def test_words_that_every_headline_has_make_no_story_likely(bridge, tell):
    tell("A reading garden that faces a volcano", "Books for the children of Turgo")
    tell("Aliyev says that Shushi was taken", "The fighting for the town was over")
    assert covered.likely(bridge) == []


def test_stories_with_the_same_telling_words_or_topic_are_likely_the_nearest_first(
    bridge, tell, topic
):
    old = tell("Ramps of the Code bridge wait", "The river took the first ones", days_ago=900)
    new = tell("Ramps of the Code bridge begun", "Work over the river", days_ago=1)
    apart = tell("Ferries stop", "No crossing at night")
    apart.topics.add(topic)
    apart.save()
    bridge.topics.add(topic)
    bridge.save_revision()
    found = covered.likely(bridge)
    assert found[:1] == [new]
    assert set(found) == {new, old, apart}


def test_words_that_many_stories_have_make_no_story_likely(bridge, tell):
    for number in range(4):
        tell(f"Village {number} waits", "The ramps stand since the morning")
    assert covered.likely(bridge) == []


def test_other_story_is_looked_for_by_its_words(browser, bridge, tell, topic):
    ferry = tell("Ferries stop", "No crossing at night")
    ferry.topics.add(topic)
    ferry.save()
    assert "Ferries stop" not in browser.get(address(bridge)).content.decode()
    assert "Ferries stop" in browser.get(f"{address(bridge)}?q=ferry").content.decode()
    assert browser.get(f"{address(bridge)}?q=%00zzyzx").status_code == 200
    assert browser.post(address(bridge), {"covered_by": ferry.pk, "q": "ferry"}).status_code == 302
    assert Desk.objects.get(pk=bridge.pk).covered_by == ferry


def test_topic_is_chosen_where_no_story_fits(browser, bridge, topic):
    assert browser.post(address(bridge), {"topic": topic.pk}).status_code == 302
    latest = StoryPage.objects.get(pk=bridge.pk).get_latest_revision_as_object()
    assert list(latest.topics.all()) == [topic]
    desk = Desk.objects.get(pk=bridge.pk)
    assert (desk.state, desk.covered_by_id) == (State.IN_REVIEW, None)
    entry = AuditEntry.objects.filter(story_id=bridge.pk).first()
    assert (entry.deed, entry.words, entry.reasons) == ("add_to_topic", "Bridges", [])


def test_neither_story_nor_topic_is_refused_and_keeps_the_words(browser, bridge):
    answer = browser.post(address(bridge), {"words": "Good work."})
    assert answer.status_code == 400
    assert "Choose a story, or a topic below." in answer.content.decode()
    assert "Good work." in answer.content.decode()


@pytest.mark.parametrize("number", ["²", "9" * 30, "-1", "9" * 5000, "\0"])
def test_what_is_no_story_s_number_is_refused(browser, bridge, number):
    address = reverse("desk:deed", args=[bridge.pk, "add_to_topic"])
    answer = browser.post(address, {"covered_by": number, "words": ""})
    assert answer.status_code in {200, 400}
    assert not AuditEntry.objects.filter(story_id=bridge.pk, deed="add_to_topic").exists()
