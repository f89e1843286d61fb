"""Plants the tree of pages that a new site stands on: a front page and its stories, per language."""

from __future__ import annotations

from django.conf import settings
from wagtail.models import Locale, Page, Site

from newsroom.stories.models import FrontPage, StoriesPage

STORIES = {"id": ("Berita", "berita"), "en": ("Stories", "stories")}
"""Title and address of the page that a language's stories hang on."""


def plant() -> None:
    """Make what is missing of locales, front pages, stories pages and the site. Changes no page."""
    locales = [
        Locale.objects.get_or_create(language_code=code)[0] for code, _ in settings.LANGUAGES
    ]
    root = Page.get_first_root_node()
    first = FrontPage.objects.filter(locale=locales[0]).first()
    for locale in locales:
        front = FrontPage.objects.filter(locale=locale).first()
        if front is None:
            front = FrontPage(title=settings.PUBLISHER, slug=f"front-{locale.language_code}")
            front.locale = locale
            if first is not None:
                front.translation_key = first.translation_key
            root.add_child(instance=front)
            root.refresh_from_db()
        first = first or front
        if not StoriesPage.objects.child_of(front).exists():
            title, slug = STORIES[locale.language_code]
            stories = StoriesPage(title=title, slug=slug, locale=locale)
            other = StoriesPage.objects.child_of(first).first()
            if other is not None:
                stories.translation_key = other.translation_key
            front.add_child(instance=stories)
    address = settings.ADDRESS
    port = address.port
    site = Site.objects.filter(is_default_site=True).first() or Site(is_default_site=True)
    standing = (site.hostname, site.port, site.site_name, site.root_page_id)
    site.hostname, site.port = address.host, port
    site.site_name = settings.PUBLISHER
    # A chosen root stays; the page that Wagtail begins with is none.
    if site.root_page_id is None or site.root_page.specific_class is not FrontPage:
        site.root_page = first
    if standing != (site.hostname, site.port, site.site_name, site.root_page_id):
        site.save()
    Page.objects.filter(depth=2, slug="home", content_type__model="page").delete()
