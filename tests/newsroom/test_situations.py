"""Situations as readers see them: what is on the page, where it leads, and what never is on it."""

from __future__ import annotations

import datetime as dt
import json
import re

import pytest
from django.core.exceptions import ValidationError

from situasi.record import Record

pytestmark = pytest.mark.django_db


@pytest.fixture
def record(settings, tmp_path):
    settings.RECORD = str(tmp_path / "record.db")
    with Record(settings.RECORD, create=True) as opened:
        yield opened


@pytest.fixture
def pages(record, make_draft, writer, editor):
    import following

    found = {n: following.publish(make_draft, writer, editor, n) for n in following.WORDS}
    for name, page in found.items():
        list(record.add([following.told(page, name)], today=following.DAY))
    return found


@pytest.fixture
def war(pages):
    import following

    return following.situation(about="Who fought whom.")


@pytest.fixture
def look(client, war):
    def get(query="", path="/en/the-war/", status=200):
        answer = client.get(path + query)
        assert answer.status_code == status
        return answer.content.decode()

    return get


def words(html):
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def test_every_episode_leads_to_its_sentence_in_the_story(look, pages):
    html = look()
    start = pages["one"].plain_story().text.index("Missiles")
    assert f'href="/en/stories/ganja-struck/#s-{start}"' in html
    assert "Missiles killed nine people in Ganja on 11 October, Baku said." in html


def test_figures_stand_side_by_side_by_source_and_are_never_summed(look):
    html = look()
    figures = words(html[html.index('id="figures"') : html.index('id="stories"')])
    assert "9 killed" in figures and "Government of Azerbaijan" in figures
    assert "10 killed" in figures and "Attorney General's Office" in figures.replace("&#x27;", "'")
    assert "19 killed" not in words(html)


def test_two_sources_that_cannot_both_be_right_are_shown_against_each_other(look):
    html = look()
    part = words(html[html.index('id="contradictions"') : html.index('id="stories"')])
    assert part.index("9 killed") < part.index("10 killed")


def test_what_nobody_has_reviewed_is_marked_so_and_what_was_accepted_is_not(look, record, pages):
    from django.utils import timezone

    from newsroom.situations import building
    from situasi.model import Judgement, Verdict

    assert "not reviewed" in look()
    for name, _since in list(record.stories()):
        for mention in record.mentions(name):
            record.judge(
                Judgement(
                    verdict=Verdict.ACCEPTED, about=mention.mark, by="Edi", at=timezone.now()
                )
            )
    assert building.step() == 1
    assert "not reviewed" not in look()


def test_filters_leave_what_was_chosen_and_what_makes_no_sense_leaves_all(look):
    assert 'class="item' in look("?type=AGREE")
    agreed = look("?type=AGREE")
    timeline = agreed[agreed.index('id="timeline"') : agreed.index('id="figures"')]
    assert "agreed on a ceasefire" in timeline and "Missiles" not in timeline
    for query in ("?type=NONSENSE", "?page=999", "?since=yesterday", "?known=0000-99-99"):
        assert "Missiles" in look(query)
    assert "No episode" in look("?place=Nowhere")


def test_markup_in_the_address_is_never_markup_on_the_page(look):
    for name in ("type", "party", "source", "place", "since", "known"):
        html = look(f"?{name}=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")
        assert "<script>alert" not in html


def test_as_known_on_an_earlier_day_shows_only_what_was_known_then(look, record, pages):
    import following
    from newsroom.situations import building

    later = following.DAY + dt.timedelta(days=9)
    corrected = following.told(pages["one"], "one", killed=(12, "nine people"))
    story = corrected.story.model_copy(
        update={"modified": later, "text": corrected.story.text + "\n\nCorrected."}
    )
    list(record.add([corrected.model_copy(update={"story": story})], today=later))
    building.step()
    today = look(f"?since={later - dt.timedelta(days=1)}")
    assert "12 killed" in today
    assert "Corrected on 20 Oct 2020" in words(today)
    assert "was 9 killed, now 12 killed" in words(today)
    before = words(look(f"?known={following.DAY}"))
    assert "9 killed" in before and "12 killed" not in before
    assert "As known on 11 Oct 2020" in before


def test_a_story_that_is_taken_down_is_gone_at_once_and_its_episode_with_the_next_making(
    look, pages, editor
):
    from newsroom.desk import states

    assert "agreed on a ceasefire" in look()
    states.unpublish(pages["three"], editor, "wrong")
    assert "agreed on a ceasefire" not in look()


def test_a_change_of_the_record_is_made_in_the_background_and_drops_kept_pages(
    look, record, pages, settings
):
    import following
    from newsroom.situations import building

    look()
    assert building.step() == 0
    stamp = settings.DATA / "pages-generation"
    before = stamp.stat().st_ino if stamp.exists() else None
    changed = following.told(pages["two"], "two", killed=(11, "Ten people"))
    list(record.add([changed], today=following.DAY))
    assert "10 killed" in look()
    assert building.step() == 1
    assert "11 killed" in look()
    assert stamp.stat().st_ino != before


def test_a_scope_is_checked_by_the_class_of_the_library(war):
    from newsroom.situations.models import SituationPage

    for wrong, field in (
        ({"parties": "", "places": ""}, "parties"),
        ({"parties": "Armenia"}, "parties"),
        ({"west": 46.0}, "west"),
        ({"west": 1.0, "east": 2.0, "south": 9.0, "north": 3.0}, "west"),
        ({"first": dt.date(2021, 1, 1), "last": dt.date(2020, 1, 1)}, "parties"),
    ):
        page = SituationPage.objects.get(pk=war.pk)
        for name, value in wrong.items():
            setattr(page, name, value)
        with pytest.raises(ValidationError) as caught:
            page.full_clean()
        assert field in caught.value.message_dict


def test_the_map_draws_a_town_as_a_disc_and_no_point(look):
    html = look()
    drawn = html[html.index('id="map"') : html.index('id="new"')]
    assert re.search(r'<circle class="disc conflict"[^>]*>', drawn)
    assert 'class="point' not in drawn
    assert ">Ganja</text>" in drawn and ">Azerbaijan</text>" in drawn


def test_no_page_carries_a_style_or_script_of_its_own(look):
    for html in (look(), look("?type=ASSAULT"), look(path="/en/situations/the-war/card/")):
        assert " style=" not in html and "<style" not in html
        assert not re.search(r"<script(?![^>]* src=)", html)
        assert not re.search(r'(?:src|href)="https?://(?!localhost)[^"]*\.(?:js|css)', html)


def test_the_front_page_and_the_stories_lead_to_the_situation(look, client):
    look()
    for path in ("/en/", "/en/situations/", "/en/stories/ganja-struck/"):
        assert 'href="/en/the-war/"' in client.get(path).content.decode()


def test_feeds_tell_each_episode_once_with_its_sentence(client, look):
    import feedparser

    look()
    for kind in ("rss", "atom"):
        answer = client.get(f"/en/situations/the-war/feed.{kind}")
        found = feedparser.parse(answer.content)
        assert not found.bozo
        assert len(found.entries) == len({e.id for e in found.entries}) == 2
        assert any("#s-" in e.link for e in found.entries)
    assert client.get("/en/situations/the-war/feed.json").status_code == 404


def test_other_sites_may_frame_the_card_and_nothing_else(client, look, settings):
    look()
    card = client.get("/en/situations/the-war/card/")
    assert re.search(r"frame-ancestors \*(?:;|$)", card["Content-Security-Policy"])
    assert "X-Frame-Options" not in card
    page = client.get("/en/the-war/")["Content-Security-Policy"]
    assert re.search(r"frame-ancestors '(?:none|self)'(?:;|$)", page)
    address = settings.ADDRESS.url
    found = json.loads(client.get("/oembed/", {"url": f"{address}/en/the-war/"}).content)
    assert found["type"] == "rich" and f"{address}/en/situations/the-war/card/" in found["html"]
    assert client.get("/oembed/", {"url": "https://example.org/en/the-war/"}).status_code == 404


def test_a_record_that_cannot_be_read_says_so_and_breaks_no_other_page(
    war, client, settings, tmp_path
):
    broken = tmp_path / "broken.db"
    broken.write_bytes(b"SQLite format 3\0" + b"\0" * 100)
    settings.RECORD = str(broken)
    assert client.get("/en/the-war/").status_code == 503
    assert client.get("/en/").status_code == 200


def test_bars_begin_with_the_scope_though_a_deed_is_older():
    from newsroom.situations.charts import activity

    rows = [{"first": day, "conflict": True} for day in ("1994-05-01", "2020-10-01", "2020-10-20")]
    until, since = dt.date(2020, 11, 1), dt.date(2020, 9, 27)
    assert activity(rows, until).unit == "month"
    clipped = activity(rows, until, since)
    assert clipped.unit == "day"
    assert [bar.above for bar in clipped.bars if bar.above] == [1, 1, 1]
