"""Addresses that carry their language: /id/situations/…"""

from django.urls import path

from newsroom.situations import feeds, parts, views

urlpatterns = [
    path("situations/", views.situations, name="situations"),
    path("situations/<slug:key>/", views.home, name="situation"),
    path("situations/<slug:key>/feed.<slug:kind>", feeds.situation, name="situation_feed"),
    path("situations/<slug:key>/card/", views.card, name="situation_card"),
    path(
        "situations/<slug:key>/episodes/<slug:name>/", parts.episode, name="situation_episode"
    ),
    path("situations/<slug:key>/<slug:name>/", parts.part, name="situation_part"),
]
