"""Each language alone: nothing is put into words before it is known who reads."""

from __future__ import annotations

import sys

import pytest
from django.urls import get_resolver
from django.utils import translation
from wagtail.users.models import UserProfile

from newsroom.record.words import ORGANS


def test_the_chooser_of_pictures_speaks_the_language_of_the_editor(client, editor):
    client.force_login(editor)
    profile = UserProfile.get_for_user(editor)
    for language, search in (("en", "Search"), ("id", "Cari")):
        profile.preferred_language = language
        profile.save()
        html = client.get("/admin/images/chooser/").json()["html"]
        tab = html[html.index('href="#tab-search"') :].partition("</a>")[0]
        assert search in tab, tab


@pytest.mark.parametrize(
    ("language", "help_"), [("en", "JPEG, PNG or WebP."), ("id", "JPEG, PNG, atau WebP.")]
)
def test_the_profile_speaks_one_language(client, writer, language, help_):
    client.force_login(writer)
    html = client.get(f"/{language}/people/me/profile/").content.decode()
    assert help_ in html
    assert "Format yang didukung" not in html and "Supported formats" not in html


def test_nothing_that_is_shown_was_translated_on_import():
    """Every text that a class of ours or of Wagtail's screens holds is a plain one or a promise.

    What was translated on import is an Indonesian sentence in a class: it is in no catalogue as a
    message, but as a translation.
    """
    _every_address(get_resolver())
    translated = _translations()
    found = [
        f"{name}: {words!r}"
        for name, words in _texts("newsroom.", "wagtail.admin.", "wagtail.users.", "allauth.")
        if words in translated
    ]
    assert found == []


def _every_address(resolver):
    for pattern in resolver.url_patterns:
        if hasattr(pattern, "url_patterns"):
            _every_address(pattern)


def _translations():
    """Indonesian texts that are no English ones."""
    catalogue = translation.trans_real.translation("id")._catalog
    known, said = set(), set()
    for of_one in catalogue._catalogs:
        for message, words in of_one.items():
            known.add(message if isinstance(message, str) else message[0])
            said.add(words)
    return {words for words in said - known if isinstance(words, str) and len(words) > 3}


def _texts(*rooms):
    """The texts in the classes of these modules, and in the fields of their forms."""
    for module in [one for name, one in sys.modules.items() if name.startswith(rooms)]:
        for kind in vars(module).values():
            if not isinstance(kind, type) or kind.__module__ != module.__name__:
                continue
            for name, held in vars(kind).items():
                where = f"{module.__name__}.{kind.__name__}.{name}"
                if type(held) is str and not name.startswith("__"):
                    yield where, held
                elif name == "base_fields":
                    for field, made in held.items():
                        yield from (
                            (f"{where}.{field}", words)
                            for words in (made.label, made.help_text)
                            if type(words) is str
                        )


def test_every_organ_of_a_state_that_the_data_name_has_a_name_in_both_languages():
    from situasi.datafile import mapping
    from situasi.names.register import DATA

    words = mapping(DATA / "words.yml").values()
    named = {name for rows in words for organs in rows.get("organs", {}).values() for name in organs}
    assert named <= set(ORGANS)
