"""What visitors see beyond the pages themselves."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import get_language
from wagtail.models import Locale

from newsroom.people.models import Profile
from newsroom.stories.models import StoryPage


def writer(request: HttpRequest, slug: str) -> HttpResponse:
    """A writer and their published stories in the language of the address."""
    profile = get_object_or_404(Profile, slug=slug)
    locale = get_object_or_404(Locale, language_code=get_language())
    stories = StoryPage.objects.published(locale).filter(story_authors__profile=profile)
    return render(request, "reading/writer.html", {"profile": profile, "stories": stories})
