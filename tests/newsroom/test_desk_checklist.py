"""What the check list takes from the reading of a draft."""

from __future__ import annotations

from newsroom.desk import checklist
from newsroom.record import checks
from newsroom.record.models import Dismissal, DraftReading
from newsroom.stories.models import StoryPage
from situasi.model import Manner, Reading, Source, SourceKind, Statement

SAID = "Kami menghitung perahu itu satu demi satu sampai pagi"
UNSAID = "Tidak ada yang tahu siapa menambatkan perahu-perahu itu"
BODY = [("paragraph", f"<p>“{SAID},” kata Wati.</p><p>“{UNSAID}.”</p>")]


def spoken(story: StoryPage) -> checklist.Check | None:
    latest = story.get_latest_revision_as_object()
    return next((one for one in checklist.checks(latest) if one.name == "spoken"), None)


def read(story: StoryPage) -> None:
    """A reading that hands the first quotation to Wati and the second to nobody."""
    plain = story.plain_story()
    at, who = plain.text.index(SAID), plain.text.index("Wati")
    source = Source(**plain.span(who, who + 4).model_dump(), kind=SourceKind.PERSON)
    statement = Statement(
        id="s1", sources=(source,), content=plain.span(at, at + len(SAID)), manner=Manner.DIRECT
    )
    reading = Reading(
        story=plain.id, language="id", reader="by hand", statements=(statement,)
    )
    DraftReading.objects.filter(pk=story.pk).update(
        story_json=plain.model_dump(mode="json"), reading_json=reading.model_dump(mode="json")
    )


def test_quotation_in_a_paragraph_that_nobody_says_is_advice_as_long_as_it_stands(
    make_draft, writer
):
    story = make_draft(writer, "Perahu di pagi hari", body=BODY)
    assert spoken(story) is None  # not read yet
    read(story)
    found = spoken(story)
    (what,) = found.what
    assert UNSAID in what
    assert not found.must
    assert "spoken" not in {one.name for one in checklist.missing(story)}
    story.body = [("paragraph", f"<p>“{SAID},” kata Wati.</p>")]
    story.save_revision(user=writer)
    assert spoken(story).done


def test_quotation_that_its_writer_set_aside_is_not_asked_for_again(make_draft, writer):
    story = make_draft(writer, "Perahu di pagi hari", body=BODY)
    read(story)
    told = DraftReading.objects.get(pk=story.pk).told
    (remark,) = checks.speakerless(told)
    Dismissal.objects.create(
        page_id=story.pk, key=remark.key, remark="", why="Sebuah pepatah.", by=writer
    )
    assert spoken(story).done
