"""What the newsroom's tests of the record share: a story, its publication, a reader in this process."""

from __future__ import annotations

import pytest

from keyword_reader import KeywordReader
from situasi.reading import read_story

SHELLED = "<p>Baku said Armenia shelled Goris on Tuesday, killing at least {} people.</p>"
HILLS = "<p>Armenia shelled the hills. Nobody was hurt.</p>"


class InProcess:
    """Stands where the warm reader does, without its process; counts what it is given."""

    def __init__(self, reader=None):
        self.reader = reader or KeywordReader()
        self.name = self.reader.name
        self.read_titles = []
        self.meanwhile = lambda: None

    def start(self):
        return self.name

    def read(self, story):
        from newsroom.record.readers import ReaderError

        self.read_titles.append(story.title)
        self.meanwhile()
        try:
            return read_story(story, self.reader)
        except ValueError as error:
            raise ReaderError(story.id, str(error).splitlines()[0]) from None


@pytest.fixture(autouse=True)
def a_record_of_its_own(settings, tmp_path):
    settings.RECORD = str(tmp_path / "record.db")


@pytest.fixture
def reader():
    return InProcess()


@pytest.fixture
def drain(reader):
    from newsroom.record import loop

    return lambda using=None: loop.drain(using or reader)


def body(killed=17):
    return [("paragraph", SHELLED.format(killed) + HILLS)]


@pytest.fixture
def told(make_draft, writer):
    return make_draft(writer, "Guns at the border", "en", body=body(), dateline_place="")


@pytest.fixture
def publish(editor):
    from newsroom.desk import states

    def do(story):
        states.submit(story, story.owner)
        states.publish(story, editor)
        return type(story).objects.get(pk=story.pk)

    return do


@pytest.fixture
def verify(editor):
    from newsroom.people import verification

    return lambda user: verification.verify(user.profile, editor, "known to us")


def mentions(story):
    from newsroom.record.models import Standing
    from newsroom.record.store import open_record

    with open_record() as record:
        return record.mentions(Standing.objects.get(pk=story.pk).name)


def save(story, **fields):
    page = story.get_latest_revision_as_object()
    for name, value in fields.items():
        setattr(page, name, value)
    return page.save_revision(user=page.owner)
