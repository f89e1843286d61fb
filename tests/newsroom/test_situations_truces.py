"""A truce's page says what became of it, and who accuses; papers only tell."""

from __future__ import annotations

import html as markup

import pytest

from situasi.record import Record

pytestmark = pytest.mark.django_db


@pytest.fixture
def war(settings, tmp_path, make_draft, writer, editor, monkeypatch):
    """A truce in Moscow; the day after, one story tells of an attack, and one has it from Baku."""
    import following

    monkeypatch.setitem(
        following.WORDS, "told", ("Guns at Ganja", "Armenia shelled Ganja on 11 October.")
    )
    monkeypatch.setitem(
        following.WORDS, "said", ("Baku speaks", "Armenia attacked Ganja on 11 October, Baku said.")
    )
    settings.RECORD = str(tmp_path / "record.db")
    pages = {n: following.publish(make_draft, writer, editor, n) for n in ("three", "told", "said")}
    with Record(settings.RECORD, create=True) as record:
        truce = following.told(pages.pop("three"), "three")
        list(record.add([truce], today=following.DAY))
        for name, page in pages.items():
            told = following.told(
                page, "one", killed=None, verb="shelled" if name == "told" else "attacked",
                source=None if name == "told" else ("Azerbaijan", "Baku"),
            )  # fmt: skip
            list(record.add([told], today=following.DAY))
    return following.situation()


@pytest.mark.parametrize("path", ["/en/the-war/", "/en/situations/the-war/truces/"])
def test_a_truce_says_what_became_of_it_and_papers_accuse_nobody(client, war, path):
    page = markup.unescape(client.get(path).content.decode())
    page = page[page.index('class="truce"') :]
    page = page[: page.index("</article>")]
    assert '<span class="tag">made</span>' in page
    assert "Situasi tells of an attack by Armenia" in page
    assert "<b>Azerbaijan</b> accuses <b>Armenia</b>" in page
    assert "<b>Situasi</b>" not in page


def test_a_mediating_state_is_called_by_its_name_and_a_body_by_its_own():
    from django.utils.translation import override

    from newsroom.situations import words

    with override("en"):
        assert words.mediator({"name": "RUS", "country": "RUS"}) == "Russia"
        assert words.mediator({"name": "OSCE", "country": None}) == "OSCE"
        others = [{"name": None, "country": "ARM", "sector": "CVL"}]
        assert words.actors(others) == "civilians (Armenia)"
