"""The desk's screens: what each role finds there, and what the forms say."""

from __future__ import annotations

import datetime as dt

import pytest
from django.urls import reverse
from django.utils import timezone

from newsroom.desk import checklist, queue, states
from newsroom.desk.models import AuditEntry, Deed, Desk, State
from newsroom.desk.words import beginnings, reasons
from newsroom.people.roles import Role, role_of
from newsroom.stories.models import StoryPage, TopicPage

LONG = "<p>" + "Warga kampung menghitung perahu mereka satu demi satu. " * 12 + "</p>"


@pytest.fixture
def whole(make_draft, writer):
    """A draft that lacks nothing which must be there."""
    return make_draft(writer, "Sebelas perahu baru", body=[("paragraph", LONG)])


@pytest.fixture
def topic():
    from newsroom.stories.models import FrontPage

    front = FrontPage.objects.get(locale__language_code="id")
    page = TopicPage(title="Pesisir", slug="pesisir", locale=front.locale)
    front.add_child(instance=page)
    return page


def at(name: str, *arguments) -> str:
    return reverse(f"desk:{name}", args=arguments)


def text(answer) -> str:
    return answer.content.decode()


# What is whose -----------------------------------------------------------------------------------


def test_first_screen_shows_a_writer_their_own_stories_and_their_place(
    enter, whole, writer, person, make_draft
):
    other = make_draft(person("Rina"), "Bukan punya Wati", body=[("paragraph", LONG)])
    states.submit(other, other.owner)
    states.submit(whole, writer)
    shown = text(enter(writer).get("/admin/"))
    assert "Sebelas perahu baru" in shown
    assert "number 2 in the queue" in shown
    assert "Bukan punya Wati" not in shown
    assert "The desk" not in shown


def test_writer_reads_why_a_story_came_back(enter, whole, writer, editor):
    states.submit(whole, writer)
    states.send_back(whole, editor, ["no-sources"], "Siapa yang menghitung?")
    shown = text(enter(writer).get(at("mine")))
    assert "No source that readers can look up" in shown
    assert "Siapa yang menghitung?" in shown


@pytest.mark.parametrize(
    "address",
    ["/admin/pages/", "/admin/pages/search/?q=a", "/admin/reports/site-history/", "/admin/images/",
     "/admin/users/", "/admin/desk/queue/", "/admin/desk/log/", "/admin/desk/complaints/",
     "/admin/people/"],
)  # fmt: skip
def test_what_a_writer_has_no_use_for_is_shut(address, enter, writer):
    answer = enter(writer).get(address)
    assert answer.status_code in (302, 403, 404)
    if answer.status_code == 302:
        assert answer.url == "/admin/"


def test_another_writers_draft_is_not_there(enter, whole, person):
    browser = enter(person("Rina"))
    for name in ("story", "preview", "checks"):
        assert browser.get(at(name, whole.pk), follow=True).status_code == 404
    assert browser.post(at("deed", whole.pk, "submit"), follow=True).status_code == 404
    assert states.state_of(StoryPage.objects.get(pk=whole.pk)) == State.DRAFT


def test_every_screen_of_the_desk_opens_for_an_editor(enter, whole, writer, editor):
    states.submit(whole, writer)
    browser = enter(editor)
    for address in ("/admin/", at("mine"), at("begin"), at("queue"), at("log"), at("complaints"),
                    at("story", whole.pk), at("preview", whole.pk), "/admin/people/",
                    f"/admin/people/{writer.pk}/", f"/admin/pages/{whole.pk}/edit/"):  # fmt: skip
        assert browser.get(address).status_code == 200, address
    for deed in states.deeds_for(editor, whole):
        answer = browser.get(at("deed", whole.pk, deed.value))
        assert answer.status_code == 200, deed


def test_reader_who_opens_the_admin_is_led_to_their_own_page(enter, person):
    browser = enter(person("Rudi", Role.READER))
    assert browser.get("/admin/").url.endswith("/people/me/")
    assert browser.post("/admin/desk/new/").status_code == 403


def test_deleted_draft_leads_back_to_ones_stories_and_the_log_says_who(enter, whole, writer):
    answer = enter(writer).post(f"/admin/pages/{whole.pk}/delete/")
    assert answer.url == at("mine")
    assert not StoryPage.objects.filter(pk=whole.pk).exists()
    (entry,) = AuditEntry.objects.filter(story_id=whole.pk, deed="delete")
    assert entry.by_name == "Wati"


# A new story -------------------------------------------------------------------------------------


def test_new_story_begins_with_the_blocks_of_its_plan_and_its_writers_name(enter, writer):
    said = {"title": "  Jembatan \n baru ", "language": "en", "beginning": "points"}
    answer = enter(writer).post(at("begin"), said)
    story = StoryPage.objects.get(title="Jembatan baru")
    assert answer.url == f"/admin/pages/{story.pk}/edit/"
    assert [block.block_type for block in story.body] == ["paragraph", "point", "point", "point"]
    assert story.locale.language_code == "en"
    assert story.authors == [writer.profile]
    assert not story.live


def test_two_stories_of_one_headline_have_two_addresses(enter, writer):
    browser = enter(writer)
    for _ in range(2):
        browser.post(at("begin"), {"title": "Banjir", "language": "id", "beginning": "plain"})
    assert {one.slug for one in StoryPage.objects.filter(title="Banjir")} == {"banjir", "banjir-2"}


def test_form_of_a_new_story_says_what_is_missing_and_keeps_what_was_typed(enter, writer):
    answer = enter(writer).post(at("begin"), {"title": "Banjir", "language": "xx"})
    assert answer.status_code == 400
    assert 'value="Banjir"' in text(answer)
    assert "Select a valid choice" in text(answer)
    assert not StoryPage.objects.filter(title="Banjir").exists()


@pytest.mark.parametrize("name", sorted(beginnings()))
def test_every_plan_can_be_opened_in_the_editor_and_saved_as_it_is(name, enter, writer):
    browser = enter(writer)
    browser.post(at("begin"), {"title": name, "language": "id", "beginning": name})
    story = StoryPage.objects.get(title=name)
    assert browser.get(f"/admin/pages/{story.pk}/edit/").status_code == 200
    assert checklist.missing(story)


# The check list ----------------------------------------------------------------------------------


def test_check_list_names_the_place_of_what_is_missing(make_draft, writer):
    point = {
        "heading": "",
        "picture": {"picture": None, "caption": ""},
        "text": [("quote", {"text": "Kami ingin damai", "by": " ", "source": ""})],
    }
    story = make_draft(writer, "Pendek", deck="", dateline_place="", body=[("point", point)])
    what = {one.name: " ".join(one.what) for one in checklist.checks(story) if not one.done}
    assert "Kami ingin damai" in what["quotations"]
    assert "1" in what["points"]
    assert set(what) == {"deck", "dateline", "length", "quotations", "sources", "topics", "points"}


def test_submission_is_refused_while_something_is_missing_and_says_what(enter, story, writer):
    answer = enter(writer).post(at("deed", story.pk, "submit"))
    assert answer.status_code == 400
    assert "Length" in text(answer)
    assert states.state_of(StoryPage.objects.get(pk=story.pk)) == State.DRAFT


def test_whole_story_is_handed_in_and_taken_back(enter, whole, writer):
    browser = enter(writer)
    assert not checklist.missing(whole)
    browser.post(at("deed", whole.pk, "submit"))
    assert Desk.objects.get(pk=whole.pk).state == State.IN_REVIEW
    browser.post(at("deed", whole.pk, "withdraw"))
    assert Desk.objects.get(pk=whole.pk).state == State.DRAFT


# Review ------------------------------------------------------------------------------------------


def test_sending_back_without_a_reason_keeps_the_story_in_review(enter, whole, writer, editor):
    states.submit(whole, writer)
    answer = enter(editor).post(at("deed", whole.pk, "send_back"), {"words": " "})
    assert answer.status_code == 400
    assert "Choose a reason" in text(answer)
    assert Desk.objects.get(pk=whole.pk).state == State.IN_REVIEW


def test_wrong_form_keeps_the_words(enter, whole, writer, editor):
    states.submit(whole, writer)
    said = {"reasons": ["made-up"], "words": "Kata-kata yang panjang"}
    answer = enter(editor).post(at("deed", whole.pk, "send_back"), said)
    assert answer.status_code == 400
    assert "Kata-kata yang panjang" in text(answer)


def test_sending_back_writes_to_the_writer(enter, whole, writer, editor, mailoutbox,
                                           django_capture_on_commit_callbacks):  # fmt: skip
    states.submit(whole, writer)
    with django_capture_on_commit_callbacks(execute=True):
        enter(editor).post(
            at("deed", whole.pk, "send_back"), {"reasons": ["facts"], "words": "Periksa angkanya."}
        )
    (letter,) = mailoutbox
    assert letter.to == [writer.email]
    assert "Periksa angkanya." in letter.body
    assert str(reasons()["facts"].label.id) in letter.body


def test_what_one_editor_took_another_cannot_take(enter, whole, writer, editor, person):
    states.submit(whole, writer)
    enter(editor).post(at("deed", whole.pk, "claim"))
    answer = enter(person("Eka", Role.EDITOR)).post(at("deed", whole.pk, "claim"))
    assert "has taken this on" in text(answer)
    assert Desk.objects.get(pk=whole.pk).claimed_by == editor


def test_next_is_the_longest_waiting_that_is_free_and_not_ones_own(
    enter, whole, writer, editor, make_draft
):
    own = make_draft(editor, "Punya Edi")
    states.submit(own, editor)
    states.submit(whole, writer)
    answer = enter(editor).post(at("take_next"))
    assert answer.url == at("story", whole.pk)
    assert enter(editor).post(at("take_next")).url == at("queue")


def test_time_that_has_passed_is_no_schedule(enter, whole, writer, editor, tomorrow):
    states.submit(whole, writer)
    browser = enter(editor)
    answer = browser.post(at("deed", whole.pk, "schedule"), {"at": "2020-01-01 10:00"})
    assert answer.status_code == 400
    assert "2020-01-01 10:00" in text(answer)
    assert "That time has passed" in text(answer)
    browser.post(at("deed", whole.pk, "schedule"), {"at": f"{tomorrow:%Y-%m-%dT%H:%M}"})
    assert Desk.objects.get(pk=whole.pk).state == State.SCHEDULED


def test_time_before_the_end_of_an_embargo_is_refused_in_the_form(
    enter, whole, writer, editor, tomorrow
):
    states.submit(whole, writer)
    states.embargo(whole, editor, tomorrow)
    browser, soon = enter(editor), timezone.localtime() + dt.timedelta(minutes=5)
    answer = browser.post(at("deed", whole.pk, "schedule"), {"at": f"{soon:%Y-%m-%dT%H:%M}"})
    assert answer.status_code == 400
    until = f"{timezone.localtime(tomorrow):%Y-%m-%d %H:%M %Z}"
    assert f"It is under embargo until {until}" in text(answer)
    assert "Time zone: WIB, Asia/Jakarta" in text(answer)
    assert Desk.objects.get(pk=whole.pk).state == State.EMBARGOED


def test_publishing_is_not_offered_while_an_embargo_runs_and_lifting_it_is(
    enter, whole, writer, editor, tomorrow
):
    states.submit(whole, writer)
    browser = enter(editor)
    offered = {deed.value: at("deed", whole.pk, deed.value) for deed in (Deed.PUBLISH, Deed.LIFT)}
    shown = text(browser.get(at("story", whole.pk)))
    assert offered["publish"] in shown
    assert offered["lift"] not in shown
    states.embargo(whole, editor, tomorrow)
    shown = text(browser.get(at("story", whole.pk)))
    assert offered["publish"] not in shown
    assert offered["lift"] in shown
    told = text(browser.post(offered["publish"], follow=True))
    assert "It is under embargo until" in told
    browser.post(offered["lift"], {"words": "Diumumkan lebih awal."})
    assert Desk.objects.get(pk=whole.pk).state == State.IN_REVIEW


def test_covered_story_joins_the_topic_of_the_one_that_was_first(
    enter, whole, published, writer, editor, topic
):
    published.topics.add(topic)
    published.save()
    published.save_revision().publish(skip_permission_checks=True)
    whole.topics.add(topic)  # so that the other is offered
    whole.save_revision()
    whole.topics.remove(topic)
    states.submit(whole, writer)
    said = {"covered_by": published.pk, "words": "Bagus, gabung saja."}
    answer = enter(editor).post(at("deed", whole.pk, "add_to_topic"), said)
    assert answer.status_code == 302, text(answer)
    desk = Desk.objects.get(pk=whole.pk)
    assert (desk.state, desk.covered_by_id) == (State.IN_REVIEW, published.pk)
    latest = StoryPage.objects.get(pk=whole.pk).get_latest_revision_as_object()
    assert topic in latest.topics.all()
    entry = AuditEntry.objects.filter(story_id=whole.pk).first()
    assert (entry.deed, entry.reasons) == ("add_to_topic", ["already-covered"])
    assert "Bagus, gabung saja." in text(enter(writer).get(at("mine")))


def test_deed_that_came_too_late_says_how_the_story_stands(enter, whole, writer, editor):
    states.submit(whole, writer)
    states.publish(whole, editor)
    answer = enter(editor).post(at("deed", whole.pk, "send_back"), {"reasons": ["facts"]}, follow=True)
    assert "is not possible now" in text(answer)
    assert Desk.objects.get(pk=whole.pk).state == State.PUBLISHED


def test_wagtails_own_ways_to_publish_stay_shut(enter, whole, writer, editor):
    states.submit(whole, writer)
    browser = enter(editor)
    shown = text(browser.get(f"/admin/pages/{whole.pk}/edit/"))
    for name in ("action-publish", "action-unpublish", "action-submit", "go_live_at"):
        assert f'name="{name}"' not in shown
    browser.post(f"/admin/pages/{whole.pk}/unpublish/")
    browser.post("/admin/bulk/wagtailcore/page/publish/?id=" + str(whole.pk))
    assert not StoryPage.objects.get(pk=whole.pk).live


def test_writer_cannot_change_the_byline(enter, whole, writer):
    shown = text(enter(writer).get(f"/admin/pages/{whole.pk}/edit/"))
    assert "story_authors-TOTAL_FORMS" not in shown
    assert 'name="slug"' not in shown
    assert 'name="deck"' in shown


def test_usual_wait_is_the_median_of_the_last_decisions(make_draft, writer, editor, monkeypatch):
    from django.utils import timezone as clock

    assert queue.usual_wait() is None
    now = timezone.now()
    for number, hours in enumerate((1, 5, 30)):
        page = make_draft(writer, f"Berita {number}")
        monkeypatch.setattr(clock, "now", lambda: now)
        states.submit(page, writer)
        monkeypatch.setattr(clock, "now", lambda hours=hours: now + dt.timedelta(hours=hours))
        states.publish(page, editor)
        monkeypatch.setattr(clock, "now", lambda: now)
    assert queue.usual_wait() == dt.timedelta(hours=5)


def test_queue_is_narrowed_by_claim_language_and_headline(
    enter, whole, writer, editor, make_draft
):
    english = make_draft(writer, "Boats counted", "en")
    for one in (whole, english):
        states.submit(one, writer)
    states.claim(english, editor)
    browser = enter(editor)

    def titles(query: str) -> set[str]:
        shown = text(browser.get(f"{at('queue')}?{query}"))
        return {one for one in ("Sebelas perahu baru", "Boats counted") if one in shown}

    assert titles("") == {"Sebelas perahu baru", "Boats counted"}
    assert titles("claim=free") == {"Sebelas perahu baru"}
    assert titles("claim=mine") == {"Boats counted"}
    assert titles("language=en") == {"Boats counted"}
    assert titles("words=perahu") == {"Sebelas perahu baru"}
    assert titles("state=scheduled") == set()


def test_picture_without_credit_or_alternative_text_is_refused_and_says_so(
    enter, writer, picture_bytes
):
    from django.core.files.uploadedfile import SimpleUploadedFile

    from newsroom.pictures.models import Picture

    browser = enter(writer)
    for credit, alt, wrong in (("", "Perahu", "credit"), ("Foto sendiri", "", "alt_id")):
        file = SimpleUploadedFile("perahu.jpg", picture_bytes(), "image/jpeg")
        answer = browser.post(
            reverse("wagtailimages_chooser:create"),
            {
                "image-chooser-upload-title": "Perahu",
                "image-chooser-upload-file": file,
                "image-chooser-upload-credit": credit,
                "image-chooser-upload-alt_id": alt,
            },
        )
        shown = answer.json()["htmlFragment"] if "json" in answer["Content-Type"] else text(answer)
        error = f'id="id_image-chooser-upload-{wrong}-errors"'
        assert error in shown or "error-message" in shown
        assert not Picture.objects.filter(title="Perahu").exists()


# The log, people ---------------------------------------------------------------------------------


def test_log_can_be_read_and_nothing_else(enter, published, editor):
    browser = enter(editor)
    assert "Putin dan Macron bicara" in text(browser.get(at("log")))
    assert browser.get(f"{at('log')}?deed=unpublish&words=Putin").status_code == 200
    for method in ("post", "put", "delete"):
        assert getattr(browser, method)(at("log")).status_code == 405


def test_mark_is_given_with_a_reason_and_the_log_shows_it(enter, writer, editor):
    browser, address = enter(editor), f"/admin/people/{writer.pk}/"
    answer = browser.post(address, {"mark": "1", "mark-reason": ""})
    assert answer.status_code == 400
    browser.post(address, {"mark": "1", "mark-reason": "Kartu pers diperiksa lewat telepon."})
    writer.refresh_from_db()
    writer._role = None
    assert role_of(writer) == Role.VERIFIED_WRITER
    assert "Kartu pers diperiksa lewat telepon." in text(browser.get(address))


def test_nobody_gives_the_mark_to_themselves(enter, editor):
    said = {"mark": "1", "mark-reason": "Saya sendiri."}
    assert enter(editor).post(f"/admin/people/{editor.pk}/", said).status_code == 400
    editor.profile.refresh_from_db()
    assert not editor.profile.verified


def test_roles_are_the_administrators_to_give_with_a_reason(enter, writer, editor, person):
    said = {"appoint": "1", "role-role": str(int(Role.EDITOR)), "role-reason": "Sudah setahun menulis."}
    address = f"/admin/people/{writer.pk}/"
    assert enter(editor).post(address, said).status_code in (302, 403)
    writer._role = None
    assert role_of(writer) == Role.WRITER
    chief = enter(person("Ani", Role.ADMINISTRATOR))
    chief.post(address, said)
    writer._role = None
    assert role_of(writer) == Role.EDITOR
    assert "Sudah setahun menulis." in text(chief.get(address))
