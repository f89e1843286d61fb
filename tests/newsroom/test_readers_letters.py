"""The daily letter: asked for, confirmed, sent by topic, left by one click."""

from __future__ import annotations

import datetime as dt
import re
from urllib.parse import urlsplit

import pytest
from django.conf import settings
from django.core import mail
from django.utils import timezone

from newsroom.desk import states
from newsroom.readers import newsletter, tasks
from newsroom.readers.models import Subscription
from newsroom.stories.models import FrontPage, StoryPage, TopicPage

EMAIL = "sari@example.org"


@pytest.fixture
def topics(db) -> dict[str, TopicPage]:
    made = {}
    for title, slug in (("Perang", "perang"), ("Budaya", "budaya"), ("Sains", "sains")):
        front = FrontPage.objects.get(locale__language_code="id")
        made[slug] = TopicPage(title=title, slug=slug, locale=front.locale)
        front.add_child(instance=made[slug])
    return made


@pytest.fixture
def subscribe(client, topics, django_capture_on_commit_callbacks):
    """Asks for the letter as a reader does; the letter to confirm is in the outbox."""

    def do(*slugs: str, email: str = EMAIL, language: str = "id", **more: str):
        chosen = [topics[slug].pk for slug in slugs]
        with django_capture_on_commit_callbacks(execute=True):
            return client.post(
                f"/{language}/newsletter/", {"email": email, "topics": chosen, **more}
            )

    return do


def confirm(client, message) -> None:
    [path] = re.findall(rf"{settings.ADDRESS.url}(\S+/confirm/\S+)", message.body)
    assert client.get(path).status_code == 200
    assert client.post(path).status_code == 200


@pytest.fixture
def publish(writer, editor, make_draft):
    def do(title: str, *topics: TopicPage, language: str = "id") -> StoryPage:
        page = make_draft(writer, title, language, topics=list(topics))
        states.submit(page, writer)
        states.publish(page, editor)
        return StoryPage.objects.get(pk=page.pk)

    return do


def send(at: dt.timedelta = dt.timedelta(hours=21)) -> list[mail.EmailMessage]:
    """What goes out so much later."""
    mail.outbox.clear()
    newsletter.send_due(timezone.now() + at)
    return list(mail.outbox)


def test_nothing_is_sent_to_an_address_that_did_not_confirm(client, subscribe, publish, topics):
    answer = subscribe("perang")
    assert answer["Location"] == "/id/newsletter/asked/"
    [asked] = mail.outbox
    assert asked.to == [EMAIL]
    assert "Perang" in asked.body
    publish("Kabar", topics["perang"])
    assert send() == []
    confirmed = client.get(re.search(r"http://[^/]+(/\S+/confirm/\S+)", asked.body)[1])
    assert confirmed.status_code == 200
    assert Subscription.objects.get().confirmed_at is None  # a mail program only looked


def test_letter_comes_with_the_chosen_topics_and_ends_by_one_click(client, subscribe, publish, topics):
    subscribe("perang", "budaya")
    confirm(client, mail.outbox[0])
    publish("Gencatan senjata", topics["perang"], topics["budaya"])
    publish("Batik indigo", topics["budaya"])
    publish("Terumbu karang", topics["sains"])
    publish("Truce", language="en")
    [letter] = send()
    assert letter.to == [EMAIL]
    assert re.findall(r"^(PERANG|BUDAYA|SAINS|Gencatan senjata|Batik indigo)$", letter.body, re.M) == [
        "PERANG", "Gencatan senjata", "BUDAYA", "Batik indigo",
    ]  # fmt: skip
    assert "Terumbu" not in letter.body
    assert "Truce" not in letter.body
    for story in StoryPage.objects.filter(topics=topics["budaya"]):
        assert letter.body.count(story.full_url) == 1
    told = letter.message()
    assert told["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    leave = told["List-Unsubscribe"].strip("<>")
    assert leave in letter.body
    # As RFC 8058 has it: a POST with that body, without a cookie.
    stranger = type(client)(enforce_csrf_checks=True)
    answer = stranger.post(urlsplit(leave).path, {"List-Unsubscribe": "One-Click"})
    assert answer.status_code == 200
    assert not Subscription.objects.exists()
    assert send(dt.timedelta(hours=42)) == []
    assert client.get(urlsplit(leave).path).status_code == 200


def test_looking_at_the_way_out_does_not_leave(client, subscribe):
    subscribe()
    row = Subscription.objects.get()
    client.get(f"/id/newsletter/leave/{row.token}/")
    assert Subscription.objects.exists()


def test_no_topic_chosen_means_all_and_each_story_stands_once(client, subscribe, publish, topics):
    subscribe()
    confirm(client, mail.outbox[0])
    publish("Satu", topics["perang"], topics["sains"])
    publish("Dua")
    [letter] = send()
    assert letter.body.index("PERANG") < letter.body.index("Satu") < letter.body.index("Dua")
    assert len(re.findall(r"^Satu$", letter.body, re.M)) == 1
    assert "SAINS" not in letter.body


def test_letter_is_in_the_language_it_was_asked_in(client, subscribe, publish):
    subscribe(language="en")
    confirm(client, mail.outbox[0])
    publish("Truce", language="en")
    publish("Gencatan")
    [letter] = send()
    assert "One click ends it:" in letter.body
    assert "/en/newsletter/leave/" in letter.extra_headers["List-Unsubscribe"]
    assert "Gencatan" not in letter.body


def test_no_news_no_letter_and_nothing_twice(client, subscribe, publish):
    subscribe()
    confirm(client, mail.outbox[0])
    assert send() == []
    page = publish("Kabar")
    later = timezone.now() + dt.timedelta(hours=22)
    StoryPage.objects.filter(pk=page.pk).update(first_published_at=later)
    assert send(dt.timedelta(hours=23)) == []  # a day has not passed since the last
    assert len(send(dt.timedelta(hours=42))) == 1
    assert send(dt.timedelta(hours=42)) == []
    assert send(dt.timedelta(hours=63)) == []


def test_letter_that_the_server_refused_is_told_again(client, subscribe, publish, monkeypatch):
    subscribe()
    confirm(client, mail.outbox[0])
    publish("Kabar")
    row = Subscription.objects.get()
    until = (timezone.now() + dt.timedelta(hours=21)).isoformat()

    def refuse(*_, **__):
        raise ConnectionRefusedError

    with monkeypatch.context() as patched:
        patched.setattr(mail.EmailMessage, "send", refuse)
        with pytest.raises(ConnectionRefusedError):
            tasks.send_letter.func(row.pk, until)
    mail.outbox.clear()
    tasks.send_letter.func(row.pk, until)
    assert "Kabar" in mail.outbox[0].body


def test_asking_again_does_not_fill_a_box_nor_change_a_choice(client, subscribe, topics):
    subscribe("perang")
    confirm(client, mail.outbox[0])
    before = Subscription.objects.get()
    answer = subscribe("budaya")
    assert answer["Location"] == "/id/newsletter/asked/"  # says nothing of whether it is known
    assert len(mail.outbox) == 1
    past = timezone.now() - newsletter.AGAIN
    Subscription.objects.update(asked_at=past)
    subscribe("budaya")
    assert len(mail.outbox) == 2
    assert list(before.topics.all()) == [topics["perang"]]
    confirm(client, mail.outbox[1])
    assert list(before.topics.all()) == [topics["budaya"]]


def test_robots_and_bad_addresses_get_no_letter(client, subscribe):
    assert subscribe(website="https://spam.example").status_code == 302
    answer = subscribe(email="sari@")
    assert answer.status_code == 200
    assert answer.context["form"].errors["email"]
    assert 'value="sari@"' in answer.content.decode()
    assert mail.outbox == []
    assert not Subscription.objects.exists()


def test_header_cannot_be_written_by_a_headline(client, subscribe, publish):
    subscribe()
    confirm(client, mail.outbox[0])
    page = publish("Kabar")
    StoryPage.objects.filter(pk=page.pk).update(title="Kabar\r\nBcc: all@example.org")
    [letter] = send()
    assert letter.message()["Bcc"] is None
    assert "\n" not in letter.subject


def test_unknown_links_are_told_politely(client, db):
    assert client.get("/id/newsletter/confirm/none/").status_code == 404
    assert client.post("/id/newsletter/confirm/none/").status_code == 404
    assert client.post("/id/newsletter/leave/none/").status_code == 200


def test_unconfirmed_addresses_are_forgotten(subscribe):
    subscribe()
    newsletter.forget_unconfirmed(timezone.now() + dt.timedelta(days=6))
    assert Subscription.objects.exists()
    newsletter.forget_unconfirmed(timezone.now() + dt.timedelta(days=7, minutes=1))
    assert not Subscription.objects.exists()
