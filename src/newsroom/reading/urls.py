"""Addresses that carry their language: /id/… and /en/…."""

from django.urls import path

from newsroom.reading import converters, feeds, ninjs, views

converters.register()
urlpatterns = [
    path("search/", views.search, name="search"),
    path("saved/", views.saved, name="saved"),
    path("archive/", views.archive, name="archive"),
    path("archive/<yyyy:year>/", views.archive, name="archive_year"),
    path("archive/<yyyy:year>/<mm:month>/", views.archive, name="archive_month"),
    path("archive/<yyyy:year>/<mm:month>/<mm:day>/", views.archive, name="archive_day"),
    path("writers/<slug:slug>/", views.writer, name="writer"),
    path("feeds/", views.feeds, name="feeds"),
    path("feeds/<slug:kind>.xml", feeds.everything, name="feed"),
    path("feeds/topics/<slug:slug>/<slug:kind>.xml", feeds.topic, name="feed_topic"),
    path("feeds/writers/<slug:slug>/<slug:kind>.xml", feeds.writer, name="feed_writer"),
    path("<slug:stories>/<slug:slug>/ninjs.json", ninjs.story, name="ninjs"),
]
