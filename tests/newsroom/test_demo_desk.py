"""The demonstration's desk has a past: its log tells when each deed was done."""

from __future__ import annotations

import datetime as dt

import pytest
from django.conf import settings

from newsroom.demo import files, loader
from newsroom.desk import queue
from newsroom.desk.models import AuditEntry, Deed, Desk, State
from newsroom.stories.models import StoryPage

SHOWN = {
    "tawanan-dipertukarkan", "a-census-of-a-reef", "pejuang-asing-di-karabakh", "who-counts-the-dead",
    "lampu-jalan-kembali-menyala", "kok-terakhir-di-gor-kampung", "pasar-malam-kanal-dibatalkan",
    "serangan-rudal-kedua-ganja-dua-belas-tewas",
}  # fmt: skip
"""Stories of every state but draft; one of them was corrected."""


@pytest.fixture
def demo(db, monkeypatch):
    """The demonstration, of a few stories and without pictures."""
    settings.DATA.mkdir(parents=True, exist_ok=True)
    some = tuple(
        one.model_copy(update={"translation_of": None})
        for one in files.stories() if one.slug in SHOWN
    )  # fmt: skip
    monkeypatch.setattr(files, "stories", lambda: some)
    for name in ("pictures", "situations", "complaints"):
        monkeypatch.setattr(files, name, tuple)
    loader.load()
    return {one.slug: one for one in some}


def test_usual_wait_is_known_and_is_some_hours(demo):
    wait = queue.usual_wait()
    assert wait is not None
    assert dt.timedelta(hours=1) <= wait <= dt.timedelta(days=1)


def test_log_of_a_story_stands_in_the_order_of_its_deeds_and_ends_when_it_went_out(demo):
    for slug, shape in demo.items():
        page = StoryPage.objects.get(slug=slug)
        log = list(AuditEntry.objects.filter(story_id=page.pk).order_by("pk"))
        times = [one.at for one in log]
        assert times == sorted(times), slug
        assert log[0].deed == Deed.BEGIN
        if shape.published:
            (out,) = [one for one in log if one.deed == Deed.PUBLISH]
            assert out.at == shape.published
            told = [one.at for one in log if one.deed == Deed.CORRECT]
            assert told == [one.when for one in shape.corrections]
            assert [one.corrected_at for one in page.corrections.all()] == told


def test_queue_stands_by_how_long_each_has_waited(demo):
    (waiting,) = Desk.objects.filter(state=State.IN_REVIEW)
    assert waiting.submitted_at == waiting.since
    assert queue.age(waiting) >= loader.WAITING
