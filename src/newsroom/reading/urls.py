"""Addresses that carry their language: /id/… and /en/…."""

from django.urls import path
from django.views.generic import TemplateView

from newsroom.reading import views

urlpatterns = [
    path("writers/<slug:slug>/", views.writer, name="writer"),
    path("saved/", TemplateView.as_view(template_name="reading/saved.html"), name="saved"),
]
