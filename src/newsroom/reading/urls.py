"""Addresses that carry their language: /id/… and /en/…."""

from django.urls import path

from newsroom.reading import views

urlpatterns = [
    path("writers/<slug:slug>/", views.writer, name="writer"),
]
