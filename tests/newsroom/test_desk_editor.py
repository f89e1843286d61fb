"""What a story's editor shows, and what it does not hand on."""

from __future__ import annotations

from django.urls import reverse
from wagtail.models import Locale

from newsroom.desk import states
from newsroom.pictures.models import Picture
from newsroom.stories.blocks import BodyBlock
from newsroom.stories.models import StoryPage


def test_draft_of_a_translation_has_no_notice_of_the_originals_correction(published, editor):
    states.correct(published, editor, "Jumlah perahu", "Dihitung dua kali.")
    original = StoryPage.objects.get(pk=published.pk)
    english = Locale.objects.get(language_code="en")
    translation = original.copy_for_translation(english, copy_parents=True)
    latest = translation.get_latest_revision_as_object()
    assert latest.translation_key == original.translation_key
    assert list(latest.corrections.all()) == []
    assert list(translation.corrections.all()) == []
    assert original.corrections.count() == 1


def test_portraits_are_not_offered_as_pictures_of_stories(enter, writer, editor, picture_bytes):
    from django.core.files.base import ContentFile

    made = {
        name: Picture.objects.create(
            title=name, file=ContentFile(picture_bytes(), f"{name}.jpg"), credit="Wati", alt_id=name,
            uploaded_by_user=writer,
        )
        for name in ("Potret", "Pelabuhan")
    }  # fmt: skip
    writer.profile.photo = made["Potret"]
    writer.profile.save()
    for user in (writer, editor):
        shown = enter(user).get(reverse("wagtailimages_chooser:choose")).content.decode()
        assert "Pelabuhan" in shown
        assert "Potret" not in shown


def test_headline_and_deck_are_shown_whole_and_stay_lines(enter, story, writer):
    shown = enter(writer).get(f"/admin/pages/{story.pk}/edit/").content.decode()
    for name in ("title", "deck", "lead_caption"):
        assert f'<textarea name="{name}"' in shown, name
    form = StoryPage.get_edit_handler().get_form_class()(
        {"title": "Sebelas perahu\r\nbaru", "deck": "Satu\ndua", "body-count": "0"},
        instance=story, for_user=writer,
    )  # fmt: skip
    form.is_valid()
    assert (form.cleaned_data["title"], form.cleaned_data["deck"]) == (
        "Sebelas perahu baru", "Satu dua",
    )  # fmt: skip


def test_label_of_every_field_of_the_body_begins_with_a_capital():
    def look(block) -> None:
        assert str(block.label)[0].isupper(), block.label
        for child in getattr(block, "child_blocks", {}).values():
            look(child)

    for child in BodyBlock().child_blocks.values():
        look(child)
