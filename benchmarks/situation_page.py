"""How fast a situation of many stories is made, shown and brought up to date.

`python benchmarks/situation_page.py [STORIES [EVENTS]]` (2000 10) fills a newsroom of its own with made-up
stories of two countries at war, each of which tells so many events (their readings are made with them, no
reader runs), and prints a column of the table in README.md: CPU-seconds until the situation is made, of a
page that no cache has (its digest not in memory, and in memory), of a page of one of its parts, of a page
that the page cache has, the page's size, and how long a change of one story takes to be on the page.
Seconds are of processor time; the last line is by the clock.
"""

from __future__ import annotations

import gc
import os
import random
import shutil
import sys
import tempfile
import time
from pathlib import Path


def main(number: int, events: int) -> None:
    """Fill, make, ask, change, ask."""
    folder = tempfile.mkdtemp(prefix="situasi-bench-")
    os.environ |= {"SITUASI_DATA": folder, "DJANGO_SETTINGS_MODULE": "newsroom.settings"}
    try:
        import django
        from django.conf import settings

        plain = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
        settings.STORAGES = {**settings.STORAGES, "staticfiles": plain}
        django.setup()
        from django.core.management import call_command

        call_command("migrate", verbosity=0)
        measure(told(number, events))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def told(number: int, most: int) -> list:
    """Stories of one war: every reading's parties are two countries, its days within two months."""
    from made_stories import Making

    made = Making(7)
    found = []
    for one in made.stories(number):
        events = tuple(
            e.model_copy(
                update={
                    "actors": tuple(p.model_copy(update={"country": "ARM"}) for p in e.actors),
                    "recipients": tuple(
                        p.model_copy(update={"country": "AZE"}) for p in e.recipients
                    ),
                }
            )
            for e in one.reading.events[:most]
        )
        found.append(
            one.model_copy(update={"reading": one.reading.model_copy(update={"events": events})})
        )
    return found


def measure(stories: list) -> None:
    """The figures, each on a line."""
    from django.db import transaction
    from django.test import Client
    from django.utils import timezone

    from newsroom.record.models import Standing
    from newsroom.record.store import open_record
    from newsroom.situations import building
    from newsroom.situations.models import SituationPage
    from newsroom.stories.models import FrontPage, StoriesPage, StoryPage

    parent = StoriesPage.objects.get(locale__language_code="en")
    now = timezone.now()
    with transaction.atomic():
        for i, one in enumerate(stories):
            page = StoryPage(
                title=one.story.title[:200], slug=f"s-{i}", locale=parent.locale, live=True,
                first_published_at=now, last_published_at=now,
            )  # fmt: skip
            parent.add_child(instance=page)
            Standing.objects.create(pk=page.pk, name=one.story.id)
    with open_record() as record:
        for _ in record.add(stories):
            pass
        size = record.size()
    front = FrontPage.objects.get(locale__language_code="en")
    page = SituationPage(
        title="The war", slug="war", key="war", parties="ARM, AZE", locale=front.locale
    )
    front.add_child(instance=page)
    page.save_revision().publish()
    tell(f"{size.stories} stories, {size.mentions} mentions, {size.episodes} episodes")
    took("made of the record", building.step)
    client = Client(SERVER_NAME="127.0.0.1", SERVER_PORT=8000)

    def ask(query: str = "") -> bytes:
        answer = client.get(f"/en/war/{query}")
        assert answer.status_code == 200, answer.status_code
        return answer.content

    ask("?type=ASSAULT")  # templates are loaded once a process
    gc.collect()
    gc.freeze()  # the made stories are no part of a newsroom
    building._loaded.clear()
    took("page, digest not in memory", ask)
    took("page, digest in memory", ask)
    took("page, filtered", lambda: ask("?type=ACCUSE&party=ARM&page=3"))
    took("its figures, the second page", lambda: client.get("/en/situations/war/figures/?page=2"))
    tell(f"{'size of the page':<40} {len(ask()) / 1000:8.0f} KB")
    kept(ask())
    begun, worked = time.perf_counter(), time.process_time()
    chosen = random.Random(3).choice(stories)
    mended = chosen.model_copy(
        update={"story": chosen.story.model_copy(update={"text": chosen.story.text + "\n\nMended."})}
    )
    with open_record() as record:
        list(record.add([mended]))
    took("made anew after one story changed", building.step)
    ask()
    tell(f"{'  in all, with adding and showing it':<40} {time.process_time() - worked:8.3f} s")
    tell(f"{'  by the clock':<40} {time.perf_counter() - begun:8.3f} s")


def kept(body: bytes) -> None:
    """A page from the page cache, as a browser gets it."""
    from django.conf import settings

    from newsroom.operation.pages import PageCache

    def application(environ: dict, start: object) -> list[bytes]:
        start("200 OK", [("Content-Type", "text/html; charset=utf-8")])  # type: ignore[operator]
        return [body]

    cache = PageCache(application, settings.DATA, 300)
    environ = {
        "REQUEST_METHOD": "GET", "PATH_INFO": "/en/war/", "HTTP_HOST": "127.0.0.1",
        "HTTP_ACCEPT_ENCODING": "br",
    }  # fmt: skip
    sent: list[bytes] = []

    def ask() -> None:
        sent[:] = list(cache(environ, lambda *_: None))

    ask()
    took("page, kept", ask)
    tell(f"{'  over the wire':<40} {len(b''.join(sent)) / 1000:8.0f} KB")


def took(what: str, deed: object) -> None:
    """CPU-seconds of a deed."""
    begun = time.process_time()
    deed()  # type: ignore[operator]
    tell(f"{what:<40} {time.process_time() - begun:8.3f} s")


def tell(line: str) -> None:
    """A line of the outcome."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    # `newsroom.py` beside this file must not be taken for the newsroom.
    here = str(Path(__file__).parent)
    sys.path[:] = [*(p for p in sys.path if p != here), here]
    given = [int(a) for a in sys.argv[1:]] + [2_000, 10][len(sys.argv) - 1 :]
    main(*given[:2])
