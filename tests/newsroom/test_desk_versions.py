"""A story at the desk: its versions, and the comments on its passages."""

from __future__ import annotations

import datetime as dt

from django.urls import reverse
from django.utils import timezone
from wagtail.models import Comment
from wagtail.models import Page as WagtailPage

from newsroom.desk import states, versions
from newsroom.stories.models import StoryPage


def saved(story: StoryPage, user, times: int) -> None:
    for _ in range(times):
        StoryPage.objects.get(pk=story.pk).save_revision(user=user)


def test_saves_of_one_person_between_two_deeds_are_one_version(enter, story, writer, editor):
    saved(story, writer, 3)
    states.submit(StoryPage.objects.get(pk=story.pk), writer)
    saved(story, editor, 2)
    states.send_back(StoryPage.objects.get(pk=story.pk), editor, ["facts"], "")
    saved(story, writer, 2)
    states.submit(StoryPage.objects.get(pk=story.pk), writer)
    found = versions.runs(story)
    assert [(run.last.user, run.count) for run in found] == [(writer, 2), (editor, 2), (writer, 4)]
    assert [run.before for run in found] == [found[1].last, found[2].last, None]
    shown = enter(editor).get(reverse("desk:story", args=[story.pk])).content.decode()
    assert shown.count("compare with the one before") == 2
    assert "4 saves" in shown
    assert "All versions" in shown


def test_own_saves_before_and_after_a_deed_are_two_versions(story, writer):
    saved(story, writer, 1)
    states.submit(StoryPage.objects.get(pk=story.pk), writer)
    states.withdraw(StoryPage.objects.get(pk=story.pk), writer)
    saved(story, writer, 3)
    assert [run.count for run in versions.runs(story)] == [3, 2]


def test_comments_on_passages_stand_on_the_desk_and_are_counted_in_the_letter(
    enter, story, writer, editor, mailoutbox, django_capture_on_commit_callbacks
):
    page = WagtailPage.objects.get(pk=story.pk)
    for text, resolved in (("Kapan ini?", None), ("Sudah jelas.", timezone.now())):
        Comment.objects.create(
            page=page, user=editor, text=text, contentpath="body", resolved_at=resolved
        )
    states.submit(story, writer)
    for user in (editor, writer):
        shown = enter(user).get(reverse("desk:story", args=[story.pk])).content.decode()
        assert "Kapan ini?" in shown
        assert "Sudah jelas." not in shown
    writer.language = "en"
    writer.save()
    with django_capture_on_commit_callbacks(execute=True):
        enter(editor).post(
            reverse("desk:deed", args=[story.pk, "send_back"]), {"reasons": ["facts"]}
        )
    (letter,) = mailoutbox
    assert "1 comment on a passage stands beside the text" in letter.body


def test_published_story_shows_its_day_and_not_how_long_it_stood(enter, published, writer):
    day = timezone.make_aware(dt.datetime(2022, 9, 18, 9))
    StoryPage.objects.filter(pk=published.pk).update(first_published_at=day)
    shown = enter(writer).get(reverse("desk:mine")).content.decode()
    assert "18 September 2022" in shown
    assert "for 0" not in shown
    assert "for less than" not in shown
